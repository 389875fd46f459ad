import * as Q from "../../algebra/rational.ts";
import type { MathJson } from "../../contract.ts";
import { apply, isSum, sameTree } from "../../expression/mathjson.ts";
import { fraction } from "../rewriting/numbers.ts";
import { coefficientOf, keyOfFactors, productOfFactors, sumOfTerms, termsOf } from "../rewriting/terms.ts";
import { extendingLines } from "./fractions.ts";
import { shown, type WorkingLine } from "./working-lines.ts";

/** Terms that differ in their numbers only. */
interface Group {
  readonly key: string;
  readonly rest: MathJson;
  readonly terms: MathJson[];
  readonly coefficients: Q.Rational[];
  /** Where its first term stands. */
  readonly from: number;
}

/**
 * From a sum to the sum with its like terms collected: side by side, the coefficients in a bracket, the bracket worked out, one kind after the other.
 * Empty where the sum is not of that kind, or its like terms do not come to `target`.
 */
export function likeTermLines(sum: MathJson, target: MathJson): WorkingLine[] {
  const groups = isSum(sum) ? groupsOf(termsOf(sum)) : undefined;
  const order = groups && inOrderOf(groups, target);
  if (!order) return [];
  const lines: WorkingLine[] = [];
  // What stands for each group now; nothing for one that has come to 0.
  const standing: (readonly MathJson[])[] = order.map(({ group }) => group.terms);
  const line = (rule: string, params: Record<string, MathJson>): void => {
    lines.push({ rule, after: sumOfTerms(standing.flat()), params: shown(params) });
  };
  if (!sameTree(sumOfTerms(standing.flat()), sum)) line("working.like-terms-together", {});
  order.forEach(({ group, result }, index) => {
    if (group.terms.length < 2) return;
    const added = sumOfTerms(group.terms);
    if (group.rest === 1 || isPairOfOpposites(group)) {
      const isAlone = standing.flat().length === group.terms.length;
      if (result === undefined && !isAlone) {
        standing[index] = [0];
        line("working.opposite-terms", { sum: added });
      }
      standing[index] = result === undefined ? [] : [result];
      const rule = result !== undefined ? "working.sum" : isAlone ? "working.opposite-terms" : "working.leave-out-zero";
      line(rule, rule === "working.leave-out-zero" ? {} : { sum: added });
      return;
    }
    const coefficients = sumOfTerms(group.coefficients.map(Q.rationalToJson));
    standing[index] = [productOfFactors([coefficients, group.rest])];
    line("working.coefficients-in-bracket", { factor: group.rest });
    standing[index] = result === undefined ? [] : [result];
    const rule = result === undefined ? "working.zero-times" : "working.add-coefficients";
    line(rule, { sum: coefficients, ...(result === undefined ? { factor: group.rest } : {}) });
  });
  const last = lines.at(-1)?.after;
  return last !== undefined && sameTree(last, target) ? lines : [];
}

const isPairOfOpposites = ({ coefficients }: Group): boolean =>
  coefficients.length === 2 && Q.isZero(Q.add(coefficients[0] ?? Q.one, coefficients[1] ?? Q.one));

