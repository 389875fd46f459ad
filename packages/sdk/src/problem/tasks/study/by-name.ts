import type { MathJson } from "../../../contract.ts";
import { headOf, isSymbol, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import type { Request } from "../request.ts";
import { givenFunction } from "./called.ts";
import { formulasIn } from "./formulas.ts";
import { isRelated } from "./related.ts";
import { callArgument } from "./shape.ts";

type Definitions = ReadonlyMap<string, MathJson>;

/** Functions that a request gives, by their letters; none that it gives twice. */
function definitionsIn(things: readonly MathJson[]): Definitions {
  const found = new Map<string, MathJson>();
  const twice = new Set<string>();
  for (const thing of things.flatMap((each) => (isRelated(each) ? operandsOf(each) : [each]))) {
    const [json = 0] = operandsOf(thing);
    const letter = headOf(thing) === "Equation" ? givenFunction(json) : undefined;
    if (letter === undefined) continue;
    const known = found.get(letter);
    if (known !== undefined && !sameTree(known, json)) twice.add(letter);
    found.set(letter, json);
  }
  return new Map([...found].filter(([letter]) => !twice.has(letter)));
}

/** The letter of f, f(x), f′, f⁻¹(x), with what is meant of it. */
function referenceIn(json: MathJson): { letter: string; order: number | "inverse" } | undefined {
  const [sign = 0, place] = operandsOf(json);
  if (isSymbol(json)) return { letter: json, order: 0 };
  if (callArgument(json) !== undefined) return { letter: headOf(json) as string, order: 0 };
  if (headOf(json) === "Apply" && (place === undefined || !isSymbol(place))) return undefined;
  const name = headOf(json) === "Apply" ? sign : json;
  const [letter, order = 1] = operandsOf(name);
  if (letter === undefined || !isSymbol(letter)) return undefined;
  if (headOf(name) === "Derivative" && typeof order === "number") return { letter, order };
  return headOf(name) === "InverseFunction" ? { letter, order: "inverse" } : undefined;
}

/** What is drawn under the name of a function that is given: f and f(x) are its formula, f′ and f⁻¹ what belongs to it. */
function byName(thing: MathJson, definitions: Definitions): MathJson {
  const [json = 0] = operandsOf(thing);
  const reference = headOf(thing) === "Expr" ? referenceIn(json) : undefined;
  const definition = reference && definitions.get(reference.letter);
  if (reference === undefined || definition === undefined) return thing;
  const equation: MathJson = ["Equation", definition];
  if (reference.order === "inverse") return ["Inverse", equation];
  return reference.order === 0 ? equation : ["Derived", reference.order, equation];
}

/** f, f′: values side by side are as many things. */
const apart = (thing: MathJson): MathJson[] =>
  headOf(thing) === "Values" ? formulasIn(thing).map((each): MathJson => ["Expr", each]) : [thing];

/**
 * A request for graphs with the functions that it names by their letters in their place: beside f(x) = x² the graph of f is that of x². A function that is
 * spoken of by its letter is drawn where its name is.
 */
export function withNamesPutIn(request: Request): Request {
  const operands = request.deeds.flatMap((deed) => deed.operands);
  const definitions = definitionsIn([...operands, ...request.given]);
  if (definitions.size === 0) return request;
  const used = new Set<MathJson>();
  const put = (thing: MathJson): MathJson => {
    if (isRelated(thing)) return [headOf(thing) as string, ...operandsOf(thing).map(put)];
    const named = byName(thing, definitions);
    if (named === thing) return thing;
    const equation = isRelated(named) ? operandsOf(named).at(-1) : named;
    used.add(operandsOf(equation ?? 0)[0] ?? 0);
    return named;
  };
  const deeds = request.deeds.map(({ what, operands: all }) => {
    const parts = all.flatMap(apart);
    const made = parts.map(put);
    return { what, operands: made.some((thing, index) => thing !== parts[index]) ? made : all };
  });
  const isUsed = (thing: MathJson): boolean => [...used].some((definition) => sameTree(definition, operandsOf(thing)[0] ?? 0));
  return { ...request, deeds, given: request.given.filter((thing) => !isUsed(thing)) };
}
