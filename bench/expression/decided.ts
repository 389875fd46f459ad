import type { Decision } from "./decided/decision.ts";
import { functionsAndCalculus } from "./decided/functions-and-calculus.ts";
import { numbersAndSigns } from "./decided/numbers-and-signs.ts";
import { statementsAndFigures } from "./decided/statements-and-figures.ts";

/** The differences from compute-engine 0.140.0 that are decided. */
export const decided: readonly Decision[] = [numbersAndSigns, functionsAndCalculus, statementsAndFigures]
  .flat()
  .flatMap(([right, why, sources]) => sources.map((source) => ({ source, right, why })));
