import type { Method } from "../../../contract.ts";
import { methodOf, writers } from "./dispatch.ts";
import { literal } from "./literal.ts";
import { literalQuadratic } from "./literal-quadratic.ts";
import { notEqual } from "./not-equal.ts";
import { region } from "./region.ts";
import { trigonometric } from "./trigonometric.ts";
import { trigonometricIntervals } from "./trigonometric-intervals.ts";
import { trigonometricSystem } from "./trigonometric-system.ts";

/** Inequalities and systems of them. That two sides differ is only asked within others, where a fraction has a value say. */
export const inequalitiesMethods: readonly Method[] = [
  ...writers.filter(({ id }) => id !== notEqual.id).map(methodOf),
  trigonometric,
  trigonometricIntervals,
  trigonometricSystem,
  region,
  literal,
  literalQuadratic,
];
