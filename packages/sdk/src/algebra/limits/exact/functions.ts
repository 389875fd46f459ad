import type { MathJson } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";
import { primeFactors } from "../../normal-form/prime-factors.ts";
import type { Rational } from "../../rational.ts";
import * as Q from "../../rational.ts";
import { exactCosine, exactSine } from "./angles.ts";
import { type Context, NoValueError, UndecidedError } from "./context.ts";
import type { Form, Kernel, Term } from "./kernel.ts";
import {
  add,
  formKey,
  integerForm,
  isConstant,
  kernelForm,
  negate,
  one,
  rationalOfForm,
  scale,
  subtract,
  termOf,
  zero,
} from "./kernel.ts";
import { absolute, contentOf, divide, invert, multiply, multiplyAll, power, primeKernel, squareRoot } from "./powers.ts";
import { signOf } from "./sign.ts";
import { formToJson } from "./to-json.ts";

export function symbolKernel(name: string): Kernel {
  const constant = name === "Pi";
  return { kind: "symbol", key: name, json: name, inner: zero, head: "", sign: constant ? 1 : undefined, constant };
}

export const pi: Form = kernelForm(symbolKernel("Pi"));

/** rational · π */
export const turn = (numerator: number | bigint, denominator: number | bigint = 1): Form =>
  scale(pi, Q.rational(numerator, denominator));

/** A function whose value is not known to be simpler. */
export function functionForm(head: string, inner: Form, sign?: Kernel["sign"]): Form {
  return kernelForm(functionKernel(head, inner, formToJson(inner), sign));
}

function functionKernel(head: string, inner: Form, json: MathJson, sign: Kernel["sign"]): Kernel {
  return {
    kind: "function",
    key: `${head}(${formKey(inner)})`,
    json: apply(head, json),
    inner,
    head,
    sign,
    constant: isConstant(inner),
  };
}

/** e^form: a product with a factor for each term; e^(t ln u) is a power of u where t is a number. */
export function exponential(form: Form, context: Context): Form {
  return multiplyAll(
    form.map((term) => exponentialOfTerm(term, context)),
    context,
  );
}

function exponentialOfTerm({ coefficient, factors }: Term, context: Context): Form {
  const [only] = factors;
  if (factors.length === 1 && only && only.kernel.head === "Ln" && Q.equal(only.exponent, Q.one))
    return power(only.kernel.inner, coefficient, context);
  const inner = [termOf(Q.one, factors)];
  const kernel: Kernel = {
    kind: "exp",
    key: `exp(${formKey(inner)})`,
    json: apply("Power", "ExponentialE", formToJson(inner)),
    inner,
    head: "Exp",
    sign: 1,
    constant: isConstant(inner),
  };
  return kernelForm(kernel, coefficient);
}

/** ln form. @throws NoValueError for what is never positive. */
export function logarithm(form: Form, context: Context): Form {
  const sign = signOf(form, context);
  if (sign === 0 || sign === -1) throw new NoValueError("the logarithm of what is not positive");
  if (sign === undefined && isConstant(form)) throw new UndecidedError("the logarithm of a number of unknown sign");
  const [only] = form;
  if (form.length === 1 && only) return logarithmOfTerm(only, context);
  const content = Q.absolute(contentOf(form));
  const rest = scale(form, Q.divide(Q.one, content));
  return add(logarithmOfNumber(content, context), functionForm("Ln", rest));
}

function logarithmOfNumber(value: Rational, { spend }: Context): Form {
  const primes = (whole: bigint, by: bigint): Form[] =>
    primeFactors(whole, spend).map(({ prime, exponent }) =>
      scale(functionForm("Ln", kernelForm(primeKernel(prime)), 1), Q.rational(by * BigInt(exponent))),
    );
  return add(...primes(value.numerator, 1n), ...primes(value.denominator, -1n));
}

