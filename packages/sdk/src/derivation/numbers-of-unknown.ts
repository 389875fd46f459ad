import type { Problem } from "../contract.ts";
import { headOf, operandsOf } from "../expression/mathjson.ts";

const numbersOf: Readonly<Record<string, Problem["numbers"]>> = { Integers: "integer", NaturalNumbers: "natural" };

/** What is said of the only unknown, x ∈ ℤ, as the numbers that the problem is about: "over the integers". */
export function overNumbersOfUnknown(problem: Problem): Problem {
  const { unknowns, assuming, asks, numbers } = problem;
  const [unknown, ...others] = unknowns;
  if (numbers !== "real" || unknown === undefined || others.length > 0 || asks.some(({ what }) => what !== "solutions"))
    return problem;
  const place = assuming.findIndex(({ json }) => headOf(json) === "Element" && operandsOf(json)[0] === unknown);
  const [, set] = operandsOf(assuming[place]?.json ?? 0);
  const found = typeof set === "string" ? numbersOf[set] : undefined;
  return found ? { ...problem, numbers: found, assuming: assuming.filter((_, index) => index !== place) } : problem;
}
