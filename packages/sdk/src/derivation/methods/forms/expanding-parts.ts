import { monomialOf, powerOf, summandsOf, times, writeMonomial } from "../../../algebra/forms/monomials.ts";
import { collectTerms, schoolOrder, writeSum } from "../../../algebra/forms/order-monomials.ts";
import { sideBySide } from "../../../algebra/forms/write-polynomial.ts";
import * as Q from "../../../algebra/rational.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, freeLetters, headOf, isNumber, isSum, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";
import { type Change, monomialsOf } from "./change.ts";
import { expandPower } from "./expanding-powers.ts";

/** Beyond this many terms nothing is multiplied out. */
const mostTerms = 400;

/** The next thing to do to a part whose own parts are expanded already; undefined where nothing is left to do. */
export function expandPart(json: MathJson): Change | undefined {
  const operands = operandsOf(json);
  switch (headOf(json)) {
    case "Add":
    case "Subtract":
      return openBrackets(json) ?? collect(json);
    case "Negate":
      return isSum(operands[0] as MathJson) ? openBrackets(json) : undefined;
    case "Multiply":
      return expandProduct(operands);
    case "Power":
      return typeof operands[1] === "number" ? expandPower(operands[0] as MathJson, operands[1]) : undefined;
    case "Divide":
      return expandQuotient(operands[0] as MathJson, operands[1] as MathJson);
    default:
      return undefined;
  }
}

/** The terms of a sum as they stand; what is subtracted as a bracket stays one. */
export function termsAsWritten(json: MathJson): MathJson[] {
  const operands = operandsOf(json);
  if (headOf(json) === "Add") return operands.flatMap(termsAsWritten);
  if (headOf(json) !== "Subtract") return [json];
  const right = operands[1] as MathJson;
  return [...termsAsWritten(operands[0] as MathJson), isSum(right) ? apply("Negate", right) : opposite(right)];
}

function openBrackets(json: MathJson): Change | undefined {
  const isBracket = (term: MathJson): boolean => headOf(term) === "Negate" && isSum(operandsOf(term)[0] as MathJson);
  return termsAsWritten(json).some(isBracket) ? { rule: "expanding.minus-bracket", after: sum(summandsOf(json)) } : undefined;
}

/** Like terms added. A sum that has none stays in its order. */
export function collect(json: MathJson): Change | undefined {
  const terms = monomialsOf(summandsOf(json));
  if (!terms) return undefined;
  const collected = collectTerms(terms);
  return collected.length < terms.length
    ? {
        rule: freeLetters(json).length === 0 ? "expanding.add-numbers" : "expanding.collect",
        after: writeSum(schoolOrder(collected)),
      }
    : undefined;
}

function expandProduct(operands: readonly MathJson[]): Change | undefined {
  const factors = operands.flatMap((factor) => (headOf(factor) === "Multiply" ? operandsOf(factor) : [factor]));
  const sums = factors.filter(isSum);
  const others = factors.filter((factor) => !isSum(factor));
  if (sums.length === 0) return gatherFactors(factors);
  if (sums.length === 1) return distribute(others, sums[0] as MathJson);
  const [first, second, ...rest] = sums as [MathJson, MathJson, ...MathJson[]];
  const change = conjugates(first, second) ?? everyWithEvery(first, second);
  if (!change) return undefined;
  const within = (part: MathJson): MathJson => sideBySide([...others, part, ...rest]);
  return { ...change, after: within(change.after), between: (change.between ?? []).map(within) };
}

/** 2x · 3x is 6x²; a product that is in order stays. */
function gatherFactors(factors: readonly MathJson[]): Change | undefined {
  const numbers = factors.filter(isNumber).length;
  const bases = factors
    .filter((factor) => !isNumber(factor))
    .map((factor) => JSON.stringify(headOf(factor) === "Power" || headOf(factor) === "Sqrt" ? operandsOf(factor)[0] : factor));
  const inOrder =
    numbers <= 1 &&
    new Set(bases).size === bases.length &&
    !factors.some(startsWithMinus) &&
    !factors.some((factor) => /^(Divide|Sqrt|Root)$/.test(headOf(factor) ?? "")) &&
    (numbers === 0 || isNumber(factors[0] as MathJson));
  const product = inOrder ? undefined : monomialOf(apply("Multiply", ...factors));
  if (!product) return undefined;
  const after = writeMonomial(product);
  return sameTree(after, apply("Multiply", ...factors))
    ? undefined
    : {
        rule: factors.every((factor) => freeLetters(factor).length === 0)
          ? "expanding.multiply-numbers"
          : "expanding.multiply-factors",
        after,
      };
}

