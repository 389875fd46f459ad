import { decided } from "../../limits/exact/context.ts";
import type { Form } from "../../limits/exact/kernel.ts";
import * as K from "../../limits/exact/kernel.ts";
import { multiply, power } from "../../limits/exact/powers.ts";
import * as Q from "../../rational.ts";
import type { FormPolynomial } from "../line/polynomial.ts";
import * as P from "../line/polynomial.ts";
import { type Integration, letterKernel } from "./integration.ts";

/** Powers of x over a polynomial divided out, as in x eˣ/(1 + x)² = eˣ/(1 + x) − eˣ/(1 + x)². */
export function reduced(form: Form, integration: Integration): Form {
  return K.add(...form.map((term) => decided(() => reducedTerm(term, integration)) ?? [term]));
}

function reducedTerm(term: K.Term, integration: Integration): Form {
  const { letter } = integration;
  const x = letterKernel(letter);
  const own = term.factors.find(({ kernel }) => kernel.key === x.key);
  const divisors = term.factors.filter(
    ({ kernel, exponent }) => kernel.kind === "sum" && Q.isInteger(exponent) && Q.signOf(exponent) < 0,
  );
  const [divisor] = divisors;
  if (!own || !divisor || divisors.length > 1 || !Q.isInteger(own.exponent) || Q.signOf(own.exponent) <= 0) return [term];
  const base = P.coefficientsIn(divisor.kernel.inner, x, letter, integration);
  if (!base || base.length < 2 || own.exponent.numerator > 40n) return [term];
  let above: FormPolynomial = [...Array.from({ length: Number(own.exponent.numerator) }, () => K.zero), K.one];
  const others: Form = [
    K.termOf(
      term.coefficient,
      term.factors.filter((factor) => factor !== own && factor !== divisor),
    ),
  ];
  const pieces: Form[] = [];
  for (let exponent = divisor.exponent; above.length > 0; exponent = Q.add(exponent, Q.one)) {
    const last = Q.isZero(exponent);
    const { quotient, remainder } = last ? { quotient: [], remainder: above } : P.divide(above, base, integration);
    const raised = last ? K.one : power(divisor.kernel.inner, exponent, integration);
    pieces.push(multiply(P.valueAt(remainder, K.kernelForm(x), integration), raised, integration));
    above = quotient;
  }
  return multiply(others, K.add(...pieces), integration);
}
