import { toNumber } from "../../algebra/quadratic-number.ts";
import { polynomialIn } from "../../algebra/rational-function.ts";
import type { Layer, MathJson } from "../../contract.ts";
import { headOf, mentions, operandsOf } from "../../expression/mathjson.ts";

/** Whether a graph among the layers is an arc of a circle, as that of √(4 − x²) is: it must not look like one of an ellipse. */
export const hasCircularArc = (layers: readonly Layer[]): boolean =>
  layers.some((layer) => layer.type === "curve" && isCircularArc(layer.y.json, layer.variable));

/** c ± √(a + bx − x²). */
function isCircularArc(json: MathJson, letter: string): boolean {
  const operands = operandsOf(json);
  const [first = 0] = operands;
  switch (headOf(json)) {
    case "Negate":
      return isCircularArc(first, letter);
    case "Add":
    case "Subtract": {
      const varying = operands.filter((operand) => mentions(operand, letter));
      return varying.length === 1 && isCircularArc(varying[0] as MathJson, letter);
    }
    case "Sqrt": {
      const [a = 0, b = 0, c, ...higher] = (polynomialIn(first, letter)?.coefficients ?? []).map(toNumber);
      // The square of the radius is positive.
      return c === -1 && higher.length === 0 && a + (b * b) / 4 > 0;
    }
    default:
      return false;
  }
}
