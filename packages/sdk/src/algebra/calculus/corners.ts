import type { MathJson } from "../../contract.ts";
import { rationalOf } from "../../expression/evaluation/literal.ts";
import { apply, headOf, mentions, operandsOf, sameTree } from "../../expression/mathjson.ts";

/** Heads that have a derivative wherever they have a value. */
const smooth: ReadonlySet<string> = new Set(
  (
    "Add Subtract Negate Multiply Divide Exp Ln Log Sin Cos Tan Cot Sec Csc Arctan Arccot Sinh Cosh Tanh Coth Sech Csch Arsinh Artanh " +
    "Percent Degrees"
  ).split(" "),
);

const oneMinusSquare = (part: MathJson): MathJson => apply("Subtract", 1, apply("Power", part, 2));

/** What is 0 where a formula may have a value and no derivative by its own head; undefined for heads of which that is not known. */
function cornersOf(json: MathJson): MathJson[] | undefined {
  const [first = 0, second = 0, ...more] = operandsOf(json);
  const head = headOf(json) ?? "";
  if (smooth.has(head)) return [];
  switch (head) {
    case "Abs":
    case "Sqrt":
    case "Root":
      return [first];
    case "Power": {
      const exponent = rationalOf(second);
      return first === "ExponentialE" || exponent?.denominator === 1n ? [] : [first];
    }
    case "Max":
    case "Min":
      return more.length === 0 ? [apply("Subtract", first, second)] : undefined;
    case "Arcsin":
    case "Arccos":
      return [oneMinusSquare(first)];
    case "Arcosh":
      return [apply("Subtract", first, 1)];
    default:
      return undefined;
  }
}

/** The equations for the places at which a formula may have a value and no derivative; undefined where they are not known, as of ⌊x⌋. */
export function cornerEquations(body: MathJson, variable: string): MathJson[] | undefined {
  const found: MathJson[] = [];
  const visit = (json: MathJson): boolean => {
    if (!mentions(json, variable) || json === variable) return true;
    const parts = cornersOf(json);
    for (const part of parts ?? [])
      if (mentions(part, variable) && !found.some((other) => sameTree(other, part))) found.push(part);
    return parts !== undefined && operandsOf(json).every(visit);
  };
  return visit(body) ? found.map((part) => apply("Equal", part, 0)) : undefined;
}
