import type { MathJson } from "../../contract.ts";
import { headOf, operandsOf } from "../../expression/mathjson.ts";
import { minus, over, plus, times } from "../../geometry/conics/formulas.ts";
import type { Point } from "../../geometry/figures.ts";
import type { Known } from "./holding.ts";
import { vector } from "./point-definitions.ts";

interface Measured extends Known {
  quantity(term: MathJson): MathJson | undefined;
}

/** The coordinates of a vector between two points, or of a sum of multiples of such; undefined for other terms. */
export function vectorOf(known: Measured, term: MathJson): Point | undefined {
  const operands = operandsOf(term);
  const [first = "Nothing", second = "Nothing"] = operands;
  switch (headOf(term)) {
    case "OverVector": {
      const [from, to] = [known.point(first), known.point(second)];
      return from && to && vector(from, to);
    }
    case "Add": {
      const each = operands.map((operand) => vectorOf(known, operand));
      if (!each.every((one) => one !== undefined)) return undefined;
      return { x: plus(...each.map(({ x }) => x)), y: plus(...each.map(({ y }) => y)) };
    }
    case "Subtract": {
      const [u, v] = [vectorOf(known, first), vectorOf(known, second)];
      return u && v && { x: minus(u.x, v.x), y: minus(u.y, v.y) };
    }
    case "Negate":
      return scaled(vectorOf(known, first), -1, times);
    case "Multiply":
      return operands.length === 2 ? scaled(vectorOf(known, second), known.quantity(first), times) : undefined;
    case "Divide":
      return scaled(vectorOf(known, first), known.quantity(second), (factor, value) => over(value, factor));
    default:
      return undefined;
  }
}

const scaled = (
  of: Point | undefined,
  factor: MathJson | undefined,
  scale: (factor: MathJson, value: MathJson) => MathJson,
): Point | undefined => (of && factor !== undefined ? { x: scale(factor, of.x), y: scale(factor, of.y) } : undefined);
