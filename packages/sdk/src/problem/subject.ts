import type { Expression, MathJson, Message } from "../contract.ts";
import { freeLetters, headOf, isNumber, isSymbol, numeral, operandsOf, sameTree } from "../expression/mathjson.ts";
import { type FormulaShape, namesFunction } from "./formula-shape.ts";
import type { AskWord } from "./lexicon/meaning.ts";

/** A formula of the question, parsed. */
export interface Formula {
  readonly expression: Expression;
  readonly shape: FormulaShape;
  readonly from: number;
  readonly to: number;
  /** Other ways to read the same characters. */
  readonly also: readonly Expression[];
  /** Neither way is the usual one. */
  readonly doubtful: boolean;
}

export type Given = Formula & { readonly shape: Extract<FormulaShape, { is: "function" | "equation" | "expression" }> };

/** The one formula that the question is about, and what its other formulas say about it. */
export interface Subject {
  readonly given: Given;
  /** y > 0 and f(x) = 0 ask something of the function. */
  readonly asks: { what: AskWord; from: number; to: number; expression: Expression }[];
  readonly conditions: Formula[];
}

/** Sorts the formulas of a question, or says why they are not one problem. */
export function subjectOf(formulas: readonly Formula[]): Subject | { reason: Message } {
  const refused = formulas.find(({ shape }) => shape.is === "chain" || shape.is === "other");
  if (refused)
    return {
      reason: {
        key: `reason.${refused.shape.is === "chain" ? "chain" : "formula-kind"}`,
        params: { formula: refused.expression },
      },
    };
  const named = formulas.find(isFunction);
  const candidates = formulas.filter(
    (formula) => isGiven(formula) && !(named && formula !== named && isNameEqualsZero(formula, named)),
  );
  const given = candidates[0];
  if (!given || !isGiven(given)) return { reason: withoutGiven(formulas) };
  const stranger = candidates.find((other) => !sameTree(other.expression.json, given.expression.json));
  if (stranger)
    return { reason: { key: "reason.several-formulas", params: { first: given.expression, second: stranger.expression } } };

  const subject: Subject = { given, asks: [], conditions: [] };
  for (const formula of formulas) {
    if (candidates.includes(formula)) continue;
    const ask = askOf(formula, given);
    const known =
      formula.shape.is === "name" && given.shape.is === "function" && namesFunction(formula.expression.json, given.shape.head);
    if (ask) subject.asks.push({ what: ask, from: formula.from, to: formula.to, expression: formula.expression });
    else if (formula.shape.is === "relation" && isCondition(formula.expression.json)) subject.conditions.push(formula);
    else if (!known) return { reason: strangeFormula(formula) };
  }
  return subject;
}

const isGiven = (formula: Formula): formula is Given => ["function", "equation", "expression"].includes(formula.shape.is);
const isFunction = (formula: Formula): formula is Formula & { shape: Extract<FormulaShape, { is: "function" }> } =>
  formula.shape.is === "function" && !isZero(formula.shape.body);

function withoutGiven(formulas: readonly Formula[]): Message {
  const relation = formulas.find(({ shape }) => shape.is === "relation");
  return relation ? { key: "reason.inequality", params: { formula: relation.expression } } : { key: "reason.no-formula" };
}

function strangeFormula(formula: Formula): Message {
  const key = formula.shape.is === "relation" ? "reason.inequality" : "reason.unclear-formula";
  return { key, params: { formula: formula.expression } };
}

/** f(x) = 0 beside f(x) = x² − 1. */
function isNameEqualsZero(formula: Formula, named: Formula): boolean {
  const [left, right] = operandsOf(formula.expression.json);
  return (
    named.shape.is === "function" &&
    formula.shape.is === "function" &&
    isZero(right) &&
    namesFunction(left as MathJson, named.shape.head)
  );
}

/** y > 0, y < 0, y = 0 beside a function ask for its sign and its zeros. y ≥ 0 is another question, which nobody answers here yet. */
function askOf(formula: Formula, given: Given): AskWord | undefined {
  if (given.shape.is !== "function") return undefined;
  const { json } = formula.expression;
  const [left, right] = operandsOf(json);
  if (operandsOf(json).length !== 2 || left === undefined || right === undefined) return undefined;
  const flipped = isZero(left);
  if (!(flipped ? namesFunction(right, given.shape.head) : isZero(right) && namesFunction(left, given.shape.head)))
    return undefined;
  switch (headOf(json)) {
    case "Equal":
      return "zeros";
    case "Greater":
      return flipped ? "sign-negative" : "sign-positive";
    case "Less":
      return flipped ? "sign-positive" : "sign-negative";
    default:
      return undefined;
  }
}

const isZero = (json: MathJson | undefined): boolean => json !== undefined && isNumber(json) && Number(numeral(json)) === 0;

/** A letter beside numbers: x > 0, 0 ≤ x ≤ 5, x ∈ [0, 5]. Anything more is a problem of its own. */
function isCondition(json: MathJson): boolean {
  const operands = operandsOf(json);
  const letters = freeLetters(json);
  if (letters.length !== 1 || operands.filter(isLetterOperand).length !== 1) return false;
  if (headOf(json) === "Element") return isLetterOperand(operands[0] as MathJson);
  return operands.every((operand) => isLetterOperand(operand) || freeLetters(operand).length === 0);
}

const isLetterOperand = (json: MathJson): boolean => isSymbol(json) && freeLetters(json).length === 1;
