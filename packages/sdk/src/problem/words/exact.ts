import type { MathJson } from "../../contract.ts";
import { headOf, operandsOf } from "../../expression/mathjson.ts";
import * as Q from "../../expression/rational.ts";

const operations: Readonly<Record<string, (left: Q.Rational, right: Q.Rational) => Q.Rational>> = {
  Add: Q.add,
  Subtract: (left, right) => Q.add(left, Q.negate(right)),
  Multiply: Q.multiply,
  Divide: Q.divide,
  Rational: Q.divide,
};

const hundred = Q.rational(100);

/** The exact value of what is made of whole numbers, decimals and the four operations; undefined for everything else. */
export function exactValue(json: MathJson): Q.Rational | undefined {
  if (typeof json === "number") return Q.rationalFromText(String(json));
  if (typeof json === "object" && "num" in json) return Q.rationalFromText(json.num);
  const values = operandsOf(json).map(exactValue);
  const [first, ...others] = values;
  if (first === undefined || others.includes(undefined)) return undefined;
  const head = headOf(json) ?? "";
  if (head === "Negate") return Q.negate(first);
  if (head === "Percent") return Q.divide(first, hundred);
  if (head === "Ceil" && others.length === 0) return Q.rational(ceiling(first));
  if (head === "Floor" && others.length === 0) return Q.negate(Q.rational(ceiling(Q.negate(first))));
  if (head === "Power") return power(first, others[0] as Q.Rational);
  const operation = operations[head];
  if (!operation || ((head === "Divide" || head === "Rational") && others.some((each) => Q.isZero(each as Q.Rational))))
    return undefined;
  return (others as Q.Rational[]).reduce(operation, first);
}

const ceiling = ({ numerator, denominator }: Q.Rational): bigint =>
  numerator / denominator + (numerator > 0n && numerator % denominator !== 0n ? 1n : 0n);

function power(base: Q.Rational, { numerator: exponent, denominator }: Q.Rational): Q.Rational | undefined {
  if (denominator !== 1n || exponent < 0n || exponent > 20n) return undefined;
  return Q.rational(base.numerator ** exponent, base.denominator ** exponent);
}
