import type { MathJson } from "../../contract.ts";
import { apply, headOf, isNumber, operandsOf } from "../mathjson.ts";
import { add, divide, isZero, multiply, negate, type Rational, rational } from "../rational.ts";
import { definitions } from "./definitions.ts";
import { rationalOf } from "./literal.ts";

/** number + pi · π, exactly. */
interface Angle {
  readonly number: Rational;
  readonly pi: Rational;
}

const zero = rational(0);
const map = ({ number, pi }: Angle, change: (part: Rational) => Rational): Angle => ({ number: change(number), pi: change(pi) });
const plus = (left: Angle, right: Angle): Angle => ({ number: add(left.number, right.number), pi: add(left.pi, right.pi) });

function times(left: Angle, right: Angle): Angle | undefined {
  if (isZero(left.pi)) return map(right, (part) => multiply(left.number, part));
  return isZero(right.pi) ? times(right, left) : undefined;
}

/** Beyond so many operands an angle is not looked through: nobody writes it. */
const mostOperands = 16;

/** A constant that is written with rational numbers, π and degrees. */
function angleOf(json: MathJson, letters: readonly string[]): Angle | undefined {
  if (isNumber(json)) {
    const number = rationalOf(json);
    return number && { number, pi: zero };
  }
  if (json === "Pi") return letters.includes(json) ? undefined : { number: zero, pi: rational(1) };
  const operands = operandsOf(json);
  const head = headOf(json) ?? "";
  if (operands.length === 0 || operands.length > mostOperands) return undefined;
  if (head === "Degrees" || head === "DMS" || head === "Percent") {
    if (operands.length > (head === "DMS" ? 3 : 1)) return undefined;
    const same = definitions[head]?.(...operands);
    return same === undefined ? undefined : angleOf(same, letters);
  }
  if (!/^(Add|Subtract|Negate|Multiply|Divide)$/.test(head)) return undefined;
  const angles = operands.map((operand) => angleOf(operand, letters));
  const known = angles.filter((angle) => angle !== undefined);
  const [first, second] = known;
  if (known.length < angles.length || first === undefined) return undefined;
  if (head === "Add") return known.reduce(plus);
  if (head === "Multiply")
    return known.slice(1).reduce<Angle | undefined>((product, angle) => product && times(product, angle), first);
  if (head === "Negate") return known.length === 1 ? map(first, negate) : undefined;
  if (known.length !== 2 || second === undefined) return undefined;
  if (head === "Subtract") return plus(first, map(second, negate));
  return isZero(second.pi) && !isZero(second.number) ? map(first, (part) => divide(part, second.number)) : undefined;
}

/** Numbers alone are left to doubles, which are exact where it matters. */
const isTurn = (json: MathJson): boolean =>
  json === "Pi" || /^(Degrees|DMS)$/.test(headOf(json) ?? "") || operandsOf(json).some(isTurn);

const half: MathJson = ["Divide", 1, 2];
const none: MathJson = ["Divide", 1, 0];

/** sin kπ/12 where it is rational, k = 0 … 12. By Niven's theorem there are no more. */
const sines: ReadonlyMap<number, MathJson> = new Map<number, MathJson>([
  [0, 0],
  [2, half],
  [6, 1],
  [10, half],
  [12, 0],
]);
const tangents: ReadonlyMap<number, MathJson> = new Map<number, MathJson>([
  [0, 0],
  [3, 1],
  [6, none],
  [9, -1],
]);

/** At a number k of twelfths of π. */
const values: Readonly<Record<string, (k: number) => MathJson | undefined>> = {
  Sin: (k) => (k <= 12 ? sines.get(k) : negative(sines.get(k - 12))),
  Cos: (k) => values.Sin?.((k + 6) % 24),
  Tan: (k) => tangents.get(k % 12),
  // The tangent of what is left to a right angle.
  Cot: (k) => tangents.get((30 - k) % 12),
};

const negative = (value: MathJson | undefined): MathJson | undefined =>
  value === undefined || value === 0 ? value : apply("Negate", value);

/**
 * The value of sine, cosine, tangent or cotangent of an angle that is written out, where it is rational or where there is none: no double
 * is a multiple of π, so that rounding would make tan 90° a huge number and sin 180° a tiny one. undefined: for doubles to compute.
 */
export function exactly(head: string, operands: readonly MathJson[], letters: readonly string[]): MathJson | undefined {
  const value = Object.hasOwn(values, head) ? values[head] : undefined;
  const [operand] = operands;
  if (value === undefined || operand === undefined || operands.length > 1 || !isTurn(operand)) return undefined;
  const angle = angleOf(operand, letters);
  if (angle === undefined || !isZero(angle.number)) return undefined;
  const twelfths = multiply(angle.pi, rational(12));
  if (twelfths.denominator !== 1n) return undefined;
  return value(Number(((twelfths.numerator % 24n) + 24n) % 24n));
}
