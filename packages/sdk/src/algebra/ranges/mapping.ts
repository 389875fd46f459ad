import type { MathJson } from "../../contract.ts";
import { apply } from "../../expression/mathjson.ts";
import { simplify } from "../simplify/simplify.ts";
import { joined, orderOf, type Pieces, within } from "./pieces.ts";
import type { Bound, Range } from "./range.ts";

const zero: Bound = { value: 0, isIn: true };
const positive: Range = { from: { value: 0, isIn: false }, to: undefined };
const negative: Range = { from: undefined, to: { value: 0, isIn: false } };

/** A monotone function: its values, undefined where it grows beyond all bounds, and its limits at both ends of the line. */
interface Monotone {
  readonly of: (value: MathJson) => MathJson | undefined;
  readonly rises: boolean;
  readonly atBottom?: MathJson;
  readonly atTop?: MathJson;
}

function mapped(pieces: Pieces | undefined, { of, rises, atBottom, atTop }: Monotone): Pieces | undefined {
  const limit = (value: MathJson | undefined): Bound | undefined => (value === undefined ? undefined : { value, isIn: false });
  const image = (bound: Bound): Bound | undefined => {
    const value = of(bound.value);
    return value === undefined ? undefined : { value: simplify(value), isIn: bound.isIn };
  };
  return (
    pieces &&
    joined(
      pieces.map(({ from, to }) => {
        const [low, high] = [from ? image(from) : limit(atBottom), to ? image(to) : limit(atTop)];
        return rises ? { from: low, to: high } : { from: high, to: low };
      }),
    )
  );
}

/** factor · u + constant */
export function affine(pieces: Pieces, factor: MathJson, constant: MathJson): Pieces | undefined {
  const sign = orderOf(factor, 0);
  if (sign === undefined || sign === 0) return undefined;
  return mapped(pieces, { of: (value) => apply("Add", apply("Multiply", factor, value), constant), rises: sign > 0 });
}

/** 1/u, for u ≠ 0 */
export function reciprocal(pieces: Pieces): Pieces | undefined {
  const sides = [negative, positive].map((side) => within(pieces, side));
  const images = sides.map((side) =>
    mapped(side, {
      of: (value) => (orderOf(value, 0) === 0 ? undefined : apply("Divide", 1, value)),
      rises: false,
      atBottom: 0,
      atTop: 0,
    }),
  );
  return together(images);
}

/** |u|ⁿ for even n, and |u| */
export function even(pieces: Pieces, of: (value: MathJson) => MathJson): Pieces | undefined {
  return together([
    mapped(within(pieces, { from: zero, to: undefined }), { of, rises: true }),
    mapped(within(pieces, { from: undefined, to: zero }), { of, rises: false }),
  ]);
}

/** uⁿ or ⁿ√u for odd n */
export const odd = (pieces: Pieces, of: (value: MathJson) => MathJson): Pieces | undefined => mapped(pieces, { of, rises: true });

/** ⁿ√u for even n, for u ≥ 0 */
export const evenRoot = (pieces: Pieces, of: (value: MathJson) => MathJson): Pieces | undefined =>
  mapped(within(pieces, { from: zero, to: undefined }), { of, rises: true });

/** baseᵘ; of a base with letters, all that is known is what it does to the whole line. */
export function exponential(pieces: Pieces, base: MathJson): Pieces | undefined {
  if (orderOf(base, 0) === undefined) return pieces.every(({ from, to }) => !from && !to) ? [positive] : undefined;
  const order = orderOf(base, 1);
  if (orderOf(base, 0) !== 1 || order === undefined || order === 0) return undefined;
  const of = (value: MathJson): MathJson => apply("Power", base, value);
  return mapped(pieces, order > 0 ? { of, rises: true, atBottom: 0 } : { of, rises: false, atTop: 0 });
}

/** log u to a base, for u > 0 */
export function logarithm(pieces: Pieces, base: MathJson): Pieces | undefined {
  const inside = within(pieces, positive);
  if (orderOf(base, 0) === undefined) {
    const isAll = inside?.length === 1 && inside[0]?.from?.value === 0 && !inside[0].to;
    return isAll ? [{ from: undefined, to: undefined }] : undefined;
  }
  const order = orderOf(base, 1);
  if (orderOf(base, 0) !== 1 || order === undefined || order === 0) return undefined;
  const of = (value: MathJson): MathJson | undefined =>
    orderOf(value, 0) === 0 ? undefined : base === "ExponentialE" ? apply("Ln", value) : apply("Log", value, base);
  return mapped(inside, { of, rises: order > 0 });
}

function together(images: readonly (Pieces | undefined)[]): Pieces | undefined {
  return images.every((image) => image !== undefined) ? joined(images.flat()) : undefined;
}
