import type { Radicals } from "../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../contract.ts";
import type { SecondDegree } from "../figures.ts";
import type { Direction } from "./conic.ts";
import { minus, over, plus, root, squared, times } from "./formulas.ts";
import { signOf } from "./invariants.ts";

export const alongX: Direction = { along: "x", cos: 1, sin: 0 };
export const alongY: Direction = { along: "y", cos: 0, sin: 1 };

/** An eigenvalue of the quadratic part and the direction in which it is taken. */
export interface Principal {
  readonly value: MathJson;
  readonly direction: Direction;
}

/**
 * The eigenvalues of the matrix (A, B/2; B/2, C), the smaller one first, with their directions. undefined where a letter decides which is
 * smaller, or where a direction needs nested roots. Both may be equal: then the directions are those of the axes of coordinates.
 */
export function principalAxes(numbers: Radicals, conic: SecondDegree): readonly [Principal, Principal] | undefined {
  const [A, B, C] = conic.coefficients;
  const product = signOf(numbers, B);
  if (product === undefined) return undefined;
  if (product === 0) {
    const order = signOf(numbers, minus(A, C));
    if (order === undefined) return undefined;
    const [first, second] = [
      { value: A, direction: alongX },
      { value: C, direction: alongY },
    ];
    return order <= 0 ? [first, second] : [second, first];
  }
  const spread = numbers.simplify(root(plus(squared(minus(A, C)), squared(B))));
  if (spread === undefined) return undefined;
  const [smaller, larger] = [minus(plus(A, C), spread), plus(A, C, spread)].map((twice) => principal(numbers, conic, twice));
  return smaller && larger && [smaller, larger];
}

/** (B, λ·2 − 2A) solves (A − λ)u + (B/2)v = 0. */
function principal(numbers: Radicals, { coefficients: [A, B] }: SecondDegree, twice: MathJson): Principal | undefined {
  const value = numbers.simplify(over(twice, 2));
  const direction = directionOf(numbers, B, minus(twice, times(2, A)));
  return value === undefined || !direction ? undefined : { value, direction };
}

/** The unit vector along (x, y) or against it, with cos > 0, or sin = 1. */
export function directionOf(numbers: Radicals, x: MathJson, y: MathJson): Direction | undefined {
  const [right, up] = [signOf(numbers, x), signOf(numbers, y)];
  if (right === undefined || up === undefined) return undefined;
  if (up === 0) return right === 0 ? undefined : alongX;
  if (right === 0) return alongY;
  const length = root(plus(squared(x), squared(y)));
  const [cos, sin] = [x, y].map((part) => numbers.simplify(over(times(right, part), length)));
  return cos === undefined || sin === undefined ? undefined : { along: "oblique", cos, sin };
}

/** A quarter turn of a direction, again with cos ≥ 0. */
export function across(numbers: Radicals, { along, cos, sin }: Direction): Direction | undefined {
  if (along !== "oblique") return along === "x" ? alongY : alongX;
  const sign = signOf(numbers, sin);
  if (sign === undefined) return undefined;
  const [x, y] = [times(sign, sin), times(-sign, cos)].map((part) => numbers.simplify(part));
  return x === undefined || y === undefined ? undefined : { along, cos: x, sin: y };
}
