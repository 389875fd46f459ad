import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import { cancel, scale } from "../normal-form/arithmetic.ts";
import type { Element } from "../normal-form/element.ts";
import type { Field } from "../normal-form/field.ts";
import { rational } from "../rational.ts";

/**
 * With the sine and cosine of doubled angles for squares and products of those of one angle: 2 sin x cos x = sin 2x, 2 cos² x − 1 = cos 2x. undefined
 * where there is no such product, or one of more than two factors.
 */
export function withDoubleAngles(field: Field, { numerator, denominator }: Element): Element | undefined {
  const circles = P.variablesOf(numerator).flatMap((place) => {
    const generator = field.generatorOf(place);
    if (generator.kind === "cosine") return [{ cosine: place, sine: place + 1, generator }];
    return generator.kind === "sine" ? [{ cosine: place - 1, sine: place, generator }] : [];
  });
  let result: Element = { numerator, denominator };
  const done = new Set<number>();
  for (const { cosine, sine, generator } of circles) {
    if (done.has(cosine)) continue;
    done.add(cosine);
    if (P.degreeIn(denominator, cosine) > 0 || P.degreeIn(denominator, sine) > 0) continue;
    const doubled = generator.scale % 2 === 0 ? generator.angle : scale(generator.angle, rational(2));
    const parts = generator.scale % 2 === 0 ? generator.scale / 2 : generator.scale;
    const [doubleCosine, doubleSine] = field.circle(`double ${cosine}`, doubled, parts);
    const above = lowered(result.numerator, { cosine, sine, doubleCosine, doubleSine });
    if (above === undefined) return undefined;
    result = cancel(field, { numerator: above, denominator: P.scale(result.denominator, 2n) });
  }
  return done.size === 0 ? undefined : result;
}

interface Places {
  readonly cosine: number;
  readonly sine: number;
  readonly doubleCosine: number;
  readonly doubleSine: number;
}

/** Twice the polynomial, with 2c² = 1 + cos 2θ, 2s² = 1 − cos 2θ and 2cs = sin 2θ put in. */
function lowered(polynomial: Polynomial, { cosine, sine, doubleCosine, doubleSine }: Places): Polynomial | undefined {
  let sum: Polynomial = 0n;
  for (const { coefficient, powers } of P.toTerms(polynomial)) {
    const exponentOf = (place: number): number => powers.find(([other]) => other === place)?.[1] ?? 0;
    const [c, s] = [exponentOf(cosine), exponentOf(sine)];
    if (c + s > 2) return undefined;
    const rest = powers.filter(([place]) => place !== cosine && place !== sine);
    const single = (extra: readonly (readonly [number, number])[], factor: bigint): Polynomial =>
      P.fromTerms([{ coefficient: coefficient * factor, powers: [...rest, ...extra] }]);
    if (c === 2) sum = P.add(sum, P.add(single([], 1n), single([[doubleCosine, 1]], 1n)));
    else if (s === 2) sum = P.add(sum, P.subtract(single([], 1n), single([[doubleCosine, 1]], 1n)));
    else if (c === 1 && s === 1) sum = P.add(sum, single([[doubleSine, 1]], 1n));
    else sum = P.add(sum, single([...(c === 1 ? [[cosine, 1] as const] : []), ...(s === 1 ? [[sine, 1] as const] : [])], 2n));
  }
  return sum;
}

/** With 1 − s² for c² wherever that is, or only above the bar; it may be shorter. */
export function withSines(field: Field, { numerator, denominator }: Element, everywhere: boolean): Element | undefined {
  let [above, below, changed] = [numerator, denominator, false];
  for (const place of new Set([...P.variablesOf(numerator), ...P.variablesOf(denominator)])) {
    if (field.generatorOf(place).kind !== "cosine") continue;
    above = inSines(above, place);
    if (everywhere) below = inSines(below, place);
    changed = true;
  }
  return changed && below !== 0n ? cancel(field, { numerator: above, denominator: below }) : undefined;
}

function inSines(polynomial: Polynomial, cosine: number): Polynomial {
  const square = P.subtract(1n, P.power(P.variable(cosine + 1), 2));
  return P.coefficientsIn(polynomial, cosine).reduce<Polynomial>((sum, coefficient, exponent) => {
    if (coefficient === 0n) return sum;
    const rest = exponent % 2 === 0 ? coefficient : P.multiply(coefficient, P.variable(cosine));
    return P.add(sum, P.multiply(rest, P.power(square, Math.floor(exponent / 2))));
  }, 0n);
}
