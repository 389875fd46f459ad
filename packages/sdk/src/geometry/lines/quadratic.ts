import type { Radicals } from "../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../contract.ts";
import { minus, negated, over, plus, squared, times } from "../conics/formulas.ts";
import { inLowestTerms } from "./line.ts";

/** a·t² + b·t + c in one coordinate t, the coefficients canonical. */
export interface QuadraticIn {
  readonly letter: "x" | "y";
  readonly a: MathJson;
  readonly b: MathJson;
  readonly c: MathJson;
}

/** What is known of the real zeros: their number, and where they are. "all" where every number is a zero. */
export type Roots = readonly MathJson[] | "all";

/** The polynomial of degree two that has the values of a formula at 0, 1 and −1, in lowest terms. */
export function quadraticFrom(
  numbers: Radicals,
  letter: "x" | "y",
  valueAt: (place: MathJson) => MathJson,
): QuadraticIn | undefined {
  const [zero, one, minusOne] = [valueAt(0), valueAt(1), valueAt(-1)];
  const a = minus(over(plus(one, minusOne), 2), zero);
  const b = over(minus(one, minusOne), 2);
  const read = [a, b, zero].map((coefficient) => numbers.read(coefficient));
  if (!read.every((coefficient) => coefficient !== undefined)) return undefined;
  const reduced = inLowestTerms(numbers, read)?.map((coefficient) => numbers.toJson(coefficient));
  const [first = 0, second = 0, third = 0] = reduced ?? [];
  return reduced && { letter, a: first, b: second, c: third };
}

/** b² − 4ac */
export const discriminantOf = ({ a, b, c }: QuadraticIn): MathJson => minus(squared(b), times(4, a, c));

/** The real zeros in ascending order, each once; undefined where a letter decides, or where a root is no exact number. */
export function rootsOf(numbers: Radicals, quadratic: QuadraticIn): Roots | undefined {
  const { a, b, c } = quadratic;
  const signOf = (formula: MathJson): -1 | 0 | 1 | undefined => {
    const value = numbers.read(formula);
    return value && numbers.sign(value);
  };
  const leading = signOf(a);
  if (leading === undefined) return undefined;
  if (leading === 0) {
    const linear = signOf(b);
    const constant = signOf(c);
    if (linear === undefined) return undefined;
    if (linear === 0) return constant === undefined ? undefined : constant === 0 ? "all" : [];
    const root = numbers.simplify(over(negated(c), b));
    return root === undefined ? undefined : [root];
  }
  const discriminant = signOf(discriminantOf(quadratic));
  if (discriminant === undefined) return undefined;
  if (discriminant < 0) return [];
  const root: MathJson = ["Sqrt", discriminantOf(quadratic)];
  const shifts = discriminant === 0 ? [0] : leading > 0 ? [negated(root), root] : [root, negated(root)];
  const roots = shifts.map((shift) => numbers.simplify(over(plus(negated(b), shift), times(2, a))));
  return roots.every((value) => value !== undefined) ? roots : undefined;
}
