import type { Board, Goal, MathJson, Method, Outcome, Rule, RuleId } from "../../../contract.ts";
import { rationalOf } from "../../../expression/evaluation/literal.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { functionBody } from "../../../verification/function-body.ts";
import { formsCommonRules } from "./form-answer.ts";

const states = (example: string, en: string, zh: string): Rule => ({ relation: "states", example, en, zh });

const rules: Record<RuleId, Rule> = {
  "domain.denominator": states("x - 2 \\ne 0", "A denominator must not be 0: {part}", "分母不能为零：{part}"),
  "domain.even-root": states(
    "x - 1 \\ge 0",
    "Under a root with an even index nothing may be negative: {part}",
    "偶次根号下的数不能为负：{part}",
  ),
  "domain.root-below": states(
    "x - 1 > 0",
    "This root stands below a bar, so what is under it must be positive: {part}",
    "根式在分母中，所以被开方数必须为正：{part}",
  ),
  "domain.logarithm": states("x + 3 > 0", "A logarithm needs a positive number: {part}", "对数的真数必须为正：{part}"),
  "domain.base": states(
    "x > 0 \\land x \\ne 1",
    "The base of a logarithm must be positive and not 1: {part}",
    "对数的底数必须为正且不等于 1：{part}",
  ),
  "domain.power": states(
    "x - 1 \\ge 0",
    "This power is a root, so its base must not be negative: {part}",
    "此幂为根式，底数不能为负：{part}",
  ),
  "domain.inverse-sine": states(
    "-1 \\le x \\land x \\le 1",
    "The inverse sine and cosine need a number from −1 to 1: {part}",
    "反正弦、反余弦的自变量必须在 −1 与 1 之间：{part}",
  ),
  "domain.tangent": states("\\cos x \\ne 0", "The tangent needs a cosine other than 0: {part}", "正切要求余弦不为零：{part}"),
  "domain.everywhere": states(
    "x \\in \\mathbb{R}",
    "Nothing restricts {letter}: it may be any real number",
    "对 {letter} 没有限制，可取一切实数",
  ),
  "domain.solve-one": {
    relation: "equivalent",
    example: "x - 1 \\ge 0 ⟶ x \\ge 1",
    en: "Solve this condition",
    zh: "解这个条件",
  },
  "domain.solve": {
    relation: "equivalent",
    example: "x - 1 \\ge 0 ⟶ x \\ge 1",
    en: "Solve the conditions together",
    zh: "解这些条件（取公共部分）",
  },
};

interface Condition {
  readonly rule: RuleId;
  readonly part: MathJson;
  readonly statement: MathJson;
}

/** Which numbers may be put for the letter: the conditions of each part of the formula, solved together. */
export const formulaDomain: Method = {
  id: "forms.domain",
  example: "\\sqrt{x - 1}",
  rules: { ...formsCommonRules, ...rules },
  suits: (goal) => (goal.task === "domain" && bodyOf(goal) !== undefined ? 0.8 : 0),
  derive(goal, board) {
    const body = bodyOf(goal) as MathJson;
    const letter = goal.unknowns[0] ?? freeLetters(body)[0];
    const found = letter === undefined ? undefined : conditionsOf(body, letter);
    if (letter === undefined || !found || freeLetters(body).some((other) => other !== letter)) return { status: "unsupported" };
    const conditions = found.filter(
      (condition, index) => found.findIndex(({ statement }) => sameTree(statement, condition.statement)) === index,
    );
    for (const { rule, part, statement } of conditions) board.write(rule, expressionOf(statement), { part: expressionOf(part) });
    return conditions.length === 0 ? everywhere(goal, letter, board) : solved(conditions, goal, letter, board);
  },
};

/** The right side of y = f(x), or the formula itself. */
const bodyOf = ({ expression, unknowns: [unknown = ""] }: Goal): MathJson | undefined => functionBody(expression.json, unknown);

function everywhere(goal: Goal, letter: string, board: Board): Outcome {
  board.write("domain.everywhere", expressionOf(apply("Element", letter, "RealNumbers")), { letter: expressionOf(letter) });
  return { status: "solved", answers: [{ ask: goal.ask ?? { what: goal.task }, kind: "all", ...expressionOf("RealNumbers") }] };
}

