import { ofInterval } from "../../algebra/ball/ball.ts";
import { enclose } from "../../algebra/ball/evaluate.ts";
import { signOfConstant } from "../../algebra/constant/decide.ts";
import { factor } from "../../algebra/multivariate/factor.ts";
import type { Polynomial } from "../../algebra/multivariate/polynomial.ts";
import * as P from "../../algebra/multivariate/polynomial.ts";
import { isolateRealRoots, type RealRoot, refine } from "../../algebra/multivariate/real-roots.ts";
import { isConstant } from "../../algebra/normal-form/angles.ts";
import { cancel, divide, negate, scale } from "../../algebra/normal-form/arithmetic.ts";
import { elementOf } from "../../algebra/normal-form/convert.ts";
import { isConstantGenerator, isConstantPolynomial } from "../../algebra/normal-form/dependence.ts";
import { type Element, fromPolynomial, keyOf, keyOfElement } from "../../algebra/normal-form/element.ts";
import type { Field } from "../../algebra/normal-form/field.ts";
import { elementToJson, polynomialToJson } from "../../algebra/normal-form/to-json.ts";
import type { Rational } from "../../algebra/rational.ts";
import * as Q from "../../algebra/rational.ts";
import type { MathJson } from "../../contract.ts";
import { apply } from "../../expression/mathjson.ts";
import type { Sign } from "../statements/statement.ts";
import { boundsOfBall } from "./ball-bounds.ts";
import { generatorsIn } from "./base.ts";
import { decimalsOf } from "./constant-value.ts";
import { eliminatedAlgebraic } from "./points.ts";
import type { Factor } from "./sign-form.ts";
import { decided, Undecided } from "./undecided.ts";

/** The angle that all cosines and sines are taken of: rate · letter, with a constant rate > 0. */
export interface Circle {
  readonly cosine: number;
  readonly sine: number;
  readonly letter: number;
  readonly rate: MathJson;
  /** 2π/rate */
  readonly period: number;
}

/** A number at which something may vanish. */
export type CirclePoint =
  /** Where tan(angle/2) is this root, after so many turns. */
  | { readonly kind: "root"; readonly key: string; readonly root: RealRoot; readonly turn: number }
  /** Where the angle is π, after so many turns. */
  | { readonly kind: "straight"; readonly turn: number }
  | { readonly kind: "number"; readonly json: MathJson };

export type CircleCell = { readonly point: CirclePoint } | { readonly sample: Rational };

/** The circle that all factors live on; undefined where no cosine or sine is in them. @throws Undecided where there is more than one angle. */
export function circleOf(field: Field, factors: readonly Factor[], letter: number): Circle | undefined {
  const places = [...generatorsIn(field, factors)].filter((place) => place !== letter);
  const trigonometric = places.filter((place) => /^(cosine|sine)$/.test(field.generatorOf(place).kind));
  if (trigonometric.length === 0) return undefined;
  if (trigonometric.length !== places.length) throw new Undecided("several kinds of functions");
  const [first] = trigonometric;
  const generator = field.generatorOf(first as number);
  if (generator.kind !== "cosine" && generator.kind !== "sine") throw new Undecided("an angle");
  const cosine = generator.kind === "cosine" ? (first as number) : (first as number) - 1;
  if (trigonometric.some((place) => place !== cosine && place !== cosine + 1)) throw new Undecided("several angles");
  const rate = decided(divide(field, generator.angle, fromPolynomial(P.variable(letter))), "a rate");
  const constant = cancel(field, scale(rate, Q.rational(1, generator.scale)));
  if (!isConstant(field, constant)) throw new Undecided("an angle that is not proportional to the letter");
  const json = elementToJson(field, constant);
  const value = decided(decimalsOf(json), "a rate");
  if (value <= 0) throw new Undecided("a rate");
  return { cosine, sine: cosine + 1, letter, rate: json, period: (2 * Math.PI) / value };
}

/** The circle of the letter itself, where only families of numbers are compared. */
export function plainCircle(field: Field, letter: string): Circle {
  const place = field.letter(letter);
  const angle = fromPolynomial(P.variable(place));
  const [cosine, sine] = field.circle(keyOfElement(angle), angle, 1);
  return { cosine, sine, letter: place, rate: 1, period: 2 * Math.PI };
}

