import type { MathJson } from "../../contract.ts";
import { makesClaims } from "../../expression/is-statement.ts";
import { apply, freeLetters, headOf, isSymbol, mentions, operandsOf, substitute } from "../../expression/mathjson.ts";

/**
 * What an answer says about the unknowns, as statements: one, or where its writer may have meant either of two, both. None where it says nothing about
 * them. x = 1, x = 3 are two solutions, x > 1, x < 3 are conditions to be met together or cases, 1 and 3 are values of the unknown, (2, 1) one of all.
 */
export function solutionStatements(answer: MathJson, unknowns: readonly string[]): MathJson[] {
  if (mentions(answer, "Nothing")) return [];
  const [unknown] = unknowns;
  if (unknown === undefined) return [];
  if (unknowns.length > 1) return [ofSeveral(answer, unknowns)].filter((statement) => statement !== undefined);
  const numbered = withoutIndices(answer, unknown);
  return headOf(numbered) === "List" || headOf(numbered) === "And"
    ? ofParts(headOf(numbered) as string, operandsOf(numbered), unknown)
    : [ofOne(numbered, unknown)].filter((statement) => statement !== undefined);
}

const sets = /^(Set|Interval|Union|Intersection|SetMinus|SetBuilder|Family)$/;
const setNames = /^(RealNumbers|PositiveNumbers|NegativeNumbers|Integers|NaturalNumbers|PositiveIntegers)$/;
const noValues = /^(Tuple|Vector|Matrix|List|Quantity|Ratio)$/;

function ofOne(answer: MathJson, unknown: string): MathJson | undefined {
  if (makesClaims(answer)) return answer;
  if (answer === "R") return apply("Element", unknown, "RealNumbers");
  const isSet = isSymbol(answer) ? setNames.test(answer) : sets.test(headOf(answer) ?? "");
  if (isSet) return apply("Element", unknown, answer);
  return noValues.test(headOf(answer) ?? "") ? undefined : apply("Equal", unknown, answer);
}

function ofParts(head: string, parts: readonly MathJson[], unknown: string): MathJson[] {
  const solutions = parts.filter((part) => isSolution(part, unknown));
  const others = parts.filter((part) => !solutions.includes(part));
  const along = others.filter((part) => makesClaims(part) && !freeLetters(part).includes(unknown));
  if (solutions.length > 0 && along.length === others.length) {
    const read = solutions.map((part) => ofOne(part, unknown)).filter((part) => part !== undefined);
    const either = read.length === 1 ? (read[0] as MathJson) : apply("Or", ...read);
    return read.length < solutions.length ? [] : [along.length === 0 ? either : apply("And", either, ...along)];
  }
  const read = parts.map((part) => ofOne(part, unknown)).filter((part) => part !== undefined);
  if (read.length < parts.length) return [];
  const all = apply("And", ...read);
  return head === "And" || others.some((part) => headOf(part) === "Element") ? [all] : [all, apply("Or", ...read)];
}

/** x = 3, and in 1, 3 and x = 1, 3 the numbers: each is a solution for itself. */
function isSolution(part: MathJson, unknown: string): boolean {
  if (!makesClaims(part)) return true;
  const [left, right, ...more] = operandsOf(part);
  return headOf(part) === "Equal" && (left === unknown || right === unknown) && more.length === 0;
}

/** x₁ = 2, x₂ = −2 are values of x. */
function withoutIndices(answer: MathJson, unknown: string): MathJson {
  const head = headOf(answer) ?? "";
  if (/^(List|And|Or)$/.test(head)) return apply(head, ...operandsOf(answer).map((part) => withoutIndices(part, unknown)));
  const [left, right, ...more] = operandsOf(answer);
  const isNumbered = head === "Equal" && more.length === 0 && isSymbol(left ?? 0) && (left as string).startsWith(`${unknown}_`);
  return isNumbered && right !== undefined
    ? apply("Equal", substitute(left as string, { [left as string]: unknown }), right)
    : answer;
}

/** Values for several letters: x = 2, y = 1, or as points with the letters in alphabetical order. */
function ofSeveral(answer: MathJson, unknowns: readonly string[]): MathJson | undefined {
  const operands = operandsOf(answer);
  const letters = [...unknowns].sort();
  if (headOf(answer) === "Tuple") {
    return operands.length === letters.length
      ? apply("And", ...letters.map((letter, index) => apply("Equal", letter, operands[index] as MathJson)))
      : undefined;
  }
  if (headOf(answer) === "Set" && operands.length === 0) return "False";
  if (/^(List|Set)$/.test(headOf(answer) ?? "") && operands.length > 0 && operands.every((each) => headOf(each) === "Tuple")) {
    const points = operands.map((point) => ofSeveral(point, unknowns));
    if (!points.every((point) => point !== undefined)) return undefined;
    return points.length === 1 ? points[0] : apply("Or", ...(points as MathJson[]));
  }
  if (!makesClaims(answer)) return undefined;
  // x = 2, y = 1 or x = 1, y = 2: which belong together is seen by the reader, not by the commas.
  return headOf(answer) === "List" && operands.some((part) => headOf(part) === "Or") ? undefined : answer;
}
