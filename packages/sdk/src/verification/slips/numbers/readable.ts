import type { MathJson } from "../../../contract.ts";
import { compiled } from "../../../expression/evaluation/compiled.ts";
import { apply, freeLetters, headOf, isApplication, mapOperands, operandsOf } from "../../../expression/mathjson.ts";
import { quantityAsProduct } from "../units.ts";

/** Heads whose value depends on the values of their operands alone. */
const transparent: ReadonlySet<string> = new Set([
  ..."Add Subtract Negate Multiply Divide Power Sqrt Root Abs Floor Ceil Factorial Factorial2 Binomial".split(" "),
  ..."Combinations Permutations Mod Max Min GCD LCM Sign Round Percent Degrees DMS Ratio Ln Log Exp".split(" "),
  ..."Sin Cos Tan Cot Sec Csc Arcsin Arccos Arctan Arccot Arcsec Arccsc Sinh Cosh Tanh Coth Sech Csch".split(" "),
  ..."Arsinh Arcosh Artanh".split(" "),
]);

/**
 * The formula with every part that has no number of its own, f(x) or aₙ₊₁ or a limit, as a letter of its own: the same part always as
 * the same letter. What holds for any number in its place holds for it.
 */
export function readable(json: MathJson): MathJson {
  if (!isApplication(json)) return json;
  const head = json[0];
  if (head === "Quantity") return readable(quantityAsProduct(json));
  if (transparent.has(head)) return mapOperands(json, readable);
  const same = head === "Derivative" ? derivativeOf(json) : json;
  return canCompile(same) ? same : `‹${JSON.stringify(json)}›`;
}

/** (x² + 1)′ as the derivative in its one letter. */
export function derivativeOf(json: MathJson): MathJson {
  const [formula = 0, order = 1] = operandsOf(json);
  const [letter, ...others] = freeLetters(formula);
  if (headOf(json) !== "Derivative" || !isApplication(formula) || letter === undefined || others.length > 0) return json;
  const times = typeof order === "number" && order <= 3 ? order : 1;
  return apply("Differentiate", formula, ...Array.from({ length: times }, () => letter));
}

function canCompile(json: MathJson): boolean {
  return compiled(json, freeLetters(json)) !== undefined;
}
