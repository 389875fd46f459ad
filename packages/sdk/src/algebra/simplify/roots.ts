import type { MathJson } from "../../contract.ts";
import { apply } from "../../expression/mathjson.ts";
import type { Polynomial } from "../multivariate/polynomial.ts";
import * as P from "../multivariate/polynomial.ts";
import { keyOf } from "../normal-form/element.ts";
import type { Field } from "../normal-form/field.ts";
import { signPolynomial } from "../normal-form/signs.ts";
import { withKnownSigns } from "../normal-form/zero-test.ts";
import { type Rational, rational } from "../rational.ts";
import type { Writers } from "./monomial.ts";

/** |base|^exponent with an exponent between −1 and 1; an odd root of the base itself where it is `real`. */
export interface RootPart {
  readonly base: Polynomial;
  readonly exponent: Rational;
  readonly real?: true;
}

interface Written {
  readonly roots: readonly { readonly json: MathJson; readonly exponent: 1 | -1 }[];
  /** Signs that went into no root. */
  readonly signs: readonly Polynomial[];
}

/** Roots side by side as few as possible: √2·√n is √(2n), ⁴√3·√2 is ⁴√12; √2·∛3 stays. Odd roots take the signs of what stands under them. */
export function rootsToJson(field: Field, parts: readonly RootPart[], signs: readonly Polynomial[], write: Writers): Written {
  let left = [...signs];
  const roots: { json: MathJson; exponent: 1 | -1 }[] = [];
  for (const side of [1, -1] as const) {
    const own = parts.filter(({ exponent }) => exponent.numerator > 0n === side > 0);
    for (const group of groupsOf(field, own.some(({ real }) => real) ? own.flatMap(inTwoRoots) : own)) {
      const { json, used } = rootToJson(field, group, left, write);
      left = left.filter((base) => !used.includes(keyOf(base)));
      roots.push({ json, exponent: side });
    }
  }
  return { roots, signs: left };
}

/** 3^(5/6) beside cube roots of letters as √3·∛3. */
function inTwoRoots(part: RootPart): RootPart[] {
  const { numerator, denominator } = part.exponent;
  if (part.real || denominator !== 6n || (numerator !== 5n && numerator !== -5n)) return [part];
  const sign = numerator > 0n ? 1n : -1n;
  return [rational(sign, 2n), rational(sign, 3n)].map((exponent) => ({ base: part.base, exponent }));
}

/** Roots whose indices divide the largest of them come under one sign. */
function groupsOf(field: Field, parts: readonly RootPart[]): RootPart[][] {
  const groups: RootPart[][] = [];
  const sorted = [...parts].sort((left, right) => Number(right.exponent.denominator - left.exponent.denominator));
  for (const part of sorted) {
    const group = groups.find((parts) => parts[0] && joins(field, part, parts[0].exponent.denominator, parts));
    if (group) group.push(part);
    else groups.push([part]);
  }
  return groups;
}

/** ∛x does not come under a sixth root: that of x² is ∛|x|. Nor do ∛x and ∛|y| come under one root. */
function joins(field: Field, part: RootPart, index: bigint, group: readonly RootPart[]): boolean {
  const all = [part, ...group];
  if (all.some(({ real }) => real) && all.some(({ base, real }) => !real && !P.isConstant(signPolynomial(field, base))))
    return false;
  const times = index / part.exponent.denominator;
  if (index % part.exponent.denominator !== 0n) return false;
  return part.real ? times % 2n === 1n && index % 2n === 1n : index % 2n === 1n || !group.some(({ real }) => real);
}

function rootToJson(
  field: Field,
  group: readonly RootPart[],
  signs: readonly Polynomial[],
  write: Writers,
): { json: MathJson; used: string[] } {
  const index = Number(group[0]?.exponent.denominator ?? 2n);
  const used: string[] = [];
  let [radicand, sign]: [Polynomial, Polynomial] = [1n, 1n];
  for (const { base, exponent, real } of group) {
    const times = Math.abs(Number(exponent.numerator)) * (index / Number(exponent.denominator));
    radicand = P.multiply(radicand, P.power(base, times), field.spend);
    if (times % 2 === 0 || P.isConstant(base) || real) continue;
    if (index % 2 !== 0 && signs.some((present) => P.equal(present, base))) used.push(keyOf(base));
    else sign = field.multiply(sign, signPolynomial(field, base));
  }
  const known = signOfRadicand(field, sign);
  const inside = write.polynomial(known === -1n ? P.negate(radicand) : radicand);
  const under = P.isConstant(known) ? inside : apply("Abs", inside);
  return { json: index === 2 ? apply("Sqrt", under) : apply("Root", under, index), used };
}

/** A condition of the very root that is written holds wherever that has a value, as 1 − x² ≥ 0 for √(1 − x²). */
function signOfRadicand(field: Field, sign: Polynomial): Polynomial {
  const known = withKnownSigns(field, sign);
  if (P.isConstant(known)) return known;
  const [term, ...more] = P.toTerms(known);
  if (!term || more.length > 0) return known;
  const places = term.powers.map(([place]) => place);
  const own = field.constraintsBesideZeros.find(
    ({ signs }) => signs.length === places.length && places.every((place) => signs.includes(place)),
  );
  return own ? term.coefficient * BigInt(own.product) : known;
}
