import { sumOf } from "../../../../algebra/calculus/building.ts";
import type { MathJson } from "../../../../contract.ts";
import { apply, headOf, mapOperands, mentions, operandsOf, sameTree, substitute } from "../../../../expression/mathjson.ts";
import { asFraction } from "./fraction.ts";
import { below, newLetter, type SearchRule } from "./search.ts";
import { divided, linearIn } from "./table.ts";

/** A rational function of sin u and cos u by t = tan(u/2): sin u = 2t/(1 + t²), cos u = (1 − t²)/(1 + t²). */
export const halfAngleRule: SearchRule = (integrand, _, search) => {
  const { letter } = search;
  const angle = angleIn(integrand, letter);
  const linear = angle === undefined ? undefined : linearIn(angle, letter);
  if (angle === undefined || !linear || linear.start !== 0) return undefined;
  const name = newLetter(integrand, search, ["t", "u", "v"]);
  const square = apply("Power", name, 2);
  const below1 = sumOf([1, square]);
  const sin = apply("Divide", apply("Multiply", 2, name), below1);
  const cos = apply("Divide", apply("Subtract", 1, square), below1);
  const values: Record<string, MathJson> = {
    Sin: sin,
    Cos: cos,
    Tan: apply("Divide", sin, cos),
    Cot: apply("Divide", cos, sin),
    Sec: apply("Divide", 1, cos),
    Csc: apply("Divide", 1, sin),
  };
  const change = (json: MathJson): MathJson => {
    const value = values[headOf(json) ?? ""];
    return value !== undefined && sameTree(operandsOf(json)[0] ?? 0, angle) ? value : mapOperands(json, change);
  };
  const changed = change(integrand);
  if (mentions(changed, letter)) return undefined;
  const slope = divided(apply("Divide", 2, below1), linear.slope);
  const written = asFraction(apply("Multiply", changed, slope), name);
  const next = written === undefined ? undefined : search.find(written, below(search, name));
  if (!next || written === undefined) return undefined;
  const meaning = apply("Tan", divided(angle, 2));
  const putBack = (json: MathJson): MathJson => substitute(json, { [name]: meaning });
  const value = putBack(next.value);
  return {
    kind: "substituted",
    rule: "integral.half-angle",
    letter: name,
    meaning,
    slope,
    integrand: written,
    next,
    putBack,
    value,
    inverse: divided(apply("Multiply", 2, apply("Arctan", name)), linear.slope),
  };
};

/** The one angle of all functions. */
function angleIn(json: MathJson, letter: string): MathJson | undefined {
  const found: MathJson[] = [];
  const visit = (part: MathJson): boolean => {
    if (/^(Sin|Cos|Tan|Cot|Sec|Csc)$/.test(headOf(part) ?? "")) {
      const [angle = 0] = operandsOf(part);
      if (!found.some((other) => sameTree(other, angle))) found.push(angle);
      return true;
    }
    if (part === letter) return false;
    return operandsOf(part).every(visit);
  };
  return visit(json) && found.length === 1 ? found[0] : undefined;
}
