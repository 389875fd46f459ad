import { isInRange, rangeOf } from "../../algebra/ranges/range.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson, Verdict } from "../../contract.ts";
import { BudgetError } from "../../errors/budget-error.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, distinctTrees, freeLetters, headOf, operandsOf, substitute } from "../../expression/mathjson.ts";
import { domainConditions } from "../domain.ts";
import { remaining } from "../equality/conditions.ts";
import { canHold } from "../equality/hypotheses.ts";
import { lacksValueUnder } from "../excluded.ts";
import { withConditions } from "../listed-conditions.ts";
import { verifyNumericRoots } from "../numeric-roots.ts";
import { verifyRoundedIntervals } from "../rounded-intervals.ts";
import { integerPolynomial, verifyRoundedRoots } from "../rounded-roots.ts";
import { digitsOfAnswer, isRounded } from "../rounded-value.ts";
import { readStatement } from "../statements/read-statement.ts";
import { lacksValue } from "../statements/small-failure.ts";
import { verifyStep } from "../verify-step.ts";
import { answerStatement } from "./answer-statement.ts";
import { type AnswerCheck, type Checked, undecided } from "./checked.ts";
import { failureForLetters } from "./letter-values.ts";
import { checkForLetter } from "./literal-solutions.ts";
import { checkWithParameters } from "./parametric-systems.ts";
import { trySampledParameters } from "./sampled-parameters.ts";
import { withShortConditions } from "./short-conditions.ts";
import { checkByCase } from "./solutions-by-case.ts";
import { checkWholeInequality } from "./whole-inequalities.ts";
import { checkWhole } from "./whole-solutions.ts";

/** Solutions: the answer says of the unknowns exactly what the question does, conditions of the question included. */
export const solutionChecks: Readonly<Record<string, AnswerCheck>> = {
  solve: checkSolutions,
  // That a region is empty.
  graph: checkSolutions,
  region: checkSolutions,
};

function checkSolutions(checked: Checked): Verdict {
  if (checked.goal.numbers === "complex") return compareSolutions(checked);
  const needed = conditionsOfValues(checked);
  if (needed === "impossible") return { status: "refuted", by: "no-value" };
  const verdict = withShortConditions(withNeeded(compareSolutions(checked, needed), needed, checked), checked.spend);
  if (verdict.status !== "proved" && verdict.status !== "sampled") return verdict;
  return failureForLetters(checked, verdict.conditions ?? []) ?? verdict;
}

function compareSolutions(checked: Checked, needed: readonly MathJson[] = []): Verdict {
  if (headOf(checked.answer) === "Set" && operandsOf(checked.answer).some(isDecimal)) {
    const rounded = verifyRoundedRoots(checked.given, operandsOf(checked.answer), checked.spend, digitsOfAnswer);
    // Over ℂ there may be more than the real ones.
    const isAll = checked.goal.numbers === "real" || hasOnlyRealRoots(checked);
    if (rounded && !isAll) return undecided;
    if (rounded && rounded.status !== "unchecked" && checked.goal.assuming.length === 0) return rounded;
  }
  const rounded = hasDecimalEnd(checked.answer) ? checkRoundedEnds(checked) : undefined;
  if (rounded) return rounded;
  if (checked.goal.numbers === "integer" || checked.goal.numbers === "natural")
    return speaksOfOrder(checked.given) ? checkWholeInequality(checked) : checkWhole(checked);
  if (headOf(checked.answer) === "Which") return checkByCase(checked);
  const claim = answerStatement(checked.answer, checked.goal.unknowns);
  if (claim === undefined) return undecided;
  if (liesOutside(checked)) return { status: "refuted", by: "condition" };
  const hasRounded = headOf(checked.answer) === "Set" && operandsOf(checked.answer).some(isDecimal);
  // A rounded number solves nothing exactly, and is a fraction of large numbers: it is held against the certified roots first.
  const early = hasRounded ? checkNumeric(checked) : undefined;
  if (early) return early;
  const verdict = withinShare(checked, (share) => checkClaim(share, claim));
  if (verdict.status === "unchecked" && !hasRounded && isDecimalSet(checked.answer)) {
    const numeric = checkNumeric(checked);
    if (numeric) return numeric;
  }
  if (verdict.status === "refuted" && hasRounded) return undecided;
  if (verdict.status !== "proved" && checked.goal.numbers === "real" && checked.goal.unknowns.length === 1) {
    const underConditions = withinShare(checked, checkForLetter);
    if (underConditions.status === "proved") return underConditions;
  }
  if (verdict.status !== "proved" && checked.goal.numbers === "real" && checked.goal.unknowns.length > 1) {
    const underConditions = checkWithParameters(checked, claim);
    if (underConditions.status === "proved") return underConditions;
  }
  const isOpen = verdict.status === "unchecked" || (verdict.status === "refuted" && lacksValueAt(claim, verdict, checked));
  return isOpen && checked.goal.numbers === "real" ? trySampledParameters(checked, claim, needed) : verdict;
}

