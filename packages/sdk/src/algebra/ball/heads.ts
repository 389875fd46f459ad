import * as A from "./arithmetic.ts";
import { type Ball, type Enclosed, isBall, largestExponent, ofInteger } from "./ball.ts";
import { pi } from "./constants.ts";
import * as Counting from "./counting.ts";
import { exponential, logarithm, logarithmTo } from "./exponential.ts";
import * as H from "./hyperbolic.ts";
import * as I from "./inverse-trigonometric.ts";
import { power, rootOf } from "./power.ts";
import { squareRoot } from "./roots.ts";
import * as Steps from "./steps.ts";
import * as T from "./trigonometric.ts";

/** A function of the values of its operands. */
export interface Head {
  /** How many operands it takes. */
  readonly least: number;
  readonly most: number;
  /** Operations that it counts as. */
  cost(bits: number): number;
  /** Heads that take any number of operands are folded from the left. */
  of(operands: readonly Ball[], bits: number): Enclosed;
}

/** About a microsecond up to some hundred digits. */
export const arithmeticCost = (bits: number): number => 1 + (bits >> 9);

/** Measured: 4 µs at 128 digits, 40 at 1,000, 600 at 4,000, 17,000 at 20,000. */
export const functionCost = (bits: number): number => 10 + Math.round((bits / 16) * (1 + bits / 2048));

const unary = (of: (value: Ball, bits: number) => Enclosed, cost = arithmeticCost): Head => ({
  least: 1,
  most: 1,
  cost,
  of: (operands, bits) => of(operands[0] as Ball, bits),
});

const binary = (of: (left: Ball, right: Ball, bits: number) => Enclosed, cost = arithmeticCost): Head => ({
  least: 2,
  most: 2,
  cost,
  of: (operands, bits) => of(operands[0] as Ball, operands[1] as Ball, bits),
});

const folded = (of: (left: Ball, right: Ball, bits: number) => Enclosed): Head => ({
  least: 1,
  most: Number.POSITIVE_INFINITY,
  cost: arithmeticCost,
  of: (operands, bits) =>
    operands.slice(1).reduce<Enclosed>((left, right) => (isBall(left) ? of(left, right, bits) : left), operands[0] as Ball),
});

const long = (of: (value: Ball, bits: number) => Enclosed): Head => unary(of, functionCost);

/** The greatest common divisor and the least common multiple of one number are those of the number with itself. */
const ofSeveral = (head: Head): Head => ({
  ...head,
  of: (operands, bits) => head.of(operands.length === 1 ? [operands[0] as Ball, operands[0] as Ball] : operands, bits),
});

/** 1/f(x). */
const inverseOf =
  (of: (value: Ball, bits: number) => Enclosed) =>
  (value: Ball, bits: number): Enclosed => {
    const divisor = of(value, bits + 4);
    return isBall(divisor) ? A.divide(ofInteger(1, bits), divisor, bits) : divisor;
  };

/** f(1/x). */
const ofInverse =
  (of: (value: Ball, bits: number) => Enclosed) =>
  (value: Ball, bits: number): Enclosed => {
    const inverse = A.divide(ofInteger(1, bits), value, bits + 4);
    return isBall(inverse) ? of(inverse, bits) : inverse;
  };

const over = (value: Ball, divisor: number, bits: number): Enclosed => A.divide(value, ofInteger(divisor, bits), bits);

const degrees = (value: Ball, bits: number): Enclosed => over(A.multiply(value, pi(bits + 4), bits + 4), 180, bits);

/** Every head that is a function of real numbers, besides powers, which depend on how their exponent is written. */
export const heads: ReadonlyMap<string, Head> = new Map<string, Head>([
  ["Add", folded(A.add)],
  ["Subtract", binary(A.subtract)],
  ["Negate", unary(A.negate)],
  ["Multiply", folded(A.multiply)],
  ["Divide", binary(A.divide)],
  ["Percent", unary((value, bits) => over(value, 100, bits))],
  ["Ratio", binary(A.divide)],
  ["Degrees", unary(degrees)],
  ["Sqrt", unary(squareRoot, (bits) => 3 * arithmeticCost(bits))],
  ["Root", binary(rootOf, functionCost)],
  ["Power", binary(power, functionCost)],
  ["Exp", long(exponential)],
  ["Ln", long(logarithm)],
  [
    "Log",
    {
      least: 1,
      most: 2,
      cost: (bits) => 2 * functionCost(bits),
      of: ([value, base], bits) => logarithmTo(value as Ball, base ?? ofInteger(10, bits), bits),
    },
  ],
  ["Abs", unary(A.absolute)],
  ["Sign", unary(Steps.sign)],
  ["Floor", unary(Steps.floor)],
  ["Ceil", unary(Steps.ceiling)],
  ["Round", unary(Steps.round)],
  ["Mod", binary(Steps.modulo)],
  ["Max", folded(A.maximum)],
  ["Min", folded(A.minimum)],
  ["GCD", ofSeveral(folded(Counting.greatestCommonDivisor))],
  ["LCM", ofSeveral(folded(Counting.leastCommonMultiple))],
  ["Factorial", long(Counting.factorial)],
  ["Factorial2", long(Counting.doubleFactorial)],
  ["Binomial", binary(Counting.binomial, functionCost)],
  ["Combinations", binary(Counting.binomial, functionCost)],
  ["Permutations", binary(Counting.permutations, functionCost)],
  ["Sin", long(T.sine)],
  ["Cos", long(T.cosine)],
  ["Tan", long(T.tangent)],
  ["Cot", long(T.cotangent)],
  ["Sec", long(inverseOf(T.cosine))],
  ["Csc", long(inverseOf(T.sine))],
  ["Arcsin", long(I.arcsine)],
  ["Arccos", long(I.arccosine)],
  ["Arctan", long(I.arctangent)],
  ["Arccot", long(I.arccotangent)],
  ["Arcsec", long(ofInverse(I.arccosine))],
  ["Arccsc", long(ofInverse(I.arcsine))],
  ["Sinh", long(H.hyperbolicSine)],
  ["Cosh", long(H.hyperbolicCosine)],
  ["Tanh", long(H.hyperbolicTangent)],
  ["Coth", long(inverseOf(H.hyperbolicTangent))],
  ["Sech", long(inverseOf(H.hyperbolicCosine))],
  ["Csch", long(inverseOf(H.hyperbolicSine))],
  ["Arsinh", long(H.areaSine)],
  ["Arcosh", long(H.areaCosine)],
  ["Artanh", long(H.areaTangent)],
]);

/** Sizes that are not computed with become unknown. */
export const limited = (value: Enclosed): Enclosed =>
  isBall(value) && (value.exponent > largestExponent || value.exponent < -largestExponent) ? "unknown" : value;
