import { plottingCode } from "../methods/plotting-code/plotting-code.ts";
import { isWhole } from "../whole-problem.ts";
import type { Domain } from "./domain.ts";

/** Programs that draw: what they draw is drawn, with the formulas that their arrays stand for. */
export const plottingCodeDomain: Domain = {
  name: "plotting-code",
  groups: [{ methods: [plottingCode], about: ({ problem }) => problem !== undefined && isWhole(problem) }],
};
