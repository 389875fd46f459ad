import { subtract } from "../../algebra/normal-form/arithmetic.ts";
import { assume } from "../../algebra/normal-form/assume.ts";
import { elementOf } from "../../algebra/normal-form/convert.ts";
import type { Field } from "../../algebra/normal-form/field.ts";
import { inField } from "../../algebra/normal-form/in-field.ts";
import { elementToJson } from "../../algebra/normal-form/to-json.ts";
import { withKnownSigns } from "../../algebra/normal-form/zero-test.ts";
import type { Spend } from "../../algebra/spend.ts";
import type { MathJson } from "../../contract.ts";
import { apply, freeLetters, mentions } from "../../expression/mathjson.ts";

import { hasComplexParts, isComplexLetter } from "./complex-values.ts";

/** What comparing two formulas as elements of one field gives. */
export type Identity =
  /** Equal wherever both have a value and the conditions taken for granted hold. */
  | { readonly kind: "equal"; readonly taken: readonly MathJson[]; readonly polynomial: boolean }
  /** Different elements: the formulas differ somewhere, unless a relation was missed. */
  | { readonly kind: "different" }
  /** One of them is no element. */
  | { readonly kind: "unknown" };

export interface IdentityOptions {
  readonly spend: Spend;
  readonly complex?: boolean;
  /** Hypotheses of the form u > 0, u ≥ 0 and the like, whose signs may be used. */
  readonly assuming?: readonly MathJson[];
}

/** Whether the difference of two formulas is the zero of the field that they generate. */
export function identityOf(before: MathJson, after: MathJson, options: IdentityOptions): Identity {
  const complex = options.complex === true;
  const hasParts = complex && [before, after].some(hasComplexParts);
  const realLetters = hasParts ? realBesideUnit(before, after) : [];
  const field = { spend: options.spend, complex, splitsLetters: hasParts, realLetters };
  return inField(field, (field): Identity => {
    for (const hypothesis of options.assuming ?? []) assume(field, hypothesis);
    const [left, right] = [elementOf(field, before), elementOf(field, after)];
    if (!left || !right) return { kind: "unknown" };
    const difference = withKnownSigns(field, field.reduce(subtract(field, left, right).numerator));
    if (difference !== 0n) return { kind: "different" };
    return {
      kind: "equal",
      taken: takenFor(field),
      polynomial: field.generators.every(({ kind }) => kind === "letter" || kind === "pi"),
    };
  });
}

/** In |a + bi| the letters beside i are meant to be real. */
function realBesideUnit(before: MathJson, after: MathJson): string[] {
  if (![before, after].some((json) => mentions(json, "ImaginaryUnit"))) return [];
  return freeLetters(apply("List", before, after)).filter((letter) => !isComplexLetter(letter));
}

/** What was taken for granted where powers have letters in the exponent. */
function takenFor(field: Field): MathJson[] {
  return [
    ...field.takenAsPositive.map((base) => apply("Greater", elementToJson(field, base), 0)),
    ...field.takenAsWhole.map((exponent) => apply("Element", elementToJson(field, exponent), "Integers")),
  ];
}
