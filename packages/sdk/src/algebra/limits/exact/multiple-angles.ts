import type { Rational } from "../../rational.ts";
import * as Q from "../../rational.ts";
import type { Context } from "./context.ts";
import { functionForm } from "./functions.ts";
import type { Form, Kernel } from "./kernel.ts";
import * as K from "./kernel.ts";
import { multiply, power } from "./powers.ts";
import { rebuild } from "./rebuild.ts";

/** Multiples of an angle are not expanded beyond this. */
const largestMultiple = 8n;

/** A form in which sines and cosines of multiples of an angle are polynomials in those of one angle, as far as they are such multiples. */
export function inBaseAngles(form: Form, context: Context): Form {
  const angles = new Map<string, Form>();
  for (const kernel of K.kernelsIn(form)) if (isCircular(kernel)) angles.set(K.formKey(kernel.inner), kernel.inner);
  const bases: Form[] = [];
  for (const angle of angles.values()) {
    const index = bases.findIndex((base) => ratioOf(angle, base));
    const base = bases[index];
    if (base) bases[index] = K.scale(base, commonDivisor([Q.one, ratioOf(angle, base) as Rational]));
    else bases.push(angle);
  }
  if (bases.length === angles.size) return form;
  return rebuild(
    form,
    ({ kernel, exponent }) => {
      if (!isCircular(kernel)) return undefined;
      const base = bases.find((each) => ratioOf(kernel.inner, each));
      const ratio = base && ratioOf(kernel.inner, base);
      if (!base || !ratio || !Q.isInteger(ratio) || Q.absolute(ratio).numerator > largestMultiple) return undefined;
      if (Q.equal(ratio, Q.one) || Q.signOf(base[0]?.coefficient ?? Q.one) < 0) return undefined;
      return power(expanded(kernel.head === "Sin", Number(ratio.numerator), base, context), exponent, context);
    },
    context,
  );
}

const isCircular = ({ head }: Kernel): boolean => head === "Sin" || head === "Cos";

function ratioOf(form: Form, of: Form): Rational | undefined {
  const [first, second] = [form[0], of[0]];
  const ratio = first && second && Q.divide(first.coefficient, second.coefficient);
  return ratio && K.sameForm(form, K.scale(of, ratio)) ? ratio : undefined;
}

/** The largest rational number of which all are whole multiples. */
function commonDivisor(values: readonly Rational[]): Rational {
  const denominator = values.reduce((multiple, value) => Q.leastCommonMultiple(multiple, value.denominator), 1n);
  const numerator = values.reduce(
    (common, value) => gcd(common, Q.absolute(Q.multiply(value, Q.rational(denominator))).numerator),
    0n,
  );
  return Q.rational(numerator, denominator);
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** sin kv and cos kv by sin (k + 1)v = sin kv cos v + cos kv sin v and cos (k + 1)v = cos kv cos v − sin kv sin v. */
function expanded(sine: boolean, times: number, base: Form, context: Context): Form {
  const [s, c] = [functionForm("Sin", base), functionForm("Cos", base)];
  let [sk, ck]: [Form, Form] = [K.zero, K.one];
  for (let k = 0; k < Math.abs(times); k++)
    [sk, ck] = [
      K.add(multiply(sk, c, context), multiply(ck, s, context)),
      K.subtract(multiply(ck, c, context), multiply(sk, s, context)),
    ];
  if (!sine) return ck;
  return times < 0 ? K.negate(sk) : sk;
}
