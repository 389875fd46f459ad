import type { Family } from "./family.ts";
import { doubles, halves, pythagorean } from "./trigonometric-angles.ts";
import { arcs, exactArcs } from "./trigonometric-inverse.ts";
import { exact, oneWave, shifts, sums } from "./trigonometric-sums.ts";

/** Trigonometric and arc functions. */
export const trigonometrics: Family = {
  name: "trigonometric",
  share: 1.6,
  recipes: [pythagorean, pythagorean, doubles, halves, sums, sums, shifts, oneWave, exact, arcs, exactArcs],
};
