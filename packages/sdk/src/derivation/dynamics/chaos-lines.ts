import type { Ask, Rule, RuleId } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { type Divergence, divergence } from "../../figure/trajectory/divergence.ts";
import { distanceBetween, extentOf } from "../../figure/trajectory/extent.ts";
import { integrate, type Trajectory } from "../../figure/trajectory/integrate.ts";
import { within } from "../../verification/several/share.ts";
import { numberIn } from "./dynamical-system.ts";
import { spanStatement } from "./system-lines.ts";
import { trajectoryLayer } from "./trajectory-layer.ts";
import { type Followed, sixDigits, writeFate } from "./trajectory-lines.ts";
import type { Working } from "./working.ts";

const states = (example: string, en: string, zh: string): Rule => ({ relation: "states", example, en, zh });

export const chaosRules: Record<RuleId, Rule> = {
  "dynamics.parted": states(
    "t = 20",
    "A second solution starts only 10⁻⁶ away. At about this time the two have parted: their distance is then a hundredth of the whole figure and more",
    "另一个解的初值只相差 10⁻⁶。约在此时刻两解已经分开：距离达到整个图形的百分之一以上",
  ),
  "dynamics.not-parted": states(
    "0 \\le t \\le 40",
    "A second solution starts only 10⁻⁶ away. Over all this time the two stay together",
    "另一个解的初值只相差 10⁻⁶。在整个时间范围内两解始终相近",
  ),
  "dynamics.chaos-found": states(
    "\\lambda_1 = 0.9",
    "Found numerically, not proved: the solution stays bounded, and nearby solutions part exponentially, with a largest Lyapunov exponent of about this value. That is what chaos means",
    "数值结果（不是证明）：解保持有界，邻近的解按指数分离，最大李雅普诺夫指数约为此值，这正是混沌的特征",
  ),
  "dynamics.chaos-likely": states(
    "0 \\le t \\le 40",
    "Found numerically, not proved: the solution stays bounded, does not come to rest, and nearby solutions part exponentially. That is what chaos means",
    "数值结果（不是证明）：解保持有界、不趋于静止，且邻近的解按指数分离，这正是混沌的特征",
  ),
  "dynamics.no-chaos-found": states(
    "0 \\le t \\le 40",
    "Found numerically: nearby solutions do not part exponentially for long, so no sign of chaos",
    "数值结果：邻近的解没有持续按指数分离，没有混沌的迹象",
  ),
  "dynamics.no-chaos-in-plane": states(
    "x' = y, y' = -x",
    "In the plane a system that does not depend on the time cannot be chaotic: its bounded solutions tend to an equilibrium, a cycle, or a chain of equilibria (Poincaré and Bendixson)",
    "平面自治系统不可能混沌：有界解只能趋于平衡点、闭轨，或由平衡点连成的闭链（庞加莱–本迪克松定理）",
  ),
};

const apart = 1e-6;
const tolerance = 1e-12;
const points = 3001;
/** Operations for the growth of distances; what is left of the usual budget after that is enough to finish. */
const growthOperations = 1_500_000;

/** Two solutions that start close to each other, drawn together: when they have parted. */
export function writeParting(working: Working, { field, start, span, trajectory }: Followed): void {
  const state = besideOf(start.state.map(numberIn));
  const [from, to] = span.map(numberIn) as [number, number];
  const second = integrate(field, { start: state, from, to, tolerance, points, maxSteps: 3_000, spend: working.spend });
  const size = extentOf(trajectory.states);
  const index = trajectory.t.findIndex((_, at) => {
    const distance = distanceBetween(stateAt(trajectory, at), stateAt(second, at));
    return distance >= 1e4 * apart && distance >= 0.01 * size;
  });
  writeTimes(working, index < 0 ? undefined : trajectory.t[index], second, span);
}

const stateAt = ({ states: columns }: Trajectory, index: number): number[] =>
  columns.map((column) => column[index] ?? Number.NaN);

const besideOf = ([x = 0, ...others]: readonly number[]): number[] => [x + apart, ...others];

function writeTimes(working: Working, parted: number | undefined, second: Trajectory, span: Followed["span"]): void {
  const { board, system } = working;
  // Two that stay together would be one line.
  if (parted === undefined) return void board.write("dynamics.not-parted", spanStatement(span, system));
  const step = board.write("dynamics.parted", expressionOf(["Equal", system.time, Number(parted.toPrecision(3))]));
  const start = stateAt(second, 0);
  const layer = trajectoryLayer(working, second, start, "trajectory-beside", { role: "construction", isNamed: false });
  board.show({ ...layer, label: { key: "label.trajectory-beside" } }, step);
}

export type ChaosWord = "Chaotic" | "NotChaotic";

/** Whether chaos was found; undefined where neither it was nor what excludes it. */
export function writeChaos(working: Working, followed: Followed): ChaosWord | undefined {
  const { board, system, spend } = working;
  const { field, start, span } = followed;
  if (system.autonomous && system.letters.length <= 2) {
    board.write("dynamics.no-chaos-in-plane", spanStatement(span, system));
    return "NotChaotic";
  }
  const [from, to] = span.map(numberIn) as [number, number];
  const options = { start: start.state.map(numberIn), from, to, tolerance, points };
  const found = within(spend, growthOperations, (share) => divergence(field, { ...options, spend: share }, apart));
  if (!found) return undefined;
  writeTimes(working, found.parted, found.second, span);
  if (found.chaotic) {
    writeGrowth(working, found, span);
    return "Chaotic";
  }
  board.write("dynamics.no-chaos-found", spanStatement(span, system));
  const fate = writeFate(working, followed);
  return fate === undefined ? undefined : "NotChaotic";
}

function writeGrowth({ board, system }: Working, { exponent }: Divergence, span: Followed["span"]): void {
  if (!exponent) return void board.write("dynamics.chaos-likely", spanStatement(span, system));
  const value = Number(exponent.value.toPrecision(Math.max(1, exponent.digits)));
  board.write("dynamics.chaos-found", expressionOf(["Equal", "lambda_1", sixDigits(value)]));
}

/** A word: chaotic or not, as it was found. */
export function answerChaos(working: Working, ask: Ask, word: ChaosWord | undefined): void {
  if (word === undefined) return void working.open.push({ key: "reason.dynamics-chaos" });
  working.answer(ask, { kind: "statement", ...expressionOf(word) });
}
