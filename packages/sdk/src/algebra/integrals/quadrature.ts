import type { MathJson } from "../../contract.ts";
import { sizeOf } from "../../expression/mathjson.ts";
import * as A from "../ball/arithmetic.ts";
import { type Ball, compareBalls, ofInterval, ofRational } from "../ball/ball.ts";
import { compileEnclosure } from "../ball/evaluate.ts";
import { differentiate } from "../calculus/differentiate.ts";
import { contextOf, decided, UndecidedError } from "../limits/exact/context.ts";
import { formToJson } from "../limits/exact/to-json.ts";
import type { Rational } from "../rational.ts";
import * as Q from "../rational.ts";
import type { Spend } from "../spend.ts";
import { type IntegralParts, integralParts } from "./ends.ts";
import { endsIfShort } from "./line/ends-of-ball.ts";
import { smoothPieces } from "./line/pieces.ts";
import { type Point, pointOf } from "./line/points.ts";

/** Bounds of a number. */
export interface Enclosure {
  readonly from: Rational;
  readonly to: Rational;
}

/** Digits, in bits, of single values. */
const bits = 120;
/** The interval is cut into at most so many pieces. */
const mostPieces = 3_000;
/** Pieces to begin with. */
const firstPieces = 8;
/** A piece without bounds is halved so often before the integral is given up. */
const deepest = 14;
/** Derivatives of more parts than these cost more than they give. */
const largestDerivative = 600;

/**
 * Certified bounds of ["Integrate", f, ["Limits", x, a, b]] that are no further apart than `tolerance`, with balls for the other letters. The
 * interval is halved where the bounds are worst; on a piece of half-width h about m
 * ∫ f = 2h f(m) + h³/3 f″(m) + R with R = h⁵/60 f⁗(ξ) (Taylor), or, where there is no fourth derivative to be bounded, ∫ f = 2h f(ξ).
 *
 * undefined for infinite bounds, where f has no value somewhere or grows beyond all bounds, and where the tolerance is not reached.
 */
export function encloseIntegral(
  json: MathJson,
  values: ReadonlyMap<string, Ball>,
  tolerance: Rational,
  spend: Spend,
): Enclosure | undefined {
  const parts = integralParts(json);
  if (!parts) return undefined;
  const { formula, letter } = parts;
  const others = [...values.keys()].filter((name) => name !== letter);
  const given = others.map((name) => values.get(name) as Ball);
  const bound = (end: MathJson): Ball | undefined => {
    const value = compileEnclosure(end, others)(given, bits, spend);
    return value.kind === "value" ? value.ball : undefined;
  };
  const [low, high] = [bound(parts.from), bound(parts.to)];
  if (!low || !high) return undefined;
  const letters = [letter, ...others];
  const pieces = others.length > 0 ? undefined : smoothParts(parts, low, high, spend);
  if (!pieces) return between(low, high, functionsFor(formula, letter, letters, given, spend), tolerance, spend);
  const share = Q.divide(tolerance, Q.rational(pieces.length));
  let sum = zeroEnclosure;
  for (const { from, to, json: smooth } of pieces) {
    const part = between(from, to, functionsFor(smooth, letter, letters, given, spend), share, spend);
    if (!part) return undefined;
    sum = plus(sum, part);
  }
  return sum;
}

interface Part {
  readonly from: Ball;
  readonly to: Ball;
  readonly json: MathJson;
}

/** The interval cut where the integrand has corners and jumps, where these are known. */
function smoothParts({ formula, letter, from, to }: IntegralParts, low: Ball, high: Ball, spend: Spend): Part[] | undefined {
  const order = compareBalls(low, high);
  if (order !== -1 && order !== 1) return undefined;
  return decided(() => {
    const context = contextOf(spend);
    const [start, end] = (order < 0 ? [from, to] : [to, from]) as [MathJson, MathJson];
    const pieces = smoothPieces(formula, letter, { from: pointOf(start, context), to: pointOf(end, context) }, context);
    if (pieces.length < 2) return undefined;
    const ballOf = (point: Point): Ball => {
      if ("infinite" in point) throw new UndecidedError("an interval without end");
      const value = compileEnclosure(formToJson(point.at), [])([], bits, spend);
      if (value.kind !== "value") throw new UndecidedError("a place without bounds");
      return value.ball;
    };
    const parts = pieces.map(({ interval, json }) => ({ from: ballOf(interval.from), to: ballOf(interval.to), json }));
    return order < 0 ? parts : parts.map((part) => ({ ...part, from: part.to, to: part.from }));
  });
}

/** A function over balls; undefined where it has no bound, or may have no value. */
type Over = (x: Ball) => Ball | undefined;

/** f, f′ … as far as they are known. */
type Functions = readonly [value: Over, ...derivatives: Over[]];

function functionsFor(
  formula: MathJson,
  letter: string,
  letters: readonly string[],
  given: readonly Ball[],
  spend: Spend,
): Functions {
  const over = (json: MathJson): Over => {
    const run = compileEnclosure(json, letters);
    return (x) => {
      const value = run([x, ...given], bits, spend);
      return value.kind === "value" ? value.ball : undefined;
    };
  };
  const derivatives: Over[] = [];
  let last: MathJson | undefined = formula;
  while (derivatives.length < 4) {
    last = differentiate(last, letter);
    if (last === undefined || sizeOf(last) > largestDerivative) break;
    derivatives.push(over(last));
  }
  return [over(formula), ...derivatives];
}