/** Taken apart where the factors are known to be positive; of a factor u whose sign is not known, ln u² is 2 ln |u|. */
function logarithmOfTerm({ coefficient, factors }: Term, context: Context): Form {
  const known = (kernel: Kernel): boolean =>
    kernel.sign === 1 || kernel.sign === 0 || (kernel.constant && signOf(kernelForm(kernel), context) === 1);
  const parts: Form[] = [];
  const mixed = factors.filter(({ kernel, exponent }) => {
    if (known(kernel)) parts.push(scale(logarithmOfKernel(kernel), exponent));
    else if (exponent.numerator % 2n === 0n)
      parts.push(scale(logarithmOfKernelForm(absolute(kernelForm(kernel), context)), exponent));
    else return true;
    return false;
  });
  const negative = Q.signOf(coefficient) < 0;
  const [alone] = mixed;
  if (alone && mixed.length === 1 && !negative) parts.push(scale(logarithmOfKernel(alone.kernel), alone.exponent));
  else if (mixed.length > 0) parts.push(functionForm("Ln", [termOf(Q.rational(negative ? -1 : 1), mixed)]));
  return add(logarithmOfNumber(Q.absolute(coefficient), context), ...parts);
}

function logarithmOfKernelForm(form: Form): Form {
  const [only] = form;
  const [factor] = only?.factors ?? [];
  return form.length === 1 && factor && only?.factors.length === 1 ? logarithmOfKernel(factor.kernel) : functionForm("Ln", form);
}

function logarithmOfKernel(kernel: Kernel): Form {
  if (kernel.kind === "exp") return kernel.inner;
  if (kernel.kind === "sum") return functionForm("Ln", kernel.inner);
  return functionForm("Ln", kernelForm(kernel), kernel.kind === "prime" || kernel.key === "Pi" ? 1 : undefined);
}

const isNegativeAtSight = (form: Form): boolean => Q.signOf(form[0]?.coefficient ?? Q.one) < 0;

export function sine(form: Form, context: Context): Form {
  if (form.length === 0) return zero;
  const exact = exactSine(form, context);
  if (exact) return exact;
  return isNegativeAtSight(form) ? negate(functionForm("Sin", negate(form))) : functionForm("Sin", form);
}

export function cosine(form: Form, context: Context): Form {
  if (form.length === 0) return one;
  const exact = exactCosine(form, context);
  if (exact) return exact;
  return functionForm("Cos", isNegativeAtSight(form) ? negate(form) : form);
}

/** Values of the arctangent that are fractions of π: of 1, √3, √3/3, 2 − √3, 2 + √3. */
function knownTangents(context: Context): readonly [value: Form, twelfths: number][] {
  const rootOf3 = squareRoot(integerForm(3), context);
  return [
    [one, 3],
    [rootOf3, 4],
    [scale(rootOf3, Q.rational(1n, 3n)), 2],
    [subtract(integerForm(2), rootOf3), 1],
    [add(integerForm(2), rootOf3), 5],
  ];
}

export function arctangent(form: Form, context: Context): Form {
  return oddFunction("Arctan", form, knownTangents(context));
}

export function arcsine(form: Form, context: Context): Form {
  const rational = rationalOfForm(form);
  const rootOf2 = squareRoot(integerForm(2), context);
  const rootOf3 = squareRoot(integerForm(3), context);
  const known: [Form, number][] = [
    [one, 6],
    [scale(one, Q.rational(1n, 2n)), 2],
    [scale(rootOf2, Q.rational(1n, 2n)), 3],
    [scale(rootOf3, Q.rational(1n, 2n)), 4],
  ];
  const result = oddFunction("Arcsin", form, known);
  const outside = rational ? Q.compare(Q.absolute(rational), Q.one) > 0 : isConstant(form) && exceedsOne(form, context);
  if (outside) throw new NoValueError("the arcsine of what exceeds 1");
  return result;
}

