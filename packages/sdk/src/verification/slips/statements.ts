import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, headOf, isApplication, isSymbol, operandsOf, substitute } from "../../expression/mathjson.ts";

/** Statements taken apart: comparisons joined by and/or, and nothing else. */

export const comparisons: ReadonlySet<string> = new Set(["Equal", "NotEqual", "Less", "LessEqual", "Greater", "GreaterEqual"]);
const orders: ReadonlySet<string> = new Set(["Less", "LessEqual", "Greater", "GreaterEqual"]);

/** x < 2, but not x = 2. */
export const isOrder = (json: MathJson): boolean => orders.has(headOf(json) ?? "");

/** Whether an inequality stands anywhere in the statement. */
export const hasOrder = (json: MathJson): boolean =>
  isOrder(json) || headOf(json) === "Interval" || operandsOf(json).some(hasOrder);

/** The statement without the words around it, lists of solutions as alternatives, ± as two, sets and intervals as comparisons. */
export function plainStatement(json: MathJson): MathJson {
  const [first = 0, second = 0] = operandsOf(json);
  switch (headOf(json)) {
    case "Annotated":
    case "Therefore":
      return plainStatement(first);
    case "Implies":
      return first === "Nothing" ? plainStatement(second) : json;
    case "List":
      return plainList(operandsOf(json));
    case "And":
    case "Or":
      return apply(headOf(json) as string, ...operandsOf(json).map(plainStatement));
    case "Element":
      return membership(first, second);
    case "Equal":
      return hasDoubleSign(json) ? apply("Or", withSign(json, false), withSign(json, true)) : json;
    default:
      return json;
  }
}

/** x = 2, x = 3 and x₁ = 2, x₂ = 3 are alternatives; x + y = 3, x − y = 1 are a system. */
function plainList(items: readonly MathJson[]): MathJson {
  const letters = items.map(solvedFor);
  const base = letters[0]?.replace(/_\d$/, "");
  const numbered = letters.every((letter, index) => letter === letters[0] || letter === `${base}_${index + 1}`);
  if (items.length < 2 || base === undefined || letters.includes(undefined) || !numbered)
    return apply("And", ...items.map(plainStatement));
  return plainStatement(
    apply(
      "Or",
      ...items.map((item, index) => substitute(item, letters[index] === base ? {} : { [letters[index] as string]: base })),
    ),
  );
}

/** The letter that an equation gives the value of. */
export function solvedFor(json: MathJson): string | undefined {
  const [letter = 0, value = 0, ...more] = operandsOf(json);
  if (headOf(json) !== "Equal" || more.length > 0 || !isSymbol(letter) || freeLetters(letter).length === 0) return undefined;
  return freeLetters(value).includes(letter) ? undefined : letter;
}

function membership(element: MathJson, set: MathJson): MathJson {
  switch (headOf(set)) {
    case "Set":
      return apply("Or", ...operandsOf(set).map((member) => apply("Equal", element, member)));
    case "Union":
      return apply("Or", ...operandsOf(set).map((part) => membership(element, part)));
    case "Interval": {
      const [from = 0, to = 0] = operandsOf(set);
      const bound = (end: MathJson, open: string, closed: string): MathJson =>
        headOf(end) === "Open" ? apply(open, element, operandsOf(end)[0] as MathJson) : apply(closed, element, end);
      const bounds = [bound(from, "Greater", "GreaterEqual"), bound(to, "Less", "LessEqual")].filter(
        (each) => !/Infinity/.test(JSON.stringify(each)),
      );
      return bounds.length === 1 ? (bounds[0] as MathJson) : apply("And", ...bounds);
    }
    default:
      return apply("Element", element, set);
  }
}

const hasDoubleSign = (json: MathJson): boolean =>
  headOf(json) === "PlusMinus" || headOf(json) === "MinusPlus" || operandsOf(json).some(hasDoubleSign);

function withSign(json: MathJson, turned: boolean): MathJson {
  if (!isApplication(json)) return json;
  const operands = operandsOf(json).map((operand) => withSign(operand, turned));
  if (json[0] !== "PlusMinus" && json[0] !== "MinusPlus") return [json[0], ...operands];
  const minus = (json[0] === "MinusPlus") !== turned;
  if (operands.length === 2) return apply(minus ? "Subtract" : "Add", ...operands);
  return minus ? apply("Negate", ...operands) : (operands[0] as MathJson);
}

const turned: Readonly<Record<string, string>> = {
  Less: "Greater",
  LessEqual: "GreaterEqual",
  Greater: "Less",
  GreaterEqual: "LessEqual",
};
const loosened: Readonly<Record<string, string>> = {
  Less: "LessEqual",
  LessEqual: "Less",
  Greater: "GreaterEqual",
  GreaterEqual: "Greater",
};

const relabel = (json: MathJson, names: Readonly<Record<string, string>>): MathJson => {
  const head = headOf(json) ?? "";
  if (head === "And" || head === "Or") return apply(head, ...operandsOf(json).map((part) => relabel(part, names)));
  return Object.hasOwn(names, head) ? apply(names[head] as string, ...operandsOf(json)) : json;
};

/** Every < as >, and the other way round. */
export const turnedAround = (json: MathJson): MathJson => relabel(json, turned);

/** Every < as ≤, and the other way round. */
export const otherwiseStrict = (json: MathJson): MathJson => relabel(json, loosened);

/** The comparisons that a statement is made of, as pairs of sides. */
export function sidesIn(json: MathJson): (readonly [left: MathJson, right: MathJson])[] {
  const operands = operandsOf(json);
  if (!comparisons.has(headOf(json) ?? "")) return operands.flatMap(sidesIn);
  return operands.slice(1).map((right, index) => [operands[index] as MathJson, right]);
}
