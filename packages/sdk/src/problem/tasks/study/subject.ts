import type { Expression, MathJson, Message } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { headOf, isNumber, numeral, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import { type FormulaShape, namesFunction, shapeOf } from "./shape.ts";
import { unclearFormula } from "./study.ts";

/** The one formula that a question is about. */
export interface Subject {
  readonly given: Expression;
  readonly shape: Extract<FormulaShape, { is: "function" | "equation" | "expression" }>;
}

interface Shaped {
  readonly json: MathJson;
  readonly shape: FormulaShape;
}

/** The formula that all the formulas of a question come to, or why they are not one problem. */
export function subjectOf(formulas: readonly MathJson[]): Subject | { readonly reason: Message } {
  const all: Shaped[] = formulas.map((json) => ({ json, shape: shapeOf(json) }));
  const refused = all.find(({ shape }) => shape.is === "chain" || shape.is === "other");
  if (refused?.shape.is === "other" && all.some(isGiven)) return { reason: unclearFormula(refused.json) };
  if (refused) return { reason: reasonOf(`reason.${refused.shape.is === "chain" ? "chain" : "formula-kind"}`, refused.json) };
  const given = all.filter(isGiven);
  const [first] = given;
  if (first === undefined) return { reason: withoutGiven(all) };
  const stranger = given.find(({ json }) => !sameTree(json, first.json));
  if (stranger) {
    const params = { first: expressionOf(first.json), second: expressionOf(stranger.json) };
    return { reason: { key: "reason.several-formulas", params } };
  }
  const unclear = all.find((each) => !isGiven(each) && !isNameOf(each, first));
  return unclear ? { reason: unclearFormula(unclear.json) } : { given: expressionOf(first.json), shape: first.shape };
}

/** Derivatives and integrals: y = ∫ x dx is many functions. */
export const isOfCalculus = (json: MathJson): boolean =>
  /^(Integrate|Differentiate|Derivative|Differential)$/.test(headOf(json) ?? "") || operandsOf(json).some(isOfCalculus);

const isGiven = (formula: Shaped): formula is Shaped & Subject =>
  formula.shape.is === "function" || formula.shape.is === "equation" || formula.shape.is === "expression";

/** f, f(x) and y stand for the function that is given elsewhere. */
const isNameOf = ({ json, shape }: Shaped, { shape: given }: Shaped): boolean =>
  shape.is === "name" && given.is === "function" && namesFunction(json, given.head);

function withoutGiven(formulas: readonly Shaped[]): Message {
  const relation = formulas.find(({ shape }) => shape.is === "relation");
  return relation ? reasonOf("reason.inequality", relation.json) : { key: "reason.no-formula" };
}

const reasonOf = (key: string, json: MathJson): Message => ({ key, params: { formula: expressionOf(json) } });

const isZero = (json: MathJson | undefined): boolean => json !== undefined && isNumber(json) && Number(numeral(json)) === 0;
const isName = (json: MathJson | undefined): json is MathJson =>
  json !== undefined && shapeOf(json).is === "name" && json !== "x";

/** y > 0 and f(x) < 0: the sign that is spoken of, and the function; undefined for any other inequality. y ≥ 0 is another question. */
export function signIn(statement: MathJson): { sign: "sign-positive" | "sign-negative"; name: MathJson } | undefined {
  const [left, right] = operandsOf(statement);
  const head = headOf(statement);
  if (operandsOf(statement).length !== 2 || (head !== "Greater" && head !== "Less")) return undefined;
  const name = isZero(right) ? left : isZero(left) ? right : undefined;
  if (!isName(name)) return undefined;
  return { sign: (head === "Greater") === isZero(right) ? "sign-positive" : "sign-negative", name };
}

/** The function in y = 0, f(x) = 0, which ask where it is zero. */
export function zeroIn(equation: MathJson): MathJson | undefined {
  const [left, right] = operandsOf(equation);
  return headOf(equation) === "Equal" && operandsOf(equation).length === 2 && isZero(right) && isName(left) ? left : undefined;
}
