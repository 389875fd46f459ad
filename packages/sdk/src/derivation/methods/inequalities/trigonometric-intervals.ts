import type { MathJson, Method } from "../../../contract.ts";
import { apply, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { decided, Undecided } from "../../../verification/line/undecided.ts";
import { workingOn } from "./dispatch.ts";
import { finish, finishRules } from "./finish.ts";
import { generalRules, testIntervals } from "./general.ts";
import { joined, solveEquation } from "./joined.ts";
import { readSet } from "./read-set.ts";
import { inequalityOf } from "./relation.ts";
import { intersection, piecesOf, type SolutionSet } from "./solution-set.ts";

/** Inequalities in sines and cosines of any kind on a bounded interval: cut where both sides are equal, one test on each part. */
export const trigonometricIntervals: Method = {
  id: "inequality.trigonometric-intervals",
  example: "\\sin x(2\\cos x - 1) > 0 for 0 < x < 2\\pi",
  rules: { ...joined.rules, ...generalRules, ...finishRules },
  assumes: true,
  suits: ({ task, unknowns: [unknown, ...others], expression, assuming }) =>
    task === "solve" &&
    unknown !== undefined &&
    others.length === 0 &&
    assuming.length === 1 &&
    inequalityOf(expression.json) &&
    isWave(expression.json) &&
    isBounded(readSet(assuming[0]?.json ?? "True", unknown))
      ? 0.5
      : 0,
  derive(goal, board) {
    const [unknown] = goal.unknowns;
    const given = inequalityOf(goal.expression.json);
    const domain = unknown === undefined ? undefined : readSet(goal.assuming[0]?.json ?? "True", unknown);
    if (unknown === undefined || !given || !domain) return { status: "unsupported" };
    const working = workingOn(goal, unknown, false);
    try {
      const solved = solveEquation(apply("Equal", given.left, given.right), board, working, goal.assuming);
      const set = testIntervals(given, goal.expression.json, domain, intersection([solved, domain]), board, working);
      return finish(decided(set, "solutions"), goal, unknown, board);
    } catch (error) {
      if (error instanceof Undecided) return { status: "unsupported" };
      throw error;
    }
  },
  title: ({ expression }) => ({ key: "figure.solution-set", params: { formula: expression } }),
};

const continuous = /^(Add|Subtract|Negate|Multiply|Power|Sin|Cos|Abs|Less|LessEqual|Greater|GreaterEqual)$/;

/** Made of sines and cosines by sums, products and whole powers: continuous everywhere. */
function isWave(json: MathJson): boolean {
  const [head, operands] = [headOf(json), operandsOf(json)];
  if (head === undefined) return true;
  const isWholePower = head !== "Power" || (Number.isInteger(operands[1]) && Number(operands[1]) > 0);
  return (
    (continuous.test(head) && isWholePower && operands.every(isWave)) ||
    (head === "Divide" && operands.every((operand) => isWave(operand)) && typeof operands[1] === "number")
  );
}

function isBounded(set: SolutionSet | undefined): boolean {
  const pieces = set ? piecesOf(set) : [];
  return pieces.length > 0 && pieces[0]?.from !== undefined && pieces.at(-1)?.to !== undefined;
}
