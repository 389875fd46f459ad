import * as Q from "../../rational.ts";
import type { Context } from "./context.ts";
import { cosine, functionForm, sine, turn } from "./functions.ts";
import type { Form, Kernel } from "./kernel.ts";
import { add, formKey, kernelsIn, one, scale, subtract } from "./kernel.ts";
import { multiply, power } from "./powers.ts";
import { rebuild } from "./rebuild.ts";

/**
 * The form written otherwise: with 1 − cos² for sin², with 1 − sin² for cos², and 1 ± cos v and 1 ± sin v as squares of half angles. Only those
 * in which something changes.
 */
export function circularIdentities(form: Form, context: Context): Form[] {
  const angles = new Map<string, Kernel>();
  for (const kernel of kernelsIn(form)) if (kernel.head === "Sin" || kernel.head === "Cos") angles.set(kernel.key, kernel);
  const [first] = angles.values();
  if (!first) return [];
  const found = [withoutSquares(form, "Sin", context), withoutSquares(form, "Cos", context)];
  if (angles.size === 1) found.push(inHalfAngle(form, first, context));
  return found.filter((other) => other.length > 0 && formKey(other) !== formKey(form));
}

function withoutSquares(form: Form, gone: "Sin" | "Cos", context: Context): Form {
  return rebuild(
    form,
    ({ kernel, exponent }) => {
      if (kernel.head !== gone || exponent.denominator !== 1n || exponent.numerator % 2n !== 0n) return undefined;
      const other = functionForm(gone === "Sin" ? "Cos" : "Sin", kernel.inner);
      return power(subtract(one, multiply(other, other, context)), Q.divide(exponent, Q.rational(2)), context);
    },
    context,
  );
}

/** c + c cos v = 2c cos²(v/2) and c − c cos v = 2c sin²(v/2), where sin v is cos(v − π/2). */
function inHalfAngle(form: Form, kernel: Kernel, context: Context): Form {
  const half = Q.rational(1n, 2n);
  const angle = kernel.head === "Cos" ? kernel.inner : subtract(kernel.inner, turn(1, 2));
  const [s, c] = [sine(scale(angle, half), context), cosine(scale(angle, half), context)];
  const [cos2, sin2] = [multiply(c, c, context), multiply(s, s, context)];
  const inside = rebuild(
    form,
    (factor) => (factor.kernel.key === kernel.key && Q.equal(factor.exponent, Q.one) ? subtract(cos2, sin2) : undefined),
    context,
  );
  const constant = form.filter(({ factors }) => factors.every((factor) => factor.kernel.key !== kernel.key));
  // The constant c becomes c cos² + c sin².
  return add(subtract(inside, constant), multiply(constant, add(cos2, sin2), context));
}
