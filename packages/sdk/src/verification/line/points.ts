import { enclose } from "../../algebra/ball/evaluate.ts";
import { factor } from "../../algebra/multivariate/factor.ts";
import type { Polynomial } from "../../algebra/multivariate/polynomial.ts";
import * as P from "../../algebra/multivariate/polynomial.ts";
import { isolateRealRoots, type RealRoot, refine } from "../../algebra/multivariate/real-roots.ts";
import { resultant } from "../../algebra/multivariate/resultant.ts";
import { isAlgebraicGenerator, isConstantGenerator, isConstantPolynomial } from "../../algebra/normal-form/dependence.ts";
import { keyOf } from "../../algebra/normal-form/element.ts";
import type { Field } from "../../algebra/normal-form/field.ts";
import { signOfNumber } from "../../algebra/normal-form/signs.ts";
import { elementToJson, polynomialToJson } from "../../algebra/normal-form/to-json.ts";
import type { Rational } from "../../algebra/rational.ts";
import * as Q from "../../algebra/rational.ts";
import type { MathJson } from "../../contract.ts";
import { apply } from "../../expression/mathjson.ts";
import { boundsOfBall } from "./ball-bounds.ts";
import { decided, Undecided } from "./undecided.ts";

/** A number at which a factor may vanish: a root of an irreducible polynomial over ℤ, or a number written as a formula. */
export type Point =
  | { readonly kind: "root"; readonly key: string; readonly root: RealRoot }
  | { readonly kind: "number"; readonly key: string; readonly json: MathJson };

/** Beyond this degree roots are not isolated. */
const largestDegree = 48;
/** So many |…| are told apart by cases. */
const largestSignCount = 5;

/** Every number at which a polynomial in the base may vanish or a root or an absolute value in it may change its form. */
export function pointsOf(field: Field, place: number, polynomial: Polynomial): Point[] {
  const found = new Map<string, Point>();
  for (const norm of eliminatedAlgebraic(field, polynomial)) {
    const { factors } = P.isConstant(norm) ? { factors: [] } : factor(norm, field.spend);
    for (const { base } of factors) for (const point of rootsOf(field, place, base)) found.set(point.key, point);
  }
  return [...found.values()];
}

function rootsOf(field: Field, place: number, irreducible: Polynomial): Point[] {
  if (isConstantPolynomial(field, irreducible)) return [];
  const variables = P.variablesOf(irreducible);
  if (variables.length === 1 && variables[0] === place) {
    if (P.degreeIn(irreducible, place) > largestDegree) throw new Undecided("a high degree");
    const key = keyOf(irreducible);
    return isolateRealRoots(irreducible, field.spend).map((root, index) => ({ kind: "root", key: `${key} #${index}`, root }));
  }
  // π, logarithms and the like among the coefficients: only linear and quadratic factors have roots that can be written.
  const coefficients = P.coefficientsIn(irreducible, place);
  const [constant = 0n, slope = 0n, leading, ...more] = coefficients;
  if (more.length > 0 || !coefficients.every((coefficient) => isConstantPolynomial(field, coefficient))) {
    throw new Undecided("transcendental coefficients");
  }
  if (leading !== undefined) return rootsOfQuadratic(field, [constant, slope, leading]);
  const json = elementToJson(field, { numerator: P.negate(constant), denominator: slope });
  return [{ kind: "number", key: JSON.stringify(json), json }];
}

/** (−b ± √(b² − 4ac))/2a for constants that are no rational numbers. */
function rootsOfQuadratic(field: Field, [c, b, a]: readonly [Polynomial, Polynomial, Polynomial]): Point[] {
  const discriminant = field.reduce(P.subtract(field.multiply(b, b), P.scale(field.multiply(a, c), 4n)));
  const sign = decided(signOfNumber(field, discriminant), "a discriminant");
  if (sign < 0) return [];
  const below = polynomialToJson(field, P.scale(a, 2n));
  const root = apply("Sqrt", polynomialToJson(field, discriminant));
  const opposite = polynomialToJson(field, P.negate(b));
  return (sign === 0 ? ["Add"] : ["Add", "Subtract"]).map((head) => {
    const json = apply("Divide", apply(head, opposite, root), below);
    return { kind: "number", key: JSON.stringify(json), json };
  });
}

/** Polynomials in the base without roots, signs and algebraic constants that vanish wherever the given one does or changes its form. */
export function eliminatedAlgebraic(field: Field, polynomial: Polynomial): Polynomial[] {
  const bases = P.variablesOf(polynomial).flatMap((inner) => {
    const generator = field.generatorOf(inner);
    if ((generator.kind !== "root" && generator.kind !== "sign") || isConstantGenerator(field, inner)) return [];
    return eliminatedAlgebraic(field, generator.base);
  });
  return [...bases, ...eliminated(field, polynomial, 0)];
}

/** Without algebraic generators: roots by resultants with their relations, the latest first, signs by putting in 1 and −1. */
function eliminated(field: Field, polynomial: Polynomial, signCount: number): Polynomial[] {
  const algebraic = P.variablesOf(polynomial)
    .filter((inner) => {
      const { kind } = field.generatorOf(inner);
      return kind === "root" || kind === "sign" || isAlgebraicGenerator(field, inner);
    })
    .at(-1);
  if (algebraic === undefined) return polynomial === 0n ? [] : [polynomial];
  if (field.generatorOf(algebraic).kind === "sign") {
    if (signCount >= largestSignCount) throw new Undecided("many absolute values");
    return [1n, -1n].flatMap((sign) => eliminated(field, P.substitute(polynomial, algebraic, sign, field.spend), signCount + 1));
  }
  const relation = decided(field.relationOf(algebraic), "a relation");
  const vanishing = P.subtract(P.power(P.variable(algebraic), relation.degree), relation.value);
  const norm = resultant(polynomial, vanishing, algebraic, field.spend);
  if (norm === 0n) throw new Undecided("a factor of a relation");
  return eliminated(field, norm, signCount);
}

/** Where a point lies: rational ends no further apart than 2^−bits times its size. */
export function boundsOfPoint(field: Field, point: Point, bits: number): { from: Rational; to: Rational } {
  if (point.kind === "root") {
    const { from, to } = refine(point.root, Q.rational(1n, 1n << BigInt(bits)), field.spend);
    return { from, to };
  }
  const found = enclose(point.json, new Map(), bits + 16, field.spend);
  if (found.kind !== "value") throw new Undecided("the value of a number");
  return boundsOfBall(found.ball);
}

/** Ascending. @throws Undecided where two numbers cannot be told apart. */
export function sortPoints(field: Field, points: readonly Point[]): Point[] {
  return [...points].sort((left, right) => (left === right ? 0 : comparePoints(field, left, right)));
}

const precisions = [20, 60, 200, 600];

function comparePoints(field: Field, left: Point, right: Point): -1 | 1 {
  for (const bits of precisions) {
    const [a, b] = [boundsOfPoint(field, left, bits), boundsOfPoint(field, right, bits)];
    if (Q.compare(a.to, b.from) < 0) return -1;
    if (Q.compare(b.to, a.from) < 0) return 1;
    // Open intervals that touch, or a root beside a rational number.
    if (Q.compare(a.to, b.from) === 0 && !(isExact(a) && isExact(b))) return -1;
    if (Q.compare(b.to, a.from) === 0 && !(isExact(a) && isExact(b))) return 1;
  }
  throw new Undecided("the order of two numbers");
}

const isExact = ({ from, to }: { from: Rational; to: Rational }): boolean => Q.equal(from, to);
