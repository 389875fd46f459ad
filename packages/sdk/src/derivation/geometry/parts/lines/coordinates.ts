import type { Part } from "../../part.ts";

/** Points by their coordinates. */
export const coordinates: Part = {
  rules: {},
  point: {
    Tuple(working, [first, second, ...more]) {
      if (first === undefined || second === undefined || more.length > 0) return undefined;
      const [x, y] = [working.quantity(first), working.quantity(second)];
      return x === undefined || y === undefined ? undefined : { x, y };
    },
  },
  quantity: {
    XCoordinate: (working, [term = "Nothing"]) => working.point(term)?.x,
    YCoordinate: (working, [term = "Nothing"]) => working.point(term)?.y,
  },
};
