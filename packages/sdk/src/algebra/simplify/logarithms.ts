import type { MathJson } from "../../contract.ts";
import { apply } from "../../expression/mathjson.ts";
import { greatestCommonDivisor } from "../multivariate/integers.ts";
import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import type { Field } from "../normal-form/field.ts";
import { signPolynomial } from "../normal-form/signs.ts";
import { withKnownSigns } from "../normal-form/zero-test.ts";
import { logarithmArgument } from "./logarithm-argument.ts";
import type { PlacePower, Writers } from "./monomial.ts";

/** coefficient · Π generatorᵉ · logarithm */
interface LogarithmTerm {
  readonly coefficient: bigint;
  readonly powers: readonly PlacePower[];
  readonly json: MathJson;
}

/** Powers under a logarithm beyond this are left in front of it. */
const largestPower = 6;

/**
 * Several logarithms with the same factor as one: 2 ln x + ln y is ln(x²y), ln 2 − ln 3 is ln(2/3). A single logarithm keeps its factor in front: 3 ln 2.
 * undefined where nothing is joined.
 */
export function combinedLogarithms(
  field: Field,
  polynomial: Polynomial,
  write: Writers,
): { rest: Polynomial; logarithms: LogarithmTerm[] } | undefined {
  const groups = new Map<string, { powers: readonly PlacePower[]; parts: { base: Polynomial; coefficient: bigint }[] }>();
  const others: { coefficient: bigint; powers: PlacePower[] }[] = [];
  for (const { coefficient, powers } of P.toTerms(polynomial)) {
    const logarithms = powers.filter(([place]) => field.generatorOf(place).kind === "logarithm");
    const [place, exponent] = logarithms[0] ?? [-1, 0];
    const generator = place < 0 ? undefined : field.generatorOf(place);
    if (logarithms.length !== 1 || exponent !== 1 || generator?.kind !== "logarithm") {
      others.push({ coefficient, powers });
      continue;
    }
    const rest = powers.filter(([other]) => other !== place);
    const key = JSON.stringify(rest);
    const group = groups.get(key) ?? { powers: rest, parts: [] };
    group.parts.push({ base: generator.base, coefficient });
    groups.set(key, group);
  }
  const logarithms: LogarithmTerm[] = [];
  for (const { powers, parts } of groups.values()) {
    const one = parts.length > 1 ? oneLogarithm(field, parts, write) : undefined;
    if (one) logarithms.push({ ...one, powers });
    else
      for (const { base, coefficient } of parts) {
        const json = apply("Ln", logarithmArgument(field, base, write.polynomial));
        logarithms.push({ coefficient, powers, json });
      }
  }
  return logarithms.length === 0 ? undefined : { rest: P.fromTerms(others), logarithms };
}

function oneLogarithm(
  field: Field,
  parts: readonly { base: Polynomial; coefficient: bigint }[],
  write: Writers,
): { coefficient: bigint; json: MathJson } | undefined {
  const content = parts.reduce((divisor, { coefficient }) => greatestCommonDivisor(divisor, coefficient), 0n);
  const sign = parts.every(({ coefficient }) => coefficient < 0n) ? -1n : 1n;
  const times = parts.map(({ coefficient }) => Number((coefficient / content) * sign));
  if (times.some((exponent) => Math.abs(exponent) > largestPower)) return undefined;
  const side = (direction: 1 | -1): Polynomial[] =>
    parts.flatMap(({ base }, index) => {
      const exponent = (times[index] as number) * direction;
      return exponent > 0 ? [P.power(base, exponent, field.spend)] : [];
    });
  const product = (factors: readonly Polynomial[]): Polynomial =>
    factors.reduce<Polynomial>((result, factor) => P.multiply(result, factor, field.spend), 1n);
  const [above, below] = [product(side(1)), product(side(-1))];
  const inner = parts.reduce<Polynomial>(
    (result, { base }, index) =>
      (times[index] as number) % 2 === 0 ? result : field.multiply(result, signPolynomial(field, base)),
    1n,
  );
  const known = withKnownSigns(field, inner);
  const top = write.polynomial(known === -1n ? P.negate(above) : above);
  const json = below === 1n ? top : apply("Divide", top, write.polynomial(below));
  return { coefficient: content * sign, json: apply("Ln", P.isConstant(known) ? json : apply("Abs", json)) };
}
