import { derivative } from "../../limits/exact/derivative.ts";
import { functionForm } from "../../limits/exact/functions.ts";
import type { Factor, Form, Kernel } from "../../limits/exact/kernel.ts";
import * as K from "../../limits/exact/kernel.ts";
import { inBaseAngles } from "../../limits/exact/multiple-angles.ts";
import { divide, multiply, power } from "../../limits/exact/powers.ts";
import { rebuild } from "../../limits/exact/rebuild.ts";
import * as Q from "../../rational.ts";
import { freshLetter, type Integration } from "./integration.ts";
import { overWave } from "./wave-quotient.ts";
import { isLinear } from "./waves.ts";

/**
 * Rational functions of sin v and cos v for one linear angle v: by u = cos v, u = sin v or u = tan v where the parity of the function allows it
 * (Bioche's rules), by a closed form for 1/(a + b cos v + c sin v), and at last by u = tan(v/2), which leaves gaps.
 */
export function integrateCircular(form: Form, integration: Integration): Form | undefined {
  const prepared = inBaseAngles(form, integration);
  const angle = angleIn(prepared, integration);
  if (!angle) return undefined;
  const speed = derivative(angle, integration.letter, integration);
  return (
    overWave(prepared, integration) ??
    throughCosine(prepared, angle, speed, integration) ??
    throughSine(prepared, angle, speed, integration) ??
    throughTangent(prepared, angle, speed, integration) ??
    throughHalfAngle(prepared, angle, speed, integration)
  );
}

/** The angle, where the letter occurs only in sin and cos of one linear angle. */
function angleIn(form: Form, { letter }: Integration): Form | undefined {
  const angles = new Map<string, Form>();
  const visit = (part: Form): boolean =>
    part.every(({ factors }) =>
      factors.every(({ kernel, exponent }) => {
        if (!K.mentionsLetter([K.termOf(Q.one, [{ kernel, exponent: Q.one }])], letter)) return true;
        if (kernel.kind === "sum") return Q.isInteger(exponent) && visit(kernel.inner);
        if (!/^(Sin|Cos)$/.test(kernel.head) || !isLinear(kernel.inner, letter)) return false;
        angles.set(K.formKey(kernel.inner), kernel.inner);
        return true;
      }),
    );
  return visit(form) && angles.size === 1 ? [...angles.values()][0] : undefined;
}

/** Not an even whole number. */
const isOdd = (exponent: Q.Rational): boolean => !Q.isInteger(exponent) || exponent.numerator % 2n !== 0n;

const hasRoots = (form: Form): boolean =>
  form.some(({ factors }) => factors.some(({ exponent, kernel }) => isCircular(kernel) && !Q.isInteger(exponent)));

const isCircular = ({ head }: Kernel): boolean => head === "Sin" || head === "Cos";

interface Heads {
  /** What the new letter stands for, and what must disappear in pairs. */
  readonly kept: "Sin" | "Cos";
  readonly gone: "Sin" | "Cos";
}

/** A form in u, with gone² = 1 − u²; undefined where an odd power of it is left. */
function inLetter(form: Form, { kept, gone }: Heads, u: Form, integration: Integration): Form | undefined {
  const square = K.subtract(K.one, multiply(u, u, integration));
  const changed = rebuild(
    form,
    ({ kernel, exponent }: Factor) => {
      if (kernel.head === kept) return power(u, exponent, integration);
      if (kernel.head !== gone || isOdd(exponent)) return undefined;
      return power(square, Q.divide(exponent, Q.rational(2)), integration);
    },
    integration,
  );
  return K.mentionsLetter(changed, integration.letter) ? undefined : changed;
}

function through(form: Form, heads: Heads, angle: Form, speed: Form, sign: 1 | -1, integration: Integration): Form | undefined {
  const u = freshLetter(integration.depth);
  const lowered = divide(form, functionForm(heads.gone, angle), integration);
  const changed = inLetter(lowered, heads, u.form, integration);
  if (!changed || integration.depth <= 0) return undefined;
  const integral = integration.integrate(changed, { ...integration, letter: u.letter, depth: integration.depth - 1 });
  if (!integral) return undefined;
  const value = functionForm(heads.kept, angle);
  return K.scale(divide(withValue(integral, u.letter, value, integration), speed, integration), Q.rational(sign));
}

