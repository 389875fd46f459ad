import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, headOf, isSum, isSymbol, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";
import { antiderivative, type BasicIntegral, basicIntegral, splitFactor } from "../antiderivative.ts";
import { addExponents, factorsOf, numberOf, powerOf, productOf, quotientOf, sumOf, termsOf, tidy, withItem } from "../forms.ts";
import { type Kind, type Mistake, type MistakenRule, onParts } from "../mistake.ts";
import { inIntegrals, wrongly } from "./calculus.ts";

/** Integrals with one basic integral gone wrong, and bounds put in wrongly. */

const { power, chain, table, product, coefficient, swapped, oneBound } = inIntegrals;

function* integral(json: MathJson): Iterable<Mistake> {
  const [formula = 0, over = 0, ...more] = operandsOf(json);
  if (headOf(json) !== "Integrate" || more.length > 0) return;
  if (isSymbol(over)) return yield* mistaken(formula, over);
  const [letter = 0, from = 0, to = 0] = operandsOf(over);
  if (headOf(over) !== "Limits" || !isSymbol(letter)) return;
  const bounds = (whole: MathJson): MathJson => between(whole, letter, from, to);
  for (const mistake of mistaken(formula, letter)) yield { ...mistake, json: bounds(mistake.json) };
  const right = antiderivative(formula, letter);
  if (right !== undefined) yield* boundsWrong(json, right, letter, from, to);
}

const between = (whole: MathJson, letter: string, from: MathJson, to: MathJson): MathJson =>
  apply("Subtract", substitute(whole, { [letter]: to }), substitute(whole, { [letter]: from }));

/** [F]ₐᵇ put in the wrong way round, added, or with one bound alone. */
function* evaluated(json: MathJson): Iterable<Mistake> {
  const [whole = 0, from = 0, to = 0] = operandsOf(json);
  const [letter, ...others] = freeLetters(whole);
  if (headOf(json) !== "EvaluateAt" || operandsOf(json).length !== 3 || letter === undefined || others.length > 0) return;
  yield* boundsWrong(json, whole, letter, from, to);
}

function* boundsWrong(part: MathJson, whole: MathJson, letter: string, from: MathJson, to: MathJson): Iterable<Mistake> {
  const [low, high] = [substitute(whole, { [letter]: from }), substitute(whole, { [letter]: to })];
  const right = apply("Subtract", high, low);
  const wrong = (as: Kind, written: MathJson): Mistake => wrongly(as, part, written, right);
  yield wrong(swapped, apply("Subtract", low, high));
  yield wrong(swapped, apply("Add", high, low));
  yield wrong(oneBound, high);
  // One term of the lower value with the sign it has, not turned.
  for (const term of termsOf(low)) if (termsOf(low).length > 1) yield wrong(swapped, apply("Add", right, productOf([2, term])));
}

/** Every antiderivative of a formula in which one thing went wrong. */
function* mistaken(formula: MathJson, letter: string): Iterable<Mistake> {
  if (!freeLetters(formula).includes(letter)) {
    const right = productOf([formula, letter]);
    for (const written of [formula, 0, quotientOf(powerOf(formula, 2), 2)])
      if (formula !== 0) yield wrongly(power, apply("Integrate", formula, letter), written, right);
    return;
  }
  if (isSum(formula)) {
    const terms = termsOf(formula);
    const whole = terms.map((term) => antiderivative(term, letter));
    if (!whole.every((each) => each !== undefined)) return;
    for (const [index, term] of terms.entries()) {
      // What a constant term gives up to a constant cannot be told from its being left out.
      if (!freeLetters(term).includes(letter)) continue;
      for (const mistake of mistaken(term, letter)) yield { ...mistake, json: sumOf(withItem(whole, index, mistake.json)) };
    }
    return;
  }
  if (startsWithMinus(formula)) {
    for (const mistake of mistaken(opposite(formula), letter)) yield { ...mistake, json: opposite(mistake.json) };
    return;
  }
  const { factor, rest } = splitFactor(formula, letter);
  if (factor !== 1) {
    const inner = antiderivative(rest, letter);
    if (inner !== undefined) yield wrongly(coefficient, apply("Integrate", formula, letter), inner, productOf([factor, inner]));
    for (const mistake of mistaken(rest, letter)) yield { ...mistake, json: productOf([factor, mistake.json]) };
    return;
  }
  yield* ofProduct(formula, letter);
  const basic = basicIntegral(rest, letter);
  if (basic) yield* ofBasic(formula, letter, basic);
}

