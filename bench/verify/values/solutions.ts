import type { MathJson } from "../../../packages/sdk/src/contract.ts";
import { apply, freeLetters, headOf, isSymbol, operandsOf, substitute } from "../../../packages/sdk/src/expression/mathjson.ts";
import type { Assignment } from "./points.ts";
import { countersOf, hasDoubleSign, signed } from "./truth.ts";

/** Whole numbers that stand for a letter such as k in x = π/6 + 2kπ. */
const counts = [-3, -2, -1, 0, 1, 2, 3];

/**
 * Points at which a statement may change its truth, as it is written: what it says that letters are, and the ends that it compares letters with,
 * with points close by. The other letters keep their values.
 */
export function pointsIn(statement: MathJson, others: Assignment): Assignment[] {
  const [counter] = countersOf(statement);
  const each = counter === undefined || counter in others ? [{}] : counts.map((k) => ({ [counter]: k }));
  return each.flatMap((values) => branches(substitute(statement, values), others));
}

function branches(json: MathJson, others: Assignment): Assignment[] {
  const [head, operands] = [headOf(json), operandsOf(json)];
  if (head === "Or") return operands.flatMap((operand) => branches(operand, others));
  if (head === "And" || head === "List" || head === "Condition") {
    let found: Assignment[] = [others];
    for (const operand of operands) found = found.flatMap((assignment) => orItself(branches(operand, assignment), assignment));
    return found.length > 400 ? found.slice(0, 400) : found;
  }
  if (head === "Equal" && hasDoubleSign(json))
    return [signed(json, "Add", "Subtract"), signed(json, "Subtract", "Add")].flatMap((each) => branches(each, others));
  if (head === "Element") return elementPoints(operands[0] as MathJson, operands[1] as MathJson, others);
  return operands.slice(1).flatMap((right, index) => comparisonPoints(head ?? "", operands[index] as MathJson, right, others));
}

const orItself = (found: Assignment[], itself: Assignment): Assignment[] => (found.length > 0 ? found : [itself]);

function comparisonPoints(head: string, left: MathJson, right: MathJson, others: Assignment): Assignment[] {
  if (headOf(left) === "Tuple" && headOf(right) === "Tuple") {
    const values = operandsOf(left).map((letter, index) => [letter as string, operandsOf(right)[index] as MathJson] as const);
    return [{ ...others, ...Object.fromEntries(values) }];
  }
  const [letter, value] = isLetterOf(left, right) ? [left, right] : isLetterOf(right, left) ? [right, left] : [];
  if (letter === undefined || value === undefined || !/^(?:Equal|NotEqual|Less|Greater)/.test(head)) return [];
  const at = substitute(value, others);
  return around(letter, at, others, head !== "Equal");
}

/** A letter on one side and not on the other. */
const isLetterOf = (left: MathJson, right: MathJson): left is string =>
  isSymbol(left) && freeLetters(left).length === 1 && !freeLetters(right).includes(left);

function around(letter: string, at: MathJson, others: Assignment, near: boolean): Assignment[] {
  const close: readonly MathJson[] = near
    ? [
        ["Divide", 1, 1000],
        ["Divide", -1, 1000],
      ]
    : [];
  return [at, ...close.map((step) => apply("Add", at, step))].map((value) => ({ ...others, [letter]: value }));
}

function elementPoints(element: MathJson, set: MathJson, others: Assignment): Assignment[] {
  const parts = operandsOf(set);
  if (headOf(set) === "Set") return parts.flatMap((part) => comparisonPoints("Equal", element, part, others));
  if (!isSymbol(element)) return [];
  if (headOf(set) === "Interval")
    return parts
      .map((end) => (headOf(end) === "Open" ? (operandsOf(end)[0] as MathJson) : end))
      .filter((end) => end !== "PositiveInfinity" && end !== "NegativeInfinity")
      .flatMap((end) => around(element, end, others, true));
  return parts.flatMap((part) => elementPoints(element, part, others));
}
