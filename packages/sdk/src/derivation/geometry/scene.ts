import type { MathJson, Problem } from "../../contract.ts";
import { headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import { sortOfHead } from "../../geometry/vocabulary.ts";

/** The facts of a question, by what they say of which name. */
export interface Scene {
  /** Equations of curves in x and y (or parametric, polar) by the curve's name. */
  readonly equations: ReadonlyMap<string, MathJson>;
  /** What the question calls a thing: "Ellipse", "Line", "Point" … */
  readonly kinds: ReadonlyMap<string, string>;
  /** Names that stand for a term: F for ["RightFocus", "C"], A for ["Tuple", 1, 2]. */
  readonly definitions: ReadonlyMap<string, MathJson>;
  /** Names of the members of a finite set, A and B for the points where a line meets a curve; which is which is open. */
  readonly members: readonly { readonly names: readonly string[]; readonly of: MathJson }[];
  /** [point, curve or place] */
  readonly incidences: readonly (readonly [MathJson, MathJson])[];
  /** Curves of which nothing but one branch is to be drawn, and which: "RightBranch". */
  readonly branches: ReadonlyMap<string, string>;
  /** All other facts, as they stand. */
  readonly conditions: readonly MathJson[];
}

/** Sorts the facts of a problem. A second definition of a name becomes a condition: both must hold. */
export function sceneOf(problem: Problem): Scene {
  const equations = new Map<string, MathJson>();
  const kinds = new Map<string, string>();
  const definitions = new Map<string, MathJson>();
  const members: Scene["members"][number][] = [];
  const incidences: (readonly [MathJson, MathJson])[] = [];
  const conditions: MathJson[] = [];
  for (const { json } of problem.given) {
    const [first = "Nothing", second = "Nothing"] = operandsOf(json);
    const head = headOf(json);
    if (head === "Colon" && isSymbol(first) && !equations.has(first)) equations.set(first, second);
    else if (head === "Is" && isSymbol(first) && isSymbol(second)) kinds.set(first, second);
    else if (head === "Element") incidences.push([first, second]);
    else if (head === "Equal" && isName(first) && namesThing(second) && !definitions.has(first)) definitions.set(first, second);
    else if (head === "Equal" && isName(second) && namesThing(first) && !definitions.has(second)) definitions.set(second, first);
    else if (head === "Equal" && namesMembers(second)) members.push({ names: operandsOf(second) as string[], of: first });
    else if (head === "Equal" && namesMembers(first)) members.push({ names: operandsOf(first) as string[], of: second });
    else conditions.push(json);
  }
  return { equations, kinds, definitions, members, incidences, branches: branchesOf(problem), conditions };
}

function branchesOf({ asks }: Problem): Map<string, string> {
  const drawn = asks.flatMap(({ what, of }) => (what === "graph" && of ? [of.json] : []));
  const parts = drawn.flatMap((term): [string, string][] => {
    const [whole] = operandsOf(term);
    const head = headOf(term) ?? "";
    return head.endsWith("Branch") && whole !== undefined && isSymbol(whole) ? [[whole, head]] : [];
  });
  return new Map(parts.filter(([whole]) => !drawn.includes(whole)));
}

/** A symbol that stands for something else, as Origin and XAxis do not. */
const isName = (term: MathJson): term is string => isSymbol(term) && sortOfHead(term) === undefined;

const things: ReadonlySet<string | undefined> = new Set(["point", "curve", "segment", "region"]);

const namesThing = (term: MathJson): boolean => things.has(sortOfHead(isSymbol(term) ? term : (headOf(term) ?? "")));

const namesMembers = (term: MathJson): boolean => headOf(term) === "Set" && operandsOf(term).every(isSymbol);
