import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Board, Goal, MathJson, Method, Outcome, Rule, RuleId } from "../../../contract.ts";
import { BudgetError } from "../../../errors/budget-error.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, headOf, isSum, mapTree, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { toLatex } from "../../../expression/print-latex.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";
import { numberOf } from "../../rewriting/numbers.ts";
import { type Place, rewriteLine } from "../../rewriting/rewrite.ts";
import { sumOfTerms, termsOf, unorderedKey } from "../../rewriting/terms.ts";
import { rootOfNegative } from "../arithmetic/rewriters/complex.ts";
import { schoolRules, schoolStages } from "./stages.ts";

const ownRules: Record<RuleId, Rule> = {
  "simplifying.order": {
    relation: "equal",
    example: "4 + 3x^2 ⟶ 3x^2 + 4",
    en: "Write the terms and factors in the usual order",
    zh: "按习惯的顺序书写各项和各因式",
  },
  "signs.into-numerator": {
    relation: "equal",
    example: "-\\frac{x - 3}{y} ⟶ \\frac{3 - x}{y}",
    en: "Take the minus into the numerator: its signs turn",
    zh: "把负号并入分子，分子各项变号",
  },
  "signs.before-fraction": {
    relation: "equal",
    example: "\\frac{-x - 3}{y} ⟶ -\\frac{x + 3}{y}",
    en: "Take the minus out of the numerator and write it before the fraction",
    zh: "提出分子中的负号，写到分数前面",
  },
  "terms.take-out": {
    relation: "equal",
    example: "\\sqrt{6} x + \\sqrt{2} x ⟶ (\\sqrt{6} + \\sqrt{2})x",
    en: "Take the common factor out of the sum",
    zh: "提取公因式",
  },
  "simplifying.result": {
    relation: "equal",
    example: "\\frac{x^2 + x}{x^2 - 1} ⟶ \\frac{x}{x - 1}",
    en: "Simplify",
    zh: "化简",
  },
  "trigonometry.identities": {
    relation: "equal",
    example: "\\frac{1 - \\cos 2x}{2} ⟶ \\sin^2 x",
    en: "By the trigonometric identities",
    zh: "利用三角恒等式化简",
  },
  "logarithms.laws": {
    relation: "equal",
    example: "\\ln 8 - \\ln x ⟶ \\ln\\frac{8}{x}",
    en: "By the laws of logarithms",
    zh: "利用对数的运算性质化简",
  },
  "radicals.laws": {
    relation: "equal",
    example: "\\frac{x - 1}{\\sqrt{x} + 1} ⟶ \\sqrt{x} - 1",
    en: "By the laws of roots and powers",
    zh: "利用根式与幂的运算性质化简",
  },
  "simplifying.already": {
    relation: "states",
    example: "x^2 + 1 ⟶ x^2 + 1",
    en: "This is already in its simplest form",
    zh: "这已经是最简形式",
  },
};

export const simplifyingRules: Record<RuleId, Rule> = { ...schoolRules, ...ownRules };

/** √−9 as 3i, where numbers are complex. */
const withImaginaryRoots = (json: MathJson): MathJson => mapTree(json, (part) => rootOfNegative(part, topPlace)?.after ?? part);
const topPlace: Place = { path: [], around: [] };

/** Simplifies the line on the board, a change a line, to its textbook form, which is returned. */
export function simplifyLine(goal: Goal, board: Board): MathJson | undefined {
  const start = board.line?.json;
  if (start === undefined) return undefined;
  const assuming = goal.assuming.map(({ json }) => json);
  const spend = (operations: number): void => board.spend(operations);
  const isComplex = goal.numbers === "complex";
  const target = simplify(isComplex ? withImaginaryRoots(start) : start, { assuming, spend });
  const { stages, first, last } = schoolStages({ target, complex: isComplex });
  try {
    rewriteLine(board, stages, { first, last, until: (line) => sameTree(line, target), lines: mostLines });
  } catch (error) {
    if (!(error instanceof BudgetError)) throw error;
  }
  return finish(board, target, start);
}

/** Whether something is divided by what is 0 whatever the letters are. */
export function dividesByZero(json: MathJson): boolean {
  const [first, second] = operandsOf(json);
  const exponent = headOf(json) === "Power" && second !== undefined ? numberOf(second)?.value.numerator : undefined;
  const divisor = headOf(json) === "Divide" ? second : exponent !== undefined && exponent <= 0n ? first : undefined;
  return (divisor !== undefined && simplify(divisor) === 0) || operandsOf(json).some(dividesByZero);
}

/** Beyond so many lines the rest is written at once. */
const mostLines = 60;

