import { MisuseError } from "../../errors/misuse-error.ts";
import { isAutonomous } from "./autonomous.ts";
import { extentOf } from "./extent.ts";
import { type IntegrationOptions, integrate, type Trajectory } from "./integrate.ts";
import { clearGrowth, type Growth, growthAlong } from "./lyapunov.ts";
import { restingPlace } from "./resting-place.ts";
import type { VectorField } from "./vector-field.ts";

export interface Divergence {
  readonly first: Trajectory;
  /** From a start whose first letter is `distance` more. */
  readonly second: Trajectory;
  /** Times of the samples that both have, and how far apart the two are then. */
  readonly t: number[];
  /** A column over `t`. */
  readonly distance: number[];
  /** When the distance first is ten thousand times what it was and a hundredth of the size of the first trajectory. */
  readonly parted?: number;
  /**
   * Found to be chaotic: bounded, never at rest, and neighbours part exponentially for as long as it is followed. false says that this was not found.
   * Chaos that ends after a longer time than that cannot be told from chaos that lasts.
   */
  readonly chaotic: boolean;
  /** For how long it was followed, from the start on. Only where chaotic. */
  readonly followed?: number;
  /** The largest Lyapunov exponent (per unit of time) with the significant digits that the scatter of its estimates leaves. Only where chaotic. */
  readonly exponent?: { readonly value: number; readonly digits: number };
}

const blocks = 10;

/**
 * Two starts next to each other, and whether it is chaos that parts them.
 *
 * @param first the trajectory that `integrate` gives for these options, where it is there already.
 * @throws what `integrate` throws; MisuseError for a distance that is not positive.
 */
export function divergence(
  field: VectorField,
  options: IntegrationOptions,
  distance = 1e-6,
  first: Trajectory = integrate(field, options),
): Divergence {
  if (!(distance > 0)) throw new MisuseError(`a positive distance between the starts is wanted, got ${distance}`);
  const [x = 0, ...others] = options.start;
  const second = integrate(field, { ...options, start: [x + distance, ...others] });
  const columns = distances(first, second);
  const parting = partingTime(columns, distance, extentOf(first.states));
  const shared = { first, second, ...columns, ...(parting !== undefined && { parted: parting }) };
  const growth = mayBeChaotic(field, options, first) ? growthAlong(field, aside(first, options, distance)) : undefined;
  if (!growth || !isChaotic(growth)) return { ...shared, chaotic: false };
  const exponent = exponentOf(growth);
  const followed = (growth.t.at(-1) ?? Number.NaN) - options.from;
  return { ...shared, chaotic: true, followed, ...(exponent && { exponent }) };
}

function distances(first: Trajectory, second: Trajectory): { t: number[]; distance: number[] } {
  const shared = first.t.findIndex((t, index) => t !== second.t[index]);
  const t = shared < 0 ? [...first.t] : first.t.slice(0, shared);
  const distance = t.map((_, index) =>
    Math.hypot(...first.states.map((column, letter) => (column[index] ?? 0) - (second.states[letter]?.[index] ?? 0))),
  );
  return { t, distance };
}

function partingTime(columns: { t: number[]; distance: number[] }, distance: number, size: number): number | undefined {
  return columns.t[columns.distance.findIndex((apart) => apart >= 1e4 * distance && apart >= 0.01 * size)];
}

/** In the plane no autonomous system is chaotic (Poincaré and Bendixson), nor is any on a line. */
function mayBeChaotic(field: VectorField, { start, from, to, spend }: IntegrationOptions, first: Trajectory): boolean {
  if (first.end !== "reached" || to <= from || restingPlace(first, field, spend)) return false;
  return field.dimension >= 3 || (field.dimension === 2 && !isAutonomous(field, start, from, to));
}

/**
 * A start next to the given one in every letter: what stays for ever in a plane or on a line because it starts there exactly (as with a letter that is 0 and stays 0)
 * would tell of that plane only.
 */
function aside(first: Trajectory, { start, from, spend }: IntegrationOptions, distance: number) {
  const largest = first.states.flat().reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const moved = start.map((value, index) => value + distance / Math.sqrt(index + 2));
  return { start: moved, from, bound: 100 * largest, ...(spend && { spend }) };
}

/** Exponential growth in every quarter of the time: chaos that ends is another thing. And a motion that neither fades nor grows. */
function isChaotic({ t, logarithm, states, broken }: Growth): boolean {
  const growth = (logarithm.at(-1) ?? 0) - (logarithm[0] ?? 0);
  if (broken || growth < clearGrowth) return false;
  const half = t.length >> 1;
  const [earlier, later] = [states.map((column) => column.slice(0, half)), states.map((column) => column.slice(half))].map(
    extentOf,
  );
  if (earlier === undefined || later === undefined || !(later > earlier / 3 && later < 3 * earlier)) return false;
  const mean = growth / ((t.at(-1) ?? 0) - (t[0] ?? 0));
  return rates(t, logarithm, 4).every((rate) => rate > 0.2 * mean);
}

/** Growth per unit of time in equal parts of the time. */
function rates(t: readonly number[], logarithm: readonly number[], parts: number): number[] {
  const [begin, end] = [t[0] ?? 0, t.at(-1) ?? 0];
  const places = Array.from({ length: parts + 1 }, (_, part) => {
    const index = t.findIndex((time) => time >= begin + ((end - begin) * part) / parts);
    return index < 0 ? t.length - 1 : index;
  });
  return places.slice(1).map((place, part) => {
    const before = places[part] ?? 0;
    return ((logarithm[place] ?? 0) - (logarithm[before] ?? 0)) / ((t[place] ?? 0) - (t[before] ?? 0));
  });
}

/** The mean over all, with the digits that three times its standard error leaves. */
function exponentOf({ t, logarithm }: Growth): Divergence["exponent"] {
  const each = rates(t, logarithm, blocks);
  const value = ((logarithm.at(-1) ?? 0) - (logarithm[0] ?? 0)) / ((t.at(-1) ?? 0) - (t[0] ?? 0));
  const variance = each.reduce((sum, rate) => sum + (rate - value) ** 2, 0) / (blocks - 1);
  const error = 3 * Math.sqrt(variance / blocks);
  // The last digit shown is worth more than the error.
  const digits = Math.floor(Math.log10(value)) - Math.ceil(Math.log10(error)) + 1;
  return digits >= 1 ? { value, digits } : undefined;
}
