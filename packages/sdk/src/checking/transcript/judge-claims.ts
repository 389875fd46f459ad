import type { Expression, MathJson, Relation, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters, headOf, isNumber, isSymbol, operandsOf, sameTree } from "../../expression/mathjson.ts";
import type { Claim } from "../../model/transcript/outline.ts";
import { namesStrangers } from "../alternatives.ts";
import { readingsDiffer } from "../answer/read-answer.ts";
import { isSure } from "../is-sure.ts";
import { Allowance } from "./allowance.ts";
import { type ClosedVerdict, type Decide, isClosed, judgeApproximate, judgeEqual, judgeOfNumbers } from "./closed.ts";
import { goesOnCalculating, isOfFunction, isWorkedDerivative, type Sides, speaksOfEquations } from "./identities.ts";
import {
  conjunctsOf,
  eliminates,
  isAssignment,
  isLoose,
  isPlainAlgebra,
  type Line,
  pairsOf,
  sameLetters,
  shares,
  speaksOfSegments,
  together,
  withChoices,
} from "./lines.ts";
import {
  countsChoices,
  defines,
  excuses,
  givesOtherMeaning,
  saysItFollows,
  saysTogether,
  speaksOfNoNumbers,
} from "./said-besides.ts";

/** A claim of an answer with what it is worth. */
export interface Judged {
  readonly claim: Claim;
  readonly relation: Relation;
  readonly verdict: Verdict;
  /** What it was held against, where that is not the claim alone. */
  readonly before?: Expression;
  /** Which earlier claims these are, by their places. */
  readonly from?: readonly number[];
  /** Set where it is left open and cannot hold together with what the question states. */
  readonly opposesQuestion?: boolean;
}

/** Among how many earlier lines it is looked for where a line with letters comes from. */
const linesLookedBack = 6;

/**
 * Judges the claims of an answer in their order. What is proved holds: numbers are worked out; a formula with letters is an identity, or follows from
 * lines before it, which are named. What is refuted is certainly false: plain arithmetic, or a line that contradicts the one it is said to follow
 * from. Everything else is unchecked: an equation with letters that is no identity is no mistake.
 */
export class ClaimJudge {
  readonly #judged: Judged[] = [];
  readonly #byStatement = new Map<string, Judged>();
  /** The letters of the question and of all claims so far. */
  readonly #letters: Set<string>;
  readonly #given: readonly Expression[];
  readonly #countsChoices: boolean;
  readonly #meansOtherwise: boolean;
  readonly #hasOtherLetters: boolean;
  readonly #solvesEquations: boolean;
  readonly #pause: () => Promise<void>;
  readonly #allowance = new Allowance();

  /**
   * @param given what the question states
   * @param everything the question and the answer, for the words in them
   * @param pause gives others a turn; what it throws ends the judging
   */
  constructor(given: readonly Expression[], everything: string, pause: () => Promise<void>) {
    this.#given = given;
    this.#pause = pause;
    this.#letters = new Set(given.flatMap(({ json }) => freeLetters(json)));
    this.#countsChoices = countsChoices(everything);
    this.#meansOtherwise = givesOtherMeaning(everything);
    this.#solvesEquations = speaksOfEquations(everything);
    this.#hasOtherLetters = speaksOfNoNumbers(everything) || this.#meansOtherwise;
  }

