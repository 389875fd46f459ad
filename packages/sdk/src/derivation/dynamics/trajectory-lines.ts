import type { Expression, MathJson, Rule, RuleId } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { integrate, type Trajectory } from "../../figure/trajectory/integrate.ts";
import { periodOf } from "../../figure/trajectory/period.ts";
import { restingPlace } from "../../figure/trajectory/resting-place.ts";
import { fieldOf, type VectorField } from "../../figure/trajectory/vector-field.ts";
import { within } from "../../verification/several/share.ts";
import { type DynamicalSystem, numberIn, stateOf } from "./dynamical-system.ts";
import { type Start, spanOf, startOf } from "./starts.ts";
import { spanStatement, startStatement } from "./system-lines.ts";
import { writeUniqueness } from "./uniqueness-lines.ts";
import type { Working } from "./working.ts";

const states = (example: string, en: string, zh: string): Rule => ({ relation: "states", example, en, zh });

export const trajectoryRules: Record<RuleId, Rule> = {
  "dynamics.start-question": states("x(0) = 1, y(0) = 0", "The solution is to start at", "所求解的初值为"),
  "dynamics.start-usual": states(
    "x(0) = 1, y(0) = 0",
    "The question names no initial values; a usual choice is taken",
    "题目没有给出初值，取通常的初值",
  ),
  "dynamics.start-chosen": states(
    "x(0) = 1, y(0) = 0",
    "The question names no initial values; these are chosen here",
    "题目没有给出初值，这里选取",
  ),
  "dynamics.span-question": states(
    "0 \\le t \\le 10",
    "It is followed over these values of {letter}",
    "所取的 {letter} 的范围为",
  ),
  "dynamics.span-usual": states(
    "0 \\le t \\le 10",
    "The question names no range of {letter}; a usual one is taken",
    "题目没有给出 {letter} 的范围，取通常的范围",
  ),
  "dynamics.span-chosen": states(
    "0 \\le t \\le 10",
    "The question names no range of {letter}; this one is chosen here",
    "题目没有给出 {letter} 的范围，这里选取",
  ),
  "dynamics.integrated": states(
    "x(0) = 1, y(0) = 0",
    "Solved numerically by the extrapolation method of Gragg, Bulirsch and Stoer, with relative and absolute tolerance {tolerance} and {steps} steps",
    "用 Gragg–Bulirsch–Stoer 外推法数值求解：相对与绝对误差限 {tolerance}，共 {steps} 步",
  ),
  "dynamics.integrated-several": states(
    "x' = y, y' = -x",
    "From {count} different states trajectories are computed by the extrapolation method of Gragg, Bulirsch and Stoer, with relative and absolute tolerance {tolerance}, {steps} steps in all",
    "从 {count} 个不同的初值出发，用 Gragg–Bulirsch–Stoer 外推法数值求解：相对与绝对误差限 {tolerance}，共 {steps} 步",
  ),
  "dynamics.end-blow-up": states(
    "t = 1",
    "The solution grows beyond all bounds at about this time and is drawn up to there",
    "解约在此时刻趋于无穷，图只画到这里",
  ),
  "dynamics.end-too-large": states(
    "t = 400",
    "At about this time the numbers become too large to compute with; it is drawn up to there",
    "约在此时刻数值过大，无法继续计算，图只画到这里",
  ),
  "dynamics.end-left-domain": states(
    "t = 1",
    "At about this time the solution comes to where the rates have no value; it is drawn up to there",
    "解约在此时刻到达变化率没有意义之处，图只画到这里",
  ),
  "dynamics.end-stiff": states(
    "t = 1",
    "Beyond this time the system is too stiff for the method: it would need far more steps than are allowed. It is drawn up to there",
    "此时刻之后系统过于刚性，该方法所需步数远超允许，图只画到这里",
  ),
  "dynamics.end-too-many-steps": states(
    "t = 1",
    "Beyond this time more steps would be needed than are allowed; it is drawn up to there",
    "此时刻之后所需步数超过允许，图只画到这里",
  ),
  "dynamics.stop-stiff": states(
    "t = 1",
    "Beyond this time the system is too stiff for the method: it would need far more steps than are allowed. That is too little of the solution for a drawing of it",
    "此时刻之后系统过于刚性，该方法所需步数远超允许。已算出的部分太短，不足以画图",
  ),
  "dynamics.stop-too-many-steps": states(
    "t = 1",
    "Beyond this time more steps would be needed than are allowed. That is too little of the solution for a drawing of it",
    "此时刻之后所需步数超过允许。已算出的部分太短，不足以画图",
  ),
  "dynamics.end-state": states(
    "x(10) = 1",
    "At the end, rounded to six digits, the state is",
    "终点的状态（保留六位有效数字）为",
  ),
  "dynamics.rest": states(
    "(0, 0)",
    "Found numerically: this solution comes to rest at about this state",
    "数值结果：该解趋于静止，约在此状态",
  ),
  "dynamics.period": states(
    "T = 6.2832",
    "Found numerically: in the long run the solution repeats itself, after about this time",
    "数值结果：解最终呈周期运动，周期约为",
  ),
};

const tolerance = 1e-12;
const toleranceWritten = expressionOf(["Power", 10, -12]);
/** So many steps cost no more than half the usual budget. */
const maxSteps = 3_000;