/** What a factor asks of the line: the sign of a polynomial in cosine and sine, or on which side of a number the letter lies. */
export type OnCircle =
  | { readonly kind: "polynomial"; readonly polynomial: Polynomial; readonly half: readonly Polynomial[] }
  | { readonly kind: "threshold"; readonly sign: Sign; readonly json: MathJson };

export function onCircle(field: Field, circle: Circle, { polynomial }: Factor): OnCircle {
  const degree = P.degreeIn(polynomial, circle.letter);
  if (degree <= 0) return { kind: "polynomial", polynomial, half: halfAngleFactors(field, circle, polynomial) };
  const [constant = 0n, slope = 0n] = P.coefficientsIn(polynomial, circle.letter);
  if (degree > 1 || !isConstantPolynomial(field, constant) || !isConstantPolynomial(field, slope))
    throw new Undecided("a letter beside its cosine");
  const at: Element = cancel(field, negate(decided(divide(field, fromPolynomial(constant), fromPolynomial(slope)), "a number")));
  const slopeSign = signOfConstant(polynomialToJson(field, slope), field.spend);
  if (slopeSign !== 1 && slopeSign !== -1) throw new Undecided("a sign");
  return { kind: "threshold", sign: slopeSign, json: elementToJson(field, at) };
}

/** The irreducible polynomials in t = tan(angle/2) that vanish where the given one may: cos = (1 − t²)/(1 + t²), sin = 2t/(1 + t²). */
function halfAngleFactors(field: Field, circle: Circle, polynomial: Polynomial): Polynomial[] {
  return eliminatedAlgebraic(field, polynomial).flatMap((norm) => {
    const half = inHalfAngle(field, circle, norm);
    return P.isConstant(half) ? [] : factor(half, field.spend).factors.map(({ base }) => base);
  });
}

/** The numerator after putting in the half angle formulas; t takes the cosine's place. */
function inHalfAngle(field: Field, { cosine, sine }: Circle, polynomial: Polynomial): Polynomial {
  if (P.variablesOf(polynomial).some((place) => place !== cosine && place !== sine))
    throw new Undecided("transcendental coefficients");
  const t = P.variable(cosine);
  const square = P.multiply(t, t);
  const [above, below, double] = [P.subtract(1n, square), P.add(1n, square), P.scale(t, 2n)];
  const terms = P.toTerms(polynomial).map(({ coefficient, powers }) => {
    const exponent = (place: number): number => powers.find(([inner]) => inner === place)?.[1] ?? 0;
    return { coefficient, c: exponent(cosine), s: exponent(sine) };
  });
  const degree = Math.max(...terms.map(({ c, s }) => c + s));
  let sum: Polynomial = 0n;
  for (const { coefficient, c, s } of terms) {
    const product = [P.power(above, c), P.power(double, s), P.power(below, degree - c - s)].reduce((left, right) =>
      P.multiply(left, right, field.spend),
    );
    sum = P.add(sum, P.scale(product, coefficient));
  }
  return sum;
}

/** All points in the window at which a polynomial in cosine and sine may vanish, straight angles among them. */
export function circlePoints(
  field: Field,
  circle: Circle,
  half: readonly Polynomial[],
  window: { from: number; to: number },
): CirclePoint[] {
  const turns = turnsIn(circle, window);
  const points: CirclePoint[] = turns.map((turn) => ({ kind: "straight", turn }));
  for (const polynomial of half) {
    isolateRealRoots(polynomial, field.spend).forEach((root, index) => {
      for (const turn of turns) points.push({ kind: "root", key: `${keyOf(polynomial)} #${index}`, root, turn });
    });
  }
  return points;
}

const largestTurnCount = 60;

