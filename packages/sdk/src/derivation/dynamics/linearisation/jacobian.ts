import { differentiate } from "../../../algebra/calculus/differentiate.ts";
import { elementOf } from "../../../algebra/normal-form/convert.ts";
import { inField } from "../../../algebra/normal-form/in-field.ts";
import { elementToJson } from "../../../algebra/normal-form/to-json.ts";
import type { Spend } from "../../../algebra/spend.ts";
import type { MathJson } from "../../../contract.ts";
import { apply, headOf, isNumber, numeral, operandsOf, sizeOf } from "../../../expression/mathjson.ts";
import { startsWithMinus } from "../../../expression/tree/sign.ts";
import { flattened } from "../equilibria/branch.ts";
import { keepingDomain } from "../keeping-domain.ts";

/** Rows of a square matrix. */
export type Matrix = readonly (readonly MathJson[])[];

/** All partial derivatives of the rates, a row for each rate; undefined where a rate has no derivative by rules. */
export function jacobianOf(rates: readonly MathJson[], letters: readonly string[], spend: Spend): Matrix | undefined {
  const rows = rates.map((rate) =>
    letters.map((letter) => {
      const derivative = differentiate(rate, letter, { partial: true });
      return derivative === undefined ? undefined : tidied(derivative, letters, spend);
    }),
  );
  return rows.every((row): row is MathJson[] => row.every((entry) => entry !== undefined)) ? rows : undefined;
}

/** Collected; a formula with decimals, which would become fractions, only where that makes it no longer or takes a minus out of a product. */
function tidied(json: MathJson, letters: readonly string[], spend: Spend): MathJson {
  const found = inField({ spend }, (field) => {
    // Of a product the letter made last is written first.
    for (const letter of [...letters].reverse()) field.letter(letter);
    const element = elementOf(field, json);
    return element && flattened(elementToJson(field, element));
  });
  const isBetter = found !== undefined && (sizeOf(found) <= sizeOf(json) || hasInnerMinus(json) || !hasDecimal(json));
  // √|x² + 1| is no shorter way to write √(x² + 1).
  return isBetter && (hasBars(json) || !hasBars(found)) ? keepingDomain(json, found, spend) : json;
}

const hasBars = (json: MathJson): boolean => /^(Abs|Sign)$/.test(headOf(json) ?? "") || operandsOf(json).some(hasBars);

const hasDecimal = (json: MathJson): boolean => (isNumber(json) ? /[.e]/.test(numeral(json)) : operandsOf(json).some(hasDecimal));

const hasInnerMinus = (json: MathJson): boolean =>
  (headOf(json) === "Multiply" && operandsOf(json).slice(1).some(startsWithMinus)) || operandsOf(json).some(hasInnerMinus);

export const matrixJson = (matrix: Matrix): MathJson => apply("Matrix", ...matrix.map((row) => apply("List", ...row)));