/** a(b + c) = ab + ac */
function distribute(others: readonly MathJson[], bracket: MathJson): Change | undefined {
  const factor = monomialOf(sideBySide(others));
  const inside = summandsOf(bracket);
  const terms = monomialsOf(inside);
  if (!factor || !terms) return undefined;
  const written = writeMonomial(factor);
  const products = inside.map((term) => productAsWritten(written, term));
  const after = writeSum(terms.map((term) => times(factor, term)));
  return { rule: "expanding.distribute", after, between: [sum(products)], params: { factor: written } };
}

/** a − 3(b + c) = a − 3b − 3c: the bracket is multiplied by −3 at once. */
export function distributeNegative(json: MathJson): Change | undefined {
  const operands = operandsOf(json);
  const [left, product] =
    headOf(json) === "Subtract" ? [operands[0] as MathJson, operands[1] as MathJson] : [undefined, operands[0] as MathJson];
  const factors = operandsOf(product);
  const first = sideBySide(factors.filter((factor) => !isSum(factor)));
  const change = distribute([opposite(first)], factors.find(isSum) as MathJson);
  const before = left === undefined ? [] : termsAsWritten(left);
  const within = (part: MathJson): MathJson => sum([...before, ...termsAsWritten(part)]);
  return change && { ...change, after: within(change.after), between: (change.between ?? []).map(within) };
}

/** a · b with the sign of both in front. */
function productAsWritten(left: MathJson, right: MathJson): MathJson {
  const negative = startsWithMinus(left) !== startsWithMinus(right);
  const plain = (json: MathJson): MathJson => (startsWithMinus(json) ? opposite(json) : json);
  const product = sideBySide([plain(left), plain(right)]);
  return negative ? apply("Negate", product) : product;
}

/** (a − b)(a + b) = a² − b² */
function conjugates(left: MathJson, right: MathJson): Change | undefined {
  const [first, second] = [monomialsOf(summandsOf(left)), monomialsOf(summandsOf(right))];
  if (first?.length !== 2 || second?.length !== 2) return undefined;
  const [a, b, c, d] = [...first, ...second].map(writeMonomial) as [MathJson, MathJson, MathJson, MathJson];
  if (!sameTree(a, c) || !sameTree(b, opposite(d)) || sameTree(b, d)) return undefined;
  const plain = startsWithMinus(b) ? opposite(b) : b;
  const squares = first.map((term) => powerOf(term, Q.rational(2)));
  const [p, q] = squares;
  if (!p || !q) return undefined;
  const after = writeSum([p, { ...q, coefficient: Q.negate(q.coefficient) }]);
  return {
    rule: "expanding.conjugates",
    after,
    between: [apply("Subtract", apply("Power", a, 2), apply("Power", plain, 2))],
    params: { a, b: plain },
  };
}

function everyWithEvery(left: MathJson, right: MathJson): Change | undefined {
  const [a, b] = [summandsOf(left), summandsOf(right)];
  const [first, second] = [monomialsOf(a), monomialsOf(b)];
  if (!first || !second || first.length * second.length > mostTerms) return undefined;
  const products = a.flatMap((term) => b.map((other) => productAsWritten(term, other)));
  const after = writeSum(first.flatMap((term) => second.map((other) => times(term, other))));
  return { rule: "expanding.every-with-every", after, between: [sum(products)] };
}

function expandQuotient(above: MathJson, below: MathJson): Change | undefined {
  const divisor = isSum(below) ? undefined : monomialOf(below);
  if (isSum(above)) {
    const terms = monomialsOf(summandsOf(above));
    const inverse = divisor && !Q.isZero(divisor.coefficient) ? powerOf(divisor, Q.rational(-1)) : undefined;
    if (!terms || !inverse) return undefined;
    const parts = summandsOf(above).map((term) =>
      startsWithMinus(term) ? apply("Negate", apply("Divide", opposite(term), below)) : apply("Divide", term, below),
    );
    return {
      rule: "expanding.divide-each-term",
      after: writeSum(terms.map((term) => times(term, inverse))),
      between: [sum(parts)],
    };
  }
  if (!divisor) return undefined;
  const whole = monomialOf(apply("Divide", above, below));
  if (!whole) return undefined;
  const after = writeMonomial(whole);
  return sizeOfFraction(after) < sizeOfFraction(apply("Divide", above, below)) ? { rule: "expanding.reduce", after } : undefined;
}

const sizeOfFraction = (json: MathJson): number => JSON.stringify(json).length;
