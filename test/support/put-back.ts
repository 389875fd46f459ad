import type { MathJson } from "../../packages/sdk/src/contract.ts";
import { freeLetters, headOf, operandsOf } from "../../packages/sdk/src/expression/mathjson.ts";
import { membersOf, unfolded } from "../corpora/questions/comparing/solutions.ts";
import { numberOf, type Place } from "../corpora/questions/comparing/values.ts";

/** How far the sides may be apart, of their size: decimals have twelve digits. */
const slack = 1e-7;

/**
 * A member of a solution set that does not solve the equation, by numbers: each real one is put into both sides, of families and intervals some. undefined
 * where all do; what has no real value and what has other letters is left out.
 */
export function notSolving(equation: MathJson, unknown: string, solutions: MathJson): MathJson | undefined {
  if (headOf(equation) !== "Equal" || headOf(solutions) === "Which" || /^(Real|Complex)Numbers$/.test(String(solutions)))
    return undefined;
  return pointsOf(solutions).find((member) =>
    unfolded(member)
      .filter(({ place }) => Object.values(place).every((whole) => Math.abs(whole) <= 2))
      .some(({ json, place }) => isApart(equation, unknown, numberOf(json, place))),
  );
}

/** Members of a set one by one, of an interval the ends that belong to it and places between, or within 10 of an end where there is no other. */
function pointsOf(solutions: MathJson): MathJson[] {
  const operands = operandsOf(solutions);
  switch (headOf(solutions)) {
    case "Union":
      return operands.flatMap(pointsOf);
    case "Interval": {
      const [from = Number.NaN, to = Number.NaN] = operands.map((end) =>
        numberOf(headOf(end) === "Open" ? (operandsOf(end)[0] ?? 0) : end),
      );
      const low = Number.isFinite(from) ? from : Math.min(to, 5) - 10;
      const high = Number.isFinite(to) ? to : Math.max(low, -5) + 10;
      const between = [0.1, 0.35, 0.77, 0.9].map((share) => low + share * (high - low));
      return [...operands.filter((end) => headOf(end) !== "Open" && Number.isFinite(numberOf(end))), ...between];
    }
    default:
      return membersOf(solutions);
  }
}

function isApart(equation: MathJson, unknown: string, value: number): boolean {
  if (Number.isNaN(value) || freeLetters(equation).some((letter) => letter !== unknown)) return false;
  const place: Place = { [unknown]: value };
  const [left = Number.NaN, ...others] = operandsOf(equation).map((side) => numberOf(side, place));
  return !others.every(
    (right) => Math.abs(left - right) <= slack * Math.max(1, Math.abs(left), Math.abs(right), Math.abs(value)),
  );
}
