import type { MathJson } from "../../../contract.ts";
import { apply, headOf, isSum, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";
import {
  addExponents,
  baseAndExponent,
  factorsOf,
  multiplyExponents,
  numberOf,
  pairs,
  powerOf,
  productOf,
  quotientOf,
  sumOf,
  termsOf,
  tidy,
  wholeOf,
} from "../forms.ts";
import { kind, type Mistake, type MistakenRule, onParts } from "../mistake.ts";

/** The laws of exponents confused. */

const minus = (left: MathJson, right: MathJson): MathJson => tidy(apply("Subtract", left, right));

const bothJoined = kind("power-rule", "power-rule.bases-joined", 78);
const product = (left: MathJson, right: MathJson): MathJson => {
  const [a, b] = [wholeOf(left), wholeOf(right)];
  return a !== undefined && b !== undefined ? a * b : productOf([left, right]);
};
const underExponent = kind("power-rule", "power-rule.into-power", 80);

/** xᵃ · xᵇ as x^{ab}; numbers multiplied under a common exponent: 2³ · 2² as 4⁵. */
function* productOfPowers(json: MathJson): Iterable<Mistake> {
  if (headOf(json) !== "Multiply") return;
  for (const [left, right, rest] of pairs(factorsOf(json))) {
    const [[base, a], [other, b]] = [baseAndExponent(left), baseAndExponent(right)];
    const part = productOf([left, right]);
    if (!sameTree(base, other)) {
      // 2 · 3ⁿ as 6ⁿ: the factor goes under the exponent.
      const [number, power] = [numberOf(left), numberOf(other)];
      if (number !== undefined && power !== undefined && headOf(right) === "Power" && number !== 1 && number !== -1) {
        const written = powerOf(number * power, b);
        yield { json: productOf([written, ...rest]), parts: { part, written }, as: underExponent };
      }
      // 2ˣ · 3ˣ as 6²ˣ: bases multiplied and exponents added.
      if (headOf(left) === "Power" && headOf(right) === "Power") {
        const written = powerOf(product(base, other), addExponents(a, b));
        yield { json: productOf([written, ...rest]), parts: { part, written }, as: bothJoined };
      }
      continue;
    }
    const correct = powerOf(base, addExponents(a, b));
    const wrong = [
      powerOf(base, multiplyExponents(a, b)),
      powerOf(productBase(base), addExponents(a, b)),
      twice(base, a, b),
      minus1(base, a, b),
    ];
    for (const written of wrong)
      if (written !== undefined) yield { json: productOf([written, ...rest]), parts: { part, written, right: correct } };
  }
}

const productBase = (base: MathJson): MathJson => {
  const number = wholeOf(base);
  return number === undefined ? powerOf(base, 2) : number * number;
};

/** x · x as 2x. */
const twice = (base: MathJson, a: MathJson, b: MathJson): MathJson | undefined =>
  sameTree(a, b) ? productOf([2, powerOf(base, a)]) : undefined;

/** xᵃ · xᵇ as x^{a−b}. */
const minus1 = (base: MathJson, a: MathJson, b: MathJson): MathJson | undefined => powerOf(base, minus(a, b));

/** (xᵃ)ᵇ as x^{a+b} or x^{aᵇ}. */
function* powerOfPower(json: MathJson): Iterable<Mistake> {
  const [outer, b] = baseAndExponent(json);
  if (headOf(json) !== "Power") return;
  for (const [index, factor] of factorsOf(outer).entries()) {
    const [base, a] = baseAndExponent(factor);
    if (headOf(factor) !== "Power") continue;
    const others = factorsOf(outer).flatMap((each, place) => (place === index ? [] : [powerOf(each, b)]));
    const [x, y] = [wholeOf(a), wholeOf(b)];
    const small = x !== undefined && y !== undefined && y > 0 && y < 5 && x < 20;
    const tower: MathJson[] = small ? [x ** y] : [powerOf(a, b)];
    for (const exponent of [addExponents(a, b), ...tower]) {
      const written = powerOf(base, exponent);
      yield {
        json: productOf([...others, written]),
        parts: { part: powerOf(factor, b), written, right: powerOf(base, multiplyExponents(a, b)) },
      };
    }
  }
}

/** (4x³)² with 4 · 2 for 4². */
function* coefficientTimesExponent(json: MathJson): Iterable<Mistake> {
  const [base = 0, exponent = 0] = operandsOf(json);
  const times = wholeOf(exponent);
  const factors = factorsOf(base);
  if (headOf(json) !== "Power" || times === undefined || factors.length < 2) return;
  for (const [index, factor] of factors.entries()) {
    const number = wholeOf(factor);
    if (number === undefined || number === -1) continue;
    const others = factors.flatMap((each, place) => (place === index ? [] : [powerOf(each, exponent)]));
    yield {
      json: productOf([number * times, ...others]),
      parts: { part: powerOf(number, times), written: number * times, right: number ** times },
    };
  }
}

/** xᵃ / xᵇ as x^{a/b}, x^{a+b} or x^{b−a}. */
function* quotientOfPowers(json: MathJson): Iterable<Mistake> {
  const [top = 0, bottom = 0] = operandsOf(json);
  if (headOf(json) !== "Divide") return;
  const [above, below] = [factorsOf(top), factorsOf(bottom)];
  for (const [i, over] of above.entries()) {
    for (const [j, under] of below.entries()) {
      const [[base, a], [other, b]] = [baseAndExponent(over), baseAndExponent(under)];
      if (!sameTree(base, other) || (a === 1 && b === 1)) continue;
      const rest = quotientOf(
        productOf(above.filter((_, place) => place !== i)),
        productOf(below.filter((_, place) => place !== j)),
      );
      const part = quotientOf(over, under);
      const right = powerOf(base, minus(a, b));
      for (const exponent of [tidy(apply("Divide", a, b)), addExponents(a, b), minus(b, a)]) {
        const written = powerOf(base, exponent);
        yield { json: productOf([written, rest]), parts: { part, written, right } };
      }
    }
  }
}

/** x² + x³ as x⁵, 2x + 3x as 5x², x + x as x². */
function* sumOfPowers(json: MathJson): Iterable<Mistake> {
  if (!isSum(json)) return;
  for (const [left, right, rest] of pairs(termsOf(json))) {
    if (startsWithMinus(left) || startsWithMinus(right)) continue;
    const [[c, x], [d, y]] = [coefficientAndRest(left), coefficientAndRest(right)];
    if (x === 1 || y === 1) continue;
    const [[base, a], [other, b]] = [baseAndExponent(x), baseAndExponent(y)];
    if (!sameTree(base, other)) continue;
    const part = sumOf([left, right]);
    for (const coefficient of c === 1 && d === 1 ? [1, 2] : [c + d]) {
      const written = productOf([coefficient, powerOf(base, addExponents(a, b))]);
      yield { json: sumOf([written, ...rest]), parts: { part, written } };
    }
  }
}

function coefficientAndRest(json: MathJson): [number, MathJson] {
  const factors = factorsOf(json);
  const number = numberOf(factors[0] as MathJson);
  return number === undefined || factors.length === 1
    ? [number ?? 1, number === undefined ? json : 1]
    : [number, productOf(factors.slice(1))];
}

/** xⁿ as nx; x⁰ as 0 or x; x⁻ⁿ as −xⁿ or −1/xⁿ. */
function* singlePower(json: MathJson): Iterable<Mistake> {
  const [base = 0, exponent = 0] = operandsOf(json);
  if (headOf(json) !== "Power") return;
  const number = numberOf(exponent);
  const wrong: MathJson[] = [];
  if (number === 0) wrong.push(0, base);
  if (startsWithMinus(exponent)) {
    const positive = powerOf(base, opposite(exponent));
    wrong.push(opposite(positive), ...(number === undefined ? [] : [positive]), apply("Divide", -1, positive));
  }
  if (number !== 0) wrong.push(productOf([exponent, base]));
  if (headOf(exponent) === "Divide") wrong.push(...fractional(base, exponent));
  for (const written of wrong) yield { json: written, parts: { part: json, written } };
}

/** x^{p/q} with root and power confused: xᵖ/q, 1/x^q, ᵖ√x^q. */
function fractional(base: MathJson, exponent: MathJson): MathJson[] {
  const [p = 1, q = 2] = operandsOf(exponent);
  return [
    quotientOf(powerOf(base, p), q),
    apply("Divide", 1, powerOf(base, q)),
    ...(p === 1 ? [] : [apply("Power", base, apply("Divide", q, p))]),
  ];
}

/** √x as x/2, x⁻¹ᐟ², x²; √(xⁿ) with the exponent kept. */
function* rootAsPower(json: MathJson): Iterable<Mistake> {
  const [inner = 0, degree = 2] = operandsOf(json);
  if (headOf(json) !== "Sqrt" && headOf(json) !== "Root") return;
  const [base, exponent] = baseAndExponent(inner);
  const wrong: MathJson[] = [
    quotientOf(inner, degree),
    apply("Power", inner, apply("Negate", apply("Divide", 1, degree))),
    powerOf(inner, degree),
  ];
  if (headOf(inner) === "Power") {
    wrong.push(
      powerOf(base, minus(exponent, degree)),
      apply("Power", base, apply("Divide", degree, exponent)),
      powerOf(base, exponent),
    );
  }
  for (const written of wrong) yield { json: written, parts: { part: json, written } };
}

/** 1/xⁿ as −xⁿ or x^{1/n}. */
function* reciprocalPower(json: MathJson): Iterable<Mistake> {
  const [top = 0, bottom = 0] = operandsOf(json);
  if (headOf(json) !== "Divide" || numberOf(bottom) !== undefined) return;
  const [base, exponent] = baseAndExponent(bottom);
  if (headOf(bottom) !== "Power" && headOf(bottom) !== "Sqrt" && typeof bottom !== "string") return;
  if (numberOf(top) === undefined) return;
  const right = productOf([top, apply("Power", base, opposite(exponent))]);
  for (const written of [
    opposite(productOf([top, bottom])),
    productOf([top, bottom]),
    productOf([top, apply("Power", base, apply("Divide", 1, exponent))]),
  ])
    yield { json: written, parts: { part: json, written, right } };
}

export const powerRules: readonly MistakenRule[] = [
  onParts("power-rule", "power-rule.product", 80, productOfPowers),
  onParts("power-rule", "power-rule.power", 80, powerOfPower),
  onParts("power-rule", "power-rule.coefficient", 78, coefficientTimesExponent),
  onParts("power-rule", "power-rule.quotient", 80, quotientOfPowers),
  onParts("power-rule", "power-rule.sum", 76, sumOfPowers),
  onParts("power-rule", "power-rule.single", 76, singlePower),
  onParts("power-rule", "power-rule.root", 74, rootAsPower),
  onParts("power-rule", "power-rule.reciprocal", 72, reciprocalPower),
];
