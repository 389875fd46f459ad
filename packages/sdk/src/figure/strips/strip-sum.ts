import * as Q from "../../algebra/rational.ts";
import { exactValue } from "../../algebra/rational-function.ts";
import { simplify } from "../../algebra/simplify/simplify.ts";
import type { MathJson } from "../../contract.ts";
import { sizeOf, substitute } from "../../expression/mathjson.ts";
import { cutByKind, enclosureOf, type Stretch } from "../facts/stretches.ts";
import { withinBudget } from "../facts/within-budget.ts";
import type { LayerOf } from "../layers/drawing.ts";
import { realValue } from "../number-of.ts";

type RectanglesLayer = LayerOf<"rectangles">;

/** Sums of more strips are not enclosed. */
const mostStrips = 10_000;
/** Operations that all heights together may cost which are worked out exactly. */
const enough = 200_000;
/** How wide an enclosure may be, against the size of what is added. */
const narrow = 1e-6;

/** Where heights are taken, as shares of a strip's width. */
const shares: Readonly<Record<RectanglesLayer["at"], readonly number[]>> = {
  left: [0],
  right: [1],
  midpoint: [0.5],
  trapezoid: [0, 1],
};

interface Place {
  readonly about: number;
  readonly exact: Q.Rational | undefined;
}

/** The sum of the strips, enclosed; undefined where the enclosure is too wide to tell a number by. */
export function enclosedSum({ y, variable, over, count, at }: RectanglesLayer): Stretch | undefined {
  const [from, to, strips] = [over[0], over[1], count].map(({ json }) => realValue(json)) as [number, number, number];
  if (!Number.isSafeInteger(strips) || strips < 1 || strips > mostStrips || !(from < to)) return undefined;
  const heightAt = heightsOf(y.json, variable);
  if (!heightAt) return undefined;
  const placeAt = placesBetween(over, strips);
  const width = (to - from) / strips / shares[at].length;
  let [low, high, size] = [0, 0, 0];
  for (let strip = 0; strip < strips; strip++) {
    for (const share of shares[at]) {
      const height = heightAt(placeAt(strip + share));
      if (!height) return undefined;
      low += height.from * width;
      high += height.to * width;
      size += Math.max(Math.abs(height.from), Math.abs(height.to)) * width;
    }
  }
  return Number.isFinite(size) && high - low <= narrow * size ? { from: low, to: high } : undefined;
}

/** The places between two ends, exact where both are fractions. */
function placesBetween(over: RectanglesLayer["over"], strips: number): (index: number) => Place {
  const [from, to] = over.map(({ json }) => realValue(json)) as [number, number];
  const [first, last] = over
    .map(({ json }) => exactValue(json))
    .map((end) => (end?.coefficient.numerator === 0n ? end.rational : undefined));
  const step = first && last && Q.multiply(Q.subtract(last, first), Q.divide(Q.one, Q.rational(2 * strips)));
  return (index) => {
    const exact = first && step && Q.add(first, Q.multiply(step, Q.rational(2 * index)));
    return { exact, about: exact ? Q.rationalToNumber(exact) : from + ((to - from) * index) / strips };
  };
}

/** The height at a place, enclosed: beside a jump it is worked out exactly. */
function heightsOf(json: MathJson, letter: string): ((place: Place) => Stretch | undefined) | undefined {
  const enclose = enclosureOf(json, letter);
  if (!enclose) return undefined;
  let left = enough;
  const exactly = (at: Q.Rational): Stretch | undefined => {
    const value = withinBudget(left, (spend) =>
      simplify(substitute(json, { [letter]: Q.rationalToJson(at) }), {
        spend: (spent) => {
          left -= spent;
          spend(spent);
        },
      }),
    );
    return value === undefined ? undefined : height(enclosureOf(value, letter)?.({ from: 0, to: 0 }));
  };
  return ({ about, exact }) => {
    // A place is rounded: the enclosure is taken around it, unless it is a number of the machine.
    const slack = exact && isMachineNumber(exact) ? 0 : 1e-14 * (1 + Math.abs(about));
    const found = height(enclose({ from: about - slack, to: about + slack }));
    if (found && found.to - found.from <= 1e-9 * (1 + Math.abs(found.to))) return found;
    return exact ? exactly(exact) : found;
  };
}

const isMachineNumber = ({ numerator, denominator }: Q.Rational): boolean =>
  (denominator & (denominator - 1n)) === 0n && Math.abs(Number(numerator)) < 2 ** 53 && denominator < 2n ** 53n;

const height = (found: { lo: number; hi: number; defined: string } | undefined): Stretch | undefined =>
  found?.defined === "everywhere" ? { from: found.lo, to: found.hi } : undefined;

/** Whether the function certainly has a value everywhere on the interval and none beyond some bound, so that the strips approximate an integral. */
export function isBoundedOver({ y, variable, over }: RectanglesLayer): boolean {
  const [from, to] = over.map(({ json }) => realValue(json)) as [number, number];
  const enclose = enclosureOf(y.json, variable);
  if (!enclose || !(from < to)) return false;
  const { pieces } = cutByKind(from, to, sizeOf(y.json), (cell) => {
    const { lo, hi, defined } = enclose(cell);
    return defined === "everywhere" && Number.isFinite(lo) && Number.isFinite(hi) ? "bounded" : undefined;
  });
  return pieces.every(({ kind }) => kind === "bounded");
}
