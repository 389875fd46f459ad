import type { MathJson } from "../../../contract.ts";
import { greatestCommonDivisor } from "../../../expression/evaluation/counting.ts";
import { apply, freeLetters, headOf, isSum, operandsOf } from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";
import { factorsOf, numberOf, pairs, productOf, quotientOf, splitNumber, sumOf, termsOf, tidy, wholeOf } from "../forms.ts";
import { type Mistake, type MistakenRule, onParts } from "../mistake.ts";

/** Fractions and numbers reckoned wrongly. A single number that is a little off is looked for in the line that was written: corrections.ts. */

const fractionOf = (json: MathJson): [top: MathJson, bottom: MathJson] => {
  if (startsWithMinus(json)) {
    const [top, bottom] = fractionOf(opposite(json));
    return [opposite(top), bottom];
  }
  const [top = 0, bottom = 1] = headOf(json) === "Divide" ? operandsOf(json) : [json, 1];
  return [top, bottom];
};

/** a/b + c/d as (a + c)/(b + d), (a + c)/(bd), a + b/c as (a + b)/c. */
function* sumOfFractions(json: MathJson): Iterable<Mistake> {
  if (!isSum(json)) return;
  for (const [left, right, rest] of pairs(termsOf(json))) {
    const [[a, b], [c, d]] = [fractionOf(left), fractionOf(right)];
    if (b === 1 && d === 1) continue;
    const [top, bottoms] = [sumOf([a, c]), productOf([b, d])];
    const [part, both] = [sumOf([left, right]), sumOf([b, d])];
    const correct =
      freeLetters(part).length === 0 ? tidy(part) : quotientOf(sumOf([productOf([a, d]), productOf([c, b])]), bottoms);
    const minus = startsWithMinus(c) ? [apply("Subtract", b, d)] : [];
    const wrong =
      b === 1 || d === 1 ? [quotientOf(top, bottoms)] : [both, ...minus, bottoms].map((bottom) => quotientOf(top, bottom));
    for (const written of wrong)
      yield { json: sumOf([written, ...rest]), parts: { part, written: tidy(written), right: correct } };
  }
}

/** (a/b) : (c/d) as ac/bd, and (a/b) · (c/d) as ad/bc. */
function* dividedFractions(json: MathJson): Iterable<Mistake> {
  const head = headOf(json);
  const [first = 0, second = 0, ...more] = operandsOf(json);
  if ((head !== "Divide" && head !== "Multiply") || more.length > 0) return;
  const [[a, b], [c, d]] = [fractionOf(first), fractionOf(second)];
  if (head === "Divide" && (b !== 1 || d !== 1)) {
    const wrong = [quotientOf(productOf([a, c]), productOf([b, d])), quotientOf(productOf([b, c]), productOf([a, d]))];
    if (b === 1) wrong.push(quotientOf(a, productOf([c, d])));
    if (d === 1) wrong.push(quotientOf(a, quotientOf(b, c)));
    for (const written of wrong) yield { json: written, parts: { part: json, written: tidy(written), right: tidy(json) } };
  }
  if (head === "Multiply" && b !== 1 && d !== 1) {
    const written = quotientOf(productOf([a, d]), productOf([b, c]));
    yield { json: written, parts: { part: json, written, right: tidy(json) } };
  }
  if (head === "Multiply" && (b === 1) !== (d === 1)) {
    const factor = b === 1 ? a : c;
    const [top, bottom] = b === 1 ? [c, d] : [a, b];
    for (const written of [
      quotientOf(productOf([factor, top]), productOf([factor, bottom])),
      quotientOf(top, productOf([factor, bottom])),
    ])
      yield { json: written, parts: { part: json, written, right: tidy(json) } };
  }
}