function groupsOf(terms: readonly MathJson[]): Group[] | undefined {
  const groups = new Map<string, Group>();
  for (const [from, term] of terms.entries()) {
    const { coefficient, rest, decimal } = coefficientOf(term);
    if (decimal || isSum(rest)) return undefined;
    const key = keyOfFactors(rest);
    const group = groups.get(key) ?? { key, rest, terms: [], coefficients: [], from };
    group.terms.push(term);
    group.coefficients.push(coefficient);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The groups as the target has them, with its term for each; those that come to 0 where they stand. */
function inOrderOf(groups: readonly Group[], target: MathJson): { group: Group; result: MathJson | undefined }[] | undefined {
  const results = target === 0 ? [] : termsOf(target);
  const found = results.map((result) => {
    const { coefficient, rest } = coefficientOf(result);
    const key = keyOfFactors(rest);
    return {
      group: groups.find((group) => group.key === key && Q.equal(group.coefficients.reduce(Q.add), coefficient)),
      result,
    };
  });
  const order: { group: Group; result: MathJson | undefined }[] = [];
  for (const { group, result } of found) {
    if (!group) return undefined;
    order.push({ group, result });
  }
  for (const group of groups.filter((each) => !found.some((other) => other.group === each))) {
    if (!Q.isZero(group.coefficients.reduce(Q.add))) return undefined;
    const place = order.findIndex((other) => other.group.from > group.from);
    order.splice(place < 0 ? order.length : place, 0, { group, result: undefined });
  }
  return order;
}

/**
 * Some terms of a sum, alike, and what they come to where the first of them stands: side by side, the coefficients in a bracket, the bracket worked out.
 * Numbers are added at once.
 */
export function oneKindLines(
  terms: readonly MathJson[],
  places: readonly number[],
  result: MathJson | undefined,
  at: number = places[0] ?? 0,
): WorkingLine[] {
  const alike = places.map((place) => terms[place] as MathJson);
  const withAlike = (others: readonly MathJson[]): MathJson =>
    sumOfTerms(terms.flatMap((term, index) => (index === at ? others : places.includes(index) ? [] : [term])));
  const read = alike.map(coefficientOf);
  const rest = read[0]?.rest ?? 1;
  const lines: WorkingLine[] = [];
  if (!sameTree(withAlike(alike), sumOfTerms(terms)))
    lines.push({ rule: "working.like-terms-together", after: withAlike(alike) });
  if (rest === 1 || read.some(({ decimal }) => decimal) || result === undefined) {
    const params = shown({ sum: sumOfTerms(alike) });
    if (result !== undefined) return [...lines, { rule: "working.sum", after: withAlike([result]), params }];
    return [
      ...lines,
      { rule: "working.opposite-terms", after: withAlike([0]), params },
      { rule: "working.leave-out-zero", after: withAlike([]) },
    ];
  }
  const coefficients = read.map(({ coefficient }) => coefficient);
  const bracket = (inside: MathJson): MathJson => withAlike([productOfFactors([inside, rest])]);
  const inside = sumOfTerms(coefficients.map(Q.rationalToJson));
  const fractions = fractionSumLines(coefficients);
  const last = fractions.at(-1)?.after ?? inside;
  return [
    ...lines,
    { rule: "working.coefficients-in-bracket", after: bracket(inside), params: shown({ factor: rest }) },
    ...fractions.map((line) => ({ ...line, after: bracket(line.after) })),
    { rule: "working.add-coefficients", after: withAlike([result]), params: shown({ sum: last }) },
  ];
}

/** 1/2 + 1/3 = 3/6 + 1/3 = 3/6 + 2/6 = (3 + 2)/6; nothing for whole numbers. */
function fractionSumLines(values: readonly Q.Rational[]): WorkingLine[] {
  const common = values.reduce((multiple, { denominator }) => Q.leastCommonMultiple(multiple, denominator), 1n);
  if (common === 1n) return [];
  const standing = values.map(Q.rationalToJson);
  const numerators = values.map(({ numerator, denominator }) => numerator * (common / denominator));
  const lines = values.flatMap(({ numerator, denominator }, index): WorkingLine[] => {
    if (denominator === common) return [];
    standing[index] = fraction(numerators[index] as bigint, common);
    const params = shown({ fraction: fraction(numerator, denominator), factor: Q.integerToJson(common / denominator) });
    const factor = common / denominator;
    const working = numerator > 0n ? extendingLines(numerator, denominator, factor) : [];
    return [{ rule: "working.extend", after: sumOfTerms(standing), params, working }];
  });
  const above = sumOfTerms(numerators.map(Q.integerToJson));
  return [...lines, { rule: "working.add-numerators", after: apply("Divide", above, Q.integerToJson(common)) }];
}
