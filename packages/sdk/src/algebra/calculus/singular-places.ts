import type { MathJson } from "../../contract.ts";
import { compiled } from "../../expression/evaluation/compiled.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { apply, freeLetters, headOf, mentions, operandsOf, sameTree } from "../../expression/mathjson.ts";

/** Heads whose values are bounded where those of their operands are. */
const bounded: ReadonlySet<string> = new Set(
  (
    "Add Subtract Negate Multiply Abs Max Min Sign Floor Ceil Round Exp Sin Cos Arctan Arccot Arcsin Arccos Sinh Cosh Tanh Sech Arsinh Arcosh " +
    "Sqrt Percent Degrees Which Element And Or Not Less LessEqual Greater GreaterEqual Equal NotEqual"
  ).split(" "),
);

/**
 * The equations for the places at which a part of a formula may have no value while it has some beside them: zeros of denominators, edges of logarithms.
 * undefined for a formula with a head of which these are not known, as Γ(x).
 */
export function singularEquations(body: MathJson, variable: string): MathJson[] | undefined {
  const found: MathJson[] = [];
  const visit = (json: MathJson): boolean => {
    if (!mentions(json, variable) || json === variable) return true;
    const parts = singularParts(json, variable);
    for (const part of parts ?? [])
      if (mentions(part, variable) && !found.some((other) => sameTree(other, part))) found.push(part);
    return parts !== undefined && operandsOf(json).every(visit);
  };
  return visit(body) ? found.map((part) => apply("Equal", part, 0)) : undefined;
}

/** What is 0 where a formula may have no value by its own head. */
function singularParts(json: MathJson, variable: string): MathJson[] | undefined {
  const [first = 0, second = 0] = operandsOf(json);
  const head = headOf(json) ?? "";
  if (bounded.has(head)) return [];
  switch (head) {
    case "Divide":
    case "Mod":
      return [second];
    case "Power":
      return mayBeNegative(second, variable) ? [first] : [];
    case "Root":
      return rationalOf(second) ? [] : undefined;
    case "Ln":
    case "Lb":
      return [first];
    case "Log":
      return mentions(second, variable) ? [first, second, apply("Subtract", second, 1)] : [first];
    case "Artanh":
      return [apply("Subtract", 1, first), apply("Add", 1, first)];
    case "Coth":
    case "Csch":
      return [first];
    case "Tan":
    case "Sec":
      return [apply("Cos", first)];
    case "Cot":
    case "Csc":
      return [apply("Sin", first)];
    case "Arcsec":
    case "Arccsc":
      return [first];
    default:
      return undefined;
  }
}

/** Whether a power with this exponent may be a quotient. e to any power is not. */
function mayBeNegative(exponent: MathJson, variable: string): boolean {
  if (freeLetters(exponent).includes(variable)) return true;
  const value = compiled(exponent, [variable])?.(0);
  return value === undefined || !(value >= 0);
}
