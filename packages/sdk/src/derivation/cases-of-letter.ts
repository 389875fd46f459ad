import { type Pieces, statementsOf } from "../algebra/ranges/pieces.ts";
import type { Bound, Range } from "../algebra/ranges/range.ts";
import { simplify } from "../algebra/simplify/simplify.ts";
import type { Spend } from "../algebra/spend.ts";
import type { Answer, Board, Expression, Goal, MathJson, Outcome } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { apply, distinctTrees, freeLetters, headOf, sameTree, substitute } from "../expression/mathjson.ts";
import { domainConditions } from "../verification/domain.ts";
import { type Stretch, stretchesOf } from "../verification/line/decide.ts";
import { within } from "../verification/several/share.ts";
import { readStatement } from "../verification/statements/read-statement.ts";
import { join, type Statement } from "../verification/statements/statement.ts";
import type { ScratchBoard } from "./board.ts";
import { valuesOf, valuesOutcome, valuesStatement } from "./equation.ts";

/** A part of the values of a letter, with the members of the answer that are solutions there. */
interface Case {
  readonly pieces: readonly Range[];
  readonly members: readonly MathJson[];
}

/**
 * Solutions with one other letter, where not all of them are there for the same values of it: ±√(a − 1) and ±√(a + 1), or 1 and a where x > 0 is said.
 * The line of its values is cut where one of them begins or ends to be a real number, to meet what is said of the unknown, and to leave the question with a
 * value; what is left is one set under a condition, or a set for each case. Undefined where nothing depends on it, or where it is not known how.
 */
export function byCasesOfLetter(goal: Goal, board: ScratchBoard, outcome: Outcome): Outcome | undefined {
  const letter = onlyOtherLetter(goal);
  const members = valuesOf(outcome) ?? [];
  if (letter === undefined || !members.some((member) => freeLetters(member).includes(letter))) return undefined;
  const stretches = exactStretches(members, letter, goal, board) ?? ownStretches(members, letter, goal, board);
  if (!stretches || stretches.length === 0) return undefined;
  const isAll = ({ holding }: Stretch): boolean => holding.every((each) => each);
  const isNone = ({ holding }: Stretch): boolean => !holding.slice(0, -1).some((each) => each);
  const isPoint = ({ from, to }: Stretch): boolean => from !== undefined && to !== undefined && sameTree(from, to);
  // What they need in common is listed with the answer, unless that leaves single numbers, or nothing.
  const isSaid = goal.assuming.some(({ json }) => goal.unknowns.some((unknown) => freeLetters(json).includes(unknown)));
  const isCommon =
    stretches.every((each) => isAll(each) || isNone(each)) && stretches.some((each) => isAll(each) && !isPoint(each));
  if (stretches.every(isAll) || (isCommon && !isSaid)) return undefined;
  return written(casesOf(stretches, members, letter), letter, goal, board);
}

/** So much work goes into putting the members into the question. */
const ownShare = 60_000;

/**
 * Where lines need more of the letter than the question says, a ≥ 0 for √x = a, each member is put into the question, which shows for which values it is a
 * solution: of alternatives each has needs of its own. What was divided by stays not 0.
 */
function exactStretches(members: readonly MathJson[], letter: string, goal: Goal, board: ScratchBoard): Stretch[] | undefined {
  const needed = board.assuming.filter(({ json }) => !goal.assuming.some((said) => sameTree(said.json, json)));
  const divisors = needed.filter(({ json }) => headOf(json) === "NotEqual");
  if (needed.length === divisors.length) return undefined;
  const [unknown = ""] = goal.unknowns;
  const known = [...goal.assuming, ...divisors].map(({ json }) => json);
  const put = (member: MathJson): MathJson => substitute(goal.expression.json, { [unknown]: member });
  const spend: Spend = (operations) => board.spend(operations);
  return within(spend, ownShare, (share) => stretchesWhere(members, known, letter, goal, share, put));
}

/** Where what the lines need holds, and each member is a number that meets what is said of the unknown. */
const ownStretches = (members: readonly MathJson[], letter: string, goal: Goal, board: ScratchBoard): Stretch[] | undefined =>
  stretchesWhere(
    members,
    board.assuming.map(({ json }) => json),
    letter,
    goal,
    (operations) => board.spend(operations),
  );

function stretchesWhere(
  members: readonly MathJson[],
  assumed: readonly MathJson[],
  letter: string,
  goal: Goal,
  spend: Spend,
  claim?: (member: MathJson) => MathJson,
): Stretch[] | undefined {
  const said = [...assumed, ...domainConditions(goal.expression.json)];
  const known = said.filter((json) => freeLetters(json).every((name) => name === letter));
  const whole = (member: MathJson): Statement | undefined => {
    const where = whereSolution(member, goal);
    const holds = claim ? together([claim(member)]) : undefined;
    return where && claim ? holds && join("and", [where, holds]) : where;
  };
  const statements = [...members.map(whole), together(known)];
  if (statements.some((statement) => statement === undefined)) return undefined;
  return stretchesOf(statements as Statement[], letter, spend)?.filter(({ holding }) => holding.at(-1));
}

/** The letter besides the unknown. */
function onlyOtherLetter({ expression, unknowns: [unknown = "", ...others], assuming }: Goal): string | undefined {
  if (others.length > 0 || headOf(expression.json) !== "Equal") return undefined;
  const all = [expression, ...assuming].flatMap(({ json }) => freeLetters(json));
  const [letter, ...more] = [...new Set(all)].filter((name) => name !== unknown);
  return more.length === 0 && letter !== "i" ? letter : undefined;
}

