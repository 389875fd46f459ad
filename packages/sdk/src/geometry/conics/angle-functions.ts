import type { Radicals } from "../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../contract.ts";
import { apply, headOf, mapTree, operandsOf } from "../../expression/mathjson.ts";
import { minus, over, plus, root, squared, times } from "./formulas.ts";
import { polynomialIn } from "./polynomial-in.ts";

/** Twelfths of π in the first quarter with their cosines. */
const cosines: Readonly<Record<number, MathJson>> = {
  0: 1,
  1: over(plus(root(6), root(2)), 4),
  2: over(root(3), 2),
  3: over(root(2), 2),
  4: over(1, 2),
  5: over(minus(root(6), root(2)), 4),
  6: 0,
};

/**
 * The formula with letters c and s for cos θ and sin θ, where it holds θ in these only, also in those of 2θ and θ ± a twelfth of π; elsewhere θ
 * is left standing.
 */
export function angleFunctions(numbers: Radicals, json: MathJson): MathJson {
  return mapTree(json, (part) => {
    const [argument] = operandsOf(part);
    const head = headOf(part);
    if (argument === undefined || (head !== "Cos" && head !== "Sin")) return part;
    if (argument === "theta") return head === "Cos" ? "c" : "s";
    const angle = shiftedAngle(numbers, argument);
    if (!angle) return part;
    const [cos, sin] = angle.factor === 2 ? [minus(squared("c"), squared("s")), times(2, "s", "c")] : ["c", "s"];
    const [a, b] = [cosineOfTwelfths(angle.twelfths), cosineOfTwelfths(angle.twelfths - 6)];
    return head === "Cos" ? minus(times(cos, a), times(sin, b)) : plus(times(sin, a), times(cos, b));
  });
}

interface ShiftedAngle {
  readonly factor: 1 | 2;
  readonly twelfths: number;
}

/** θ + nπ/12 or 2θ + nπ/12. */
function shiftedAngle(numbers: Radicals, argument: MathJson): ShiftedAngle | undefined {
  const polynomial = polynomialIn(numbers, argument, ["theta", "Pi"]);
  if (!polynomial || [...polynomial.keys()].some((key) => key !== "1,0" && key !== "0,1")) return undefined;
  const [factor, turns] = ["1,0", "0,1"].map((key) => numbers.rationalOf(polynomial.get(key) ?? []));
  if (!factor || !turns || factor.denominator !== 1n || 12n % turns.denominator !== 0n) return undefined;
  if (factor.numerator !== 1n && factor.numerator !== 2n) return undefined;
  return { factor: factor.numerator === 1n ? 1 : 2, twelfths: Number((turns.numerator * 12n) / turns.denominator) };
}

function cosineOfTwelfths(twelfths: number): MathJson {
  const around = ((twelfths % 24) + 24) % 24;
  const half = around > 12 ? 24 - around : around;
  return half <= 6 ? (cosines[half] as MathJson) : apply("Negate", cosines[12 - half] as MathJson);
}
