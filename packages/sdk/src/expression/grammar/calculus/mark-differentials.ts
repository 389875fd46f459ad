import type { Token } from "../../token.ts";
import {
  afterDerivative,
  afterDifferential,
  afterGroup,
  afterSlashed,
  closing,
  differentialSign,
  opening,
  type Peek,
} from "./lookahead.ts";

/**
 * Finds the differentials that close integrals: each d before a letter at the nesting level of an integral that is still open becomes a
 * token of its own kind, so that an integrand ends there. The differential of \int\frac{x\,dx}{2} is moved behind the fraction.
 */
export function markDifferentials(tokens: readonly Token[]): Token[] {
  if (!tokens.some(({ kind }) => kind === "integral")) return [...tokens];
  const marked: Token[] = [];
  /** For every level of brackets, how many differentials each open integral waits for. */
  const levels: number[][] = [[]];
  const end = tokens.at(-1) as Token;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const peek: Peek = (ahead) => tokens[at + ahead] ?? end;
    const open = levels.at(-1) ?? [];
    let length = 1;
    if (token.kind === "integral") open.push(orderOf(token));
    else if (opening.test(token.kind)) levels.push([]);
    else if (closing.test(token.kind)) levels.pop();
    else if (open.length > 0 && !/^[_^]$/.test(tokens[at - 1]?.kind ?? "")) {
      const moved = token.kind === "frac" ? withoutDifferential((ahead) => peek(ahead + 1)) : undefined;
      if (moved !== undefined && moved.count <= total(open)) {
        close(open, moved.count);
        marked.push(token, ...moved.tokens);
        at += 1 + moved.length;
        continue;
      }
      length = derivativeLength(token, peek) ?? 1;
      if (length === 1) {
        const run = differentialsAt(peek, total(open));
        if (run.count > 0) {
          close(open, run.count);
          marked.push(...run.tokens);
          at += run.tokens.length;
          continue;
        }
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
function close(open: number[], count: number): void {
  for (let left = count; left > 0 && open.length > 0; ) left -= open.pop() ?? left;
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

/** The two groups of a fraction with a differential at the end of its numerator, which is moved behind them. */
function withoutDifferential(peek: Peek): Moved | undefined {
  const below = afterGroup(peek, 0);
  const length = afterGroup(peek, below);
  if (peek(0).kind !== "{" || peek(below).kind !== "{" || afterDerivative(peek) !== undefined) return undefined;
  let first = 1;
  while (first < below - 1 && !closes((ahead) => peek(first + ahead))) {
    if (/^([+-]|pm|mp|integral)$/.test(peek(first).kind)) return undefined;
    first = afterGroup(peek, first);
  }
  const { tokens: moved, count } = differentialsAt((ahead) => peek(first + ahead), Number.POSITIVE_INFINITY);
  const last = moved.pop();
  if (last === undefined || first + moved.length + 1 !== below - 1) return undefined;
  const range = (from: number, to: number): Token[] => Array.from({ length: to - from }, (_, index) => peek(from + index));
  if (range(below, length).some(({ kind }) => kind === "integral")) return undefined;
  // Braces of their own, since 2\frac{3\,dx}{4} is no mixed number.
  const place = { ...peek(0), spaced: false, line: false };
  const factors = first > 1 ? range(1, first) : [{ ...place, kind: "number", text: "1", from: peek(first).from } as Token];
  const numerator = [peek(0), place, ...factors, { ...place, kind: "}" } as Token, peek(below - 1)];
  return {
    tokens: [...numerator, ...range(below, length), ...moved, { ...last, to: peek(length - 1).to }],
    count,
    length,
  };
}
