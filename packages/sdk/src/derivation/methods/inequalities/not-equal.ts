import type { Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply } from "../../../expression/mathjson.ts";
import { decided } from "../../../verification/line/undecided.ts";
import type { InequalityWriter } from "./inequality-writer.ts";
import { solveEquation } from "./joined.ts";
import { polynomialOf } from "./polynomial-side.ts";
import { inequalityOf } from "./relation.ts";
import { setStatement } from "./set-notation.ts";
import { complement } from "./solution-set.ts";

const notEqualRules: Record<RuleId, Rule> = {
  "inequality.leave-out": {
    relation: "equivalent",
    example: "x^2 \\neq 4 ⟶ x \\neq -2 \\land x \\neq 2",
    en: "All numbers but these are solutions",
    zh: "除去这些数，其余实数都是解",
  },
};

/** p(x) ≠ q(x) for polynomials: all numbers but the solutions of the equation. */
export const notEqual: InequalityWriter = {
  id: "inequality.not-equal",
  example: "x^2 \\ne 4",
  rules: notEqualRules,
  suits(statement, unknown) {
    const given = inequalityOf(statement);
    if (given?.head !== "NotEqual") return 0;
    const degree = polynomialOf(apply("Subtract", given.left, given.right), unknown)?.length ?? 0;
    return degree > 2 ? 0.97 : 0;
  },
  write(statement, board, working) {
    const { left, right } = decided(inequalityOf(statement), "an inequality");
    const line = board.line;
    const set = complement(solveEquation(apply("Equal", left, right), board, working));
    const json = setStatement(set, working.unknown);
    board.write("inequality.leave-out", expressionOf(json), undefined, { before: line ?? expressionOf(statement) });
    return set;
  },
};
