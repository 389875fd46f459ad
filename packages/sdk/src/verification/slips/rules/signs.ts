import { polynomialIn } from "../../../algebra/rational-function.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, headOf, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";
import { expandedTerms, written } from "../expand.ts";
import { collectedTerms, numberOf, powerOf, productOf, sumOf, termsOf, tidy, wholeOf, withItem } from "../forms.ts";
import { kind, type Mistake, type MistakenRule, onParts, onStatement } from "../mistake.ts";
import { isOrder } from "../statements.ts";

/** Signs lost, kept or turned where they should not be. */

/** −(a − b) as −a − b: the minus reaches only the first term. */
function* minusBeforeBracket(json: MathJson): Iterable<Mistake> {
  const terms = termsOf(json);
  for (const [index, term] of terms.entries()) {
    if (!startsWithMinus(term)) continue;
    const inner = expandedTerms(opposite(term)).map(written);
    const [first, ...more] = inner;
    if (first === undefined || more.length === 0 || headOf(opposite(term)) === "Power") continue;
    const wrong = [opposite(first), ...more];
    const right = sumOf(inner.map(opposite));
    yield {
      json: sumOf(terms.flatMap((each, place) => (place === index ? wrong : [each]))),
      parts: { part: term, written: sumOf(wrong), right },
    };
  }
}

/** (a − b)² with +2ab or with −b². */
function* squareOfDifference(json: MathJson): Iterable<Mistake> {
  const [base = 0, exponent = 0] = operandsOf(json);
  const [a, b, ...more] = termsOf(base);
  if (headOf(json) !== "Power" || exponent !== 2 || a === undefined || b === undefined || more.length > 0) return;
  const size = startsWithMinus(b) ? opposite(b) : b;
  const middle = productOf([2, a, size]);
  const [squareA, squareB] = [powerOf(a, 2), powerOf(size, 2)];
  const wrong = startsWithMinus(b)
    ? [sumOf([squareA, middle, squareB]), sumOf([squareA, opposite(middle), opposite(squareB)])]
    : [sumOf([squareA, opposite(middle), squareB]), sumOf([squareA, middle, opposite(squareB)])];
  for (const each of wrong) yield { json: each, parts: { part: json, written: tidy(each), right: tidy(json) } };
}

/** (−a)² as −a², and −a² as a². */
function* powerOfNegative(json: MathJson): Iterable<Mistake> {
  const [first = 0, second = 0] = operandsOf(json);
  if (headOf(json) === "Power" && startsWithMinus(first)) {
    const exponent = wholeOf(second);
    if (exponent === undefined || exponent < 2) return;
    const plain = powerOf(opposite(first), second);
    const [wrong, right] = exponent % 2 === 0 ? [opposite(plain), plain] : [plain, opposite(plain)];
    yield { json: wrong, parts: { part: json, written: wrong, right } };
  }
  if (headOf(json) === "Negate" && headOf(first) === "Power") {
    const [base = 0, exponent = 0] = operandsOf(first);
    if (wholeOf(exponent) !== undefined && (wholeOf(exponent) as number) % 2 === 0)
      yield { json: first, parts: { part: json, written: powerOf(opposite(base), exponent), right: json } };
  }
}

/** a − (−b) as a − b. */
function* minusMinus(json: MathJson): Iterable<Mistake> {
  const [first = 0, second = 0] = operandsOf(json);
  if (headOf(json) !== "Subtract" || !startsWithMinus(second)) return;
  const wrong = apply("Subtract", first, opposite(second));
  yield { json: wrong, parts: { part: json, written: wrong, right: apply("Add", first, opposite(second)) } };
}

const even: ReadonlySet<string> = new Set(["Cos", "Sec", "Cosh", "Abs"]);
const odd: ReadonlySet<string> = new Set("Sin Tan Cot Csc Arcsin Arctan Sinh Tanh".split(" "));

const negativeRadicand = kind("sign", "sign.root", 80);

