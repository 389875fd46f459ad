import * as Q from "../../algebra/rational.ts";
import type { Expression, Layer, MathJson, Message, Rule, RuleId } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, substitute } from "../../expression/mathjson.ts";
import { integrate, type Trajectory } from "../../figure/trajectory/integrate.ts";
import { rateEquation } from "../../problem/dynamics/rate-equation.ts";
import { lifeSystems } from "../../problem/dynamics/systems/life.ts";
import { numberIn, stateOf } from "./dynamical-system.ts";
import { doublesOf, type Equilibrium } from "./equilibria/equilibrium.ts";
import { shownState } from "./equilibria-lines.ts";
import { spanOf, spreadStarts } from "./starts.ts";
import { spanStatement } from "./system-lines.ts";
import { trajectoryLayer } from "./trajectory-layer.ts";
import { vectorField } from "./trajectory-lines.ts";
import type { Working } from "./working.ts";

export const portraitRules: Record<RuleId, Rule> = {
  "dynamics.field": {
    relation: "states",
    example: "(y, -x)",
    en: "At each state an arrow shows where it moves next; trajectories run along the arrows",
    zh: "在每个状态处用箭头表示它下一步的去向；轨线沿箭头方向行进",
  },
  "dynamics.slope-field": {
    relation: "states",
    example: "y' = y(1 - y)",
    en: "At each place a short arrow shows the slope of the solution through it; solution curves run along the arrows",
    zh: "在每一点用短箭头表示过该点的解的斜率；解曲线沿箭头方向行进",
  },
};

/** The direction field of the plane, or of one letter over time. */
export function writeField({ system, board }: Working): void {
  const [first, second] = system.rates;
  if (first === undefined || system.letters.length > 2) return;
  const onLine = second === undefined;
  if (!onLine && !system.autonomous) return;
  // Which letter is on which axis.
  const equations = expressionOf(
    apply("List", ...system.letters.map((letter, index) => rateEquation(letter, system.rates[index] as MathJson, system.time))),
  );
  const layer: Layer = {
    id: "field",
    type: "field",
    role: "construction",
    dx: expressionOf(onLine ? 1 : first),
    dy: expressionOf(onLine ? first : second),
    // Of one letter the slopes are what is asked about; time runs one way.
    ...(onLine ? { as: "slopes" as const } : {}),
    label: { key: onLine ? "label.slope-field" : "label.direction-field", params: { system: equations } },
  };
  const step = board.write(onLine ? "dynamics.slope-field" : "dynamics.field", stateOf(system, system.rates));
  board.show(layer, step);
}

const tolerance = 1e-10;
const toleranceWritten = expressionOf(["Power", 10, -10]);

/** Trajectories from several states, where the question names none; each drawn until it leaves the neighbourhood. */
export function writeSeveralTrajectories(working: Working): number[][] {
  const { system, board, spend, equilibria } = working;
  const field = vectorField(system);
  const { span, by, back: before } = spanOf(system);
  const [from, to] = span.map(numberIn) as [number, number];
  const points = equilibria?.kind === "points" ? equilibria.points.map(doublesOf) : [];
  const positive = system.named !== undefined && lifeSystems.includes(system.named);
  const starts = system.letters.length === 1 ? lineStarts(points, positive) : spreadStarts(points, positive);
  const found = starts.map((start) => {
    const [onward, back] = (before === undefined ? [to] : [to, numberIn(before)]).map((end) =>
      within(integrate(field, { start, from, to: end, tolerance, points: 401, maxSteps: 400, spend }), boundsAround(starts)),
    ) as [Trajectory, Trajectory?];
    return { start, onward, back };
  });
  const steps = found.reduce((sum, { onward, back }) => sum + onward.steps + (back?.steps ?? 0), 0);
  board.write(`dynamics.span-${by}`, spanStatement([before ?? span[0], span[1]], system), { letter: expressionOf(system.time) });
  const step = board.write("dynamics.integrated-several", stateOf(system), {
    count: starts.length,
    tolerance: toleranceWritten,
    steps,
  });
  for (const [index, { start, onward, back }] of found.entries()) {
    const layer = trajectoryLayer(working, onward, start, `trajectory-${index + 1}`, { isNamed: false, back });
    if (layer.type !== "trajectory" || layer.samples.t.length < 2) continue;
    board.show(layer, step);
  }
  return found.flatMap(({ onward, back }) => [...(back?.states ?? []), ...onward.states]);
}

