import type { Form, Kernel } from "../../limits/exact/kernel.ts";
import * as K from "../../limits/exact/kernel.ts";
import { divide, multiply, power } from "../../limits/exact/powers.ts";
import { rebuild } from "../../limits/exact/rebuild.ts";
import * as Q from "../../rational.ts";
import type { FormPolynomial } from "../line/polynomial.ts";
import * as P from "../line/polynomial.ts";
import { freshLetter, type Integration, letterForm } from "./integration.ts";

/** Roots of a higher degree are not substituted for. */
const largestIndex = 12n;

/** Roots of one linear function ax + b, of whatever degrees: u = (ax + b)^(1/k), x = (uᵏ − b)/a, dx = k uᵏ⁻¹/a du. */
export function throughLinearRoot(form: Form, integration: Integration): Form | undefined {
  if (integration.depth <= 0) return undefined;
  const { letter } = integration;
  const base = rootedKernel(form, integration);
  if (!base) return undefined;
  const { kernel, linear, index } = base;
  const [b = K.zero, a = K.one] = linear;
  const u = freshLetter(integration.depth, index % 2n === 0n);
  const raised = power(u.form, Q.rational(index), integration);
  const x = divide(K.subtract(raised, b), a, integration);
  const changed = rebuild(
    form,
    ({ kernel: other, exponent }) => {
      if (other.key === kernel.key) return power(u.form, Q.multiply(exponent, Q.rational(index)), integration);
      return other.kind === "symbol" && other.key === letter ? power(x, exponent, integration) : undefined;
    },
    integration,
  );
  if (K.mentionsLetter(changed, letter)) return undefined;
  const slope = divide(K.scale(power(u.form, Q.rational(index - 1n), integration), Q.rational(index)), a, integration);
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
  readonly linear: FormPolynomial;
  readonly index: bigint;
}

/** The only linear function of which roots are taken, with the least common multiple of their degrees. */
function rootedKernel(form: Form, integration: Integration): Rooted | undefined {
  const { letter } = integration;
  const symbol = letterForm(letter)[0]?.factors[0]?.kernel;
  let found: Rooted | undefined;
  for (const { kernel, exponent } of factorsIn(form)) {
    if (exponent.denominator === 1n || !P.dependsOn(kernel, letter) || !symbol) continue;
    if (kernel.kind === "exp") continue;
    const linear: FormPolynomial | undefined =
      kernel.kind === "symbol"
        ? [K.zero, K.one]
        : kernel.kind === "sum"
          ? P.coefficientsIn(kernel.inner, symbol, letter, integration)
          : undefined;
    // A root of something else may become one of the new letter.
    if (linear?.length !== 2) continue;
    if (found && found.kernel.key !== kernel.key) return undefined;
    found = { kernel, linear, index: Q.leastCommonMultiple(found?.index ?? 1n, exponent.denominator) };
  }
  return found && found.index <= largestIndex ? found : undefined;
}

function* factorsIn(form: Form): Generator<K.Factor> {
  for (const { factors } of form) {
    for (const factor of factors) {
      yield factor;
      yield* factorsIn(factor.kernel.inner);
    }
  }
}
