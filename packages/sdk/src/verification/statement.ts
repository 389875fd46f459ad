import type { Spend } from "../algebra/polynomial.ts";
import type { RationalFunction } from "../algebra/rational-function.ts";
import { rationalFunctionOf } from "../algebra/rational-function.ts";
import type { MathJson } from "../contract.ts";
import { apply, headOf, isApplication, operandsOf } from "../expression/mathjson.ts";

/** The signs of (left − right) for which a relation holds. */
const holdsFor: Readonly<Record<string, readonly (-1 | 0 | 1)[]>> = {
  Equal: [0],
  NotEqual: [-1, 1],
  Less: [-1],
  LessEqual: [-1, 0],
  Greater: [1],
  GreaterEqual: [0, 1],
};

/** A statement about numbers: comparisons of rational functions with zero, joined by and/or. A comparison is false where it is undefined. */
export type Statement =
  | { readonly type: "comparison"; readonly signs: readonly (-1 | 0 | 1)[]; readonly difference: RationalFunction }
  | { readonly type: "and" | "or"; readonly parts: readonly Statement[] };

export const always: Statement = { type: "and", parts: [] };
export const never: Statement = { type: "or", parts: [] };

/** Reads a formula as a statement about its letters; undefined where it compares anything but rational functions. */
export function statementOf(json: MathJson, spend: Spend): Statement | undefined {
  if (json === "True") return always;
  if (json === "False") return never;
  const head = headOf(json) ?? "";
  const operands = operandsOf(json);
  if (head === "And" || head === "Or") return join(head === "And" ? "and" : "or", operands, spend);
  if (head === "Element" && operands.length === 2) return membership(operands[0] as MathJson, operands[1] as MathJson, spend);
  if (!(head in holdsFor) || operands.length < 2) return undefined;
  const branches = splitSigns(json);
  // x ≠ ±2 denies both values. What ± means under < or ≤ is not agreed on.
  if (branches.length > 1)
    return head === "Equal" ? join("or", branches, spend) : head === "NotEqual" ? join("and", branches, spend) : undefined;
  return allOf(operands.slice(1).map((right, index) => comparison(head, operands[index] as MathJson, right, spend)));
}

function join(type: "and" | "or", parts: readonly MathJson[], spend: Spend): Statement | undefined {
  const read = parts.map((part) => statementOf(part, spend));
  return read.every((part) => part !== undefined) ? { type, parts: read } : undefined;
}

function allOf(parts: readonly (Statement | undefined)[]): Statement | undefined {
  if (!parts.every((part) => part !== undefined)) return undefined;
  return parts.length === 1 ? parts[0] : { type: "and", parts };
}

function comparison(head: string, left: MathJson, right: MathJson, spend: Spend): Statement | undefined {
  const difference = rationalFunctionOf(apply("Subtract", left, right), spend);
  const signs = holdsFor[head];
  return difference && signs && { type: "comparison", signs, difference };
}

/** x = a ± b means x = a + b or x = a − b; every ± of one relation takes the same sign, every ∓ the other. */
function splitSigns(json: MathJson): MathJson[] {
  return hasDoubleSign(json) ? [chooseSign(json, "Add", "Subtract"), chooseSign(json, "Subtract", "Add")] : [json];
}

function hasDoubleSign(json: MathJson): boolean {
  return headOf(json) === "PlusMinus" || headOf(json) === "MinusPlus" || operandsOf(json).some(hasDoubleSign);
}

function chooseSign(json: MathJson, plusMinus: string, minusPlus: string): MathJson {
  if (!isApplication(json)) return json;
  const operands = operandsOf(json).map((operand) => chooseSign(operand, plusMinus, minusPlus));
  const chosen = json[0] === "PlusMinus" ? plusMinus : json[0] === "MinusPlus" ? minusPlus : undefined;
  if (chosen === undefined) return [json[0], ...operands];
  if (operands.length === 2) return [chosen, ...operands];
  return chosen === "Add" ? (operands[0] as MathJson) : ["Negate", ...operands];
}

function membership(element: MathJson, set: MathJson, spend: Spend): Statement | undefined {
  if (set === "RealNumbers") return definedness(element, spend);
  const parts = operandsOf(set);
  switch (headOf(set)) {
    case "Set":
      return join(
        "or",
        parts.map((part) => apply("Equal", element, part)),
        spend,
      );
    case "Union":
      return join(
        "or",
        parts.map((part) => apply("Element", element, part)),
        spend,
      );
    case "Interval":
      return parts.length === 2 ? between(element, parts[0] as MathJson, parts[1] as MathJson, spend) : undefined;
    default:
      return undefined;
  }
}

/** True exactly where the element has a value: 1/x is a real number unless x = 0. */
function definedness(element: MathJson, spend: Spend): Statement | undefined {
  const difference = rationalFunctionOf(element, spend);
  return difference && { type: "comparison", signs: [-1, 0, 1], difference };
}

function between(element: MathJson, from: MathJson, to: MathJson, spend: Spend): Statement | undefined {
  const limits = join("and", bounds(element, from, to), spend);
  const defined = definedness(element, spend);
  return limits && defined && { type: "and", parts: [defined, limits] };
}

function bounds(element: MathJson, from: MathJson, to: MathJson): MathJson[] {
  const strip = (end: MathJson): { value: MathJson; open: boolean } =>
    headOf(end) === "Open" ? { value: operandsOf(end)[0] as MathJson, open: true } : { value: end, open: false };
  const [low, high] = [strip(from), strip(to)];
  const limits: MathJson[] = [];
  if (!isNegativeInfinity(low.value)) limits.push(apply(low.open ? "Greater" : "GreaterEqual", element, low.value));
  if (high.value !== "PositiveInfinity") limits.push(apply(high.open ? "Less" : "LessEqual", element, high.value));
  return limits;
}

function isNegativeInfinity(json: MathJson): boolean {
  return json === "NegativeInfinity" || (headOf(json) === "Negate" && operandsOf(json)[0] === "PositiveInfinity");
}

/** Every rational function that a statement compares with zero. */
export function differencesOf(statement: Statement): RationalFunction[] {
  return statement.type === "comparison" ? [statement.difference] : statement.parts.flatMap(differencesOf);
}
