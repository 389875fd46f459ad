import { signOfConstant } from "../../algebra/constant/decide.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { apply, freeLetters, substitute } from "../../expression/mathjson.ts";
import { comparisonsOf, type Direction, type Statement } from "./statement.ts";

const values: readonly MathJson[] = [0, 1, -1, 2];
const mostLetters = 5;

/** Small whole numbers for all letters at which one statement certainly holds and the other certainly does not. */
export function smallFailure(
  first: Statement,
  second: Statement,
  given: Statement,
  direction: Direction,
  spend: Spend,
): Record<string, MathJson> | undefined {
  const letters = [
    ...new Set(
      [first, second, given].flatMap(comparisonsOf).flatMap(({ left, right }) => freeLetters(apply("List", left, right))),
    ),
  ];
  if (letters.length > mostLetters) return undefined;
  for (const point of points(letters)) {
    const [left, right, holds] = [first, second, given].map((statement) => truthAt(statement, point, spend));
    if (holds !== true || left === undefined || right === undefined || left === right) continue;
    if (direction === "equivalent" || (direction === "implies") === left) return point;
  }
  return undefined;
}

/** Whether some side of a statement has no value at a point. */
export function lacksValue(statement: Statement, point: Readonly<Record<string, MathJson>>, spend: Spend): boolean {
  return comparisonsOf(statement).some(
    ({ left, right }) => signOfConstant(substitute(apply("Subtract", left, right), point), spend) === "no-value",
  );
}

/** The truth of a statement at numbers; undefined where it is not certain. A comparison with a side that has no value is false. */
export function truthAt(statement: Statement, point: Readonly<Record<string, MathJson>>, spend: Spend): boolean | undefined {
  switch (statement.type) {
    case "comparison": {
      const difference = substitute(apply("Subtract", statement.left, statement.right), point);
      const sign = signOfConstant(difference, spend);
      return sign === "no-value" ? false : sign === undefined ? undefined : statement.signs.includes(sign);
    }
    case "and":
    case "or": {
      const parts = statement.parts.map((part) => truthAt(part, point, spend));
      const decisive = statement.type === "or";
      if (parts.includes(decisive)) return decisive;
      return parts.includes(undefined) ? undefined : !decisive;
    }
    case "whole": {
      const value = rationalOf(substitute(statement.value, point));
      return value ? value.denominator === 1n : undefined;
    }
    default:
      return undefined;
  }
}

function* points(letters: readonly string[]): Generator<Record<string, MathJson>> {
  const [letter, ...rest] = letters;
  if (letter === undefined) {
    yield {};
    return;
  }
  for (const value of values) for (const others of points(rest)) yield { [letter]: value, ...others };
}
