import type { MathJson } from "../../contract.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { apply, headOf, isSymbol, operandsOf } from "../mathjson.ts";
import type { Part, Scope } from "./algebra.ts";

/**
 * What a statement may be, as a set of bits: true, false, without a value. Exactly one of them for numbers; for intervals as many as
 * cannot be excluded. `edge`: the next number could decide otherwise, so what is chosen by it has no derivative here.
 */
export type Truth = number;
export const truth = { yes: 1, no: 2, none: 4, edge: 8 } as const;

/** Which order two values may be in (`apart`: different, and neither is the smaller one); `none` and `edge` of a truth keep their places. */
export const order = { less: 16, equal: 32, greater: 64, apart: 128 } as const;

/** The order of two real numbers. */
export function orderOf(left: number, right: number): Truth {
  if (left < right) return order.less;
  if (left > right) return order.greater;
  return left === right ? order.equal : truth.none;
}

const relations: Readonly<Record<string, number>> = {
  Less: order.less,
  LessEqual: order.less | order.equal,
  Equal: order.equal,
  NotEqual: order.less | order.greater | order.apart,
  GreaterEqual: order.greater | order.equal,
  Greater: order.greater,
};
const anyOrder = order.less | order.equal | order.greater | order.apart;

type Condition<T> = (x: T, y: T, others: readonly T[]) => Truth;

/** Kleene's logic: what decides alone does so also beside what has no value. */
const both = (left: Truth, right: Truth): Truth => {
  const all = left | right;
  const none = all & truth.none && (left & (truth.yes | truth.none)) !== 0 && (right & (truth.yes | truth.none)) !== 0;
  return (left & right & truth.yes) | (all & (truth.no | truth.edge)) | (none ? truth.none : 0);
};
const opposite = (value: Truth): Truth => ((value & truth.yes) << 1) | ((value & truth.no) >> 1) | (value & ~3);

/** A statement as a function of its letters. @throws MisuseError for what is no statement that numbers decide. */
export function compileTruth<T>(json: MathJson, scope: Scope<T>): Condition<T> {
  if (json === "True" || json === "False") {
    const value = json === "True" ? truth.yes : truth.no;
    return () => value;
  }
  const head = headOf(json) ?? "";
  const operands = operandsOf(json);
  if (Object.hasOwn(relations, head) && operands.length === 2) return compileRelation(head, operands, scope);
  const same = rewritten(head, operands);
  if (same !== undefined) return compileTruth(same, scope);
  const parts = head === "And" || head === "Not" ? operands.map((operand) => compileTruth(operand, scope)) : [];
  const [first] = parts;
  if (head === "Not" && parts.length === 1 && first) return (x, y, others) => opposite(first(x, y, others));
  if (head === "And" && first)
    return (x, y, others) => parts.reduce((all, part) => both(all, part(x, y, others)), truth.yes as Truth);
  const shown = head || (isSymbol(json) ? json : "a number");
  throw new MisuseError(`${shown} is no condition that ${scope.algebra.name} values decide`);
}

function compileRelation<T>(head: string, operands: readonly MathJson[], scope: Scope<T>): Condition<T> {
  const wanted = relations[head] as number;
  const { algebra } = scope;
  const [left, right] = operands.map((operand) => scope.compile(operand).run) as [Part<T>, Part<T>];
  return (x, y, others) => {
    const found = algebra.compare(left(x, y, others), right(x, y, others));
    const yes = (found & wanted) !== 0 ? truth.yes : 0;
    const no = (found & anyOrder & ~wanted) !== 0 ? truth.no : 0;
    // An order of what has none is neither true nor false.
    if (found & order.apart && head !== "Equal" && head !== "NotEqual") return truth.none;
    return yes | no | (found & (truth.none | truth.edge));
  };
}

/** Statements that other statements say: a chain a < b < c, p ⇒ q, x ∈ [1, 3). */
function rewritten(head: string, operands: readonly MathJson[]): MathJson | undefined {
  const [first = 0, second = 0] = operands;
  if (Object.hasOwn(relations, head) && operands.length > 2 && head !== "NotEqual")
    return apply("And", ...operands.slice(1).map((operand, index) => apply(head, operands[index] as MathJson, operand)));
  if (head === "Or" && operands.length > 0)
    return apply("Not", apply("And", ...operands.map((operand) => apply("Not", operand))));
  if (operands.length !== 2) return undefined;
  if (head === "Implies") return apply("Not", apply("And", first, apply("Not", second)));
  if (head === "NotElement") return apply("Not", apply("Element", first, second));
  return head === "Element" ? membership(first, second) : undefined;
}

function membership(value: MathJson, set: MathJson): MathJson | undefined {
  const parts = operandsOf(set);
  const [from = 0, to = 0] = parts;
  const inside = (part: MathJson): MathJson => apply("Element", value, part);
  const integer = apply("Equal", apply("Floor", value), value);
  switch (headOf(set) ?? set) {
    case "RealNumbers":
      return apply("Equal", value, value);
    case "Integers":
      return integer;
    case "NaturalNumbers":
      return apply("And", integer, apply("GreaterEqual", value, 0));
    case "PositiveIntegers":
      return apply("And", integer, apply("Greater", value, 0));
    case "NegativeIntegers":
      return apply("And", integer, apply("Less", value, 0));
    case "PositiveNumbers":
      return apply("Greater", value, 0);
    case "NegativeNumbers":
      return apply("Less", value, 0);
    case "Interval":
      return parts.length === 2 ? apply("And", beside("Less", value, to), beside("Greater", value, from)) : undefined;
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

/** On the right side of an end of an interval. An infinite end asks for a number only. */
function beside(head: "Less" | "Greater", value: MathJson, end: MathJson): MathJson {
  const at = headOf(end) === "Open" ? (operandsOf(end)[0] ?? 0) : end;
  if (at === (head === "Less" ? "PositiveInfinity" : "NegativeInfinity")) return apply("Equal", value, value);
  return apply(at === end ? `${head}Equal` : head, value, at);
}
