import type { Message } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { kindOf } from "../../../../geometry/conics/analyse.ts";
import type { Curve } from "../../../../geometry/figures.ts";
import type { Working } from "../../working.ts";
import { kindNames } from "./asks.ts";
import { givenEquation } from "./subject.ts";

const claims: ReadonlySet<string> = new Set(["Line", "Circle", "Ellipse", "Hyperbola", "Parabola", "Conic"]);

/**
 * Why a question cannot be right that calls a curve what it is not: the ellipse x² − y² = 1. undefined where nothing is wrong for certain, as
 * with letters that may have fitting values.
 */
export function falseClaim(working: Working): Message | undefined {
  for (const [name, claim] of working.scene.kinds) {
    const equation = claims.has(claim) ? givenEquation(working, name) : undefined;
    const curve = equation === undefined ? undefined : working.curve(name);
    const kind = curve && nameOfKind(working, curve);
    if (equation === undefined || kind === undefined || kind === claim || (claim === "Conic" && kind !== "Line")) continue;
    return { key: `reason.not-a-${claim.toLowerCase()}`, params: { equation: expressionOf(equation) } };
  }
  return undefined;
}

function nameOfKind(working: Working, curve: Curve): string | undefined {
  if (curve.kind === "line") return "Line";
  const kind = kindOf(working.numbers, curve);
  return kind && kindNames[kind];
}
