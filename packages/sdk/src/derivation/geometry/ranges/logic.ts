import type { MathJson } from "../../../contract.ts";
import { apply, headOf, operandsOf } from "../../../expression/mathjson.ts";

/** Conjunction without what is always true; a comparison of numbers decides itself. */
export function both(...parts: readonly MathJson[]): MathJson {
  const open = parts.filter((part) => !isTrue(part));
  if (open.some(isFalse)) return "False";
  return open.length === 0 ? "True" : open.length === 1 ? (open[0] as MathJson) : apply("And", ...open);
}

export function either(...parts: readonly MathJson[]): MathJson {
  const open = parts.filter((part) => !isFalse(part));
  return open.length === 0 ? "False" : open.length === 1 ? (open[0] as MathJson) : apply("Or", ...open);
}

const decided = (part: MathJson): boolean | undefined => {
  if (part === "True") return true;
  if (part === "False") return false;
  const [left, right = 0, ...others] = operandsOf(part);
  if (typeof left !== "number" || typeof right !== "number" || others.length > 0) return undefined;
  switch (headOf(part)) {
    case "NotEqual":
      return left !== right;
    case "Equal":
      return left === right;
    case "Greater":
      return left > right;
    case "Less":
      return left < right;
    default:
      return undefined;
  }
};
const isTrue = (part: MathJson): boolean => decided(part) === true;
const isFalse = (part: MathJson): boolean => decided(part) === false;
