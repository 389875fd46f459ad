import { ParseError } from "../../errors/parse-error.ts";
import { describe } from "../source-text.ts";
import type { Token } from "../token.ts";

const unusual = /^(choose|underset|upright)$/;

/** Signs in the order and form in which the grammar knows them: {n \choose k}, \text{lo}\text{g}, \underset{x\to0}{\lim}. */
export function inUsualForm(source: string, tokens: readonly Token[]): readonly Token[] {
  // Most formulas have nothing of the kind.
  if (!tokens.some(({ kind }) => unusual.test(kind))) return tokens;
  return underset(source, joined(chosen(tokens)));
}

/** {n \choose k} is \binom{n}{k}. */
function chosen(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ kind }) => kind === "choose")) return tokens;
  const result: Token[] = [];
  /** The places of the open braces in the result; −1 where one sign has been found already. */
  const open: number[] = [];
  for (const token of tokens) {
    const start = open.at(-1) ?? -1;
    const brace = result[start];
    if (token.kind === "choose" && brace !== undefined) {
      result.splice(start, 0, { ...brace, kind: "binom" });
      result.push({ ...token, kind: "}" }, { ...token, kind: "{" });
      open[open.length - 1] = -1;
      continue;
    }
    if (token.kind === "{") open.push(result.length);
    if (token.kind === "}") open.pop();
    result.push(token);
  }
  return result;
}

const halves: ReadonlyMap<string, string> = new Map([
  ["lo g", "Log"],
  ["si n", "Sin"],
  ["co s", "Cos"],
  ["ta n", "Tan"],
]);

/** \text{lo}{{\text{g}}_{2}}x: an editor cuts the name before its scripts. */
function joined(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (const token of tokens) {
    const last = result.at(-1);
    const name = last?.kind === "upright" ? halves.get(`${last.text} ${token.text}`) : undefined;
    if (last === undefined || name === undefined) result.push(token);
    else result[result.length - 1] = { ...last, kind: "function", text: name, to: token.to };
  }
  return result;
}

/** \underset{x\to0}{\lim}: what stands under a limit, a sum or a product is its subscript. */
function underset(source: string, tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== "underset") {
      result.push(token);
      continue;
    }
    const close = groupEnd(tokens, at + 1);
    const [open, sign, end] = [tokens[close + 1], tokens[close + 2], tokens[close + 3]];
    if (close < 0 || open?.kind !== "{" || sign === undefined || !/^(lim|sum|prod)$/.test(sign.kind) || end?.kind !== "}")
      throw new ParseError(
        source,
        token.from,
        describe(source, token.from, token.to),
        "a formula without marks under or over a formula",
      );
    result.push({ ...sign, from: token.from }, { ...token, kind: "_" }, ...tokens.slice(at + 1, close + 1));
    at = close + 3;
  }
  return result;
}

function groupEnd(tokens: readonly Token[], start: number): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    if (tokens[at]?.kind === "{") depth += 1;
    else if (tokens[at]?.kind === "}") depth -= 1;
    if (depth === 0) return at > start ? at : -1;
  }
  return -1;
}
