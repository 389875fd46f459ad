import { signOfConstant } from "../../../algebra/constant/decide.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { Board, MathJson, Rule, RuleId } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { opposite } from "../../../expression/tree/sign.ts";
import { domainConditions } from "../../../verification/domain.ts";
import { decided, Undecided } from "../../../verification/line/undecided.ts";
import { commonRules } from "../common-rules.ts";
import { isolateRules } from "../linear/isolate-lines.ts";
import { type InequalityWriter, put, type Working } from "./inequality-writer.ts";
import { isolateTerm, linearTermIn } from "./isolate-term.ts";
import { alwaysRules, turningRules } from "./linear.ts";
import { asksForMore, holdsFor, type Inequality, inequalityOf, isStrict, type RelationHead, turned } from "./relation.ts";
import { setStatement } from "./set-notation.ts";
import { everything, nothing, type SolutionSet } from "./solution-set.ts";

const absoluteRules: Record<RuleId, Rule> = {
  "inequality.absolute-less": {
    relation: "equivalent",
    example: "|2x - 1| < 3 ⟶ -3 < 2x - 1 < 3",
    en: "|A| < c means −c < A < c: {inner} lies between {from} and {to}",
    zh: "|A| < c 等价于 −c < A < c：{inner} 介于 {from} 与 {to} 之间",
  },
  "inequality.absolute-more": {
    relation: "equivalent",
    example: "|x - 2| > 3 ⟶ x - 2 < -3 \\lor x - 2 > 3",
    en: "|A| > c means A < −c or A > c: {inner} lies outside {from} and {to}",
    zh: "|A| > c 等价于 A < −c 或 A > c：{inner} 在 {from} 与 {to} 之外",
  },
  "inequality.absolute-zero": {
    relation: "equivalent",
    example: "|x - 2| \\leq 0 ⟶ x - 2 = 0",
    en: "An absolute value is never negative, so it must be zero",
    zh: "绝对值非负，所以只能为零",
  },
  "inequality.absolute-not-zero": {
    relation: "equivalent",
    example: "|x - 2| > 0 ⟶ x - 2 \\neq 0",
    en: "An absolute value is positive unless it is zero",
    zh: "绝对值只在为零时不是正数",
  },
  "inequality.absolute-always": {
    relation: "equivalent",
    example: "|x - 2| > -1 ⟶ x \\in \\mathbb{R}",
    en: "An absolute value is never negative, so this is always true",
    zh: "绝对值非负，所以不等式恒成立",
  },
  "inequality.absolute-defined": {
    relation: "equivalent",
    example: "|\\ln x| > -1 ⟶ x > 0",
    en: "An absolute value is never negative, so this is true wherever it has a value",
    zh: "绝对值非负，所以只要有意义，不等式就成立",
  },
  "inequality.absolute-never": {
    relation: "equivalent",
    example: "|x - 2| < -1 ⟶ x \\in \\varnothing",
    en: "An absolute value is never negative, so this is never true",
    zh: "绝对值非负，所以不等式无解",
  },
  "inequality.square-absolutes": {
    relation: "equivalent",
    example: "|x| < |x - 2| ⟶ x^2 < (x - 2)^2",
    en: "Neither side is negative, so both sides may be squared",
    zh: "两边都非负，可以两边平方",
  },
};

const isAbsolute = (json: MathJson): boolean => headOf(json) === "Abs";

/** |A| alone on one side, and something else on the other. */
interface Isolated {
  readonly head: RelationHead;
  readonly inner: MathJson;
  readonly bound: MathJson;
}

/** Inequalities with one absolute value, or two that are compared. */
export const absolute: InequalityWriter = {
  id: "inequality.absolute",
  example: "|2x - 1| < 3",
  rules: { ...commonRules, ...isolateRules, ...turningRules, ...alwaysRules, ...absoluteRules },
  suits: (statement, unknown) =>
    twoAbsolutes(statement) || aloneIn(statement, unknown) || linearTermIn(statement, unknown, isAbsolute) ? 0.92 : 0,
  write(statement, board, working) {
    const two = twoAbsolutes(statement);
    if (two) {
      const squares = [two.left, two.right].map((side) => apply("Power", operandsOf(side)[0] as MathJson, 2));
      return step("inequality.square-absolutes", apply(two.head, ...squares), board, working);
    }
    return settle(isolated(statement, board, working.unknown), board, working);
  },
};