/** Where a member is a real number, meets what is said of the unknown, and leaves the question with a value. */
function whereSolution(member: MathJson, { expression, unknowns: [unknown = ""], assuming }: Goal): Statement | undefined {
  const about = [...assuming.map(({ json }) => json), ...domainConditions(expression.json)];
  const there = about
    .filter((json) => freeLetters(json).includes(unknown))
    .map((json) => substitute(json, { [unknown]: member }));
  return together([...domainConditions(member), ...there]);
}

function together(conditions: readonly MathJson[]): Statement | undefined {
  const read = conditions.map(readStatement);
  return read.every((statement) => statement !== undefined) ? join("and", read as Statement[]) : undefined;
}

/** Neighbouring stretches with the same solutions become one; a point joins a stretch whose solutions are its own there. */
function casesOf(stretches: readonly Stretch[], members: readonly MathJson[], letter: string): Case[] {
  const found: Case[] = [];
  const at = (chosen: readonly MathJson[], value: MathJson): MathJson[] =>
    distinctTrees(chosen.map((member) => simplify(substitute(member, { [letter]: value }))));
  stretches.forEach((stretch, index) => {
    const [from, to] = [stretch.from, stretch.to].map((end) => end && simplify(end));
    const own = chosenOf(stretch, members);
    const isPoint = from !== undefined && to !== undefined && sameTree(from, to);
    const beside = [stretches[index - 1], stretches[index + 1]].flatMap((next) =>
      next && isPoint ? [chosenOf(next, members)] : [],
    );
    const joins = isPoint
      ? beside.find((next) => next.every((member) => own.includes(member)) && sameValues(at(own, from), at(next, from)))
      : undefined;
    const bound = (value: MathJson | undefined): Bound | undefined =>
      value === undefined ? undefined : { value, isIn: isPoint };
    const piece: Range = { from: bound(from), to: bound(to) };
    add(found, piece, joins ?? (isPoint ? at(own, from) : own));
  });
  return found;
}

const chosenOf = ({ holding }: Stretch, members: readonly MathJson[]): MathJson[] => members.filter((_, index) => holding[index]);

const sameValues = (left: readonly MathJson[], right: readonly MathJson[]): boolean =>
  left.length === right.length && left.every((value) => right.some((other) => sameTree(value, other)));

function add(cases: Case[], piece: Range, members: readonly MathJson[]): void {
  const place = cases.findIndex((each) => sameValues(each.members, members));
  const present = cases[place];
  if (!present) {
    cases.push({ pieces: [piece], members });
    return;
  }
  const last = present.pieces.at(-1);
  const touches = last?.to !== undefined && piece.from !== undefined && sameTree(last.to.value, piece.from.value);
  const joined = touches && (last.to?.isIn || piece.from?.isIn);
  const pieces = joined ? [...present.pieces.slice(0, -1), { from: last.from, to: piece.to }] : [...present.pieces, piece];
  cases[place] = { ...present, pieces };
}

/** One set with solutions is the answer under its condition, else there is a set for each case. */
function written(cases: readonly Case[], letter: string, goal: Goal, board: ScratchBoard): Outcome {
  const [unknown = "x"] = goal.unknowns;
  const standing = goal.expression;
  const name = { letter: expressionOf(letter) };
  const withSolutions = cases.filter(({ members }) => members.length > 0);
  const [only] = withSolutions;
  if (!only) {
    board.write("letters.none", valuesStatement(unknown, []), name, { before: standing });
    return { status: "none" };
  }
  if (withSolutions.length === 1) {
    const provided = statementsOf(only.pieces as Pieces, letter).map(expressionOf);
    board.write("letters.where", valuesStatement(unknown, only.members), name, { before: standing, provided });
    return valuesOutcome(only.members);
  }
  const sets = cases.map(({ pieces, members }): ConditionedSet => [both(statementsOf(pieces as Pieces, letter)), members]);
  return writtenCases(sets, [letter], goal, board);
}

/** The solutions under a condition on other letters. */
export type ConditionedSet = readonly [condition: MathJson, members: readonly MathJson[]];

/** Sets under conditions that leave nothing out are the answer, one line for each. */
export function writtenCases(
  sets: readonly ConditionedSet[],
  letters: readonly string[],
  { expression: standing, unknowns: [unknown = "x"] }: Goal,
  board: ScratchBoard,
): Outcome {
  const letter = expressionOf(letters.length === 1 ? (letters[0] ?? "") : apply("List", ...letters));
  board.write("letters.depends", letter, { letter });
  for (const [condition, members] of sets)
    writeCase(condition, standing, board, (inner) => {
      const after = valuesStatement(unknown, members);
      inner.write(members.length === 0 ? "letters.none-here" : "letters.here", after, { letter });
      return after;
    });
  const answer: Omit<Answer, "verdict"> = {
    ask: { what: "solutions" },
    kind: "set",
    ...expressionOf(apply("Which", ...sets.flatMap(([condition, members]) => [condition, apply("Set", ...members)]))),
  };
  return { status: "solved", answers: [answer] };
}

const both = (statements: readonly MathJson[]): MathJson =>
  statements.length === 1 ? (statements[0] as MathJson) : apply("And", ...statements);

function writeCase(condition: MathJson, standing: Expression, board: Board, work: (inner: Board) => Expression): void {
  const when = expressionOf(condition);
  board.detail("letters.case", work, { condition: when }, { before: standing, condition: when });
}
