import * as N from "../../../../algebra/quadratic-number.ts";
import * as Q from "../../../../algebra/rational.ts";
import { univariateToJson } from "../../../../algebra/written-form.ts";
import type { Board, Goal, MathJson, Method, Outcome, Rule, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply } from "../../../../expression/mathjson.ts";
import { equation, noSolution, put, valuesOf, written } from "../../../equation.ts";
import { commonRules } from "../../common-rules.ts";
import { candidateRules, checkCandidates } from "../candidates.ts";
import { solvePartRules } from "../solve-factors.ts";
import { solveBelow } from "../solve-here.ts";
import {
  constantOf,
  negatedSide,
  plus,
  type RadicalEquation,
  type RadicalSide,
  type RadicalTerm,
  radicalEquation,
  scaledSide,
  sideToJson,
  squared,
  termToJson,
} from "./sides.ts";

const rules: Record<RuleId, Rule> = {
  "radical.isolate": {
    relation: "equivalent",
    example: "\\sqrt{x + 1} - 3 = 0 ⟶ \\sqrt{x + 1} = 3",
    en: "Get a root alone on one side",
    zh: "移项，使根式单独在一边",
  },
  "radical.divide": {
    relation: "equivalent",
    example: "2\\sqrt{x} = 6 ⟶ \\sqrt{x} = 3",
    en: "Divide both sides by {factor}",
    zh: "两边同除以 {factor}",
  },
  "radical.negative": {
    relation: "equivalent",
    example: "\\sqrt{x} = -3 ⟶ x \\in \\varnothing",
    en: "An even root is never negative, so there is no solution",
    zh: "偶次算术根不可能为负，所以方程无解",
  },
  "radical.zero": {
    relation: "equivalent",
    example: "\\sqrt{x^2 - 1} = 0 ⟶ x^2 - 1 = 0",
    en: "A root is zero exactly when what stands under it is",
    zh: "根式为零，当且仅当被开方数为零",
  },
  "radical.square": {
    relation: "implies",
    example: "\\sqrt{x + 1} = x - 5 ⟶ x + 1 = (x - 5)^2",
    en: "Square both sides; this may bring in strangers, so the solutions have to be checked",
    zh: "两边平方；这可能产生增根，解出后要检验",
  },
  "radical.square-positive": {
    relation: "equivalent",
    example: "\\sqrt{x + 1} = 3 ⟶ x + 1 = 9",
    en: "Square both sides; neither is negative",
    zh: "两边平方（两边都不为负）",
  },
  "radical.raise": {
    relation: "implies",
    example: "\\sqrt[4]{x} = x ⟶ x = x^4",
    en: "Raise both sides to the power {index}; the solutions have to be checked",
    zh: "两边同取 {index} 次方；解出后要检验",
  },
  "radical.raise-odd": {
    relation: "equivalent",
    example: "\\sqrt[3]{x - 1} = 2 ⟶ x - 1 = 8",
    en: "Raise both sides to the power {index}",
    zh: "两边同取 {index} 次方",
  },
  "radical.expand-square": {
    relation: "equivalent",
    example: "x = (3 - \\sqrt{x})^2 ⟶ x = 9 + x - 6\\sqrt{x}",
    en: "Multiply out the squares and collect",
    zh: "展开平方并合并",
  },
  "radical.solve-squared": {
    relation: "equivalent",
    example: "x + 1 = 9 ⟶ x = 8",
    en: "Solve {equation}",
    zh: "解 {equation}",
  },
};

/** Isolate a root, square, solve, put back. */
export const radicalMethod: Method = {
  id: "radical.squaring",
  example: "\\sqrt{x + 1} = x - 5",
  rules: { ...commonRules, ...solvePartRules, ...candidateRules, ...rules },
  suits: (goal) => (radicalEquation(goal) ? 0.8 : 0),
  derive(goal, board) {
    const read = radicalEquation(goal);
    if (!read) return { status: "unsupported" };
    const total = plus(read.left, negatedSide(read.right));
    const [first, ...others] = total.radicals;
    if (!first) return { status: "unsupported" };
    if (others.length === 0) return single(first, total, read, goal, board);
    if (total.radicals.every(({ index }) => index === 2)) return several(total, read, goal, board);
    return twoAlike(total, read, goal, board);
  },
};

