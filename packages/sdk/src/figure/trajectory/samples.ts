import { MisuseError } from "../../errors/misuse-error.ts";
import type { Trajectory } from "./integrate.ts";

/** The samples of a trajectory layer. */
export interface TrajectorySamples {
  t: number[];
  x: number[];
  y: number[];
  z?: number[];
}

/**
 * The columns of two or three state letters over t, to nine significant digits: more than a drawing can show, and short as JSON.
 *
 * @param letters which columns of the trajectory are x, y and z. "t" is the time itself, for a curve over time.
 * @throws MisuseError for fewer than two letters, more than three, and columns that are not there.
 */
export function samplesOf(trajectory: Trajectory, letters: readonly (number | "t")[]): TrajectorySamples {
  if (letters.length < 2 || letters.length > 3) throw new MisuseError(`two or three letters are drawn, got ${letters.length}`);
  const [x = [], y = [], z] = letters.map((letter) => {
    const column = letter === "t" ? trajectory.t : trajectory.states[letter];
    if (column === undefined) throw new MisuseError(`there are ${trajectory.states.length} columns, none is number ${letter}`);
    return column.map(rounded);
  });
  return { t: trajectory.t.map(rounded), x, y, ...(z && { z }) };
}

/** To nine significant digits; by arithmetic, which is ten times as fast as by text. */
function rounded(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const places = 8 - Math.floor(Math.log10(Math.abs(value)));
  if (places > 22 || places < -22) return Number(value.toPrecision(9));
  // Powers of ten up to 10²² are doubles, so the quotient is the double nearest to the decimal.
  return places >= 0 ? Math.round(value * 10 ** places) / 10 ** places : Math.round(value / 10 ** -places) * 10 ** -places;
}
