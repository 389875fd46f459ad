import type { Radical } from "../algebra/radicals/radical.ts";
import type { Radicals } from "../algebra/radicals/radicals.ts";
import { sum } from "../algebra/written-form.ts";
import type { MathJson } from "../contract.ts";
import { apply } from "../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../expression/tree/sign.ts";
import type { SecondDegree } from "./figures.ts";
import { inLowestIntegers, scaled, terms } from "./line-equation.ts";

/**
 * A conic whose axes are parallel to the coordinate axes in standard form: (x − h)²/p + (y − k)²/q = 1, the positive term of a hyperbola first,
 * (x − h)² + (y − k)² = r, (y − k)² = s(x − h). Any other one as Ax² + Bxy + Cy² + Dx + Ey + F = 0 in lowest whole numbers. undefined where a
 * coefficient is no exact number or a sign is not known.
 */
export function standardEquation(numbers: Radicals, conic: SecondDegree): MathJson | undefined {
  const read = conic.coefficients.map((coefficient) => numbers.read(coefficient));
  if (!read.every((coefficient) => coefficient !== undefined)) return undefined;
  const [A, B, C, D, E, F] = read as [Radical, Radical, Radical, Radical, Radical, Radical];
  if (!numbers.isZero(B)) return generalEquation(numbers, [A, B, C, D, E, F]);
  if (numbers.isZero(A) && !numbers.isZero(D)) return parabolaEquation(numbers, [C, E, D, F], ["y", "x"]);
  if (numbers.isZero(C) && !numbers.isZero(E)) return parabolaEquation(numbers, [A, D, E, F], ["x", "y"]);
  if (numbers.isZero(A) || numbers.isZero(C)) return generalEquation(numbers, [A, B, C, D, E, F]);
  const [h, k] = [midpoint(numbers, D, A), midpoint(numbers, E, C)];
  const squares = h && k && [product(numbers, A, h, h), product(numbers, C, k, k)];
  const rest = squares?.[0] && squares[1] && numbers.subtract(numbers.add(squares[0], squares[1]), F);
  if (!rest || !h || !k) return undefined;
  if (numbers.isZero(rest)) return generalEquation(numbers, [A, B, C, D, E, F]);
  const [x, y] = [square(numbers, "x", h), square(numbers, "y", k)];
  const [p, q] = [numbers.divide(rest, A), numbers.divide(rest, C)];
  if (!p || !q) return undefined;
  if (numbers.equal(A, C)) return apply("Equal", apply("Add", x, y), numbers.toJson(p));
  return apply("Equal", quotients(numbers, [p, x], [q, y]), 1);
}

/** A·u² + D·u + E·v + F = 0 as (u − h)² = s(v − k). */
function parabolaEquation(
  numbers: Radicals,
  [A, D, E, F]: readonly [Radical, Radical, Radical, Radical],
  [u, v]: readonly [string, string],
): MathJson | undefined {
  const h = midpoint(numbers, D, A);
  const high = h && product(numbers, A, h, h);
  const k = high && numbers.divide(numbers.subtract(high, F), E);
  const factor = numbers.divide(numbers.negate(E), A);
  if (!h || !k || !factor) return undefined;
  return apply("Equal", square(numbers, u, h), scaled(numbers.toJson(factor), shifted(numbers, v, k)));
}

/** x²/p + y²/q, a negative denominator as a minus, the positive one first then. */
function quotients(numbers: Radicals, ...parts: readonly [readonly [Radical, MathJson], readonly [Radical, MathJson]]): MathJson {
  const isNegative = ([denominator]: readonly [Radical, MathJson]): boolean =>
    numbers.sign(denominator) === -1 || (numbers.sign(denominator) === undefined && startsWithMinus(numbers.toJson(denominator)));
  const [first, second] = isNegative(parts[0]) && !isNegative(parts[1]) ? [parts[1], parts[0]] : parts;
  return sum(
    [first, second].map(([denominator, above]) => {
      const written = numbers.toJson(denominator);
      if (startsWithMinus(written)) return apply("Negate", over(above, opposite(written)));
      return isNegative([denominator, above])
        ? apply("Negate", over(above, numbers.toJson(numbers.negate(denominator))))
        : over(above, written);
    }),
  );
}

const over = (above: MathJson, below: MathJson): MathJson => (below === 1 ? above : apply("Divide", above, below));

const midpoint = (numbers: Radicals, linear: Radical, quadratic: Radical): Radical | undefined =>
  numbers.divide(numbers.negate(linear), numbers.add(quadratic, quadratic));

function product(numbers: Radicals, ...factors: readonly [Radical, ...Radical[]]): Radical | undefined {
  const [first, ...others] = factors;
  return others.reduce<Radical | undefined>((value, factor) => value && numbers.multiply(value, factor), first);
}

/** x − h, written x where h is 0 and x + 2 where it is −2. */
export const shifted = (numbers: Radicals, letter: string, by: Radical): MathJson =>
  numbers.isZero(by) ? letter : sum([letter, opposite(numbers.toJson(by))]);

const square = (numbers: Radicals, letter: string, by: Radical): MathJson => apply("Power", shifted(numbers, letter, by), 2);

/** Ax² + Bxy + Cy² + Dx + Ey + F = 0 in lowest whole numbers. */
export function generalEquation(numbers: Radicals, coefficients: readonly Radical[]): MathJson {
  const monomials: readonly MathJson[] = [["Power", "x", 2], ["Multiply", "x", "y"], ["Power", "y", 2], "x", "y", 1];
  const whole = inLowestIntegers(numbers, coefficients);
  return apply("Equal", sum(terms(numbers, ...whole.map((value, index) => [value, monomials[index] as MathJson] as const))), 0);
}