function solved(conditions: readonly Condition[], goal: Goal, letter: string, board: Board): Outcome {
  const statements = conditions.flatMap(({ statement }) => (headOf(statement) === "And" ? operandsOf(statement) : [statement]));
  const [only, ...more] = statements;
  const together = more.length === 0 ? (only as MathJson) : apply("And", ...statements);
  const { problem: _whole, ...rest } = goal;
  const outcome = board.solve(more.length === 0 ? "domain.solve-one" : "domain.solve", {
    ...rest,
    task: "solve",
    expression: expressionOf(together),
    unknowns: [letter],
  });
  if (outcome.status !== "solved") return outcome;
  return { ...outcome, answers: outcome.answers.map((answer) => ({ ...answer, ask: goal.ask ?? { what: goal.task } })) };
}

/** What the parts of a formula ask for, those inside first; undefined where a part is met of which that is not known. */
function conditionsOf(json: MathJson, letter: string, isBelow = false): Condition[] | undefined {
  if (!freeLetters(json).includes(letter)) return [];
  const operands = operandsOf(json);
  const head = headOf(json) ?? "";
  const [first, second] = operands as [MathJson, MathJson];
  // Of a root that is a denominator both conditions come to one.
  const rootBelow = head === "Divide" && headOf(second) === "Sqrt" && freeLetters(second).includes(letter);
  const inner = operands.map((operand, index) => conditionsOf(operand, letter, rootBelow && index === 1));
  if (!inner.every((conditions) => conditions !== undefined)) return undefined;
  const own = ownConditions(head, first, second, letter, isBelow, rootBelow);
  return own && [...inner.flat(), ...own];
}

const plain = /^(Add|Subtract|Negate|Multiply|Abs|Exp|Sin|Cos|Arctan|Sinh|Cosh|Tanh|Arsinh)$/;

function ownConditions(
  head: string,
  first: MathJson,
  second: MathJson,
  letter: string,
  isBelow: boolean,
  rootBelow: boolean,
): Condition[] | undefined {
  const has = (part: MathJson | undefined): boolean => part !== undefined && freeLetters(part).includes(letter);
  if (head === "" || plain.test(head)) return [];
  switch (head) {
    case "Divide":
      return !has(second) || rootBelow ? [] : [notZero("domain.denominator", second)];
    case "Sqrt":
      return [
        isBelow ? condition("domain.root-below", first, apply("Greater", first, 0)) : notNegative("domain.even-root", first),
      ];
    case "Root":
      return typeof second !== "number" ? undefined : second % 2 === 0 ? [notNegative("domain.even-root", first)] : [];
    case "Ln":
      return [condition("domain.logarithm", first, apply("Greater", first, 0))];
    case "Log": {
      const base = has(second)
        ? [condition("domain.base", second, apply("And", apply("Greater", second, 0), apply("NotEqual", second, 1)))]
        : [];
      return [...(has(first) ? [condition("domain.logarithm", first, apply("Greater", first, 0))] : []), ...base];
    }
    case "Arcsin":
    case "Arccos":
      return [
        condition("domain.inverse-sine", first, apply("And", apply("GreaterEqual", first, -1), apply("LessEqual", first, 1))),
      ];
    case "Tan":
      return [condition("domain.tangent", first, apply("NotEqual", apply("Cos", first), 0))];
    case "Power":
      return powerConditions(first, second, has(first), has(second));
    default:
      return undefined;
  }
}

function powerConditions(base: MathJson, exponent: MathJson, inBase: boolean, inExponent: boolean): Condition[] | undefined {
  if (inExponent) {
    const number = rationalOf(base);
    return !inBase && (base === "ExponentialE" || base === "Pi" || (number !== undefined && number.numerator > 0n))
      ? []
      : undefined;
  }
  const power = rationalOf(exponent);
  if (!power) return undefined;
  const isRoot = power.denominator % 2n === 0n;
  if (power.numerator > 0n) return isRoot ? [notNegative("domain.power", base)] : power.denominator === 1n ? [] : undefined;
  if (isRoot) return [condition("domain.root-below", base, apply("Greater", base, 0))];
  return power.denominator === 1n ? [notZero("domain.denominator", base)] : undefined;
}

const condition = (rule: RuleId, part: MathJson, statement: MathJson): Condition => ({ rule, part, statement });
const notZero = (rule: RuleId, part: MathJson): Condition => condition(rule, part, apply("NotEqual", part, 0));
const notNegative = (rule: RuleId, part: MathJson): Condition => condition(rule, part, apply("GreaterEqual", part, 0));
