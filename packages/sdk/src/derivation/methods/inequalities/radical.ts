import { signOfConstant } from "../../../algebra/constant/decide.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { Board, MathJson, Rule, RuleId } from "../../../contract.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { decided, Undecided } from "../../../verification/line/undecided.ts";
import { commonRules } from "../common-rules.ts";
import { isolateRules } from "../linear/isolate-lines.ts";
import { type InequalityWriter, put, type Working } from "./inequality-writer.ts";
import { isolateTerm, linearTermIn } from "./isolate-term.ts";
import { turningRules } from "./linear.ts";
import { asksForMore, type Inequality, inequalityOf, isStrict, type RelationHead, turned } from "./relation.ts";
import { setStatement } from "./set-notation.ts";
import { nothing, type SolutionSet } from "./solution-set.ts";

const radicalRules: Record<RuleId, Rule> = {
  "inequality.root-below": {
    relation: "equivalent",
    example: "\\sqrt{x + 1} < x - 1 ⟶ x + 1 \\geq 0 \\land x - 1 > 0 \\land x + 1 < (x - 1)^2",
    en: "A root is real only where its radicand is not negative; it is smaller only than a positive number; then both sides may be squared",
    zh: "被开方数非负，右边必须为正，然后两边平方",
  },
  "inequality.root-above": {
    relation: "equivalent",
    example: "\\sqrt{x + 1} > x - 1 ⟶ (x - 1 < 0 \\land x + 1 \\geq 0) \\lor (x - 1 \\geq 0 \\land x + 1 > (x - 1)^2)",
    en: "Where the right side is negative, the root only has to exist; where it is not, both sides may be squared",
    zh: "右边为负时，只需根式有意义；右边非负时，可以两边平方",
  },
  "inequality.root-below-number": {
    relation: "equivalent",
    example: "\\sqrt{x + 1} < 2 ⟶ 0 \\leq x + 1 < 4",
    en: "The radicand must not be negative; both sides are not negative, so square them",
    zh: "被开方数非负；两边都非负，两边平方",
  },
  "inequality.root-above-number": {
    relation: "equivalent",
    example: "\\sqrt{x + 1} > 2 ⟶ x + 1 > 4",
    en: "Both sides are not negative, so square them",
    zh: "两边都非负，两边平方",
  },
  "inequality.root-always": {
    relation: "equivalent",
    example: "\\sqrt{x + 1} > -2 ⟶ x + 1 \\geq 0",
    en: "A root is never negative, so this is true wherever the root exists",
    zh: "算术根非负，只要根式有意义不等式就成立",
  },
  "inequality.root-never": {
    relation: "equivalent",
    example: "\\sqrt{x + 1} < -2 ⟶ x \\in \\varnothing",
    en: "A root is never negative, so this is never true",
    zh: "算术根非负，所以不等式无解",
  },
  "inequality.root-zero": {
    relation: "equivalent",
    example: "\\sqrt{x + 1} \\leq 0 ⟶ x + 1 = 0",
    en: "A root is never negative, so it must be zero",
    zh: "算术根非负，所以只能为零",
  },
  "inequality.two-roots": {
    relation: "equivalent",
    example: "\\sqrt{x + 1} < \\sqrt{2x} ⟶ x + 1 \\geq 0 \\land x + 1 < 2x",
    en: "The smaller radicand must not be negative; both roots are not negative, so square both sides",
    zh: "较小的被开方数非负；两边都非负，两边平方",
  },
  "inequality.odd-root": {
    relation: "equivalent",
    example: "\\sqrt[3]{x} < 2 ⟶ x < 8",
    en: "The power with exponent {exponent} grows everywhere, so raising both sides keeps the order",
    zh: "{exponent} 次幂是增函数，两边同时乘方，不等号方向不变",
  },
};

/** √f with its index: 2 for a square root. */
interface Radical {
  readonly radicand: MathJson;
  readonly index: number;
}

function radicalOf(json: MathJson): Radical | undefined {
  const [radicand, index] = operandsOf(json);
  if (radicand === undefined) return undefined;
  if (headOf(json) === "Sqrt") return { radicand, index: 2 };
  return headOf(json) === "Root" && typeof index === "number" && Number.isInteger(index) && index > 1
    ? { radicand, index }
    : undefined;
}

const isRadical = (json: MathJson): boolean => radicalOf(json) !== undefined;