function step(rule: RuleId, json: MathJson, board: Board, working: Working): SolutionSet {
  put(board, rule, json);
  return working.solve(json, board);
}

function twoAbsolutes(statement: MathJson): Inequality | undefined {
  const given = inequalityOf(statement);
  return given && isAbsolute(given.left) && isAbsolute(given.right) ? given : undefined;
}

/** |A| ◇ B with any B: the unknown may stand in both. */
function aloneIn(statement: MathJson, unknown: string): Isolated | undefined {
  const given = inequalityOf(statement);
  if (!given || given.head === "NotEqual") return undefined;
  const { head, left, right } = isAbsolute(given.right) && !isAbsolute(given.left) ? mirrored(given) : given;
  if (!isAbsolute(left) || !freeLetters(left).includes(unknown) || JSON.stringify(right).includes('"Abs"')) return undefined;
  return { head, inner: operandsOf(left)[0] as MathJson, bound: right };
}

const mirrored = ({ head, left, right }: Inequality): Inequality => ({ head: turned(head), left: right, right: left });

function isolated(statement: MathJson, board: Board, unknown: string): Isolated {
  const alone = aloneIn(statement, unknown);
  if (alone) {
    put(board, "inequality.swap-sides", apply(alone.head, apply("Abs", alone.inner), alone.bound));
    return alone;
  }
  const { head, left, right } = isolateTerm(decided(linearTermIn(statement, unknown, isAbsolute), "an absolute value"), board);
  return { head, inner: operandsOf(left)[0] as MathJson, bound: right };
}

function settle({ head, inner, bound }: Isolated, board: Board, working: Working): SolutionSet {
  const sign = freeLetters(bound).length === 0 ? signOfConstant(bound, spendFreely) : 1;
  if (sign === "no-value" || sign === undefined) throw new Undecided("the sign of a bound");
  if (sign < 0) return always(holdsFor(head, 1), inner, board, working);
  if (sign === 0) return settleZero(head, inner, board, working);
  const from = opposite(bound);
  const params = { inner: expressionOf(inner), from: expressionOf(from), to: expressionOf(bound) };
  if (head === "NotEqual") throw new Undecided("an absolute value that is different from a number");
  if (asksForMore(head)) {
    const [less, more] = isStrict(head) ? ["Less", "Greater"] : ["LessEqual", "GreaterEqual"];
    const either = apply("Or", apply(less as string, inner, from), apply(more as string, inner, bound));
    put(board, "inequality.absolute-more", either, params);
    return working.solve(either, board);
  }
  const between = apply(head, from, inner, bound);
  put(board, "inequality.absolute-less", between, params);
  return working.solve(between, board);
}

/** Of |ln x| ≥ 0 it is left to say where it has a value. */
function always(isTrue: boolean, inner: MathJson, board: Board, working: Working): SolutionSet {
  const conditions = isTrue ? domainConditions(inner) : [];
  const [only, ...more] = conditions;
  if (only !== undefined)
    return step("inequality.absolute-defined", more.length === 0 ? only : apply("And", ...conditions), board, working);
  const set = isTrue ? everything : nothing;
  put(board, isTrue ? "inequality.absolute-always" : "inequality.absolute-never", setStatement(set, working.unknown));
  return set;
}

function settleZero(head: RelationHead, inner: MathJson, board: Board, working: Working): SolutionSet {
  if (head === "Less" || head === "GreaterEqual") return always(head !== "Less", inner, board, working);
  if (head === "LessEqual") return step("inequality.absolute-zero", apply("Equal", inner, 0), board, working);
  return step("inequality.absolute-not-zero", apply("NotEqual", inner, 0), board, working);
}
