import type { Expression, Layer, MathJson } from "../contract.ts";
import { FigureError } from "../errors/figure-error.ts";
import { MisuseError } from "../errors/misuse-error.ts";
import { compile } from "../expression/evaluation/compile.ts";
import { expressionOf } from "../expression/expression.ts";
import { problem } from "./problem.ts";

/**
 * A formula of a layer as a function of real numbers.
 *
 * @param letters in the order of the function's arguments.
 * @throws FigureError for other letters, and for heads that are no real functions.
 */
export function realFormula(
  json: MathJson,
  letters: readonly string[],
  { id }: Pick<Layer, "id">,
  shown: Expression = expressionOf(json),
): ReturnType<typeof compile> {
  try {
    return compile(json, letters);
  } catch (error) {
    if (!(error instanceof MisuseError)) throw error;
    throw new FigureError(
      `layer ${id} cannot be drawn: ${error.message}`,
      id,
      problem("figure-error.formula", { formula: shown }),
    );
  }
}
