import { signOfConstant } from "../../../algebra/constant/decide.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { Board, Goal, MathJson, Method, Outcome } from "../../../contract.ts";
import { compiled } from "../../../expression/evaluation/compiled.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, substitute } from "../../../expression/mathjson.ts";
import { equation } from "../../equation.ts";
import { functionOf } from "../../function.ts";
import { periodOf } from "../../portrait/period.ts";
import { commonRules } from "../common-rules.ts";
import { graphRules } from "./rules.ts";

const inOneLetter = (goal: Goal): boolean => {
  const given = functionOf(goal);
  return given !== undefined && freeLetters(given.body).join() === given.variable;
};

const places = [0.31, 0.77, 1.13, 1.9, 2.6, 4.4, 9.7];

/** 1 where values at opposite places seem to agree, −1 where they seem to be opposite; one place without a value has to have its opposite without. */
function likelyParity(body: MathJson, variable: string): 1 | -1 | undefined {
  const at = compiled(body, [variable]);
  if (!at) return undefined;
  const pairs = places.map((place) => [at(place), at(-place)] as const);
  const known = pairs.filter((pair) => !pair.every(Number.isNaN));
  const fits = (sign: 1 | -1): boolean =>
    known.length > 1 && known.every(([right, left]) => Math.abs(left - sign * right) <= 1e-9 * Math.max(1, Math.abs(right)));
  return fits(1) ? 1 : fits(-1) ? -1 : undefined;
}

/** Whether a function is even or odd: opposite numbers put in. */
export const parity: Method = {
  id: "graph.parity",
  example: "y = x^4 - 2x^2",
  rules: { ...commonRules, ...graphRules },
  suits: (goal) => (goal.task === "parity" && inOneLetter(goal) ? 0.9 : 0),
  derive(goal, board) {
    const given = functionOf(goal);
    const sign = given && likelyParity(given.body, given.variable);
    if (!given) return { status: "unsupported" };
    if (!sign) return goal.ask ? neither(given, board) : { status: "unsupported" };
    const before = expressionOf(substitute(given.body, { [given.variable]: apply("Negate", given.variable) }));
    const after = expressionOf(sign > 0 ? given.body : apply("Negate", given.body));
    const { verdict } = board.write(sign > 0 ? "graph.even" : "graph.odd", after, undefined, { before });
    if (verdict.status !== "proved") return { status: "unsupported" };
    return {
      status: "solved",
      answers: [{ ask: { what: goal.task }, kind: "statement", ...expressionOf(sign > 0 ? "Even" : "Odd") }],
    };
  },
};

/** A place and its opposite, at which the values are neither equal nor opposite. */
function neither({ body, variable }: NonNullable<ReturnType<typeof functionOf>>, board: Board): Outcome {
  const spend = (operations: number): void => board.spend(operations);
  for (const place of [1, 2, 3]) {
    const [there, here] = [-place, place].map((at) => substitute(body, { [variable]: at })) as [MathJson, MathJson];
    const signs = [apply("Subtract", there, here), apply("Add", there, here)].map((json) => signOfConstant(json, spend));
    if (!signs.every((sign) => sign === 1 || sign === -1)) continue;
    const values = [-place, place].map((at) => {
      const before = expressionOf(substitute(body, { [variable]: at }));
      const value = simplify(before.json, { spend });
      board.write("graph.opposite-value", expressionOf(value), { place: equation(variable, at) }, { before });
      return value;
    });
    const [other, own] = values as [MathJson, MathJson];
    const opposite = simplify(apply("Negate", own), { spend });
    board.write("graph.neither", expressionOf(apply("And", apply("NotEqual", other, own), apply("NotEqual", other, opposite))));
    return { status: "solved", answers: [{ ask: { what: "parity" }, kind: "statement", ...expressionOf("Neither") }] };
  }
  return { status: "unsupported" };
}

/** After which number the values of a function of angles repeat. */
export const period: Method = {
  id: "graph.period",
  example: "y = \\sin(2x)",
  rules: { ...commonRules, ...graphRules },
  suits: (goal) => (goal.task === "period" && inOneLetter(goal) ? 0.9 : 0),
  derive(goal, board) {
    const given = functionOf(goal);
    const length = given && periodOf(given.body, given.variable);
    if (!given || length === undefined) return { status: "unsupported" };
    const before = expressionOf(substitute(given.body, { [given.variable]: sum([given.variable, length]) }));
    const params = { period: expressionOf(length) };
    const { verdict } = board.write("graph.period", expressionOf(given.body), params, { before });
    if (verdict.status !== "proved") return { status: "unsupported" };
    return { status: "solved", answers: [{ ask: { what: goal.task }, kind: "value", ...expressionOf(length) }] };
  },
};