/** 2 + 3 · 4 as 5 · 4, and 2 + 3x as 5x. */
function* orderOfOperations(json: MathJson): Iterable<Mistake> {
  if (!isSum(json)) return;
  for (const [left, right, rest] of pairs(termsOf(json))) {
    for (const [plain, product] of [
      [left, right],
      [right, left],
    ] as const) {
      const factors = factorsOf(startsWithMinus(product) ? opposite(product) : product);
      const [first = 1, ...more] = factors;
      const [number, factor] = [numberOf(plain), numberOf(first)];
      if (number === undefined || factor === undefined || more.length === 0) continue;
      const written = productOf([number + (startsWithMinus(product) ? -factor : factor), ...more]);
      yield { json: sumOf([written, ...rest]), parts: { part: sumOf([left, right]), written } };
    }
  }
}

/** 4a + 5b as 9ab. */
function* unlikeTerms(json: MathJson): Iterable<Mistake> {
  if (!isSum(json)) return;
  for (const [left, right, rest] of pairs(termsOf(json))) {
    const [a, b] = [splitNumber(left), splitNumber(right)];
    if (a.rest.length === 0 || b.rest.length === 0 || JSON.stringify(a.rest) === JSON.stringify(b.rest)) continue;
    const written = productOf([a.number + b.number, ...a.rest, ...b.rest]);
    yield { json: sumOf([written, ...rest]), parts: { part: sumOf([left, right]), written } };
  }
}

/** 4x · 3x as 7x², and 4x + 3x as 12x. */
function* addedForMultiplied(json: MathJson): Iterable<Mistake> {
  if (headOf(json) === "Multiply") {
    for (const [left, right, rest] of pairs(factorsOf(json))) {
      const [a, b] = [wholeOf(left), wholeOf(right)];
      if (a === undefined || b === undefined || a === -1 || b === -1) continue;
      yield { json: productOf([a + b, ...rest]), parts: { part: apply("Multiply", a, b), written: a + b, right: a * b } };
    }
  }
  if (isSum(json)) {
    for (const [left, right, rest] of pairs(termsOf(json))) {
      const [[a = 1, ...x], [b = 1, ...y]] = [factorsOf(left), factorsOf(right)];
      const [c, d] = [wholeOf(a), wholeOf(b)];
      if (c === undefined || d === undefined || JSON.stringify(x) !== JSON.stringify(y)) continue;
      const written = productOf([c * d, ...x]);
      yield { json: sumOf([written, ...rest]), parts: { part: sumOf([left, right]), written, right: productOf([c + d, ...x]) } };
    }
  }
}

/** 6/8 as 3/8 or as 2/4: numerator and denominator divided by different numbers. */
function* wronglyReduced(json: MathJson): Iterable<Mistake> {
  const [top = 0, bottom = 0] = operandsOf(json);
  if (headOf(json) !== "Divide") return;
  const [above, below] = [splitNumber(top), splitNumber(bottom)];
  if (!(greatestCommonDivisor(above.number, below.number) > 1)) return;
  const divisors = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12];
  for (const p of divisors.filter((number) => above.number % number === 0)) {
    for (const q of divisors.filter((number) => below.number % number === 0)) {
      if (p === q || Math.min(p, q) > 4) continue;
      const written = quotientOf(productOf([above.number / p, ...above.rest]), productOf([below.number / q, ...below.rest]));
      yield { json: written, parts: { part: json, written, right: tidy(json) } };
    }
  }
}

export const arithmeticRules: readonly MistakenRule[] = [
  onParts("arithmetic", "arithmetic.fractions", 81, sumOfFractions),
  onParts("arithmetic", "arithmetic.division", 76, dividedFractions),
  onParts("arithmetic", "arithmetic.order", 74, orderOfOperations),
  onParts("arithmetic", "arithmetic.unlike", 72, unlikeTerms),
  onParts("arithmetic", "arithmetic.operation", 64, addedForMultiplied),
  onParts("arithmetic", "arithmetic.reduced", 55, wronglyReduced),
];