/** Between the equilibria and beyond them. */
function lineStarts(points: readonly (readonly number[])[], positive: boolean): number[][] {
  const values = points.map((point) => point[0] as number).sort((a, b) => a - b);
  if (values.length === 0) return [-2, -1, 0, 1, 2].map((value) => [value]);
  const [first, last] = [values[0] as number, values.at(-1) as number];
  const step = values.length > 1 ? (last - first) / (values.length - 1) : 1;
  const between = values.slice(1).flatMap((value, index) => {
    const before = values[index] as number;
    return [0.1, 0.5].map((share) => before + share * (value - before));
  });
  const starts = [first - step / 2, first - step / 10, ...between, last + step / 10, last + step / 2];
  return starts.filter((value) => !positive || value > 0).map((value) => [Math.round(value * 1000) / 1000]);
}

/** In each letter the range of the starts, with half as much again on either side. */
const boundsAround = (starts: readonly (readonly number[])[]): [number, number][] =>
  (starts[0] ?? []).map((_, place) => {
    const values = starts.map((start) => start[place] as number);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const margin = 0.5 * Math.max(most - least, 1);
    return [least - margin, most + margin];
  });

/** A trajectory up to where it goes far away. */
function within(trajectory: Trajectory, bounds: readonly [number, number][]): Trajectory {
  const far = trajectory.t.findIndex((_, index) =>
    trajectory.states.some((column, place) => {
      const [least, most] = bounds[place] as [number, number];
      return (column[index] as number) < least || (column[index] as number) > most;
    }),
  );
  if (far < 0) return trajectory;
  return { ...trajectory, t: trajectory.t.slice(0, far), states: trajectory.states.map((column) => column.slice(0, far)) };
}

/** The equilibria as points of the figure: of a family those that lie where something is drawn. */
export function showEquilibria(working: Working, drawn: readonly (readonly number[])[]): void {
  const { equilibria, system, board } = working;
  if (equilibria?.kind !== "points" || equilibria.points.length === 0) return;
  if (system.letters.length === 1) showLevels(working, equilibria.points);
  if (system.letters.length === 1 || system.letters.length > 3) return;
  const points = equilibria.points.flatMap((point) => (point.family === undefined ? [point] : members(point, drawn)));
  const layer: Layer = {
    id: "equilibria",
    type: "points",
    role: "answer",
    points: points.map((point) => {
      const state = shownState(working, point);
      const [x = 0, y = 0, z] = (state.json as readonly [string, ...MathJson[]]).slice(1) as MathJson[];
      const label = { key: "label.equilibrium", params: { point: state } };
      return { x: expressionOf(x), y: expressionOf(y), ...(z === undefined ? {} : { z: expressionOf(z) }), label };
    }),
    label: seen(points.map((point) => shownState(working, point))),
  };
  board.show(layer);
}

function seen(states: readonly Expression[]): Message {
  const [first] = states;
  if (first && states.length === 1) return { key: "label.equilibrium", params: { point: first } };
  return { key: "label.equilibria", params: { points: expressionOf(apply("List", ...states.map(({ json }) => json))) } };
}

/** The members of a family within what is drawn, and half a turn beyond. */
function members({ at, family }: Equilibrium, drawn: readonly (readonly number[])[]): Equilibrium[] {
  const turning = at.findIndex((value) => JSON.stringify(value).includes(`"${family}"`));
  const column = drawn[turning] ?? [];
  const [low, high] = column.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [0, 0],
  );
  return [-2, -1, 0, 1, 2].flatMap((turn): Equilibrium[] => {
    const values = at.map((value) => substitute(value, { [family as string]: turn }));
    const place = numberIn(values[turning] as MathJson);
    return place >= low - Math.PI && place <= high + Math.PI ? [{ at: values.map((value) => tidied(value)) }] : [];
  });
}

/** π + 2·(−1)·π is −π: a multiple of π with a small denominator in its usual form. */
function tidied(json: MathJson): MathJson {
  const shares = (numberIn(json) * 12) / Math.PI;
  const share = Math.round(shares);
  if (Math.abs(shares - share) > 1e-9) return json;
  const { numerator, denominator } = Q.rational(BigInt(share), 12n);
  const above =
    numerator === 1n || numerator === -1n
      ? "Pi"
      : apply("Multiply", Q.integerToJson(numerator < 0n ? -numerator : numerator), "Pi");
  const size = denominator === 1n ? above : apply("Divide", above, Q.integerToJson(denominator));
  return numerator === 0n ? 0 : numerator < 0n ? apply("Negate", size) : size;
}

/** Over time an equilibrium is a constant solution: a level line. */
function showLevels({ system, board }: Working, points: readonly Equilibrium[]): void {
  for (const [index, { at, family, numbers }] of points.entries()) {
    if (family !== undefined || numbers) continue;
    const relation = expressionOf(apply("Equal", system.letters[0] as string, at[0] as MathJson));
    board.show({
      id: `equilibrium-${index + 1}`,
      type: "implicit",
      role: "asymptote",
      relation,
      label: { key: "label.constant-solution", params: { equation: relation } },
    });
  }
}