/** √P = 0 over ℂ. */
export const rootIsZero: Method = {
  id: "radical.zero",
  example: "\\sqrt{x^2 + 1} = 0",
  rules: { ...commonRules, ...solvePartRules, ...rules },
  numbers: ["complex"],
  suits: (goal) => (zeroRoot(goal) !== undefined ? 0.9 : 0),
  derive(goal, board) {
    const radicand = zeroRoot(goal);
    if (radicand === undefined) return { status: "unsupported" };
    const line = equation(radicand, 0);
    board.write("radical.zero", line);
    return solveBelow("radical.solve-squared", line, goal, board);
  },
};

function zeroRoot(goal: Goal): MathJson | undefined {
  const read = radicalEquation(goal);
  if (!read) return undefined;
  const { polynomial, radicals } = plus(read.left, negatedSide(read.right));
  return polynomial.length === 0 && radicals.length === 1 && radicals[0]?.coefficient.length === 1
    ? radicals[0].radicand
    : undefined;
}

function single(root: RadicalTerm, total: RadicalSide, read: RadicalEquation, goal: Goal, board: Board): Outcome {
  const { unknown } = read;
  const constant = constantOf(root.coefficient);
  const isNegative = constant !== undefined && Q.signOf(constant) < 0;
  const term = isNegative
    ? { ...root, coefficient: scaledSide({ polynomial: root.coefficient, radicals: [] }, minus).polynomial }
    : root;
  const rest: RadicalSide = { polynomial: total.polynomial, radicals: [] };
  const other = isNegative ? rest : negatedSide(rest);
  const isAlone = isOnlyRoot(read.left) && read.right.radicals.length === 0 && !isNegative;
  // √A · √B is not rewritten as √(AB): only its square is known to be AB.
  if (root.isJoined && !(isAlone && read.right.polynomial.length <= 1)) return { status: "unsupported" };
  if (!isAlone) put(board, "radical.isolate", equation(termToJson(term, unknown), sideToJson(other, unknown)));
  const size = constantOf(term.coefficient);
  const value = constantOf(other.polynomial);
  if (size && value && !Q.equal(size, Q.one)) {
    const quotient = Q.divide(value, size);
    const alone = { ...term, coefficient: [N.one] };
    if (term.isJoined) return { status: "unsupported" };
    board.write("radical.divide", equation(termToJson(alone, unknown), Q.rationalToJson(quotient)), { factor: written(size) });
    return raised(alone, constantSide(quotient), unknown, goal, board);
  }
  return raised(term, other, unknown, goal, board);
}

const minus = [N.fromInteger(-1)];
const isOnlyRoot = ({ polynomial, radicals }: RadicalSide): boolean => polynomial.length === 0 && radicals.length === 1;
const constantSide = (value: Q.Rational): RadicalSide => ({
  polynomial: Q.isZero(value) ? [] : [N.fromRational(value)],
  radicals: [],
});

/** The root stands alone on the left; the right side is a polynomial. */
function raised(term: RadicalTerm, other: RadicalSide, unknown: string, goal: Goal, board: Board): Outcome {
  const { index, radicand } = term;
  const value = constantOf(other.polynomial);
  const size = constantOf(term.coefficient);
  const isEven = index % 2 === 0;
  if (value && size && Q.isZero(value) && !term.isJoined) {
    const line = equation(radicand, 0);
    board.write("radical.zero", line);
    return solveBelow("radical.solve-squared", line, goal, board);
  }
  if (value && size && Q.signOf(value) < 0 && isEven) {
    board.write("radical.negative", noSolution(unknown));
    return { status: "none" };
  }
  const left =
    size && Q.equal(size, Q.one)
      ? radicand
      : apply("Multiply", powered(univariateToJson(term.coefficient, unknown), index), radicand);
  const right = value ? Q.rationalToJson(power(value, index)) : powered(sideToJson(other, unknown), index);
  const line = equation(left, right);
  const isCertain = !isEven || (value !== undefined && size !== undefined && term.isJoined === undefined);
  const rule =
    index === 2 ? (isCertain ? "radical.square-positive" : "radical.square") : isCertain ? "radical.raise-odd" : "radical.raise";
  board.write(rule, line, { index: expressionOf(index) });
  return solveAndCheck(line, isCertain, goal, board);
}

