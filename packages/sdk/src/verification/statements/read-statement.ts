import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, headOf, isSymbol, mentions, operandsOf } from "../../expression/mathjson.ts";
import { splitSigns } from "./double-signs.ts";
import { always, join, never, type Sign, type Statement, signsOf } from "./statement.ts";

/**
 * Reads a formula as a statement about its letters. undefined where it says anything but how real numbers compare: a congruence, a
 * statement about sets, a matrix equation.
 */
export function readStatement(json: MathJson): Statement | undefined {
  if (json === "True") return always;
  if (json === "False") return never;
  const operands = operandsOf(json);
  const [first, second] = operands;
  switch (headOf(json)) {
    case "And":
    case "Condition":
      return conjunction(operands);
    case "List":
      return listed(operands);
    case "Or":
      return joined("or", operands);
    case "Not":
      return operands.length === 1 ? negated(readStatement(first as MathJson)) : undefined;
    case "Implies":
      return operands.length === 2 ? implication(first as MathJson, second as MathJson) : undefined;
    case "Therefore":
    case "Annotated":
      return readStatement(first as MathJson);
    case "Element":
      return operands.length === 2 ? membership(first as MathJson, second as MathJson) : undefined;
    case "NotElement":
      return operands.length === 2 ? outside(first as MathJson, second as MathJson) : undefined;
    default:
      return relation(json, operands);
  }
}

/** A line that goes on, ⇒ x = 2, is its right side. */
function implication(left: MathJson, right: MathJson): Statement | undefined {
  const claim = readStatement(right);
  if (left === "Nothing") return claim;
  const denied = negated(readStatement(left));
  return claim && denied && join("or", [denied, claim]);
}

function relation(json: MathJson, operands: readonly MathJson[]): Statement | undefined {
  const head = headOf(json) ?? "";
  const signs = Object.hasOwn(signsOf, head) ? signsOf[head] : undefined;
  if (!signs || operands.length < 2) return undefined;
  const branches = splitSigns(json);
  // x ≠ ±2 denies both values. What ± means under < or ≤ is not agreed on.
  if (branches.length > 1) {
    return head === "Equal" ? joined("or", branches) : head === "NotEqual" ? joined("and", branches) : undefined;
  }
  if (head === "Equal" && operands.length === 2) {
    const pair = componentwise(operands[0] as MathJson, operands[1] as MathJson);
    if (pair) return pair;
  }
  return join(
    "and",
    operands.slice(1).map((right, index) => ({ type: "comparison", left: operands[index] as MathJson, right, signs })),
  );
}

/** (x, y) = (2, 1) is x = 2 and y = 1. */
function componentwise(left: MathJson, right: MathJson): Statement | undefined {
  if (headOf(left) !== "Tuple" || headOf(right) !== "Tuple") return undefined;
  const [a, b] = [operandsOf(left), operandsOf(right)];
  if (a.length !== b.length) return undefined;
  return joined(
    "and",
    a.map((part, index) => apply("Equal", part, b[index] as MathJson)),
  );
}

function joined(type: "and" | "or", parts: readonly MathJson[]): Statement | undefined {
  const read = parts.map(readStatement);
  return read.every((part) => part !== undefined) ? join(type, read) : undefined;
}

/** Letters that count, by custom, in families of solutions: x = π/6 + 2kπ. */
const counting = /^[kmnlj](_\w+)?$/;

/** Parts that hold together. A letter said to be a whole number that only helps to name another one's values stands for any such number. */
function conjunction(given: readonly MathJson[]): Statement | undefined {
  const parts = given.flatMap(flattened);
  const letters = parts.flatMap((part) => countingLetter(part) ?? []);
  const rest = parts.filter((part) => countingLetter(part) === undefined || !helps(countingLetter(part) as string, parts));
  const counted = [...new Set(letters.filter((letter) => helps(letter, parts)))];
  // x ≠ π/2 + kπ is meant for every k, x = π/2 + kπ for some.
  const [denials, others] = [rest.filter((part) => isDenial(part, counted)), rest.filter((part) => !isDenial(part, counted))];
  // In "sin x = 2 or x ≠ kπ" nobody knows what k ranges over.
  if (others.some((part) => mentionsDenial(part, counted))) return undefined;
  const [every, some] = [joined("and", denials), joined("and", others)];
  if (!every || !some) return undefined;
  const quantified = (type: "some-whole" | "every-whole", part: Statement, own: readonly MathJson[]): Statement =>
    counted
      .filter((letter) => own.some((json) => freeLetters(json).includes(letter)))
      .reduce<Statement>((inner, letter) => ({ type, letter, part: inner }), part);
  return join("and", [quantified("some-whole", some, others), quantified("every-whole", every, denials)]);
}

