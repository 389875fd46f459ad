import type { Token } from "../token.ts";

const propositional = /^(letter|and|or|not|arrow|_|number|\{|\}|\(|\)|\[|\]|math-open|math-close|stop|end)$/;
const joining = /^(and|or|not)$/;

/** In a formula of nothing but letters and signs of logic the arrow → is ⇒: p ∧ q → r. */
export function impliedArrows(tokens: readonly Token[]): readonly Token[] {
  const arrow = (token: Token): boolean => token.kind === "relation" && token.text === "To";
  if (!tokens.some(arrow) || !tokens.some(({ kind }) => joining.test(kind))) return tokens;
  if (!tokens.every((token) => arrow(token) || propositional.test(token.kind))) return tokens;
  return tokens.map((token): Token => (arrow(token) ? { ...token, kind: "arrow", text: "Implies" } : token));
}
