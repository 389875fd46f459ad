import { Decimal } from "decimal.js";
import { rationalFromText } from "../src/algebra/rational.ts";
import type { MathJson } from "../src/contract.ts";
import { headOf, isNumber, isSymbol, numeral, operandsOf } from "../src/expression/mathjson.ts";

/** Decimal numbers of 60 digits, against which evaluation in doubles is measured. Computed by decimal.js, nothing of ours. */
export const Precise = Decimal.clone({ precision: 60, toExpPos: 9e15, toExpNeg: -9e15, maxE: 100_000, minE: -100_000 });

type Of = (...values: Decimal[]) => Decimal;

const pi = Precise.acos(-1);
const nan = new Precise(Number.NaN);
const when = (holds: boolean, value: () => Decimal): Decimal => (holds ? value() : nan);
const largest = 1e12;
const moderate = (value: Decimal): boolean => value.abs().lt(largest);

/** Zero where 60 digits cannot tell the difference, as in sin π; not sin 10⁻⁶⁰. */
const settled = (value: Decimal, a: Decimal): Decimal => (a.abs().gt(1) && value.abs().lt("1e-45") ? new Precise(0) : value);
const sine = (a: Decimal): Decimal => settled(a.sin(), a);
const cosine = (a: Decimal): Decimal => settled(a.cos(), a);

const functions: Record<string, Of> = {
  Add: (...values) => values.reduce((a, b) => a.plus(b)),
  Subtract: (a, b) => a.minus(b as Decimal),
  Multiply: (...values) => values.reduce((a, b) => a.times(b)),
  Divide: (a, b) => when(!(b as Decimal).isZero(), () => a.div(b as Decimal)),
  Negate: (a) => a.neg(),
  Sqrt: (a) => a.sqrt(),
  Root: (a, n) =>
    a.isNeg()
      ? when(!(n as Decimal).mod(2).isZero(), () =>
          a
            .neg()
            .pow(new Precise(1).div(n as Decimal))
            .neg(),
        )
      : a.pow(new Precise(1).div(n as Decimal)),
  Abs: (a) => a.abs(),
  Sign: (a) => new Precise(a.isZero() ? 0 : Decimal.sign(a)),
  Floor: (a) => a.floor(),
  Ceil: (a) => a.ceil(),
  Max: (...values) => Precise.max(...values),
  Min: (...values) => Precise.min(...values),
  Exp: (a) => when(a.abs().lt(200), () => a.exp()),
  Ln: (a) => when(a.gt(0), () => a.ln()),
  Log: (a, b) => when(a.gt(0) && (!b || (b.gt(0) && !b.eq(1))), () => (b ? a.ln().div(b.ln()) : a.log(10))),
  Sin: (a) => when(moderate(a), () => sine(a)),
  Cos: (a) => when(moderate(a), () => cosine(a)),
  Tan: (a) => when(moderate(a) && !cosine(a).isZero(), () => settled(a.tan(), a)),
  Cot: (a) => when(moderate(a) && !sine(a).isZero(), () => cosine(a).div(sine(a))),
  Sec: (a) => when(moderate(a) && !cosine(a).isZero(), () => new Precise(1).div(cosine(a))),
  Csc: (a) => when(moderate(a) && !sine(a).isZero(), () => new Precise(1).div(sine(a))),
  Arcsin: (a) => a.asin(),
  Arccos: (a) => a.acos(),
  Arctan: (a) => a.atan(),
  Arccot: (a) => pi.div(2).minus(a.atan()),
  Sinh: (a) => when(a.abs().lt(200), () => a.sinh()),
  Cosh: (a) => when(a.abs().lt(200), () => a.cosh()),
  Tanh: (a) => when(a.abs().lt(200), () => a.tanh()),
  Arsinh: (a) => a.asinh(),
  Arcosh: (a) => when(a.gte(1), () => a.acosh()),
  Artanh: (a) => when(a.abs().lt(1), () => a.atanh()),
  Percent: (a) => a.div(100),
  Degrees: (a) => a.times(pi).div(180),
};

