import type { QuadraticNumber } from "../../../algebra/quadratic-number.ts";
import * as N from "../../../algebra/quadratic-number.ts";
import type { Rational } from "../../../algebra/rational.ts";
import * as Q from "../../../algebra/rational.ts";
import type { Board, Expression, Goal, MathJson, Outcome, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, sameTree } from "../../../expression/mathjson.ts";
import { conjugatePair, conjugatePairWithSign } from "../../conjugate-pair.ts";
import { finishWith, linearTerm, noSolution, rootsOutcome, rootsStatement, written } from "../../equation.ts";
import { isolate, isolateRules } from "../linear/isolate-lines.ts";

export const takeRootsRules: Record<RuleId, Rule> = {
  ...isolateRules,
  "quadratic.square-negative": {
    relation: "equivalent",
    example: "(x - 1)^2 = -4 ⟶ x \\in \\varnothing",
    en: "No real number has a negative square, so there is no real solution",
    zh: "实数的平方不可能为负，所以方程没有实数解",
  },
  "quadratic.take-roots": {
    relation: "equivalent",
    example: "(x - 2)^2 = 12 ⟶ x - 2 = \\pm\\sqrt{12}",
    en: "Take square roots on both sides; both signs are possible",
    zh: "两边开平方，取正负两个根",
  },
  "quadratic.no-real-square": {
    relation: "states",
    example: "-4 < 0",
    en: "No real number has a negative square: there is no real solution, but there are complex ones",
    zh: "实数的平方不可能为负：没有实数解，但有复数解",
  },
  "quadratic.take-complex-roots": {
    relation: "equivalent",
    example: "(x - 1)^2 = -4 ⟶ x - 1 = \\pm 2i",
    en: "Take square roots on both sides, with i² = −1; both signs are possible",
    zh: "两边开平方（i² = −1），取正负两个根",
  },
  "quadratic.take-root-of-zero": {
    relation: "equivalent",
    example: "(x - 2)^2 = 0 ⟶ x - 2 = 0",
    en: "Only zero has the square zero",
    zh: "只有零的平方为零",
  },
  "quadratic.simplify-root": {
    relation: "equivalent",
    example: "x - 2 = \\pm\\sqrt{12} ⟶ x - 2 = \\pm 2\\sqrt{3}",
    en: "Simplify the square root",
    zh: "化简二次根式",
  },
  "quadratic.isolate-unknown": {
    relation: "equivalent",
    example: "x - 2 = \\pm 2\\sqrt{3} ⟶ x = 2 \\pm 2\\sqrt{3}",
    en: "Get {unknown} alone",
    zh: "求出 {unknown}",
  },
};

/** Finishes (px + q)² = value, which stands on the board: square roots, both signs, unknown alone, solutions. */
export function takeRoots(
  base: { p: bigint; q: Rational; unknown: string },
  value: Rational,
  board: Board,
  numbers: Goal["numbers"] = "real",
): Outcome {
  const { p, q, unknown } = base;
  if (Q.signOf(value) < 0 && numbers === "complex") return takeComplexRoots(base, value, board);
  if (Q.signOf(value) < 0) {
    board.write("quadratic.square-negative", noSolution(unknown));
    return { status: "none" };
  }
  const left = baseToJson(base);
  const finish = (roots: QuadraticNumber[]): Outcome => {
    const line = rootsStatement(unknown, roots);
    if (!board.line || !sameTree(board.line.json, line.json)) board.write("equation.solutions", line);
    return rootsOutcome(roots);
  };
  const solveFor = (root: QuadraticNumber): QuadraticNumber => N.divide(N.subtract(root, N.fromRational(q)), N.fromInteger(p));
  if (Q.isZero(value)) {
    board.write("quadratic.take-root-of-zero", line(left, 0));
    return isolate({ task: "solve", expression: line(left, 0), unknowns: [unknown], assuming: [], numbers: "real" }, board);
  }
  const root = N.squareRoot(value);
  const [raw, simple] = [apply("Sqrt", Q.rationalToJson(value)), N.toJson(root)];
  const rooted = line(left, apply("PlusMinus", N.isRational(root) ? simple : raw));
  // ±√9 = ±3
  if (N.isRational(root))
    board.detail("quadratic.take-roots", (below) => {
      below.write("quadratic.take-roots", line(left, apply("PlusMinus", raw)));
      below.write("quadratic.simplify-root", rooted);
      return rooted;
    });
  else board.write("quadratic.take-roots", rooted);
  if (!N.isRational(root) && !sameTree(raw, simple))
    board.write("quadratic.simplify-root", line(left, apply("PlusMinus", simple)));
  if (!Q.isZero(q) && p === 1n) {
    const right = apply("PlusMinus", Q.rationalToJson(Q.negate(q)), simple);
    board.write("quadratic.isolate-unknown", line(unknown, right), { unknown: expressionOf(unknown) });
  }
  return finish([N.negate(root), root].map(solveFor).sort(N.compare));
}

function takeComplexRoots(
  { p, q, unknown }: { p: bigint; q: Rational; unknown: string },
  value: Rational,
  board: Board,
): Outcome {
  board.write("quadratic.no-real-square", expressionOf(apply("Less", Q.rationalToJson(value), 0)));
  const size = N.squareRoot(Q.negate(value));
  board.write("quadratic.take-complex-roots", line(baseToJson({ p, q, unknown }), conjugatePairWithSign(Q.zero, size)));
  const [real, part] = [Q.negate(Q.divide(q, Q.rational(p))), N.divide(size, N.fromInteger(p))];
  if (!Q.isZero(q)) {
    const alone = line(unknown, conjugatePairWithSign(real, part));
    board.write("quadratic.isolate-unknown", alone, { unknown: expressionOf(unknown) });
  }
  return finishWith(board, unknown, conjugatePair(real, part));
}

export function baseToJson({ p, q, unknown }: { p: bigint; q: Rational; unknown: string }): MathJson {
  if (Q.isInteger(q)) return linearTerm(p, q.numerator, unknown);
  const shift = written(Q.absolute(q)).json;
  return apply(Q.signOf(q) < 0 ? "Subtract" : "Add", linearTerm(p, 0n, unknown), shift);
}

function line(left: MathJson, right: MathJson): Expression {
  return expressionOf(apply("Equal", left, right));
}