function between(low: Ball, high: Ball, functions: Functions, tolerance: Rational, spend: Spend): Enclosure | undefined {
  const [a, b] = [endsIfShort(low), endsIfShort(high)];
  if (!a || !b) return undefined;
  const forward = Q.compare(a.to, b.from) <= 0;
  if (!forward && Q.compare(b.to, a.from) > 0) return undefined;
  const [start, end] = forward ? [a, b] : [b, a];
  // A bound that is no rational number lies between two: up to it there is a sliver, of unknown width.
  const slivers = [sliver(start, functions), sliver(end, functions)];
  const main = Q.equal(start.to, end.from) ? zeroEnclosure : adaptive(start.to, end.from, functions, tolerance, spend);
  const [first, last] = slivers;
  if (!first || !last || !main) return undefined;
  const sum: Enclosure = {
    from: Q.add(Q.add(first.from, last.from), main.from),
    to: Q.add(Q.add(first.to, last.to), main.to),
  };
  if (Q.compare(Q.subtract(sum.to, sum.from), tolerance) > 0) return undefined;
  return forward ? sum : { from: Q.negate(sum.to), to: Q.negate(sum.from) };
}

const zeroEnclosure: Enclosure = { from: Q.zero, to: Q.zero };

/** ∫ from somewhere between two numbers to the upper one, or from the lower one. */
function sliver({ from, to }: Enclosure, [value]: Functions): Enclosure | undefined {
  if (Q.equal(from, to)) return zeroEnclosure;
  const range = value(ofInterval(from, to, bits));
  if (!range) return undefined;
  const part = A.multiply(range, ofInterval(Q.zero, Q.subtract(to, from), bits), bits);
  return endsIfShort(part);
}

interface Piece {
  readonly middle: Rational;
  readonly half: Rational;
  readonly integral: Enclosure | undefined;
  /** How far its bounds lie apart; infinite where there are none. */
  readonly width: number;
  /** How often it was halved. */
  readonly depth: number;
}

function adaptive(from: Rational, to: Rational, functions: Functions, tolerance: Rational, spend: Spend): Enclosure | undefined {
  const half = Q.divide(Q.subtract(to, from), Q.rational(2 * firstPieces));
  let pieces: Piece[] = Array.from({ length: firstPieces }, (_, index) =>
    pieceAt(Q.add(from, Q.multiply(half, Q.rational(2 * index + 1))), half, 0, functions),
  );
  const wanted = Q.rationalToNumber(tolerance);
  for (;;) {
    const total = pieces.reduce((sum, { width }) => sum + width, 0);
    if (total <= wanted * 0.9)
      return pieces.reduce<Enclosure>((sum, { integral }) => plus(sum, integral ?? zeroEnclosure), zeroEnclosure);
    const boundless = pieces.filter(({ width }) => width === Number.POSITIVE_INFINITY);
    if (pieces.length >= mostPieces || boundless.some(({ depth }) => depth > deepest)) return undefined;
    spend(pieces.length);
    // First those without bounds; then all that have more than their share of what may be left open are halved at once.
    const share = boundless.length > 0 ? Number.MAX_VALUE : (wanted * 0.5) / pieces.length;
    const next = pieces.flatMap((piece) => (piece.width > share ? halves(piece, functions) : [piece]));
    if (next.length === pieces.length) return undefined;
    pieces = next;
  }
}

const plus = (left: Enclosure, right: Enclosure): Enclosure => ({
  from: Q.add(left.from, right.from),
  to: Q.add(left.to, right.to),
});

function halves({ middle, half, depth }: Piece, functions: Functions): Piece[] {
  const quarter = Q.divide(half, Q.rational(2));
  return [Q.subtract(middle, quarter), Q.add(middle, quarter)].map((at) => pieceAt(at, quarter, depth + 1, functions));
}

function pieceAt(middle: Rational, half: Rational, depth: number, functions: Functions): Piece {
  const range = ofInterval(Q.subtract(middle, half), Q.add(middle, half), bits);
  const h = ofRational(half, bits);
  const candidates = [plain(range, h, functions), byTaylor(middle, range, h, functions)].filter((ball) => ball !== undefined);
  const [best] = candidates
    .map(endsIfShort)
    .filter((ends) => ends !== undefined)
    .sort((x, y) => widthOf(x) - widthOf(y));
  return { middle, half, depth, integral: best, width: best ? widthOf(best) : Number.POSITIVE_INFINITY };
}

const widthOf = ({ from, to }: Enclosure): number => Q.rationalToNumber(Q.subtract(to, from));

const power = (h: Ball, exponent: bigint): Ball => A.wholePower(h, exponent, bits) as Ball;
const over = (ball: Ball, divisor: number): Ball => A.multiply(ball, ofRational(Q.rational(1n, BigInt(divisor)), bits), bits);

/** 2h f(ξ) */
function plain(range: Ball, h: Ball, [value]: Functions): Ball | undefined {
  const values = value(range);
  return values && A.multiply(A.scaled(h, 1), values, bits);
}

/**
 * A function of which all derivatives up to the last have values on the whole piece has as many derivatives there (|x| has a second derivative,
 * 0, at every point but the one that matters).
 */
function byTaylor(middle: Rational, range: Ball, h: Ball, functions: Functions): Ball | undefined {
  const at = ofRational(middle, bits);
  const [value, , second] = functions;
  const bounds: Ball[] = [];
  for (const each of functions) {
    const bound = each(range);
    if (!bound) break;
    bounds.push(bound);
  }
  const [, , bent, , highest] = bounds;
  const [center, curvature] = [value(at), second?.(at)];
  if (!center || !bent) return undefined;
  const main = A.multiply(A.scaled(h, 1), center, bits);
  if (!highest || !curvature) return A.add(main, over(A.multiply(power(h, 3n), bent, bits), 3), bits);
  const correction = over(A.multiply(power(h, 3n), curvature, bits), 3);
  const rest = over(A.multiply(power(h, 5n), highest, bits), 60);
  return A.add(A.add(main, correction, bits), rest, bits);
}
