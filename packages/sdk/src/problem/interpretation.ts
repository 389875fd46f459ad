import type { Expression, Message, Problem, ProblemKind } from "../contract.ts";
import { freeLetters } from "../expression/mathjson.ts";
import type { AskWord } from "./lexicon/meaning.ts";
import type { WordedAsk } from "./request.ts";
import type { Subject } from "./subject.ts";

/** One way to understand words and formulas together. */
export interface Interpretation {
  kind: ProblemKind;
  given: Expression;
  unknown: string | undefined;
  asks: WordedAsk[];
  numbers: Problem["numbers"];
  conditions: Expression[];
  confidence: number;
}

/** Best first, or why the words and the formulas do not go together. */
export type Interpreted = Interpretation[] | { reason: Message };

export const signs: ReadonlySet<AskWord> = new Set<AskWord>(["sign", "sign-positive", "sign-negative"]);

/** What was asked, or what is answered where nothing is. */
export function askedOr(asks: readonly WordedAsk[], otherwise: readonly AskWord[]): WordedAsk[] {
  return asks.length > 0 ? [...asks] : otherwise.map((what) => ({ what, from: 0, to: 0 }));
}

export const conditionsOf = (subject: Subject): Expression[] => subject.conditions.map(({ expression }) => expression);

/** A condition on a letter that the problem does not have. */
export function strangeCondition(subject: Subject, letter: string): Message | undefined {
  const strange = subject.conditions.find(({ expression }) => freeLetters(expression.json)[0] !== letter);
  return strange && { key: "reason.unclear-formula", params: { formula: strange.expression } };
}