const power = (value: Q.Rational, index: number): Q.Rational =>
  Q.rational(value.numerator ** BigInt(index), value.denominator ** BigInt(index));

const powered = (json: MathJson, index: number): MathJson =>
  typeof json === "number" ? json ** index : apply("Power", json, index);

function solveAndCheck(line: ReturnType<typeof equation>, isCertain: boolean, goal: Goal, board: Board): Outcome {
  const outcome = solveBelow("radical.solve-squared", line, goal, board);
  if (isCertain) return outcome;
  const values = valuesOf(outcome);
  return (values && checkCandidates(values, goal.expression, goal, board)) ?? { status: "unsupported" };
}

/** Two square roots or more: on both sides so that squaring leaves fewer. */
function several({ polynomial, radicals }: RadicalSide, read: RadicalEquation, goal: Goal, board: Board): Outcome {
  const { unknown } = read;
  if (radicals.length > 4 || (radicals.length > 2 && polynomial.length > 0)) return { status: "unsupported" };
  const { left, right } = separated({ polynomial, radicals }, read);
  put(board, "radical.isolate", equation(sideToJson(left, unknown), sideToJson(right, unknown)));
  const [first, second] = [squared(left, unknown), squared(right, unknown)];
  if (!first || !second) return { status: "unsupported" };
  const raw = equation(square(left, unknown), square(right, unknown));
  board.write("radical.square", raw);
  const expanded = equation(sideToJson(first, unknown), sideToJson(second, unknown));
  put(board, "radical.expand-square", expanded);
  return solveAndCheck(expanded, false, goal, board);
}

/** A single root is squared at once. */
function square(side: RadicalSide, unknown: string): MathJson {
  const [only] = side.radicals;
  if (!isOnlyRoot(side) || !only) return apply("Power", sideToJson(side, unknown), 2);
  const factor = univariateToJson(only.coefficient, unknown);
  return factor === 1 ? only.radicand : apply("Multiply", powered(factor, 2), only.radicand);
}

/** As given where each side has a root and neither more than two; else one root against the rest. */
function separated(total: RadicalSide, { left, right }: RadicalEquation): { left: RadicalSide; right: RadicalSide } {
  const [a, b] = [left.radicals.length, right.radicals.length];
  const isGood =
    a + b === total.radicals.length && a > 0 && b > 0 && (isOnlyRoot(left) || isOnlyRoot(right) || (a === 2 && b === 2));
  if (isGood) return { left, right };
  const positive = total.radicals.find(({ coefficient }) => N.signOf(coefficient.at(-1) ?? N.one) > 0);
  const chosen = positive ?? (total.radicals[0] as RadicalTerm);
  const kept: RadicalSide = { polynomial: [], radicals: [chosen] };
  const rest: RadicalSide = { ...total, radicals: total.radicals.filter((term) => term !== chosen) };
  return positive ? { left: kept, right: negatedSide(rest) } : { left: negatedSide(kept), right: rest };
}

/** ∛A = c∛B */
function twoAlike({ polynomial, radicals }: RadicalSide, read: RadicalEquation, goal: Goal, board: Board): Outcome {
  const [first, second, ...more] = radicals;
  if (!first || !second || more.length > 0 || polynomial.length > 0 || first.index !== second.index)
    return { status: "unsupported" };
  const { unknown } = read;
  const { index } = first;
  const [a, b] = [constantOf(first.coefficient), constantOf(second.coefficient)];
  if (!a || !b) return { status: "unsupported" };
  const left = { ...first };
  const right = { ...second, coefficient: scaledSide({ polynomial: second.coefficient, radicals: [] }, minus).polynomial };
  put(board, "radical.isolate", equation(termToJson(left, unknown), termToJson(right, unknown)));
  const side = ({ coefficient, radicand }: RadicalTerm): MathJson => {
    const factor = Q.rationalToJson(power((coefficient[0] ?? N.one).rational, index));
    return factor === 1 ? radicand : apply("Multiply", factor, radicand);
  };
  const line = equation(side(left), side(right));
  const isOdd = index % 2 === 1;
  board.write(isOdd ? "radical.raise-odd" : "radical.raise", line, { index: expressionOf(index) });
  return solveAndCheck(line, isOdd, goal, board);
}
