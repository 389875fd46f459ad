import { namesStrangers } from "../../checking/alternatives.ts";
import { isSolvedFor } from "../../checking/answer/forms.ts";
import { checkClaim, type ShownClaim } from "../../checking/check-claim.ts";
import { isSure } from "../../checking/is-sure.ts";
import { judgeAfter, type Standing } from "../../checking/judge-lines.ts";
import { asLine, type Line } from "../../checking/line.ts";
import type { Settings } from "../../checking/settings.ts";
import type { Expression, MathJson, Relation, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { makesClaims } from "../../expression/is-statement.ts";
import { freeLetters, headOf, operandsOf } from "../../expression/mathjson.ts";
import { withConditions } from "../../verification/listed-conditions.ts";
import { casesOf, isPerhapsCase, takesPositive } from "./cases.ts";
import { allOf, conjuncts, isNever } from "./conjuncts.ts";
import { definitionsFor, narrowing, withDefinitions } from "./definitions.ts";
import { judgeInUnits } from "./judge-in-units.ts";
import { isReductionOf, judgeNumbers, ofNumbers, withValue } from "./judge-numbers.ts";
import { notMeantAsNext } from "./not-meant-as-next.ts";
import type { Ahead, JudgedLine, Progress } from "./progress.ts";

const undecided: Verdict = { status: "unchecked" };

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
  // From numbers that are not equal anything follows, but for one thing nothing is to be drawn from them.
  if (progress.isImpossible && !saysNone(line.expression.json))
    return { verdict: undecided, relation: "equivalent", progress: own };
  const judged = judgeInLetters(after, line, own, { ...plain, assuming: [...plain.assuming, ...partial] }, ahead);
  if (partial.length === 0 || !isSure(judged.verdict)) return judged;
  // Where they have no value, what follows from definitions does not.
  const put = ({ json }: Pick<Expression, "json">): Expression => expressionOf(withDefinitions(json, partial));
  const without = {
    ...own,
    standing: standing && { ...standing, expression: put(standing.expression) },
    known: known.map((json) => withDefinitions(json, partial)),
  };
  const written = put(after);
  const plainly = judgeInLetters(written, asLine(written), without, plain, ahead);
  // That it follows is less than that it says the same.
  const saysAsMuch = plainly.relation !== "implies" || judged.relation === "implies";
  if (isSure(plainly.verdict) && saysAsMuch) return { ...judged, verdict: plainly.verdict };
  return underConditions(judged, progress, narrowing(partial, plain), plain);
}

/** x ∈ ∅. */
const saysNone = (json: MathJson): boolean => {
  const [, set = 0] = headOf(json) === "Element" ? operandsOf(json) : [];
  return json === "False" || (headOf(set) === "Set" && operandsOf(set).length === 0);
};

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
  const { standing, cases, isImpossible = false } = progress;
  const verdict = withValue(judgeNumbers(numbers.json, settings), numbers.json);
  const next = { ...progress, numbers };
  if (verdict.status === "proved" || standing === undefined) return { verdict, relation: "equal", progress: next };
  const before = standing.expression;
  // 0 = 1 is what becomes of an equation that nothing solves, and right there.
  if (isReductionOf(before.json, numbers.json, settings))
    return { verdict: { status: "proved" }, relation: "equivalent", before, progress: { ...next, isImpossible: true } };
  // One of several cases may have no solution.
  const isOfCase = () => cases?.lines.some(({ json }) => isReductionOf(json, numbers.json, settings)) === true;
  const isOpen = verdict.status === "refuted" && !isImpossible && (isOfCase() || isNever(before, settings));
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
  const found = withValue(inUnits ?? judged.verdict, after.json);
  // What only a model says, and what nothing fulfils, is as good as anything else that nothing does.
  const isVacuous = !progress.isSound && isSure(found) && makesClaims(before.json) && isNever(before, circumstances);
  const verdict = isVacuous ? undecided : found;
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
  // From what nothing fulfils everything follows, what comes of squaring it too.
  if (isNever(before, settings)) return leftOpen("anew", { expression: after, isBeside: false }, "implies", before, progress);
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
  if (verdict.status !== "proved" || isNever(before, settings)) return undefined;
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
