import { differentiate } from "../../../algebra/calculus/differentiate.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, isNumber, isSymbol, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { lettersOf } from "../asked.ts";
import type { Candidate } from "../candidate.ts";
import { type Modifiers, Senseless } from "../modifiers.ts";
import { inequalityKind } from "./inequality-kind.ts";

/** Letters that run, where those of coefficients stand for one value. */
const running: ReadonlySet<string> = new Set(["x", "y", "z", "t", "u", "v", "w", "s", "theta"]);

const isOfSign = (condition: MathJson): boolean =>
  operandsOf(condition).length === 2 && operandsOf(condition).some((side) => side === 0);

/** a > 0 in ax = 1, solved for x: what the answer may be said under. Of x > 2 in y = 2x + 1 it is asked what follows for y, where y is sought. */
function isAssumption(condition: MathJson, unknown: string, modifiers: Modifiers): boolean {
  const isSought = modifiers.hinted("Sought").includes(unknown);
  // Made the subject of the formula, it is given by the others.
  if (modifiers.has("InTermsOf") || (!isSought && (modifiers.has("For") || headOf(condition) === "NotEqual"))) return true;
  if (!running.has(unknown) || freeLetters(condition).some((letter) => running.has(letter))) return false;
  return !isSought || (isOfSign(condition) && !modifiers.hinted("Range").includes(unknown));
}

/** Conditions on other letters than the unknown that are no mere assumptions: what follows from them is asked for. */
export const conditionsBeside = (conditions: readonly MathJson[], unknown: string, modifiers: Modifiers): MathJson[] =>
  conditions.filter((condition) => !freeLetters(condition).includes(unknown) && !isAssumption(condition, unknown, modifiers));

/**
 * "For all x > 0" says of an inequality in x and m that it holds for all of them, and nothing of where x is to be sought. @throws Senseless where that is
 * another question than to solve
 */
export function refuseQuantified(letters: readonly string[], unknown: string, modifiers: Modifiers): void {
  const isOther = (letter: string): boolean =>
    letter === unknown ? letters.length > 1 : running.has(letter) || !running.has(unknown);
  if (modifiers.hinted("Every").some((letter) => letters.includes(letter) && isOther(letter))) throw new Senseless();
}

/** Letters that an equation is about, where those of coefficients are given. */
const unknowns: ReadonlySet<string> = new Set(["x", "y", "z"]);

/** y = mx + b: a formula for y, whatever else of it is sought. */
const isFormula = (statement: MathJson, sought: string): boolean =>
  headOf(statement) === "Equal" && operandsOf(statement).some((side) => isSymbol(side) && side !== sought);

/** In kx² = 2, find k: the x that would be left in the answer. Something that is not understood must have been said of it. */
export const leftOpen = (statement: MathJson, sought: string): string | undefined =>
  running.has(sought) || isFormula(statement, sought)
    ? undefined
    : lettersOf(statement).find((letter) => letter !== sought && unknowns.has(letter));

/** @throws Senseless where the value of a letter is asked for that the unknown of a statement would stand in */
export function refuseOpen(statement: MathJson, sought: string, modifiers: Modifiers): void {
  const isSought = modifiers.hinted("Sought").includes(sought) && !modifiers.has("InTermsOf");
  if (isSought && leftOpen(statement, sought) !== undefined) throw new Senseless();
}

/** 2x + y = 6 as x = (6 − y)/2; undefined where the letter is not alone on a side and the equation not linear in it. */
function isolated(equation: MathJson, letter: string): MathJson | undefined {
  const [left, right] = operandsOf(equation) as [MathJson, MathJson];
  const [own, other] = left === letter ? [left, right] : [right, left];
  if (own === letter && !freeLetters(other).includes(letter)) return other;
  const difference: MathJson = ["Subtract", left, right];
  const slope = differentiate(difference, letter);
  const coefficient = slope === undefined ? undefined : simplify(slope);
  if (coefficient === undefined || !isRationalNumber(coefficient) || coefficient === 0) return undefined;
  return simplify(["Divide", ["Negate", substitute(difference, { [letter]: 0 })], coefficient]);
}

const isRationalNumber = (json: MathJson): boolean =>
  isNumber(json) || (/^(Divide|Negate|Rational)$/.test(headOf(json) ?? "") && operandsOf(json).every(isRationalNumber));

const isComparison = (json: MathJson): boolean =>
  headOf(json) === "And" ? operandsOf(json).every(isComparison) : /^(Less|Greater)(Equal)?$/.test(headOf(json) ?? "");

/**
 * "y = 2x + 1, x > 2, find y": what the other letter is by the equation, put into what is said of it. @throws Senseless where the other letter is not one
 * value for each value of the unknown: there the range of a function is asked for
 */
export function soughtUnder(
  { equation, unknown, assuming }: { equation: MathJson; unknown: string; assuming: readonly MathJson[] },
  beside: readonly MathJson[],
  modifiers: Modifiers,
): Candidate[] {
  const [letter, ...others] = lettersOf(equation).filter((each) => each !== unknown);
  const isOfLetter = (condition: MathJson): boolean =>
    isComparison(condition) && freeLetters(condition).every((each) => each === letter);
  if (letter === undefined || letter === "i" || others.length > 0 || !beside.every(isOfLetter)) throw new Senseless();
  const numbers = modifiers.numbers(unknown) ?? "real";
  const value = isolated(equation, letter);
  if (value === undefined || !freeLetters(value).includes(unknown) || numbers !== "real" || modifiers.method() !== undefined)
    throw new Senseless();
  const statements = beside.map((condition) => substitute(condition, { [letter]: value }));
  const [first = 0, ...more] = statements;
  modifiers.also("graph");
  return [
    {
      kind: more.length === 0 ? `inequality.${inequalityKind(first, unknown)}` : "inequality.system",
      given: statements,
      unknowns: [unknown],
      what: "solutions",
      numbers,
      assuming: assuming.filter((condition) => !beside.includes(condition)),
      told: "sought-under",
      params: { equation, unknown, conditions: { list: beside }, statements: { list: statements } },
      confidence: 0.95,
    },
  ];
}