  /** @throws what `pause` does */
  async judge(claim: Claim): Promise<Judged> {
    await this.#pause();
    const meant = this.#countsChoices ? withChoices(claim) : claim;
    const judged = { ...(this.#known(meant) ?? (await this.#verdictOn(meant))), claim: meant };
    this.#judged.push(judged);
    this.#byStatement.set(JSON.stringify(meant.statement.json), judged);
    for (const letter of freeLetters(meant.statement.json)) this.#letters.add(letter);
    return judged;
  }

  /** What is true of two values, within what is left of the work allowed. */
  readonly decide: Decide = this.#allowance.decide;

  /** What was said before, or stands in the question, is worth what it was. */
  #known(claim: Claim): Judged | undefined {
    const { statement } = claim;
    if (isClosed(statement.json)) return undefined;
    if (this.#given.some(({ json }) => sameTree(json, statement.json)))
      return { claim, relation: "states", verdict: { status: "given" } };
    const known = this.#byStatement.get(JSON.stringify(statement.json));
    return known && known.verdict.status !== "refuted" ? { ...known, claim } : undefined;
  }

  async #verdictOn(claim: Claim): Promise<Judged> {
    if (this.#allowance.isSpent) return { claim, relation: usualRelation(claim), verdict: notReached };
    if (isClosed(claim.statement.json)) return this.#ofNumbers(claim);
    if (this.#isDefinition(claim)) return { claim, relation: "defines", verdict: { status: "given" } };
    if (this.#hasOtherLetters || speaksOfSegments(claim.statement.json)) return { claim, relation: "equal", verdict: unchecked };
    return (
      this.#identity(claim) ??
      (await this.#following(claim)) ??
      (await this.#miscalculated(claim)) ??
      (await this.#contradicting(claim)) ?? {
        claim,
        relation: usualRelation(claim),
        verdict: this.#allowance.isSpent ? notReached : unchecked,
        ...(this.#opposesQuestion(claim) && { opposesQuestion: true }),
      }
    );
  }

  async #ofNumbers(claim: Claim): Promise<Judged> {
    const { sides, statement } = claim;
    const { verdict, relation } = sides ? this.#ofSides(claim, sides) : judgeOfNumbers(statement, this.decide);
    if (verdict.status !== "refuted") return { claim, relation, verdict };
    if (this.#isExcused(claim)) return { claim, relation, verdict: unchecked };
    return { claim, relation, verdict: sides ? await this.#explained(verdict, sides.left, sides.right, relation) : verdict };
  }

  /** What may be meant otherwise than it is read is not held against anybody: by where it stands, by words, by notation such as 10½. */
  #isExcused({ place, around, written }: Claim): boolean {
    return place === "plain" || this.#meansOtherwise || excuses(around) || readingsDiffer(written);
  }

  #ofSides({ statement }: Claim, { left, sign, right }: NonNullable<Claim["sides"]>): ClosedVerdict {
    if (sign === "Equal") return judgeEqual(left, right, this.decide);
    return sign === "Approx" ? judgeApproximate(left, right, this.decide) : judgeOfNumbers(statement, this.decide);
  }

  /** "Let u = x − 0.5": a letter that is new. */
  #isDefinition({ sides, lead, statement }: Claim): boolean {
    if (sides?.sign !== "Equal" || !isSymbol(sides.left.json) || !defines(lead)) return false;
    const letter = sides.left.json;
    return (
      !this.#letters.has(letter) && !freeLetters(sides.right.json).includes(letter) && freeLetters(statement.json).length > 1
    );
  }

  #identity(claim: Claim): Judged | undefined {
    const { sides } = claim;
    if (sides?.sign !== "Equal") return undefined;
    const verdict = this.decide(sides.left.json, sides.right.json, "equal");
    return isSure(verdict) ? { claim, relation: "equal", verdict } : undefined;
  }

  /** What is meant to hold for all values, and does not: a derivative that is worked out, or the next in a row of identities. */
  async #miscalculated(claim: Claim): Promise<Judged | undefined> {
    const { sides } = claim;
    if (sides === undefined || this.#isExcused(claim)) return undefined;
    if (!isWorkedDerivative(sides) && !this.#goesOnCalculating(sides)) return undefined;
    const verdict = this.decide(sides.left.json, sides.right.json, "equal");
    if (verdict.status !== "refuted") return undefined;
    return { claim, relation: "equal", verdict: await this.#explained(verdict, sides.left, sides.right, "equal") };
  }

  /** Where something is known of the letters, b = c may hold by that alone; where equations are solved, it may be one. */
  #goesOnCalculating(sides: Sides): boolean {
    const last = this.#judged.at(-1);
    if (this.#solvesEquations || last?.claim.sides === undefined || last.verdict.status !== "proved" || last.relation !== "equal")
      return false;
    if (!goesOnCalculating(last.claim.sides, sides)) return false;
    const letters = freeLetters(sides.left.json);
    const known = this.#judged.filter(
      ({ claim, relation, verdict }) => !isOfFunction(claim) && !(relation === "equal" && verdict.status === "proved"),
    );
    return ![...this.#given, ...known.map(({ claim }) => claim.statement)].some(({ json }) =>
      freeLetters(json).some((letter) => letters.includes(letter)),
    );
  }

  /** A line that says the same as an earlier one, or follows from one or a few of them. */
  async #following(claim: Claim): Promise<Judged | undefined> {
    const { json } = claim.statement;
    const letters = freeLetters(json);
    const lines = this.#lines();
    const about = lines.filter((line) => shares(line, letters));
    const same = about.filter((line) => sameLetters(freeLetters(line.json), letters));
    // From x = 1 follows x² + 2x = 3, which is worked out there, but no equation that is merely true at that place.
    const isWorkedOut = claim.sides?.sign === "Equal" && (isClosed(claim.sides.left.json) || isClosed(claim.sides.right.json));
    const sources = isWorkedOut ? about : about.filter(({ json: line }) => !isAssignment(line));
    const leadsOn = (some: readonly Line[]): boolean => some.length > 1 && eliminates(some, letters, saysTogether(claim.lead));
    return (
      (await this.#firstProved(
        claim,
        same.map((line) => [line]),
        "equivalent",
      )) ??
      (await this.#firstProved(
        claim,
        sources.map((line) => [line]),
        "implies",
      )) ??
      this.#firstProved(claim, [...pairsOf(lines, letters), about.slice(0, 3)].filter(leadsOn), "implies")
    );
  }

  async #firstProved(claim: Claim, sources: readonly (readonly Line[])[], relation: Relation): Promise<Judged | undefined> {
    for (const lines of sources) {
      await this.#pause();
      const before = together(lines);
      const { json } = claim.statement;
      const verdict = this.decide(before, json, isLoose(lines, json) ? "equivalent" : relation);
      if (verdict.status !== "proved" || !this.#allowance.isPossible(before)) continue;
      const isPossible = (alternative: MathJson): boolean =>
        this.#allowance.isPossible(apply("List", ...conjunctsOf(before), alternative));
      if (relation === "implies" && namesStrangers(json, isPossible)) continue;
      const places = lines.flatMap(({ place }) => place ?? []);
      return { claim, relation, verdict, before: expressionOf(before), ...(places.length > 0 && { from: places }) };
    }
    return undefined;
  }

  /** The line before, where an arrow or words say that this one comes from it, and no value fulfils both. */
  async #contradicting(claim: Claim): Promise<Judged | undefined> {
    const last = this.#judged.at(-1);
    if (!(claim.follows || saysItFollows(claim.lead)) || last?.verdict.status === "refuted" || this.#isExcused(claim))
      return undefined;
    // What the first line comes from stands in the question, where that states one thing of the letter.
    const about = this.#given.filter((stated) => shares(stated, freeLetters(claim.statement.json)));
    const sources = last !== undefined ? [last.claim.statement] : about.length === 1 ? about : [];
    const before = sources.find((source) => this.#isAgainst(source.json, claim.statement.json));
    const verdict = before && this.decide(before.json, claim.statement.json, "equivalent");
    if (before === undefined || verdict?.status !== "refuted") return undefined;
    const told = await this.#explained(verdict, before, claim.statement, "equivalent");
    return {
      claim,
      relation: "equivalent",
      verdict: told,
      before,
      ...(last !== undefined && { from: [this.#judged.length - 1] }),
    };
  }

  /** Whether no value fulfils an equation together with one before it, both in the same one letter. */
  #isAgainst(before: MathJson, json: MathJson): boolean {
    const letters = freeLetters(json);
    const areEquations = [before, json].every((line) => headOf(line) === "Equal" && operandsOf(line).every(isPlainAlgebra));
    if (!areEquations || letters.length !== 1 || !sameLetters(letters, freeLetters(before))) return false;
    // n = 3, and then n = 4: a letter that takes one value after another.
    const [left = 0, right = 0] = operandsOf(before);
    if (isSymbol(left) && isNumber(right)) return false;
    const isNeverBoth = this.decide(before, apply("NotEqual", ...operandsOf(json)), "implies").status === "proved";
    return isNeverBoth && this.#allowance.isPossible(before);
  }

  /** Whether a line that is left open cannot hold together with what the question states, and is not said to be otherwise. A value may be one that is tried. */
  #opposesQuestion(claim: Claim): boolean {
    const { json } = claim.statement;
    return !isAssignment(json) && !this.#isExcused(claim) && this.#given.some((stated) => this.#isAgainst(stated.json, json));
  }

  /** With the likely mistake, as long as there is work left for that. */
  async #explained(verdict: Verdict, before: Expression, after: Expression, relation: Relation): Promise<Verdict> {
    await this.#pause();
    return this.#allowance.explained(verdict, before, after, relation);
  }

  /** Earlier lines with letters that are not known to be wrong, the last first, and then what the question states. */
  #lines(): Line[] {
    const lines: Line[] = [];
    // A letter that has got another value since has the one before no more.
    const assigned = new Set<string>();
    const add = (line: Line): void => {
      const [letter = 0] = operandsOf(line.json);
      const isVoid = isAssignment(line.json) && isSymbol(letter) && assigned.has(letter);
      if (isAssignment(line.json) && isSymbol(letter)) assigned.add(letter);
      if (!isVoid && !lines.some(({ json }) => sameTree(json, line.json))) lines.push(line);
    };
    for (let place = this.#judged.length - 1; place >= 0 && lines.length < linesLookedBack; place -= 1) {
      const { claim, verdict, relation } = this.#judged[place] as Judged;
      const isIdentity = relation === "equal" && verdict.status !== "unchecked";
      if (verdict.status !== "refuted" && !isIdentity && !isClosed(claim.statement.json))
        add({ json: claim.statement.json, place });
    }
    for (const { json } of this.#given) add({ json });
    return lines.slice(0, linesLookedBack);
  }
}

const unchecked: Verdict = { status: "unchecked" };
const notReached: Verdict = { status: "unchecked", reason: { key: "reason.transcript-too-long" } };

const usualRelation = ({ sides }: Claim): Relation => (sides?.sign === "Approx" ? "approximates" : "equal");
