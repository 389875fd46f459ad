import { derivative } from "../../limits/exact/derivative.ts";
import type { Form, Kernel } from "../../limits/exact/kernel.ts";
import * as K from "../../limits/exact/kernel.ts";
import { divide, multiply, power } from "../../limits/exact/powers.ts";
import { rebuild } from "../../limits/exact/rebuild.ts";
import * as Q from "../../rational.ts";
import type { FormPolynomial } from "../line/polynomial.ts";
import * as P from "../line/polynomial.ts";
import { freshLetter, type Integration, letterKernel } from "./integration.ts";

/** Roots of a higher degree are not substituted for. */
const largestIndex = 12n;

/**
 * Roots of one linear function ax + b, or of a quotient (ax + b)/(cx + d), of whatever degrees: u is a root of it of degree k, and
 * x = (duᵏ − b)/(a − cuᵏ).
 */
export function throughLinearRoot(form: Form, integration: Integration): Form | undefined {
  if (integration.depth <= 0) return undefined;
  const { letter } = integration;
  const base = rootedKernel(form, integration);
  if (!base) return undefined;
  const { kernel, above, below, index } = base;
  const [b = K.zero, a = K.zero] = above;
  const [d = K.zero, c = K.zero] = below;
  const u = freshLetter(integration.depth, index % 2n === 0n);
  const raised = power(u.form, Q.rational(index), integration);
  const x = divide(K.subtract(multiply(d, raised, integration), b), K.subtract(a, multiply(c, raised, integration)), integration);
  const changed = rebuild(
    form,
    ({ kernel: other, exponent }) => {
      if (other.key === kernel.key) return power(u.form, Q.multiply(exponent, Q.rational(index)), integration);
      return other.kind === "symbol" && other.key === letter ? power(x, exponent, integration) : undefined;
    },
    integration,
  );
  if (K.mentionsLetter(changed, letter)) return undefined;
  const slope = derivative(x, u.letter, integration);
  const integral = integration.integrate(multiply(changed, slope, integration), {
    ...integration,
    letter: u.letter,
    depth: integration.depth - 1,
  });
  if (!integral) return undefined;
  const root = K.kernelForm(kernel, Q.rational(1n, index));
  return rebuild(
    integral,
    ({ kernel: other, exponent }) =>
      other.kind === "symbol" && other.key === u.letter ? power(root, exponent, integration) : undefined,
    integration,
  );
}

interface Rooted {
  readonly kernel: Kernel;
  /** The linear function, or the quotient of two. */
  readonly above: FormPolynomial;
  readonly below: FormPolynomial;
  readonly index: bigint;
}

/** The only function of this kind of which roots are taken, with the least common multiple of their degrees. */
function rootedKernel(form: Form, integration: Integration): Rooted | undefined {
  const { letter } = integration;
  let found: Rooted | undefined;
  for (const { kernel, exponent } of factorsIn(form)) {
    if (exponent.denominator === 1n || !P.dependsOn(kernel, letter) || kernel.kind === "exp") continue;
    const parts = kernel.kind === "symbol" ? { above: [K.zero, K.one], below: [K.one] } : linearParts(kernel.inner, integration);
    // A root of something else may become one of the new letter.
    if (!parts || kernel.kind === "function") continue;
    if (found && found.kernel.key !== kernel.key) return undefined;
    found = { kernel, ...parts, index: Q.leastCommonMultiple(found?.index ?? 1n, exponent.denominator) };
  }
  return found && found.index <= largestIndex ? found : undefined;
}

/** ax + b, or (ax + b)/(cx + d), as it stands in a sum of terms that are all divided by cx + d. */
function linearParts(inner: Form, integration: Integration): Pick<Rooted, "above" | "below"> | undefined {
  const coefficients = (form: Form): FormPolynomial | undefined =>
    P.coefficientsIn(form, letterKernel(integration.letter), integration.letter, integration);
  const plain = coefficients(inner);
  if (plain) return plain.length === 2 ? { above: plain, below: [K.one] } : undefined;
  const divisor = inner[0]?.factors.find(({ kernel, exponent }) => kernel.kind === "sum" && Q.equal(exponent, Q.rational(-1)));
  if (!divisor) return undefined;
  const numerator = multiply(inner, [K.termOf(Q.one, [{ kernel: divisor.kernel, exponent: Q.one }])], integration);
  const [above, below] = [coefficients(numerator), coefficients(divisor.kernel.inner)];
  return above && below && above.length <= 2 && below.length === 2 ? { above, below } : undefined;
}

function* factorsIn(form: Form): Generator<K.Factor> {
  for (const { factors } of form) {
    for (const factor of factors) {
      yield factor;
      yield* factorsIn(factor.kernel.inner);
    }
  }
}
