import type { Goal, MathJson } from "../../../contract.ts";
import { apply, freeLetters, headOf, isSymbol, mapOperands, operandsOf, sameTree } from "../../../expression/mathjson.ts";

/** y or one of its derivatives at a place. */
export interface Condition {
  readonly order: number;
  readonly at: MathJson;
  readonly value: MathJson;
}

/** A differential equation with every derivative written dy/dx, d²y/dx² …, and its initial conditions. */
export interface LeibnizForm {
  readonly y: string;
  readonly x: string;
  readonly order: number;
  readonly equation: MathJson;
  readonly isLeibniz: boolean;
  readonly conditions: readonly Condition[];
}

/** dy/dx, or y itself for order 0. */
export const slopeOf = (y: string, x: string, order: number): MathJson =>
  order === 0 ? y : apply("Differentiate", y, ...Array<string>(order).fill(x));

/** The question as one differential equation and conditions at places; undefined where it is no such thing. */
export function leibnizForm({ expression: { json }, unknowns, ask }: Goal): LeibnizForm | undefined {
  const [y, ...more] = unknowns;
  if (y === undefined || more.length > 0) return undefined;
  const members = (headOf(json) === "List" || headOf(json) === "And" ? operandsOf(json) : [json]).map(withDifferentials);
  const by = ask?.with?.by?.json;
  const x = by !== undefined && isSymbol(by) ? by : letterOf(members, y);
  const equations: MathJson[] = [];
  const conditions: Condition[] = [];
  for (const member of members) {
    if (headOf(member) !== "Equal" || operandsOf(member).length !== 2) return undefined;
    const condition = conditionIn(member, y, x);
    if (condition) conditions.push(condition);
    else equations.push(member);
  }
  const [only, ...others] = equations;
  if (only === undefined || others.length > 0) return undefined;
  const equation = inLeibniz(hasDifferential(only) ? tidyOnes(divided(only, y, x)) : only, y, x);
  const order = orderIn(equation, y);
  if (order === 0 || mentionsOther(equation, y, x)) return undefined;
  return { y, x, order, equation, isLeibniz: sameTree(equation, only), conditions };
}

/** "y dx", where dx was read as a product of letters, with its differential. */
function withDifferentials(json: MathJson): MathJson {
  const inside = mapOperands(json, withDifferentials);
  const operands = operandsOf(inside);
  const at = operands.findIndex((operand, index) => operand === "d" && isSymbol(operands[index + 1] ?? 0));
  if (headOf(inside) !== "Multiply" || at < 0 || at !== operands.length - 2) return inside;
  const differential = apply("Differential", operands[at + 1] as MathJson);
  return at === 0 ? differential : apply("Multiply", ...operands.slice(0, at), differential);
}

/** Mdx + Ndy = 0 divided by dx. */
function divided(json: MathJson, y: string, x: string): MathJson {
  if (headOf(json) !== "Differential") return mapOperands(json, (operand) => divided(operand, y, x));
  const [letter] = operandsOf(json);
  return letter === y ? slopeOf(y, x, 1) : letter === x ? 1 : json;
}

const hasDifferential = (json: MathJson): boolean => headOf(json) === "Differential" || operandsOf(json).some(hasDifferential);

/** Without the factors 1 that dx leaves. */
function tidyOnes(json: MathJson): MathJson {
  const inside = mapOperands(json, tidyOnes);
  const kept = operandsOf(inside).filter((operand) => operand !== 1);
  if (headOf(inside) !== "Multiply" || kept.length === operandsOf(inside).length) return inside;
  return kept.length === 0 ? 1 : kept.length === 1 ? (kept[0] as MathJson) : apply("Multiply", ...kept);
}

/** The letter that y is a function of, where the question does not say: the one it is derived by or called with, else t beside ẏ, else x. */
function letterOf(members: readonly MathJson[], y: string): string {
  const found = members.map((member) => derivedBy(member, y)).find((letter) => letter !== undefined);
  if (found !== undefined) return found;
  const letters = members.flatMap(freeLetters).filter((letter) => letter !== y);
  return letters.includes("t") && !letters.includes("x") ? "t" : y === "x" ? "t" : "x";
}

