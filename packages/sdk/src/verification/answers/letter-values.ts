import { signOfConstant } from "../../algebra/constant/decide.ts";
import * as Q from "../../algebra/rational.ts";
import { type Spend, spendFreely } from "../../algebra/spend.ts";
import type { Expression, MathJson, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters, headOf, operandsOf, substitute } from "../../expression/mathjson.ts";
import { domainConditions } from "../domain.ts";
import { within } from "../several/share.ts";
import { readStatement } from "../statements/read-statement.ts";
import { truthAt } from "../statements/small-failure.ts";
import { verifyStep } from "../verify-step.ts";
import { answerStatement } from "./answer-statement.ts";
import { type Checked, undecided } from "./checked.ts";
import { pointsMeeting, type TrialPoint } from "./trial-points.ts";

/** Numbers put in for the letters: small ones, where cases meet, then some of either sign that no two formulas agree at by accident. */
const small: readonly MathJson[] = [0, 1, -1, 2, -2];
const others: readonly MathJson[] = [
  [1, 2],
  [-7, 3],
  [9, 1],
  [-1, 2],
  [25, 4],
  [-5, 1],
  [2, 9],
  [7, 3],
].map(([above = 0, below = 1]) => Q.rationalToJson(Q.rational(above, below)));

/** So much work goes into trying them. */
const ownShare = 150_000;

/**
 * An answer with letters is one for all their values that meet what is listed with it. For some of these the letters are replaced by numbers, and what is
 * left is decided exactly: each value of the answer is a number, and these are what solves the question, what it says of the unknown included. The verdict
 * with which the answer fails at some of them; undefined where it does at none.
 */
export function failureForLetters(checked: Checked, conditions: readonly Expression[]): Verdict | undefined {
  const { given, answer, goal } = checked;
  const inQuestion = freeLetters(apply("List", given, ...goal.assuming.map(({ json }) => json)));
  const letters = inQuestion.filter((letter) => !goal.unknowns.includes(letter));
  // Nobody said what i is; and what an answer brings in itself stands for any number.
  const isOpen = freeLetters(answer).some((letter) => !letters.includes(letter));
  if (letters.length === 0 || letters.includes("i") || isOpen || goal.numbers !== "real") return undefined;
  const { own, about } = separated(checked, conditions);
  return within(spendFreely, ownShare, (spend) => {
    const fixed = [...points(letters)].filter((point) => own.every((condition) => holds(condition, point, spend)));
    // Numbers chosen beforehand may all miss what conditions leave.
    for (const point of [...fixed, ...(own.length > 0 ? pointsMeeting(letters, own, spend) : [])]) {
      const failure = failureAt(checked, about, point, spend);
      if (failure) return failure;
    }
    return undefined;
  });
}

/** What the question and the answer say of the letters alone; what the question says of the unknowns. */
function separated({ goal }: Checked, conditions: readonly Expression[]): { own: MathJson[]; about: MathJson[] } {
  const isAbout = (json: MathJson): boolean => freeLetters(json).some((letter) => goal.unknowns.includes(letter));
  const said = goal.assuming.map(({ json }) => json);
  return {
    own: [...said.filter((json) => !isAbout(json)), ...conditions.map(({ json }) => json)],
    about: said.filter(isAbout),
  };
}

function failureAt(
  { given, answer, goal }: Checked,
  about: readonly MathJson[],
  point: TrialPoint,
  spend: Spend,
): Verdict | undefined {
  const put = (json: MathJson): MathJson => substitute(json, point);
  const found = headOf(answer) === "Which" ? caseAt(answer, point, spend) : answer;
  if (found === undefined) return undefined;
  const values = headOf(found) === "Set" || headOf(found) === "Tuple" ? operandsOf(found).flatMap(partsOf) : [];
  if (values.some((value) => signOfConstant(put(value), spend) === "no-value")) return undecided;
  const isEmpty = !isDefinedAt(given, goal.unknowns, point, spend);
  if (isEmpty) return values.length === 0 ? undefined : undecided;
  const claim = answerStatement(put(found), goal.unknowns);
  if (claim === undefined) return undefined;
  const questions = (headOf(given) === "List" ? operandsOf(given) : [given]).concat(about).map(put);
  const before = questions.length === 1 ? (questions[0] as MathJson) : apply("And", ...questions);
  const verdict = verifyStep({ before: expressionOf(before), after: expressionOf(claim), relation: "equivalent" }, spend);
  if (verdict.status !== "refuted") return undefined;
  const shown = Object.fromEntries(Object.entries(point).map(([letter, json]) => [letter, expressionOf(json)]));
  return { status: "refuted", by: "parameter-values", witness: { ...shown, ...verdict.witness } };
}

/** Whether what the question divides by and takes roots of, as far as it depends on the letters alone, is not certain to have no value: 1/a at 0 has none. */
function isDefinedAt(given: MathJson, unknowns: readonly string[], point: TrialPoint, spend: Spend): boolean {
  const conditions = domainConditions(given).filter((json) => !freeLetters(json).some((letter) => unknowns.includes(letter)));
  return conditions.every((condition) => {
    const statement = readStatement(condition);
    return statement === undefined || truthAt(statement, point, spend) !== false;
  });
}

/** The answer in the case that a point belongs to; undefined where that is not certain. */
function caseAt(answer: MathJson, point: TrialPoint, spend: Spend): MathJson | undefined {
  const parts = operandsOf(answer);
  const place = parts.findIndex((condition, index) => index % 2 === 0 && holds(condition, point, spend));
  return place < 0 ? undefined : parts[place + 1];
}

function holds(condition: MathJson, point: TrialPoint, spend: Spend): boolean {
  const statement = readStatement(condition);
  return statement !== undefined && truthAt(statement, point, spend) === true;
}

/** What has to be a number: families have values for each k, and are left to the comparison. */
const partsOf = (member: MathJson): readonly MathJson[] =>
  headOf(member) === "Tuple" ? operandsOf(member) : headOf(member) === "Family" ? [] : [member];

/** Of two letters all pairs of small numbers; of several each small number of one beside each of every other. */
function* points(letters: readonly string[]): Generator<TrialPoint> {
  const count = small.length;
  const assigned = (choose: (index: number) => MathJson | undefined): TrialPoint =>
    Object.fromEntries(letters.map((letter, index) => [letter, choose(index) ?? 0]));
  for (let trial = 0; trial < (letters.length === 1 ? count : count * count); trial++)
    yield assigned((index) => small[(index === 0 ? trial : index * trial + Math.floor(trial / count)) % count]);
  for (let trial = 0; trial < others.length; trial++) yield assigned((index) => others[(trial + 3 * index) % others.length]);
}
