import { simplify } from "../../algebra/simplify/simplify.ts";
import type { Expression, MathJson, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, distinctTrees, freeLetters, headOf, operandsOf, sameTree, substitute } from "../../expression/mathjson.ts";
import { domainConditions } from "../domain.ts";
import { canHold } from "../equality/hypotheses.ts";
import { verifyStep } from "../verify-step.ts";
import { type Checked, undecided } from "./checked.ts";

/**
 * An equation solved for one letter, with others as parameters. It may hold only where the formulas have a value, b = c/a for a ≠ 0, or, as for formulas
 * about lengths and times, only for positive letters: the weakest of these conditions under which it is proved is listed.
 */
export function checkForLetter(checked: Checked): Verdict {
  const { given, unknown, answer, goal } = checked;
  const parameters = [...new Set([given, answer].flatMap(freeLetters))].filter((letter) => letter !== unknown);
  const values = headOf(answer) === "Set" ? operandsOf(answer) : [];
  if (parameters.length === 0 || values.length === 0 || values.some((value) => headOf(value) === "Family")) return undecided;
  const equations = values.map((value) => apply("Equal", unknown, value));
  const claim = equations.length === 1 ? (equations[0] as MathJson) : apply("Or", ...equations);
  const defined = distinctTrees([
    ...definedness(given, unknown, values),
    ...values.flatMap(conditionsOf),
    ...factorsOf(leadingCoefficient(given, unknown)).map((factor) => apply("NotEqual", factor, 0)),
  ]);
  const positive = parameters.map((letter) => apply("Greater", letter, 0));
  const besides = defined.filter((condition) => !parameters.some((letter) => operandsOf(condition)[0] === letter));
  const bySigns = signChoices(given, unknown, values).map((signs) => [...signs, ...defined]);
  const notNegative = parameters.map((letter) => apply("GreaterEqual", letter, 0));
  const notZero = parameters.map((letter) => apply("NotEqual", letter, 0));
  const weaker = parameters.length === 1 ? [distinctTrees([...notZero, ...besides]), [...notNegative, ...besides]] : [];
  for (const conditions of [defined, ...bySigns, ...weaker, [...positive, ...besides]]) {
    const provided = conditions.filter((condition) => !goal.assuming.some(({ json }) => sameTree(json, condition)));
    const verdict = under(checked, claim, provided.map(expressionOf));
    if (verdict.status === "proved") return verdict;
  }
  return undecided;
}

function under({ given, goal, calculus, spend }: Checked, claim: MathJson, provided: Expression[]): Verdict {
  const assuming = [...goal.assuming, ...provided];
  // Under conditions that exclude one another anything would be proved.
  if (
    assuming.length > 0 &&
    !canHold(
      assuming.map(({ json }) => strict(json)),
      1,
      spend,
    )
  )
    return undecided;
  const step = { before: expressionOf(given), after: expressionOf(claim), relation: "equivalent" as const, assuming, calculus };
  const verdict = verifyStep(step, spend);
  if (verdict.status !== "proved" || provided.length === 0) return verdict;
  return { ...verdict, conditions: [...provided, ...(verdict.conditions ?? [])] };
}

/** With room around: b ≥ 0 and b ≤ 0 leave but one number, and say nothing of b. */
function strict(condition: MathJson): MathJson {
  const [head = "", operands] = [headOf(condition), operandsOf(condition)];
  return /^(Greater|Less)Equal$/.test(head) ? apply(head.slice(0, -"Equal".length), ...operands) : condition;
}

/** So many quantities between bars are given signs. */
const mostBars = 2;

/**
 * With a solution put in, √(x + a) = b is |b| = b: the signs of what stands between bars there are what the parameters have to meet, b ≥ 0. Each choice of
 * signs is one set of conditions.
 */
function signChoices(given: MathJson, unknown: string, values: readonly MathJson[]): MathJson[][] {
  const bars = values.flatMap((value) =>
    operandsOf(given).flatMap((side) => betweenBars(simplify(substitute(side, { [unknown]: value })), unknown)),
  );
  const quantities = distinctTrees(bars);
  if (quantities.length === 0 || quantities.length > mostBars) return [];
  return quantities.reduce<MathJson[][]>(
    (choices, quantity) =>
      ["GreaterEqual", "LessEqual"].flatMap((head) => choices.map((choice) => [...choice, apply(head, quantity, 0)])),
    [[]],
  );
}

function betweenBars(json: MathJson, unknown: string): MathJson[] {
  const inner = operandsOf(json).flatMap((operand) => betweenBars(operand, unknown));
  const [quantity] = operandsOf(json);
  if (headOf(json) !== "Abs" || quantity === undefined) return inner;
  return freeLetters(quantity).length > 0 && !freeLetters(quantity).includes(unknown) ? [...inner, quantity] : inner;
}

/** What the question needs to have a value at the solutions, in terms of the parameters. */
function definedness(given: MathJson, unknown: string, values: readonly MathJson[]): MathJson[] {
  const needed = operandsOf(given).flatMap(conditionsOf);
  return needed.flatMap((condition) =>
    freeLetters(condition).includes(unknown)
      ? values.flatMap((value) => atoms(condition, (part) => simplify(substitute(part, { [unknown]: value }))))
      : [condition],
  );
}

/** Of an equation that is linear in the unknown, as its values at 0, 1 and 2 show: its coefficient, which may cancel from the answer; else 1. */
function leadingCoefficient(given: MathJson, unknown: string): MathJson {
  const [left, right] = operandsOf(given);
  if (left === undefined || right === undefined || [left, right].flatMap(domainConditions).length > 0) return 1;
  const at = (value: number): MathJson => substitute(apply("Subtract", left, right), { [unknown]: value });
  const [zero, one, two] = [at(0), at(1), at(2)];
  const bend = simplify(apply("Add", two, apply("Subtract", zero, apply("Multiply", 2, one))));
  return bend === 0 ? simplify(apply("Subtract", one, zero)) : 1;
}

/** The denominators that must not be zero, factor by factor; conditions of roots take care of themselves. */
const conditionsOf = (json: MathJson): MathJson[] =>
  domainConditions(json).flatMap((condition) => atoms(condition, (part) => part));

function atoms(condition: MathJson, change: (part: MathJson) => MathJson): MathJson[] {
  const [value, zero] = operandsOf(condition);
  if (headOf(condition) !== "NotEqual" || value === undefined || zero !== 0) return [];
  return factorsOf(change(value)).map((factor) => apply("NotEqual", factor, 0));
}

function factorsOf(json: MathJson): MathJson[] {
  const operands = operandsOf(json);
  if (/^(Multiply|Divide)$/.test(headOf(json) ?? "")) return operands.flatMap(factorsOf);
  if (/^(Negate|Power|Sqrt|Root)$/.test(headOf(json) ?? "")) return factorsOf(operands[0] ?? 0);
  return freeLetters(json).length === 0 ? [] : [json];
}
