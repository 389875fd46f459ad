import type { MathJson } from "../../../contract.ts";
import { rationalOf } from "../../../expression/evaluation/literal.ts";
import { apply, operandsOf } from "../../../expression/mathjson.ts";
import { isInteger, one, type Rational, rationalToJson, signOf, subtract } from "../../rational.ts";
import { differenceOf, negativeOf, productOf, quotientOf, rationalPowerOf, squareOf, sumOf } from "../building.ts";
import type { DerivativeRule, Differentiation } from "./differentiation.ts";
import { chained } from "./elementary-derivatives.ts";

/** The derivatives of all operands, or undefined where one is not known. */
function deriveAll(operands: readonly MathJson[], { derive }: Differentiation): MathJson[] | undefined {
  const found: MathJson[] = [];
  for (const operand of operands) {
    const derivative = derive(operand);
    if (derivative === undefined) return undefined;
    found.push(derivative);
  }
  return found;
}

const add: DerivativeRule = (operands, context) => {
  const derivatives = deriveAll(operands, context);
  return derivatives && sumOf(derivatives);
};

const subtractRule: DerivativeRule = (operands, context) => {
  const [left, right, ...more] = deriveAll(operands, context) ?? [];
  return left === undefined || right === undefined || more.length > 0 ? undefined : differenceOf(left, right);
};

const negateRule: DerivativeRule = (operands, context) => {
  const [inner, ...more] = deriveAll(operands, context) ?? [];
  return inner === undefined || more.length > 0 ? undefined : negativeOf(inner);
};

/** Each factor derived in turn; what does not move is derived nowhere. */
const multiply: DerivativeRule = (operands, context) => {
  const derivatives = deriveAll(operands, context);
  return (
    derivatives &&
    sumOf(
      derivatives.flatMap((derivative, index) =>
        derivative === 0 ? [] : [productOf(operands.map((factor, place) => (place === index ? derivative : factor)))],
      ),
    )
  );
};

const divide: DerivativeRule = (operands, context) => {
  const [dividend, divisor, ...more] = operands;
  if (dividend === undefined || divisor === undefined || more.length > 0) return undefined;
  const [above, below] = deriveAll(operands, context) ?? [];
  if (above === undefined || below === undefined) return undefined;
  if (below === 0) return above === 0 ? 0 : quotientOf(above, divisor);
  if (above === 0) return negativeOf(quotientOf(productOf([dividend, below]), squareOf(divisor)));
  return quotientOf(differenceOf(productOf([above, divisor]), productOf([dividend, below])), squareOf(divisor));
};

const power: DerivativeRule = (operands, context) => {
  const [base, exponent, ...more] = operands;
  if (base === undefined || exponent === undefined || more.length > 0) return undefined;
  if (base === "ExponentialE") return chainedTo(apply("Power", base, exponent), context.derive(exponent));
  if (!context.moves(exponent)) {
    const rational = rationalOf(exponent);
    const outer = rational ? rationalPowerDerivative(base, rational) : constantPowerDerivative(base, exponent);
    return chainedTo(outer, context.derive(base));
  }
  if (!context.moves(base)) {
    const rational = rationalOf(base);
    if (rational && signOf(rational) <= 0) return undefined;
    const outer = base === 1 ? 0 : productOf([apply("Power", base, exponent), apply("Ln", base)]);
    return chainedTo(outer, context.derive(exponent));
  }
  return generalPower(base, exponent, context);
};

const chainedTo = (outer: MathJson, inner: MathJson | undefined): MathJson | undefined =>
  inner === undefined ? undefined : inner === 0 || outer === 0 ? 0 : chained(outer, inner);

/** n·u^(n−1), whose real roots have the same odd denominator: x^(1/3) is derived for x < 0 too. */
function rationalPowerDerivative(base: MathJson, exponent: Rational): MathJson {
  if (signOf(exponent) === 0) return 0;
  if (signOf(exponent) < 0 && isInteger(exponent)) {
    const size = rationalToJson({ ...exponent, numerator: -exponent.numerator });
    return negativeOf(quotientOf(size, rationalPowerOf(base, { ...exponent, numerator: 1n - exponent.numerator })));
  }
  return productOf([rationalToJson(exponent), rationalPowerOf(base, subtract(exponent, one))]);
}

