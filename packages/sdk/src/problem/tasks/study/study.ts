import type { Expression, MathJson, Message, MethodId, Problem, ProblemKind } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { freeLetters } from "../../../expression/mathjson.ts";
import type { AskWord, Claim } from "./asks.ts";

export interface StudyAsk {
  readonly what: AskWord;
  readonly method?: MethodId;
}

/** What the words ask for, and what they say besides. */
export interface Wanted {
  readonly asks: readonly StudyAsk[];
  /** A letter that is named as the unknown. */
  readonly letter: string | undefined;
  readonly numbers: Problem["numbers"] | undefined;
  readonly claims: ReadonlySet<Claim>;
  readonly conditions: readonly MathJson[];
}

/** One way to understand words and a formula together. */
export interface Study {
  readonly kind: ProblemKind;
  readonly given: Expression;
  readonly unknown: string | undefined;
  readonly asks: readonly StudyAsk[];
  readonly numbers: Problem["numbers"];
  readonly conditions: readonly MathJson[];
  readonly confidence: number;
}

/** Best first, or why the words and the formula do not go together. */
export type Studies = readonly Study[] | { readonly reason: Message };

export const isRefused = (studies: Studies): studies is { readonly reason: Message } => "reason" in studies;

/** What was asked, or what is answered where nothing is. */
export const askedOr = (asks: readonly StudyAsk[], otherwise: readonly AskWord[]): readonly StudyAsk[] =>
  asks.length > 0 ? asks : otherwise.map((what) => ({ what }));

export function withoutRepeats(asks: readonly StudyAsk[]): StudyAsk[] {
  return asks.filter((ask, index) => asks.findIndex((other) => other.what === ask.what) === index);
}

export function atMost(confidence: number, studies: Studies): Studies {
  if (isRefused(studies)) return studies;
  return studies.map((each) => ({ ...each, confidence: Math.min(each.confidence, confidence) }));
}

/** A condition on a letter that the problem does not have. */
export function strangeCondition({ conditions }: Wanted, letter: string): Message | undefined {
  const strange = conditions.find((condition) => freeLetters(condition).some((each) => each !== letter));
  return strange === undefined ? undefined : unclearFormula(strange);
}

export const unclearFormula = (json: MathJson): Message => ({
  key: "reason.unclear-formula",
  params: { formula: expressionOf(json) },
});

export const letterMissing = (letter: string, formula: Expression): Message => ({
  key: "reason.letter-missing",
  params: { letter: expressionOf(letter), formula },
});

/** Who calls 2x + 3 = 0 a quadratic equation, or x = 3 a function, probably meant another formula than the one that was read. */
export function agrees(claims: ReadonlySet<Claim>, kind: ProblemKind): boolean {
  return [...claims].every((claim) => {
    if (claim.endsWith("function") && kind.startsWith("equation.")) return false;
    if (claim.startsWith("linear")) return !kind.endsWith(".quadratic");
    return !claim.startsWith("quadratic") || !/\.(linear|constant)$/.test(kind);
  });
}
