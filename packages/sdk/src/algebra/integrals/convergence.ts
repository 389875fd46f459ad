import type { MathJson } from "../../contract.ts";
import {
  type Context,
  conditionsBeyond,
  contextOf,
  decided,
  signsIn,
  UndecidedError,
  withoutLetter,
} from "../limits/exact/context.ts";
import { signOf } from "../limits/exact/sign.ts";
import * as G from "../limits/germs/germ.ts";
import * as M from "../limits/germs/monomial.ts";
import { integralConverges } from "../limits/growth-test.ts";
import { type Destination, germAt, withMoreTerms } from "../limits/tendency.ts";
import type { Spend } from "../spend.ts";
import { destinationAt, integralParts } from "./ends.ts";
import { smoothPieces } from "./line/pieces.ts";
import { comparePoints, pointOf } from "./line/points.ts";

export type Convergence = "converges" | "diverges";

/**
 * Whether the integral of a function converges at an end of an interval on which it is smooth, by its leading term there (limit comparison).
 * A function that swings is compared by its size, which can only show that it converges.
 */
export function convergenceAt(
  json: MathJson,
  letter: string,
  destination: Destination,
  context: Context,
): Convergence | undefined {
  return decided(() =>
    withMoreTerms(context, (germContext) => {
      const germ = germAt(json, letter, destination, germContext);
      const toInfinity = "infinite" in destination;
      // Near a point x = a ± 1/X, so that dx is X⁻² dX.
      const measured = (monomial: M.Monomial): M.Monomial =>
        toInfinity ? monomial : M.multiply(monomial, M.powerOfX(-2), germContext);
      if (germ.terms.length === 0 && germ.error) {
        if (integralConverges(measured(germ.error), germContext)) return "converges";
        throw new G.MoreTermsError("only an upper bound is known");
      }
      const leading = G.leadingOf(germ, germContext);
      if (!leading) return "converges";
      if (signOf(leading.coefficient, germContext) === undefined) throw new UndecidedError("a sign that depends on letters");
      return integralConverges(measured(leading.monomial), germContext) ? "converges" : "diverges";
    }),
  );
}

/**
 * Whether ["Integrate", f, ["Limits", x, a, b]] converges: at infinite bounds, and at every place where the integrand has no value or is not
 * smooth. undefined where that is not decided, and where a part of the interval has no values.
 */
export function improper(json: MathJson, spend: Spend, assuming: readonly MathJson[] = []): Convergence | undefined {
  const parts = integralParts(json);
  if (!parts) return undefined;
  return decided(() => {
    const context = contextOf(spend, withoutLetter({ signs: signsIn(assuming) }, parts.letter));
    const ends = [pointOf(parts.from, context), pointOf(parts.to, context)] as const;
    const order = comparePoints(ends[0], ends[1], context);
    if (order === 0) return undefined;
    const interval = order < 0 ? { from: ends[0], to: ends[1] } : { from: ends[1], to: ends[0] };
    const found = smoothPieces(parts.formula, parts.letter, interval, context).flatMap((piece) =>
      (["from", "to"] as const).map((side) =>
        convergenceAt(piece.json, parts.letter, destinationAt(piece.interval, side), context),
      ),
    );
    if (conditionsBeyond(context, parts.letter).length > 0) return undefined;
    if (found.includes("diverges")) return "diverges";
    return found.every((each) => each === "converges") ? "converges" : undefined;
  });
}