/**
 * What the letters have to meet for all values of an answer to be numbers, a ≥ 0 for ±√a, and to be what the question says of the unknown: x > 0 is √a > 0.
 * "impossible" where the question excludes that of a value: √a is no number for a < 0, and x = √a is not proved by there being nothing to disprove it.
 */
function conditionsOfValues({ answer, goal, unknown, spend }: Checked): MathJson[] | "impossible" {
  const members = headOf(answer) === "Set" ? operandsOf(answer) : headOf(answer) === "Tuple" ? [answer] : [];
  if (members.some((member) => lacksValueUnder(goal.assuming, formulaOf(member), spend))) return "impossible";
  const about = goal.unknowns.length === 1 ? goal.assuming.filter(({ json }) => freeLetters(json).includes(unknown)) : [];
  const open = members.filter((member) => freeLetters(member).length > 0);
  const needed = open.flatMap((member) => [
    ...domainConditions(formulaOf(member)),
    ...(headOf(member) === "Family" ? [] : about.map(({ json }) => substitute(json, { [unknown]: member }))),
  ]);
  const bound = members.flatMap((member) => (headOf(member) === "Family" ? freeLetters(operandsOf(member)[1] ?? 0) : []));
  return distinctTrees(needed).filter((condition) => {
    const letters = freeLetters(condition);
    return letters.length > 0 && !letters.some((letter) => bound.includes(letter));
  });
}

/** Of a family the formula of its members; of a point its coordinates as they are. */
const formulaOf = (member: MathJson): MathJson => (headOf(member) === "Family" ? (operandsOf(member)[0] ?? 0) : member);

/** Listed unless they follow from what the question says, or are listed already. */
function withNeeded(verdict: Verdict, needed: readonly MathJson[], { goal, spend }: Checked): Verdict {
  if (verdict.status !== "proved" && verdict.status !== "sampled") return verdict;
  const own = (verdict.conditions ?? []).flatMap(({ json }) => plainly(json));
  const known = [...goal.assuming.map(({ json }) => json), ...own];
  const plain = own.length === 0 ? verdict : withConditions({ ...verdict, conditions: [] }, own);
  const listed = withConditions(plain, needed.length === 0 ? [] : remaining(needed.flatMap(plainly), known, spend));
  const conditions = [...(listed.conditions ?? []), ...goal.assuming].map(({ json }) => json);
  const isOpen = goal.assuming.length === 0 || (listed.conditions ?? []).length === 0;
  // Conditions that the question excludes make an answer about nothing.
  return isOpen || canHold(conditions, 1, spend) ? listed : undecided;
}

/** ln a ≠ 0 is a > 0 and a ≠ 1. */
function plainly(condition: MathJson): MathJson[] {
  const [logarithm = 0, zero] = operandsOf(condition);
  const [argument, base] = operandsOf(logarithm);
  const isOfLogarithm = headOf(condition) === "NotEqual" && zero === 0 && /^(Ln|Log)$/.test(headOf(logarithm) ?? "");
  if (!isOfLogarithm || argument === undefined || (base !== undefined && freeLetters(base).length > 0)) return [condition];
  return [apply("Greater", argument, 0), apply("NotEqual", argument, 1)];
}

