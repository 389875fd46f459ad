import type { MathJson } from "../../contract.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";
import { toPlainText } from "../../expression/print-unicode.ts";

/** An equation as it stands beside a curve, in one line: 3x/4 and 3y²/25 rather than (3/4)·x and y²/(25/3). */
export const equationText = (json: MathJson): string => toPlainText(overOneBar(reckoned(json)));

/** What a slider puts in the place of letters is reckoned as far as nobody would write it out: (y + 4)² for (y − (−4))², 10x for 2·5x, 9 for (−3)². */
function reckoned(json: MathJson): MathJson {
  const head = headOf(json);
  if (head === undefined) return json;
  const operands = operandsOf(json).map(reckoned);
  const [first, second] = operands;
  if (head === "Subtract" && typeof second === "number" && second < 0) return ["Add", first as MathJson, -second];
  if (head === "Power" && isWhole(first) && isWhole(second) && second >= 0 && Math.abs(first) ** second < 1e4)
    return first ** second;
  if (head !== "Multiply") return [head, ...operands];
  const numbers = operands.filter((operand) => typeof operand === "number");
  if (numbers.length < 2) return [head, ...operands];
  const factor = numbers.reduce((product, number) => product * number, 1);
  const others = operands.filter((operand) => typeof operand !== "number");
  return others.length === 0 ? factor : apply("Multiply", ...(factor === 1 ? [] : [factor]), ...others);
}

const isWhole = (json: MathJson | undefined): json is number => typeof json === "number" && Number.isInteger(json);

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
