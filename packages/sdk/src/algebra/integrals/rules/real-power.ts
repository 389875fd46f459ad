import { logarithm } from "../../limits/exact/functions.ts";
import type { Form } from "../../limits/exact/kernel.ts";
import * as K from "../../limits/exact/kernel.ts";
import { divide, multiply } from "../../limits/exact/powers.ts";
import { isZero } from "../../limits/exact/zero.ts";
import * as Q from "../../rational.ts";
import { dependsOn } from "../line/polynomial.ts";
import { letterForm, type Rule } from "./integration.ts";

/** x to the power of a number that is no fraction, or of a letter: xⁿ · x/(n + 1). */
export const realPowerRule: Rule = ({ constant, moving }, integration) => {
  const x = letterForm(integration.letter);
  let exponent: Form = K.zero;
  for (const { kernel, exponent: times } of moving) {
    if (kernel.kind === "symbol") {
      exponent = K.add(exponent, K.constantForm(times));
      continue;
    }
    const factors = kernel.kind === "exp" ? (kernel.inner[0]?.factors ?? []) : [];
    const logarithms = factors.filter((factor) => dependsOn(factor.kernel, integration.letter));
    const [only] = logarithms;
    if (logarithms.length !== 1 || only?.kernel.head !== "Ln" || !Q.equal(only.exponent, Q.one)) return undefined;
    if (!K.sameForm(only.kernel.inner, x)) return undefined;
    exponent = K.add(exponent, [
      K.termOf(
        times,
        factors.filter((factor) => factor !== only),
      ),
    ]);
  }
  const raised = K.add(exponent, K.one);
  if (isZero(raised, integration)) return multiply(constant, logarithm(x, integration), integration);
  const form: Form = [K.termOf(Q.one, moving)];
  return multiply(constant, divide(multiply(form, x, integration), raised, integration), integration);
};

/** |v| for a linear function v: v |v|/2v′. */
export const absoluteRule: Rule = ({ constant, moving }, integration) => {
  const [factor] = moving;
  if (moving.length !== 1 || factor?.kernel.head !== "Abs" || !Q.equal(factor.exponent, Q.one)) return undefined;
  const { inner } = factor.kernel;
  const x = letterForm(integration.letter);
  const moved = inner.filter((term) => K.mentionsLetter([term], integration.letter));
  const slope = divide(moved, x, integration);
  if (K.mentionsLetter(slope, integration.letter)) return undefined;
  const product = multiply(inner, [K.termOf(Q.rational(1n, 2n), [factor])], integration);
  return multiply(constant, divide(product, slope, integration), integration);
};
