import type { MathJson } from "../../contract.ts";
import { apply } from "../../expression/mathjson.ts";
import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import type { Field } from "../normal-form/field.ts";
import { signPolynomial } from "../normal-form/signs.ts";
import { withKnownSigns } from "../normal-form/zero-test.ts";
import type { WritePolynomial } from "./writing.ts";

/**
 * What stands in ln |base|, which is what the field means by the logarithm of a base. The bars are left out only where the sign is known wherever the
 * formula has a value: without them the logarithm would have none on half of the numbers.
 */
export function logarithmArgument(field: Field, base: Polynomial, write: WritePolynomial): MathJson {
  const known = withKnownSigns(field, signPolynomial(field, base));
  const inside = write(known === -1n ? P.negate(base) : base);
  return P.isConstant(known) ? inside : apply("Abs", inside);
}
