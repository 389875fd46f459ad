import { type Spend, spendFreely } from "../../algebra/spend.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { type Arrival, march, type Step } from "./march.ts";
import { growsWithoutBound, type SizeRecord } from "./singularity.ts";
import { isStiff } from "./stiffness.ts";
import type { VectorField } from "./vector-field.ts";

export interface IntegrationOptions {
  readonly start: readonly number[];
  readonly from: number;
  /** May lie before `from`. */
  readonly to: number;
  /** Relative and absolute, of a step; 1e-12 unless told otherwise. */
  readonly tolerance?: number;
  /** How many samples, evenly in t, the first at `from` and the last at `to`; 2001 unless told otherwise. */
  readonly points?: number;
  readonly spend?: Spend;
  /** 20,000 unless told otherwise; nor may the field be evaluated more than 400,000 times. A step is long: the Lorenz attractor up to t = 80 takes some 700. */
  readonly maxSteps?: number;
}

export interface Trajectory {
  /** Times of the samples. Where the end is not reached, those before it and, unless the state has grown beyond measure, the end itself. */
  readonly t: number[];
  /** A column for each state letter, as long as `t`. */
  readonly states: number[][];
  /** Accepted steps. */
  readonly steps: number;
  /** Evaluations of the vector field. */
  readonly evaluations: number;
  readonly tolerance: number;
  /**
   * Why it ends: "blow-up" where the state grows without bound towards `endTime`, "left-domain" where it comes to a place beyond which the rates have no
   * value, or at which they are infinite; "too-large" where it is beyond 1e200 (as e^t is some day, without blowing up); "stiff" where it could go on only in
   * steps far shorter than what it does, and "too-many-steps" where there are too many for another reason.
   */
  readonly end: "reached" | "blow-up" | "stiff" | "too-many-steps" | "left-domain" | "too-large";
  /** How far it was integrated; `to` where that was reached. */
  readonly endTime: number;
}

const defaultTolerance = 1e-12;
const tooLarge = 1e200;
/** After so many steps each, it is asked whether the rest can be done. */
const between = 500;
/** However long the steps: a step takes 20 to 150, and rejected steps cost too. */
const mostEvaluations = 400_000;

/**
 * Integrates x′ = f(t, x) from a start. See `march` for the method.
 *
 * @throws MisuseError for a start of another length than the field, for times and tolerances that are no numbers, for fewer than two points;
 * whatever `spend` throws.
 */
export function integrate(field: VectorField, options: IntegrationOptions): Trajectory {
  checkUse(field, options);
  const { start, from, to, tolerance = defaultTolerance, points = 2001, spend = spendFreely, maxSteps = 20_000 } = options;
  const samples = new Samples(start, from, to, points);
  const record: SizeRecord = { t: [from], size: [Math.hypot(...start)] };
  let steps = 0;
  let doubts = 0;
  let stiff = (): boolean => false;
  let stopped: Trajectory["end"] = "reached";
  const way = { field, start, from, to, tolerance, spend, evaluations: mostEvaluations };
  const arrival = march(way, (step) => {
    steps++;
    stiff = () => stiffAt(field, step);
    samples.take(step);
    record.t.push(step.to);
    record.size.push(Math.hypot(...step.state));
    if (step.state.some((value) => Math.abs(value) > tooLarge)) stopped = "too-large";
    else if (step.to === to) return true;
    else if (steps >= maxSteps) stopped = stiff() ? "stiff" : "too-many-steps";
    else if (steps % between === 0) {
      doubts = steps * Math.abs(to - from) > maxSteps * Math.abs(step.to - from) && stiff() ? doubts + 1 : 0;
      if (doubts === 2) stopped = "stiff";
    }
    return stopped === "reached";
  });
  const end = arrival.passage === "stopped" ? stopped : endOf(arrival.passage, record, stiff);
  if (end !== "blow-up" && end !== "too-large") samples.close(arrival.t, arrival.state);
  return { ...samples.columns, steps, evaluations: arrival.evaluations, tolerance, end, endTime: arrival.t };
}

function endOf(passage: Exclude<Arrival["passage"], "stopped">, record: SizeRecord, stiff: () => boolean): Trajectory["end"] {
  if (passage === "reached") return "reached";
  if (passage === "exhausted") return stiff() ? "stiff" : "too-many-steps";
  return growsWithoutBound(record) ? "blow-up" : "left-domain";
}

const stiffAt = (field: VectorField, { from, to, state }: Step): boolean => isStiff(field, to, state, to - from);

function checkUse(field: VectorField, { start, from, to, tolerance = 1, points = 2 }: IntegrationOptions): void {
  if (start.length !== field.dimension)
    throw new MisuseError(`a start of ${start.length} numbers for a system of ${field.dimension}`);
  if (![...start, from, to].every(Number.isFinite))
    throw new MisuseError(`start and times must be numbers: ${start}; ${from}, ${to}`);
  if (!(tolerance >= 1e-14)) throw new MisuseError(`a tolerance of at least 1e-14 is wanted, got ${tolerance}`);
  if (!(Number.isInteger(points) && points >= 2)) throw new MisuseError(`at least two points are wanted, got ${points}`);
}

/** The state at evenly spaced times, as the steps come. */
class Samples {
  readonly columns: { readonly t: number[]; readonly states: number[][] };
  readonly #timeOf: (index: number) => number;
  readonly #count: number;
  readonly #direction: number;

  constructor(start: readonly number[], from: number, to: number, count: number) {
    this.columns = { t: [], states: start.map(() => []) };
    this.#count = from === to ? 1 : count;
    this.#timeOf = (index) => (index === count - 1 ? to : from + ((to - from) * index) / (count - 1));
    this.#direction = Math.sign(to - from);
    this.#push(from, start);
  }

  take({ to, at }: Step): void {
    for (let index = this.columns.t.length; index < this.#count; index++) {
      const t = this.#timeOf(index);
      if ((t - to) * this.#direction > 0) return;
      this.#push(t, at(t));
    }
  }

  /** The end itself, where no sample stands there. */
  close(t: number, state: readonly number[]): void {
    if (this.columns.t.at(-1) !== t) this.#push(t, state);
  }

  #push(t: number, state: readonly number[]): void {
    this.columns.t.push(t);
    for (const [index, column] of this.columns.states.entries()) column.push(state[index] ?? Number.NaN);
  }
}
