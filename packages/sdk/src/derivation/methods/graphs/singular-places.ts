import type { MathJson } from "../../../contract.ts";
import { rationalOf } from "../../../expression/evaluation/literal.ts";
import { apply, headOf, mentions, operandsOf, sameTree } from "../../../expression/mathjson.ts";

/** The equations for the places at which a part of a formula may have no value while it has some beside them: zeros of denominators, edges of logarithms. */
export function singularEquations(body: MathJson, variable: string): MathJson[] {
  const found: MathJson[] = [];
  const visit = (json: MathJson): void => {
    const part = singularPart(json);
    if (part !== undefined && mentions(part, variable) && !found.some((other) => sameTree(other, part))) found.push(part);
    operandsOf(json).forEach(visit);
  };
  visit(body);
  return found.map((part) => apply("Equal", part, 0));
}

/** What is 0 where a formula has no value by its own head. */
function singularPart(json: MathJson): MathJson | undefined {
  const [first, second] = operandsOf(json);
  if (first === undefined) return undefined;
  switch (headOf(json)) {
    case "Divide":
      return second;
    case "Power":
      return second !== undefined && (rationalOf(second)?.numerator ?? 0n) < 0n ? first : undefined;
    case "Ln":
    case "Log":
    case "Lb":
      return first;
    case "Tan":
    case "Sec":
      return apply("Cos", first);
    case "Cot":
    case "Csc":
      return apply("Sin", first);
    default:
      return undefined;
  }
}
