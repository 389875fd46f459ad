import { derivative } from "../../limits/exact/derivative.ts";
import type { Factor, Form } from "../../limits/exact/kernel.ts";
import * as K from "../../limits/exact/kernel.ts";
import { multiply } from "../../limits/exact/powers.ts";
import { cancelled } from "../../limits/exact/quotient.ts";
import * as Q from "../../rational.ts";
import type { Rule } from "./integration.ts";

/** More powers of x than these are not taken down one by one. */
const largestPower = 8n;

/** ∫ p g = P g − ∫ P g′: for a logarithm, an inverse circular function or a power of one as g, else for a power of x. */
export const partsRule: Rule = (parts, integration) => {
  if (integration.depth <= 0) return undefined;
  const isWhole = ({ exponent }: Factor): boolean => Q.isInteger(exponent) && exponent.numerator > 0n;
  const inverse = parts.moving.find((factor) => isWhole(factor) && /^(Ln|Arctan|Arcsin)$/.test(factor.kernel.head));
  const power = parts.moving.find(
    (factor) => isWhole(factor) && factor.kernel.kind === "symbol" && factor.exponent.numerator <= largestPower,
  );
  const { constant, moving } = parts;
  for (const factor of [inverse, power]) {
    if (!factor || (factor === power && moving.length < 2)) continue;
    const g: Form = [K.termOf(Q.one, [factor])];
    const rest: Form = [
      K.termOf(
        Q.one,
        moving.filter((other) => other !== factor),
      ),
    ];
    const inner = { ...integration, depth: integration.depth - 1 };
    const outside = integration.integrate(rest, inner);
    if (!outside) continue;
    const left = cancelled(multiply(outside, derivative(g, integration.letter, integration), integration), integration);
    const inside = integration.integrate(left, inner);
    if (inside) return multiply(constant, K.subtract(multiply(outside, g, integration), inside), integration);
  }
  return undefined;
};
