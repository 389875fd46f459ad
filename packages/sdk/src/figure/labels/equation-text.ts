import type { MathJson } from "../../contract.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";
import { toPlainText } from "../../expression/print-unicode.ts";

/** An equation as it stands beside a curve, in one line: 3x/4 and 3y²/25 rather than (3/4)·x and y²/(25/3). */
export const equationText = (json: MathJson): string => toPlainText(overOneBar(json));

function overOneBar(json: MathJson): MathJson {
  const head = headOf(json);
  if (head === undefined) return json;
  const operands = operandsOf(json).map(overOneBar);
  if (head === "Multiply") return product(operands);
  if (head === "Divide") return quotient(operands[0] as MathJson, operands[1] as MathJson);
  return [head, ...operands];
}

/** A fraction of numbers before a letter carries the letter above its bar. */
function product([first, ...others]: readonly MathJson[]): MathJson {
  const fraction = fractionOf(first ?? 1);
  if (!fraction || others.length === 0) return apply("Multiply", first ?? 1, ...others);
  const [above, below] = fraction;
  const factors = above === 1 ? others : [above, ...others];
  return ["Divide", factors.length === 1 ? (factors[0] as MathJson) : apply("Multiply", ...factors), below];
}

function quotient(above: MathJson, below: MathJson): MathJson {
  const fraction = fractionOf(below);
  return fraction ? ["Divide", product([fraction[1], above]), fraction[0]] : ["Divide", above, below];
}

function fractionOf(json: MathJson): readonly [above: MathJson, below: MathJson] | undefined {
  const head = headOf(json);
  if (head !== "Rational" && head !== "Divide") return undefined;
  const [above, below] = operandsOf(json) as [MathJson, MathJson];
  return typeof below === "number" ? [above, below] : undefined;
}
