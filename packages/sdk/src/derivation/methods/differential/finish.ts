import { differentiate } from "../../../algebra/calculus/differentiate.ts";
import { signOfConstant } from "../../../algebra/constant/decide.ts";
import type { Expression, Goal, MathJson, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, mapTree, mentions, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { chooseSign, hasDoubleSign } from "../../../verification/statements/double-signs.ts";
import { hasNoRealValue } from "../../no-value.ts";
import { constantsFor } from "./constants.ts";
import { showCurves, showSolutions } from "./figure.ts";
import { type Lesson, solutionOutcome, tidy } from "./lesson.ts";
import { type DifferentialEquation, type InitialCondition, slopeOf } from "./ode.ts";

const unsupported: Outcome = { status: "unsupported" };

/** The end of a working: y = g(x, constants), checked, and with the constants that the initial conditions give. */
export function finishExplicit(
  goal: Goal,
  lesson: Lesson,
  ode: DifferentialEquation,
  solution: MathJson,
  constants: readonly string[],
): Outcome {
  const general = apply("Equal", ode.y, solution);
  if (goal.task === "general-solution" && ode.conditions.length === 0) {
    if (!hasDoubleSign(solution)) check(lesson, ode, solution);
    showSolutions(lesson.board, ode, solution, constants);
    return solutionOutcome(general, lesson.besides);
  }
  const found = withConditions(lesson, ode, solution, constants);
  if (found === undefined) return unsupported;
  lesson.state("differential.particular-solution", apply("Equal", ode.y, found));
  check(lesson, ode, found);
  showSolutions(lesson.board, ode, found, []);
  return solutionOutcome(apply("Equal", ode.y, found));
}

/** The end of a working that leads to F(x, y) = C. */
export function finishImplicit(
  goal: Goal,
  lesson: Lesson,
  ode: DifferentialEquation,
  equation: MathJson,
  constant: string,
): Outcome {
  const [condition, ...more] = ode.conditions;
  if (goal.task === "general-solution" && condition === undefined) {
    lesson.state("differential.general-solution", equation);
    showCurves(lesson.board, ode, equation, constant);
    return solutionOutcome(equation, lesson.besides);
  }
  if (!condition || more.length > 0 || condition.order > 0) return unsupported;
  const put = substitute(equation, { [ode.x]: condition.at, [ode.y]: condition.value });
  const [left = 0, right = 0] = operandsOf(put);
  const value = tidy(apply("Subtract", left, tidy(apply("Subtract", right, constant))));
  if (freeLetters(value).length > 0 || hasNoRealValue(value, (operations) => lesson.board.spend(operations))) return unsupported;
  // Where the curve has no slope it need not be the graph of a function: of xy = 0 the point (0, 1) lies on x = 0.
  const across = differentiate(apply("Subtract", ...operandsOf(equation)), ode.y, { partial: true });
  const there = across && substitute(across, { [ode.x]: condition.at, [ode.y]: condition.value });
  if (there === undefined || signOfConstant(there, (operations) => lesson.board.spend(operations)) === 0) return unsupported;
  lesson.state("differential.condition", put, { condition: statementOf(ode, condition) });
  lesson.write("differential.constants", apply("Equal", constant, value));
  const particular = substitute(equation, { [constant]: value });
  lesson.state("differential.particular-solution", particular);
  showCurves(lesson.board, ode, particular, undefined);
  return solutionOutcome(particular);
}

/** Puts a solution into the left side of the equation: what comes out is the right side. */
function check(lesson: Lesson, { equation, y }: DifferentialEquation, solution: MathJson): void {
  const [left = 0, right = 0] = operandsOf(equation);
  const put = (json: MathJson): MathJson => putFunction(json, y, solution);
  const [before, after] = [put(left), tidy(put(right))];
  if (mentions(before, y)) return;
  lesson.board.write(
    "differential.check",
    expressionOf(mentionsDerivative(after) ? put(right) : after),
    {},
    { before: expressionOf(before) },
  );
}

const mentionsDerivative = (json: MathJson): boolean =>
  headOf(json) === "Differentiate" || operandsOf(json).some(mentionsDerivative);

/** The formula with the solution for y, also within dy/dx. */
export const putFunction = (json: MathJson, y: string, solution: MathJson): MathJson =>
  mapTree(json, (part) => (part === y ? solution : part));

/** x = 0, y = 1; y′(0) = 2 */
function statementOf({ y, x }: DifferentialEquation, { order, at, value }: InitialCondition): Expression {
  if (order === 0) return expressionOf(apply("List", apply("Equal", x, at), apply("Equal", y, value)));
  const slope = order === 1 ? apply("Derivative", y) : apply("Derivative", y, order);
  return expressionOf(apply("Equal", apply("Apply", slope, at), value));
}

/** The solution with its constants replaced by what the conditions make them; undefined where that is not found, or is not one. */
function withConditions(
  lesson: Lesson,
  ode: DifferentialEquation,
  solution: MathJson,
  constants: readonly string[],
): MathJson | undefined {
  if (ode.conditions.length !== constants.length) return undefined;
  if (!hasDoubleSign(solution)) return fitted(lesson, ode, solution, constants);
  const [condition] = ode.conditions;
  const sign = condition && signOfConstant(condition.value, (operations) => lesson.board.spend(operations));
  if (sign !== 1 && sign !== -1) return undefined;
  const branches = [chooseSign(solution, "Add", "Subtract"), chooseSign(solution, "Subtract", "Add")].map(tidy);
  return branches.map((branch) => tryBranch(lesson, ode, branch, constants)).find((found) => found !== undefined);
}

/** The branch of a double sign that can meet the condition at all is found by trying. */
function tryBranch(
  lesson: Lesson,
  ode: DifferentialEquation,
  branch: MathJson,
  constants: readonly string[],
): MathJson | undefined {
  const found = constantsFor(ode, branch, constants, lesson.board);
  const signs = found && missesBy(ode, substitute(branch, found.values), lesson);
  return signs?.every((sign) => sign === 0) ? fitted(lesson, ode, branch, constants) : undefined;
}

/** The sign by which a solution misses each condition, 0 where it meets it; undefined where that is not known. */
function missesBy(
  { x, conditions }: DifferentialEquation,
  solution: MathJson,
  { board }: Lesson,
): readonly ReturnType<typeof signOfConstant>[] {
  return conditions.map(({ order, at, value }) => {
    const derived = order === 0 ? solution : differentiate(solution, x);
    const difference = derived === undefined ? undefined : apply("Subtract", substitute(derived, { [x]: at }), value);
    return difference === undefined ? undefined : signOfConstant(difference, (operations) => board.spend(operations));
  });
}

function fitted(
  lesson: Lesson,
  ode: DifferentialEquation,
  solution: MathJson,
  constants: readonly string[],
): MathJson | undefined {
  const known = constantsFor(ode, solution, constants, lesson.board);
  if (!known) return undefined;
  const { values, provided } = known;
  const particular = tidy(substitute(solution, values));
  // C/x has no value at 0, whatever is made of C there.
  const misses = ode.conditions.every(({ order }) => order < 2) ? missesBy(ode, particular, lesson) : [];
  if (misses.some((sign) => sign === 1 || sign === -1)) return undefined;
  const equations: MathJson[] = [];
  let derived: MathJson | undefined = solution;
  for (let order = 0; order <= Math.max(...ode.conditions.map((one) => one.order)); order++) {
    if (order > 0) {
      derived = derived === undefined ? undefined : differentiate(derived, ode.x);
      if (derived === undefined) return undefined;
      lesson.board.write(
        "differential.derivative",
        expressionOf(tidy(derived)),
        { slope: expressionOf(slopeOf(ode.y, ode.x, order)) },
        {
          before: expressionOf(apply("Differentiate", solution, ...Array<string>(order).fill(ode.x))),
        },
      );
    }
    for (const condition of ode.conditions.filter((one) => one.order === order)) {
      const put = tidy(substitute(derived as MathJson, { [ode.x]: condition.at }));
      const equation = apply("Equal", put, condition.value);
      lesson.remark("differential.condition", equation, { condition: statementOf(ode, condition) });
      equations.push(equation);
    }
  }
  const before = expressionOf(equations.length === 1 ? (equations[0] as MathJson) : apply("And", ...equations));
  const named = constants.map((constant) => apply("Equal", constant, values[constant] as MathJson));
  const after = expressionOf(named.length === 1 ? (named[0] as MathJson) : apply("And", ...named));
  // Of several constants with tan C = 2 any one will do: through each point there is one solution only.
  const rule = isPeriodic(before.json) ? "differential.constant-chosen" : "differential.constants";
  lesson.board.write(rule, after, {}, { before, provided: provided.map(expressionOf) });
  return particular;
}

const isPeriodic = (json: MathJson): boolean =>
  (/^(Sin|Cos|Tan|Cot)$/.test(headOf(json) ?? "") && freeLetters(json).length > 0) || operandsOf(json).some(isPeriodic);
