import type { MathJson, Problem } from "../../packages/sdk/src/contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf } from "../../packages/sdk/src/expression/mathjson.ts";

const mostGiven = 7;
/** Of an axis one asks no focus and no equation. */
const ofAxes: ReadonlySet<string> = new Set(
  "Element Intersections Intersection Reflection Distance Tangent Parallel Perpendicular AngleBetween Foot NumberOfIntersections AxesOfSymmetry Set PositiveXAxis CurveReflection".split(
    " ",
  ),
);
const isAxis = (json: MathJson): boolean => json === "XAxis" || json === "YAxis";

/** Whether a term speaks of the same thing twice, as no line does that goes from P to P, or of an axis as of a conic. */
function isOdd(json: MathJson): boolean {
  const head = headOf(json) ?? "";
  const parts = operandsOf(json);
  const terms = parts.filter((part) => typeof part !== "number").map((part) => JSON.stringify(part));
  const isArithmetic = /^(Add|Subtract|Multiply|Divide|Power|Negate|Tuple)$/.test(head);
  if (!isArithmetic && new Set(terms).size < terms.length) return true;
  if (parts.some(isAxis) && !ofAxes.has(head)) return true;
  return parts.some(isOdd);
}

/** The names of points and curves, and letters that are looked for, in a term. */
const namesIn = (json: MathJson): string[] => freeLetters(json).filter((letter) => letter !== "x" && letter !== "y");

function namesOf(fact: MathJson): string[] {
  const [name, ...rest] = operandsOf(fact);
  const own = isSymbol(name ?? 0) ? [name as string] : [];
  return headOf(fact) === "Is" ? own : [...new Set([...own, ...namesIn(name ?? 0), ...rest.flatMap(namesIn)])];
}

/** Whether anyone would ask this: little is given, all of it has to do with what is asked, and nothing is said of a thing and itself. */
export function isPlausibleGeometry({ given, asks, assuming }: Problem): boolean {
  if (given.length > mostGiven || asks.length > 2) return false;
  const facts = given.map(({ json }) => json);
  const wanted = asks.map(({ of }) => of?.json ?? "");
  if ([...facts, ...wanted].some(isOdd) || wanted.some(isAxis)) return false;
  if (asks.some(({ what }) => what === "elements") && facts.length > 2) return false;
  const places = facts.filter((fact) => headOf(fact) === "Equal").map((fact) => JSON.stringify(operandsOf(fact)[0]));
  if (new Set(places).size < places.length) return false;
  return isConnected([...facts, ...assuming.map(({ json }) => json)].map(namesOf), wanted.flatMap(namesIn));
}

/** Whether from the names that are asked about all that is given is reached. */
function isConnected(facts: readonly (readonly string[])[], wanted: readonly string[]): boolean {
  const reached = new Set(wanted);
  let open = facts;
  for (;;) {
    const next = open.filter((names) => !names.some((name) => reached.has(name)));
    if (next.length === open.length) return next.length === 0;
    for (const names of open) if (!next.includes(names)) for (const name of names) reached.add(name);
    open = next;
  }
}
