import type { MathJson } from "../../../contract.ts";
import { headOf } from "../../../expression/mathjson.ts";
import type { Filled } from "../../grammar/row.ts";

type Change = "Add" | "Subtract";
type Make = (f: Filled) => MathJson | undefined;

const isPercent = (json: MathJson): boolean => headOf(json) === "Percent";
const isFraction = (json: MathJson): boolean => headOf(json) === "Rational";
const isUnfinished = (json: MathJson): boolean => /^(Add|Subtract)$/.test(headOf(json) ?? "");

/** "50 plus 20%" may be 50.2 and may be 60: a percentage is a number of its own only among percentages. */
export const joined =
  (change: Change, left: string, right: string): Make =>
  (f) => {
    const [one, other] = [f(left), f(right)];
    return isPercent(one) === isPercent(other) ? [change, one, other] : undefined;
  };

/**
 * "20% more than 50", "a number is increased by 20%": a percentage is of the number that grows. A fraction may be that as well, and
 * may be a number of its own ("increased by one half"): nobody can tell.
 */
export const grown =
  (change: Change, whole: string, amount: string): Make =>
  (f) =>
    isFraction(f(amount)) ? undefined : changed(change, f(whole), f(amount));

/** As `grown`, said after a sum, of which it may be the last number alone that grows. */
export const grownAtEnd =
  (change: Change, whole: string, amount: string): Make =>
  (f) =>
    isPercent(f(amount)) && isUnfinished(f(whole)) ? undefined : grown(change, whole, amount)(f);

/** As `grown`, where a fraction can only be a number: "subtract 1/2 from 3". */
export const changedBy =
  (change: Change, whole: string, amount: string): Make =>
  (f) =>
    changed(change, f(whole), f(amount));

/** One side of an equation is the other, grown or made smaller. */
export const equalToGrown =
  (change: Change, side: string, whole: string, amount: string): Make =>
  (f) => {
    const value = grown(change, whole, amount)(f);
    return value === undefined ? undefined : ["Equal", f(side), value];
  };

function changed(change: Change, whole: MathJson, amount: MathJson): MathJson | undefined {
  if (!isPercent(amount)) return [change, whole, amount];
  return isPercent(whole) ? undefined : ["Multiply", whole, [change, 1, amount]];
}

/** A number of its own, and no share of another. */
export const isAmount = (json: MathJson): boolean => !isPercent(json);

/** A number of its own where a fraction may be a share too: 2倍多1/4. */
export const isPlainAmount = (json: MathJson): boolean => isAmount(json) && !isFraction(json);
