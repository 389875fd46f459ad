import type { MathJson } from "../contract.ts";
import { MisuseError } from "../errors/misuse-error.ts";
import { compilePolynomial } from "./compile-polynomial.ts";
import { elementaryFunctions, rationalPower, realPower, realRoot } from "./elementary-functions.ts";
import { headOf, isNumber, isSymbol, numeral, operandsOf } from "./mathjson.ts";
import { divide as divideExactly, isZero, negate as negateExactly, type Rational, rationalFromText } from "./rational.ts";

/** A compiled part. The first two letters travel as arguments and the rest in an array, so that curves and relations never allocate. */
type Part = (x: number, y: number, others: readonly number[]) => number;

const constantValues: Readonly<Record<string, number>> = {
  Pi: Math.PI,
  ExponentialE: Math.E,
  PositiveInfinity: Number.POSITIVE_INFINITY,
  NegativeInfinity: Number.NEGATIVE_INFINITY,
};

/**
 * A formula as a function of numbers: closures over the tree, nothing evaluated from text.
 *
 * Real first: odd roots of negative numbers are real (∛−8 = −2, and (−8)^(1/3) written as a power with a rational exponent of odd
 * denominator too). NaN outside the domain: division by zero, 0⁰, even roots and logarithms of what has none. Values too large for a
 * double are ±Infinity, so treat whatever is not finite as not drawn and not compared.
 *
 * @param variables the letters in the order of the function's arguments.
 * @throws MisuseError for a head that has no real value, and for a letter that is not in `variables`.
 */
export function compile(json: MathJson, variables: readonly string[]): (...values: number[]) => number {
  const part = compilePart(json, variables);
  if (variables.length <= 2) return (x = Number.NaN, y = Number.NaN) => part(x, y, none);
  return (x = Number.NaN, y = Number.NaN, ...others) => part(x, y, others);
}

const none: readonly number[] = [];

function compilePart(json: MathJson, variables: readonly string[]): Part {
  if (isNumber(json)) return constant(typeof json === "number" ? json : Number(json.num));
  if (isSymbol(json)) return compileSymbol(json, variables);
  const head = headOf(json) as string;
  const polynomial = head === "Add" || head === "Subtract" ? compilePolynomial(json, variables[0] ?? "") : undefined;
  if (polynomial) return polynomial;
  const operands = operandsOf(json);
  const parts = operands.map((operand) => compilePart(operand, variables));
  const compileHead = Object.hasOwn(arithmetic, head) ? arithmetic[head] : undefined;
  if (compileHead) return fold(compileHead(expectOperands(head, parts), operands), parts);
  const functions = Object.hasOwn(elementaryFunctions, head) ? elementaryFunctions[head] : undefined;
  if (!functions) throw new MisuseError(`${head} has no real value to compute`);
  return fold(applyFunction(head, functions, parts), parts);
}

function compileSymbol(name: string, variables: readonly string[]): Part {
  const index = variables.indexOf(name);
  if (index === 0) return (x) => x;
  if (index === 1) return (_, y) => y;
  if (index > 1) return (_, __, others) => others[index - 2] as number;
  const value = Object.hasOwn(constantValues, name) ? constantValues[name] : undefined;
  if (value === undefined) throw new MisuseError(`${name} has no value; letters with a value: ${variables.join(", ") || "none"}`);
  return constant(value);
}

/** Constants are marked, so that a part of constants only is computed once. */
const constantParts = new WeakMap<Part, number>();

function constant(value: number): Part {
  const part: Part = () => value;
  constantParts.set(part, value);
  return part;
}

function fold(part: Part, operands: readonly Part[]): Part {
  return operands.every((operand) => constantParts.has(operand)) ? constant(part(Number.NaN, Number.NaN, none)) : part;
}

/** How many operands a head takes; heads that are not listed take any number but none. */
const operandCounts: Readonly<Record<string, number>> = { Subtract: 2, Negate: 1, Divide: 2, Power: 2, Sqrt: 1, Root: 2 };

