import type { Derivation, Figure, Layer, Question } from "../contract.ts";

const curves: ReadonlySet<Layer["type"]> = new Set(["curve", "implicit", "parametric", "polar", "points", "segment", "region"]);

/**
 * What the next question may go on from: the problem, and of its picture the window and what has a formula. What is integrated or sampled is made again
 * where it is needed, so that what a conversation carries along stays small.
 */
export function remembered(derivation: Derivation | undefined): Question["previous"] {
  const problem = derivation?.readings[derivation.chosen ?? -1]?.problem;
  return problem && derivation ? { problem, figures: derivation.figures.map(withFormulas) } : undefined;
}

function withFormulas({ plot: _, layers, ...figure }: Figure): Figure {
  return { ...figure, layers: layers.filter(({ type }) => curves.has(type)) };
}
