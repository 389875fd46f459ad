import { signOfConstant } from "../../../algebra/constant/decide.ts";
import * as Q from "../../../algebra/rational.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { Board, MathJson, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, operandsOf } from "../../../expression/mathjson.ts";
import { domainConditions } from "../../../verification/domain.ts";
import { decided, Undecided } from "../../../verification/line/undecided.ts";
import { commonRules } from "../common-rules.ts";
import { isolateRules } from "../linear/isolate-lines.ts";
import { type Exponential, exponentialOf, exponentOver, isBelowOne, rationalValue } from "./exponential-form.ts";
import { type InequalityWriter, put, type Working } from "./inequality-writer.ts";
import { isolateTerm, linearTermIn } from "./isolate-term.ts";
import { turningRules } from "./linear.ts";
import { holdsFor, type Inequality, inequalityOf, turned, withUnknownLeft } from "./relation.ts";
import { setStatement } from "./set-notation.ts";
import { everything, nothing, type SolutionSet } from "./solution-set.ts";

const exponentialRules: Record<RuleId, Rule> = {
  "inequality.same-base": {
    relation: "equivalent",
    example: "2^x > 8 ⟶ 2^x > 2^3",
    en: "Write both sides as powers of {base}",
    zh: "两边都写成以 {base} 为底的幂",
  },
  "inequality.compare-exponents": {
    relation: "equivalent",
    example: "2^x > 2^3 ⟶ x > 3",
    en: "The base {base} is greater than 1, so the power grows with its exponent: compare the exponents",
    zh: "底数 {base} 大于 1，指数函数递增，比较指数",
  },
  "inequality.compare-exponents-turned": {
    relation: "equivalent",
    example: "(\\frac{1}{2})^x > (\\frac{1}{2})^3 ⟶ x < 3",
    en: "The base {base} is less than 1, so the power falls as its exponent grows: the inequality sign turns around",
    zh: "底数 {base} 小于 1，指数函数递减，比较指数时不等号改变方向",
  },
  "inequality.take-logarithms": {
    relation: "equivalent",
    example: "2^x > 3 ⟶ x > \\log_2 3",
    en: "Take logarithms to base {base}, which is greater than 1: the order stays",
    zh: "取以 {base} 为底的对数，底数大于 1，不等号方向不变",
  },
  "inequality.take-logarithms-turned": {
    relation: "equivalent",
    example: "(\\frac{1}{2})^x > 3 ⟶ x < \\log_{\\frac{1}{2}} 3",
    en: "Take logarithms to base {base}, which is less than 1: the inequality sign turns around",
    zh: "取以 {base} 为底的对数，底数小于 1，不等号改变方向",
  },
  "inequality.power-always": {
    relation: "equivalent",
    example: "2^x > -1 ⟶ x \\in \\mathbb{R}",
    en: "A power of a positive number is always positive, so this is always true",
    zh: "正数的幂恒为正，所以不等式恒成立",
  },
  "inequality.power-never": {
    relation: "equivalent",
    example: "2^x < -1 ⟶ x \\in \\varnothing",
    en: "A power of a positive number is always positive, so this is never true",
    zh: "正数的幂恒为正，所以不等式无解",
  },
};

/** Inequalities between powers of one base, or a power and a number: exponents are compared, the other way round below base 1. */
export const exponential: InequalityWriter = {
  id: "inequality.exponential",
  example: "2^x > 8",
  rules: { ...commonRules, ...isolateRules, ...turningRules, ...exponentialRules },
  suits: (statement, unknown) => (samePowers(statement, unknown) || linearTermIn(statement, unknown, isPower(unknown)) ? 0.9 : 0),
  write(statement, board, working) {
    const powers = samePowers(statement, working.unknown);
    if (powers) return compareExponents(powers, board, working);
    const given = isolateTerm(decided(linearTermIn(statement, working.unknown, isPower(working.unknown)), "a power"), board);
    const own = decided(exponentialOf(given.left, working.unknown), "a power");
    return againstNumber(own, given, board, working);
  },
};

const isPower =
  (unknown: string) =>
  (json: MathJson): boolean =>
    exponentialOf(json, unknown) !== undefined;

