import { isSolvedFor } from "../../checking/answer/forms.ts";
import { checkClaim, type ShownClaim } from "../../checking/check-claim.ts";
import { judgeAfter, type Standing } from "../../checking/judge-lines.ts";
import { asLine, type Line } from "../../checking/line.ts";
import type { Settings } from "../../checking/settings.ts";
import type { Expression, MathJson, Message, Relation, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { makesClaims } from "../../expression/is-statement.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf, sameTree } from "../../expression/mathjson.ts";
import { partWithoutValue } from "../../verification/part-without-value.ts";
import { type Cases, casesOf, isPerhapsCase, takesPositive } from "./cases.ts";
import { allOf, conjuncts, isNever } from "./conjuncts.ts";
import { judgeInUnits } from "./judge-in-units.ts";
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
}

/** Of a problem that was read its statement stands before the first line. */
export const atBeginning = (statement: Expression | undefined): Progress => ({
  standing: statement && { expression: statement, isBeside: false },
  isSound: true,
  isWhole: true,
  known: statement ? [statement.json] : [],
  given: [],
  named: [],
  letters: [],
});

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
export function judgeLet(after: Expression, progress: Progress, settings: Settings): JudgedLine {
  const [letter, meaning] = headOf(after.json) === "Equal" ? operandsOf(after.json) : [after.json];
  const isNew = letter !== undefined && isSymbol(letter) && !lettersIn(progress).includes(letter);
  if (!isNew || (meaning !== undefined && freeLetters(meaning).includes(letter)))
    return { verdict: { status: "unchecked", reason: { key: "reason.model-let" } }, relation: "defines", progress };
  // What it stands for is a formula, or words, which are one name to the reader.
  const isFormula = meaning !== undefined && !isSymbol(meaning);
  const named = isFormula ? [...progress.named, after] : progress.named;
  const next = { ...progress, named, letters: [...progress.letters, letter] };
  return { verdict: { status: "given" }, relation: "defines", progress: unlessContradictory(next, settings) };
}

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
  const circumstances = { ...settings, assuming: [...settings.assuming, ...progress.named] };
  const { standing } = progress;
  if (standing === undefined) return judgeAlone(line, progress, circumstances);
  if (isCalculation(line, standing)) {
    const alone = judgeAlone(line, progress, circumstances);
    // 0 = 1 is what becomes of an equation that nothing solves, and right there.
    if (alone.verdict.status !== "refuted" || !isNever(standing.expression, circumstances)) return alone;
  }
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
  const isProved = verdict.status === "proved" || verdict.status === "sampled";
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

/** 5! = 120 beside equations: numbers alone, which go on from no line. */
const isCalculation = ({ expression: { json }, continues }: Line, { expression }: Standing): boolean =>
  continues === undefined && /^(Equal|Approx)$/.test(headOf(json) ?? "") && isNumeric(json) && !isNumeric(expression.json);

const isNumeric = (json: MathJson): boolean => freeLetters(json).length === 0;

/** A line that nothing stands before: an equation between numbers decides itself; one with letters may be one to be solved. */
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
  const isOpen = found.status === "refuted" && (!isNumeric(json) || isRounded(claim));
  const verdict = isOpen ? undecided : withValue(inUnits ?? found, json);
  const standing = progress.standing ?? { expression, isBeside: false };
  return {
    verdict,
    relation: "equal",
    progress: { ...progress, standing, isSound: progress.standing !== undefined && progress.isSound },
  };
}

/** Many write 2/3 = 0.67 for what is rounded. */
const isRounded = (claim: ShownClaim): boolean => checkClaim({ ...claim, relation: "approximates" }).status === "proved";

/** A substitution into one of several equations follows from all of them together. */
function judgeAgainstKnown({ expression }: Line, progress: Progress, settings: Settings): JudgedLine | undefined {
  const { known } = progress;
  if (known.length === 0 || !makesClaims(expression.json) || !known.every(makesClaims)) return undefined;
  const before = allOf(known.flatMap(conjuncts));
  const verdict = withValue(checkClaim({ ...settings, before, after: expression, relation: "implies" }), expression.json);
  if (verdict.status !== "proved") return undefined;
  const standing = { expression, isBeside: true };
  return {
    verdict,
    relation: "implies",
    before,
    progress: { ...progress, standing, isSound: true, isWhole: false, known: [...known, expression.json] },
  };
}

/** √(−4) has no real value: that nothing solves either line makes it no right step. */
function withValue(verdict: Verdict, json: MathJson): Verdict {
  const part = verdict.status === "proved" ? partWithoutValue(json) : undefined;
  return part === undefined ? verdict : { status: "unchecked", reason: withoutValue(part) };
}

const withoutValue = (part: MathJson): Message => ({ key: "reason.part-without-value", params: { part: expressionOf(part) } });
