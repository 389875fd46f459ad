import type { MathJson } from "../../../contract.ts";
import { definitions } from "../../../expression/evaluation/definitions.ts";
import { rationalOf } from "../../../expression/evaluation/literal.ts";
import { apply, constants, headOf, isNumber, isSymbol, numeral, operandsOf } from "../../../expression/mathjson.ts";
import * as Q from "../../rational.ts";
import { assume, type Context, NoValueError, UndecidedError } from "./context.ts";
import { exponential, functionsOfOne, logarithm, symbolKernel } from "./functions.ts";
import type { Form } from "./kernel.ts";
import {
  add,
  constantForm,
  integerForm,
  isConstant,
  kernelForm,
  negate,
  one,
  rationalOfForm,
  sameForm,
  scale,
  subtract,
} from "./kernel.ts";
import { divide, invert, multiply, multiplyAll, power } from "./powers.ts";
import { signOf } from "./sign.ts";
import { rootOf } from "./squares.ts";
import { formToJson } from "./to-json.ts";

/** Beyond this a factorial is not worked out. */
const largestFactorial = 200n;

/**
 * A formula as a form. Equal values wherever the formula has one; where it has none, the form may have one (x/x and 1).
 * @throws NoValueError where a part without letters has no value, UndecidedError for what has no form
 */
export function formOf(json: MathJson, context: Context): Form {
  context.spend(2);
  if (isNumber(json)) {
    const value = Q.rationalFromText(numeral(json));
    if (!value) throw new UndecidedError("no number");
    return constantForm(value);
  }
  if (isSymbol(json)) return formOfSymbol(json, context);
  const head = headOf(json) as string;
  const operands = operandsOf(json);
  const form = (operand: MathJson | undefined): Form => formOf(operand ?? 0, context);
  if (head === "Add" && operands.length > 0) return add(...operands.map(form));
  if (head === "Multiply" && operands.length > 0) return multiplyAll(operands.map(form), context);
  if (operands.length === 1) {
    if (head === "Sqrt") return rootOf(form(operands[0]), Q.rational(1n, 2n), context);
    const unary = Object.hasOwn(functionsOfOne, head) ? functionsOfOne[head] : undefined;
    if (unary) return unary(form(operands[0]), context);
  }
  if (operands.length === 2) {
    const [first, second] = [operands[0] as MathJson, operands[1] as MathJson];
    if (head === "Subtract") return subtract(form(first), form(second));
    if (head === "Divide") return multiply(form(first), reciprocalOf(second, context), context);
    if (head === "Power") return formOfPower(first, second, context);
    if (head === "Root") return formOfRoot(form(first), form(second), context);
    if (head === "Log") return logarithmTo(form(first), form(second), context);
  }
  if (head === "Log" && operands.length === 1) return logarithmTo(form(operands[0]), integerForm(10), context);
  return otherForm(head, operands, context);
}

/** 1/formula, factor by factor, so that a product that is divided by is not multiplied out. */
function reciprocalOf(json: MathJson, context: Context): Form {
  const operands = operandsOf(json);
  const [first = 0, second = 0] = operands;
  switch (headOf(json)) {
    case "Multiply":
      return multiplyAll(
        operands.map((operand) => reciprocalOf(operand, context)),
        context,
      );
    case "Negate":
      return operands.length === 1 ? negate(reciprocalOf(first, context)) : invert(formOf(json, context), context);
    case "Divide":
      return operands.length === 2
        ? multiply(reciprocalOf(first, context), nonzero(formOf(second, context)), context)
        : invert(formOf(json, context), context);
    case "Power": {
      const rational = rationalOf(second);
      if (!rational || operands.length !== 2 || first === "ExponentialE" || Q.signOf(rational) <= 0) break;
      return power(formOf(first, context), Q.negate(rational), context);
    }
  }
  return invert(formOf(json, context), context);
}

function nonzero(form: Form): Form {
  if (form.length === 0) throw new NoValueError("division by zero");
  return form;
}

