import type { MathJson } from "../../contract.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";
import { compareBalls, compareScaled, isBall, lowerEnd, upperEnd } from "./ball.ts";
import type { Part, Run, Scope } from "./compile.ts";

/** What is certain about a statement, for all numbers in the balls of its letters. */
export type Truth = "true" | "false" | "no-value" | "unknown";
export type Condition = Run<Truth>;

/** Whether a relation holds for two numbers of this order. */
export type Holds = (order: -1 | 0 | 1) => boolean;

const orders: Readonly<Record<string, Holds>> = {
  Less: (order) => order < 0,
  LessEqual: (order) => order <= 0,
  Equal: (order) => order === 0,
  NotEqual: (order) => order !== 0,
  GreaterEqual: (order) => order >= 0,
  Greater: (order) => order > 0,
};

/** What statements are made into: closures over balls, or decisions about constants. */
export interface Logic<T> {
  truth(value: Truth): T;
  relation(holds: Holds, left: MathJson, right: MathJson): T;
  not(part: T): T;
  all(parts: readonly T[]): T;
}

/** A statement that numbers decide, by comparisons, and, not; unknown for any other. */
export function conditionOf<T>(json: MathJson, logic: Logic<T>): T {
  if (json === "True" || json === "False") return logic.truth(json === "True" ? "true" : "false");
  const head = headOf(json) ?? "";
  const operands = operandsOf(json);
  const [first, second] = operands;
  if (Object.hasOwn(orders, head) && operands.length === 2)
    return logic.relation(orders[head] as Holds, first as MathJson, second as MathJson);
  const same = rewritten(head, operands);
  if (same !== undefined) return conditionOf(same, logic);
  if (head === "And" && operands.length > 0) return logic.all(operands.map((operand) => conditionOf(operand, logic)));
  if (head === "Not" && operands.length === 1) return logic.not(conditionOf(first as MathJson, logic));
  return logic.truth("unknown");
}

export const opposite = (truth: Truth): Truth => (truth === "true" ? "false" : truth === "false" ? "true" : truth);

/** Kleene's logic: one false part decides, whatever the others are. Parts after it are not looked at. */
export function conjunction(parts: Iterable<Truth>): Truth {
  let result: Truth = "true";
  for (const part of parts) {
    if (part === "false") return part;
    if (part === "unknown" || (part === "no-value" && result === "true")) result = part;
  }
  return result;
}

/** A statement as a function of balls. */
export function compileCondition(json: MathJson, scope: Scope): Condition {
  return conditionOf<Condition>(json, {
    truth: (value) => () => value,
    relation: (holds, left, right) => relation(holds, scope.compile(left), scope.compile(right)),
    not: (part) => (values, bits, spend) => opposite(part(values, bits, spend)),
    all: (parts) => (values, bits, spend) => conjunction(truths(parts, (part) => part(values, bits, spend))),
  });
}

/** One after the other, as they are asked for. */
export function* truths<T>(parts: readonly T[], of: (part: T) => Truth): Generator<Truth> {
  for (const part of parts) yield of(part);
}

function relation(holds: Holds, left: Part, right: Part): Condition {
  const [below, same, above] = [holds(-1), holds(0), holds(1)];
  return (values, bits, spend) => {
    const [a, b] = [left(values, bits, spend), right(values, bits, spend)];
    if (a === "no-value" || b === "no-value") return "no-value";
    if (!isBall(a) || !isBall(b)) return "unknown";
    const order = compareBalls(a, b);
    if (order !== undefined) return (order < 0 ? below : order > 0 ? above : same) ? "true" : "false";
    // Touching balls: not greater, or not less, may be all that is certain.
    if (below === same && compareScaled(upperEnd(a), lowerEnd(b)) <= 0) return below ? "true" : "false";
    if (above === same && compareScaled(lowerEnd(a), upperEnd(b)) >= 0) return above ? "true" : "false";
    return "unknown";
  };
}

/** Statements that other statements say: a chain a < b < c, p ⇒ q, x ∈ [1, 3). */
function rewritten(head: string, operands: readonly MathJson[]): MathJson | undefined {
  const [first = 0, second = 0] = operands;
  if (Object.hasOwn(orders, head) && operands.length > 2 && head !== "NotEqual")
    return apply("And", ...operands.slice(1).map((operand, index) => apply(head, operands[index] as MathJson, operand)));
  if (head === "Or" && operands.length > 0)
    return apply("Not", apply("And", ...operands.map((operand) => apply("Not", operand))));
  if (operands.length !== 2) return undefined;
  if (head === "Implies") return apply("Not", apply("And", first, apply("Not", second)));
  if (head === "NotElement") return apply("Not", apply("Element", first, second));
  return head === "Element" ? membership(first, second) : undefined;
}

const named: Readonly<Record<string, readonly [integer: boolean, relation?: string]>> = {
  RealNumbers: [false],
  Integers: [true],
  NaturalNumbers: [true, "GreaterEqual"],
  PositiveIntegers: [true, "Greater"],
  NegativeIntegers: [true, "Less"],
  PositiveNumbers: [false, "Greater"],
  NegativeNumbers: [false, "Less"],
};

/** value ∈ set, as statements about numbers. */
function membership(value: MathJson, set: MathJson): MathJson | undefined {
  const parts = operandsOf(set);
  const [from = 0, to = 0] = parts;
  const inside = (part: MathJson): MathJson => apply("Element", value, part);
  if (typeof set === "string" && Object.hasOwn(named, set)) {
    const [integer, order] = named[set] as readonly [boolean, string?];
    const whole = integer ? apply("Equal", apply("Floor", value), value) : isNumber(value);
    return order === undefined ? whole : apply("And", whole, apply(order, value, 0));
  }
  switch (headOf(set)) {
    case "Interval":
      return parts.length === 2 ? apply("And", beside("Greater", value, from), beside("Less", value, to)) : undefined;
    case "Set":
      return parts.length === 0 ? "False" : apply("Or", ...parts.map((part) => apply("Equal", value, part)));
    case "Union":
      return apply("Or", ...parts.map(inside));
    case "Intersection":
      return apply("And", ...parts.map(inside));
    case "SetMinus":
      return parts.length === 2 ? apply("And", inside(from), apply("Not", inside(to))) : undefined;
    default:
      return undefined;
  }
}

/** Says no more than that the value exists. */
const isNumber = (value: MathJson): MathJson => apply("LessEqual", 0, apply("Abs", value));

/** On the right side of an end of an interval. An infinite end asks for a number only. */
function beside(head: "Less" | "Greater", value: MathJson, end: MathJson): MathJson {
  const at = headOf(end) === "Open" ? (operandsOf(end)[0] ?? 0) : end;
  if (at === (head === "Less" ? "PositiveInfinity" : "NegativeInfinity")) return isNumber(value);
  return apply(at === end ? `${head}Equal` : head, value, at);
}
