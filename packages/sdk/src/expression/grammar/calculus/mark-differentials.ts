import { closing, opening } from "../../notation/brackets.ts";
import type { Token } from "../../token.ts";
import { afterDerivative, afterDifferential, afterGroup, afterSlashed, differentialSign, type Peek } from "./lookahead.ts";

const separating = /^(relation|arrow|row|&|,|;|or|and)$/;

/** What is known at one level of brackets. */
interface Level {
  /** How many differentials each open integral waits for. */
  waiting: number[];
  /** An integral has ended since the last relation or comma. */
  ended: boolean;
}

/**
 * Finds the differentials that close integrals: each d before a letter at the nesting level of an integral that is still open becomes a
 * token of its own kind, so that an integrand ends there. The differential of \int\frac{x\,dx}{2} is moved behind the fraction.
 * The second one of \int_C P\,dx + Q\,dy has no integral to close and is left for the parser to refuse.
 */
export function markDifferentials(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ kind }) => kind === "integral")) return tokens;
  const marked: Token[] = [];
  const levels: Level[] = [{ waiting: [], ended: false }];
  const end = tokens.at(-1) as Token;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const peek: Peek = (ahead) => tokens[at + ahead] ?? end;
    const level = levels.at(-1) ?? { waiting: [], ended: false };
    const open = level.waiting;
    let length = 1;
    if (token.kind === "integral") open.push(orderOf(token));
    else if (opening.has(token.kind)) levels.push({ waiting: [], ended: false });
    else if (closing.has(token.kind)) levels.pop();
    else if (separating.test(token.kind)) level.ended = false;
    else if ((open.length > 0 || level.ended) && !/^[_^]$/.test(tokens[at - 1]?.kind ?? "")) {
      const moved = token.kind === "frac" ? withoutDifferential(token, (ahead) => peek(ahead + 1)) : undefined;
      if (moved !== undefined && moved.count <= total(open)) {
        close(level, moved.count);
        marked.push(...moved.tokens);
        at += 1 + moved.length;
        continue;
      }
      length = derivativeLength(token, peek) ?? 1;
      if (length === 1 && closes(peek)) {
        const run = differentialsAt(peek, Math.max(1, total(open)));
        close(level, run.count);
        marked.push(...run.tokens);
        at += run.tokens.length;
        continue;
      }
    }
    marked.push(...tokens.slice(at, at + length));
    at += length;
  }
  return marked;
}

/** How many variables the sign is over. */
export function orderOf(sign: Token): number {
  return /iii|∭/.test(sign.text) ? 3 : /ii|∬/.test(sign.text) ? 2 : 1;
}

const total = (open: readonly number[]): number => open.reduce((sum, waiting) => sum + waiting, 0);

/** The innermost open integrals have got differentials. One for all variables, dA, closes a double integral as well. */
function close(level: Level, count: number): void {
  for (let left = count; left > 0 && level.waiting.length > 0; ) left -= level.waiting.pop() ?? left;
  level.ended = true;
}

/** The differentials side by side that begin at a place, at most so many. */
function differentialsAt(peek: Peek, most: number): { tokens: Token[]; count: number } {
  const tokens: Token[] = [];
  let count = 0;
  for (let at = 0; count < most && closes((ahead) => peek(at + ahead)); count += 1) {
    const after = afterDifferential(peek, at) ?? at;
    tokens.push({ ...peek(at), kind: "integral-end" });
    for (at += 1; at < after; at += 1) tokens.push(peek(at));
  }
  return { tokens, count };
}

function derivativeLength(token: Token, peek: Peek): number | undefined {
  if (token.kind === "frac") {
    const after = afterDerivative((ahead) => peek(ahead + 1));
    return after === undefined ? undefined : after + 1;
  }
  return differentialSign(token) === undefined ? undefined : afterSlashed(peek);
}

/** A d before a letter, but not the first of d·dx. */
function closes(peek: Peek): boolean {
  if (differentialSign(peek(0)) !== "d" || afterDifferential(peek, 0) === undefined) return false;
  return !(differentialSign(peek(1)) === "d" && peek(2).kind === "letter");
}

interface Moved {
  tokens: Token[];
  count: number;
  length: number;
}

/** A fraction with a differential at the end of its numerator, which is moved behind it. The `length` is that of its two groups. */
function withoutDifferential(token: Token, peek: Peek): Moved | undefined {
  const below = afterGroup(peek, 0);
  const length = afterGroup(peek, below);
  if (peek(0).kind !== "{" || peek(below).kind !== "{" || afterDerivative(peek) !== undefined) return undefined;
  let first = 1;
  while (first < below - 1 && !closes((ahead) => peek(first + ahead))) {
    if (/^([+-]|pm|mp|integral)$/.test(peek(first).kind) && !(first === 1 && peek(1).kind === "-")) return undefined;
    first = afterGroup(peek, first);
  }
  const { tokens: moved, count } = differentialsAt((ahead) => peek(first + ahead), Number.POSITIVE_INFINITY);
  const last = moved.pop();
  if (last === undefined || first + moved.length + 1 !== below - 1) return undefined;
  const range = (from: number, to: number): Token[] => Array.from({ length: to - from }, (_, index) => peek(from + index));
  if (range(below, length).some(({ kind }, index) => kind === "integral" || closes((ahead) => peek(below + index + ahead))))
    return undefined;
  const place = { ...token, spaced: false, line: false };
  const factors = range(1, first);
  if (factors.length === 0 || (first === 2 && peek(1).kind === "-"))
    factors.push({ ...place, kind: "number", text: "1", from: peek(first).from });
  // In braces, since 2\frac{3\,dx}{4} is no mixed number, and in \ln x\frac{dx}{x} the fraction is no part of the argument.
  const fraction = [token, peek(0), ...factors, ...range(below - 1, length)];
  return {
    tokens: [
      { ...token, kind: "{", to: token.from },
      ...fraction,
      peek(length - 1),
      ...moved,
      { ...last, to: peek(length - 1).to },
    ],
    count,
    length,
  };
}
