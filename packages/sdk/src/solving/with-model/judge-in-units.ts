import { explained, operations } from "../../checking/check-claim.ts";
import type { Settings } from "../../checking/settings.ts";
import type { Expression, MathJson, Relation, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, headOf, mapTree, operandsOf } from "../../expression/mathjson.ts";
import { unitOf } from "../../verification/slips/units.ts";
import { verifyWithin } from "../../verification/verify-step.ts";

/**
 * Two lines that speak of quantities, 5 km and then 5000 m, compared in coherent units: each unit is a positive letter times what it is of it. undefined where
 * no quantities stand in them, or units that are not known here.
 */
export function judgeInUnits(before: Expression, after: Expression, relation: Relation, settings: Settings): Verdict | undefined {
  const units = new Set<string>();
  const [first, second] = [before, after].map(({ json }) => inCoherentUnits(json, units));
  if (first === undefined || second === undefined || units.size === 0) return undefined;
  const positive = [...units].map((unit) => expressionOf(apply("Greater", unit, 0)));
  const claim = {
    ...settings,
    before: expressionOf(first),
    after: expressionOf(second),
    assuming: [...settings.assuming, ...positive],
  };
  const verdict = verifyWithin(operations, { ...claim, relation });
  if (verdict.status !== "refuted") return { status: verdict.status, ...(verdict.by && { by: verdict.by }) };
  // 5 km/h = 1.39 m/s is meant to be rounded.
  if (verifyWithin(operations, { ...claim, relation: "approximates" }).status === "proved") return { status: "unchecked" };
  return explained({ status: "refuted", witness: {} }, { ...settings, before, after, relation });
}

function inCoherentUnits(json: MathJson, units: Set<string>): MathJson | undefined {
  let isKnown = true;
  const changed = mapTree(json, (part) => {
    if (headOf(part) !== "Quantity") return part;
    const [value = 0, name = ""] = operandsOf(part);
    const factors = factorsOf(String(name), units);
    if (factors === undefined) isKnown = false;
    return apply("Multiply", value, ...(factors ?? []));
  });
  return isKnown ? changed : undefined;
}

/** km/h as 1000 · m · 3600⁻¹ · s⁻¹, exactly; angles are no such product. */
function factorsOf(name: string, units: Set<string>): MathJson[] | undefined {
  const factors: MathJson[] = [];
  for (const [, sign = "", own = "", power = "1"] of name.matchAll(/([/·*]?)([^/·*^\d]+)\^?(-?\d+)?/g)) {
    const unit = unitOf(own);
    if (unit === undefined || unit.dimension.has("rad")) return undefined;
    const exponent = (sign === "/" ? -1 : 1) * Number(power);
    factors.push(apply("Power", unit.size, exponent));
    for (const [base, times] of unit.dimension) {
      const letter = `unit_${base}`;
      units.add(letter);
      factors.push(apply("Power", letter, exponent * times));
    }
  }
  return factors;
}
