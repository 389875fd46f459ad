import type { Rational } from "../../../../algebra/rational.ts";
import * as Q from "../../../../algebra/rational.ts";
import type { MathJson, Rule, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { isSum } from "../../../../expression/mathjson.ts";
import { finiteDecimal } from "../../../rewriting/numbers.ts";
import type { Rewriter } from "../../../rewriting/rewrite.ts";
import { coefficientOf, keyOfFactors, scaledTerm, sumOfTerms, termsOf } from "../../../rewriting/terms.ts";
import { oneKindLines } from "../../../unfolding/like-terms.ts";
import type { WorkingLine } from "../../../unfolding/working-lines.ts";

export const likeTermRules: Record<RuleId, Rule> = {
  "terms.combine": {
    relation: "equal",
    example: "2x + 3y + 4x ⟶ 6x + 3y",
    en: "Combine the like terms {terms}: add their coefficients",
    zh: "合并同类项 {terms}：系数相加",
  },
  "terms.combine-roots": {
    relation: "equal",
    example: "2\\sqrt{3} + 4\\sqrt{3} ⟶ 6\\sqrt{3}",
    en: "Combine the like radicals {terms}: add their coefficients",
    zh: "合并同类二次根式 {terms}：系数相加",
  },
  "terms.cancel": {
    relation: "equal",
    example: "2x + y - 2x ⟶ y",
    en: "{terms} cancel each other",
    zh: "{terms} 互相抵消",
  },
};

/** Terms that differ in their numbers only, one kind at a time. */
export const combineLikeTerms: Rewriter = (part) => {
  if (!isSum(part)) return undefined;
  const terms = termsOf(part);
  const groups = new Map<string, number[]>();
  const read = terms.map(coefficientOf);
  read.forEach(({ rest }, index) => {
    if (rest === 1 || isSum(rest)) return;
    const key = keyOfFactors(rest);
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  const places = [...groups.values()].find((group) => group.length > 1);
  if (!places) return undefined;
  const parts = places.map((index) => read[index] as ReturnType<typeof coefficientOf>);
  const total = parts.reduce<Rational>((sum, { coefficient }) => Q.add(sum, coefficient), Q.zero);
  const [first] = parts;
  const number = parts.some(({ decimal }) => decimal) ? finiteDecimal(Q.absolute(total)) : undefined;
  const combined = first && scaledTerm(total, first.rest, number);
  const written = expressionOf(sumOfTerms(places.map((index) => terms[index] as MathJson)));
  const at = places[0] as number;
  const others = terms.flatMap((term, index) =>
    index === at ? (Q.isZero(total) || combined === undefined ? [] : [combined]) : places.includes(index) ? [] : [term],
  );
  const isRoot = JSON.stringify(first?.rest).includes('"Sqrt"') || JSON.stringify(first?.rest).includes('"Root"');
  const rule = Q.isZero(total) ? "terms.cancel" : isRoot ? "terms.combine-roots" : "terms.combine";
  const result = Q.isZero(total) ? undefined : combined;
  const working = (): WorkingLine[] => oneKindLines(terms, places, result);
  return { rule, after: sumOfTerms(others), params: { terms: written }, working };
};
