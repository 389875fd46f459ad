import { closing, opening } from "../../notation/brackets.ts";
import type { Token } from "../../token.ts";
import { afterDerivative } from "./lookahead.ts";

/** Letters that vary; dB or dk is as likely a product. */
const variables = /^([fgp-zVSTA]|theta|phi|varphi|rho)$/;

/** du = 3x² dx: with a differential on each side of an equation, those d are no factors. Elsewhere dx stays d · x, which is doubtful. */
export function markLooseDifferentials(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ kind, text }) => kind === "letter" && text === "d")) return tokens;
  const end = tokens.at(-1) as Token;
  const sides: number[][] = [[]];
  /** For every open bracket whether it is the numerator of a fraction that is no derivative: \frac{dy}{y}. */
  const brackets: boolean[] = [];
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    if (opening.has(token.kind)) {
      const numerator = tokens[at - 1]?.kind === "frac" && afterDerivative((ahead) => tokens[at + ahead] ?? end) === undefined;
      brackets.push(numerator);
      if (!numerator) depth += 1;
    } else if (closing.has(token.kind)) {
      if (brackets.pop() === false) depth -= 1;
    }
    if (/^(integral|prime|row|,|;)$/.test(token.kind)) return tokens;
    else if (depth === 0 && token.kind === "relation") {
      if (token.text !== "Equal") return tokens;
      sides.push([]);
    } else if (depth === 0 && (token.kind === "differential" || isDifferential(token, tokens[at + 1], tokens[at - 1])))
      sides.at(-1)?.push(at);
  }
  if (sides.length !== 2 || sides.some(({ length }) => length === 0)) return tokens;
  const marked = new Set(sides.flat());
  return tokens.map((token, at) => (marked.has(at) ? { ...token, kind: "differential" } : token));
}

function isDifferential(token: Token, next: Token | undefined, before: Token | undefined): boolean {
  if (token.kind !== "letter" || token.text !== "d" || before?.kind === "_") return false;
  return next?.kind === "letter" && !next.spaced && variables.test(next.text);
}