const constantPowerDerivative = (base: MathJson, exponent: MathJson): MathJson =>
  productOf([exponent, apply("Power", base, apply("Subtract", exponent, 1))]);

/** (u^v)′ = u^v·(v′ ln u + v u′/u), where u > 0. */
function generalPower(base: MathJson, exponent: MathJson, context: Differentiation): MathJson | undefined {
  const [below, above] = deriveAll([base, exponent], context) ?? [];
  if (below === undefined || above === undefined) return undefined;
  const rate = sumOf([productOf([above, apply("Ln", base)]), quotientOf(productOf([exponent, below]), base)]);
  return productOf([apply("Power", base, exponent), rate]);
}

/** R = ⁿ√u from Rⁿ = u: R′ = u′/(n·Rⁿ⁻¹), also for u < 0 where n is odd. */
const rootRule: DerivativeRule = (operands, context, json) => {
  const [radicand, degree, ...more] = operands;
  if (radicand === undefined || degree === undefined || more.length > 0) return undefined;
  const [inner, rate] = deriveAll(operands, context) ?? [];
  if (inner === undefined || rate === undefined) return undefined;
  if (rate !== 0) {
    const first = quotientOf(inner, productOf([degree, radicand]));
    const second = quotientOf(productOf([rate, apply("Ln", radicand)]), squareOf(degree));
    return productOf([json, differenceOf(first, second)]);
  }
  const exact = rationalOf(degree);
  const less = exact ? rationalPowerOf(json, subtract(exact, one)) : apply("Power", json, apply("Subtract", degree, 1));
  return quotientOf(inner, productOf([degree, less]));
};

/** log_b u = ln u/ln b, to the base 10 where none is written. */
const logarithm: DerivativeRule = (operands, context) => {
  const [argument, base = 10, ...more] = operands;
  if (argument === undefined || more.length > 0) return undefined;
  const logarithmOfBase: MathJson = base === "ExponentialE" ? 1 : apply("Ln", base);
  if (context.moves(base)) return context.derive(apply("Divide", apply("Ln", argument), logarithmOfBase));
  const inner = context.derive(argument);
  return inner === undefined ? undefined : quotientOf(inner, productOf([argument, logarithmOfBase]));
};

/**
 * max(u, v) = (u + v + |u − v|)/2, so max(u, v)′ = (u′ + v′ + (u − v)/|u − v|·(u′ − v′))/2; min with a minus. No value where u = v, where
 * there may be a corner.
 */
const extremum =
  (head: "Max" | "Min"): DerivativeRule =>
  (operands, context) => {
    const [first, second, ...more] = operands;
    if (first === undefined) return undefined;
    if (second === undefined) return context.derive(first);
    const rest = more.length > 0 ? apply(head, second, ...more) : second;
    const [left, right] = deriveAll([first, rest], context) ?? [];
    if (left === undefined || right === undefined) return undefined;
    const difference = apply("Subtract", first, rest);
    const turn = productOf([apply("Divide", difference, apply("Abs", difference)), differenceOf(left, right)]);
    return quotientOf(sumOf([left, right, head === "Max" ? turn : negativeOf(turn)]), 2);
  };

const linear =
  (head: string): DerivativeRule =>
  ([value, ...more], { derive }) => {
    const inner = value === undefined || more.length > 0 ? undefined : derive(value);
    return inner === undefined ? undefined : inner === 0 ? 0 : apply(head, inner);
  };

const ratio: DerivativeRule = (operands, context, json) =>
  operandsOf(json).length === 2 ? divide(operands, context, json) : undefined;

/** Sums, products, quotients, powers, roots and logarithms to any base. */
export const algebraicRules: Readonly<Record<string, DerivativeRule>> = {
  Add: add,
  Subtract: subtractRule,
  Negate: negateRule,
  Multiply: multiply,
  Divide: divide,
  Ratio: ratio,
  Power: power,
  Root: rootRule,
  Log: logarithm,
  Max: extremum("Max"),
  Min: extremum("Min"),
  Percent: linear("Percent"),
  Degrees: linear("Degrees"),
};
