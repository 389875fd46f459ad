import { enclose } from "../../algebra/ball/evaluate.ts";
import { signOfConstant } from "../../algebra/constant/decide.ts";
import type { RealRoot } from "../../algebra/multivariate/real-roots.ts";
import { isExact } from "../../algebra/multivariate/real-roots.ts";
import { elementOf } from "../../algebra/normal-form/convert.ts";
import { inField } from "../../algebra/normal-form/in-field.ts";
import { isInteger, rationalToJson } from "../../algebra/rational.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { substitute } from "../../expression/mathjson.ts";
import type { Comparison, Statement } from "../statements/statement.ts";
import { within } from "./share.ts";
import { simplified } from "./simplified.ts";

const relationOperations = 4_000;

/** A point: a value for each letter, a formula without letters or an algebraic number. */
export type Point = ReadonlyMap<string, MathJson | RealRoot>;

/**
 * Whether a statement holds at a point. "no-value" where that hangs on formulas that have no value there: then it does not hold,
 * but says nothing false either. undefined where it could not be decided.
 */
export type Truth = boolean | "no-value" | undefined;

export const isRoot = (value: MathJson | RealRoot): value is RealRoot => typeof value === "object" && "polynomial" in value;

/** Values that are formulas, and algebraic numbers that have no other name. */
export function separate(point: Point): { values: Record<string, MathJson>; numbers: Map<string, RealRoot> } {
  const values: Record<string, MathJson> = {};
  const numbers = new Map<string, RealRoot>();
  for (const [letter, value] of point) {
    if (!isRoot(value)) values[letter] = value;
    else if (isExact(value)) values[letter] = rationalToJson(value.from);
    else numbers.set(letter, value);
  }
  return { values, numbers };
}

/** @throws SubstitutionError where a letter is part of a name */
export function truthAt(statement: Statement, point: Point, spend: Spend): Truth {
  switch (statement.type) {
    case "comparison":
      return truthOfComparison(statement, point, spend);
    case "and":
      return decisive(statement.parts, false, point, spend);
    case "or":
      return decisive(statement.parts, true, point, spend);
    case "whole":
      return isWhole(statement.value, point, spend);
    case "some-whole":
    case "every-whole":
      return undefined;
  }
}

/** The first part that settles the matter does; else what is unknown stays so, and no value is worth less than the opposite. */
function decisive(parts: readonly Statement[], settling: boolean, point: Point, spend: Spend): Truth {
  let result: Truth = !settling;
  for (const part of parts) {
    const truth = truthAt(part, point, spend);
    if (truth === settling) return settling;
    if (truth === undefined) result = undefined;
    else if (truth === "no-value" && result !== undefined) result = "no-value";
  }
  return result;
}

/** undefined for what is not written as a rational number. */
function isWhole(value: MathJson, point: Point, spend: Spend): Truth {
  const { values, numbers } = separate(point);
  if (numbers.size > 0) return undefined;
  const found = rationalOf(simplified(substitute(value, values), spend));
  return found && isInteger(found);
}

function truthOfComparison({ left, right, signs }: Comparison, point: Point, spend: Spend): Truth {
  const { values, numbers } = separate(point);
  const difference: MathJson = ["Subtract", substitute(left, values), substitute(right, values)];
  const sign =
    signOfConstant(difference, spend, numbers.size > 0 ? { numbers } : {}) ??
    (numbers.size === 0 && isZeroByRelations(difference, spend) ? 0 : undefined);
  if (sign === undefined) return undefined;
  if (sign === "no-value") return signs.length === 3 ? false : "no-value";
  return signs.includes(sign);
}

/** Whether a constant that has a value is 0 because of how logarithms, powers and the like are related: ln 4 = 2 ln 2. */
function isZeroByRelations(constant: MathJson, spend: Spend): boolean {
  const found = within(spend, relationOperations, (share) => {
    if (enclose(constant, new Map(), 64, share).kind !== "value") return false;
    return inField({ spend: share }, (field) => {
      const element = elementOf(field, constant);
      if (!element || field.takenAsPositive.length + field.takenAsWhole.length > 0) return false;
      return field.reduce(element.numerator) === 0n;
    });
  });
  return found === true;
}
