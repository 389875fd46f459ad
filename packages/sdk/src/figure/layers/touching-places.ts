import { distance } from "../contour/touching.ts";
import type { Pixel } from "../labels/boxes.ts";
import { lowestBetween } from "../lowest-between.ts";

/** What is compared along a curve. */
export interface Compared {
  /** Left minus right at the place of the curve beside one. */
  difference(at: Pixel): number;
  /** Whether both sides are equal there, as far as places are exact. */
  isEqual(at: Pixel): boolean;
}

/**
 * The places of a line with those between them at which two sides are equal without changing places: a condition may hold, or fail, there alone. Of two
 * such between three neighbours one is found.
 *
 * @param exactly the place of the curve beside one of its drawing.
 */
export function withTouches(places: readonly Pixel[], compared: readonly Compared[], exactly: (at: Pixel) => Pixel): Pixel[] {
  const touches = compared.flatMap((each) => touchesAlong(places, each)).sort((one, other) => one.after - other.after);
  return places.flatMap((place, index) => [
    place,
    ...touches.filter(({ after }) => Math.floor(after) === index).map(({ at }) => exactly(at)),
  ]);
}

interface Touch {
  /** Behind which of the places it lies, with the share of the way to the next one. */
  readonly after: number;
  readonly at: Pixel;
}

function touchesAlong(places: readonly Pixel[], { difference, isEqual }: Compared): Touch[] {
  const count = places.length - 1;
  const isClosed = count > 2 && distance(places[0] as Pixel, places[count] as Pixel) === 0;
  const placeAt = (share: number): Pixel => {
    const within = isClosed ? ((share % count) + count) % count : share;
    const index = Math.min(Math.floor(within), count - 1);
    return between(places[index] as Pixel, places[index + 1] as Pixel, within - index);
  };
  const values = places.map(difference);
  const size = (index: number): number => Math.abs(values[isClosed ? (index + count) % count : index] ?? Number.NaN);
  return places.flatMap((place, index): Touch[] => {
    if ((isClosed && index === count) || !(size(index) <= size(index - 1) && size(index) <= size(index + 1))) return [];
    if (isEqual(place)) return [];
    const share = lowestBetween((at) => Math.abs(difference(placeAt(at))), index - 1, index + 1);
    const at = placeAt(share);
    return isEqual(at) ? [{ after: isClosed ? (share + count) % count : share, at }] : [];
  });
}

export const between = ([x0, y0]: Pixel, [x1, y1]: Pixel, share: number): Pixel => [
  x0 + share * (x1 - x0),
  y0 + share * (y1 - y0),
];
