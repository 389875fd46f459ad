import type { MathJson } from "../../contract.ts";
import { apply, sameTree } from "../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../expression/tree/sign.ts";
import { sumOfTerms } from "../rewriting/terms.ts";
import { shown, type WorkingLine } from "./working-lines.ts";

/** A group of terms of a sum, and the product that it is. */
export interface TermGroup {
  readonly terms: readonly MathJson[];
  readonly factor: MathJson;
  /** The factor before the bracket; the bracket alone where the factor is 1. */
  readonly product: MathJson;
}

/** x² + 2x + 3x + 6 = x(x + 2) + 3x + 6 = x(x + 2) + 3(x + 2): group by group. */
export function groupLines(groups: readonly TermGroup[]): WorkingLine[] {
  const standing = groups.map(({ terms, factor, product }) => (factor === 1 ? [product] : terms));
  const lines: WorkingLine[] = [];
  for (const [index, { terms, factor, product }] of groups.entries()) {
    if (factor === 1) continue;
    standing[index] = [product];
    lines.push({
      rule: "working.group",
      after: sumOfTerms(standing.flat()),
      params: shown({ factor, group: sumOfTerms(terms) }),
    });
  }
  return lines;
}

/** a ◇ b as squares, one after the other: 4x² − 25 = (2x)² − 25 = (2x)² − 5². */
export function squareLines(terms: readonly [MathJson, MathJson], bases: readonly [MathJson, MathJson]): WorkingLine[] {
  const standing: MathJson[] = [...terms];
  return terms.flatMap((term, index) => {
    const base = bases[index] as MathJson;
    const square = base === 1 ? 1 : apply("Power", base, 2);
    if (sameTree(square, term)) return [];
    standing[index] = square;
    return [{ rule: "working.as-square", after: apply("Subtract", ...standing), params: shown({ term }) }];
  });
}

/** x² + 6x + 9 = x² + 6x + 3² = x² + 2·x·3 + 3²: the squares first, then twice the product. */
export function trinomialLines(before: readonly MathJson[], after: readonly MathJson[]): WorkingLine[] {
  const standing = [...before];
  if (before.length !== 3 || after.length !== 3) return [];
  return [0, 2, 1].flatMap((index) => {
    const [term, wanted] = [standing[index] as MathJson, after[index] as MathJson];
    if (sameTree(term, wanted)) return [];
    standing[index] = wanted;
    const rule = index === 1 ? "working.as-double-product" : "working.as-square";
    return [{ rule, after: sumOfTerms(standing), params: shown({ term: startsWithMinus(term) ? opposite(term) : term }) }];
  });
}
