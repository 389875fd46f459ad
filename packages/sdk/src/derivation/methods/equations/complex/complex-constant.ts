import { imaginaryPart, realPart } from "../../../../algebra/normal-form/complex-parts.ts";
import { elementOf } from "../../../../algebra/normal-form/convert.ts";
import { inField } from "../../../../algebra/normal-form/in-field.ts";
import { elementToJson } from "../../../../algebra/normal-form/to-json.ts";
import { simplify } from "../../../../algebra/simplify/simplify.ts";
import type { Spend } from "../../../../algebra/spend.ts";
import type { MathJson } from "../../../../contract.ts";
import { apply, freeLetters, headOf, operandsOf } from "../../../../expression/mathjson.ts";
import { startsWithMinus } from "../../../../expression/tree/sign.ts";

/** A complex number by its real and its imaginary part, both real constants in simplest form. */
export interface ComplexConstant {
  readonly re: MathJson;
  readonly im: MathJson;
}

/** The parts of a number formula; undefined where letters or functions of i are in it. */
export function partsOf(json: MathJson, spend: Spend): ComplexConstant | undefined {
  if (freeLetters(json).length > 0) return undefined;
  return inField({ spend, complex: true }, (field) => {
    const element = elementOf(field, json);
    const [real, imaginary] = element ? [realPart(field, element), imaginaryPart(field, element)] : [];
    if (!real || !imaginary) return undefined;
    return {
      re: simplify(elementToJson(field, real), { spend }),
      im: simplify(elementToJson(field, imaginary), { spend }),
    };
  });
}

/** a + bi as one writes it. */
export function writtenComplex({ re, im }: ComplexConstant): MathJson {
  if (im === 0) return re;
  const isNegative = startsWithMinus(im);
  const size = isNegative ? simplify(apply("Negate", im)) : im;
  const term = timesUnit(size);
  if (re === 0) return isNegative ? apply("Negate", term) : term;
  return apply(isNegative ? "Subtract" : "Add", re, term);
}

/** bi: i for 1, i√3 for a root, i/2 for a half. */
function timesUnit(size: MathJson): MathJson {
  if (size === 1) return "ImaginaryUnit";
  const [above, below] = operandsOf(size);
  if (headOf(size) === "Divide" && above !== undefined && below !== undefined) return apply("Divide", timesUnit(above), below);
  return headOf(size) === "Sqrt" ? apply("Multiply", "ImaginaryUnit", size) : apply("Multiply", size, "ImaginaryUnit");
}
