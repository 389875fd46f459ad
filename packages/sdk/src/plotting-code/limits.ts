/** Fewer samples than this are places that the program chose; more of them stand for a function. */
export const fewSamples = 20;

/** What a program may cost. Beyond these a part of it counts as not understood, so that no text takes long. */
export const limits = {
  /** Characters of the whole text. */
  characters: 40_000,
  /** Brackets and operators within each other. */
  depth: 60,
  /** Operators, calls and subscripts of one statement. */
  links: 400,
  /** Parts of expressions evaluated, over all loops and calls. */
  steps: 60_000,
  /** Calls of the program's own functions within each other. */
  calls: 24,
  /** Rounds of one loop. */
  rounds: 400,
  /** Numbers in a list or an array that is written out. */
  items: 4_000,
  /** Nodes of one formula. */
  formula: 1_500,
  /** Layers of all figures together. */
  layers: 200,
} as const;
