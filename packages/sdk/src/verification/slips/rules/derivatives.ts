import { differentiate } from "../../../algebra/calculus/differentiate.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, headOf, isApplication, isSum, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";
import {
  addExponents,
  baseAndExponent,
  factorsOf,
  numberOf,
  powerOf,
  productOf,
  quotientOf,
  sumOf,
  termsOf,
  withItem,
} from "../forms.ts";
import { type Kind, type Mistake, type MistakenRule, onParts } from "../mistake.ts";
import { derivativeOf } from "../numbers/readable.ts";
import { filled, replaced } from "../template.ts";
import { inDerivatives, wrongly } from "./calculus.ts";

/** Derivatives with one rule of differentiation gone wrong, everything else right. */

const { power, chain, product, quotient, table, constant, coefficient } = inDerivatives;

function* derivative(json: MathJson): Iterable<Mistake> {
  const written = derivativeOf(json);
  const [formula = 0, letter = 0, ...more] = operandsOf(written);
  if (headOf(written) !== "Differentiate" || !isSymbol(letter) || !isApplication(formula) || more.length > 0) return;
  yield* mistaken(formula, letter);
}

/** Every derivative of a formula in which one thing went wrong. */
export function* mistaken(formula: MathJson, letter: string): Iterable<Mistake> {
  if (!freeLetters(formula).includes(letter)) {
    const part = apply("Differentiate", formula, letter);
    if (formula !== 0) yield wrongly(constant, part, formula, 0);
    return;
  }
  if (isSum(formula) || headOf(formula) === "Negate") yield* ofSum(formula, letter);
  else if (headOf(formula) === "Multiply") yield* ofProduct(formula, letter);
  else if (headOf(formula) === "Divide") yield* ofQuotient(formula, letter);
  else yield* ofFunction(formula, letter);
}

const wrong = (as: Kind, formula: MathJson, written: MathJson, right: MathJson): Mistake =>
  wrongly(as, apply("Derivative", formula), written, right);

function* ofSum(formula: MathJson, letter: string): Iterable<Mistake> {
  const terms = termsOf(formula);
  const derived = terms.map((term) => differentiate(term, letter));
  if (!derived.every((each) => each !== undefined)) return;
  for (const [index, term] of terms.entries()) {
    const minus = startsWithMinus(term);
    for (const mistake of mistaken(minus ? opposite(term) : term, letter))
      yield { ...mistake, json: sumOf(withItem(derived, index, minus ? opposite(mistake.json) : mistake.json)) };
  }
}

function* ofProduct(formula: MathJson, letter: string): Iterable<Mistake> {
  const factors = factorsOf(formula);
  const fixed = factors.filter((factor) => !freeLetters(factor).includes(letter));
  const moving = factors.filter((factor) => freeLetters(factor).includes(letter));
  if (fixed.length > 0) {
    const rest = productOf(moving);
    const derived = differentiate(rest, letter);
    if (derived === undefined) return;
    const right = productOf([...fixed, derived]);
    if (productOf(fixed) !== -1) yield wrong(coefficient, formula, derived, right);
    for (const mistake of mistaken(rest, letter)) yield { ...mistake, json: productOf([...fixed, mistake.json]) };
    return;
  }
  const derived = moving.map((factor) => differentiate(factor, letter));
  if (!derived.every((each) => each !== undefined) || moving.length < 2) return;
  const summands = moving.map((_, index) => productOf(withItem(moving, index, derived[index] as MathJson)));
  const right = sumOf(summands);
  yield wrong(product, formula, productOf(derived), right);
  yield wrong(product, formula, sumOf(derived), right);
  for (const index of moving.keys()) {
    yield wrong(product, formula, summands[index] as MathJson, right);
    for (const mistake of mistaken(moving[index] as MathJson, letter))
      yield { ...mistake, json: sumOf(withItem(summands, index, productOf(withItem(moving, index, mistake.json)))) };
  }
  const [first = 0, second = 0] = summands;
  if (moving.length === 2) {
    yield wrong(product, formula, apply("Subtract", first, second), right);
    yield wrong(product, formula, apply("Subtract", second, first), right);
  }
}

