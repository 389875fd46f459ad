import type { Token } from "../token.ts";

const beginsStatement = /^(math-open|row|,|;|and|or|&|\{|begin|arrow|reason)$/;

/**
 * Why a formula takes a letter for a function. What it differentiates may be a number too: y′ = y(1 − y). What it calls once, E(X), and never
 * uses as a number, it calls throughout: E(2X + 1).
 */
export type FunctionReason = "defined" | "differentiated" | "called";

/** The letters that a formula defines as functions, p(x) = …, or differentiates: y′, dy/dx. */
export function functionsIn(tokens: readonly Token[]): ReadonlyMap<string, FunctionReason> {
  const found = new Map<string, FunctionReason>();
  /** Letters that are numbers somewhere, so that a long formula is not looked through for each place. */
  const numbers = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "letter") continue;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    const differential = before?.kind === "letter" && before.text === "d" && !token.spaced && isDifferentiated(tokens, at);
    if ((differential || after?.kind === "prime") && !found.has(token.text)) found.set(token.text, "differentiated");
    const begins = before === undefined || beginsStatement.test(before.kind);
    if (after?.kind !== "(" || numbers.has(token.text)) continue;
    const reason = begins && isDefined(tokens, at + 1) ? "defined" : isCalled(tokens, at) ? "called" : undefined;
    if (reason === undefined || (reason === "called" && found.has(token.text))) continue;
    if (isAlwaysCalled(tokens, token.text)) found.set(token.text, reason);
    else numbers.add(token.text);
  }
  return found;
}

/** In k(a) = k + a the letter is a number too, so the brackets may be those of a product. */
function isAlwaysCalled(tokens: readonly Token[], name: string): boolean {
  return tokens.every(
    ({ kind, text }, at) => kind !== "letter" || text !== name || /^(\(|prime)$/.test(tokens[at + 1]?.kind ?? ""),
  );
}

/** The y of dy/dx and \frac{dy}{dx}. */
function isDifferentiated(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1, at + 4).filter(({ kind }) => !/^[{}]$/.test(kind));
  const below = rest[0]?.kind === "/" ? rest[1] : rest[0];
  return below?.kind === "letter" && below.text === "d" && /^(\/|\})$/.test(tokens[at + 1]?.kind ?? "");
}

/** E(X), with another letter alone in the bracket. */
function isCalled(tokens: readonly Token[], at: number): boolean {
  const [name, open, inside, close] = tokens.slice(at, at + 4);
  if (open?.kind !== "(" || open.spaced || inside?.kind !== "letter" || close?.kind !== ")") return false;
  return inside.text !== name?.text && inside.text !== "e";
}

/** (x) = and (x, y) = */
function isDefined(tokens: readonly Token[], start: number): boolean {
  if (tokens[start]?.kind !== "(") return false;
  for (let at = start + 1; at < start + 8; at += 2) {
    if (tokens[at]?.kind !== "letter") return false;
    const next = tokens[at + 1]?.kind;
    if (next === ")") return tokens[at + 2]?.kind === "relation" && tokens[at + 2]?.text === "Equal";
    if (next !== ",") return false;
  }
  return false;
}
