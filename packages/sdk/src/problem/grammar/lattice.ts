import type { MathJson } from "../../contract.ts";
import { ParseError } from "../../errors/parse-error.ts";
import { headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import { parseFormula, readsBack } from "../../expression/parse.ts";
import { atomsOf } from "../atoms.ts";
import { formulaRuns, inUsualNames } from "./formula-runs.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** What a formula may stand for: a thing of a category of the grammar. */
export interface View {
  readonly category: string;
  readonly value: MathJson;
  readonly cost?: number;
}

/** A stretch of a text that is a formula, as one of the things it may stand for. */
interface Terminal {
  readonly category: string;
  readonly from: number;
  readonly value: MathJson;
  readonly cost: number;
}

/** A text as its words and, over some stretches of it, formulas with all they may stand for. */
export interface Lattice {
  readonly tokens: readonly Token[];
  /** The formulas that end before a token. */
  endingAt(end: number): readonly Terminal[];
  /** Whether a token is part of a formula. */
  inFormula(index: number): boolean;
}

/** A formula with more doubtful places has more readings than anyone would look through. */
const mostDoubts = 2;

/**
 * Finds the formulas of a question, between $ and $ or bare, and asks `viewsOf` what each may stand for. A stretch that no parser reads, or that
 * may stand for nothing, is not there. A formula that `isPlain` as it is read is not read otherwise.
 */
export function latticeOf(
  characters: string,
  vocabulary: ReadonlySet<string>,
  viewsOf: (json: MathJson) => readonly View[],
  isPlain: (json: MathJson) => boolean = () => false,
): Lattice {
  const tokens = tokensOf(atomsOf(characters));
  const byEnd: Terminal[][] = Array.from({ length: tokens.length + 1 }, () => []);
  const covered = new Set<number>();
  for (const { from, to } of formulaRuns(tokens, vocabulary)) {
    const text = characters.slice(tokens[from]?.from, tokens[to - 1]?.to);
    const terminals = treesOf(text, isPlain).map(withPrimedNames).flatMap(viewsOf);
    for (const { category, value, cost = 0 } of terminals) byEnd[to]?.push({ category, from, value, cost });
    if (terminals.length > 0) for (let index = from; index < to; index++) covered.add(index);
  }
  return { tokens, endingAt: (end) => byEnd[end] ?? [], inFormula: (index) => covered.has(index) };
}

/** The formula as it is read, and with each doubtful place read the other way. */
function treesOf(text: string, isPlain: (json: MathJson) => boolean): MathJson[] {
  const source = inUsualNames(text);
  try {
    const { expression, ambiguities } = parseFormula(source);
    if (!readsBack(expression)) return [];
    const doubts = ambiguities.filter(({ read, also }) => /\\sqrt|\^/.test(read) || /\^/.test(also));
    if (doubts.length > 0 && isPlain(expression.json)) return [expression.json];
    if (doubts.length > mostDoubts) return [];
    const others = doubts.map(({ span, also }) => parseFormula(`${source.slice(0, span.from)}(${also})${source.slice(span.to)}`));
    return [expression.json, ...others.map((other) => other.expression.json)];
  } catch (error) {
    if (error instanceof ParseError) return [];
    throw error;
  }
}

/** P′ is the name of a point beside P: the symbol P_prime. */
function withPrimedNames(json: MathJson): MathJson {
  const [first, ...rest] = operandsOf(json);
  if (headOf(json) === "Prime" && rest.length === 0 && isSymbol(first ?? 0) && /^[A-Z]$/.test(String(first)))
    return `${first}_prime`;
  if (first === undefined) return json;
  const operands = [first, ...rest].map(withPrimedNames);
  const name = headOf(json) === "Apply" && headOf(first) === "Prime" ? operands[0] : undefined;
  return typeof name === "string" ? [name, ...operands.slice(1)] : [headOf(json) as string, ...operands];
}