function turnsIn({ period }: Circle, { from, to }: { from: number; to: number }): number[] {
  const [first, last] = [Math.floor(from / period) - 1, Math.ceil(to / period) + 1];
  if (!(last - first <= largestTurnCount)) throw new Undecided("many periods");
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Where a point lies, its ends no further apart than some 2^−bits. */
export function boundsOfCirclePoint(
  field: Field,
  circle: Circle,
  point: CirclePoint,
  bits: number,
): { from: Rational; to: Rational } {
  const json = pointToJson(circle, point);
  const values = new Map();
  if (point.kind === "root") {
    const { from, to } = refine(point.root, Q.rational(1n, 1n << BigInt(bits)), field.spend);
    values.set(leaf, ofInterval(from, to, bits + 32));
  }
  const found = enclose(json, values, bits + 32, field.spend);
  if (found.kind !== "value") throw new Undecided("the value of a number");
  return boundsOfBall(found.ball);
}

/** The name under which tan(angle/2) stands in a formula. */
export const leaf = "root of the line";

/** The letter's value: (2 arctan t + 2π turn)/rate. */
export function pointToJson({ rate }: Circle, point: CirclePoint): MathJson {
  if (point.kind === "number") return point.json;
  const turns = apply("Multiply", 2 * point.turn + (point.kind === "straight" ? 1 : 0), "Pi");
  const angle =
    point.kind === "straight" ? turns : apply("Add", apply("Multiply", 2, apply("Arctan", leafOf(point.root))), turns);
  return apply("Divide", angle, rate);
}

function leafOf({ from, to }: RealRoot): MathJson {
  return Q.equal(from, to) ? Q.rationalToJson(from) : leaf;
}

/** The sign of a polynomial in cosine and sine at a point or in a gap. */
export function signOnCircle(field: Field, circle: Circle, polynomial: Polynomial, cell: CircleCell): Sign {
  field.spend(8);
  if (P.isConstant(polynomial)) return polynomial < 0n ? -1 : polynomial > 0n ? 1 : 0;
  const known = new Map<number, Sign>();
  const [cosine, sine] = directionAt(circle, cell);
  const writing = (inner: number): MathJson | undefined => {
    if (inner === circle.cosine) return cosine;
    if (inner === circle.sine) return sine;
    const generator = field.generatorOf(inner);
    if (generator.kind !== "sign" || isConstantGenerator(field, inner)) return undefined;
    const sign = known.get(inner) ?? signOnCircle(field, circle, generator.base, cell);
    known.set(inner, sign);
    return sign === 0 ? 1 : sign;
  };
  const json = polynomialToJson(field, polynomial, writing);
  const numbers = "point" in cell && cell.point.kind === "root" ? new Map([[leaf, cell.point.root]]) : new Map();
  const sign = signOfConstant(json, field.spend, { numbers });
  if (sign === 1 || sign === -1 || sign === 0) return sign;
  if ("point" in cell && cell.point.kind === "number" && isZeroByElement(field, circle, polynomial, cell.point)) return 0;
  throw new Undecided("the sign of a number");
}

/** Whether a polynomial in cosine and sine is 0 at a number whose cosine only the field knows, such as arccos(1/3). */
export function isZeroByElement(field: Field, circle: Circle, polynomial: Polynomial, point: CirclePoint): boolean {
  const [cosine, sine] = directionAt(circle, { point });
  const json = polynomialToJson(field, polynomial, (inner) =>
    inner === circle.cosine ? cosine : inner === circle.sine ? sine : undefined,
  );
  const element = elementOf(field, json);
  return element !== undefined && field.reduce(element.numerator) === 0n;
}

function directionAt(circle: Circle, cell: CircleCell): [cosine: MathJson, sine: MathJson] {
  if ("point" in cell && cell.point.kind === "straight") return [-1, 0];
  if ("point" in cell && cell.point.kind === "root") {
    const t = leafOf(cell.point.root);
    const square = apply("Power", t, 2);
    const below = apply("Add", 1, square);
    return [apply("Divide", apply("Subtract", 1, square), below), apply("Divide", apply("Multiply", 2, t), below)];
  }
  const value = "sample" in cell ? Q.rationalToJson(cell.sample) : (cell.point as CirclePoint & { kind: "number" }).json;
  const angle = circle.rate === 1 ? value : apply("Multiply", circle.rate, value);
  return [apply("Cos", angle), apply("Sin", angle)];
}