/** From what the rewriters left to the textbook form. */
function finish(board: Board, target: MathJson, start: MathJson): MathJson {
  let line = board.line?.json ?? 0;
  const stand = (): MathJson => board.line?.json ?? 0;
  // Decimals stay decimals.
  if (unorderedKey(line) === unorderedKey(target) && holdsDecimal(line)) return line;
  if (toLatex(line) === toLatex(target)) return target;
  if (headOf(line) === "Negate" && headOf(target) === "Divide") {
    const turned = minusAbove(operandsOf(line)[0] as MathJson);
    if (turned !== undefined) board.rewrite("signs.into-numerator", [], turned);
    line = stand();
  }
  const depth = headOf(line) === "Negate" && headOf(target) === "Negate" ? [1] : [];
  for (const [side, rule] of [
    [2, "rational.factor-denominator"],
    [1, "rational.factor-numerator"],
  ] as const) {
    const [part, wanted] = [line, target].map((each) =>
      sideOf(depth.length > 0 ? (operandsOf(each)[0] as MathJson) : each, side),
    );
    const isFactored = wanted !== undefined && /^(Multiply|Power)$/.test(headOf(wanted) ?? "");
    const holdsSum = part !== undefined && /"(Add|Subtract)"/.test(JSON.stringify(part));
    if (part === undefined || !holdsSum || !isFactored || unorderedKey(part) === unorderedKey(wanted) || !areEqual(part, wanted))
      continue;
    board.rewrite(rule, [...depth, side], wanted);
    line = stand();
  }
  if (sameTree(line, target)) return line;
  const turned = headOf(target) === "Negate" && headOf(line) === "Divide" ? minusBefore(line) : undefined;
  if (turned !== undefined && unorderedKey(turned) === unorderedKey(target))
    board.write("signs.before-fraction", expressionOf(target));
  else if (unorderedKey(line) === unorderedKey(target)) board.write("simplifying.order", expressionOf(target));
  else if (isSum(line) && headOf(target) === "Multiply" && areEqual(line, target))
    board.write("terms.take-out", expressionOf(target));
  // What holds where the formula has a value was lost on the way, perhaps: the result is held against the formula itself.
  else board.write(lawOf(start), expressionOf(target), undefined, { before: expressionOf(start) });
  return target;
}

/** The laws that the functions of a formula are simplified by, where no finer rule is known. */
function lawOf(json: MathJson): RuleId {
  const heads = JSON.stringify(json);
  if (/"(Sin|Cos|Tan|Cot|Sec|Csc)"/.test(heads)) return "trigonometry.identities";
  if (/"(Ln|Log)"/.test(heads)) return "logarithms.laws";
  if (/"(Sqrt|Root)"/.test(heads)) return "radicals.laws";
  return "simplifying.result";
}

const sideOf = (json: MathJson, side: 1 | 2): MathJson | undefined =>
  headOf(json) === "Divide" ? operandsOf(json)[side - 1] : undefined;

const areEqual = (left: MathJson, right: MathJson): boolean => simplify(apply("Subtract", left, right)) === 0;

function holdsDecimal(json: MathJson): boolean {
  return numberOf(json)?.form === "decimal" || operandsOf(json).some(holdsDecimal);
}

/** (−a − b)/c as −(a + b)/c. */
function minusBefore(json: MathJson): MathJson | undefined {
  const [above, below] = operandsOf(json);
  if (above === undefined || below === undefined || !isSum(above)) return undefined;
  return apply("Negate", apply("Divide", sumOfTerms(termsOf(above).map(opposite)), below));
}

/** −(a − b)/c as (b − a)/c. */
function minusAbove(json: MathJson): MathJson | undefined {
  const [above, below] = headOf(json) === "Divide" ? operandsOf(json) : [];
  if (above === undefined || below === undefined || !isSum(above)) return undefined;
  const turned = termsOf(above).map(opposite);
  const plus = turned.findIndex((term) => !startsWithMinus(term));
  const ordered = plus > 0 ? [turned[plus] as MathJson, ...turned.slice(0, plus), ...turned.slice(plus + 1)] : turned;
  return apply("Divide", sumOfTerms(ordered), below);
}

export const simplifying: Method = {
  id: "simplifying.step-by-step",
  example: "3(x + 2) - 2x",
  rules: simplifyingRules,
  numbers: ["real", "complex"],
  assumes: true,
  suits: (goal) => (goal.task === "simplified" ? 0.9 : 0),
  derive: simplified,
};

function simplified(goal: Goal, board: Board): Outcome {
  const start = goal.expression.json;
  if (dividesByZero(start)) return { status: "unsupported", reason: { key: "reason.no-value" } };
  const result = simplifyLine(goal, board);
  if (result === undefined) return { status: "unsupported" };
  if (sameTree(result, start)) board.write("simplifying.already", goal.expression);
  return {
    status: "solved",
    answers: [
      { ask: goal.ask ?? { what: "simplified" }, kind: numberOf(result) ? "value" : "expression", ...expressionOf(result) },
    ],
  };
}
