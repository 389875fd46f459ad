import type { MathJson } from "../../contract.ts";
import type { Algebra, Node, Part, Scope, SpecialForm } from "./algebra.ts";
import { nodeOf } from "./algebra.ts";
import { derivativeForm } from "./derivative.ts";
import { horner } from "./horner.ts";
import { integral } from "./integral.ts";
import { rationalOf } from "./literal.ts";
import { rationalPower, realFunctions } from "./real-functions.ts";
import { orderOf } from "./truth.ts";

type RealPart = Part<number>;

/**
 * Calls cost more than arithmetic: a closure for each way in which constants and the first letter stand in a sum, a product, a quotient
 * or a power saves most of them. Everything computes exactly what the plain functions do.
 */
const forms: Readonly<Record<string, SpecialForm<number>>> = {
  Add: (operands, scope) => sumOf(["Add", ...operands], operands, scope, addition),
  Subtract: (operands, scope) => sumOf(["Subtract", ...operands], operands, scope, subtraction),
  Multiply: (operands, scope) => chain(operands, scope, multiplication),
  Divide: (operands, scope) => (operands.length === 2 ? chain(operands, scope, division) : undefined),
  Power: wholePower,
  Sin: unary(
    (part) => (x, y, others) => Math.sin(part(x, y, others)),
    (x) => Math.sin(x),
  ),
  Cos: unary(
    (part) => (x, y, others) => Math.cos(part(x, y, others)),
    (x) => Math.cos(x),
  ),
  Exp: unary(
    (part) => (x, y, others) => Math.exp(part(x, y, others)),
    (x) => Math.exp(x),
  ),
  Sqrt: unary(
    (part) => (x, y, others) => Math.sqrt(part(x, y, others)),
    (x) => Math.sqrt(x),
  ),
  Integrate: integral,
  Differentiate: derivativeForm,
  PartialD: derivativeForm,
};

export const real: Algebra<number> = {
  name: "real",
  number: (value) => value,
  constants: { PositiveInfinity: Number.POSITIVE_INFINITY, NegativeInfinity: Number.NEGATIVE_INFINITY },
  heads: realFunctions,
  rationalPower,
  forms,
  unknown: Number.NaN,
  numberOf: (value) => value,
  compare: orderOf,
  join: (values, missing) => (missing ? Number.NaN : (values[0] as number)),
};

/** A part that is the first letter itself. */
const isFirstLetter = (json: MathJson | undefined, { letters }: Scope<number>): boolean =>
  typeof json === "string" && letters.lastIndexOf(json) === 0;

function unary(of: (part: RealPart) => RealPart, direct: RealPart): SpecialForm<number> {
  return ([operand, ...more], scope) => {
    if (operand === undefined || more.length > 0) return undefined;
    if (isFirstLetter(operand, scope)) return { run: direct, value: undefined };
    const node = scope.compile(operand);
    return nodeOf(of(node.run), [node]);
  };
}

type Join = (left: Node<number>, right: Node<number>) => RealPart;

function chain(operands: readonly MathJson[], scope: Scope<number>, join: Join): Node<number> | undefined {
  const [first, ...rest] = operands.map((operand) => scope.compile(operand));
  return first && rest.reduce((left, right) => nodeOf(join(left, right), [left, right]), first);
}

function sumOf(json: MathJson, operands: readonly MathJson[], scope: Scope<number>, join: Join): Node<number> | undefined {
  const [letter = ""] = scope.letters;
  const polynomial = scope.letters.lastIndexOf(letter) === 0 ? horner(json, letter) : undefined;
  if (polynomial) return { run: polynomial, value: undefined };
  return join === subtraction && operands.length !== 2 ? undefined : chain(operands, scope, join);
}

const addition: Join = ({ run: left }, { run: right, value: c }) => {
  if (c !== undefined) return (x, y, others) => left(x, y, others) + c;
  return (x, y, others) => left(x, y, others) + right(x, y, others);
};

const subtraction: Join = ({ run: left }, { run: right, value: c }) => {
  if (c !== undefined) return (x, y, others) => left(x, y, others) - c;
  return (x, y, others) => left(x, y, others) - right(x, y, others);
};

const multiplication: Join = ({ run: left, value: c }, { run: right }) => {
  if (c !== undefined) return (x, y, others) => c * right(x, y, others);
  return (x, y, others) => left(x, y, others) * right(x, y, others);
};

const division: Join = ({ run: left }, { run: right, value: c }) => {
  if (c !== undefined && c !== 0) return (x, y, others) => left(x, y, others) / c;
  return (x, y, others) => {
    const divisor = right(x, y, others);
    return divisor === 0 ? Number.NaN : left(x, y, others) / divisor;
  };
};

/** x² and x³ as products: exact where the result is, and much faster than a call of pow. */
function wholePower([base, exponent]: readonly MathJson[], scope: Scope<number>): Node<number> | undefined {
  const times = base !== undefined && exponent !== undefined && base !== "ExponentialE" ? rationalOf(exponent) : undefined;
  if (times?.denominator !== 1n || (times.numerator !== 2n && times.numerator !== 3n)) return undefined;
  if (isFirstLetter(base, scope)) return { run: times.numerator === 2n ? (x) => x * x : (x) => x * x * x, value: undefined };
  const node = scope.compile(base as MathJson);
  const part = node.run;
  const square: RealPart = (x, y, others) => {
    const value = part(x, y, others);
    return value * value;
  };
  const cube: RealPart = (x, y, others) => {
    const value = part(x, y, others);
    return value * value * value;
  };
  return nodeOf(times.numerator === 2n ? square : cube, [node]);
}