/** ∫ uv as ∫u · ∫v. */
function* ofProduct(formula: MathJson, letter: string): Iterable<Mistake> {
  const factors = factorsOf(formula);
  const wholes = factors.map((factor) => antiderivative(factor, letter));
  if (factors.length < 2 || !wholes.every((whole) => whole !== undefined)) return;
  const written = productOf(wholes);
  yield { json: written, as: product, parts: { part: apply("Integrate", formula, letter), written } };
}

function* ofBasic(formula: MathJson, letter: string, { outer, u, slope, exponent }: BasicIntegral): Iterable<Mistake> {
  const over = (whole: MathJson): MathJson => dividedBy(whole, slope);
  const right = over(outer);
  const part = apply("Integrate", formula, letter);
  const wrong = (as: Kind, written: MathJson): Mistake => wrongly(as, part, written, right);
  if (exponent !== undefined) {
    const up = (by: number): MathJson => powerOf(u, addExponents(exponent, by));
    const next = addExponents(exponent, 1);
    const forms =
      exponent === -1
        ? [quotientOf(-1, powerOf(u, 2)), opposite(apply("Ln", apply("Abs", u))), 1]
        : [
            up(1),
            productOf([exponent, up(-1)]),
            quotientOf(up(1), exponent),
            productOf([next, up(1)]),
            quotientOf(up(-1), addExponents(exponent, -1)),
            quotientOf(formula, next),
            productOf([exponent, up(1)]),
            quotientOf(up(2), addExponents(exponent, 2)),
            quotientOf(up(0), exponent),
          ];
    for (const [index, form] of forms.entries()) if (form !== right) yield wrong(index < usual ? power : unusual, over(form));
    if (numberOf(exponent) !== -1 && (numberOf(exponent) ?? 1) < 0)
      yield wrong(table, apply("Ln", apply("Abs", formulaBottom(formula))));
  } else {
    for (const form of misremembered(outer)) yield wrong(table, over(form));
  }
  if (slope === 1) return;
  yield wrong(chain, outer);
  yield wrong(chain, productOf([slope, outer]));
}

/** A quotient divided once more: x³/3 by 2 is x³/6. */
function dividedBy(whole: MathJson, slope: MathJson): MathJson {
  const [top = 0, bottom = 0] = operandsOf(whole);
  return headOf(whole) === "Divide" ? quotientOf(top, tidy(productOf([bottom, slope]))) : quotientOf(whole, slope);
}

/** So many of the forms come up often; the others are named where more than one number shows them. */
const usual = 3;
const unusual: Kind = { ...power, wholeLine: true };

/** 1/x² taken for 1/u: ln x². */
const formulaBottom = (formula: MathJson): MathJson =>
  headOf(formula) === "Divide" ? (operandsOf(formula)[1] as MathJson) : powerOf(formula, -1);

/** The integral with its sign turned, or the derivative in its place. */
function misremembered(outer: MathJson): MathJson[] {
  const plain = startsWithMinus(outer) ? opposite(outer) : outer;
  const [u = 0, exponent = 0] = operandsOf(plain);
  if (headOf(plain) === "Power")
    return [
      productOf([exponent, powerOf(u, addExponents(exponent, -1))]),
      quotientOf(powerOf(u, addExponents(exponent, 1)), addExponents(exponent, 1)),
    ];
  if (headOf(plain) === "Divide") {
    const [value = 0, logarithm = 0] = operandsOf(plain);
    const [base = 0, x = 0] = operandsOf(value);
    return [value, productOf([value, logarithm]), quotientOf(powerOf(base, addExponents(x, 1)), addExponents(x, 1))];
  }
  return [opposite(outer)];
}

export const integralRules: readonly MistakenRule[] = [
  onParts("power-rule", "power-rule.integral", 86, integral),
  onParts("sign", "sign.bounds", 84, evaluated),
];
