import * as Q from "../../rational.ts";
import { type Context, UndecidedError } from "./context.ts";
import { functionForm } from "./functions.ts";
import type { Form, Kernel } from "./kernel.ts";
import { add, kernelForm, mentionsLetter, negate, one, scale, subtract, termOf, zero } from "./kernel.ts";
import { divide, invert, multiply, power } from "./powers.ts";

/** The derivatives of functions of one operand, as functions of it. */
const outer: Readonly<Record<string, (inner: Form, context: Context) => Form>> = {
  Ln: invert,
  Sin: (inner) => functionForm("Cos", inner),
  Cos: (inner) => negate(functionForm("Sin", inner)),
  Arctan: (inner, context) => invert(add(one, multiply(inner, inner, context)), context),
  Arcsin: (inner, context) => power(subtract(one, multiply(inner, inner, context)), Q.rational(-1n, 2n), context),
  // |u|′ = u/|u| · u′
  Abs: (inner, context) => divide(inner, functionForm("Abs", inner, 0), context),
};

/** The derivative in a letter, by the rules. @throws UndecidedError for a function without a rule */
export function derivative(form: Form, letter: string, context: Context): Form {
  return add(
    ...form.map((term) =>
      add(
        ...term.factors.map(({ kernel, exponent }) => {
          const inside = ofKernel(kernel, letter, context);
          if (inside.length === 0) return zero;
          const lowered = multiply([term], kernelForm(kernel, Q.rational(-1)), context);
          return scale(multiply(lowered, inside, context), exponent);
        }),
      ),
    ),
  );
}

function ofKernel(kernel: Kernel, letter: string, context: Context): Form {
  if (kernel.kind === "symbol") return kernel.key === letter ? one : zero;
  if (!mentionsLetter(kernel.inner, letter)) return zero;
  const inside = derivative(kernel.inner, letter, context);
  if (kernel.kind === "sum") return inside;
  if (kernel.kind === "exp") return multiply([termOf(Q.one, [{ kernel, exponent: Q.one }])], inside, context);
  const rule = Object.hasOwn(outer, kernel.head) ? outer[kernel.head] : undefined;
  if (!rule) throw new UndecidedError(`${kernel.head} is not differentiated`);
  return multiply(rule(kernel.inner, context), inside, context);
}
