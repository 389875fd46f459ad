import { type Monomial, monomialOf, powerOf, summandsOf, times, writeMonomial } from "../../../algebra/forms/monomials.ts";
import { writeSum } from "../../../algebra/forms/order-monomials.ts";
import { sideBySide } from "../../../algebra/forms/write-polynomial.ts";
import * as Q from "../../../algebra/rational.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, headOf, isNumber, isSum, isSymbol } from "../../../expression/mathjson.ts";
import { opposite } from "../../../expression/tree/sign.ts";
import { type Change, monomialsOf } from "./change.ts";

/** A whole power of a sum, a product or a number, multiplied out. */
export function expandPower(base: MathJson, exponent: number): Change | undefined {
  if (!Number.isInteger(exponent)) return undefined;
  if (!isSum(base)) return powerOfProduct(base, exponent);
  if (exponent === 0) return { rule: "expanding.zero-power", after: 1 };
  if (exponent < 0) {
    const below = exponent === -1 ? base : apply("Power", base, -exponent);
    return { rule: "expanding.negative-power", after: apply("Divide", 1, below) };
  }
  const terms = monomialsOf(summandsOf(base));
  if (!terms || exponent < 2 || exponent > 64) return undefined;
  if (terms.length === 2) return binomial(terms as [Monomial, Monomial], exponent);
  if (exponent === 2) return squareOfSum(terms);
  return {
    rule: "expanding.split-power",
    after: apply("Multiply", apply("Power", base, 2), exponent === 3 ? base : apply("Power", base, exponent - 2)),
  };
}

/** (3x)² = 9x² */
function powerOfProduct(base: MathJson, exponent: number): Change | undefined {
  if (isSymbol(base) || isNumber(base))
    return isNumber(base) && exponent > 1 && exponent < 60 ? numberPower(base, exponent) : undefined;
  if (!/^(Multiply|Divide|Negate|Power|Sqrt|Root)$/.test(headOf(base) ?? "")) return undefined;
  const power = monomialOf(apply("Power", base, exponent));
  return power && { rule: "expanding.power-of-product", after: writeMonomial(power) };
}

function numberPower(base: MathJson, exponent: number): Change | undefined {
  const power = monomialOf(apply("Power", base, exponent));
  return power && { rule: "expanding.number-power", after: writeMonomial(power) };
}

/** (a + b)ⁿ by the formula for n = 2 and n = 3, beyond by the binomial theorem. */
function binomial([a, b]: [Monomial, Monomial], exponent: number): Change | undefined {
  const minus = b.coefficient.numerator < 0n;
  const size: Monomial = minus ? { ...b, coefficient: Q.negate(b.coefficient) } : b;
  const [first, second] = [writeMonomial(a), writeMonomial(size)];
  const counts = Array.from({ length: exponent + 1 }, (_, k) => binomialCoefficient(exponent, k));
  const signed = (k: number, term: MathJson): MathJson => (minus && k % 2 === 1 ? opposite(term) : term);
  const written = (count: MathJson, k: number): MathJson =>
    signed(k, sideBySide([count, ...powerAsWritten(first, exponent - k), ...powerAsWritten(second, k)]));
  const plain = sum(counts.map((count, k) => written(Q.integerToJson(count), k)));
  const named = sum(counts.map((_, k) => written(k === 0 || k === exponent ? 1 : apply("Binomial", exponent, k), k)));
  const terms = counts.map((count, k) => {
    const powers = times(raised(a, exponent - k), raised(size, k));
    return { ...powers, coefficient: Q.multiply(powers.coefficient, Q.rational(minus && k % 2 === 1 ? -count : count)) };
  });
  const rule =
    exponent === 2
      ? minus
        ? "expanding.square-difference"
        : "expanding.square-sum"
      : exponent === 3
        ? minus
          ? "expanding.cube-difference"
          : "expanding.cube-sum"
        : "expanding.binomial";
  return {
    rule,
    after: writeSum(terms),
    between: exponent > 3 ? [named, plain] : [plain],
    params: { a: first, b: second, n: exponent },
  };
}

const raised = (monomial: Monomial, exponent: number): Monomial =>
  exponent === 0 ? { coefficient: Q.one, factors: new Map() } : (powerOf(monomial, Q.rational(exponent)) as Monomial);

const powerAsWritten = (base: MathJson, exponent: number): MathJson[] =>
  exponent === 0 ? [] : exponent === 1 ? [base] : [apply("Power", base, exponent)];

function binomialCoefficient(n: number, k: number): bigint {
  let result = 1n;
  for (let index = 1; index <= k; index++) result = (result * BigInt(n - k + index)) / BigInt(index);
  return result;
}

/** (a + b + c)² = a² + b² + c² + 2ab + 2ac + 2bc */
function squareOfSum(terms: readonly Monomial[]): Change | undefined {
  if (terms.length > 8) return undefined;
  const two: Monomial = { coefficient: Q.rational(2), factors: new Map() };
  const pairs = terms.flatMap((left, index) => terms.slice(index + 1).map((right): [Monomial, Monomial] => [left, right]));
  const written = [
    ...terms.map((term) => apply("Power", positive(term), 2)),
    ...pairs.map(([left, right]) => {
      const product = sideBySide([2, positive(left), positive(right)]);
      return left.coefficient.numerator < 0n !== right.coefficient.numerator < 0n ? apply("Negate", product) : product;
    }),
  ];
  const after = writeSum([
    ...terms.map((term) => raised(term, 2)),
    ...pairs.map(([left, right]) => times(two, times(left, right))),
  ]);
  return { rule: "expanding.square-of-sum", after, between: [sum(written)] };
}

const positive = (monomial: Monomial): MathJson => writeMonomial({ ...monomial, coefficient: Q.absolute(monomial.coefficient) });