/** Of an inequality whose ends have no simple exact form. */
const hasDecimalEnd = (answer: MathJson): boolean =>
  isDecimal(answer) || (/^(Interval|Union|Open)$/.test(headOf(answer) ?? "") && operandsOf(answer).some(hasDecimalEnd));

function checkRoundedEnds({ given, answer, goal, unknown, spend }: Checked): Verdict | undefined {
  const isPlain = goal.numbers === "real" && goal.assuming.length === 0 && goal.unknowns.length === 1;
  return isPlain ? verifyRoundedIntervals(given, answer, unknown, spend) : undefined;
}

const speaksOfOrder = (json: MathJson): boolean =>
  /^(Less|Greater|NotEqual)/.test(headOf(json) ?? "") ||
  (/^(And|Or|List)$/.test(headOf(json) ?? "") && operandsOf(json).some(speaksOfOrder));

/** Whether some number of the answer breaks the conditions on the unknown: under these alone it would make no difference. */
function liesOutside({ answer, goal, unknown }: Checked): boolean {
  if (goal.unknowns.length !== 1 || goal.assuming.length === 0 || headOf(answer) !== "Set") return false;
  const range = rangeOf(goal.assuming, unknown);
  const numbers = operandsOf(answer).filter((member) => freeLetters(member).length === 0 && headOf(member) !== "Family");
  return range !== undefined && numbers.some((member) => isInRange(member, range) === false);
}

/** The certified roots of the equation, where the numbers of the answer are those; undefined where they are not, or not certain. */
function checkNumeric({ given, unknown, answer, goal, spend }: Checked): Verdict | undefined {
  const range = goal.unknowns.length === 1 && goal.numbers === "real" ? rangeOf(goal.assuming, unknown) : undefined;
  const found = range && verifyNumericRoots(given, unknown, operandsOf(answer), spend, range, digitsOfAnswer);
  return found?.status === "proved" ? found : undefined;
}

/** Numbers, rounded ones among them or not. */
const isDecimalSet = (answer: MathJson): boolean =>
  headOf(answer) === "Set" && operandsOf(answer).every((member) => rationalOf(member) !== undefined);

/** So much of the work may go into the equation with its parameters; the rest is for trying values. */
const ownShare = 160_000;

function withinShare(checked: Checked, check: (share: Checked) => Verdict): Verdict {
  if (freeLetters(checked.given).every((letter) => checked.goal.unknowns.includes(letter))) return check(checked);
  let left = ownShare;
  const spend: Spend = (operations) => {
    left -= operations;
    if (left < 0) throw new BudgetError(ownShare);
    checked.spend(operations);
  };
  try {
    return check({ ...checked, spend });
  } catch (error) {
    if (error instanceof BudgetError) return undecided;
    throw error;
  }
}

/** As many values as the degree. */
const hasOnlyRealRoots = ({ given, answer, spend }: Checked): boolean =>
  integerPolynomial(given, spend)?.length === operandsOf(answer).length + 1;

const isDecimal = (value: MathJson): boolean => isRounded(value, digitsOfAnswer);

/** x = c/a says nothing about a = 0: that case stands among the conditions of its lines. */
function lacksValueAt(claim: MathJson, { witness = {} }: Verdict, { spend }: Checked): boolean {
  const point = Object.fromEntries(Object.entries(witness).map(([name, { json }]) => [name, json]));
  const statement = readStatement(claim);
  return statement !== undefined && lacksValue(statement, point, spend);
}

function checkClaim({ given, goal, calculus, spend }: Checked, claim: MathJson): Verdict {
  return verifyStep(
    {
      before: expressionOf(headOf(given) === "List" ? apply("And", ...operandsOf(given)) : given),
      after: expressionOf(claim),
      relation: "equivalent",
      assuming: goal.assuming,
      calculus,
      ...(goal.numbers === "complex" ? { numbers: goal.numbers } : {}),
    },
    spend,
  );
}
