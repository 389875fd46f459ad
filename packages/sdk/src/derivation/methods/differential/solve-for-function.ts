import type { MathJson } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, freeLetters, headOf, mapTree, operandsOf, sameTree, sizeOf } from "../../../expression/mathjson.ts";
import { type Lesson, tidy } from "./lesson.ts";

/** Solved for y: its value; or an equation that cannot be solved so, as it stands. */
export interface Found {
  readonly solution: MathJson | undefined;
  readonly equation: MathJson;
}

/**
 * Solves G(y) = right + C for y, a line for each inverse function. ln|u| = F + C becomes u = C e^F, the constants of both signs joined in one.
 */
export function solveForFunction(lesson: Lesson, left: MathJson, right: MathJson, y: string, constant: string): Found {
  const unsolved: Found = { solution: undefined, equation: apply("Equal", left, apply("Add", right, constant)) };
  const cleared = withoutFactor(left, right, y);
  if (cleared) {
    lesson.write("differential.solve-for-function", apply("Equal", cleared.left, tidyProduct(right, constant, cleared.factor)), {
      y: expressionOf(cleared.left),
    });
    lesson.state("differential.rename-multiple", apply("Equal", cleared.left, apply("Add", cleared.right, constant)), {
      constant: expressionOf(constant),
    });
    return solveForFunction(lesson, cleared.left, cleared.right, y, constant);
  }
  const logarithm = logarithmOf(left, lesson);
  if (logarithm !== undefined) return fromLogarithm(lesson, logarithm, right, y, constant);
  const solution = peel(lesson, left, apply("Add", right, constant), y);
  return solution === undefined ? unsolved : { solution, equation: apply("Equal", y, solution) };
}

/** k·G(y) = F is G(y) = F/k where the left side is something constant times something. */
function withoutFactor(
  left: MathJson,
  right: MathJson,
  y: string,
): { left: MathJson; right: MathJson; factor: MathJson } | undefined {
  const [first = 0, second = 0] = operandsOf(left);
  const isNumber = (json: MathJson): boolean => !freeLetters(json).includes(y);
  const isInverse = headOf(first) === "Divide" && !isNumber(operandsOf(first)[1] ?? 0);
  if (headOf(left) === "Negate" && !isInverse && headOf(first) !== "Power")
    return { left: first, right: tidy(apply("Negate", right)), factor: -1 };
  if (headOf(left) === "Divide" && isNumber(second)) {
    return { left: first, right: tidy(apply("Multiply", second, right)), factor: second };
  }
  if (headOf(left) === "Multiply" && operandsOf(left).length === 2 && isNumber(first))
    return { left: second, right: tidy(apply("Divide", right, first)), factor: apply("Divide", 1, first) };
  return undefined;
}

const tidyProduct = (right: MathJson, constant: string, factor: MathJson): MathJson =>
  apply("Add", tidy(apply("Multiply", factor, right)), tidy(apply("Multiply", factor, constant)));

/** u of ln|u|, ln u, or of a sum and difference of such, which is first written as one. */
function logarithmOf(left: MathJson, lesson: Lesson): MathJson | undefined {
  const parts = logarithmParts(left, 1);
  if (!parts) return undefined;
  const [above, below] = [1, -1].map((sign) => parts.filter((part) => part.sign === sign).map(({ inside }) => inside));
  const times = (factors: readonly MathJson[]): MathJson =>
    factors.length === 1 ? (factors[0] as MathJson) : apply("Multiply", ...factors);
  if (!above || !below || above.length === 0) return undefined;
  const inside = below.length === 0 ? times(above) : apply("Divide", times(above), times(below));
  if (parts.length > 1) {
    const [, right] = operandsOf(lesson.line.json);
    lesson.write("differential.join-logarithms", apply("Equal", apply("Ln", apply("Abs", inside)), right as MathJson));
  }
  return inside;
}

function logarithmParts(json: MathJson, sign: number): { sign: number; inside: MathJson }[] | undefined {
  const [first = 0, second = 0] = operandsOf(json);
  const all = (parts: ({ sign: number; inside: MathJson }[] | undefined)[]): { sign: number; inside: MathJson }[] | undefined =>
    parts.every((part) => part !== undefined) ? parts.flat() : undefined;
  switch (headOf(json)) {
    case "Ln":
      return [{ sign, inside: headOf(first) === "Abs" ? (operandsOf(first)[0] as MathJson) : first }];
    case "Add":
      return all(operandsOf(json).map((part) => logarithmParts(part, sign)));
    case "Subtract":
      return all([logarithmParts(first, sign), logarithmParts(second, -sign)]);
    case "Negate":
      return logarithmParts(first, -sign);
    default:
      return undefined;
  }
}

/** ln|u| = F + C: u = C e^F. */
function fromLogarithm(lesson: Lesson, inside: MathJson, right: MathJson, y: string, constant: string): Found {
  const exponent = apply("Add", right, constant);
  const isPlain =
    headOf(operandsOf(lesson.line.json)[0] ?? 0) === "Ln" &&
    headOf(operandsOf(operandsOf(lesson.line.json)[0] ?? 0)[0] ?? 0) !== "Abs";
  const size = isPlain ? inside : apply("Abs", inside);
  lesson.write("differential.take-exponential", apply("Equal", size, apply("Power", "ExponentialE", exponent)));
  const power = tidy(apply("Power", "ExponentialE", right));
  const value = withoutOuterBars(tidy(apply("Multiply", constant, power)));
  lesson.state("differential.rename-constant", apply("Equal", inside, value), {
    constant: expressionOf(constant),
    factor: expressionOf(apply("Power", "ExponentialE", constant)),
  });
  const solution = peel(lesson, inside, value, y);
  return { solution, equation: solution === undefined ? apply("Equal", inside, value) : apply("Equal", y, solution) };
}

