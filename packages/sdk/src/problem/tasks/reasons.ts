import type { Message } from "../../contract.ts";
import { ParseError } from "../../errors/parse-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { isStatement } from "../../expression/is-statement.ts";
import { parse } from "../../expression/parse.ts";
import type { Chart } from "../grammar/chart.ts";
import type { Lattice, Stretches } from "../grammar/lattice.ts";
import { notUnderstood } from "../grammar/not-understood.ts";
import type { Token } from "../grammar/tokens.ts";
import { unknownWords } from "../grammar/unknown-words.ts";
import type { CleanText } from "../text.ts";
import { isExclaimed, isSideInBrackets } from "./odd-formulas.ts";
import { shapeOf } from "./study/shape.ts";

const opening = /^[([{]$/;
const closing = /^[)\]}]$/;
const punctuation = /^[,.;:?!。、！]$/u;
/** Operators that a formula may end in when it breaks off; a colon behind words is none. */
const loose = /^[+\-−–*/^_=<>·⋅×÷±≤≥≠≈]$/u;

/** Why a question is not read: what a person would have to change. */
export class Reasons {
  readonly #clean: CleanText;
  readonly #stretches: Stretches;
  readonly #vocabulary: ReadonlySet<string>;
  readonly #covered: ReadonlySet<number>;

