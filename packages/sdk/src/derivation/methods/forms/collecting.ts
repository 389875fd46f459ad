import { Atoms } from "../../../algebra/forms/atoms.ts";
import { coefficientsOf, coefficientsToJson } from "../../../algebra/forms/coefficients.ts";
import { readFraction } from "../../../algebra/forms/read-fraction.ts";
import type { Method } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { freeLetters, sameTree } from "../../../expression/mathjson.ts";
import { expandLine } from "./expanding-lines.ts";
import { expandingRules } from "./expanding-rules.ts";
import { formAnswer, formsCommonRules } from "./form-answer.ts";

/** Multiplies out, then puts together what stands before each power of the letter. */
export const collecting: Method = {
  id: "forms.collecting",
  example: "ax + bx + c",
  assumes: true,
  rules: {
    ...formsCommonRules,
    ...expandingRules,
    "collecting.by-letter": {
      relation: "equal",
      example: "ax + bx + c ⟶ (a + b)x + c",
      en: "Put together the terms with the same power of {letter}",
      zh: "合并 {letter} 的同次项",
    },
  },
  suits: (goal) => (goal.task === "collected" ? 0.9 : 0),
  derive(goal, board) {
    const spend = (operations: number): void => board.spend(operations);
    const letter = goal.unknowns[0] ?? freeLetters(goal.expression.json)[0];
    if (letter === undefined) return { status: "unsupported" };
    const atoms = new Atoms();
    const number = atoms.numberOf(letter);
    const value = readFraction(goal.expression.json, atoms, spend);
    const coefficients = value && coefficientsOf(value, number, spend);
    const hidesLetter = atoms.trees.some((tree) => tree !== letter && freeLetters(tree).includes(letter));
    if (!coefficients || hidesLetter) return { status: "unsupported" };
    const answer = coefficientsToJson(coefficients, letter, atoms);
    if (sameTree(answer, goal.expression.json)) {
      board.write("forms.as-asked", expressionOf(answer));
      return formAnswer(goal, answer);
    }
    const expanded = expandLine(board, { isOrdered: false });
    if (!sameTree(expanded, answer)) board.write("collecting.by-letter", expressionOf(answer), { letter: expressionOf(letter) });
    return formAnswer(goal, answer);
  },
};
