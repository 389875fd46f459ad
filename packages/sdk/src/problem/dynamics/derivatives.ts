import type { MathJson } from "../../contract.ts";
import { headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";

/** Letters that stand with a derivative somewhere in a text: the states of the system it is about. */
export function stateLettersIn(text: string): Set<string> {
  const letters = new Set<string>();
  const patterns = [
    /([A-Za-z]|\p{Script=Greek}|\\[a-z]+)(?:_\{?\w+\}?)?\s*['′″]+(?!s\b)/gu,
    /\\d?dot\s*\{?\s*([A-Za-z]|\\[a-z]+)/g,
    /\\d?frac\s*\{\s*(?:\\mathrm\s*\{\s*d\s*\}|\\rm\s*d|d)(?:\^\{?2\}?)?\s*([A-Za-z]|\\[a-z]+)\s*\}/g,
    /(?<![A-Za-z])d(?:\^\{?2\}?|²)?([A-Za-z]|\p{Script=Greek})\s*\/\s*d/gu,
  ];
  for (const pattern of patterns) for (const [, letter] of text.matchAll(pattern)) letters.add(letter as string);
  for (const dotted of text.match(/[ẋẏż]/g) ?? []) letters.add(dotted.normalize("NFD").charAt(0));
  return letters;
}

/** A derivative in a formula: of which letter, how often, and in what where that is written. */
export interface DerivativeOf {
  readonly letter: string;
  readonly order: number;
  readonly variable: string | undefined;
}

/** x′, x″(t), ẋ, dx/dt, d²x/dt². */
export function derivativeIn(json: MathJson): DerivativeOf | undefined {
  const [head, operands] = [headOf(json), operandsOf(json)];
  const [first, ...rest] = operands;
  if (first === undefined) return undefined;
  if (head === "Derivative" || head === "OverDot" || head === "Prime") {
    const order = rest[0] ?? 1;
    return isSymbol(first) && typeof order === "number" ? { letter: first, order, variable: undefined } : undefined;
  }
  if (head === "Differentiate") {
    const [variable] = rest;
    const called = isSymbol(first) ? first : undefined;
    if (called === undefined || variable === undefined || !isSymbol(variable) || !rest.every((each) => each === variable))
      return undefined;
    return { letter: called, order: rest.length, variable };
  }
  // x′(t)
  if (head === "Apply" && rest.length === 1 && isSymbol(rest[0] as MathJson)) {
    const inner = derivativeIn(first);
    return inner && { ...inner, variable: rest[0] as string };
  }
  return undefined;
}

/** All derivatives in a formula. */
export function derivativesIn(json: MathJson): DerivativeOf[] {
  const own = derivativeIn(json);
  return own ? [own] : operandsOf(json).flatMap(derivativesIn);
}
