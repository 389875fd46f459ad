import type { MathJson } from "../../contract.ts";
import { ParseError } from "../../errors/parse-error.ts";
import { headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import { parseFormula, readsBack } from "../../expression/parse.ts";
import type { CleanText } from "../text.ts";
import { atomsOf } from "./atoms.ts";
import { formulaRuns, inUsualNames, type Run, type Signs, signsOfFigures } from "./formula-runs.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { isOfWholePart, withWholeParts } from "./whole-parts.ts";

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

/** One way to read the text of a formula. */
export interface Tree {
  readonly json: MathJson;
  /** How much less usual it is than the first. */
  readonly cost?: number;
}

/** A text cut into tokens, with the stretches that may be formulas; nothing is parsed yet. */
export interface Stretches {
  readonly characters: string;
  readonly tokens: readonly Token[];
  readonly runs: readonly Run[];
}

export function stretchesOf(characters: string, vocabulary: ReadonlySet<string>, signs: Signs = signsOfFigures): Stretches {
  const tokens = tokensOf(atomsOf(characters));
  return { characters, tokens, runs: formulaRuns(tokens, vocabulary, signs) };
}

/** Whether there is a word that neither a phrase has nor a formula can hold: a look that costs nothing before anything is parsed. */
export function hasStranger({ tokens, runs }: Stretches, vocabulary: ReadonlySet<string>): boolean {
  const covered = new Set<number>();
  for (const { from, to } of runs) for (let index = from; index < to; index++) covered.add(index);
  return tokens.some(({ key }, index) => !vocabulary.has(key) && !covered.has(index));
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
  return latticeFrom(stretchesOf(characters, vocabulary), viewsOf, (text) =>
    treesOf(text, isPlain).map((json) => ({ json: withPrimedNames(json) })),
  );
}

/** As `latticeOf`, with the ways to read the text of a formula in the notation of a domain. `isBare`: it does not stand between $ and $. */
export function latticeFrom(
  { characters, tokens, runs }: Stretches,
  viewsOf: (json: MathJson) => readonly View[],
  treesOf: (text: string, isBare: boolean) => readonly Tree[],
): Lattice {
  const byEnd: Terminal[][] = Array.from({ length: tokens.length + 1 }, () => []);
  const covered = new Set<number>();
  for (const { from, to } of runs) {
    const text = characters.slice(tokens[from]?.from, tokens[to - 1]?.to);
    const terminals = treesOf(text, tokens[from]?.region === 0).flatMap(({ json, cost = 0 }) =>
      viewsOf(json).map((view) => ({ ...view, cost: cost + (view.cost ?? 0) })),
    );
    for (const { category, value, cost } of terminals) byEnd[to]?.push({ category, from, value, cost });
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
    const doubts = ambiguities.filter(
      (doubt) => !isOfWholePart(doubt) && (/\\sqrt|\^/.test(doubt.read) || /\^/.test(doubt.also)),
    );
    if (doubts.length > 0 && isPlain(expression.json)) return [expression.json];
    if (doubts.length > mostDoubts) return [];
    const others = doubts.map(({ span, also }) => parseFormula(`${source.slice(0, span.from)}(${also})${source.slice(span.to)}`));
    const wholeParts = ambiguities.filter(isOfWholePart);
    if (wholeParts.length > 0) others.push(parseFormula(withWholeParts(source, wholeParts)));
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

/** Where tokens, half open, stand in the question as it was typed. */
export const placeOf = ({ tokens }: Lattice, { offsets }: CleanText, from: number, to: number): { from: number; to: number } => ({
  from: offsets[tokens[from]?.from ?? 0] ?? 0,
  to: offsets[tokens[to - 1]?.to ?? 0] ?? 0,
});
