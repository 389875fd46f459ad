import type { MathJson } from "../../contract.ts";
import { constants, headOf, isNumber, isSymbol, numeral, operandsOf } from "../../expression/mathjson.ts";
import { rationalFromText } from "../rational.ts";
import type { Spend } from "../spend.ts";
import type { Radical, RadicalArithmetic } from "./radical.ts";

/** Larger powers are not multiplied out. */
const largestExponent = 40;

/** A formula as a sum of roots; undefined for functions other than roots and absolute values, and for what has no value. */
export function readRadical(numbers: RadicalArithmetic, json: MathJson, spend: Spend): Radical | undefined {
  spend(1);
  const read = (inner: MathJson): Radical | undefined => readRadical(numbers, inner, spend);
  if (isNumber(json)) {
    const value = rationalFromText(numeral(json));
    return value && numbers.fromRational(value);
  }
  if (isSymbol(json)) return json === "Pi" || !constants.has(json) ? numbers.letter(json) : undefined;
  const operands = operandsOf(json);
  const values = (): Radical[] | undefined => {
    const all = operands.map(read);
    return all.every((value) => value !== undefined) ? all : undefined;
  };
  switch (headOf(json)) {
    case "Add":
      return values()?.reduce((left, right) => numbers.add(left, right));
    case "Subtract":
      return ifBoth(values(), (left, right) => numbers.subtract(left, right));
    case "Negate":
      return ifOne(values(), (value) => numbers.negate(value));
    case "Multiply":
      return values()?.reduce<Radical | undefined>(
        (left, right) => left && numbers.multiply(left, right),
        numbers.fromRational(one),
      );
    case "Divide":
      return ifBoth(values(), (left, right) => numbers.divide(left, right));
    case "Sqrt":
      return ifOne(values(), (value) => numbers.sqrt(value));
    case "Abs":
      return ifOne(values(), (value) => numbers.absolute(value));
    case "Power":
      return powerOf(numbers, operands.map(read));
    default:
      return undefined;
  }
}

const one = { numerator: 1n, denominator: 1n };

const ifOne = (values: Radical[] | undefined, work: (value: Radical) => Radical | undefined): Radical | undefined =>
  values?.length === 1 && values[0] ? work(values[0]) : undefined;

const ifBoth = (
  values: Radical[] | undefined,
  work: (left: Radical, right: Radical) => Radical | undefined,
): Radical | undefined => (values?.length === 2 && values[0] && values[1] ? work(values[0], values[1]) : undefined);

/** Whole and half powers. */
function powerOf(numbers: RadicalArithmetic, [base, exponent]: readonly (Radical | undefined)[]): Radical | undefined {
  const value = exponent && numbers.rationalOf(exponent);
  if (!base || !value || value.numerator > largestExponent || value.numerator < -largestExponent) return undefined;
  if (value.denominator === 1n) return numbers.power(base, Number(value.numerator));
  if (value.denominator !== 2n) return undefined;
  const root = numbers.sqrt(base);
  return root && numbers.power(root, Number(value.numerator));
}
