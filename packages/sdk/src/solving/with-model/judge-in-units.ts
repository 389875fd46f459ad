import { explained, operations } from "../../checking/check-claim.ts";
import type { Settings } from "../../checking/settings.ts";
import type { Expression, MathJson, Relation, Verdict } from "../../contract.ts";
import { expressionOf } from "../../expression/expression.ts";
import { apply, headOf, mapTree, operandsOf, sameTree, substitute } from "../../expression/mathjson.ts";
import { unitOf } from "../../verification/slips/units.ts";
import { type Claim, verifyWithin } from "../../verification/verify-step.ts";

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
  if (isRounded(before.json, after.json, claim)) return { status: "unchecked" };
  return explained({ status: "refuted", witness: {} }, { ...settings, before, after, relation });
}

/** Whether 1.39 m/s is meant as 5 km/h, rounded: what 5 km/h is in m/s, as a number, comes near enough to 1.39. */
function isRounded(before: MathJson, after: MathJson, claim: Omit<Claim, "before" | "after" | "relation">): boolean {
  const [name = 0, right] = operandsOf(after);
  const isNamed = headOf(after) === "Equal" && headOf(before) === "Equal" && sameTree(operandsOf(before)[0] ?? "Nothing", name);
  const [exact, shown] = isNamed ? [operandsOf(before)[1] ?? 0, right ?? 0] : [before, after];
  if (headOf(shown) !== "Quantity") return false;
  const [value = 0, unit = ""] = operandsOf(shown);
  const units = new Set<string>();
  const quotient = inCoherentUnits(apply("Divide", exact, apply("Quantity", 1, unit)), units);
  if (quotient === undefined) return false;
  const number = substitute(quotient, Object.fromEntries([...units].map((letter) => [letter, 1])));
  const statusOf = (from: MathJson, to: MathJson, relation: Relation): Verdict["status"] =>
    verifyWithin(operations, { ...claim, before: expressionOf(from), after: expressionOf(to), relation }).status;
  // A length is no speed, whatever the numbers.
  return statusOf(quotient, number, "equal") === "proved" && statusOf(number, value, "approximates") !== "refuted";
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
