import type { Expression, Problem } from "../../../contract.ts";
import { freeLetters } from "../../../expression/mathjson.ts";

/**
 * The formula of a graph in which a letter was taken for a number to be set by a slider, though the text calls it with the variable alone: in y = p(x) it
 * is a function that is not given. In y = p(x + 1) it may well be a factor.
 */
export function calledInText({ asks, given, unknowns }: Problem, characters: string): Expression | undefined {
  if (!asks.some(({ what }) => what === "graph")) return undefined;
  return given.find(({ json }) =>
    freeLetters(json).some(
      (letter) => /^[A-Za-z]$/.test(letter) && !unknowns.includes(letter) && isCalled(letter, unknowns, characters),
    ),
  );
}

const isCalled = (letter: string, variables: readonly string[], characters: string): boolean =>
  variables.some(
    (variable) =>
      /^[A-Za-z]$/.test(variable) &&
      new RegExp(`(?<![A-Za-z\\\\])${letter}\\s*(?:\\\\left)?\\(\\s*${variable}\\s*(?:\\\\right)?\\)`).test(characters),
  );
