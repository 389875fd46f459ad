import type { Radicals } from "../../algebra/radicals/radicals.ts";
import type { SecondDegree } from "../figures.ts";
import { circleOf, ellipseOf, hyperbolaOf } from "./central.ts";
import type { Conic } from "./conic.ts";
import { degenerateOf } from "./degenerate.ts";
import { kindOf } from "./invariants.ts";
import { parabolaOf } from "./parabola.ts";

/**
 * What a second-degree equation describes, with the measures of it, all exact. undefined where a letter decides what it is, or where a
 * measure needs nested roots; {@link kindOf} and {@link centerOf} may then still say what is certain.
 */
export function analyse(numbers: Radicals, conic: SecondDegree): Conic | undefined {
  const kind = kindOf(numbers, conic);
  switch (kind) {
    case undefined:
      return undefined;
    case "circle":
      return circleOf(numbers, conic);
    case "ellipse":
      return ellipseOf(numbers, conic);
    case "hyperbola":
      return hyperbolaOf(numbers, conic);
    case "parabola":
      return parabolaOf(numbers, conic);
    default:
      return degenerateOf(numbers, conic, kind);
  }
}

export { centerOf, kindOf } from "./invariants.ts";
