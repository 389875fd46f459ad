import * as Q from "../../algebra/rational.ts";
import type { MathJson } from "../../contract.ts";
import { apply, headOf, isSum, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../expression/tree/sign.ts";
import { coefficientOf, keyOfFactors, productOfFactors, sumOfTerms, termsOf } from "../rewriting/terms.ts";
import { cancellingLines } from "./fractions.ts";
import { likeTermLines } from "./like-terms.ts";
import { shown, type WorkingLine } from "./working-lines.ts";

/** What is done to all sides of a statement at once. */
export interface SideOperation {
  readonly kind: "add" | "subtract" | "multiply" | "divide";
  readonly by: MathJson;
}

/** A side with what is done to it written out. */
export function appended(side: MathJson, { kind, by }: SideOperation): MathJson {
  switch (kind) {
    case "add":
      return side === 0 ? by : sumOfTerms([...termsOf(side), by]);
    case "subtract":
      return side === 0 ? opposite(by) : sumOfTerms([...termsOf(side), opposite(by)]);
    case "multiply":
      if (side === 0) return 0;
      return apply("Multiply", by, ...(headOf(side) === "Multiply" && !startsWithMinus(by) ? operandsOf(side) : [side]));
    case "divide":
      return side === 0 ? 0 : apply("Divide", side, by);
  }
}

/** How such a side is worked out; empty where that is one thing. */
export function linesOfSide(written: MathJson, result: MathJson, side: MathJson, { kind, by }: SideOperation): WorkingLine[] {
  if (kind === "add" || kind === "subtract") return likeTermLines(written, result);
  if (kind === "divide") return isSum(side) ? quotientLines(side, by, result) : signLines(side, by, result);
  if (!isSum(side)) return overBarLines(written, result);
  return by !== -1 ? productLines(side, by, result) : [];
}

/** −6/(−2): the signs first. */
function signLines(side: MathJson, by: MathJson, result: MathJson): WorkingLine[] {
  if (!startsWithMinus(by)) return [];
  const size = opposite(by);
  const isNegative = startsWithMinus(side);
  const fraction = apply("Divide", isNegative ? opposite(side) : side, size);
  const signed = isNegative ? fraction : apply("Negate", fraction);
  if (size === 1) return [];
  return [
    { rule: "working.signs-of-fraction", after: signed },
    { rule: "working.divide-out", after: result, params: shown({ factor: size }) },
  ];
}

/** (2x² − 8x)/2: every term by itself. */
function quotientLines(side: MathJson, by: MathJson, result: MathJson): WorkingLine[] {
  const [terms, results] = [termsOf(side), termsOf(result)];
  const isRight = terms.length === results.length && terms.every((term, index) => isTimes(by, results[index] as MathJson, term));
  if (!isRight || startsWithMinus(by)) return [];
  const quotients = terms.map((term): MathJson => {
    const quotient = apply("Divide", startsWithMinus(term) ? opposite(term) : term, by);
    return startsWithMinus(term) ? opposite(quotient) : quotient;
  });
  return oneByOne(quotients, results, { rule: "working.divide-terms", params: shown({ factor: by }) });
}

/** The terms as they are written out, and then each worked out. */
function oneByOne(terms: readonly MathJson[], results: readonly MathJson[], first: Omit<WorkingLine, "after">): WorkingLine[] {
  const standing = [...terms];
  const lines: WorkingLine[] = [{ ...first, after: sumOfTerms(standing) }];
  for (const [index, term] of terms.entries()) {
    if (sameTree(term, results[index] as MathJson)) continue;
    standing[index] = results[index] as MathJson;
    const product = startsWithMinus(term) ? opposite(term) : term;
    const working = overBarLines(product, results[index] as MathJson);
    lines.push({ rule: "working.product", after: sumOfTerms(standing), params: shown({ product }), working });
  }
  return lines;
}

/** 6·(x/2) = 6x/2 = 3x, without a minus before it. */
function overBarLines(product: MathJson, result: MathJson): WorkingLine[] {
  const [factor, fraction, ...more] = headOf(product) === "Multiply" ? operandsOf(product) : [];
  if (factor === undefined || fraction === undefined || more.length > 0 || headOf(fraction) !== "Divide") return [];
  const [above, below] = operandsOf(fraction) as [MathJson, MathJson];
  if (isSum(above) || above === 1) return [];
  const size = startsWithMinus(result) ? opposite(result) : result;
  const over = apply("Divide", productOfFactors([factor, above]), below);
  return [
    { rule: "working.over-one-bar", after: over, params: shown({ factor }) },
    ...(sameTree(factor, below)
      ? cancellingLines(factor, size)
      : [{ rule: "working.divide-out", after: size, params: shown({ factor: below }) }]),
  ];
}

/** Whether a term is another by a number. */
function isTimes(by: MathJson, term: MathJson, result: MathJson): boolean {
  const [factor, first, second] = [coefficientOf(by), coefficientOf(term), coefficientOf(result)];
  const isSame = Q.equal(Q.multiply(factor.coefficient, first.coefficient), second.coefficient);
  return factor.rest === 1 && isSame && keyOfFactors(first.rest) === keyOfFactors(second.rest);
}

/** 6·(x/2 + x/3): every term by the factor, each product worked out. */
function productLines(side: MathJson, by: MathJson, result: MathJson): WorkingLine[] {
  const [terms, results] = [termsOf(side), termsOf(result)];
  if (terms.length !== results.length || !terms.every((term, index) => isTimes(by, term, results[index] as MathJson))) return [];
  const products = terms.map((term): MathJson => {
    const product = productOfFactors([by, startsWithMinus(term) ? opposite(term) : term]);
    return startsWithMinus(term) ? opposite(product) : product;
  });
  return oneByOne(products, results, { rule: "working.distribute", params: shown({ factor: by }) });
}
