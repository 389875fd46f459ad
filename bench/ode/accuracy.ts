import { readFileSync } from "node:fs";
import { integrate, type Trajectory } from "../../packages/sdk/src/figure/trajectory/integrate.ts";
import { peerStates } from "./peer.ts";
import { kepler, lorenz, vanDerPol } from "./systems.ts";

interface Reference {
  t: number;
  state: string[];
}

/** By mpmath; lorenz-reference.py writes it. */
const references = JSON.parse(readFileSync(new URL("lorenz-reference.json", import.meta.url), "utf8")) as Reference[];
const times = references.map(({ t }) => t);

/** The largest error in a letter, at t = 1, 2 … 10. */
function lorenzError(states: readonly (readonly number[])[]): number {
  return Math.max(
    ...references.flatMap(({ state }, index) =>
      state.map((value, letter) => Math.abs(Number(value) - (states[index]?.[letter] ?? Number.NaN))),
    ),
  );
}

export function ourLorenz(): { states: number[][]; trajectory: Trajectory } {
  const last = times.at(-1) ?? 0;
  const trajectory = integrate(lorenz.field, { start: lorenz.start, from: 0, to: last, points: last + 1 });
  return { states: times.map((t) => trajectory.states.map((column) => column[t] ?? Number.NaN)), trajectory };
}

export const peersLorenz = (tolerance: number): number[][] => peerStates(lorenz, times, tolerance);

export const ourLorenzError = (): number => lorenzError(ourLorenz().states);
export const peersLorenzError = (tolerance: number): number => lorenzError(peersLorenz(tolerance));

const periods = 100;

/** The largest change of the energy, relative to it, at 20 times in each of 100 periods. */
export function ourEnergyDrift(): number {
  const { states } = integrate(kepler.field, {
    start: kepler.start,
    from: 0,
    to: 2 * Math.PI * periods,
    points: 20 * periods + 1,
  });
  return drift((states[0] ?? []).map((_, index) => states.map((column) => column[index] ?? Number.NaN)));
}

export function peersEnergyDrift(tolerance: number): number {
  return drift(
    peerStates(
      kepler,
      Array.from({ length: 20 * periods }, (_, index) => (Math.PI * (index + 1)) / 10),
      tolerance,
    ),
  );
}

function drift(states: readonly (readonly number[])[]): number {
  const energies = states.map(([x = 0, y = 0, u = 0, v = 0]) => (u * u + v * v) / 2 - 1 / Math.hypot(x, y));
  return Math.max(...energies.map((energy) => Math.abs((energy + 0.5) / 0.5)));
}

/** Van der Pol with μ = 1000 over more than a period: solved, or refused after how much work. */
export function stiff(): Trajectory {
  return integrate(vanDerPol.field, { start: vanDerPol.start, from: 0, to: 2000 });
}
