import { drawing } from "../methods/pictures/drawing.ts";
import { verdictOnPicture } from "../methods/pictures/verdict.ts";
import { isWhole } from "../whole-problem.ts";
import type { Domain } from "./domain.ts";

/** Pictures: what is wanted is drawn, and what is told of it is exact. */
export const pictures: Domain = {
  name: "pictures",
  groups: [{ methods: [drawing], about: ({ problem }) => problem !== undefined && isWhole(problem) }],
  verdictOn: verdictOnPicture,
};
