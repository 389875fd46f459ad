import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import { type Asked, type Builder, lettersOf, usualLetter } from "../asked.ts";
import type { Candidate } from "../candidate.ts";
import { isLetter } from "../views.ts";
import { area } from "./areas.ts";
import { derivative, derivativeOf, implicit, rate, slope } from "./derivatives.ts";
import { definiteIntegral, indefiniteIntegral, integral } from "./integrals.ts";
import { limit } from "./limits.ts";
import { touching } from "./tangents.ts";

/** A formula that is itself an integral, a limit or a derivative to be worked out; undefined for any other. */
export function calculated(formula: MathJson, asked: Asked): Candidate[] | undefined {
  const alone = { ...asked, operands: [["Expr", formula] as MathJson] };
  switch (headOf(formula)) {
    case "Integrate":
      return operandsOf(formula).length === 2 ? integral(alone) : undefined;
    case "Limit":
      return limit(alone);
    case "Differentiate": {
      const [body, ...letters] = operandsOf(formula) as [MathJson, ...string[]];
      if (isLetter(body) || new Set(letters).size > 1) return undefined;
      return derivativeOf(asked, { body, variable: letters[0] as string, definition: undefined }, letters.length);
    }
    case "Derivative": {
      const [body, order = 1] = operandsOf(formula) as [MathJson, MathJson?];
      const variable = typeof body === "string" ? undefined : usualLetter(lettersOf(body));
      return variable === undefined ? undefined : derivativeOf(asked, { body, variable, definition: undefined }, Number(order));
    }
    default:
      return undefined;
  }
}

export const calculusAsks: Readonly<Record<string, Builder>> = {
  limit,
  rate,
  implicit,
  slope,
  integral,
  "definite-integral": definiteIntegral,
  "indefinite-integral": indefiniteIntegral,
  area,
  tangent: touching("tangent"),
  normal: touching("normal"),
};

/** ["Nth", n]: the derivative of order n. */
export const derivativeAsk = (order: MathJson): Builder => derivative(Number(order));