const flattened = (json: MathJson): readonly MathJson[] =>
  headOf(json) === "And" || headOf(json) === "Condition" || (headOf(json) === "List" && !isListOfValues(operandsOf(json)))
    ? operandsOf(json).flatMap(flattened)
    : [json];

/**
 * After a comma "or" may join the last part only, or all that stands before it: x = 2, y = 3 or x = 3, y = 2 is not read. Nor is a list that
 * gives one letter two numbers beside other things: x = 1, y = 2, x = 3, y = 4.
 */
function listed(parts: readonly MathJson[]): Statement | undefined {
  if (parts.some((part) => headOf(part) === "Or")) return undefined;
  if (isListOfValues(parts)) return joined("or", parts);
  return hasTwice(parts.map((part) => valuedLetter(part, isNumber))) ? undefined : conjunction(parts);
}

/** x = 1, x = 3 lists solutions: the letter cannot have both values. */
function isListOfValues(parts: readonly MathJson[]): boolean {
  const [letter, ...others] = parts.map((part) => valuedLetter(part, isNumber));
  return letter !== undefined && others.length > 0 && others.every((other) => other === letter);
}

/** Whether a list may be one of solutions and a system alike: y = x², y = 2x is a system, x = √a, x = −√a after x² = a a list. */
export function isAmbiguousList(json: MathJson): boolean {
  return headOf(json) === "List" && hasTwice(operandsOf(json).map((part) => valuedLetter(part, () => true)));
}

const hasTwice = (letters: readonly (string | undefined)[]): boolean =>
  letters.some((letter, index) => letter !== undefined && letters.indexOf(letter) < index);

/** No letters but those that count the members of a family. */
const isNumber = (value: MathJson): boolean =>
  freeLetters(value).every((letter) => counting.test(letter) && mentions(value, "Pi"));

/** The letter that an equation solved for it gives a value of some kind. */
function valuedLetter(part: MathJson, isKind: (value: MathJson) => boolean): string | undefined {
  const [left, right, ...more] = operandsOf(part);
  if (headOf(part) !== "Equal" || more.length > 0 || left === undefined || right === undefined || !isSymbol(left))
    return undefined;
  return freeLetters(right).includes(left) || !isKind(right) ? undefined : left;
}

function mentionsDenial(json: MathJson, counted: readonly string[]): boolean {
  return isDenial(json, counted) || operandsOf(json).some((operand) => mentionsDenial(operand, counted));
}

/** Whether a part says that something is different from the members of a family. */
function isDenial(json: MathJson, counted: readonly string[]): boolean {
  const isNotEqual = /^(NotEqual|NotElement|Not)$/.test(headOf(json) ?? "");
  const denies =
    isNotEqual || (/^(And|Or|List)$/.test(headOf(json) ?? "") && operandsOf(json).every((part) => isDenial(part, counted)));
  return denies && freeLetters(json).some((letter) => counted.includes(letter));
}

function countingLetter(json: MathJson): string | undefined {
  const [letter, set] = operandsOf(json);
  if (headOf(json) !== "Element" || set !== "Integers" || letter === undefined || !isSymbol(letter)) return undefined;
  return counting.test(letter) ? letter : undefined;
}

/** Whether a letter occurs beside another one in what else is said. */
function helps(letter: string, parts: readonly MathJson[]): boolean {
  return parts.some((part) => {
    const letters = freeLetters(part);
    return letters.includes(letter) && letters.length > 1;
  });
}