interface SamePowers extends Inequality {
  readonly base: MathJson;
}

/** Both sides as powers of one base; the sides are then the exponents. */
function samePowers(statement: MathJson, unknown: string): SamePowers | undefined {
  const plain = inequalityOf(statement);
  if (!plain) return undefined;
  const given = withUnknownLeft(plain, unknown);
  const found = basesIn(statement, unknown).flatMap((base): SamePowers[] => {
    const [left, right] = [exponentOver(given.left, base), exponentOver(given.right, base)];
    return left !== undefined && right !== undefined ? [{ head: given.head, left, right, base }] : [];
  });
  // 4ˣ > 8 is 2²ˣ > 2³ rather than 4ˣ > 4^(3/2).
  const fractions = ({ left, right }: SamePowers): number => JSON.stringify([left, right]).split('"Divide"').length;
  return found.toSorted((a, b) => fractions(a) - fractions(b))[0];
}

/** The bases of powers with the unknown, and whole numbers of which these are powers. */
function basesIn(json: MathJson, unknown: string): MathJson[] {
  const own = exponentialOf(json, unknown)?.base;
  const inner = operandsOf(json).flatMap((operand) => basesIn(operand, unknown));
  const bases = own === undefined ? inner : [own, ...inner];
  const smaller = bases.flatMap((base) => rootsOf(rationalValue(base)));
  return [...new Map([...bases, ...smaller].map((base) => [JSON.stringify(base), base])).values()];
}

/** The whole numbers whose powers a number or its reciprocal is: 4 → 2, 1/9 → 3. */
function rootsOf(value: Q.Rational | undefined): MathJson[] {
  if (!value) return [];
  return [2n, 3n, 5n, 6n, 7n, 10n]
    .filter((root) => [value, Q.divide(Q.one, value)].some((own) => own.denominator === 1n && isPowerOf(own.numerator, root)))
    .map(Q.integerToJson);
}

function isPowerOf(value: bigint, root: bigint): boolean {
  let rest = value;
  while (rest > 1n && rest % root === 0n) rest /= root;
  return rest === 1n && value > 1n;
}

function compareExponents({ head, left, right, base }: SamePowers, board: Board, working: Working): SolutionSet {
  const params = { base: expressionOf(base) };
  put(board, "inequality.same-base", apply(head, apply("Power", base, left), apply("Power", base, right)), params);
  return next(head, left, right, base, "inequality.compare-exponents", board, working);
}

function next(
  head: Inequality["head"],
  left: MathJson,
  right: MathJson,
  base: MathJson,
  rule: RuleId,
  board: Board,
  working: Working,
): SolutionSet {
  const isTurned = isBelowOne(base) && head !== "NotEqual";
  const json = apply(isTurned ? turned(head) : head, left, right);
  put(board, isTurned ? `${rule}-turned` : rule, json, { base: expressionOf(base) });
  return working.solve(json, board);
}

function againstNumber(
  { base, exponent }: Exponential,
  { head, right }: Inequality,
  board: Board,
  working: Working,
): SolutionSet {
  if (freeLetters(right).length > 0) throw new Undecided("a power compared with a formula");
  const sign = signOfConstant(right, spendFreely);
  if (sign === undefined || sign === "no-value") throw new Undecided("the sign of a number");
  if (sign <= 0) {
    if (domainConditions(exponent).length > 0) throw new Undecided("a power that has no value everywhere");
    const isTrue = holdsFor(head, 1);
    const set = isTrue ? everything : nothing;
    put(board, isTrue ? "inequality.power-always" : "inequality.power-never", setStatement(set, working.unknown));
    return set;
  }
  const same = exponentOver(right, base);
  if (same !== undefined) return compareExponents({ head, left: exponent, right: same, base }, board, working);
  return next(head, exponent, logarithmTo(base, right), base, "inequality.take-logarithms", board, working);
}

/** ln c, or log_a c as it is written. */
const logarithmTo = (base: MathJson, value: MathJson): MathJson =>
  simplify(base === "ExponentialE" ? apply("Ln", value) : base === 10 ? apply("Log", value) : apply("Log", value, base));