/** A number where ln of one is a multiple of ln of the other. */
function logarithmTo(form: Form, base: Form, context: Context): Form {
  const [above, below] = [logarithm(form, context), logarithm(base, context)];
  const [first, second] = [above[0], below[0]];
  const ratio = first && second && Q.divide(first.coefficient, second.coefficient);
  return ratio && sameForm(above, scale(below, ratio)) ? constantForm(ratio) : divide(above, below, context);
}

function formOfSymbol(name: string, context: Context): Form {
  if (name === "ExponentialE") return exponential(one, context);
  if (name !== "Pi" && (constants.has(name) || name.startsWith("'"))) throw new UndecidedError(`${name} is no real number`);
  const kernel = symbolKernel(name);
  return kernelForm(kernel.constant ? kernel : { ...kernel, sign: context.signs.get(name) });
}

function formOfPower(base: MathJson, exponent: MathJson, context: Context): Form {
  const rational = rationalOf(exponent);
  const raised = rational ? constantForm(rational) : formOf(exponent, context);
  if (base === "ExponentialE") return exponential(raised, context);
  return powerOfForms(formOf(base, context), raised, Boolean(rational), context);
}

/**
 * base^exponent. An exponent written as a fraction may be an odd root of a negative number; one that is worked out to be a fraction, or that
 * is no fraction, asks for a base that is not negative.
 */
export function powerOfForms(base: Form, exponent: Form, written: boolean, context: Context): Form {
  const rational = rationalOfForm(exponent);
  if (rational && (written || Q.isInteger(rational) || signOf(base, context) === 1)) return rootOf(base, rational, context);
  const sign = signOf(base, context);
  if (sign === -1) throw new UndecidedError("a power of a negative number");
  if (sign === 0) {
    if (signOf(exponent, context) === 1) return [];
    throw new NoValueError("0 to a power that is not positive");
  }
  if (sign === undefined) {
    if (isConstant(base)) throw new UndecidedError("a power of what may be negative");
    assume(context, apply("Greater", formToJson(base), 0));
  }
  return exponential(multiply(exponent, logarithm(base, context), context), context);
}

function formOfRoot(radicand: Form, degree: Form, context: Context): Form {
  const rational = rationalOfForm(degree);
  if (!rational) return powerOfForms(radicand, invert(degree, context), false, context);
  if (Q.isZero(rational)) throw new NoValueError("a root of degree 0");
  return rootOf(radicand, Q.divide(Q.one, rational), context);
}

function otherForm(head: string, operands: readonly MathJson[], context: Context): Form {
  const same =
    Object.hasOwn(definitions, head) && !/Norm|Dot|Trace|Determinant/.test(head) ? definitions[head]?.(...operands) : undefined;
  if (same !== undefined) return formOf(same, context);
  const forms = (): Form[] => operands.map((operand) => formOf(operand, context));
  const [first = [], second] = /^(Factorial|Binomial|Sign|Max|Min)$/.test(head) ? forms() : [];
  if (head === "Factorial") return constantForm(Q.rational(factorial(wholeOf(first))));
  if (head === "Binomial" && second) return binomial(wholeOf(first), wholeOf(second));
  if (head === "Sign") {
    const sign = signOf(first, context);
    if (sign !== undefined) return integerForm(sign);
  }
  if ((head === "Max" || head === "Min") && operands.length > 0) return extreme(forms(), head === "Max" ? 1 : -1, context);
  throw new UndecidedError(`${head} is not calculated with`);
}

function wholeOf(form: Form): bigint {
  const value = rationalOfForm(form);
  if (!value || !Q.isInteger(value) || value.numerator > largestFactorial) throw new UndecidedError("no small whole number");
  if (value.numerator < 0n) throw new NoValueError("a negative number of things");
  return value.numerator;
}

const factorial = (n: bigint): bigint => (n <= 1n ? 1n : n * factorial(n - 1n));

function binomial(n: bigint, k: bigint): Form {
  if (k > n) return [];
  return constantForm(Q.rational(factorial(n), factorial(k) * factorial(n - k)));
}

function extreme(forms: readonly Form[], wanted: 1 | -1, context: Context): Form {
  return forms.reduce((best, form) => {
    const sign = signOf(subtract(form, best), context);
    if (sign === undefined) throw new UndecidedError("which of two is larger");
    return sign === wanted ? form : best;
  });
}