/** The exponent that a tree is as a fraction of whole numbers, where it is written as one. */
function fraction(json: MathJson): readonly [bigint, bigint] | undefined {
  if (isNumber(json)) {
    const value = rationalFromText(numeral(json));
    return value && [value.numerator, value.denominator];
  }
  const [a, b] = operandsOf(json);
  return headOf(json) === "Divide" && Number.isInteger(a) && Number.isInteger(b) && b !== 0
    ? [BigInt(a as number), BigInt(b as number)]
    : undefined;
}

function power(base: Decimal, exponent: Decimal, written: MathJson): Decimal {
  if (base.isZero() && exponent.lte(0)) return nan;
  if (!base.isZero() && base.abs().ln().times(exponent).abs().gt(300)) return nan;
  let [p, q] = fraction(written) ?? [0n, 0n];
  while (q !== 0n && q % 2n === 0n && p % 2n === 0n) [p, q] = [p / 2n, q / 2n];
  if (base.isNeg() && q !== 0n && q % 2n !== 0n) {
    const size = base.abs().pow(new Precise(p.toString()).div(q.toString()));
    return p % 2n === 0n ? size : size.neg();
  }
  if (base.isNeg() && !exponent.isInteger()) return nan;
  return base.pow(exponent);
}

/** Exactly a double, not the few digits that are printed for it. */
export function preciseOf(value: number): Decimal {
  let [whole, halvings] = [value, 0];
  while (!Number.isInteger(whole)) [whole, halvings] = [whole * 2, halvings + 1];
  return new Precise(BigInt(whole).toString()).div(new Precise(2).pow(halvings));
}

/** A value, and how far off a careful evaluation in doubles may be. */
export interface Measured {
  readonly value: Decimal;
  readonly error: Decimal;
}

/** Beyond this there is mostly a pole, which π of 60 digits and π of 16 lie on different sides of. */
const largestMeasured = 1e25;

/** A unit in the last place of a double near 1. */
const unit = new Precise(2).pow(-52);

/**
 * The value of a formula with a forward error bound: each operation adds two units in the last place of its result, and passes on what moving
 * its operands by their own errors changes. Undefined where the value, or one so near that doubles cannot tell, does not exist.
 */
export function measure(json: MathJson, values: Readonly<Record<string, number | Decimal>>): Measured | undefined {
  if (isNumber(json)) return exactly(new Precise(numeral(json)));
  if (isSymbol(json)) {
    if (json === "Pi") return exactly(pi);
    if (json === "ExponentialE") return exactly(new Precise(1).exp());
    const value = values[json] as number | Decimal;
    return { value: typeof value === "number" ? preciseOf(value) : value, error: new Precise(0) };
  }
  const operands = operandsOf(json).map((operand) => measure(operand, values));
  if (!operands.every((operand) => operand !== undefined)) return undefined;
  const head = headOf(json) as string;
  const of: Of = (...inputs) =>
    head === "Power"
      ? power(inputs[0] as Decimal, inputs[1] as Decimal, operandsOf(json)[1] as MathJson)
      : (functions[head] as Of)(...inputs);
  const inputs = operands.map(({ value }) => value);
  const value = of(...inputs);
  if (!value.isFinite() || value.abs().gt(largestMeasured)) return undefined;
  let error = value.abs().times(unit).times(2).plus("1e-300");
  for (const [index, operand] of operands.entries()) {
    if (operand.error.isZero() || (head === "Power" && index === 1 && fraction(operandsOf(json)[1] as MathJson))) continue;
    for (const sign of [-1, 1]) {
      const moved = of(...inputs.map((input, place) => (place === index ? input.plus(operand.error.times(sign)) : input)));
      if (!moved.isFinite()) return undefined;
      error = error.plus(moved.minus(value).abs());
    }
  }
  return { value, error };
}

const exactly = (value: Decimal): Measured => ({ value, error: value.abs().times(unit) });