const withValue = (form: Form, letter: string, value: Form, integration: Integration): Form =>
  rebuild(
    form,
    ({ kernel, exponent }) =>
      kernel.kind === "symbol" && kernel.key === letter ? power(value, exponent, integration) : undefined,
    integration,
  );

/** An odd function of sin v: u = cos v, du = −sin v dv. */
const throughCosine = (form: Form, angle: Form, speed: Form, integration: Integration): Form | undefined =>
  through(form, { kept: "Cos", gone: "Sin" }, angle, speed, -1, integration);

/** An odd function of cos v: u = sin v. */
const throughSine = (form: Form, angle: Form, speed: Form, integration: Integration): Form | undefined =>
  through(form, { kept: "Sin", gone: "Cos" }, angle, speed, 1, integration);

/** Unchanged where both change sign: u = tan v, cos² v = 1/(1 + u²), dv = du/(1 + u²). An arctan u is v itself, but for a constant. */
function throughTangent(form: Form, angle: Form, speed: Form, integration: Integration): Form | undefined {
  if (integration.depth <= 0 || hasRoots(form)) return undefined;
  const u = freshLetter(integration.depth);
  const cosine = functionForm("Cos", angle);
  const sines = rebuild(
    form,
    ({ kernel, exponent }) =>
      kernel.head === "Sin" ? power(multiply(u.form, cosine, integration), exponent, integration) : undefined,
    integration,
  );
  const square = K.add(K.one, multiply(u.form, u.form, integration));
  const changed = rebuild(
    sines,
    ({ kernel, exponent }) =>
      kernel.head === "Cos" && !isOdd(exponent) ? power(square, Q.divide(exponent, Q.rational(-2)), integration) : undefined,
    integration,
  );
  if (K.mentionsLetter(changed, integration.letter)) return undefined;
  const integral = integration.integrate(divide(changed, square, integration), {
    ...integration,
    letter: u.letter,
    depth: integration.depth - 1,
  });
  if (!integral) return undefined;
  const tangent = divide(functionForm("Sin", angle), cosine, integration);
  const isPlainArctangent = (kernel: Kernel): boolean => kernel.head === "Arctan" && K.sameForm(kernel.inner, u.form);
  for (const { factors } of integral)
    for (const { kernel } of factors)
      if (K.mentionsLetter(kernel.inner, u.letter) && !isPlainArctangent(kernel)) integration.gaps.some = true;
  const back = rebuild(
    integral,
    ({ kernel, exponent }) => {
      if (isPlainArctangent(kernel)) return power(angle, exponent, integration);
      return kernel.kind === "symbol" && kernel.key === u.letter ? power(tangent, exponent, integration) : undefined;
    },
    integration,
  );
  return divide(back, speed, integration);
}

/** u = tan(v/2) = sin v/(1 + cos v); at odd multiples of π it has no value, and the antiderivative may jump. */
function throughHalfAngle(form: Form, angle: Form, speed: Form, integration: Integration): Form | undefined {
  if (integration.depth <= 0 || hasRoots(form)) return undefined;
  const u = freshLetter(integration.depth);
  const square = multiply(u.form, u.form, integration);
  const below = K.add(K.one, square);
  const values: Readonly<Record<string, Form>> = {
    Sin: divide(K.scale(u.form, Q.rational(2)), below, integration),
    Cos: divide(K.subtract(K.one, square), below, integration),
  };
  const changed = rebuild(
    form,
    ({ kernel, exponent }) => {
      const value = Object.hasOwn(values, kernel.head) ? values[kernel.head] : undefined;
      return value && power(value, exponent, integration);
    },
    integration,
  );
  if (K.mentionsLetter(changed, integration.letter)) return undefined;
  const inner = { ...integration, letter: u.letter, depth: integration.depth - 1 };
  const integral = integration.integrate(K.scale(divide(changed, below, integration), Q.rational(2)), inner);
  if (!integral) return undefined;
  integration.gaps.some = true;
  const tangent = divide(functionForm("Sin", angle), K.add(K.one, functionForm("Cos", angle)), integration);
  return divide(withValue(integral, u.letter, tangent, integration), speed, integration);
}
