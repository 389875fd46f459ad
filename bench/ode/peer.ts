import ode45 from "ode45-cash-karp";
import type { System } from "./systems.ts";

/** The states at given times by ode45-cash-karp, which steps to each of them: it has no values between steps. */
export function peerStates({ field, start }: System, times: readonly number[], tolerance: number): number[][] {
  const write = (out: number[], state: number[], t: number): void => {
    const rates = field.rates(t, state);
    for (let index = 0; index < rates.length; index++) out[index] = rates[index] ?? Number.NaN;
  };
  const integrator = ode45([...start], write, 0, 1e-3, { tol: tolerance, verbose: false });
  return times.map((t) => {
    while (integrator.step(t));
    return [...integrator.y];
  });
}
