import { checkClaim } from "../../checking/check-claim.ts";
import type { Settings } from "../../checking/settings.ts";
import type { Expression, MathJson, Problem, Verdict } from "../../contract.ts";
import { ParseError } from "../../errors/parse-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { makesClaims } from "../../expression/is-statement.ts";
import { freeLetters, isNumber, isSymbol, numeral, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { parse } from "../../expression/parse.ts";
import { signsOfCalculation } from "../../problem/grammar/formula-runs.ts";
import { stretchesOf } from "../../problem/grammar/lattice.ts";
import { cleanText, isClean } from "../../problem/text.ts";
import { standsAlone } from "./beside-formulas.ts";
import { conjuncts, isNever } from "./conjuncts.ts";
import { isAlways } from "./judge-numbers.ts";

/** Longer stretches of formulas than this are not looked through. */
const mostFormulas = 40;

/** The formulas and numbers that stand in a question: what a model calls given is looked for among them. */
export class QuestionFormulas {
  readonly #formulas: readonly MathJson[];
  readonly #numbers: ReadonlySet<string>;
  readonly #letters: ReadonlySet<string>;

  constructor(text: string, problem: Problem | undefined) {
    const read = problem ? [...problem.given, ...problem.assuming].map(({ json }) => json) : [];
    const found = formulasIn(text);
    this.#formulas = [...read, ...found.filter(({ isWhole }) => isWhole).map(({ json }) => json)].flatMap(conjuncts);
    this.#numbers = new Set([...numbersIn(text), ...this.#formulas.flatMap(numeralsOf)]);
    // A letter by itself may be a word, as "a" is.
    const formulas = [...read, ...found.map(({ json }) => json)].filter((formula) => !isSymbol(formula)).flatMap(freeLetters);
    const asked = problem?.asks.flatMap(({ of }) => (of ? freeLetters(of.json) : [])) ?? [];
    this.#letters = new Set([...formulas, ...asked, ...(problem?.unknowns ?? [])]);
  }

  /** What the question states of its letters. */
  get statements(): Expression[] {
    return this.#formulas.filter((formula) => makesClaims(formula) && freeLetters(formula).length > 0).map(expressionOf);
  }

  /** Whether a letter stands for something in the question. */
  speaksOf(letter: string): boolean {
    return this.#letters.has(letter);
  }

  /**
   * "given" for what stands in the question, "proved" for what says the same as something there. Of anything else the question may say it in words, for which
   * only the model vouches; a number that stands nowhere in the question is named.
   */
  verdictOn(given: Expression, settings: Settings): Verdict {
    const verdict = this.verdictOnWords(given);
    const isSaid = verdict.status === "unchecked" && conjuncts(given.json).every((part) => this.#saysAs(part, settings));
    return isSaid ? { status: "proved", by: "question" } : verdict;
  }

  /** The same, with nothing worked out: "given" is what stands in the question as it is written. */
  verdictOnWords(given: Expression): Verdict {
    const parts = conjuncts(given.json);
    if (parts.every((part) => this.#formulas.some((formula) => sameTree(formula, part)))) return { status: "given" };
    const strange = numeralsOf(given.json).find((number) => !this.#numbers.has(number) && !isSmall(number));
    return {
      status: "unchecked",
      reason:
        strange === undefined
          ? { key: "reason.model-given" }
          : { key: "reason.model-given-number", params: { number: expressionOf(Number(strange)) } },
    };
  }

  #saysAs(part: MathJson, settings: Settings): boolean {
    const letters = freeLetters(part);
    const alike = this.#formulas.filter(
      (formula) => makesClaims(formula) && makesClaims(part) && letters.every((letter) => freeLetters(formula).includes(letter)),
    );
    if (alike.length === 0 || letters.length === 0 || !isTelling(part, settings)) return false;
    return alike.slice(0, 4).some((formula) => {
      const claim = { ...settings, before: expressionOf(formula), after: expressionOf(part), relation: "equivalent" } as const;
      return checkClaim(claim).status === "proved";
    });
  }
}

/** What always holds or never does says the same as anything else that does. */
const isTelling = (json: MathJson, settings: Settings): boolean =>
  !isAlways(json, settings) && !isNever(expressionOf(json), settings);

/** Twice, half, a third, one more: such numbers are told in words. */
const isSmall = (number: string): boolean => /^([0-9]|10|100)$/.test(number);

const numeralsOf = (json: MathJson): string[] =>
  isNumber(json) ? [numeral(json).replace(/^-/, "")] : operandsOf(json).flatMap(numeralsOf);

const numbersIn = (text: string): string[] => [...text.normalize("NFKC").matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => number);

/** The formulas of a text; one may be torn out of something that was not read with it. */
function formulasIn(text: string): { json: MathJson; isWhole: boolean }[] {
  const clean = cleanText(text);
  if (!isClean(clean)) return [];
  const { characters, tokens, runs } = stretchesOf(clean.characters, new Set(), signsOfCalculation);
  // A stretch comes with its parts, which may be torn out of it: the whole counts where it can be read.
  const widest = [...runs].sort((left, right) => right.to - right.from - (left.to - left.from)).slice(0, mostFormulas);
  const read: { from: number; to: number; json: MathJson }[] = [];
  for (const { from, to } of widest) {
    if (read.some((known) => known.from <= from && to <= known.to)) continue;
    const json = jsonOf(characters.slice(tokens[from]?.from, tokens[to - 1]?.to));
    if (json !== undefined) read.push({ from, to, json });
  }
  return read.map(({ from, to, json }) => ({
    json,
    isWhole: standsAlone(characters.slice(0, tokens[from]?.from), characters.slice(tokens[to - 1]?.to)),
  }));
}

function jsonOf(source: string): MathJson | undefined {
  try {
    return parse(source).json;
  } catch (error) {
    if (ParseError.isInstance(error)) return undefined;
    throw error;
  }
}
