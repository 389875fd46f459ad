import { differentiate } from "../../../algebra/calculus/differentiate.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import type { MathJson } from "../../../contract.ts";
import { mapTree, mentions, sameTree, substitute } from "../../../expression/mathjson.ts";

const standIn = "slope_0";

/** A formula as factor · dy/dx + rest, neither of which speaks of dy/dx; undefined where it is not linear in it. */
export function linearCoefficients(formula: MathJson, slope: MathJson): { factor: MathJson; rest: MathJson } | undefined {
  const plain = mapTree(formula, (part) => (sameTree(part, slope) ? standIn : part));
  const factor = differentiate(plain, standIn);
  if (factor === undefined) return undefined;
  const simple = simplify(factor);
  if (mentions(simple, standIn) || simple === 0) return undefined;
  return { factor: simple, rest: simplify(substitute(plain, { [standIn]: 0 })) };
}