export function negated(statement: Statement | undefined): Statement | undefined {
  switch (statement?.type) {
    case "comparison":
      return { ...statement, signs: ([-1, 0, 1] as const).filter((sign) => !statement.signs.includes(sign)) };
    case "and":
    case "or": {
      const parts = statement.parts.map(negated);
      return parts.every((part) => part !== undefined) ? join(statement.type === "and" ? "or" : "and", parts) : undefined;
    }
    case "some-whole":
    case "every-whole": {
      const part = negated(statement.part);
      return part && { ...statement, type: statement.type === "some-whole" ? "every-whole" : "some-whole", part };
    }
    default:
      return undefined;
  }
}

const compare = (head: string, left: MathJson, right: MathJson): Statement => ({
  type: "comparison",
  left,
  right,
  signs: signsOf[head] as readonly Sign[],
});

/** True exactly where the element has a value: 1/x is a real number unless x = 0. */
const defined = (element: MathJson): Statement => ({ type: "comparison", left: element, right: 0, signs: [-1, 0, 1] });

function membership(element: MathJson, set: MathJson): Statement | undefined {
  const parts = operandsOf(set);
  switch (headOf(set) ?? set) {
    case "RealNumbers":
      return defined(element);
    case "PositiveNumbers":
      return compare("Greater", element, 0);
    case "NegativeNumbers":
      return compare("Less", element, 0);
    case "Integers":
      return { type: "whole", value: element };
    case "NaturalNumbers":
      return join("and", [{ type: "whole", value: element }, compare("GreaterEqual", element, 0)]);
    case "PositiveIntegers":
      return join("and", [{ type: "whole", value: element }, compare("Greater", element, 0)]);
    case "Set":
      return parts.length === 0
        ? never
        : joined(
            "or",
            parts.map((part) => equation(element, part)),
          );
    case "Union":
      return joined(
        "or",
        parts.map((part) => apply("Element", element, part)),
      );
    case "Intersection":
      return joined(
        "and",
        parts.map((part) => apply("Element", element, part)),
      );
    case "SetMinus":
      return parts.length === 2
        ? joined("and", [apply("Element", element, parts[0] as MathJson), apply("NotElement", element, parts[1] as MathJson)])
        : undefined;
    case "Interval":
      return parts.length === 2 ? between(element, parts[0] as MathJson, parts[1] as MathJson) : undefined;
    case "Family": {
      const [value, letter, range] = parts;
      if (value === undefined || letter === undefined || !isSymbol(letter) || range !== "Integers") return undefined;
      const part = isSetOfNumbers(value) ? membership(element, value) : compare("Equal", element, value);
      return part && { type: "some-whole", letter, part };
    }
    case "SetBuilder":
      return setBuilder(element, parts);
    default:
      return undefined;
  }
}

/** A family may be of intervals: (2kπ, π + 2kπ) for every k. */
const isSetOfNumbers = (json: MathJson): boolean => /^(Interval|Union|Set)$/.test(headOf(json) ?? "");

/** A member of a set may itself be a family. */
function equation(element: MathJson, member: MathJson): MathJson {
  return headOf(member) === "Family" ? apply("Element", element, member) : apply("Equal", element, member);
}

/** y ∈ {x | x > 0} is y > 0, where both are letters of the same name. */
function setBuilder(element: MathJson, [variable, condition]: readonly MathJson[]): Statement | undefined {
  return condition !== undefined && variable === element ? readStatement(condition) : undefined;
}

function outside(element: MathJson, set: MathJson): Statement | undefined {
  const inside = membership(element, set);
  const denied = inside && negated(inside);
  return denied && join("and", [defined(element), denied]);
}

function between(element: MathJson, from: MathJson, to: MathJson): Statement {
  const strip = (end: MathJson): { value: MathJson; open: boolean } =>
    headOf(end) === "Open" ? { value: operandsOf(end)[0] as MathJson, open: true } : { value: end, open: false };
  const [low, high] = [strip(from), strip(to)];
  const limits: Statement[] = [defined(element)];
  if (!isNegativeInfinity(low.value)) limits.push(compare(low.open ? "Greater" : "GreaterEqual", element, low.value));
  if (high.value !== "PositiveInfinity") limits.push(compare(high.open ? "Less" : "LessEqual", element, high.value));
  return join("and", limits);
}

function isNegativeInfinity(json: MathJson): boolean {
  return json === "NegativeInfinity" || (headOf(json) === "Negate" && operandsOf(json)[0] === "PositiveInfinity");
}
