import { rangeOf } from "../../algebra/ranges/range.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson, Verdict } from "../../contract.ts";
import { BudgetError } from "../../errors/budget-error.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, freeLetters, headOf, isNumber, numeral, operandsOf } from "../../expression/mathjson.ts";
import { verifyNumericRoots } from "../numeric-roots.ts";
import { integerPolynomial, verifyRoundedRoots } from "../rounded-roots.ts";
import { readStatement } from "../statements/read-statement.ts";
import { lacksValue } from "../statements/small-failure.ts";
import { verifyStep } from "../verify-step.ts";
import { type AnswerCheck, type Checked, undecided } from "./checked.ts";
import { checkForLetter } from "./literal-solutions.ts";
import { checkWithParameters } from "./parametric-systems.ts";
import { trySampledParameters } from "./sampled-parameters.ts";
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
  if (headOf(checked.answer) === "Set" && operandsOf(checked.answer).some(isDecimal)) {
    const rounded = verifyRoundedRoots(checked.given, operandsOf(checked.answer), checked.spend);
    // Over ℂ there may be more than the real ones.
    const isAll = checked.goal.numbers === "real" || hasOnlyRealRoots(checked);
    if (rounded && !isAll) return undecided;
    if (rounded && checked.goal.assuming.length === 0) return rounded;
  }
  if (checked.goal.numbers === "integer" || checked.goal.numbers === "natural")
    return speaksOfOrder(checked.given) ? checkWholeInequality(checked) : checkWhole(checked);
  if (headOf(checked.answer) === "Which") return checkByCase(checked);
  const claim = statementOf(checked.answer, checked.goal.unknowns);
  if (claim === undefined) return undecided;
  const verdict = withinShare(checked, (share) => checkClaim(share, claim));
  // A rounded number solves nothing exactly: what an exact check says of it does not count.
  if (verdict.status !== "proved" && isDecimalSet(checked.answer)) {
    const range = rangeOf(checked.goal.assuming, checked.unknown);
    const numeric = range && verifyNumericRoots(checked.given, checked.unknown, operandsOf(checked.answer), checked.spend, range);
    return numeric?.status === "proved" ? numeric : undecided;
  }
  if (verdict.status !== "proved" && checked.goal.numbers === "real" && checked.goal.unknowns.length === 1) {
    const underConditions = withinShare(checked, checkForLetter);
    if (underConditions.status === "proved") return underConditions;
  }
  if (verdict.status !== "proved" && checked.goal.numbers === "real" && checked.goal.unknowns.length > 1) {
    const underConditions = checkWithParameters(checked, claim);
    if (underConditions.status === "proved") return underConditions;
  }
  const isOpen = verdict.status === "unchecked" || (verdict.status === "refuted" && lacksValueAt(claim, verdict, checked));
  return isOpen && checked.goal.numbers === "real" ? trySampledParameters(checked, claim) : verdict;
}

const speaksOfOrder = (json: MathJson): boolean =>
  /^(Less|Greater|NotEqual)/.test(headOf(json) ?? "") ||
  (/^(And|Or|List)$/.test(headOf(json) ?? "") && operandsOf(json).some(speaksOfOrder));

/** Numbers, some of them decimals with so many digits that they are rounded ones. */
const isDecimalSet = (answer: MathJson): boolean =>
  headOf(answer) === "Set" &&
  operandsOf(answer).every((member) => freeLetters(member).length === 0) &&
  operandsOf(answer).some((member) => isNumber(member) && !Number.isInteger(Number(numeral(member))));

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

/** What has no simple exact form is given by its digits. */
const isDecimal = (value: MathJson): boolean => isNumber(value) && numeral(value).includes(".");

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

/** x = 1 or x = 3; of families and intervals x ∈ … */
function ofOneUnknown(answer: MathJson, unknown: string): MathJson {
  const members = operandsOf(answer);
  if (headOf(answer) !== "Set" || members.length === 0 || members.some((member) => headOf(member) === "Family"))
    return apply("Element", unknown, answer);
  const equations = members.map((member) => apply("Equal", unknown, member));
  return equations.length === 1 ? (equations[0] as MathJson) : apply("Or", ...equations);
}

/** x ∈ {1, 3}; for several unknowns x = 1 and y = 2, or x = 3 and y = 4. undefined where values and unknowns do not match. */
function statementOf(answer: MathJson, unknowns: readonly string[]): MathJson | undefined {
  const [unknown, ...others] = unknowns;
  if (unknown === undefined) return undefined;
  if (others.length === 0) return ofOneUnknown(answer, unknown);
  const places = headOf(answer) === "Tuple" ? [answer] : operandsOf(answer);
  if (headOf(answer) !== "Tuple" && headOf(answer) !== "Set" && headOf(answer) !== "List") return undefined;
  if (places.length === 0) return "False";
  if (places.some((place) => headOf(place) !== "Tuple" || operandsOf(place).length !== unknowns.length)) return undefined;
  const alternatives = places.map((place) =>
    apply("And", ...unknowns.map((name, index) => apply("Equal", name, operandsOf(place)[index] as MathJson))),
  );
  return alternatives.length === 1 ? alternatives[0] : apply("Or", ...alternatives);
}
