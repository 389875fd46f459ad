import type { MathJson } from "../../../contract.ts";
import { apply, headOf, isSum, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";
import { factorsOf, numberOf, pairs, powerOf, productOf, quotientOf, sumOf, termsOf } from "../forms.ts";
import { kind, type Mistake, type MistakenRule, onParts } from "../mistake.ts";

/** The laws of logarithms and exponentials confused. */

interface Logarithm {
  readonly inner: MathJson;
  /** The same logarithm of something else. */
  of(other: MathJson): MathJson;
  readonly name: string;
}

function logarithm(json: MathJson): Logarithm | undefined {
  const [inner = 0, ...base] = operandsOf(json);
  const head = headOf(json);
  if (head !== "Ln" && head !== "Log") return undefined;
  return { inner, of: (other) => apply(head, other, ...base), name: JSON.stringify([head, ...base]) };
}

/** ln(ab) as ln a · ln b, ln(a/b) as ln a / ln b, ln aⁿ as (ln a)ⁿ, ln(a + b) as ln a · ln b. */
function* ofOne(json: MathJson): Iterable<Mistake> {
  const log = logarithm(json);
  if (!log) return;
  const { inner, of } = log;
  const [first = 0, second = 0] = operandsOf(inner);
  const wrong: [written: MathJson, right?: MathJson][] = [];
  if (headOf(inner) === "Multiply") {
    const parts = factorsOf(inner).map(of);
    wrong.push(
      [productOf(parts), sumOf(parts)],
      [sumOf(parts.map((part, index) => (index > 0 ? opposite(part) : part))), sumOf(parts)],
    );
  }
  if (headOf(inner) === "Divide") {
    const right = sumOf([of(first), opposite(of(second))]);
    wrong.push(
      [quotientOf(of(first), of(second)), right],
      [sumOf([of(first), of(second)]), right],
      [sumOf([of(second), opposite(of(first))]), right],
    );
  }
  if (headOf(inner) === "Power") {
    const right = productOf([second, of(first)]);
    wrong.push(
      [powerOf(of(first), second), right],
      [sumOf([second, of(first)]), right],
      [quotientOf(of(first), second), right],
      [of(productOf([second, first])), right],
    );
  }
  if (headOf(inner) === "Sqrt")
    wrong.push([apply("Sqrt", of(first)), quotientOf(of(first), 2)], [productOf([2, of(first)]), quotientOf(of(first), 2)]);
  if (isSum(inner)) {
    const parts = termsOf(inner);
    const [a = 0, b = 0] = parts;
    if (parts.length === 2 && startsWithMinus(b)) wrong.push([quotientOf(of(a), of(opposite(b)))]);
    else wrong.push([productOf(parts.map(of))]);
  }
  for (const [written, right] of wrong)
    yield { json: written, parts: { part: json, written, ...(right === undefined ? {} : { right }) } };
}

/** ln a + ln b as ln(a + b), ln a − ln b as ln(a − b) or ln a / ln b, and the other confusions of two. */
function* ofTwo(json: MathJson): Iterable<Mistake> {
  if (!isSum(json)) return;
  for (const [left, right, rest] of pairs(termsOf(json))) {
    const minus = startsWithMinus(right);
    const [a, b] = [logarithm(left), logarithm(minus ? opposite(right) : right)];
    if (!a || !b || a.name !== b.name) continue;
    const [x, y] = [a.inner, b.inner];
    const part = sumOf([left, right]);
    const wrong = minus
      ? [a.of(apply("Subtract", x, y)), quotientOf(a.of(x), a.of(y)), a.of(productOf([x, y])), a.of(quotientOf(y, x))]
      : [a.of(apply("Add", x, y)), productOf([a.of(x), a.of(y)]), a.of(quotientOf(x, y))];
    const correct = a.of(minus ? quotientOf(x, y) : productOf([x, y]));
    for (const written of wrong) yield { json: sumOf([written, ...rest]), parts: { part, written, right: correct } };
  }
}

/** ln a · ln b as ln(ab) or ln a + ln b, ln a / ln b as ln(a/b) or ln a − ln b. */
function* productsOfTwo(json: MathJson): Iterable<Mistake> {
  const quotient = headOf(json) === "Divide";
  const factors = quotient ? operandsOf(json) : headOf(json) === "Multiply" ? factorsOf(json) : [];
  for (const [left, right, rest] of pairs(factors)) {
    const [a, b] = [logarithm(left), logarithm(right)];
    if (!a || !b || a.name !== b.name) continue;
    const wrong = quotient
      ? [a.of(quotientOf(a.inner, b.inner)), apply("Subtract", left, right), quotientOf(a.inner, b.inner)]
      : [a.of(productOf([a.inner, b.inner])), apply("Add", left, right), a.of(apply("Add", a.inner, b.inner))];
    const part = quotient ? json : productOf([left, right]);
    for (const written of wrong) yield { json: productOf([written, ...rest]), parts: { part, written } };
  }
}

/** n ln a as ln(na), (ln a)ⁿ as n ln a. */
function* multiples(json: MathJson): Iterable<Mistake> {
  if (headOf(json) === "Power") {
    const [base = 0, exponent = 0] = operandsOf(json);
    const log = logarithm(base);
    const written = productOf([exponent, base]);
    if (log)
      for (const each of [written, log.of(powerOf(log.inner, exponent))])
        yield { json: each, parts: { part: json, written: each } };
  }
  if (headOf(json) !== "Multiply") return;
  for (const [left, right, rest] of pairs(factorsOf(json))) {
    const log = logarithm(right);
    if (!log || left === -1 || logarithm(left)) continue;
    const correct = log.of(powerOf(log.inner, left));
    for (const written of [log.of(productOf([left, log.inner])), powerOf(right, left)])
      yield { json: productOf([written, ...rest]), parts: { part: productOf([left, right]), written, right: correct } };
  }
}

/** log₂ 8 as 8/2 or log 2 / log 8; ln 1 as 1, ln e as 0 or e; e^{ln x} as ln x. */
function* values(json: MathJson): Iterable<Mistake> {
  const log = logarithm(json);
  const [, base = headOf(json) === "Ln" ? "ExponentialE" : 10] = operandsOf(json);
  if (log) {
    const wrong: MathJson[] = [];
    if (log.inner === 1) wrong.push(1);
    if (sameTree(log.inner, base)) wrong.push(0, log.inner);
    if (headOf(json) === "Log") {
      wrong.push(quotientOf(apply("Ln", base), apply("Ln", log.inner)), apply("Ln", quotientOf(log.inner, base)));
      if (numberOf(log.inner) !== undefined && numberOf(base) !== undefined)
        wrong.push(quotientOf(log.inner, base), productOf([log.inner, base]));
    }
    for (const written of wrong) yield { json: written, parts: { part: json, written } };
  }
  const [first = 0, second = 0] = operandsOf(json);
  if (headOf(json) !== "Power") return;
  const inside = logarithm(second);
  if (inside) yield { json: second, parts: { part: json, written: second } };
  const [factor = 0, exponentLog = 0, ...more] = factorsOf(second);
  const nested = more.length === 0 ? logarithm(exponentLog) : undefined;
  // e^{2 ln x} as 2x: the factor is no factor of the value.
  if (nested && first === "ExponentialE" && nested.name === '["Ln"]') {
    const written = productOf([factor, nested.inner]);
    yield { json: written, parts: { part: json, written, right: powerOf(nested.inner, factor) } };
  }
}

const pulledOut = kind("power-rule", "power-rule.exponential", 68);

/** a^{x + y} as aˣ + aʸ, a^{xy} as aˣ · aʸ, aˣ + aʸ as a^{x + y}. */
function* exponentials(json: MathJson): Iterable<Mistake> {
  if (headOf(json) === "Power") {
    const [base = 0, exponent = 0] = operandsOf(json);
    if (isSum(exponent)) {
      const terms = termsOf(exponent).map((term) =>
        startsWithMinus(term) ? opposite(powerOf(base, opposite(term))) : powerOf(base, term),
      );
      const right = productOf(termsOf(exponent).map((term) => powerOf(base, term)));
      yield { json: sumOf(terms), parts: { part: json, written: sumOf(terms), right } };
    }
    if (headOf(exponent) === "Multiply") {
      const written = productOf(factorsOf(exponent).map((factor) => powerOf(base, factor)));
      yield { json: written, parts: { part: json, written } };
      const [number = 1, ...more] = factorsOf(exponent);
      const pulled = productOf([number, powerOf(base, productOf(more))]);
      if (numberOf(number) !== undefined && number !== -1)
        yield { json: pulled, parts: { part: json, written: pulled }, as: pulledOut };
    }
  }
  if (!isSum(json)) return;
  for (const [left, right, rest] of pairs(termsOf(json))) {
    const [[base = 0, a = 0], [other = 0, b = 0]] = [operandsOf(left), operandsOf(right)];
    if (headOf(left) !== "Power" || headOf(right) !== "Power" || !sameTree(base, other)) continue;
    const written = powerOf(base, apply("Add", a, b));
    yield { json: sumOf([written, ...rest]), parts: { part: sumOf([left, right]), written } };
  }
}

export const logarithmRules: readonly MistakenRule[] = [
  onParts("wrong-identity", "wrong-identity.log-of", 82, ofOne),
  onParts("wrong-identity", "wrong-identity.logs-joined", 82, ofTwo),
  onParts("wrong-identity", "wrong-identity.logs-multiplied", 82, productsOfTwo),
  onParts("wrong-identity", "wrong-identity.log-multiple", 80, multiples),
  onParts("wrong-identity", "wrong-identity.log-value", 72, values),
  onParts("power-rule", "power-rule.exponential", 78, exponentials),
];
