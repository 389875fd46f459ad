import type { MathJson } from "../../../contract.ts";
import { apply, headOf, isSum, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";
import {
  baseAndExponent,
  commonFactors,
  factorsOf,
  pairs,
  powerOf,
  productOf,
  squareOfTwo,
  sumOf,
  termsOf,
  tidy,
  wholeOf,
  withItem,
} from "../forms.ts";
import { kind, type Mistake, type MistakenRule, onParts } from "../mistake.ts";

/** Powers, roots and functions taken term by term, or factor by factor with one forgotten. */

/** f applied to every term, with the term's sign before it: ln(a − b) as ln a − ln b. */
function termByTerm(terms: readonly MathJson[], wrap: (term: MathJson) => MathJson): MathJson {
  return sumOf(terms.map((term) => (startsWithMinus(term) ? opposite(wrap(opposite(term))) : wrap(term))));
}

/** What a root of a number or of a square is, where it comes out even: √9 is 3, √x² is x. */
function rooted(term: MathJson): MathJson {
  const whole = wholeOf(term);
  const root = whole === undefined ? Number.NaN : Math.sqrt(whole);
  if (Number.isSafeInteger(root)) return root;
  const [base, exponent] = baseAndExponent(term);
  if (exponent === 2) return base;
  if (headOf(term) === "Multiply") return productOf(operandsOf(term).map(rooted));
  return apply("Sqrt", term);
}

/** Where what is right is no shorter than the power itself. */
const unknownPower = kind("distributed-power", "distributed-power.power", 84);

function* powerOfSum(json: MathJson): Iterable<Mistake> {
  const [base = 0, exponent = 0] = operandsOf(json);
  if (headOf(json) !== "Power" || !isSum(base) || exponent === -1) return;
  const terms = termsOf(base);
  const written = termByTerm(terms, (term) => powerOf(term, exponent));
  const shown = squareOfTwo(json) ?? tidy(json);
  const known = sameTree(shown, json) ? { as: unknownPower } : {};
  const right = shown;
  yield { json: written, parts: { part: json, written, right }, ...known };
  // (a − b)² as a² + b²: each term squared with its sign.
  const signed = sumOf(terms.map((term) => powerOf(term, exponent)));
  if (terms.some(startsWithMinus)) yield { json: signed, parts: { part: json, written: signed, right }, ...known };
}

function* rootOfSum(json: MathJson): Iterable<Mistake> {
  const [inner = 0, degree = 2] = operandsOf(json);
  if ((headOf(json) !== "Sqrt" && headOf(json) !== "Root") || !isSum(inner)) return;
  const root = (term: MathJson): MathJson => (degree === 2 ? apply("Sqrt", term) : apply("Root", term, degree));
  const shown = termByTerm(termsOf(inner), degree === 2 ? rooted : root);
  // Rooted for the eye: where a root comes out negative it is still what was meant.
  for (const written of [shown, termByTerm(termsOf(inner), root)]) yield { json: written, parts: { part: json, written } };
}

const spread: ReadonlySet<string> = new Set(
  "Ln Log Sin Cos Tan Cot Sec Csc Arcsin Arccos Arctan Sinh Cosh Tanh Abs Factorial".split(" "),
);

function* functionOfSum(json: MathJson): Iterable<Mistake> {
  const [inner = 0, ...rest] = operandsOf(json);
  const head = headOf(json) ?? "";
  if (!spread.has(head) || !isSum(inner)) return;
  const written = termByTerm(termsOf(inner), (term) => apply(head, term, ...rest));
  yield { json: written, parts: { part: json, written } };
}

function* dividedByTerms(json: MathJson): Iterable<Mistake> {
  const [first = 0, second = 0] = operandsOf(json);
  const [dividend, divisor] = headOf(json) === "Power" && second === -1 ? [1, first] : [first, second];
  if ((headOf(json) !== "Divide" && second !== -1) || !isSum(divisor)) return;
  const written = termByTerm(termsOf(divisor), (term) => apply("Divide", dividend, term));
  yield { json: written, parts: { part: json, written } };
  if (isSum(dividend) && termsOf(dividend).length === termsOf(divisor).length) {
    const piecewise = sumOf(termsOf(dividend).map((term, index) => apply("Divide", term, termsOf(divisor)[index] as MathJson)));
    yield { json: piecewise, parts: { part: json, written: piecewise } };
  }
}

/** √a + √b as √(a + b), and the like for other functions. */
function* collectedInside(json: MathJson): Iterable<Mistake> {
  if (!isSum(json)) return;
  for (const [left, right, rest] of pairs(termsOf(json))) {
    const [a, b] = [left, right].map((term) => (startsWithMinus(term) ? opposite(term) : term)) as [MathJson, MathJson];
    if (headOf(a) !== headOf(b) || startsWithMinus(left)) continue;
    const join = (x: MathJson, y: MathJson): MathJson => apply(startsWithMinus(right) ? "Subtract" : "Add", x, y);
    const [insideA = 0, ...restA] = operandsOf(a);
    const [insideB = 0, ...restB] = operandsOf(b);
    const head = headOf(a) ?? "";
    const part = sumOf([left, right]);
    let written: MathJson | undefined;
    if ((head === "Sqrt" || (spread.has(head) && head !== "Ln" && head !== "Log")) && restA.length === restB.length)
      written = apply(head, join(insideA, insideB), ...restA);
    if (head === "Divide" && restA[0] !== undefined && restB[0] !== undefined && sameTree(insideA, insideB))
      written = apply("Divide", insideA, join(restA[0], restB[0]));
    if (written !== undefined) yield { json: sumOf([written, ...rest]), parts: { part, written } };
  }
}

/** (ab)² as ab², (a/b)² as a²/b. */
function* powerOfProduct(json: MathJson): Iterable<Mistake> {
  const [base = 0, exponent = 0] = operandsOf(json);
  if (headOf(json) !== "Power" || exponent === -1) return;
  const right = rightPower(base, exponent);
  if (headOf(base) === "Divide") {
    const [top = 0, bottom = 0] = operandsOf(base);
    for (const written of [apply("Divide", powerOf(top, exponent), bottom), apply("Divide", top, powerOf(bottom, exponent))])
      yield { json: written, parts: { part: json, written, right } };
    return;
  }
  const factors = factorsOf(base).filter((factor) => factor !== -1);
  if (factors.length < 2) return;
  const sign = factors.length < factorsOf(base).length ? [powerOf(-1, exponent)] : [];
  const raised = factors.map((factor) => raise(factor, exponent));
  for (let index = 0; index < factors.length; index++) {
    for (const result of [
      withItem(raised, index, factors[index] as MathJson),
      withItem(factors, index, raised[index] as MathJson),
    ]) {
      const written = productOf(result);
      yield { json: productOf([...sign, written]), parts: { part: json, written, right } };
    }
  }
}

function rightPower(base: MathJson, exponent: MathJson): MathJson {
  if (headOf(base) === "Divide") return apply("Divide", ...operandsOf(base).map((part) => powerOf(part, exponent)));
  return productOf(factorsOf(base).map((factor) => raise(factor, exponent)));
}

/** A factor raised as one writes it: 3 to 9, x² to x⁴. */
function raise(factor: MathJson, exponent: MathJson): MathJson {
  const [base, inner] = baseAndExponent(factor);
  const [number, times] = [wholeOf(factor), wholeOf(exponent)];
  if (number !== undefined && times !== undefined && times > 0 && Math.abs(number) ** times < 1e6) return number ** times;
  if (headOf(factor) === "Power" && wholeOf(inner) !== undefined && times !== undefined)
    return powerOf(base, times * (inner as number));
  return powerOf(factor, exponent);
}

/** 2(x + 1)² as (2x + 2)², and (2x + 2)² as 2(x + 1)²: a factor goes in or comes out without its power. */
function* factorThroughPower(json: MathJson): Iterable<Mistake> {
  if (headOf(json) === "Multiply") {
    for (const [left, right, rest] of pairs(factorsOf(json))) {
      for (const [factor, power] of [
        [left, right],
        [right, left],
      ] as const) {
        const [base = 0, exponent = 0] = operandsOf(power);
        if (headOf(power) !== "Power" || factor === -1 || (wholeOf(exponent) ?? 0) < 2) continue;
        const written = powerOf(productOf([factor, base]), exponent);
        yield { json: productOf([written, ...rest]), parts: { part: productOf([factor, power]), written } };
      }
    }
  }
  const [base = 0, exponent = 0] = operandsOf(json);
  if (headOf(json) !== "Power" || !isSum(base) || (wholeOf(exponent) ?? 0) < 2) return;
  for (const factor of commonFactors(termsOf(base))) {
    const inner = sumOf(termsOf(base).map((term) => tidy(apply("Divide", term, factor))));
    const written = productOf([factor, powerOf(inner, exponent)]);
    yield {
      json: written,
      parts: { part: json, written, right: productOf([powerOf(factor, exponent), powerOf(inner, exponent)]) },
    };
  }
}

/** √(4x) as 4√x, √45 as 9√5: a factor comes out whole. */
function* rootOfProduct(json: MathJson): Iterable<Mistake> {
  const [inner = 0] = operandsOf(json);
  if (headOf(json) !== "Sqrt") return;
  const number = wholeOf(inner) ?? 0;
  for (const square of [4, 9, 16, 25, 36, 49, 64, 81, 100]) {
    if (number % square !== 0 || number <= square) continue;
    const written = productOf([square, apply("Sqrt", number / square)]);
    yield { json: written, parts: { part: json, written } };
  }
  const factors = factorsOf(inner);
  if (factors.length < 2) return;
  for (let index = 0; index < factors.length; index++) {
    for (const root of [rooted, (term: MathJson) => apply("Sqrt", term)]) {
      const written = productOf(withItem(factors.map(root), index, factors[index] as MathJson));
      yield { json: written, parts: { part: json, written } };
    }
  }
}

export const distributedRules: readonly MistakenRule[] = [
  onParts("distributed-power", "distributed-power.sum", 84, powerOfSum),
  onParts("distributed-power", "distributed-power.root", 84, rootOfSum),
  onParts("distributed-power", "distributed-power.function", 84, functionOfSum),
  onParts("distributed-power", "distributed-power.divisor", 82, dividedByTerms),
  onParts("distributed-power", "distributed-power.joined", 76, collectedInside),
  onParts("distributed-power", "distributed-power.product", 80, powerOfProduct),
  onParts("distributed-power", "distributed-power.factor", 76, factorThroughPower),
  onParts("distributed-power", "distributed-power.root-of-product", 72, rootOfProduct),
];
