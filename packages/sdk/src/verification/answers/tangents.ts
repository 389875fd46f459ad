import { differentiate } from "../../algebra/calculus/differentiate.ts";
import type { MathJson, Verdict } from "../../contract.ts";
import { apply, headOf, isSymbol, mentions, operandsOf, sameTree, substitute } from "../../expression/mathjson.ts";
import { verifyEqual } from "../equality/verify-equal.ts";
import { partWithoutValue } from "../part-without-value.ts";
import { type AnswerCheck, type Checked, undecided } from "./checked.ts";
import { limitOfQuotient } from "./difference-quotient.ts";
import { sameValue } from "./values.ts";

/** Tangents, normals and slopes of curves, by what they are: the same point and the same slope there. */
export const tangentChecks: Readonly<Record<string, AnswerCheck>> = {
  tangent: (checked) => checkLine(checked, (slope, line) => apply("Subtract", slope, line)),
  normal: (checked) => checkLine(checked, (slope, line) => apply("Add", apply("Multiply", slope, line), 1)),
  "implicit-derivative": checkSlope,
};

/** y, or f(x). */
export const isHeight = (json: MathJson, letter: string): boolean =>
  isSymbol(json) ? json !== letter : /^[a-zA-Z]$/.test(headOf(json) ?? "") && sameTree(json, [headOf(json) ?? "", letter]);

/** The line meets the curve at the place that is asked for, and `relation` of its slope and the curve's is 0 there. */
function checkLine(checked: Checked, relation: (slope: MathJson, line: MathJson) => MathJson): Verdict {
  const { given, answer, unknown, goal } = checked;
  const [height, body] = operandsOf(given);
  const point = goal.ask?.with?.point?.json;
  const place = point === undefined ? goal.ask?.with?.[unknown]?.json : operandsOf(point)[0];
  if (headOf(answer) !== "Equal" || body === undefined || place === undefined) return undecided;
  // Of a curve that is no y = f(x), as xy = 4, the right side is no height.
  if (headOf(given) !== "Equal" || height === undefined || !isHeight(height, unknown)) return undecided;
  if (isSymbol(height) && mentions(body, height)) return undecided;
  const [left, right] = operandsOf(answer) as [MathJson, MathJson];
  const slope = differentiate(body, unknown);
  if (slope === undefined) return undecided;
  const at = (formula: MathJson): MathJson => substitute(formula, { [unknown]: place });
  const contact = point === undefined ? at(body) : (operandsOf(point)[1] ?? 0);
  if (left === unknown && goal.task === "normal") {
    return worst([equal(checked, right, place), equal(checked, at(slope), 0), equal(checked, at(body), contact)]);
  }
  const lineSlope = differentiate(right, unknown);
  if (lineSlope === undefined || !isSymbol(left) || left === unknown || mentions(right, left)) return undecided;
  if (isSymbol(height) && left !== height) return undecided;
  if (mentions(lineSlope, unknown) && equal(checked, lineSlope, at(lineSlope)).status !== "proved") return undecided;
  // At a corner that is none the slope is the limit of the quotient.
  const hasSlope = partWithoutValue(at(slope)) === undefined;
  const sameSlope =
    hasSlope || goal.task === "normal"
      ? equal(checked, relation(at(slope), at(lineSlope)), 0)
      : sameValue({ ...checked, given: limitOfQuotient(body, unknown, place), answer: at(lineSlope) });
  return worst([equal(checked, at(body), contact), equal(checked, at(right), contact), sameSlope]);
}

/** F_x + F_y · dy/dx = 0 along F(x, y) = 0, identically or as a consequence of the equation. */
function checkSlope(checked: Checked): Verdict {
  const { given, answer, unknown, goal } = checked;
  const letter = goal.ask?.with?.by?.json ?? "x";
  const [left, right] = operandsOf(given);
  if (headOf(given) !== "Equal" || left === undefined || right === undefined || typeof letter !== "string") return undecided;
  const difference = apply("Subtract", left, right);
  const [along, across] = [letter, unknown].map((name) => differentiate(difference, name));
  if (along === undefined || across === undefined || sameTree(across, 0)) return undecided;
  const order = goal.ask?.with?.order?.json ?? 1;
  const claimed = order === 1 ? apply("Negate", apply("Divide", along, across)) : secondOf(along, across, letter, unknown);
  return claimed === undefined || (order !== 1 && order !== 2) ? undecided : equal(checked, claimed, answer);
}

/** −(F_xx F_y² − 2 F_xy F_x F_y + F_yy F_x²)/F_y³, from F_x and F_y. */
function secondOf(along: MathJson, across: MathJson, letter: string, unknown: string): MathJson | undefined {
  const [xx, xy, yy] = [differentiate(along, letter), differentiate(along, unknown), differentiate(across, unknown)];
  if (xx === undefined || xy === undefined || yy === undefined) return undefined;
  const square = (json: MathJson): MathJson => apply("Power", json, 2);
  const sum = apply(
    "Add",
    apply("Multiply", xx, square(across)),
    apply("Multiply", -2, xy, along, across),
    apply("Multiply", yy, square(along)),
  );
  return apply("Negate", apply("Divide", sum, apply("Power", across, 3)));
}

const equal = ({ goal, spend }: Checked, left: MathJson, right: MathJson): Verdict =>
  verifyEqual(left, right, { spend, seed: 1, assuming: goal.assuming.map(({ json }) => json) });

/** Proved only where all are; refuted where one is. */
function worst(verdicts: readonly Verdict[]): Verdict {
  const refuted = verdicts.find(({ status }) => status === "refuted");
  if (refuted) return refuted;
  return verdicts.every(({ status }) => status === "proved") ? { status: "proved", by: "tangency" } : undecided;
}
