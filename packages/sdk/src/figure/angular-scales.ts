import type { Layer, MathJson } from "../contract.ts";
import { headOf, mentions, operandsOf } from "../expression/mathjson.ts";
import type { TickUnit } from "./ticks.ts";
import { anglesIn, rateOf } from "./view/periods.ts";

/** In what the numbers beside each axis are counted. */
export interface Scales {
  readonly x: TickUnit;
  readonly y: TickUnit;
}

export const plainScales: Scales = { x: "number", y: "number" };

type CurveLayer = Extract<Layer, { type: "curve" }>;
/** How a letter stands in a formula: not at all, as an angle, or as a number. */
type Use = "none" | "angle" | "number";

/** A rate of change of an angle is rational if so many times it is whole. */
const largestDenominator = 24;

/** Multiples of π where all curves are functions of an angle x, as sin 2x is and sin πx is not; on the y-axis where they give one, as arctan x does. */
export function scalesOf(layers: readonly Layer[], plane: "polar" | "complex" | undefined): Scales {
  if (plane === "complex") return { x: "number", y: "imaginary" };
  if (plane === "polar") return plainScales;
  const curves = layers.filter((layer): layer is CurveLayer => layer.type === "curve" && layer.role !== "asymptote");
  const uses = curves.map(({ y, variable }) => useOf(y.json, variable));
  const isAngular = uses.includes("angle") && !uses.includes("number");
  const givesAngles = curves.length > 0 && curves.every(({ y, variable }) => mentions(y.json, variable) && isAngle(y.json));
  return { x: isAngular ? "pi" : "number", y: givesAngles ? "pi" : "number" };
}

function useOf(json: MathJson, letter: string): Use {
  if (!mentions(json, letter)) return "none";
  const head = headOf(json) ?? "";
  const operands = operandsOf(json);
  const [own] = anglesIn(json, letter);
  if (own && own.head === head && own.argument === operands[0])
    return isRationalRate(rateOf(own.argument, letter)) ? "angle" : "number";
  const uses = operands.map((operand) => useOf(operand, letter));
  // An amplitude may change with x, a sum with x itself counts in numbers.
  if (head === "Multiply" || head === "Divide") return uses.includes("angle") ? "angle" : "number";
  return json === letter || uses.includes("number") ? "number" : "angle";
}

function isRationalRate(rate: number | undefined): boolean {
  if (rate === undefined) return false;
  return Array.from({ length: largestDenominator }, (_, index) => Math.abs(rate) * (index + 1)).some(
    (multiple) => multiple >= 1 - 1e-9 && Math.abs(multiple - Math.round(multiple)) < 1e-9 * multiple,
  );
}

/** Arcsines and the like, multiples of them, and sums with multiples of π. */
function isAngle(json: MathJson): boolean {
  const [head, operands] = [headOf(json) ?? "", operandsOf(json)];
  if (/^Arc(sin|cos|tan|cot|sec|csc)$/.test(head)) return true;
  if (head === "Negate") return isAngle(operands[0] ?? 0);
  if (head === "Multiply")
    return operands.some(isAngle) && operands.every((operand) => isAngle(operand) || typeof operand === "number");
  if (head === "Divide") return isAngle(operands[0] ?? 0) && typeof operands[1] === "number";
  if (head === "Add" || head === "Subtract") return operands.every((operand) => isAngle(operand) || isMultipleOfPi(operand));
  return false;
}

const isMultipleOfPi = (json: MathJson): boolean =>
  json === "Pi" ||
  (/^(Multiply|Divide|Negate)$/.test(headOf(json) ?? "") &&
    mentions(json, "Pi") &&
    operandsOf(json).every((part) => typeof part === "number" || isMultipleOfPi(part)));
