import type { MathJson } from "../../../contract.ts";
import { rationalOf } from "../../../expression/evaluation/literal.ts";
import { apply, headOf, isNumber, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import { isInteger, signOf } from "../../rational.ts";
import type { DerivativeRule } from "./differentiation.ts";

/** A strict comparison for each one, and what holds where it fails by more than equality. */
const comparisons: Readonly<Record<string, { readonly inside: string; readonly outside: string }>> = {
  Less: { inside: "Less", outside: "Greater" },
  LessEqual: { inside: "Less", outside: "Greater" },
  Greater: { inside: "Greater", outside: "Less" },
  GreaterEqual: { inside: "Greater", outside: "Less" },
};

/** Heads that have a value everywhere and are continuous, so that what they compare strictly still compares so nearby. */
const everywhere: ReadonlySet<string> = new Set(["Add", "Subtract", "Negate", "Multiply", "Abs"]);

function isContinuousEverywhere(json: MathJson): boolean {
  if (isNumber(json)) return true;
  if (isSymbol(json)) return json !== "PositiveInfinity" && json !== "NegativeInfinity";
  const operands = operandsOf(json);
  const [first = 0, second = 0] = operands;
  if (headOf(json) === "Power" || headOf(json) === "Divide") {
    const value = rationalOf(second);
    const fits = headOf(json) === "Divide" ? value && signOf(value) !== 0 : value && isInteger(value) && signOf(value) > 0;
    return fits === true && isContinuousEverywhere(first);
  }
  return everywhere.has(headOf(json) as string) && operands.every(isContinuousEverywhere);
}

interface Parts {
  /** Open conditions that all hold inside, or undefined where the inside is left out. */
  readonly inside: MathJson[] | undefined;
  /** An open condition that holds where the condition fails, but for the edge; "False" where nothing but edges is left. */
  readonly outside: MathJson;
}

const outsideOf = (outsides: readonly MathJson[]): MathJson => {
  const [first, ...more] = outsides.filter((outside) => outside !== "False");
  return first === undefined ? "False" : more.length === 0 ? first : apply("Or", first, ...more);
};

/** The inside and the outside of a region without its edge; undefined for a condition that is no comparison of continuous formulas. */
function partsOf(condition: MathJson, moves: (part: MathJson) => boolean): Parts | undefined {
  if (condition === "True") return { inside: [], outside: "False" };
  if (!moves(condition)) return { inside: [condition], outside: apply("Not", condition) };
  const [left, right, ...more] = operandsOf(condition);
  const head = headOf(condition);
  if (head === "And") {
    const all = operandsOf(condition).map((part) => partsOf(part, moves));
    if (all.length === 0 || !all.every((part) => part !== undefined)) return undefined;
    const inside = all.every((part) => part.inside !== undefined) ? all.flatMap((part) => part.inside ?? []) : undefined;
    return { inside, outside: outsideOf(all.map((part) => part.outside)) };
  }
  if (left === undefined || right === undefined || more.length > 0) return undefined;
  if (!isContinuousEverywhere(left) || !isContinuousEverywhere(right)) return undefined;
  // A single point is no place to differentiate from one formula.
  if (head === "Equal") return { inside: undefined, outside: apply("NotEqual", left, right) };
  if (head === "NotEqual") return { inside: [condition], outside: "False" };
  const strict = head !== undefined && Object.hasOwn(comparisons, head) ? comparisons[head] : undefined;
  return strict && { inside: [apply(strict.inside, left, right)], outside: apply(strict.outside, left, right) };
}

const conjunction = (conditions: readonly MathJson[]): MathJson =>
  conditions.length === 1 ? (conditions[0] as MathJson) : apply("And", ...conditions);

/**
 * Each piece derived in the inside of its region. At the edges the derivative is left without a value, whether there is one or not: there
 * it is no matter of one formula.
 */
const cases: DerivativeRule = (operands, { derive, moves }) => {
  if (operands.length === 0 || operands.length % 2 !== 0) return undefined;
  const result: MathJson[] = [];
  const failed: MathJson[] = [];
  for (let index = 0; index < operands.length; index += 2) {
    const [condition, value] = [operands[index] as MathJson, operands[index + 1] as MathJson];
    const parts = partsOf(condition, moves);
    const derivative = derive(value);
    if (parts === undefined || derivative === undefined) return undefined;
    if (parts.inside !== undefined) {
      const region = [...failed, ...parts.inside];
      result.push(region.length === 0 ? "True" : conjunction(region), derivative);
    }
    if (parts.outside === "False") break;
    failed.push(parts.outside);
  }
  return result.length === 0 ? undefined : apply("Which", ...result);
};

export const caseRules: Readonly<Record<string, DerivativeRule>> = { Which: cases };
