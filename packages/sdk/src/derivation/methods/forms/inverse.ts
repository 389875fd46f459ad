import { Atoms } from "../../../algebra/forms/atoms.ts";
import { coefficientsOf, zero } from "../../../algebra/forms/coefficients.ts";
import { numberOrder } from "../../../algebra/forms/number-order.ts";
import { readFraction } from "../../../algebra/forms/read-fraction.ts";
import { fractionToJson, sideBySide } from "../../../algebra/forms/write-polynomial.ts";
import * as P from "../../../algebra/multivariate/polynomial.ts";
import * as F from "../../../algebra/radicals/fraction.ts";
import { valuesOf } from "../../../algebra/ranges/image.ts";
import { statementsOf } from "../../../algebra/ranges/pieces.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { Board, Expression, Goal, MathJson, Method, Outcome } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import {
  apply,
  freeLetters,
  headOf,
  isSymbol,
  occurrencesOf,
  operandsOf,
  sameTree,
  substitute,
} from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";
import { functionBody } from "../../../verification/function-body.ts";
import { expandedForm } from "./expanding-lines.ts";
import { formAnswer, formsCommonRules } from "./form-answer.ts";
import { solveFraction } from "./inverse-fraction.ts";
import { inverseRules } from "./inverse-rules.ts";
import { undo } from "./inverse-undo.ts";

/** y = f(x) solved for x, then the letters swapped. */
export const inverse: Method = {
  id: "forms.inverse",
  example: "2x + 3",
  assumes: true,
  rules: { ...formsCommonRules, ...inverseRules },
  suits: (goal) => (goal.task === "inverse" ? 0.9 : 0),
  derive(goal, board) {
    const body = functionBody(goal.expression.json, goal.unknowns[0] ?? "");
    const letter = goal.unknowns[0] ?? (body === undefined ? undefined : freeLetters(body)[0]);
    if (body === undefined || letter === undefined || !freeLetters(body).includes(letter)) return { status: "unsupported" };
    const value = ["y", "z", "w", "u"].find((name) => name !== letter && !freeLetters(body).includes(name)) ?? "v";
    const start = expressionOf(apply("Equal", value, body));
    board.write("inverse.name", start, { value: expressionOf(value), letter: expressionOf(letter) });
    const reached =
      occurrencesOf(body, letter) === 1 ? { inner: body, value, line: start } : toOnePlace(body, letter, value, start, board);
    return reached ? byUndoing(reached, { body, letter, name: value }, goal, board) : { status: "unsupported" };
  },
};

/** name = body, to be solved for the letter. */
interface Sought {
  readonly body: MathJson;
  readonly letter: string;
  readonly name: string;
}

/** What stands on the board: inner = value, the letter in one place of inner. */
interface Reached {
  readonly inner: MathJson;
  readonly value: MathJson;
  readonly line: Expression;
}

/** Where the letter stands in several places: a fraction linear in it, or in eˣ, is solved for that; a quadratic is made a square. */
function toOnePlace(body: MathJson, letter: string, name: string, line: Expression, board: Board): Reached | undefined {
  const atoms = new Atoms();
  const value = readFraction(body, atoms, (operations) => board.spend(operations));
  const trees = atoms.trees.filter((tree) => freeLetters(tree).includes(letter));
  const [unknown, ...more] = trees;
  if (!value || unknown === undefined || more.length > 0 || atoms.trees.some((tree) => tree !== unknown && tree !== "Pi"))
    return undefined;
  const number = atoms.numberOf(unknown);
  const degrees = [value.numerator, value.denominator].map((part) => P.degreeIn(part, number));
  if (degrees[0] === 2 && degrees[1] === 0) return completedSquare(value, unknown, name, line, board, atoms);
  return degrees.every((degree) => degree <= 1) ? solveFraction({ value, body, unknown, name, line }, board, atoms) : undefined;
}

/** y = a(x − h)² + k */
function completedSquare(
  value: F.Fraction,
  unknown: MathJson,
  name: string,
  line: Expression,
  board: Board,
  atoms: Atoms,
): Reached | undefined {
  const spend = (operations: number): void => board.spend(operations);
  const [c = zero, b = zero, a = zero] = coefficientsOf(value, atoms.numberOf(unknown), spend) ?? [];
  const half = F.multiply(b, F.invert(F.multiply({ numerator: 2n, denominator: 1n }, a, spend)), spend);
  const rest = F.add(c, F.negate(F.multiply(a, F.multiply(half, half, spend), spend)), spend);
  const [lead, shift, constant] = [a, half, rest].map((part) => fractionToJson(part, atoms)) as [MathJson, MathJson, MathJson];
  const square = apply("Power", shift === 0 ? unknown : sum([unknown, shift]), 2);
  const scaled =
    lead === 1
      ? square
      : startsWithMinus(lead)
        ? apply("Negate", sideBySide([opposite(lead), square]))
        : sideBySide([lead, square]);
  const inner = constant === 0 ? scaled : sum([scaled, constant]);
  const after = board.write("inverse.complete-square", expressionOf(apply("Equal", name, inner)), undefined, {
    before: line,
  }).after;
  return { inner, value: name, line: after };
}

