import { differentiate } from "../../algebra/calculus/differentiate.ts";
import { simplify } from "../../algebra/simplify/simplify.ts";
import type { MathJson, Problem } from "../../contract.ts";
import { apply, freshLetter, headOf, isApplication, mapOperands, operandsOf } from "../../expression/mathjson.ts";
import { derivativeIn } from "./derivatives.ts";

/** Whether a differential equation is linear in its function and the derivatives of it: they all times s, it is linear in s. */
export function isLinear({ given, unknowns }: Problem): boolean {
  const [{ json: equation } = { json: 0 }, ...conditions] = given;
  const [name] = unknowns;
  if (headOf(equation) !== "Equal" || name === undefined || conditions.length > 0) return false;
  const [left, right] = operandsOf(equation) as [MathJson, MathJson];
  const scale = freshLetter(["s"], [equation]);
  const scaled = (json: MathJson): MathJson => {
    const order = json === name ? 0 : derivativeIn(json)?.order;
    if (order !== undefined) return apply("Multiply", scale, `${scale}_${order}`);
    return isApplication(json) ? mapOperands(json, scaled) : json;
  };
  const slope = differentiate(scaled(apply("Subtract", left, right)), scale);
  const bend = slope && differentiate(slope, scale);
  return bend !== undefined && simplify(bend) === 0;
}
