import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { Board, Expression, Goal, MathJson, Method, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, headOf, mapTree, mentions, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { commonRules } from "../common-rules.ts";
import { derivativeRules } from "./rules.ts";
import { linearCoefficients } from "./slope-equation.ts";
import { tidy, workOut } from "./work-out.ts";

/** dy/dx from an equation between x and y: both sides are differentiated, y being a function of x. */
export const implicitDerivative: Method = {
  id: "derivative.implicit",
  example: "x^2 + y^2 = 25",
  rules: {
    ...commonRules,
    ...derivativeRules,
    "derivative.both-sides": {
      relation: "states",
      example: "x^2 + y^2 = 25 ⟶ \\frac{d}{dx}(x^2 + y^2) = \\frac{d}{dx}25",
      en: "Differentiate both sides with respect to {letter}; {function} is a function of {letter}",
      zh: "两边同时对 {letter} 求导，{function} 是 {letter} 的函数",
    },
    "derivative.side": {
      relation: "equal",
      example: "\\frac{d}{dx}(x^2 + y^2) ⟶ 2x + 2y\\frac{dy}{dx}",
      en: "Differentiate {function}, with dy/dx for every {dependent}",
      zh: "对 {function} 求导，含 {dependent} 的项要乘以 dy/dx",
    },
    "derivative.sides-equal": {
      relation: "states",
      example: "2x + 2y\\frac{dy}{dx} = 0",
      en: "The derivatives of equal sides are equal",
      zh: "两边相等，导数也相等",
    },
    "derivative.collect-slope": {
      relation: "equivalent",
      example: "2x + 2y\\frac{dy}{dx} = 0 ⟶ 2y\\frac{dy}{dx} = -2x",
      en: "Collect the terms with {slope} on one side",
      zh: "把含 {slope} 的项移到一边",
    },
    "derivative.divide-slope": {
      relation: "equivalent",
      example: "2y\\frac{dy}{dx} = -2x ⟶ \\frac{dy}{dx} = -\\frac{x}{y} (y \\ne 0)",
      en: "Divide by {factor}, where that is not 0",
      zh: "两边同除以 {factor}（它不为 0）",
    },
    "derivative.once-more": {
      relation: "states",
      example: "\\frac{d}{dx}(-\\frac{x}{y})",
      en: "The second derivative is the derivative of the first: differentiate {slope} again",
      zh: "二阶导数是一阶导数的导数：再对 {slope} 求导",
    },
    "derivative.put-slope": {
      relation: "states",
      example: "-\\frac{x^2 + y^2}{y^3}",
      en: "Put in what dy/dx is: {slope}",
      zh: "代入 dy/dx = {slope}",
    },
  },
  suits: (goal) => (goal.task === "implicit-derivative" && parts(goal) !== undefined ? 0.9 : 0),
  derive(goal, board) {
    const found = parts(goal);
    if (!found) return { status: "unsupported" };
    const { left, right, letter, dependent } = found;
    const named = { letter: expressionOf(letter), function: expressionOf(dependent) };
    board.write(
      "derivative.both-sides",
      expressionOf(apply("Equal", ...[left, right].map((side) => derived(side, letter)))),
      named,
    );
    const sides = [left, right].map((side) => differentiateSide(board, side, found));
    const [first, second] = sides;
    if (first === undefined || second === undefined) return { status: "unsupported" };
    return solveForSlope(goal, board, first, second, found);
  },
};

interface Parts {
  readonly left: MathJson;
  readonly right: MathJson;
  /** x, and the y that depends on it. */
  readonly letter: string;
  readonly dependent: string;
}

const derived = (formula: MathJson, letter: string): MathJson => apply("Differentiate", formula, letter);

function parts({ expression: { json }, unknowns, ask }: Goal): Parts | undefined {
  const [left, right, ...more] = operandsOf(json);
  const letter = ask?.with?.by?.json ?? "x";
  const [dependent] = unknowns;
  if (headOf(json) !== "Equal" || left === undefined || right === undefined || more.length > 0) return undefined;
  if (!/^(1|2)$/.test(String(ask?.with?.order?.json ?? 1))) return undefined;
  if (typeof letter !== "string" || dependent === undefined || !mentions(json, dependent)) return undefined;
  return { left, right, letter, dependent };
}

/** The derivative of one side, in substeps. */
function differentiateSide(board: Board, side: MathJson, { letter, dependent }: Parts): MathJson | undefined {
  if (!mentions(side, letter) && !mentions(side, dependent)) return 0;
  let done = false;
  const before = expressionOf(derived(side, letter));
  const step = board.detail(
    "derivative.side",
    (inner) => {
      done = side === dependent || workOut(inner, [dependent]);
      tidy(inner);
      return inner.line ?? before;
    },
    { function: expressionOf(side), dependent: expressionOf(dependent) },
    { before },
  );
  return done ? step.after.json : undefined;
}

function solveForSlope(goal: Goal, board: Board, left: MathJson, right: MathJson, found: Parts): Outcome {
  const { letter, dependent } = found;
  const slope = derived(dependent, letter);
  const line = expressionOf(apply("Equal", left, right));
  board.write("derivative.sides-equal", line);
  const coefficients = linearCoefficients(apply("Subtract", left, right), slope);
  if (!coefficients) return { status: "unsupported" };
  const { factor, rest } = coefficients;
  const product = factor === 1 ? slope : apply("Multiply", factor, slope);
  const collected = expressionOf(apply("Equal", product, simplify(apply("Negate", rest))));
  board.write("derivative.collect-slope", collected, { slope: expressionOf(slope) }, { before: line });
  const value = expressionOf(simplify(apply("Negate", apply("Divide", rest, factor))));
  const condition = expressionOf(apply("NotEqual", factor, 0));
  if (factor !== 1) {
    const divided = expressionOf(apply("Equal", slope, value.json));
    board.write(
      "derivative.divide-slope",
      divided,
      { factor: expressionOf(factor) },
      { before: collected, provided: [condition] },
    );
  }
  const answer = goal.ask?.with?.order?.json === 2 ? secondDerivative(board, value, found) : value;
  if (answer === undefined) return { status: "unsupported" };
  return { status: "solved", answers: [{ ask: goal.ask ?? { what: "implicit-derivative" }, kind: "expression", ...answer }] };
}

/** The slope differentiated once more, with the slope itself put in for dy/dx. */
function secondDerivative(board: Board, slope: Expression, found: Parts): Expression | undefined {
  board.write("derivative.once-more", expressionOf(derived(slope.json, found.letter)), { slope });
  const again = differentiateSide(board, slope.json, found);
  if (again === undefined) return undefined;
  const sign = derived(found.dependent, found.letter);
  const value = expressionOf(simplify(mapTree(again, (part) => (sameTree(part, sign) ? slope.json : part))));
  board.write("derivative.put-slope", value, { slope });
  return value;
}