/** C|x| is Cx with another constant. */
function withoutOuterBars(json: MathJson): MathJson {
  const bare = (part: MathJson): MathJson => (headOf(part) === "Abs" ? (operandsOf(part)[0] as MathJson) : part);
  if (headOf(json) === "Multiply" || headOf(json) === "Divide")
    return tidy(apply(headOf(json) as string, ...operandsOf(json).map(bare)));
  return bare(json);
}

/** Functions that take every real number to one value, and each value back to one number. */
const inverses: Readonly<Record<string, string>> = { Arctan: "Tan", Arsinh: "Sinh", Artanh: "Tanh" };

/** Undoes what is done to y, from the outside in; undefined where y stands in several places that do not come together. */
function peel(lesson: Lesson, left: MathJson, right: MathJson, y: string): MathJson | undefined {
  if (left === y) {
    const tidied = tidy(right);
    const value = sizeOf(tidied) < sizeOf(right) ? tidied : right;
    lesson.write("differential.solve-for-function", apply("Equal", y, value), { y: expressionOf(y) });
    return value;
  }
  const next = undone(left, right, y);
  if (!next) return undefined;
  if (next.kind === "inverse") lesson.state("differential.apply-inverse", apply("Equal", next.left, next.right));
  else if (next.kind === "signs") lesson.write("differential.both-signs", apply("Equal", next.left, next.right));
  else if (next.left !== y)
    lesson.write("differential.solve-for-function", apply("Equal", next.left, next.right), { y: expressionOf(next.left) });
  return peel(lesson, next.left, next.right, y);
}

interface Undone {
  readonly left: MathJson;
  readonly right: MathJson;
  readonly kind: "algebra" | "inverse" | "signs";
}

function undone(left: MathJson, right: MathJson, y: string): Undone | undefined {
  const has = (json: MathJson): boolean => freeLetters(json).includes(y);
  const operands = operandsOf(left);
  const [first = 0, second = 0] = operands;
  const algebra = (inner: MathJson, value: MathJson): Undone => ({ left: inner, right: tidy(value), kind: "algebra" });
  const head = headOf(left) ?? "";
  switch (head) {
    case "Negate":
      return algebra(first, apply("Negate", right));
    case "Add":
    case "Multiply": {
      const [inner, ...more] = operands.filter(has);
      if (inner === undefined || more.length > 0) return undefined;
      const others = operands.filter((operand) => !has(operand));
      const rest = others.length === 1 ? (others[0] as MathJson) : apply(head, ...others);
      return algebra(inner, apply(head === "Add" ? "Subtract" : "Divide", right, rest));
    }
    case "Subtract":
      if (has(first) && has(second)) return undefined;
      return has(first) ? algebra(first, apply("Add", right, second)) : algebra(second, apply("Subtract", first, right));
    case "Divide":
      if (has(first) && has(second)) return fractional(first, second, right, y) ?? fractionalInSquare(first, second, right, y);
      return has(first) ? algebra(first, apply("Multiply", right, second)) : algebra(second, apply("Divide", first, right));
    case "Ln":
      return { left: first, right: apply("Power", "ExponentialE", right), kind: "inverse" };
    case "Power":
      if (first === "ExponentialE") return { left: second, right: apply("Ln", right), kind: "algebra" };
      if (second === 2) return { left: first, right: apply("PlusMinus", apply("Sqrt", right)), kind: "signs" };
      if (typeof second === "number" && second > 2 && second % 2 === 1)
        return { left: first, right: apply("Root", right, second), kind: "inverse" };
      return undefined;
    default:
      return Object.hasOwn(inverses, head)
        ? { left: first, right: apply(inverses[head] as string, right), kind: "inverse" }
        : undefined;
  }
}

/** (ay + b)/(cy + d) = R: y = (dR − b)/(a − cR). */
function fractional(above: MathJson, below: MathJson, right: MathJson, y: string): Undone | undefined {
  const parts = [above, below].map((side) => linearParts(side, y));
  const [top, bottom] = parts;
  if (!top || !bottom) return undefined;
  const value = apply(
    "Divide",
    apply("Subtract", apply("Multiply", bottom.constant, right), top.constant),
    apply("Subtract", top.slope, apply("Multiply", bottom.slope, right)),
  );
  return { left: y, right: tidy(value), kind: "algebra" };
}

/** The same for y² in place of y. */
function fractionalInSquare(above: MathJson, below: MathJson, right: MathJson, y: string): Undone | undefined {
  const square = apply("Power", y, 2);
  const named = (json: MathJson): MathJson => mapTree(json, (part) => (sameTree(part, square) ? "square" : part));
  const [top, bottom] = [named(above), named(below)];
  if ([top, bottom].some((side) => freeLetters(side).includes(y))) return undefined;
  const found = fractional(top, bottom, right, "square");
  return found && { ...found, left: square };
}

function linearParts(json: MathJson, y: string): { slope: MathJson; constant: MathJson } | undefined {
  const at = (value: MathJson): MathJson => tidy(replaceLetter(json, y, value));
  const [constant, atOne, atTwo] = [at(0), at(1), at(2)];
  const slope = tidy(apply("Subtract", atOne, constant));
  const again = tidy(apply("Subtract", atTwo, atOne));
  return JSON.stringify(slope) === JSON.stringify(again) ? { slope, constant } : undefined;
}

const replaceLetter = (json: MathJson, letter: string, value: MathJson): MathJson =>
  mapTree(json, (part) => (part === letter ? value : part));
