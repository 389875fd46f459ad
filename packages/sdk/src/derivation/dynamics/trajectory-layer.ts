import type { Layer, MathJson, Message } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, substitute } from "../../expression/mathjson.ts";
import type { Trajectory } from "../../figure/trajectory/integrate.ts";
import { samplesOf } from "../../figure/trajectory/samples.ts";
import { rateEquation, usualTime } from "../../problem/dynamics/rate-equation.ts";
import type { DynamicalSystem } from "./dynamical-system.ts";
import type { Working } from "./working.ts";

/**
 * The layer of one trajectory. Of one letter, and of the solution of one equation, over time; in more than three dimensions the first letters. Where it starts is written beside it only if
 * someone asked for it: `start` undefined for one of many.
 *
 * @param options.back what it is followed back to from its start.
 */
export function trajectoryLayer(
  working: Working,
  trajectory: Trajectory,
  start: readonly MathJson[],
  id = "trajectory",
  {
    role = "main",
    isNamed = true,
    back,
  }: { readonly role?: Layer["role"]; readonly isNamed?: boolean; readonly back?: Trajectory | undefined } = {},
): Layer {
  const { system } = working;
  const drawn = drawnLetters(system);
  const onward = withoutSpike(trajectory);
  const samples = samplesOf(back ? joined(withoutSpike(back), onward) : onward, drawn);
  const place = drawn.map((letter) => (letter === "t" ? system.startTime : (start[letter] as MathJson)));
  return {
    id,
    type: "trajectory",
    role,
    samples,
    system: (system.overTime ? [equationOf(system)] : drawn.map((letter) => rateIn(system, letter as number))).map(expressionOf),
    ...(isNamed ? { start: place.map(expressionOf) } : {}),
    label: trajectoryLabel(place),
  };
}

/** A solution followed back from its start, and onward. */
function joined(back: Trajectory, onward: Trajectory): Trajectory {
  const before = (values: readonly number[]): number[] => values.slice(1).reverse();
  return {
    ...onward,
    steps: back.steps + onward.steps,
    t: [...before(back.t), ...onward.t],
    states: onward.states.map((column, place) => [...before(back.states[place] ?? []), ...column]),
  };
}

/** A solution that grows beyond all bounds is drawn until it is so many times as large as at its start, or as 1. */
const mostTimesLarger = 50;

/** Where a solution grows beyond all bounds, its last stretch would leave nothing else to be seen. */
function withoutSpike(trajectory: Trajectory): Trajectory {
  if (trajectory.end !== "blow-up" && trajectory.end !== "too-large") return trajectory;
  const size = Math.max(1, ...trajectory.states.map((column) => Math.abs(column[0] ?? 0)));
  const far = trajectory.t.findIndex((_, index) =>
    trajectory.states.some((column) => Math.abs(column[index] ?? 0) > mostTimesLarger * size),
  );
  if (far < 2) return trajectory;
  return { ...trajectory, t: trajectory.t.slice(0, far), states: trajectory.states.map((column) => column.slice(0, far)) };
}

const trajectoryLabel = (place: readonly MathJson[]): Message => ({
  key: "label.trajectory",
  params: { point: expressionOf(["Tuple", ...place]) },
});

const rateIn = ({ letters, rates, time }: DynamicalSystem, index: number): MathJson =>
  rateEquation(letters[index] as string, rates[index] as MathJson, time);

/** The one equation for the first letter that a system over time stands for: x″ = −x of x′ = v, v′ = −x. */
function equationOf(system: DynamicalSystem): MathJson {
  const { letters, rates, time } = system;
  const order = letters.length;
  if (order === 1) return rateIn(system, 0);
  const letter = letters[0] as string;
  const derivative = (count: number): MathJson =>
    time === usualTime
      ? apply("Derivative", letter, ...(count > 1 ? [count] : []))
      : apply("Differentiate", letter, ...Array.from({ length: count }, () => time));
  const lower = Object.fromEntries(letters.slice(1).map((name, index) => [name, derivative(index + 1)]));
  return apply("Equal", derivative(order), substitute(rates[order - 1] as MathJson, lower));
}

/** Which letters are drawn: time and the letter, two letters, or three. Of positions with their velocities the positions. */
function drawnLetters({ letters, rates, overTime }: DynamicalSystem): (number | "t")[] {
  if (overTime) return ["t", 0];
  if (letters.length === 2) return [0, 1];
  const velocities = letters.length === 4 && rates[0] === letters[2] && rates[1] === letters[3];
  return velocities ? [0, 1] : [0, 1, 2];
}
