import { namesStrangers } from "../../checking/alternatives.ts";
import { isSolvedFor } from "../../checking/answer/forms.ts";
import { checkClaim, type ShownClaim } from "../../checking/check-claim.ts";
import { judgeAfter, type Standing } from "../../checking/judge-lines.ts";
import { asLine, type Line } from "../../checking/line.ts";
import type { Settings } from "../../checking/settings.ts";
import type { Expression, MathJson, Relation, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { makesClaims } from "../../expression/is-statement.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { withConditions } from "../../verification/listed-conditions.ts";
import { type Cases, casesOf, isPerhapsCase, takesPositive } from "./cases.ts";
import { allOf, conjuncts, isNever } from "./conjuncts.ts";
import { definitionsFor, narrowing, withDefinitions } from "./definitions.ts";
import { judgeInUnits } from "./judge-in-units.ts";
import { isAlways, isOfNumbers, isReductionOf, judgeNumbers, ofNumbers, withValue } from "./judge-numbers.ts";
import { notMeantAsNext } from "./not-meant-as-next.ts";
import type { QuestionFormulas } from "./question-formulas.ts";

/** How far a working has come. */
export interface Progress {
  /** What the next line is held against. */
  readonly standing: Standing | undefined;
  /** Whether that follows from what is given, line by line. */
  readonly isSound: boolean;
  /** Whether it says as much as what is given: then it can be gone on from in its place. */
  readonly isWhole: boolean;
  /** What is given, and what was proved from it. */
  readonly known: readonly MathJson[];
  /** What the model calls given. */
  readonly given: readonly Expression[];
  /** Formulas that the model brought letters in for, l = 2w. */
  readonly named: readonly Expression[];
  /** Letters that it brought in. */
  readonly letters: readonly string[];
  /** Lines that were written as cases of what stands, each by itself. */
  readonly cases?: Cases;
  /** Numbers that were just worked out: `= b` goes on from them, and nothing is held against them. */
  readonly numbers?: Expression | undefined;
  /** What stands has no solution, and its letters have cancelled in a line: a false statement of numbers that is not that line is one. */
  readonly isImpossible?: boolean;
}

/** Of a problem that was read its statement stands before the first line. */
export function atBeginning(statement: Expression | undefined): Progress {
  const own = { isSound: true, isWhole: true, given: [], named: [], letters: [] } as const;
  if (statement === undefined || isOfNumbers(statement.json)) return { ...own, standing: undefined, known: [] };
  return { ...own, standing: { expression: statement, isBeside: false }, known: [statement.json] };
}

/** A line, judged; and how far the working has come with it. */
export interface JudgedLine {
  readonly verdict: Verdict;
  readonly relation: Relation;
  readonly before?: Expression;
  readonly progress: Progress;
  /** It is false as the next line, but right if it is one of several cases: the lines after it, or the answer, may say so. */
  readonly isPerhapsCase?: boolean;
}

/** What comes after a line, as far as it has been heard. */
export interface Ahead {
  readonly lines: readonly Expression[];
  /** The answer says all that is asked for: whoever wrote one case knew of the others. */
  readonly isAnswered: boolean;
}

const undecided: Verdict = { status: "unchecked" };

/** A letter that did not stand anywhere before may be given a meaning; one that did has one. */
export function judgeLet(after: Expression, progress: Progress, formulas: QuestionFormulas, settings: Settings): JudgedLine {
  const [letter, meaning] = headOf(after.json) === "Equal" ? operandsOf(after.json) : [after.json];
  // What it stands for is a formula, or words, which are one name to the reader.
  const isFormula = meaning !== undefined && !isSymbol(meaning);
  const isOfQuestion =
    isFormula && formulas.speaksOf(String(letter)) && formulas.verdictOn(after, settings).status === "unchecked";
  const isNew = letter !== undefined && isLetter(letter) && !lettersIn(progress).includes(letter) && !isOfQuestion;
  if (!isNew || (meaning !== undefined && freeLetters(meaning).includes(letter)))
    return { verdict: { status: "unchecked", reason: { key: "reason.model-let" } }, relation: "defines", progress };
  const named = isFormula ? [...progress.named, after] : progress.named;
  const next = { ...progress, named, letters: [...progress.letters, letter] };
  return { verdict: { status: "given" }, relation: "defines", progress: unlessContradictory(next, settings) };
}

/** Not π, nor e, which have their value. */
const isLetter = (json: MathJson): json is string => isSymbol(json) && freeLetters(json).length === 1;

const lettersIn = ({ letters, known, named }: Progress): string[] => [
  ...letters,
  ...[...known, ...named.map(({ json }) => json)].flatMap(freeLetters),
];

/** From what contradicts itself everything follows: names and givens that cannot all hold prove nothing. */
function unlessContradictory(progress: Progress, settings: Settings): Progress {
  const { known, named } = progress;
  const claims = [...known, ...named.map(({ json }) => json)].filter(makesClaims).flatMap(conjuncts);
  // An equation without a solution may be what is asked about; numbers that are not equal never are.
  if (claims.length < 2 && claims.every((claim) => freeLetters(claim).length > 0)) return progress;
  const [first = "True", ...others] = claims;
  const before = expressionOf(others.length === 0 ? first : apply("And", ...claims));
  if (!isNever(before, settings)) return progress;
  return { ...progress, standing: undefined, known: [], named: [], isSound: false, isWhole: false };
}

/** What the model calls given counts as that where it stands in the question; the working goes on from it in any case. */
export function judgeGiven(after: Expression, progress: Progress, formulas: QuestionFormulas, settings: Settings): JudgedLine {
  const verdict = formulas.verdictOn(after, settings);
  // Numbers say nothing of what is sought.
  if (isOfNumbers(after.json)) return { verdict, relation: "states", progress: { ...progress, numbers: after } };
  return judgeGivenInLetters(after, verdict, { ...progress, numbers: undefined }, settings);
}

function judgeGivenInLetters(after: Expression, verdict: Verdict, progress: Progress, settings: Settings): JudgedLine {
  const { standing, given, known } = progress;
  const isRead = standing !== undefined && given.length === 0;
  if (isRead && verdict.status !== "unchecked") {
    // The statement of the question, said again; or a part of it, and then the whole stands.
    const isWhole = checkClaim({ ...settings, before: standing.expression, after, relation: "equivalent" }).status === "proved";
    const said = isWhole || sameTree(standing.expression.json, after.json) ? { expression: after, isBeside: false } : standing;
    return { verdict, relation: "states", progress: { ...progress, standing: said } };
  }
  // Beside the statement of a question, what only the model knows of is no sound beginning.
  if (isRead) return { verdict, relation: "states", progress: { ...begunWith(after, progress), isSound: false, isWhole: false } };
  // What holds whatever the letters are says nothing of them.
  if (makesClaims(after.json) && isAlways(after.json, settings)) return { verdict, relation: "states", progress };
  const joined = standing === undefined ? after : expressionOf(joinedWith(standing.expression.json, after.json));
  const next = { ...begunWith(joined, progress), known: [...known, after.json], given: [...given, after] };
  return { verdict, relation: "states", progress: unlessContradictory(next, settings) };
}

const begunWith = (expression: Expression, progress: Progress): Progress => ({
  ...progress,
  standing: { expression, isBeside: false },
});

function joinedWith(standing: MathJson, more: MathJson): MathJson {
  if (!makesClaims(standing) || !makesClaims(more)) return more;
  return apply("List", ...(headOf(standing) === "List" ? operandsOf(standing) : [standing]), more);
}

/** A step, against the line before it as a person's is, and where that does not decide it against all that is known. */
export function judgeStep(after: Expression, progress: Progress, settings: Settings, ahead: Ahead): JudgedLine {
  const line = asLine(after);
  const { standing, known } = progress;
  const { total, partial } = definitionsFor(progress.named, [after.json, standing?.expression.json ?? 0], settings);
  const plain = { ...settings, assuming: [...settings.assuming, ...total] };
  const numbers = ofNumbers(line, progress.numbers);
  if (numbers) {
    const before = line.continues === undefined ? undefined : progress.numbers;
    return { ...(before && { before }), ...judgeOfNumbers(numbers, progress, plain) };
  }
  const own = { ...progress, numbers: undefined };
  const judged = judgeInLetters(after, line, own, { ...plain, assuming: [...plain.assuming, ...partial] }, ahead);
  if (partial.length === 0 || !isSure(judged.verdict)) return judged;
  // Where they have no value, what follows from definitions does not.
  const put = ({ json }: Pick<Expression, "json">): Expression => expressionOf(withDefinitions(json, partial));
  const without = {
    ...own,
    standing: standing && { ...standing, expression: put(standing.expression) },
    known: known.map((json) => withDefinitions(json, partial)),
  };
  const { verdict } = judgeInLetters(put(after), asLine(put(after)), without, plain, ahead);
  if (isSure(verdict)) return { ...judged, verdict: { ...judged.verdict, ...listed(verdict.conditions) } };
  return underConditions(judged, progress, narrowing(partial, plain), plain);
}

const isSure = ({ status }: Verdict): boolean => status === "proved" || status === "sampled";

const listed = (conditions: Verdict["conditions"]): Pick<Verdict, "conditions"> => (conditions ? { conditions } : {});

/** A line that is right where conditions hold; what comes after it is not known to be all, nor to hold elsewhere. */
function underConditions(
  { verdict, ...judged }: JudgedLine,
  { known }: Progress,
  conditions: readonly MathJson[] | undefined,
  settings: Settings,
): JudgedLine {
  const progress = { ...judged.progress, known, isSound: false, isWhole: false };
  const isEmpty = conditions === undefined || isNever(allOf(conditions), settings);
  if (isEmpty) return { ...judged, verdict: undecided, progress };
  return { ...judged, verdict: withConditions(verdict, conditions), progress };
}

/** Numbers alone leave what stands where it is. */
function judgeOfNumbers(numbers: Expression, progress: Progress, settings: Settings): JudgedLine {
  const { standing, isImpossible = false } = progress;
  const verdict = withValue(judgeNumbers(numbers.json, settings), numbers.json);
  const next = { ...progress, numbers };
  if (verdict.status === "proved" || standing === undefined) return { verdict, relation: "equal", progress: next };
  const before = standing.expression;
  // 0 = 1 is what becomes of an equation that nothing solves, and right there.
  if (isReductionOf(before.json, numbers.json, settings))
    return { verdict: { status: "proved" }, relation: "equivalent", before, progress: { ...next, isImpossible: true } };
  const isOpen = verdict.status === "refuted" && !isImpossible && isNever(before, settings);
  return { verdict: isOpen ? undecided : verdict, relation: "equal", progress: next };
}

/** A line that goes on from the line before it, or that nothing stands before. */
function judgeInLetters(after: Expression, line: Line, progress: Progress, circumstances: Settings, ahead: Ahead): JudgedLine {
  const { standing } = progress;
  if (standing === undefined) return judgeAlone(line, progress, circumstances);
  const judged = judgeAfter(standing, line, circumstances);
  const before = standing.expression;
  const relation = line.relation ?? (makesClaims(before.json) && makesClaims(line.expression.json) ? "equivalent" : "equal");
  if (judged.verdict.status === "refuted") {
    const meant = notMeantAsNext(before, line, judged.verdict, circumstances);
    if (meant) return leftOpen(meant, judged.standing, relation, before, progress);
    const consequence = judgeAsConsequence(line, before, progress, circumstances);
    if (consequence) return consequence;
    if (isPerhapsCase(before, line, circumstances)) {
      const cases = casesOf(before, after, progress.cases, ahead.lines, circumstances);
      if (cases || ahead.isAnswered)
        return leftOpen("aside", judged.standing, relation, before, { ...progress, ...(cases && { cases }) });
      if (takesPositive(before, after, progress.letters, circumstances))
        return leftOpen("anew", judged.standing, relation, before, progress);
      return { verdict: judged.verdict, relation, before, progress, isPerhapsCase: true };
    }
  }
  if (judged.verdict.status === "unchecked") {
    const implied = judgeAgainstKnown(line, progress, circumstances);
    if (implied) return implied;
  }
  const inUnits =
    judged.verdict.status === "unchecked" ? judgeInUnits(before, line.expression, relation, circumstances) : undefined;
  const verdict = withValue(inUnits ?? judged.verdict, after.json);
  const isProved = isSure(verdict);
  const isSound = progress.isSound && isProved;
  return {
    verdict,
    relation,
    before,
    progress: {
      ...progress,
      standing: judged.standing,
      isSound,
      isWhole: progress.isWhole && isProved && relation !== "implies",
      known: isSound && makesClaims(after.json) ? [...progress.known, judged.standing.expression.json] : progress.known,
    },
  };
}

/** A line that may not be meant as the next is neither right nor wrong. */
function leftOpen(
  meant: "aside" | "anew",
  standing: Standing,
  relation: Relation,
  before: Expression,
  progress: Progress,
): JudgedLine {
  const anew = { ...progress, standing: { ...standing, isBeside: true }, isSound: false, isWhole: false };
  return { verdict: undecided, relation, before, progress: meant === "aside" ? progress : anew };
}

/** Squared, or multiplied by x: strangers may have come in, and that is said. Not where it says already what the letters are. */
function judgeAsConsequence(line: Line, before: Expression, progress: Progress, settings: Settings): JudgedLine | undefined {
  const { expression: after, relation } = line;
  const isStep = relation === undefined && makesClaims(before.json) && makesClaims(after.json);
  if (!isStep || isSolvedFor(after.json, freeLetters(before.json))) return undefined;
  const { status, conditions } = checkClaim({ ...settings, before, after, relation: "implies" });
  if (status !== "proved" || conditions !== undefined) return undefined;
  const known = progress.isSound ? [...progress.known, after.json] : progress.known;
  return {
    verdict: { status: "proved", reason: { key: "reason.only-implied" } },
    relation: "implies",
    before,
    progress: { ...progress, standing: { expression: after, isBeside: false }, isWhole: false, known },
  };
}

/** A formula or equation that nothing stands before: one with letters may be one to be solved. */
function judgeAlone({ expression, continues }: Line, progress: Progress, settings: Settings): JudgedLine {
  const { json } = expression;
  const isChain = headOf(json) === "Equal" && continues === undefined;
  const [left, right, ...more] = operandsOf(json);
  const isPair = isChain && more.length === 0 && left !== undefined && right !== undefined;
  const claim: ShownClaim = isPair
    ? { ...settings, before: expressionOf(left), after: expressionOf(right), relation: "equal" }
    : { ...settings, after: expression, relation: "equal" };
  const found = isChain ? checkClaim(claim) : undecided;
  const inUnits =
    isPair && found.status === "unchecked" ? judgeInUnits(claim.before as Expression, claim.after, "equal", settings) : undefined;
  const verdict = found.status === "refuted" ? undecided : withValue(inUnits ?? found, json);
  return {
    verdict,
    relation: "equal",
    progress: { ...progress, standing: { expression, isBeside: false }, isSound: false },
  };
}

/** A substitution into one of several equations follows from all of them together. */
function judgeAgainstKnown({ expression }: Line, progress: Progress, settings: Settings): JudgedLine | undefined {
  const { known } = progress;
  if (known.length === 0 || !makesClaims(expression.json) || !known.every(makesClaims)) return undefined;
  const before = allOf(known.flatMap(conjuncts));
  const verdict = withValue(checkClaim({ ...settings, before, after: expression, relation: "implies" }), expression.json);
  if (verdict.status !== "proved") return undefined;
  const isPossible = (alternative: MathJson): boolean =>
    checkClaim({
      ...settings,
      before: allOf([...known.flatMap(conjuncts), alternative]),
      after: expressionOf("False"),
      relation: "implies",
    }).status === "refuted";
  if (namesStrangers(expression.json, isPossible)) return undefined;
  const standing = { expression, isBeside: true };
  return {
    verdict,
    relation: "implies",
    before,
    progress: { ...progress, standing, isSound: true, isWhole: false, known: [...known, expression.json] },
  };
}