/** sin(−x) as sin x, cos(−x) as −cos x, |−3| as −3. */
function* minusInside(json: MathJson): Iterable<Mistake> {
  const [inner = 0] = operandsOf(json);
  const head = headOf(json) ?? "";
  if (!startsWithMinus(inner)) return;
  const outside = apply(head, opposite(inner));
  if (odd.has(head)) yield { json: outside, parts: { part: json, written: outside, right: opposite(outside) } };
  if (even.has(head)) yield { json: opposite(outside), parts: { part: json, written: opposite(outside), right: outside } };
  if (head === "Sqrt") {
    const wrong = opposite(outside);
    yield { json: wrong, as: negativeRadicand, parts: { part: json, written: wrong } };
  }
  if (head === "Abs" && numberOf(inner) !== undefined)
    yield { json: inner, parts: { part: json, written: inner, right: opposite(inner) } };
}

const arithmetic: ReadonlySet<string> = new Set(["Add", "Subtract", "Negate", "Multiply", "Divide", "Power"]);

/** Any one term with the other sign, be it as written, once multiplied out or once collected. */
function* oneTerm(json: MathJson): Iterable<Mistake> {
  if (!arithmetic.has(headOf(json) ?? "")) return;
  const terms = termsOf(json);
  for (const [index, term] of terms.entries()) {
    const wrong = sumOf(withItem(terms, index, opposite(term)));
    yield { json: wrong, parts: { part: json, right: tidy(term), written: tidy(opposite(term)) } };
  }
  const others = [...expandedTerms(json).map(written), ...collectedTerms(json)];
  for (const term of others)
    yield {
      json: apply("Subtract", json, productOf([2, term])),
      parts: { part: json, right: tidy(term), written: tidy(opposite(term)) },
    };
}

/** A term brought to the other side as it is. */
function* movedTerm(json: MathJson): Iterable<Mistake> {
  const [left = 0, right = 0, ...more] = operandsOf(json);
  const head = headOf(json) ?? "";
  if ((head !== "Equal" && !isOrder(json)) || more.length > 0) return;
  const [here, there] = [termsOf(left), termsOf(right)];
  for (const [index, term] of here.entries()) {
    const rest = sumOf(here.filter((_, place) => place !== index));
    yield { json: apply(head, rest, apply("Add", right, term)), parts: { term, right: opposite(term) } };
  }
  for (const [index, term] of there.entries()) {
    const rest = sumOf(there.filter((_, place) => place !== index));
    yield { json: apply(head, apply("Add", left, term), rest), parts: { term, right: opposite(term) } };
  }
}

/** (x − 1)(x + 3) = 0 with the roots −1 and 3. */
function* rootsTurned(json: MathJson): Iterable<Mistake> {
  const [letter, ...others] = freeLetters(json);
  const head = headOf(json);
  if ((head !== "Equal" && head !== "Or") || letter === undefined || others.length > 0) return;
  const [left = 0, right = 0] = operandsOf(json);
  if (head === "Equal" && (polynomialIn(apply("Subtract", left, right), letter)?.degree ?? 0) < 2) return;
  yield { json: substitute(json, { [letter]: apply("Negate", letter) }), parts: { part: json } };
}

/** −x + 3 = 5 as x + 3 = −5: all terms turned but one. */
function* allTurnedButOne(json: MathJson): Iterable<Mistake> {
  const [left = 0, right = 0, ...more] = operandsOf(json);
  if (headOf(json) !== "Equal" || more.length > 0) return;
  const terms = [...termsOf(left), ...termsOf(right)];
  const split = termsOf(left).length;
  for (const [index, term] of terms.entries()) {
    if (term === 0) continue;
    const turned = terms.map((each, place) => (place === index ? each : opposite(each)));
    yield {
      json: apply("Equal", sumOf(turned.slice(0, split)), sumOf(turned.slice(split))),
      parts: { term, right: opposite(term) },
    };
  }
}

export const signRules: readonly MistakenRule[] = [
  onParts("sign", "sign.bracket", 82, minusBeforeBracket),
  onParts("sign", "sign.square", 82, squareOfDifference),
  onParts("sign", "sign.power", 82, powerOfNegative),
  onParts("sign", "sign.minus-minus", 80, minusMinus),
  onParts("sign", "sign.inside", 80, minusInside),
  onParts("sign", "sign.term", 60, oneTerm),
  onStatement("sign", "sign.moved", 66, movedTerm),
  onStatement("sign", "sign.roots", 74, rootsTurned),
  onStatement("sign", "sign.not-all-turned", 62, allTurnedButOne),
];
