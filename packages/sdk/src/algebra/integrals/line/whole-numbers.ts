import type { MathJson } from "../../../contract.ts";
import { apply, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { ofRational } from "../../ball/ball.ts";
import { compileEnclosure } from "../../ball/evaluate.ts";
import { type Context, contextOf, decided } from "../../limits/exact/context.ts";
import { formOf } from "../../limits/exact/form-of.ts";
import type { Form } from "../../limits/exact/kernel.ts";
import * as K from "../../limits/exact/kernel.ts";
import { valueAt } from "../../limits/exact/rebuild.ts";
import type { Rational } from "../../rational.ts";
import * as Q from "../../rational.ts";
import type { Spend } from "../../spend.ts";
import { smoothPieces } from "./pieces.ts";
import { boundsOf, numberSign, type OpenInterval } from "./points.ts";
import { zerosOf } from "./zeros.ts";

/** Whether a formula has a value at every whole number from `start` on. False says that this is not proved. */
export function isDefinedFrom(json: MathJson, letter: string, start: Rational, spend: Spend): boolean {
  const context = contextOf(spend);
  return productFactors(json).every((factor) => {
    if (headOf(factor) === "Factorial") return isNotNegativeFrom(operandsOf(factor)[0] ?? 0, letter, start, context);
    if (mentionsCount(factor)) return false;
    return decided(() => hasValues(factor, letter, start, context)) === true;
  });
}

/** What a product, quotient or power is made of. */
function productFactors(json: MathJson): MathJson[] {
  const operands = operandsOf(json);
  const [first = 0, second = 0] = operands;
  switch (headOf(json)) {
    case "Multiply":
    case "Negate":
      return operands.flatMap(productFactors);
    case "Divide":
      // What is divided by must not be 0 either; of factorials that is known.
      return [...productFactors(first), ...divisorsIn(second)];
    case "Power":
      // A power of what is positive has a value wherever its exponent has one.
      return isOfFactorial(first) ? [...productFactors(first), ...productFactors(second)] : [json];
    case "Sqrt":
      return isOfFactorial(first) ? productFactors(first) : [json];
    case "Root":
      return isOfFactorial(first) ? [...productFactors(first), apply("Divide", 1, second)] : [json];
    default:
      return [json];
  }
}

const divisorsIn = (json: MathJson): MathJson[] =>
  headOf(json) === "Multiply"
    ? operandsOf(json).flatMap(divisorsIn)
    : isOfFactorial(json)
      ? productFactors(json)
      : [apply("Divide", 1, json)];

/** A factorial, or a power of one: it is positive where it has a value. */
const isOfFactorial = (json: MathJson): boolean =>
  headOf(json) === "Factorial" || (/^(Power|Sqrt)$/.test(headOf(json) ?? "") && isOfFactorial(operandsOf(json)[0] ?? 0));

const mentionsCount = (json: MathJson): boolean =>
  /^(Factorial|Factorial2|Binomial|Combinations|Permutations)$/.test(headOf(json) ?? "") || operandsOf(json).some(mentionsCount);

function isNotNegativeFrom(json: MathJson, letter: string, start: Rational, context: Context): boolean {
  return (
    decided(() => {
      const form = formOf(json, context);
      const interval = from(Q.subtract(start, Q.one));
      const atStart = numberSign(valueAt(form, letter, K.constantForm(start), context), context);
      // No zero beyond the first place but those before it: the sign stays.
      return atStart >= 0 && zerosOf(form, letter, interval, context).every((zero) => isAtMost(zero, start, context));
    }) === true
  );
}

const from = (at: Rational): OpenInterval => ({ from: { at: K.constantForm(at) }, to: { infinite: 1 } });

const isAtMost = (zero: Form, start: Rational, context: Context): boolean =>
  numberSign(K.subtract(zero, K.constantForm(start)), context) <= 0;

/** Whether it has values between the places where it may lack one, and at those of them that are whole numbers from `start` on. */
function hasValues(json: MathJson, letter: string, start: Rational, context: Context): boolean {
  if (!hasValueAt(json, letter, start, context)) return false;
  return smoothPieces(json, letter, from(start), context).every(({ interval: { to } }) => {
    if ("infinite" in to) return true;
    const rational = K.rationalOfForm(to.at);
    if (rational) return !Q.isInteger(rational) || hasValueAt(json, letter, rational, context);
    const bounds = boundsOf(to.at, context);
    return K.floor(bounds.from) === K.floor(bounds.to) && !Q.isInteger(bounds.from);
  });
}

function hasValueAt(json: MathJson, letter: string, at: Rational, context: Context): boolean {
  const value = compileEnclosure(json, [letter])([ofRational(at, 64)], 64, context.spend);
  return value.kind === "value";
}
