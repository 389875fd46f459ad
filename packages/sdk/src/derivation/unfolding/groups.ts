import type { MathJson } from "../../contract.ts";
import { apply } from "../../expression/mathjson.ts";
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
    if (JSON.stringify(square) === JSON.stringify(term)) return [];
    standing[index] = square;
    return [{ rule: "working.as-square", after: apply("Subtract", ...standing), params: shown({ term }) }];
  });
}
