import { closing, opening } from "../../notation/brackets.ts";
import type { Token } from "../../token.ts";
import { afterGroup, afterScript, type Peek } from "./lookahead.ts";

/** Marks the bars of F\bigr|_a^b and f\rvert_{x=2}, which close nothing. Plain bars are left to be paired. */
export function markEvaluationBars(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ kind }) => kind === "|close")) return tokens;
  const open: string[] = [];
  return tokens.map((token, at) => {
    if (opening.has(token.kind)) open.push(token.kind);
    else if (token.kind !== "|close" && closing.has(token.kind)) open.pop();
    else if (token.kind === "|close") {
      const kind = /^(\|open|left\.)$/.test(open.at(-1) ?? "") ? undefined : evaluationKind(tokens, at);
      if (kind !== undefined) return { ...token, kind };
      open.pop();
    }
    return token;
  });
}

/** What a bar with a subscript is: "|where" before _{x=2}, "|at" before _a^b. Undefined for other bars. */
export function evaluationKind(tokens: readonly Token[], bar: number): "|at" | "|where" | undefined {
  const end = tokens.at(-1) as Token;
  const peek: Peek = (ahead) => tokens[bar + ahead] ?? end;
  const mark = afterScript(peek, 1, "^");
  if (peek(mark).kind !== "_") return undefined;
  const after = afterGroup(peek, mark + 1);
  for (let at = mark + 2; at < after; at += 1) if (peek(at).text === "Equal") return "|where";
  return "|at";
}