function expectOperands(head: string, parts: readonly Part[]): readonly Part[] {
  const expected = operandCounts[head] ?? Math.max(1, parts.length);
  if (parts.length !== expected) throw new MisuseError(`${head} takes ${expected} operands, got ${parts.length}`);
  return parts;
}

type Compiler = (parts: readonly Part[], operands: readonly MathJson[]) => Part;

const arithmetic: Readonly<Record<string, Compiler>> = {
  Add: (parts) => parts.reduce(add),
  Subtract: ([left, right]) => subtract(left as Part, right as Part),
  Negate: ([part]) => negate(part as Part),
  Multiply: (parts) => parts.reduce(multiply),
  Divide: ([left, right]) => divide(left as Part, right as Part),
  Power: ([base, exponent], operands) => power(base as Part, exponent as Part, operands[1] as MathJson),
  Sqrt: ([part]) => squareRoot(part as Part),
  Root: ([part, degree]) => root(part as Part, degree as Part),
};

function add(left: Part, right: Part): Part {
  const c = constantParts.get(right);
  if (c !== undefined) return (x, y, others) => left(x, y, others) + c;
  return (x, y, others) => left(x, y, others) + right(x, y, others);
}

function subtract(left: Part, right: Part): Part {
  const c = constantParts.get(right);
  if (c !== undefined) return (x, y, others) => left(x, y, others) - c;
  return (x, y, others) => left(x, y, others) - right(x, y, others);
}

function negate(part: Part): Part {
  return (x, y, others) => -part(x, y, others);
}

function multiply(left: Part, right: Part): Part {
  const c = constantParts.get(left);
  if (c !== undefined) return (x, y, others) => c * right(x, y, others);
  return (x, y, others) => left(x, y, others) * right(x, y, others);
}

function divide(left: Part, right: Part): Part {
  const c = constantParts.get(right);
  if (c !== undefined && c !== 0) return (x, y, others) => left(x, y, others) / c;
  return (x, y, others) => {
    const divisor = right(x, y, others);
    return divisor === 0 ? Number.NaN : left(x, y, others) / divisor;
  };
}

function squareRoot(part: Part): Part {
  return (x, y, others) => Math.sqrt(part(x, y, others));
}

function root(part: Part, degree: Part): Part {
  return (x, y, others) => realRoot(part(x, y, others), degree(x, y, others));
}

function power(base: Part, exponent: Part, written: MathJson): Part {
  const rational = rationalOf(written);
  if (!rational) return (x, y, others) => realPower(base(x, y, others), exponent(x, y, others));
  const [numerator, denominator] = [Number(rational.numerator), Number(rational.denominator)];
  if (denominator !== 1) return (x, y, others) => rationalPower(base(x, y, others), numerator, denominator);
  // A product is exact where the result is, and much faster than a call of pow.
  if (numerator === 2) {
    return (x, y, others) => {
      const value = base(x, y, others);
      return value * value;
    };
  }
  return (x, y, others) => realPower(base(x, y, others), numerator);
}

/** The number that a written exponent is: 2, −1/3, 0.2 (a decimal stands for exactly its digits). */
function rationalOf(json: MathJson): Rational | undefined {
  if (isNumber(json)) return rationalFromText(numeral(json));
  const [first, second] = operandsOf(json).map(rationalOf);
  if (headOf(json) === "Negate" && first) return negateExactly(first);
  if (headOf(json) === "Divide" && first && second && !isZero(second)) return divideExactly(first, second);
  return undefined;
}

function applyFunction(head: string, functions: NonNullable<(typeof elementaryFunctions)[string]>, parts: readonly Part[]): Part {
  const [first, second] = parts as [Part, Part];
  if (parts.length === 1 && functions.of1) {
    const of1 = functions.of1;
    return (x, y, others) => of1(first(x, y, others));
  }
  if (parts.length === 2 && functions.of2) {
    const of2 = functions.of2;
    return (x, y, others) => of2(first(x, y, others), second(x, y, others));
  }
  throw new MisuseError(`${head} does not take ${parts.length} operands`);
}
