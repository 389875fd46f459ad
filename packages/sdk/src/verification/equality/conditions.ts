import type { Field } from "../../algebra/normal-form/field.ts";
import { inField } from "../../algebra/normal-form/in-field.ts";
import { divide, equal, type Rational, rational, subtract } from "../../algebra/rational.ts";
import { rationalValueAt } from "../../algebra/rational-value.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import {
  apply,
  distinctTrees,
  freeLetters,
  headOf,
  isNumber,
  mentions,
  operandsOf,
  sameTree,
} from "../../expression/mathjson.ts";
import { domainConditions } from "../domain.ts";
import { holdsExactly } from "../exactly.ts";
import { compareOnLine } from "../line/decide.ts";
import { readStatement } from "../statements/read-statement.ts";
import { always, join, type Statement } from "../statements/statement.ts";
import { atomsOf, factsFrom, isKnown } from "./condition-atoms.ts";

/**
 * What must hold for a value on one side that the other side does not ask for: (x² − 1)/(x − 1) = x + 1 needs x ≠ 1. Conditions that always
 * hold, or that follow from what both sides ask for or from the hypotheses, are left out.
 */
export function conditionsBetween(before: MathJson, after: MathJson, assuming: readonly MathJson[], spend: Spend): MathJson[] {
  return differingConditions(domainConditions(before), domainConditions(after), assuming, spend);
}

/** The conditions of either side that do not follow from those of the other. */
export function differingConditions(
  left: readonly MathJson[],
  right: readonly MathJson[],
  assuming: readonly MathJson[],
  spend: Spend,
): MathJson[] {
  const alone = (own: readonly MathJson[], others: readonly MathJson[]): MathJson[] =>
    own.filter((condition) => !others.some((other) => sameTree(condition, other)));
  const [fromLeft, fromRight] = [alone(left, right), alone(right, left)];
  if (fromLeft.length + fromRight.length === 0) return [];
  const needed = [...remaining(fromLeft, [...right, ...assuming], spend), ...remaining(fromRight, [...left, ...assuming], spend)];
  return distinctTrees(needed);
}

/** The conditions that do not follow from the others. */
export function remaining(conditions: readonly MathJson[], others: readonly MathJson[], spend: Spend): MathJson[] {
  const found: MathJson[] = [];
  for (const condition of conditions) {
    const known = [...others, ...found].flatMap(parts);
    if (!follows(condition, known, spend)) found.push(...simplified(condition, known, spend));
  }
  return distinctTrees(found);
}

const parts = (condition: MathJson): MathJson[] =>
  headOf(condition) === "And" ? operandsOf(condition).flatMap(parts) : [condition];

/** Whether a condition about one letter holds wherever the others do. */
function follows(condition: MathJson, others: readonly MathJson[], spend: Spend): boolean {
  const [letter, ...more] = freeLetters(condition);
  const claim = readStatement(condition);
  if (letter === undefined || more.length > 0 || !claim) return false;
  const known = others.filter((other) => freeLetters(other).every((name) => name === letter));
  const atRoot = holdBeside(condition, known, letter);
  if (atRoot !== undefined) return !atRoot;
  const given = known.map(readStatement).filter((statement): statement is Statement => statement !== undefined);
  const comparison = compareOnLine(always, claim, join("and", given), letter, spend);
  return comparison !== undefined && comparison.onlyFirst === undefined;
}

/**
 * Whether statements hold at the one number that ax + b ≠ 0 takes away: the condition follows from them where they do not. undefined where it is
 * no such condition, or arithmetic does not decide.
 */
function holdBeside(condition: MathJson, statements: readonly MathJson[], letter: string): boolean | undefined {
  const root = headOf(condition) === "NotEqual" ? rootOf(operandsOf(condition), letter) : undefined;
  if (!root) return undefined;
  const point = new Map([[letter, root]]);
  const holding = statements.map((statement) => holdsExactly(statement, point));
  if (holding.includes(false)) return false;
  return holding.includes(undefined) ? undefined : true;
}

/** The only number at which two formulas of first degree are equal. */
function rootOf([left = 0, right = 0]: readonly MathJson[], letter: string): Rational | undefined {
  const difference = apply("Subtract", left, right);
  if (!isLinear(difference, letter)) return undefined;
  const [start, next] = [0, 1].map((value) => rationalValueAt(difference, new Map([[letter, rational(value)]])));
  if (!start || !next || start === "no-value" || next === "no-value" || equal(start, next)) return undefined;
  return divide(start, subtract(start, next));
}

/** Sums of multiples of a letter and of numbers, as they are written. */
function isLinear(json: MathJson, letter: string): boolean {
  if (isNumber(json) || json === letter) return true;
  const [head, operands] = [headOf(json), operandsOf(json)];
  if (head === "Add" || head === "Subtract" || head === "Negate") return operands.every((part) => isLinear(part, letter));
  if (head !== "Multiply") return false;
  return operands.every((part) => isLinear(part, letter)) && operands.filter((part) => mentions(part, letter)).length <= 1;
}

/** A condition as a person would list it: u ≠ 0 for each irreducible factor of u that may vanish, solved for the letter where it is linear. */
function simplified(condition: MathJson, known: readonly MathJson[], spend: Spend): MathJson[] {
  return inField({ spend }, (field) => stillNeeded(field, condition, known));
}

function stillNeeded(field: Field, condition: MathJson, known: readonly MathJson[]): MathJson[] {
  if (headOf(condition) === "Or") {
    const branches = operandsOf(condition).map((branch) => stillNeeded(field, branch, known));
    // One branch that holds anyway is enough.
    return branches.some((branch) => branch.length === 0) ? [] : [condition];
  }
  if (headOf(condition) === "And") return operandsOf(condition).flatMap((part) => stillNeeded(field, part, known));
  if (known.some((other) => sameTree(other, condition))) return [];
  const atoms = atomsOf(field, condition);
  if (!atoms) return [condition];
  const facts = factsFrom(field, known);
  const open = atoms.filter((atom) => !isKnown(atom, facts)).map(({ json }) => json);
  // x > 0 says that x is not 0.
  return open.filter((json) => !(headOf(json) === "NotEqual" && open.some((other) => isStrictlyBeside(other, json))));
}

function isStrictlyBeside(strict: MathJson, json: MathJson): boolean {
  const [left, right] = operandsOf(strict);
  const [own, value] = operandsOf(json);
  return (
    /^(Greater|Less)$/.test(headOf(strict) ?? "") &&
    sameTree(apply("List", left ?? 0, right ?? 0), apply("List", own ?? 0, value ?? 0))
  );
}
