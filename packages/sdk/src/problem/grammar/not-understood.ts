import type { Chart } from "./chart.ts";
import type { Lattice } from "./lattice.ts";
import type { Token } from "./tokens.ts";

/** Tokens, half open. `known`: there are phrases with these words, but they do not stand in this order. */
export interface NotUnderstood {
  readonly from: number;
  readonly to: number;
  readonly known: boolean;
}

const endOfClause = /^[,.;:?!。、！]$/u;
const open = /^[([{]$/;
const close = /^[)\]}]$/;

/**
 * Where a text stops being understood: the words that no phrase knows, or else the clause that could not be followed to its end. Whole pieces: no
 * formula, no bracket and no run of ideographs is cut.
 */
export function notUnderstood(chart: Chart, lattice: Lattice, vocabulary: ReadonlySet<string>): NotUnderstood {
  const { tokens } = lattice;
  const pieces = piecesOf(lattice);
  const isStrange = (index: number): boolean => {
    const token = tokens[index];
    return token?.word === true && !vocabulary.has(token.key) && !lattice.inFormula(index);
  };
  const strange = tokens.findIndex((_, index) => isStrange(index));
  if (strange >= 0) {
    let to = strange + 1;
    while (to < tokens.length && isStrange(to)) to++;
    return { from: startOfPiece(pieces, strange), to: endOfPiece(pieces, to - 1), known: false };
  }
  const starts = new Set([0]);
  let furthest = 0;
  let clause = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!starts.has(at)) continue;
    for (const { to } of chart.startingAt(at, "Joint", "Clause")) starts.add(to);
    if (chart.reachedFrom(at) <= furthest) continue;
    furthest = chart.reachedFrom(at);
    if (!endOfClause.test(tokens[at]?.key ?? "")) clause = at;
  }
  // Where a clause is read to its end, it is the clause as a whole that makes no sense.
  const isWhole = furthest >= tokens.length || endOfClause.test(tokens[furthest]?.key ?? "");
  const from = startOfPiece(pieces, isWhole ? clause : furthest);
  const stop = tokens.findIndex((token, index) => index > from && isLoose(pieces, index) && endsClause(token));
  return { from, to: Math.max(stop < 0 ? tokens.length : stop, from + 1), known: true };
}

const endsClause = ({ key, word }: Token): boolean => word && /^[,.;?。]$/.test(key);

/** For every token the number of the piece it belongs to; 0 where it is one of its own. */
function piecesOf({ tokens }: Lattice): readonly number[] {
  const pieces: number[] = [];
  let depth = 0;
  let piece = 0;
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const inBracket = depth > 0;
    if (open.test(token.text)) depth++;
    else if (close.test(token.text)) depth = Math.max(0, depth - 1);
    const isIdeograph = token.kind === "ideograph";
    const isPart = inBracket || depth > 0 || token.region > 0 || isIdeograph;
    const goesOn =
      inBracket || (token.region > 0 && token.region === before?.region) || (isIdeograph && before?.kind === "ideograph");
    if (isPart && !goesOn) piece++;
    pieces.push(isPart ? piece : 0);
  }
  return depth > 0 ? tokens.map(() => 0) : pieces;
}

const isLoose = (pieces: readonly number[], index: number): boolean => (pieces[index] ?? 0) === 0;

function startOfPiece(pieces: readonly number[], index: number): number {
  let at = index;
  while (at > 0 && !isLoose(pieces, at) && pieces[at - 1] === pieces[at]) at--;
  return at;
}

function endOfPiece(pieces: readonly number[], index: number): number {
  let at = index + 1;
  while (at < pieces.length && !isLoose(pieces, index) && pieces[at] === pieces[index]) at++;
  return at;
}
