import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { apply } from "../../expression/mathjson.ts";
import { integrate } from "../../figure/trajectory/integrate.ts";
import type { VectorField } from "../../figure/trajectory/vector-field.ts";
import { usualTime } from "../../problem/dynamics/rate-equation.ts";
import { type DynamicalSystem, numberIn, usualStartOf } from "./dynamical-system.ts";

/** Where a trajectory starts, and who says so. */
export interface Start {
  readonly state: readonly MathJson[];
  readonly by: "question" | "usual" | "chosen";
}

/** Simple states, tried in turn. */
const candidates: readonly (readonly number[])[] = [
  [1, 0.5, 0.25, 0.125, 0.5, 0.25],
  [0.1, 0.1, 0.1, 0.1, 0.1, 0.1],
  [1, 1, 1, 1, 1, 1],
  [-1, 0, 0.5, 0.5, 0, 0],
  [0.5, -0.5, 1, 1, 0.5, 0.5],
  [2, 1, 5, 1, 1, 1],
];

/** The start of the question, else the usual one, else a simple state that is no equilibrium and from which the solution lives to the end of the span. */
export function startOf(
  system: DynamicalSystem,
  field: VectorField,
  [from, to]: readonly [number, number],
  spend: Spend,
): Start | undefined {
  if (system.start) return { state: system.start, by: "question" };
  const usual = usualStartOf(system);
  if (usual) return { state: usual, by: "usual" };
  const states = candidates
    .map((candidate) => candidate.slice(0, system.letters.length))
    .filter((state) => state.length === system.letters.length);
  const moving = states.filter((state) => moves(field, from, state));
  const lasting = moving.find((start) => {
    const { end, states: columns } = integrate(field, { start, from, to, tolerance: 1e-6, points: 50, maxSteps: 400, spend });
    return end === "reached" && columns.every((column) => column.every((value) => Math.abs(value) < 1e4));
  });
  const chosen = lasting ?? moving[0];
  return chosen && { state: chosen.map((value) => value), by: "chosen" };
}

const moves = (field: VectorField, time: number, state: readonly number[]): boolean => {
  const rates = field.rates(time, state);
  return rates.every(Number.isFinite) && rates.some((rate) => Math.abs(rate) > 1e-9);
};

/** From the time of the start to where a solution is followed, and who says so. */
export interface Span {
  readonly span: readonly [MathJson, MathJson];
  readonly by: Start["by"];
  /** Where it is followed back to as well: time runs one way, a curve over x goes on to both sides. */
  readonly back?: MathJson;
}

/** The times to look at: those of the question, else the usual ones, else such as show what happens. */
export function spanOf(system: DynamicalSystem): Span {
  if (system.span) return { span: system.span, by: "question" };
  const from = system.startTime;
  const start = numberIn(from);
  if (system.named) return { span: [from, start + system.named.until], by: "usual" };
  const isOverTime = system.time === usualTime;
  const reach = system.overTime && !isOverTime ? 5 : system.letters.length > 2 ? 50 : system.letters.length === 2 ? 20 : 10;
  return {
    span: [from, start + reach],
    by: "chosen",
    ...(system.overTime && !isOverTime ? { back: signed(start - reach) } : {}),
  };
}

const signed = (value: number): MathJson => (value < 0 ? apply("Negate", -value) : value);

/**
 * States spread over a window of the plane, for a portrait for which the question names none: on two rings around the middle of the equilibria. Where the
 * states are counted from 0 up, as populations are, only such.
 */
export function spreadStarts(equilibria: readonly (readonly number[])[], positive: boolean): number[][] {
  const inside = equilibria.length > 0 ? equilibria : [[0, 0]];
  const bounds = [0, 1].map((place) => {
    const values = inside.map((state) => state[place] as number);
    return { middle: (Math.min(...values) + Math.max(...values)) / 2, half: (Math.max(...values) - Math.min(...values)) / 2 };
  }) as [{ middle: number; half: number }, { middle: number; half: number }];
  const reach = bounds.map(
    ({ half }, place) => half + Math.max(1.5, 0.75 * (bounds[1 - place] as { half: number }).half, 0.5 * half),
  );
  const rings = [0.35, 1];
  const starts = rings.flatMap((size, ring) =>
    Array.from({ length: 6 }, (_, index) => {
      const angle = ((index + ring / 2) * Math.PI) / 3 + 0.3;
      return [Math.cos(angle), Math.sin(angle)].map((share, place) =>
        rounded((bounds[place] as { middle: number }).middle + size * (reach[place] as number) * share),
      );
    }),
  );
  return positive ? starts.map((state) => state.map((value) => Math.max(rounded(Math.abs(value)), 0.05))) : starts;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
