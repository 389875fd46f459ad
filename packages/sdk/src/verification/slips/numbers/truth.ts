import type { MathJson } from "../../../contract.ts";
import { compiled } from "../../../expression/evaluation/compiled.ts";
import { apply, freeLetters, headOf, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { comparisons, solvedFor } from "../statements.ts";
import { near } from "./points.ts";
import { readable } from "./readable.ts";

export type Holds = (...values: number[]) => boolean;

/** Whether a relation holds for the sign of left − right. */
const signs: Readonly<Record<string, readonly number[]>> = {
  Equal: [0],
  NotEqual: [-1, 1],
  Less: [-1],
  LessEqual: [-1, 0],
  Greater: [1],
  GreaterEqual: [0, 1],
};

/** A statement as a function of numbers; what is nearly equal counts as equal, what has no value as false. undefined for no such statement. */
export function truthOf(json: MathJson, letters: readonly string[]): Holds | undefined {
  const head = headOf(json) ?? "";
  if (json === "True") return () => true;
  if (json === "False") return () => false;
  if (head === "And" || head === "Or") {
    const parts = operandsOf(json).map((part) => truthOf(part, letters));
    if (!parts.every((part) => part !== undefined)) return undefined;
    return head === "And"
      ? (...values) => parts.every((holds) => holds(...values))
      : (...values) => parts.some((holds) => holds(...values));
  }
  if (head === "Not") {
    const holds = truthOf(operandsOf(json)[0] as MathJson, letters);
    return holds && ((...values) => !holds(...values));
  }
  return comparisons.has(head) ? comparison(head, operandsOf(json), letters) : undefined;
}

function comparison(head: string, members: readonly MathJson[], letters: readonly string[]): Holds | undefined {
  const sides = members.map((member) => compiled(member, letters) ?? compiled(readable(member), letters));
  if (!sides.every((side) => side !== undefined)) return undefined;
  const allowed = signs[head] as readonly number[];
  return (...values) => {
    const numbers = sides.map((side) => side(...values));
    return numbers.slice(1).every((right, index) => {
      const left = numbers[index] as number;
      if (!Number.isFinite(left) || !Number.isFinite(right)) return false;
      return allowed.includes(near(left, right) ? 0 : Math.sign(left - right));
    });
  };
}

const counted = Array.from({ length: 17 }, (_, index) => index - 8);

/**
 * x = π/6 + 2kπ with some of its values, one after another: k counts where the equation before knows no k. Other statements stay.
 */
export function withFamilies(json: MathJson, known: readonly string[]): MathJson {
  const [head, operands] = [headOf(json) ?? "", operandsOf(json)];
  if (head === "And" || head === "Or") {
    const rest = operands.filter((part) => headOf(part) !== "Element");
    const parts = rest.map((part) => withFamilies(part, known));
    return parts.length === 1 ? (parts[0] as MathJson) : apply(head, ...parts);
  }
  if (solvedFor(json) === undefined) return json;
  const letter = freeLetters(operands[1] as MathJson).find((name) => /^[kmn]$/.test(name) && !known.includes(name));
  return letter === undefined ? json : apply("Or", ...counted.map((value) => substitute(json, { [letter]: value })));
}