function derivedBy(json: MathJson, y: string): string | undefined {
  const [first, second] = operandsOf(json);
  const head = headOf(json);
  if (head === "OverDot" && first === y) return "t";
  if (head === "Differential" && first !== y && first !== undefined && isSymbol(first)) return first;
  if (head === "Differentiate" && (first === y || headOf(first ?? 0) === y) && second !== undefined && isSymbol(second))
    return second;
  if ((head === y && first !== undefined && isSymbol(first)) || isCall(json, y)) {
    const argument = head === y ? first : second;
    if (argument !== undefined && isSymbol(argument)) return argument;
  }
  return operandsOf(json)
    .map((operand) => derivedBy(operand, y))
    .find((letter) => letter !== undefined);
}

const isCall = (json: MathJson, y: string): boolean =>
  headOf(json) === "Apply" && headOf(operandsOf(json)[0] ?? 0) === "Derivative" && operandsOf(operandsOf(json)[0] ?? 0)[0] === y;

/** y(a) = b and y′(a) = b. */
function conditionIn(member: MathJson, y: string, x: string): Condition | undefined {
  const [left = 0, value = 0] = operandsOf(member);
  const [first = 0, second] = operandsOf(left);
  const isConstant = (json: MathJson | undefined): json is MathJson =>
    json !== undefined && !freeLetters(json).some((letter) => letter === x || letter === y);
  if (!isConstant(value)) return undefined;
  if (headOf(left) === y && operandsOf(left).length === 1 && isConstant(first)) return { order: 0, at: first, value };
  if (isCall(left, y) && isConstant(second)) {
    const order = operandsOf(first)[1] ?? 1;
    return typeof order === "number" ? { order, at: second, value } : undefined;
  }
  if (headOf(left) === "EvaluateAt" && second !== undefined) {
    const at = headOf(second) === "Equal" ? operandsOf(second)[1] : second;
    const inner = inLeibniz(first, y, x);
    const order =
      inner === y ? 0 : headOf(inner) === "Differentiate" && operandsOf(inner)[0] === y ? operandsOf(inner).length - 1 : -1;
    return isConstant(at) && order >= 0 ? { order, at, value } : undefined;
  }
  return undefined;
}

/** y for y(x), dy/dx for y′, y′(x), ẏ and dy(x)/dx. */
export function inLeibniz(json: MathJson, y: string, x: string): MathJson {
  const [first, second, ...more] = operandsOf(json);
  const head = headOf(json);
  if (head === y && first === x && second === undefined) return y;
  if ((head === "Derivative" || head === "OverDot") && first === y) {
    return typeof (second ?? 1) === "number" ? slopeOf(y, x, (second ?? 1) as number) : json;
  }
  if (isCall(json, y) && second === x && more.length === 0) return inLeibniz(first as MathJson, y, x);
  if (head === "Differentiate" && first !== undefined) {
    const inner = inLeibniz(first, y, x);
    const letters = operandsOf(json).slice(1);
    // d/dx (dy/dx)
    if (headOf(inner) === "Differentiate" && operandsOf(inner)[0] === y && letters.every((letter) => letter === x))
      return slopeOf(y, x, operandsOf(inner).length - 1 + letters.length);
    return apply("Differentiate", inner, ...letters);
  }
  return mapOperands(json, (operand) => inLeibniz(operand, y, x));
}

function orderIn(json: MathJson, y: string): number {
  const own = headOf(json) === "Differentiate" && operandsOf(json)[0] === y ? operandsOf(json).length - 1 : 0;
  return Math.max(own, ...operandsOf(json).map((operand) => orderIn(operand, y)), 0);
}

/** Derivatives and values of y in another form, which nothing here reads. */
function mentionsOther(json: MathJson, y: string, x: string): boolean {
  const [first, ...letters] = operandsOf(json);
  const head = headOf(json);
  if (head === y || ((head === "Derivative" || head === "OverDot") && first === y)) return true;
  if (head === "Differential") return true;
  if (head === "Differentiate") return first !== y || !letters.every((letter) => letter === x);
  return /^(Integrate|Limit|Sum|PartialD)$/.test(head ?? "") || operandsOf(json).some((operand) => mentionsOther(operand, y, x));
}
