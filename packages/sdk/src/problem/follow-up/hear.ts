import type { MathJson } from "../../contract.ts";
import { Chart } from "../grammar/chart.ts";
import { signsOfCalculation } from "../grammar/formula-runs.ts";
import { Grammar } from "../grammar/grammar.ts";
import { latticeFrom, stretchesOf } from "../grammar/lattice.ts";
import { type Heard, type Hearing, hearUpTo } from "../grammar/narrative.ts";
import { treesOf } from "../tasks/notation.ts";
import { viewsOf } from "../tasks/views.ts";
import { type FollowUp, isCommand } from "./follow-up.ts";
import { rows } from "./rows/rows.ts";
import { followUpsOf } from "./understood.ts";

let grammar: Grammar | undefined;

/** Nobody says more at once. */
const mostParts = 4;
const mostFormulas = 60;
/** A follow-up is short: what is longer is a question of its own. */
const longest = 200;

/** One way to understand the beginning of a text. */
export interface Beginning {
  readonly followUps: readonly FollowUp[];
  /** How far-fetched it is. */
  readonly cost: number;
  /** Where in the text what is left begins: at its end where everything is understood. */
  readonly to: number;
}

/** Parameters of systems have Greek names that other questions hardly need. */
const signs = {
  ...signsOfCalculation,
  names: new Set([...signsOfCalculation.names, ..."sigma rho mu epsilon delta tau kappa eta nu psi xi zeta".split(" ")]),
};

const hearing: Hearing<readonly MathJson[]> = {
  start: [],
  hear: (parts, clause) => (parts.length < mostParts ? [...parts, clause] : undefined),
  key: (parts) => JSON.stringify(parts),
};

/**
 * What a text says as a follow-up, whole or up to some place; the best of each place, what is understood whole first. What is left behind that place
 * may be a question about what was spoken of before.
 */
export function hearFollowUps(text: string): Beginning[] {
  if (text.length > longest) return [];
  grammar ??= new Grammar(rows);
  // 0..10 is no decimal.
  const characters = text.replace(/(?<=\d)\.\.(?=\s*[-−.\d])/g, "⋯ ");
  const stretches = stretchesOf(characters, grammar.vocabulary, signs);
  if (stretches.runs.length > mostFormulas) return [];
  const lattice = latticeFrom(stretches, viewsOf, treesOf);
  const chart = new Chart(grammar, lattice);
  if (chart.overflowed) return [];
  const heard = hearUpTo(chart, lattice, grammar, hearing);
  const { length } = lattice.tokens;
  const found: Beginning[] = [];
  for (let token = length; token >= 0; token--) {
    const ways = heard(token, token < length).map(beginning(token === length ? text.length : (lattice.tokens[token]?.from ?? 0)));
    found.push(...ways.filter(isSensible).slice(0, token === length ? 3 : 1));
  }
  return found;
}

const beginning =
  (to: number) =>
  ({ state, cost }: Heard<readonly MathJson[]>): Beginning => ({ followUps: state.flatMap(followUpsOf), cost, to });

/** A command stands alone. */
const isSensible = ({ followUps }: Beginning): boolean => followUps.length < 2 || !followUps.some(isCommand);