function byUndoing(start: Reached, sought: Sought, goal: Goal, board: Board): Outcome {
  const { letter } = sought;
  let { inner, value, line: before } = start;
  const conditions: MathJson[] = [];
  const signOf = (base: MathJson): 1 | -1 | undefined => signUnder(base, letter, goal);
  for (let count = 0; count < 20 && inner !== letter; count++) {
    const undone = undo(inner, value, letter, signOf);
    if (undone === "not-injective") return notInjective(goal, sought, board);
    if (!undone) return { status: "unsupported" };
    [inner, value] = [undone.inner, undone.value];
    if (undone.condition !== undefined) conditions.push(undone.condition);
    const params = Object.fromEntries(Object.entries(undone.params ?? {}).map(([key, part]) => [key, expressionOf(part)]));
    before = board.write(undone.rule, withConditions(apply("Equal", inner, value), conditions), params, { before }).after;
  }
  return inner === letter ? finish(value, sought, conditions, before, goal, board) : { status: "unsupported" };
}

/** Where the domain is restricted already, it may be injective on what is left. */
function notInjective(goal: Goal, { body, letter }: Sought, board: Board): Outcome {
  const values = valuesOf(body, letter, goal.assuming, (operations) => board.spend(operations));
  if (values?.length === 0)
    return { status: "unsupported", reason: { key: "reason.no-real-value", params: { formula: expressionOf(body) } } };
  if (goal.assuming.length > 0) return { status: "unsupported" };
  return { status: "unsupported", reason: { key: "reason.not-injective", params: { function: goal.expression } } };
}

const withConditions = (equation: MathJson, conditions: readonly MathJson[]): Expression =>
  expressionOf(conditions.length === 0 ? equation : apply("And", equation, ...conditions));

/** The sign that a base has for all letters allowed, where that is clear: x − 2 for x ≥ 2, √x, eˣ. */
function signUnder(base: MathJson, letter: string, goal: Goal): 1 | -1 | undefined {
  const head = headOf(base);
  if (head === "Sqrt" || head === "Exp" || head === "Abs" || (head === "Power" && operandsOf(base)[0] === "ExponentialE"))
    return 1;
  const terms = head === "Add" || head === "Subtract" ? operandsOf(base) : [base];
  const [first, second = 0, ...more] = terms;
  if (first !== letter || more.length > 0 || typeof second !== "number") return undefined;
  const zero = head === "Subtract" ? second : -second;
  for (const { json } of goal.assuming) {
    const order = numberOrder(json, letter);
    if (order?.from !== undefined && order.from >= zero) return 1;
    if (order?.to !== undefined && order.to <= zero) return -1;
  }
  return undefined;
}

function finish(
  value: MathJson,
  { body, letter, name }: Sought,
  conditions: readonly MathJson[],
  line: Expression,
  goal: Goal,
  board: Board,
): Outcome {
  const atoms = new Atoms();
  const read = readFraction(value, atoms, (operations) => board.spend(operations));
  const [base = 0, exponent = 1] = operandsOf(value);
  const isTurned = headOf(value) === "Power" && headOf(base) === "Negate" && typeof exponent === "number" && exponent % 2 === 0;
  const isRational = atoms.trees.every(isSymbol);
  const isPowerOfPower = headOf(value) === "Power" && headOf(base) === "Power";
  const simple = isTurned
    ? apply("Power", operandsOf(base)[0] as MathJson, exponent)
    : isPowerOfPower
      ? expandedForm(value)
      : read && isRational && hasNestedBar(value)
        ? fractionToJson(read, atoms)
        : value;
  if (!sameTree(simple, value))
    board.write("inverse.simplify", withConditions(apply("Equal", letter, simple), conditions), undefined, { before: line });
  const swap = (json: MathJson): MathJson => substitute(json, { [name]: letter, [letter]: name });
  const answer = swap(simple);
  board.write("inverse.swap", expressionOf(apply("Equal", name, answer)), {
    letter: expressionOf(letter),
    value: expressionOf(name),
  });
  const values = valuesOf(body, letter, goal.assuming, (operations) => board.spend(operations));
  const outcome = formAnswer(goal, answer);
  if (!values)
    return outcome.status === "solved"
      ? { ...outcome, status: "partial", reason: { key: "reason.range-unknown", params: { function: goal.expression } } }
      : outcome;
  const [only, ...more] = statementsOf(values, letter);
  if (only !== undefined) board.write("inverse.domain", expressionOf(more.length === 0 ? only : apply("And", only, ...more)));
  return outcome;
}

const hasNestedBar = (json: MathJson): boolean =>
  headOf(json) === "Divide" && operandsOf(json).some((part) => JSON.stringify(part).includes('"Divide"'));
