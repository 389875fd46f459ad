import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { numberOf, productOf, quotientOf, scaled, sumOf, termsOf, wholeOf } from "../forms.ts";
import { type Mistake, type MistakenRule, onParts, onStatement } from "../mistake.ts";
import { hasOrder, isOrder, otherwiseStrict, turnedAround } from "../statements.ts";

/** Inequality signs that are turned or not, strict or not, and conditions that are lost. */

function* turned(json: MathJson): Iterable<Mistake> {
  if (hasOrder(json)) yield { json: turnedAround(json), parts: { part: json } };
}

function* strict(json: MathJson): Iterable<Mistake> {
  if (hasOrder(json)) yield { json: otherwiseStrict(json), parts: { part: json } };
}

/** 1/x < 1/2 as x < 2. */
function* reciprocals(json: MathJson): Iterable<Mistake> {
  const [left = 0, right = 0, ...more] = operandsOf(json);
  if (!isOrder(json) || more.length > 0) return;
  const inverse = (side: MathJson): MathJson =>
    headOf(side) === "Divide"
      ? quotientOf(operandsOf(side)[1] as MathJson, operandsOf(side)[0] as MathJson)
      : quotientOf(1, side);
  if (headOf(left) !== "Divide" && headOf(right) !== "Divide") return;
  if (left === 0 || right === 0) return;
  yield { json: apply(headOf(json) as string, inverse(left), inverse(right)), parts: { part: json } };
}

/** 1/x < 2 as 1 < 2x: multiplied by what may be negative. */
function* multipliedByUnknown(json: MathJson): Iterable<Mistake> {
  const [left = 0, right = 0, ...more] = operandsOf(json);
  if (!isOrder(json) || more.length > 0) return;
  const divisors = [...termsOf(left), ...termsOf(right)].flatMap((term) =>
    headOf(term) === "Divide" ? [operandsOf(term)[1] as MathJson] : [],
  );
  for (const factor of divisors.filter((divisor) => freeLetters(divisor).length > 0)) {
    const over = (side: MathJson): MathJson => sumOf(termsOf(side).map((term) => scaled(factor, term)));
    yield { json: apply(headOf(json) as string, over(left), over(right)), parts: { part: json, factor } };
  }
  // x² < 3x as x < 3: divided by what may be negative.
  for (const factor of freeLetters(json)) {
    if (![...termsOf(left), ...termsOf(right)].every((term) => freeLetters(term).includes(factor))) continue;
    yield {
      json: apply(headOf(json) as string, quotientOf(left, factor), quotientOf(right, factor)),
      parts: { part: json, factor },
    };
  }
}

/** √(x²) as x, |x| as x: true only where x is not negative. */
function* absoluteValueLost(json: MathJson): Iterable<Mistake> {
  const [inner = 0, degree = 2] = operandsOf(json);
  if (headOf(json) === "Abs" && numberOf(inner) === undefined)
    yield { json: inner, parts: { part: json, written: inner, condition: apply("GreaterEqual", inner, 0) } };
  if (headOf(json) !== "Sqrt" && !(headOf(json) === "Root" && degree === 4)) return;
  const [base = 0, exponent = 0] = operandsOf(inner);
  if (headOf(inner) === "Power" && exponent === degree && numberOf(base) === undefined)
    yield { json: base, parts: { part: json, written: base, condition: apply("GreaterEqual", base, 0) } };
  if (headOf(inner) !== "Multiply" || degree !== 2) return;
  const roots = operandsOf(inner).map((factor) => {
    const number = Math.sqrt(wholeOf(factor) ?? Number.NaN);
    if (Number.isSafeInteger(number)) return number;
    const [of = 0, times = 0] = operandsOf(factor);
    return headOf(factor) === "Power" && times === 2 ? of : apply("Sqrt", factor);
  });
  const written = productOf(roots);
  yield { json: written, parts: { part: json, written, condition: apply("GreaterEqual", written, 0) } };
}

export const inequalityRules: readonly MistakenRule[] = [
  onStatement("flipped-inequality", "flipped-inequality.turned", 87, turned),
  onStatement("flipped-inequality", "flipped-inequality.strict", 87, strict),
  onStatement("flipped-inequality", "flipped-inequality.reciprocals", 84, reciprocals),
  onStatement("lost-condition", "lost-condition.multiplied", 88, multipliedByUnknown),
  onParts("lost-condition", "lost-condition.absolute-value", 83, absoluteValueLost),
];
