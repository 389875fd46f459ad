import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { type Asked, type Builder, lettersOf, targetOf } from "../asked.ts";
import type { Candidate } from "../candidate.ts";
import { type Modifiers, Senseless } from "../modifiers.ts";
import { conditionsBeside, refuseOpen, refuseQuantified } from "./conditions.ts";
import { inBothWays } from "./doubts.ts";
import { inequalityKind } from "./inequality-kind.ts";
import { mayGo, unknownOf } from "./unknown.ts";

/** `besides`: conditions on other letters, given with it. */
export function ofInequality(asked: Asked, inequality: MathJson, besides: readonly MathJson[] = []): Candidate[] {
  const { modifiers } = asked;
  const letters = lettersOf(inequality);
  const named = modifiers.letter("For", "Respect", "Unknown");
  if (named === undefined && letters.includes("x") && letters.includes("y")) throw new Senseless();
  const letter = unknownOf(letters, named);
  // Complex numbers have no order.
  if (letter !== "i" && letters.includes("i")) throw new Senseless();
  const assuming = [...besides, ...modifiers.conditions(letter)];
  if (assuming.some((condition) => freeLetters(condition).some((each) => !letters.includes(each)))) throw new Senseless();
  // "x > 2 or x < 3 and x > 5": of which of the two the last is said, is open.
  if (headOf(inequality) === "Or" && modifiers.all("On").length > 0) throw new Senseless();
  refuseQuantified(letters, letter, modifiers);
  refuseOpen(inequality, letter, modifiers);
  if (conditionsBeside(assuming, letter, modifiers).length > 0) throw new Senseless();
  modifiers.also("graph");
  const numbers = orderedNumbers(modifiers, letter);
  const kind = inequalityKind(inequality, letter);
  const said = modifiers.method();
  if (said !== undefined && said !== "graphing" && !mayGo(said, kind)) throw new Senseless();
  return inBothWays(
    {
      kind: `inequality.${kind}`,
      given: [inequality],
      unknowns: [letter],
      what: "solutions",
      numbers,
      assuming,
      told: "solved-inequality",
      params: { inequality, unknown: letter },
      confidence: 0.95,
    },
    modifiers,
    [inequality],
  );
}

/** Complex numbers have no order. */
function orderedNumbers(modifiers: Modifiers, letter: string): "real" | "integer" | "natural" {
  const numbers = modifiers.numbers(letter) ?? "real";
  if (numbers === "complex") throw new Senseless();
  return numbers;
}

export function ofInequalities(asked: Asked, inequalities: readonly MathJson[]): Candidate[] {
  const letters = lettersOf(...inequalities);
  if (letters.length === 2 && letters.includes("x") && letters.includes("y")) return region(asked, inequalities);
  const letter = unknownOf(letters, asked.modifiers.letter("For", "Respect", "Unknown"));
  // ax > b, a < 0: what says nothing of the unknown is a condition.
  const own = inequalities.filter((each) => lettersOf(each).includes(letter));
  if (own.length === 1 && own.length < inequalities.length)
    return ofInequality(
      asked,
      own[0] as MathJson,
      inequalities.filter((each) => !own.includes(each)),
    );
  if (own.length < inequalities.length) throw new Senseless();
  asked.modifiers.also("graph");
  const numbers = orderedNumbers(asked.modifiers, letter);
  const said = asked.modifiers.method();
  if (said !== undefined && said !== "graphing") throw new Senseless();
  return inBothWays(
    {
      kind: "inequality.system",
      given: inequalities,
      unknowns: [letter],
      what: "solutions",
      numbers,
      assuming: asked.modifiers.conditions(letter),
      told: "solved-inequalities",
      params: { inequalities: { list: inequalities }, unknown: letter },
      confidence: 0.95,
    },
    asked.modifiers,
    inequalities,
  );
}

const region = ({ modifiers }: Asked, inequalities: readonly MathJson[]): Candidate[] => {
  modifiers.also("graph");
  const said = modifiers.method();
  if (said !== undefined && said !== "graphing") throw new Senseless();
  return [
    {
      kind: "inequality.region",
      given: inequalities,
      unknowns: ["x", "y"],
      what: "graph",
      told: "region",
      params: { inequalities: { list: inequalities } },
      confidence: 0.95,
    },
  ];
};

/** In x and y a region of the plane, and so where a region is wanted or only y stands there; else a set on the number line. */
const graphed =
  (where: "region" | "line" | undefined): Builder =>
  (asked) => {
    const { sort, json } = targetOf(asked);
    const inequalities = sort === "Inequality" ? [json] : sort === "Inequalities" ? operandsOf(json) : [];
    const letters = lettersOf(...inequalities);
    if (inequalities.length === 0 || letters.length > 2 || letters.some((letter) => letter !== "x" && letter !== "y"))
      throw new Senseless();
    if (letters.length === 2 && where === "line") throw new Senseless();
    if (letters.length === 2 || where === "region" || (where === undefined && letters[0] === "y"))
      return region(asked, inequalities);
    return sort === "Inequality" ? ofInequality(asked, json) : ofInequalities(asked, inequalities);
  };

export const graph = graphed(undefined);
export const graphOfRegion = graphed("region");
export const graphOnNumberLine = graphed("line");