/** Inequalities with a root alone on one side, or two roots compared: domain, signs, then both sides are raised to a power. */
export const radical: InequalityWriter = {
  id: "inequality.radical",
  example: "\\sqrt{x + 1} > x - 1",
  rules: { ...commonRules, ...isolateRules, ...turningRules, ...radicalRules },
  suits: (statement, unknown) => (aloneIn(statement, unknown) || linearTermIn(statement, unknown, isRadical) ? 0.9 : 0),
  write(statement, board, working) {
    const given = isolated(statement, board, working.unknown);
    if (given.head === "NotEqual") throw new Undecided("a root that is different from something");
    const own = decided(radicalOf(given.left), "a root");
    if (own.index % 2 === 1) return oddRoot(own, given, board, working);
    const other = radicalOf(given.right);
    if (other?.index === own.index) return twoRoots(own, other, given.head, board, working);
    return freeLetters(given.right).length === 0
      ? againstNumber(own, given, board, working)
      : againstFormula(own, given, board, working);
  },
};

/** √f ◇ g, the root on the left. */
function aloneIn(statement: MathJson, unknown: string): Inequality | undefined {
  const given = inequalityOf(statement);
  if (!given) return undefined;
  const has = (json: MathJson): boolean => isRadical(json) && freeLetters(json).includes(unknown);
  const own = has(given.left)
    ? given
    : has(given.right)
      ? { head: turned(given.head), left: given.right, right: given.left }
      : undefined;
  if (!own) return undefined;
  const rest = radicalOf(own.right)?.radicand ?? own.right;
  return /"(Sqrt|Root)"/.test(JSON.stringify(rest)) && freeLetters(rest).includes(unknown) ? undefined : own;
}

function isolated(statement: MathJson, board: Board, unknown: string): Inequality {
  const alone = aloneIn(statement, unknown);
  if (!alone) return isolateTerm(decided(linearTermIn(statement, unknown, isRadical), "a root"), board);
  put(board, "inequality.swap-sides", apply(alone.head, alone.left, alone.right));
  return alone;
}

function next(rule: RuleId, json: MathJson, board: Board, working: Working): SolutionSet {
  put(board, rule, json);
  return working.solve(json, board);
}

const powerOf = (json: MathJson, index: number): MathJson =>
  freeLetters(json).length === 0 ? simplify(apply("Power", json, index)) : apply("Power", json, index);

function oddRoot({ radicand, index }: Radical, { head, right }: Inequality, board: Board, working: Working): SolutionSet {
  const other = radicalOf(right);
  const raised = other?.index === index ? other.radicand : powerOf(right, index);
  const json = apply(head, radicand, raised);
  put(board, "inequality.odd-root", json, { exponent: { latex: `${index}`, json: index } });
  return working.solve(json, board);
}

function twoRoots(own: Radical, other: Radical, head: RelationHead, board: Board, working: Working): SolutionSet {
  const smaller = asksForMore(head) ? other : own;
  const json = apply("And", apply("GreaterEqual", smaller.radicand, 0), apply(head, own.radicand, other.radicand));
  return next("inequality.two-roots", json, board, working);
}

function againstNumber({ radicand, index }: Radical, { head, right }: Inequality, board: Board, working: Working): SolutionSet {
  const sign = signOfConstant(right, spendFreely);
  if (sign === undefined || sign === "no-value") throw new Undecided("the sign of a number");
  const isMore = asksForMore(head);
  const exists = apply("GreaterEqual", radicand, 0);
  if (isMore && (sign < 0 || (sign === 0 && head === "GreaterEqual")))
    return next("inequality.root-always", exists, board, working);
  if (!isMore && (sign < 0 || (sign === 0 && head === "Less"))) {
    put(board, "inequality.root-never", setStatement(nothing, working.unknown));
    return nothing;
  }
  if (!isMore && sign === 0) return next("inequality.root-zero", apply("Equal", radicand, 0), board, working);
  const square = powerOf(right, index);
  if (isMore) return next("inequality.root-above-number", apply(head, radicand, square), board, working);
  const json =
    head === "LessEqual"
      ? apply("LessEqual", 0, radicand, square)
      : apply("And", apply("LessEqual", 0, radicand), apply("Less", radicand, square));
  return next("inequality.root-below-number", json, board, working);
}

function againstFormula({ radicand, index }: Radical, { head, right }: Inequality, board: Board, working: Working): SolutionSet {
  const exists = apply("GreaterEqual", radicand, 0);
  const squared = apply(head, radicand, powerOf(right, index));
  if (!asksForMore(head)) {
    const json = apply("And", exists, apply(isStrict(head) ? "Greater" : "GreaterEqual", right, 0), squared);
    return next("inequality.root-below", json, board, working);
  }
  const json = apply("Or", apply("And", apply("Less", right, 0), exists), apply("And", apply("GreaterEqual", right, 0), squared));
  return next("inequality.root-above", json, board, working);
}