function* ofQuotient(formula: MathJson, letter: string): Iterable<Mistake> {
  const [top = 0, bottom = 0] = operandsOf(formula);
  const [du, dv] = [differentiate(top, letter), differentiate(bottom, letter)];
  if (du === undefined || dv === undefined) return;
  if (!freeLetters(bottom).includes(letter)) {
    if (isSum(top) || freeLetters(top).includes(letter)) {
      yield wrong(coefficient, formula, du, quotientOf(du, bottom));
      for (const mistake of mistaken(top, letter)) yield { ...mistake, json: quotientOf(mistake.json, bottom) };
    }
    return;
  }
  const [left, back, square] = [productOf([du, bottom]), productOf([top, dv]), powerOf(bottom, 2)];
  const right = quotientOf(apply("Subtract", left, back), square);
  if (freeLetters(top).includes(letter)) {
    yield wrong(quotient, formula, quotientOf(du, dv), right);
    yield wrong(quotient, formula, quotientOf(apply("Subtract", back, left), square), right);
    yield wrong(quotient, formula, quotientOf(apply("Add", left, back), square), right);
    yield wrong(quotient, formula, quotientOf(apply("Subtract", left, back), bottom), right);
    yield wrong(quotient, formula, apply("Subtract", left, back), right);
    yield wrong(quotient, formula, quotientOf(apply("Subtract", productOf([du, dv]), productOf([top, bottom])), square), right);
    for (const mistake of mistaken(top, letter))
      yield { ...mistake, json: quotientOf(apply("Subtract", productOf([mistake.json, bottom]), back), square) };
  } else yield* ofReciprocal(formula, top, bottom, dv, letter);
  for (const mistake of mistaken(bottom, letter))
    yield { ...mistake, json: quotientOf(apply("Subtract", left, productOf([top, mistake.json])), square) };
}

/** c/v as c·v⁻¹: 1/v′, −c/v², c/v². */
function* ofReciprocal(formula: MathJson, top: MathJson, bottom: MathJson, dv: MathJson, letter: string): Iterable<Mistake> {
  const [base, exponent] = baseAndExponent(bottom);
  const right = quotientOf(opposite(productOf([top, dv])), powerOf(bottom, 2));
  yield wrong(base === letter ? power : quotient, formula, quotientOf(top, dv), right);
  if (bottom !== letter) yield wrong(chain, formula, quotientOf(opposite(top), powerOf(bottom, 2)), right);
  yield* ofPower(formula, base, opposite(exponent), top, letter);
  if (bottom === letter) yield wrong(table, formula, productOf([top, apply("Ln", letter)]), right);
}

/** c·uⁿ with the exponent, the factor or u′ wrong. */
function* ofPower(formula: MathJson, base: MathJson, n: MathJson, factor: MathJson, letter: string): Iterable<Mistake> {
  const inner = differentiate(base, letter);
  if (inner === undefined) return;
  const down = (by: number): MathJson => powerOf(base, addExponents(n, -by));
  const right = productOf([factor, n, down(1), inner]);
  const less = addExponents(n, -1);
  const forms: MathJson[][] = [
    [n, powerOf(base, n)],
    [down(1)],
    [n, down(-1)],
    [less, down(1)],
    [n, down(2)],
    [less, powerOf(base, n)],
    [down(-1)],
    [apply("Divide", 1, n), down(1)],
    [quotientOf(down(-1), addExponents(n, 1))],
  ];
  // Where the exponent is a fraction, it is the numerator or the denominator that gets lost.
  if (headOf(n) === "Divide" || (headOf(n) === "Negate" && headOf(operandsOf(n)[0] as MathJson) === "Divide"))
    forms.push([2, down(1)]);
  for (const form of forms) yield wrong(power, formula, productOf([factor, ...form, inner]), right);
  if (base === letter) return;
  yield wrong(chain, formula, productOf([factor, n, down(1)]), right);
  yield wrong(chain, formula, productOf([factor, n, powerOf(inner, less)]), right);
  yield wrong(chain, formula, productOf([factor, powerOf(inner, n)]), right);
  for (const mistake of mistaken(base, letter)) yield { ...mistake, json: productOf([factor, n, down(1), mistake.json]) };
}

