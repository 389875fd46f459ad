import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf } from "../../../expression/mathjson.ts";
import type { Filled } from "../../grammar/row.ts";
import { isNotLess } from "../../words/order.ts";

/** One is a percentage and the other is none: "50 plus 20%" may be 50.2 and may be 60. */
export const isMixedShare = (one: MathJson, other: MathJson): boolean =>
  (headOf(one) === "Percent") !== (headOf(other) === "Percent");

/** A sum or a difference of two, said in words, where it can only be that. */
export const summed =
  (head: "Add" | "Subtract", left: string, right: string) =>
  (f: Filled): MathJson | undefined =>
    isMixedShare(f(left), f(right)) ? undefined : ["Do", "calculated", ["Expr", [head, f(left), f(right)]]];

/** As `summed`; the difference between 5 and 12 may be 7 and may be −7. */
export const difference =
  (left: string, right: string) =>
  (f: Filled): MathJson | undefined => {
    const [one, other] = [f(left), f(right)];
    const isRising = freeLetters(one).length === 0 && freeLetters(other).length === 0 && !isNotLess(one, other);
    return isRising ? undefined : summed("Subtract", left, right)(f);
  };
