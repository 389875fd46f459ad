import type { MathJson } from "../../../contract.ts";
import { apply, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { negativeOf, productOf, quotientOf, squareOf } from "../building.ts";
import type { DerivativeRule } from "./differentiation.ts";

type Outer = (inner: MathJson) => MathJson;

const oneMinusSquare: Outer = (u) => apply("Subtract", 1, squareOf(u));
const onePlusSquare: Outer = (u) => apply("Add", 1, squareOf(u));
const squareMinusOne: Outer = (u) => apply("Subtract", squareOf(u), 1);
const root: Outer = (u) => apply("Sqrt", u);
const over: Outer = (u) => apply("Divide", 1, u);

/**
 * The derivative of each function of one number, in terms of its argument. Where arcsec, artanh, arcosh and ln end, their derivatives go on
 * (1/x for x < 0): the domain of what is derived has to be asked for besides.
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 3.3, 4.3.105–110, 4.4.52–57, 4.5.71–76, 4.6.37–42, 7.1.1.
 */
const outerDerivatives: Readonly<Record<string, Outer>> = {
  Sqrt: (u) => over(productOf([2, root(u)])),
  // x/|x| is the sign where there is a derivative, and has no value at the corner.
  Abs: (u) => apply("Divide", u, apply("Abs", u)),
  Exp: (u) => apply("Exp", u),
  Ln: over,
  Sin: (u) => apply("Cos", u),
  Cos: (u) => apply("Negate", apply("Sin", u)),
  Tan: (u) => over(squareOf(apply("Cos", u))),
  Cot: (u) => negativeOf(over(squareOf(apply("Sin", u)))),
  Sec: (u) => apply("Multiply", apply("Sec", u), apply("Tan", u)),
  Csc: (u) => apply("Negate", apply("Multiply", apply("Csc", u), apply("Cot", u))),
  Arcsin: (u) => over(root(oneMinusSquare(u))),
  Arccos: (u) => negativeOf(over(root(oneMinusSquare(u)))),
  Arctan: (u) => over(onePlusSquare(u)),
  Arccot: (u) => negativeOf(over(onePlusSquare(u))),
  Arcsec: (u) => over(apply("Multiply", apply("Abs", u), root(squareMinusOne(u)))),
  Arccsc: (u) => negativeOf(over(apply("Multiply", apply("Abs", u), root(squareMinusOne(u))))),
  Sinh: (u) => apply("Cosh", u),
  Cosh: (u) => apply("Sinh", u),
  Tanh: (u) => over(squareOf(apply("Cosh", u))),
  Coth: (u) => negativeOf(over(squareOf(apply("Sinh", u)))),
  Sech: (u) => apply("Negate", apply("Multiply", apply("Sech", u), apply("Tanh", u))),
  Csch: (u) => apply("Negate", apply("Multiply", apply("Csch", u), apply("Coth", u))),
  Arsinh: (u) => over(root(apply("Add", squareOf(u), 1))),
  Arcosh: (u) => over(root(squareMinusOne(u))),
  Artanh: (u) => over(oneMinusSquare(u)),
};

/** u², where u is a product with its roots taken away: (√a x)² = ax². */
const plainSquare: Outer = (u) => {
  const [head, operands] = [headOf(u), operandsOf(u)];
  if (head === "Multiply" || head === "Divide") return apply(head, ...operands.map(plainSquare));
  return head === "Sqrt" ? (operands[0] as MathJson) : squareOf(u);
};

/**
 * Functions that are integrals by definition, written as words that are called, ["Apply", "erf", x]: erf′(u) = 2/√π · e^(−u²), Si′(u) = sin u/u.
 * Source: Abramowitz and Stegun, 5.1.2, 5.1.3, 5.2.1, 5.2.2, 7.1.1.
 */
export const namedDerivatives: Readonly<Record<string, Outer>> = {
  erf: (u) => apply("Multiply", apply("Divide", 2, root("Pi")), apply("Exp", negativeOf(plainSquare(u)))),
  Si: (u) => apply("Divide", apply("Sin", u), u),
  Ci: (u) => apply("Divide", apply("Cos", u), u),
  Ei: (u) => apply("Divide", apply("Exp", u), u),
  li: (u) => over(apply("Ln", u)),
};

/** f(u)′ = f′(u)·u′, written as one fraction where f′(u) is a fraction with the numerator 1. */
export function chained(outer: MathJson, inner: MathJson): MathJson {
  if (inner === 1) return outer;
  if (Array.isArray(outer) && outer[0] === "Negate") return negativeOf(chained(outer[1] as MathJson, inner));
  if (Array.isArray(outer) && outer[0] === "Divide" && outer[1] === 1) return quotientOf(inner, outer[2] as MathJson);
  return productOf([inner, outer]);
}

/** ln |u| has the derivative u′/u on both sides of 0. */
const logarithm: DerivativeRule = ([argument, ...more], { derive }) => {
  if (argument === undefined || more.length > 0) return undefined;
  const inside = headOf(argument) === "Abs" ? (operandsOf(argument)[0] as MathJson) : argument;
  const inner = derive(inside);
  return inner === undefined ? undefined : inner === 0 ? 0 : chained(over(inside), inner);
};

/** The chain rule for every function of one number. */
export const elementaryRules: Readonly<Record<string, DerivativeRule>> = {
  ...Object.fromEntries(
    Object.entries(outerDerivatives).map(([head, outer]): [string, DerivativeRule] => [
      head,
      ([argument, ...more], { derive }) => {
        if (argument === undefined || more.length > 0) return undefined;
        const inner = derive(argument);
        return inner === undefined ? undefined : inner === 0 ? 0 : chained(outer(argument), inner);
      },
    ]),
  ),
  Ln: logarithm,
};
