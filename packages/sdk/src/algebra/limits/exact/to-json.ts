import type { MathJson } from "../../../contract.ts";
import { apply, headOf, operandsOf } from "../../../expression/mathjson.ts";
import { opposite, startsWithMinus } from "../../../expression/tree/sign.ts";
import type { Rational } from "../../rational.ts";
import * as Q from "../../rational.ts";
import { sum } from "../../written-form.ts";
import type { Factor, Form, Kernel, Term } from "./kernel.ts";
import { termOf } from "./kernel.ts";

/** A form as it is written: (√2 − x)/3 as a sum of terms, negative powers in denominators, roots as roots. */
export function formToJson(form: Form): MathJson {
  const terms = form.map(termToJson);
  // A minus does not come first where a plus can.
  const first = terms.findIndex((term) => !startsWithMinus(term));
  const ordered = first > 0 ? [terms[first] as MathJson, ...terms.filter((_, index) => index !== first)] : terms;
  return sum(ordered);
}

function termToJson({ coefficient, factors }: Term): MathJson {
  const above: MathJson[] = [];
  const below: MathJson[] = [];
  for (const factor of joinedRoots(factors)) {
    const down = Q.signOf(factor.exponent) < 0 && factor.kernel.kind !== "exp";
    (down ? below : above).push(factorToJson(down ? { ...factor, exponent: Q.negate(factor.exponent) } : factor));
  }
  const { numerator, denominator } = Q.absolute(coefficient);
  if (numerator !== 1n) above.unshift(Q.integerToJson(numerator));
  if (denominator !== 1n) below.unshift(Q.integerToJson(denominator));
  const top = productOf(above);
  const written = below.length === 0 ? top : apply("Divide", top, productOf(below));
  return Q.signOf(coefficient) < 0 ? opposite(written) : written;
}

function productOf(factors: readonly MathJson[]): MathJson {
  const [first, ...rest] = factors.flatMap((factor) => (headOf(factor) === "Multiply" ? operandsOf(factor) : [factor]));
  if (first === undefined) return 1;
  return rest.length === 0 ? first : apply("Multiply", first, ...rest);
}

/** √2·√3 is written √6. */
function joinedRoots(factors: readonly Factor[]): Factor[] {
  const joined: Factor[] = [];
  for (const factor of factors) {
    const index = joined.findIndex(
      ({ kernel, exponent }) => kernel.kind === "prime" && factor.kernel.kind === "prime" && Q.equal(exponent, factor.exponent),
    );
    const present = joined[index];
    if (!present) {
      joined.push(factor);
      continue;
    }
    const key = `${BigInt(present.kernel.key) * BigInt(factor.kernel.key)}`;
    joined[index] = { ...present, kernel: { ...present.kernel, key, json: Q.integerToJson(BigInt(key)) } };
  }
  return joined;
}

function factorToJson({ kernel, exponent }: Factor): MathJson {
  if (kernel.kind === "exp") return exponentialToJson(kernel, exponent);
  const { json } = kernel;
  if (Q.equal(exponent, Q.one)) return json;
  if (exponent.numerator === 1n && exponent.denominator === 2n) return apply("Sqrt", json);
  if (exponent.numerator === 1n) return apply("Root", json, Q.integerToJson(exponent.denominator));
  return apply("Power", json, Q.rationalToJson(exponent));
}

/** e^t, and u^t for e^(t ln u). */
function exponentialToJson(kernel: Kernel, exponent: Rational): MathJson {
  const [term] = kernel.inner as readonly [Term];
  if (term.factors.length === 0 && Q.equal(exponent, Q.one)) return "ExponentialE";
  const logarithms = term.factors.filter(({ kernel: { head }, exponent: times }) => head === "Ln" && Q.equal(times, Q.one));
  const [logarithm] = logarithms;
  if (!logarithm || logarithms.length > 1 || term.factors.length === 1)
    return apply("Power", "ExponentialE", formToJson([termOf(exponent, term.factors)]));
  const rest = term.factors.filter((factor) => factor !== logarithm);
  const [base = 0] = operandsOf(logarithm.kernel.json);
  return apply("Power", base, formToJson([termOf(exponent, rest)]));
}