/** A trajectory with the choices it rests on. */
export interface Followed {
  readonly field: VectorField;
  readonly trajectory: Trajectory;
  /** What comes before the start, where it is followed back as well. */
  readonly back: Trajectory | undefined;
  readonly start: Start;
  readonly span: readonly [MathJson, MathJson];
  /** Whether enough of it is known for a drawing. */
  readonly isDrawn: boolean;
}

export const vectorField = ({ rates, letters, time }: DynamicalSystem): VectorField => fieldOf(rates, letters, {}, time);

/** How many places of a trajectory are kept: a number that most shares of the time fall on. */
const pointsFor = (dimension: number): number => (dimension > 2 ? 3001 : 1201);

/** Follows the system from its start, and says what was chosen, how it was computed, and where and why it ended. undefined where no start makes sense. */
export function writeTrajectory(working: Working): Followed | undefined {
  const { system, board, spend } = working;
  const field = vectorField(system);
  const { span: asked, by, back: before } = spanOf(system);
  const span = fromStart(asked, system.startTime);
  if (!span) {
    working.open.push({ key: "reason.dynamics-start-between" });
    return undefined;
  }
  const [from, to] = span.map(numberIn) as [number, number];
  const start = startOf(system, field, [from, to], spend);
  if (!start || !Number.isFinite(from) || !Number.isFinite(to) || from === to) return undefined;
  board.write(`dynamics.start-${start.by}`, startStatement(system, start.state, system.startTime));
  board.write(`dynamics.span-${by}`, spanStatement([before ?? span[0], span[1]], system), { letter: expressionOf(system.time) });
  const state = start.state.map(numberIn);
  if (!state.every(Number.isFinite)) return undefined;
  writeUniqueness(working, start);
  const points = pointsFor(system.letters.length);
  const [trajectory, back] = (before === undefined ? [to] : [to, numberIn(before)]).map((end) =>
    integrate(field, { start: state, from, to: end, tolerance, points, maxSteps, spend }),
  ) as [Trajectory, Trajectory?];
  const after = startStatement(system, start.state, system.startTime);
  board.write("dynamics.integrated", after, {
    tolerance: toleranceWritten,
    steps: trajectory.steps + (back?.steps ?? 0),
  });
  const isDrawn = !endsEarly(trajectory, from, to);
  writeEnd(working, trajectory, isDrawn);
  // Of the way back only an end that was not chosen is news.
  if (isDrawn && back && back.end !== "reached") writeEnd(working, back, true);
  return { field, trajectory, back, start, span, isDrawn };
}

/** The times from that of the start to the farther end; undefined where the start lies between the ends. */
function fromStart([from, to]: Followed["span"], start: MathJson): Followed["span"] | undefined {
  const [first, last, at] = [from, to, start].map(numberIn) as [number, number, number];
  if (at === first) return [from, to];
  if ((at - first) * (at - last) < 0) return undefined;
  return Math.abs(at - first) > Math.abs(at - last) ? [start, from] : [start, to];
}

/** A solution that could only be computed over so small a share of its time shows nothing of what becomes of it. */
const leastShare = 0.1;

const endsEarly = ({ end, endTime }: Trajectory, from: number, to: number): boolean =>
  (end === "stiff" || end === "too-many-steps") && Math.abs(endTime - from) < leastShare * Math.abs(to - from);

function writeEnd({ system, board }: Working, { end, endTime, states: columns }: Trajectory, isDrawn: boolean): void {
  if (!isDrawn) return void board.write(`dynamics.stop-${end}`, timeStatement(system, endTime));
  if (end !== "reached") return void board.write(`dynamics.end-${end}`, timeStatement(system, endTime));
  const last = columns.map((column) => column.at(-1) ?? Number.NaN);
  board.write("dynamics.end-state", startStatement(system, last.map(sixDigits), sixDigits(endTime)));
}

const timeStatement = ({ time }: DynamicalSystem, at: number): Expression => expressionOf(["Equal", time, sixDigits(at)]);

export const sixDigits = (value: number): number => Number(value.toPrecision(6));

/** What becomes of a solution in the end. */
export type Fate = { readonly kind: "rest" } | { readonly kind: "period"; readonly period: number };

/** More operations than this are not spent on finding out whether a solution comes to rest or repeats. */
const fateOperations = 800_000;

/** Whether it comes to rest or repeats, said only where found. */
export function writeFate(working: Working, { trajectory, field }: Followed): Fate | undefined {
  const { board, system } = working;
  if (!system.autonomous || trajectory.end !== "reached") return undefined;
  return within(working.spend, fateOperations, (share): Fate | undefined => {
    const rest = restingPlace(trajectory, field, share);
    if (rest) {
      board.write(
        "dynamics.rest",
        stateOf(
          system,
          rest.map((value) => (Math.abs(value) < 1e-9 ? 0 : Number(value.toPrecision(5)))),
        ),
      );
      return { kind: "rest" };
    }
    const found = system.letters.length < 2 ? undefined : periodOf(trajectory, field, share);
    if (!found) return undefined;
    const period = Number(found.period.toPrecision(Math.max(1, Math.min(6, found.digits))));
    board.write("dynamics.period", expressionOf(["Equal", "T", period]));
    return { kind: "period", period };
  });
}
