import type { Expression, Language, MathJson, Message } from "../contract.ts";
import type { FigureError } from "../errors/figure-error.ts";
import { expressionOf } from "../expression/expression.ts";
import { type FigureErrorKey, figureErrors } from "../locale/figure-errors.ts";
import { sayPlainly, type Wording } from "../locale/say.ts";
import { wordsIn } from "../locale/words-in.ts";

/** Why a figure cannot be drawn, in a form that every language can say. Formulas may be given as trees; numbers are written as in formulas. */
export function problem(key: FigureErrorKey, params: Readonly<Record<string, MathJson | Expression | undefined>> = {}): Message {
  const told = Object.entries(params).map(([name, value]): [string, Expression | string] => {
    if (value === undefined) return [name, ""];
    // A number that is none, such as NaN, or null in data, is a word.
    if (value === null || typeof value === "string" || (typeof value === "number" && !Number.isFinite(value)))
      return [name, String(value)];
    if (typeof value === "object" && "latex" in value) return [name, value];
    return [name, expressionOf(typeof value === "number" ? shortly(value) : value)];
  });
  return { key, params: Object.fromEntries(told) };
}

/** Numbers from so large or so small on are written with a power of ten: nobody counts the zeros of 10^300. */
const [largest, smallest] = [1e16, 1e-7];

function shortly(value: number): MathJson {
  const size = Math.abs(value);
  if (size === 0 || (size < largest && size >= smallest)) return value;
  const [mantissa = "1", exponent = "0"] = size.toExponential().split("e");
  const power: MathJson = ["Power", 10, Number(exponent)];
  const whole: MathJson = mantissa === "1" ? power : ["Multiply", Number(mantissa), power];
  return value < 0 ? ["Negate", whole] : whole;
}

/**
 * The sentence for a person in place of a figure that cannot be drawn.
 *
 * @param options.lang English unless it is Chinese.
 * @param options.wording templates of its own, first.
 */
export function figureErrorMessage(
  error: FigureError | { readonly said?: Message | undefined },
  options: { lang?: Language; wording?: Wording } = {},
): string {
  const own = wordsIn(options.lang, figureErrors);
  return sayPlainly(error.said ?? { key: "figure-error.other" }, { ...own, ...options.wording });
}
