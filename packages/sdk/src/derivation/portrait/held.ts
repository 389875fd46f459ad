import { isBeside, isEndless, isInRange, rangeAround, rangeOf } from "../../algebra/ranges/range.ts";
import type { MathJson } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { isDecimal } from "../outcome.ts";
import type { Member } from "./members.ts";
import { holdsAt } from "./within.ts";

/** So near a place it is looked whether conditions hold on both sides, where bounds do not tell. */
const near = 1e-6;

/** Where the values of a letter lie that conditions leave. */
export interface Held {
  /** Whether a number is one of them. */
  at(member: Member): boolean;
  /** Whether there are any as near to a number as one likes, above it (1) or below it (−1); undefined where that is not certain. */
  beside(member: Member, side: 1 | -1): boolean | undefined;
  /** Whether a number and those right beside it are: where a graph ends it neither turns nor bends the other way. */
  around(member: Member): boolean;
  /** Whether they go on beyond all bounds; undefined where that is not certain. */
  endless(side: 1 | -1): boolean | undefined;
}

/** By the bounds that conditions say; by looking at doubles where they say anything else, or where a number is known by its decimals. */
export function whereHeld(conditions: readonly MathJson[], variable: string): Held {
  const said = conditions.map(expressionOf);
  const [exact, wide] = [rangeOf(said, variable), rangeAround(said, variable)];
  const holds = holdsAt(conditions, variable);
  const seenAround = ({ near: place }: Member): boolean[] =>
    [-1, 0, 1].map((side) => holds(place + side * near * Math.max(1, Math.abs(place))));
  const beside: Held["beside"] = (member, side) => {
    const isCertain = isDecimal(member.value) || !wide ? undefined : isBeside(member.value, wide, side);
    // What is certain on neither side, but far from where anything holds, is not there.
    return isCertain ?? (seenAround(member).includes(true) ? undefined : false);
  };
  return {
    at: (member) => (isDecimal(member.value) || !exact ? undefined : isInRange(member.value, exact)) ?? holds(member.near),
    beside,
    around(member) {
      const sides = ([-1, 1] as const).map((side) => beside(member, side));
      return sides.includes(undefined) ? seenAround(member).every((isIn) => isIn) : sides.every((isIn) => isIn);
    },
    endless: (side) => wide && isEndless(wide, side),
  };
}
