import type { Method } from "../../../contract.ts";
import { methodOf, writers } from "./dispatch.ts";
import { literal } from "./literal.ts";
import { literalQuadratic } from "./literal-quadratic.ts";
import { region } from "./region.ts";
import { trigonometric } from "./trigonometric.ts";

/** Inequalities and systems of them. */
export const inequalitiesMethods: readonly Method[] = [
  ...writers.map(methodOf),
  trigonometric,
  region,
  literal,
  literalQuadratic,
];
