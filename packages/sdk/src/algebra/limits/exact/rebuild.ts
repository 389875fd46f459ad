import { type Context, UndecidedError } from "./context.ts";
import { exponential, functionsOfOne } from "./functions.ts";
import type { Factor, Form, Kernel } from "./kernel.ts";
import { add, kernelForm, scale, termOf } from "./kernel.ts";
import { multiply, power } from "./powers.ts";

/** What to put for a factor; undefined leaves it, with what is inside it made anew. */
export type Replacement = (factor: Factor) => Form | undefined;

/** A form with factors replaced, also inside kernels, calculated anew. */
export function rebuild(form: Form, replace: Replacement, context: Context): Form {
  return add(
    ...form.map(({ coefficient, factors }) =>
      factors.reduce<Form>(
        (product, factor) => multiply(product, replace(factor) ?? rebuiltFactor(factor, replace, context), context),
        [termOf(coefficient, [])],
      ),
    ),
  );
}

function rebuiltFactor({ kernel, exponent }: Factor, replace: Replacement, context: Context): Form {
  if (kernel.inner.length === 0) return kernelForm(kernel, exponent);
  const inner = rebuild(kernel.inner, replace, context);
  // e^(r·t) with r in front: e^(2 ln u) has to become u², also where u may be negative.
  if (kernel.kind === "exp") return exponential(scale(inner, exponent), context);
  return power(ofKernel(kernel, inner, context), exponent, context);
}

function ofKernel(kernel: Kernel, inner: Form, context: Context): Form {
  if (kernel.kind === "sum") return inner;
  const make = Object.hasOwn(functionsOfOne, kernel.head) ? functionsOfOne[kernel.head] : undefined;
  if (!make) throw new UndecidedError(`${kernel.head} is not rebuilt`);
  return make(inner, context);
}

/** A form with a value put for a letter. */
export function valueAt(form: Form, letter: string, value: Form, context: Context): Form {
  return rebuild(
    form,
    ({ kernel, exponent }) => (kernel.kind === "symbol" && kernel.key === letter ? power(value, exponent, context) : undefined),
    context,
  );
}