/** What is taken for the derivative of f at u; b is the base of a logarithm. */
const tables: Readonly<Record<string, readonly string[]>> = {
  Sin: ["-\\cos u", "-\\sin u", "\\sin u"],
  Cos: ["\\sin u", "\\cos u", "-\\cos u"],
  Tan: [
    ...["\\cot u", "\\sec u", "\\csc^2 u", "\\sec u \\tan u", "-\\sec^2 u", "-\\cot u", "1 - \\tan^2 u"],
    ...["\\frac{1}{\\sin^2 u}", "-\\frac{1}{\\cos^2 u}"],
  ],
  Cot: ["\\csc^2 u", "\\sec^2 u", "\\tan u", "-\\sec^2 u"],
  Sec: ["\\tan^2 u", "\\sec^2 u", "-\\sec u \\tan u"],
  Csc: ["\\csc u \\cot u", "-\\csc^2 u"],
  Arcsin: ["\\frac{1}{1 + u^2}", "-\\frac{1}{\\sqrt{1 - u^2}}", "\\frac{1}{\\sqrt{1 + u^2}}", "\\arccos u"],
  Arccos: ["\\frac{1}{\\sqrt{1 - u^2}}"],
  Arctan: ["\\frac{1}{1 - u^2}", "\\frac{1}{\\sqrt{1 - u^2}}", "\\frac{1}{\\sqrt{1 + u^2}}", "\\sec^2 u"],
  Ln: ["\\ln u", "-\\frac{1}{u^2}", "\\frac{1}{\\ln u}", "u"],
  Log: ["\\frac{1}{u}", "\\frac{\\ln b}{u}", "\\frac{1}{u \\log_{10} b}"],
};

function* ofFunction(formula: MathJson, letter: string): Iterable<Mistake> {
  const [u = 0, second = 0] = operandsOf(formula);
  const head = headOf(formula) ?? "";
  if (head === "Power" && freeLetters(second).includes(letter)) return yield* ofExponential(formula, u, second, letter);
  if (head === "Power" || head === "Sqrt" || head === "Root") {
    const [base, exponent] = baseAndExponent(formula);
    if (head === "Sqrt") yield* ofRoot(formula, u, letter);
    return yield* ofPower(formula, base, exponent, 1, letter);
  }
  const [inner, right] = [differentiate(u, letter), differentiate(formula, letter)];
  if (inner === undefined || right === undefined) return;
  const rest = operandsOf(formula).slice(1);
  for (const text of Object.hasOwn(tables, head) ? (tables[head] as readonly string[]) : [])
    yield wrong(table, formula, productOf([filled(text, { u, b: rest[0] ?? 10 }), inner]), right);
  if (u === letter) return;
  const outer = differentiate(apply(head, letter, ...rest), letter);
  if (outer === undefined) return;
  const at = (value: MathJson): MathJson => replaced(outer, { [letter]: value });
  yield wrong(chain, formula, at(u), right);
  yield wrong(chain, formula, at(inner), right);
  if (numberOf(inner) !== undefined) yield wrong(chain, formula, quotientOf(at(u), inner), right);
  yield wrong(chain, formula, productOf([u, at(u)]), right);
  for (const mistake of mistaken(u, letter)) yield { ...mistake, json: productOf([at(u), mistake.json]) };
}

/** √u: u′/√u and 2√u among what is written for it. */
function* ofRoot(formula: MathJson, u: MathJson, letter: string): Iterable<Mistake> {
  const inner = differentiate(u, letter);
  if (inner === undefined) return;
  const right = quotientOf(inner, productOf([2, formula]));
  for (const each of [
    quotientOf(inner, formula),
    productOf([2, formula]),
    quotientOf(formula, 2),
    quotientOf(productOf([2, inner]), formula),
  ])
    yield wrong(power, formula, each, right);
  yield wrong(chain, formula, apply("Sqrt", inner), right);
}

/** aᵘ: u·a^{u−1}, aᵘ without ln a, and without u′. */
function* ofExponential(formula: MathJson, base: MathJson, u: MathJson, letter: string): Iterable<Mistake> {
  const inner = differentiate(u, letter);
  if (inner === undefined || freeLetters(base).includes(letter)) return;
  const logarithm = base === "ExponentialE" ? 1 : apply("Ln", base);
  const right = productOf([formula, logarithm, inner]);
  const lowered = productOf([u, powerOf(base, sumOf([u, -1]))]);
  yield wrong(table, formula, lowered, right);
  yield wrong(table, formula, productOf([lowered, inner]), right);
  if (logarithm !== 1) {
    yield wrong(table, formula, productOf([formula, inner]), right);
    yield wrong(table, formula, quotientOf(productOf([formula, inner]), logarithm), right);
  }
  if (u === letter) return;
  yield wrong(chain, formula, productOf([formula, logarithm]), right);
  yield wrong(chain, formula, powerOf(base, inner), right);
  yield wrong(chain, formula, productOf([inner, powerOf(base, inner)]), right);
  yield wrong(chain, formula, productOf([u, formula]), right);
  for (const mistake of mistaken(u, letter)) yield { ...mistake, json: productOf([formula, logarithm, mistake.json]) };
}

export const derivativeRules: readonly MistakenRule[] = [onParts("chain-rule", "chain-rule.inner", 86, derivative)];
