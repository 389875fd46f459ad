import { differentiate } from "../../../algebra/calculus/differentiate.ts";
import { determinantOf } from "../../../algebra/matrices/determinant.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { MathJson, Verdict } from "../../../contract.ts";
import { apply, freeLetters, headOf, mapOperands, mapTree, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { remaining } from "../../equality/conditions.ts";
import { verifyEqual } from "../../equality/verify-equal.ts";
import { withConditions } from "../../listed-conditions.ts";
import { chooseSign, hasDoubleSign } from "../../statements/double-signs.ts";
import { worst } from "../../verify-sides.ts";
import { type AnswerCheck, type Checked, undecided } from "../checked.ts";
import { type LeibnizForm, leibnizForm } from "./leibniz-form.ts";

/**
 * A solution of a differential equation, put into it: y and its derivatives make it an identity, the initial conditions hold, and a general solution has
 * as many independent constants as the equation has orders (their Wronskian is not identically 0). An implicit one F(x, y) = C is put in by
 * dy/dx = −Fₓ/F_y.
 */
export const checkSolution: AnswerCheck = (checked) => {
  const form = leibnizForm(checked.goal);
  const [left, right] = operandsOf(checked.answer);
  if (!form || headOf(checked.answer) !== "Equal" || left === undefined || right === undefined) return undecided;
  const isParticular = checked.goal.task === "particular-solution";
  if (isParticular && form.conditions.length === 0) return undecided;
  if (left === form.y && !freeLetters(right).includes(form.y)) {
    const branches = hasDoubleSign(right)
      ? [chooseSign(right, "Add", "Subtract"), chooseSign(right, "Subtract", "Add")]
      : [right];
    return worst(branches.map((branch) => checkExplicit(form, branch, checked)));
  }
  return checkImplicit(form, checked.answer, checked);
};

const equal = (left: MathJson, right: MathJson, { spend }: Checked): Verdict =>
  verifyEqual(left, right, { spend, seed: 1, assuming: [] });

function checkExplicit(form: LeibnizForm, solution: MathJson, checked: Checked): Verdict {
  const { y, x, order, equation, conditions } = form;
  const derivatives = derivativesOf(solution, x, order);
  if (!derivatives) return undecided;
  const known = lettersOf(form);
  const constants = freeLetters(solution).filter((letter) => !known.includes(letter) && letter !== x);
  const open = checked.goal.task === "particular-solution" ? 0 : Math.max(0, order - conditions.length);
  if (constants.length !== open) return undecided;
  const [left, right] = operandsOf(equation).map((side) => withDerivatives(side, y, derivatives));
  const holds = equal(left as MathJson, right as MathJson, checked);
  const values = conditions.map(({ order: k, at, value }) =>
    equal(substitute(derivatives[k] as MathJson, { [x]: at }), value, checked),
  );
  return worst([holds, independence(derivatives, constants, x, checked), ...values]);
}

/** The letters of the question, those of its conditions too: y(0) = A. */
const lettersOf = ({ equation, conditions }: LeibnizForm): string[] =>
  freeLetters(apply("List", equation, ...conditions.flatMap(({ at, value }) => [at, value])));

/** A formula and its derivatives up to an order. */
export function derivativesOf(formula: MathJson, x: string, order: number): MathJson[] | undefined {
  const derivatives: MathJson[] = [formula];
  for (let k = 1; k <= order; k++) {
    const next = differentiate(derivatives[k - 1] as MathJson, x);
    if (next === undefined) return undefined;
    derivatives.push(next);
  }
  return derivatives;
}

/** Every dy/dx replaced by what it is. */
export function withDerivatives(json: MathJson, y: string, derivatives: readonly MathJson[]): MathJson {
  if (headOf(json) === "Differentiate") return derivatives[operandsOf(json).length - 1] as MathJson;
  if (json === y) return derivatives[0] as MathJson;
  return mapOperands(json, (part) => withDerivatives(part, y, derivatives));
}

/** The derivatives by the constants of y, y′ … have a determinant that is not identically 0; what it asks of other letters, a ≠ 0, is listed. */
function independence(derivatives: readonly MathJson[], constants: readonly string[], x: string, checked: Checked): Verdict {
  const proved: Verdict = { status: "proved", by: "substitution" };
  if (constants.length === 0) return proved;
  const rows = constants.map((constant) => derivatives.slice(0, constants.length).map((one) => differentiate(one, constant)));
  if (!rows.every((row) => row.every((entry) => entry !== undefined))) return undecided;
  const determinant = determinantOf(rows as MathJson[][], checked.spend);
  if (determinant === undefined || equal(determinant, 0, checked).status !== "refuted") return undecided;
  const needed = factorsOf(simplify(determinant))
    .filter((factor) => freeLetters(factor).some((letter) => letter !== x))
    .map((factor) => apply("NotEqual", factor, 0));
  const assuming = checked.goal.assuming.map(({ json }) => json);
  return withConditions(proved, remaining(needed, assuming, checked.spend));
}

/** What may be zero in a product: never a power of e. */
function factorsOf(json: MathJson): readonly MathJson[] {
  const operands = operandsOf(json);
  if (/^(Multiply|Divide)$/.test(headOf(json) ?? "")) return operands.flatMap(factorsOf);
  if (headOf(json) === "Negate") return factorsOf(operands[0] ?? 0);
  if (headOf(json) === "Power") return operands[0] === "ExponentialE" ? [] : factorsOf(operands[0] ?? 0);
  return headOf(json) === "Exp" || freeLetters(json).length === 0 ? [] : [json];
}

/** F(x, y) = C of first order. */
function checkImplicit(form: LeibnizForm, answer: MathJson, checked: Checked): Verdict {
  const { y, x, order, equation, conditions } = form;
  const [left = 0, right = 0] = operandsOf(answer);
  if (order !== 1) return undecided;
  const formula = apply("Subtract", left, right);
  const [byX, byY] = [differentiate(formula, x, { partial: true }), differentiate(formula, y, { partial: true })];
  if (byX === undefined || byY === undefined || byY === 0) return undecided;
  const known = lettersOf(form);
  const constants = freeLetters(formula).filter((letter) => letter !== x && letter !== y && !known.includes(letter));
  const open = checked.goal.task === "particular-solution" ? 0 : Math.max(0, 1 - conditions.length);
  if (constants.length !== open || [byX, byY].flatMap(freeLetters).some((letter) => constants.includes(letter))) return undecided;
  const slope = apply("Negate", apply("Divide", byX, byY));
  const [own, other] = operandsOf(equation).map((side) =>
    mapTree(side, (part) => (headOf(part) === "Differentiate" ? slope : part)),
  );
  const values = conditions.map(({ at, value }) =>
    equal(substitute(left, { [x]: at, [y]: value }), substitute(right, { [x]: at, [y]: value }), checked),
  );
  // Where F_y is 0 the curve may be no graph: of xy = 0 the point (0, 1) lies on x = 0.
  const isGraph = conditions.every(
    ({ at, value }) => equal(substitute(byY, { [x]: at, [y]: value }), 0, checked).status === "refuted",
  );
  return isGraph ? worst([equal(own as MathJson, other as MathJson, checked), ...values]) : undecided;
}