function exceedsOne(form: Form, context: Context): boolean {
  const sign = signOf(subtract(absolute(form, context), one), context);
  if (sign === undefined) throw new UndecidedError("a number that may exceed 1");
  return sign === 1;
}

function oddFunction(head: string, form: Form, known: readonly [value: Form, twelfths: number][]): Form {
  if (form.length === 0) return zero;
  const key = formKey(form);
  const opposite = formKey(negate(form));
  for (const [value, twelfths] of known) {
    if (formKey(value) === key) return turn(twelfths, 12);
    if (formKey(value) === opposite) return turn(-twelfths, 12);
  }
  return isNegativeAtSight(form) ? negate(functionForm(head, negate(form))) : functionForm(head, form);
}

const half = Q.rational(1n, 2n);
const rightAngle = turn(1, 2);

/** (e^u + sign · e^−u)/2 */
function hyperbolic(form: Form, sign: 1 | -1, context: Context): Form {
  const grown = exponential(form, context);
  const shrunk = exponential(negate(form), context);
  return scale(sign === 1 ? add(grown, shrunk) : subtract(grown, shrunk), half);
}

export const sineHyperbolic = (form: Form, context: Context): Form => hyperbolic(form, -1, context);
export const cosineHyperbolic = (form: Form, context: Context): Form => hyperbolic(form, 1, context);

export function arsineHyperbolic(form: Form, context: Context): Form {
  if (isNegativeAtSight(form)) return negate(arsineHyperbolic(negate(form), context));
  return logarithm(add(form, squareRoot(add(multiply(form, form, context), one), context)), context);
}

export function arcosineHyperbolic(form: Form, context: Context): Form {
  const sign = isConstant(form) ? signOf(subtract(form, one), context) : 1;
  if (sign === -1) throw new NoValueError("arcosh of what is below 1");
  if (sign === undefined) throw new UndecidedError("a number that may be below 1");
  return logarithm(add(form, squareRoot(subtract(multiply(form, form, context), one), context)), context);
}

export function artangentHyperbolic(form: Form, context: Context): Form {
  if (isConstant(form) && exceedsOne(form, context)) throw new NoValueError("artanh of what exceeds 1");
  return scale(logarithm(divide(add(one, form), subtract(one, form), context), context), half);
}

/** The functions of one operand, each by head. */
export const functionsOfOne: Readonly<Record<string, (form: Form, context: Context) => Form>> = {
  Negate: (form) => negate(form),
  Sqrt: squareRoot,
  Exp: exponential,
  Ln: logarithm,
  Abs: absolute,
  Sin: sine,
  Cos: cosine,
  Tan: (form, context) => divide(sine(form, context), cosine(form, context), context),
  Cot: (form, context) => divide(cosine(form, context), sine(form, context), context),
  Sec: (form, context) => invert(cosine(form, context), context),
  Csc: (form, context) => invert(sine(form, context), context),
  Arctan: arctangent,
  Arcsin: arcsine,
  Arccos: (form, context) => subtract(rightAngle, arcsine(form, context)),
  Arccot: (form, context) => subtract(rightAngle, arctangent(form, context)),
  Arcsec: (form, context) => subtract(rightAngle, arcsine(invert(form, context), context)),
  Arccsc: (form, context) => arcsine(invert(form, context), context),
  Sinh: sineHyperbolic,
  Cosh: cosineHyperbolic,
  Tanh: (form, context) => divide(sineHyperbolic(form, context), cosineHyperbolic(form, context), context),
  Coth: (form, context) => divide(cosineHyperbolic(form, context), sineHyperbolic(form, context), context),
  Sech: (form, context) => invert(cosineHyperbolic(form, context), context),
  Csch: (form, context) => invert(sineHyperbolic(form, context), context),
  Arsinh: arsineHyperbolic,
  Arcosh: arcosineHyperbolic,
  Artanh: artangentHyperbolic,
};
