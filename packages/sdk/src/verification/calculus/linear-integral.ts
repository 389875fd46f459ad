import type { Elimination } from "../../algebra/calculus/elimination.ts";
import { definiteIntegral } from "../../algebra/integrals/definite.ts";
import { sharesOf } from "../../algebra/normal-form/combination.ts";
import { elementOf } from "../../algebra/normal-form/convert.ts";
import { inField } from "../../algebra/normal-form/in-field.ts";
import { elementToJson } from "../../algebra/normal-form/to-json.ts";
import { rationalToJson } from "../../algebra/rational.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";
import { domainConditions } from "../domain.ts";
import { remaining } from "../equality/conditions.ts";

/**
 * A definite integral of a sum as the sum of the integrals of its shares, numbers in front: ∫ (2e^(−x²) + 5) = 2 ∫ e^(−x²) + ∫ 5. Only where every share
 * has values everywhere, and so an integral between any two numbers. undefined where there is nothing to take apart.
 */
export function linearIntegral(json: MathJson, spend: Spend): Elimination | undefined {
  const [integrand, limits, ...more] = operandsOf(json);
  const [, from, to] = limits === undefined ? [] : operandsOf(limits);
  if (integrand === undefined || limits === undefined || headOf(limits) !== "Limits" || more.length > 0) return undefined;
  if (from === undefined || to === undefined || [from, to].some(isInfinite)) return undefined;
  const shares = inField({ spend }, (field) => {
    const element = elementOf(field, integrand);
    return (
      element && sharesOf(field, element).map(({ coefficient, part }) => ({ coefficient, part: elementToJson(field, part) }))
    );
  });
  if (!shares || shares.length === 0 || !shares.every(({ part }) => remaining(domainConditions(part), [], spend).length === 0))
    return undefined;
  const [only] = shares;
  if (shares.length === 1 && only?.coefficient.numerator === 1n && only.coefficient.denominator === 1n) {
    return JSON.stringify(only.part) === JSON.stringify(integrand)
      ? undefined
      : { json: apply("Integrate", only.part, limits), conditions: [] };
  }
  const terms = shares.map(({ coefficient, part }) =>
    apply("Multiply", rationalToJson(coefficient), integralOf(part, limits, spend)),
  );
  return { json: terms.length === 1 ? (terms[0] as MathJson) : apply("Add", ...terms), conditions: [] };
}

function integralOf(part: MathJson, limits: MathJson, spend: Spend): MathJson {
  const integral = apply("Integrate", part, limits);
  const found = definiteIntegral(integral, spend);
  return found?.kind === "value" && found.conditions.length === 0 ? found.json : integral;
}

const isInfinite = (json: MathJson): boolean =>
  json === "PositiveInfinity" ||
  json === "NegativeInfinity" ||
  (headOf(json) === "Negate" && operandsOf(json)[0] === "PositiveInfinity");