  constructor(clean: CleanText, stretches: Stretches, vocabulary: ReadonlySet<string>) {
    this.#clean = clean;
    this.#stretches = stretches;
    this.#vocabulary = vocabulary;
    this.#covered = new Set(
      stretches.runs.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
    );
  }

  /** Words that no phrase has and that stand in no formula; undefined where there are none. */
  strangers(): Message | undefined {
    const { tokens } = this.#stretches;
    const isStrange = ({ key }: Token, index: number): boolean => !this.#vocabulary.has(key) && !this.#covered.has(index);
    const words: { from: number; to: number }[] = [];
    for (const [index, token] of tokens.entries()) {
      if (!isStrange(token, index)) continue;
      const { from, to } = this.#aroundIdeograph(index);
      const last = words.at(-1);
      if (last && last.to >= from) last.to = Math.max(last.to, to);
      else words.push({ from, to });
    }
    const texts = words.map(({ from, to }) => this.#stretches.characters.slice(from, to));
    if (texts.length === 0) return undefined;
    const isLoose = texts.every((text) => !/[\p{L}\p{N}]/u.test(text.replace(/^\\[()[\]]$/, "")));
    return (isLoose ? this.#brackets() : undefined) ?? unknownWords(texts);
  }

  /** Where a word begins and ends; of ideographs, which stand side by side, all that do. */
  #aroundIdeograph(index: number): { from: number; to: number } {
    const { tokens } = this.#stretches;
    const isBeside = (one: number, other: number): boolean =>
      tokens[one]?.kind === "ideograph" && tokens[other]?.kind === "ideograph" && tokens[one]?.to === tokens[other]?.from;
    let [first, last] = [index, index];
    while (isBeside(first - 1, first)) first--;
    while (isBeside(last, last + 1)) last++;
    return { from: tokens[first]?.from ?? 0, to: tokens[last]?.to ?? 0 };
  }

  /** What no domain reads: a bracket that is never closed, a mark that may be a factorial. */
  unfit(): Message | undefined {
    for (const { from, to } of this.#extents()) {
      const text = this.#textOf(from, to);
      if (!isExclaimed(text) && !isSideInBrackets(text)) continue;
      const json = this.#parsed(from, to);
      if (json !== undefined && isStatement(json))
        return { key: "reason.unclear-formula", params: { formula: expressionOf(json) } };
    }
    return this.#brackets();
  }

  /** Of formulas that break off or stand for nothing that is asked about here; undefined where there are none. `lattice`: what could be parsed. */
  ofFormulas(lattice: Lattice): Message | undefined {
    for (const { from, to } of this.#extents()) {
      const isParsed = this.#all(from, to, (index) => lattice.inFormula(index));
      const reason = isParsed ? undefined : this.#reasonOf(from, to);
      if (reason) return reason;
    }
    return this.#odd(lattice);
  }

  #odd(lattice: Lattice): Message | undefined {
    const { tokens } = this.#stretches;
    const isSign = (index: number): boolean =>
      (this.#covered.has(index) && !this.#isWord(index)) || punctuation.test(tokens[index]?.key ?? "");
    const isAlone = this.#all(0, tokens.length, isSign);
    for (const { from, to } of this.#extents()) {
      const json = this.#parsed(from, to);
      if (json === undefined) continue;
      const { is } = shapeOf(json);
      const key = is === "chain" ? "reason.chain" : is === "other" ? "reason.formula-kind" : "reason.unclear-formula";
      if (isAlone || !this.#all(from, to, (index) => lattice.inFormula(index)))
        return { key, params: { formula: expressionOf(json) } };
    }
    return undefined;
  }

  /** Where the text stops being understood. */
  unclear(chart: Chart, lattice: Lattice): Message {
    const { from, to, known } = notUnderstood(chart, lattice, this.#vocabulary);
    const words = this.#textOf(from, to);
    return known ? { key: "reason.unclear-words", params: { words } } : unknownWords([words]);
  }

  /** Clauses that are understood one by one, and come to nothing together. */
  unclearClause(from: number, to: number): Message {
    return { key: "reason.unclear-words", params: { words: this.#textOf(from, to) } };
  }

  #textOf(from: number, to: number): string {
    const { characters, tokens } = this.#stretches;
    return characters.slice(tokens[from]?.from, tokens[to - 1]?.to);
  }

  #all(from: number, to: number, holds: (index: number) => boolean): boolean {
    for (let index = from; index < to; index++) if (!holds(index)) return false;
    return true;
  }

  /** Stretches of formula signs with the brackets and operators around them. */
  #extents(): { from: number; to: number }[] {
    const { tokens } = this.#stretches;
    const extents: { from: number; to: number }[] = [];
    const belongs = (index: number): boolean => {
      const token = tokens[index];
      if (!token || token.kind === "delimiter") return false;
      return this.#covered.has(index) || opening.test(token.text) || closing.test(token.text) || loose.test(token.text);
    };
    for (let from = 0; from < tokens.length; from++) {
      if (!belongs(from)) continue;
      const { region } = tokens[from] as Token;
      let to = from + 1;
      while (to < tokens.length && tokens[to]?.region === region && belongs(to)) to++;
      // A word that is no part of the formula beside it: "the larger root of".
      const start = this.#pastWords(from, to);
      const isFormula = !this.#all(from, to, (index) => !this.#covered.has(index)) || (from === 0 && to === tokens.length);
      // "k = ?" and "则 k =" are questions.
      const isAsked = tokens[to - 1]?.text === "=" && to - from === 2;
      if (isFormula && !isAsked && start < to) extents.push({ from: start, to: this.#beforeWords(start, to) });
      from = to - 1;
    }
    return extents;
  }

  #isWord(index: number): boolean {
    const token = this.#stretches.tokens[index];
    return token?.kind === "word" && token.text.length > 1 && this.#vocabulary.has(token.key);
  }

  #pastWords(from: number, to: number): number {
    let at = from;
    while (at < to && this.#isWord(at)) at++;
    return at;
  }

  #beforeWords(from: number, to: number): number {
    let at = to;
    while (at > from && (this.#isWord(at - 1) || this.#isHyphen(at - 1))) at--;
    return at;
  }

  /** The sign in "y-intercept". */
  #isHyphen(index: number): boolean {
    const [hyphen, word] = this.#stretches.tokens.slice(index, index + 2);
    return hyphen?.text === "-" && word?.kind === "word" && !word.spaced && this.#isWord(index + 1);
  }

  /** Whether there is a formula of more than a letter. */
  get hasFormula(): boolean {
    return this.#stretches.runs.some(({ from, to }) => to > from + 1);
  }

  #parsed(from: number, to: number): ReturnType<typeof parse>["json"] | undefined {
    try {
      return parse(this.#textOf(from, to)).json;
    } catch (error) {
      if (error instanceof ParseError) return undefined;
      throw error;
    }
  }

  #reasonOf(from: number, to: number): Message | undefined {
    try {
      parse(this.#textOf(from, to));
      return undefined;
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      const { expected, found } = error;
      const start = this.#stretches.tokens[from]?.from ?? 0;
      const position = (this.#clean.offsets[start + error.position] ?? 0) + 1;
      if (error.position >= error.source.length) return { key: "reason.formula-end", params: { position, expected } };
      return { key: "reason.formula", params: { position, expected, found } };
    }
  }

  /** A bracket that is never closed, or never opened; where a formula has it, what the formula lacks. */
  #brackets(): Message | undefined {
    const open: number[] = [];
    const { tokens } = this.#stretches;
    for (const [index, token] of tokens.entries()) {
      if (token.kind === "delimiter") return this.#bracketAt(index);
      if (opening.test(token.text)) open.push(index);
      else if (closing.test(token.text) && open.pop() === undefined) return this.#bracketAt(index);
    }
    const [first] = open;
    if (first === undefined) return undefined;
    const extent = this.#extents().find(({ from, to }) => from <= first && first < to);
    return (extent && this.#reasonOf(extent.from, extent.to)) ?? this.#bracketAt(first);
  }

  #bracketAt(index: number): Message {
    const from = this.#stretches.tokens[index]?.from ?? 0;
    return { key: "reason.brackets", params: { position: (this.#clean.offsets[from] ?? 0) + 1 } };
  }
}
