import type { MathJson } from "../../contract.ts";
import type { Chart } from "./chart.ts";
import type { Grammar } from "./grammar.ts";
import type { Lattice } from "./lattice.ts";

/** How the clauses of a question are taken in, one after another. States are never changed, only followed by others. */
export interface Hearing<State> {
  readonly start: State;
  /** The state after a clause; undefined where the clause makes no sense there. */
  hear(state: State, clause: MathJson): State | undefined;
  /** Equal for states that lead to the same. */
  key(state: State): string;
}

export interface Heard<State> {
  readonly state: State;
  readonly cost: number;
  /** The clauses it was understood from: tokens, half open, with the state after each. */
  readonly clauses: readonly { readonly from: number; readonly to: number; readonly state: State }[];
}

/** So many ways to understand what came before are kept. */
const mostStates = 24;

/**
 * All ways to understand a text as clauses with punctuation or connectives between them: edges of the categories "Clause" and "Joint". Cheapest
 * first; ways that come to the same are one.
 */
export function hearAll<State>(chart: Chart, lattice: Lattice, grammar: Grammar, hearing: Hearing<State>): Heard<State>[] {
  return hearUpTo(chart, lattice, grammar, hearing)(lattice.tokens.length);
}

/** The same for the beginning of a text, up to a token; `isOpen`: something else may begin there, for no clause ends just before it. */
export function hearUpTo<State>(
  chart: Chart,
  lattice: Lattice,
  grammar: Grammar,
  hearing: Hearing<State>,
): (token: number, isOpen?: boolean) => Heard<State>[] {
  const { length } = lattice.tokens;
  const begins: Ways<State>[] = Array.from({ length: length + 1 }, () => new Map());
  const ends: Ways<State>[] = Array.from({ length: length + 1 }, () => new Map());
  keep(begins[0], hearing, { state: hearing.start, cost: 0, clauses: [] });
  for (let at = 0; at < length; at++) {
    for (const { to, cost } of chart.startingAt(at, "Joint")) {
      for (const way of [...cheapest(begins[at]), ...cheapest(ends[at])])
        keep(begins[to], hearing, { ...way, cost: way.cost + cost });
    }
    if (grammar.isArticle(lattice.tokens, at)) for (const way of cheapest(begins[at])) keep(begins[at + 1], hearing, way);
    for (const { to, value, cost } of chart.startingAt(at, "Clause")) {
      for (const way of cheapest(begins[at])) {
        const state = hearing.hear(way.state, value);
        if (state !== undefined)
          keep(ends[to], hearing, { state, cost: way.cost + cost, clauses: [...way.clauses, { from: at, to, state }] });
      }
    }
  }
  return (token, isOpen = false) => cheapest(new Map([...(begins[token] ?? []), ...(isOpen ? [] : (ends[token] ?? []))]));
}

type Ways<State> = Map<string, Heard<State>>;

function keep<State>(ways: Ways<State> | undefined, hearing: Hearing<State>, way: Heard<State>): void {
  const key = hearing.key(way.state);
  const known = ways?.get(key);
  if (!known || known.cost > way.cost) ways?.set(key, way);
}

function cheapest<State>(ways: Ways<State> | undefined): Heard<State>[] {
  return [...(ways?.values() ?? [])].sort((a, b) => a.cost - b.cost).slice(0, mostStates);
}
