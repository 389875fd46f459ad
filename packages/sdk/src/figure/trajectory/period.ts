import { type Spend, spendFreely } from "../../algebra/spend.ts";
import { isAutonomous } from "./autonomous.ts";
import { Box, distanceBetween, extentOf } from "./extent.ts";
import type { Trajectory } from "./integrate.ts";
import { march, type Step } from "./march.ts";
import { endOf } from "./trajectory-end.ts";
import type { VectorField } from "./vector-field.ts";

export interface Period {
  readonly period: number;
  /** How many significant digits of it are right. */
  readonly digits: number;
}

interface Return {
  readonly t: number;
  readonly state: readonly number[];
}

/** Returns this near, relative to the size of the orbit, are to the same place. */
const same = 1e-8;
/** Where fewer crossings bring it back as near as this, it has not settled: it swings from side to side towards a shorter cycle. */
const nearly = 1e-4;
/** An orbit smaller than this, relative to what stands in its states and to the trajectory, is rounding about a place of rest. */
const tiny = 1e-4;
/** A period may cross the section so many times. */
const mostCrossings = 24;
/** So many sections are tried, each through the place where the trajectory has come to by then. */
const sections = 3;
const mostEvaluations = 60_000;
/** Within a step, which may be a good part of a period, the section is looked for at so many places. */
const placesInStep = 24;

/**
 * The time in which a trajectory comes back to where it was, after it has settled: it is followed beyond its end, through a plane across it (a Poincaré
 * section), and twice in a row has to return to the same place with the same time between. undefined where it does not: because it comes to rest, is
 * chaotic, has not settled, or because the system depends on the time.
 *
 * A slow spiral is told from a cycle only where a turn changes it by more than a hundred-millionth.
 */
export function periodOf(trajectory: Trajectory, field: VectorField, spend: Spend = spendFreely): Period | undefined {
  const end = endOf(trajectory);
  if (end === undefined || !isAutonomous(field, end.state, end.t, end.t + end.span)) return undefined;
  let place: Return = end;
  for (let section = 0; section < sections; section++) {
    const scale = Math.max(extentOf(trajectory.states), Math.hypot(...place.state));
    const search = new Search(field, place, tiny * scale);
    const to = place.t + 2 * end.span;
    const way = { field, start: place.state, from: place.t, to, tolerance: 1e-13, spend, evaluations: mostEvaluations };
    const arrival = march(way, (step) => search.take(step));
    if (search.found || arrival.passage !== "reached") return search.found;
    place = { t: arrival.t, state: arrival.state };
  }
  return undefined;
}

class Search {
  readonly #anchor: Return;
  readonly #normal: readonly number[];
  readonly #leastSize: number;
  readonly #returns: Return[];
  /** The box around the orbit since each return. */
  readonly #boxes: Box[] = [new Box()];
  found: Period | undefined;

  constructor(field: VectorField, anchor: Return, leastSize: number) {
    this.#anchor = anchor;
    this.#leastSize = leastSize;
    this.#normal = field.rates(anchor.t, anchor.state);
    this.#returns = [anchor];
  }

  /** Looks at a step of the way; false when the period is found. */
  take({ from, to, at }: Step): boolean {
    let earlier = from;
    let before = this.#side(at(from));
    for (let place = 1; place <= placesInStep && !this.found; place++) {
      const t = place === placesInStep ? to : from + ((to - from) * place) / placesInStep;
      const state = at(t);
      const side = this.#side(state);
      this.#boxes.at(-1)?.add(state);
      // Where it starts it stands on the section, which is no return to it.
      if (before < 0 && side >= 0 && earlier !== this.#anchor.t) this.#arrive(this.#crossing(earlier, t, at));
      earlier = t;
      before = side;
    }
    return this.found === undefined;
  }

  /** On which side of the section: negative before it. */
  #side(state: readonly number[]): number {
    return state.reduce((sum, value, index) => sum + (value - (this.#anchor.state[index] ?? 0)) * (this.#normal[index] ?? 0), 0);
  }

  #crossing(before: number, after: number, at: Step["at"]): Return {
    let [left, right] = [before, after];
    for (let middle = (left + right) / 2; middle !== left && middle !== right; middle = (left + right) / 2) {
      if (this.#side(at(middle)) < 0) left = middle;
      else right = middle;
    }
    return { t: right, state: at(right) };
  }

  #arrive(place: Return): void {
    this.#returns.push(place);
    const last = this.#returns.length - 1;
    for (let turn = 1; turn <= Math.min(mostCrossings, last / 2) && !this.found; turn++) this.found = this.#periodWith(turn);
    this.#boxes.push(new Box());
  }

  /** The period, if the last returns are to the same place every so many returns. */
  #periodWith(turn: number): Period | undefined {
    const [first, middle, last] = [2 * turn + 1, turn + 1, 1].map((back) => this.#returns.at(-back)) as [Return, Return, Return];
    const size = Math.max(...this.#boxes.slice(-turn).map((box) => box.diagonal));
    if (size < this.#leastSize) return undefined;
    if (!(distanceBetween(last.state, middle.state) < same * size && distanceBetween(middle.state, first.state) < same * size))
      return undefined;
    const shorter = this.#returns.slice(-turn, -1);
    if (shorter.some(({ state }) => distanceBetween(last.state, state) < nearly * size)) return undefined;
    const [earlier, later] = [middle.t - first.t, last.t - middle.t];
    const period = (earlier + later) / 2;
    const error = 4 * Math.abs(later - earlier) + 1e-11 * period;
    if (error > 1e-6 * period) return undefined;
    return { period, digits: Math.floor(-Math.log10(error / period)) };
  }
}
