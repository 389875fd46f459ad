import odex from "odex";
import type { Spend } from "../../algebra/spend.ts";
import type { VectorField } from "./vector-field.ts";

/** One accepted step of the integrator. `to` may be less than `from`. */
export interface Step {
  readonly from: number;
  readonly to: number;
  /** The state at `to`. */
  readonly state: readonly number[];
  /** The state at a time within the step, as accurate as the step's end. Valid only while the step is observed. */
  at(t: number): number[];
}

export interface Way {
  readonly field: VectorField;
  readonly start: readonly number[];
  readonly from: number;
  readonly to: number;
  /** Relative and absolute, of a step. */
  readonly tolerance: number;
  readonly spend: Spend;
  /** Evaluations of the field allowed. */
  readonly evaluations: number;
}

export interface Arrival {
  /** "collapsed": the steps became as short as the spacing of doubles, because the rates grow without bound or have no value beyond. */
  readonly passage: "reached" | "stopped" | "collapsed" | "exhausted";
  readonly t: number;
  readonly state: readonly number[];
  readonly evaluations: number;
}

/** Steps shorter than this, relative to the time and to the time gone by, are no steps: a few times the spacing of doubles. */
const shortest = 4e-15;

/** What an evaluation counts: the right sides are compiled, and two or three of them take no longer than two steps of exact arithmetic. */
const operationsOf = ({ dimension }: VectorField): number => 1 + (dimension >> 1);

/** Thrown through the integrator, which goes on with NaN as if it were a number. `t` is the time at which there is no value. */
class NoValue {
  readonly t: number;
  constructor(t: number) {
    this.t = t;
  }
}

class Exhausted {}

/**
 * Goes from one time to another by Gragg, Bulirsch and Stoer's extrapolation with dense output (Hairer, Nørsett, Wanner, Solving Ordinary Differential
 * Equations I, II.9), as odex does it. Where a step tries a state without rates, it is tried again with shorter steps, until there is none
 * left to take.
 *
 * @param observe told of every step; returns false to stop there.
 */
export function march(way: Way, observe: (step: Step) => boolean): Arrival {
  const walker = new Walker(way, observe);
  const passage = walker.walk();
  return { passage, t: walker.t, state: walker.state, evaluations: walker.evaluations };
}

class Walker {
  readonly #way: Way;
  readonly #observe: (step: Step) => boolean;
  readonly #direction: 1 | -1;
  /** The longest step that may be tried just now. */
  #longest: number;
  t: number;
  state: readonly number[];
  evaluations = 0;

  constructor(way: Way, observe: (step: Step) => boolean) {
    this.#way = way;
    this.#observe = observe;
    this.#direction = way.to >= way.from ? 1 : -1;
    this.#longest = Math.abs(way.to - way.from);
    this.t = way.from;
    this.state = way.start;
  }

  walk(): Arrival["passage"] {
    const whole = this.#longest;
    while (this.t !== this.#way.to) {
      const begun = this.t;
      const far = this.#longest >= whole ? whole : 8 * this.#longest;
      const rest = Math.abs(this.#way.to - this.t);
      const target = far >= rest ? this.#way.to : this.t + this.#direction * far;
      try {
        const ended = this.#leg(target);
        if (ended) return ended;
        this.#longest = Math.min(whole, 4 * this.#longest);
      } catch (thrown) {
        if (thrown instanceof Exhausted) return "exhausted";
        if (!(thrown instanceof NoValue)) throw thrown;
        const tried = Math.abs(thrown.t - this.t);
        if (tried === 0) return "collapsed";
        this.#longest = Math.min(this.#longest, tried) / 2;
        if (this.#longest < this.#shortest()) return "collapsed";
      }
      if (this.t === begun && this.#longest < this.#shortest()) return "collapsed";
    }
    return "reached";
  }

  #shortest(): number {
    return shortest * Math.max(Math.abs(this.t), Math.abs(this.t - this.#way.from));
  }

  /** One run of the integrator. undefined where it got to the target. */
  #leg(target: number): "stopped" | "collapsed" | undefined {
    const { dimension } = this.#way.field;
    const solver = new odex.Solver(dimension);
    solver.denseOutput = true;
    solver.relativeTolerance = this.#way.tolerance;
    solver.absoluteTolerance = this.#way.tolerance;
    solver.maxStepSize = Math.min(this.#longest, Math.abs(target - this.t));
    solver.maxSteps = Number.MAX_SAFE_INTEGER;
    let ended: "stopped" | "collapsed" | undefined;
    solver.solve(
      (t, state) => this.#rates(t, state),
      this.t,
      this.state,
      target,
      (_, from, x, state, dense) => {
        if (!dense) return true;
        const to = Math.abs(x - target) < shortest * Math.max(Math.abs(x), Math.abs(x - this.#way.from)) ? target : x;
        const at = (t: number) => state.map((value, component) => (t === to ? value : dense(component, t)));
        this.t = to;
        this.state = state;
        if (!this.#observe({ from, to, state, at })) ended = "stopped";
        else if (to !== target && Math.abs(to - from) < this.#shortest()) ended = "collapsed";
        return ended === undefined;
      },
    );
    if (ended === undefined) this.t = target;
    return ended;
  }

  #rates(t: number, state: number[]): number[] {
    const { field, spend, evaluations } = this.#way;
    if (++this.evaluations > evaluations) throw new Exhausted();
    spend(operationsOf(field));
    const rates = field.rates(t, state);
    for (let index = 0; index < rates.length; index++) {
      // Infinity - Infinity and the like: neither a state nor a rate.
      if (!Number.isFinite(state[index]) || !Number.isFinite(rates[index])) throw new NoValue(t);
    }
    return rates;
  }
}
