import type { Trajectory } from "./integrate.ts";

/** Where a trajectory that went all its way forward in time has come to, and how long it took. undefined for any other. */
export function endOf({ t, states, end }: Trajectory): { t: number; state: number[]; span: number } | undefined {
  const [from, to] = [t[0], t.at(-1)];
  if (end !== "reached" || from === undefined || to === undefined || to <= from) return undefined;
  return { t: to, state: states.map((column) => column.at(-1) ?? Number.NaN), span: to - from };
}
