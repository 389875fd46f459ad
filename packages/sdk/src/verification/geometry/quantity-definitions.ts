import type { MathJson } from "../../contract.ts";
import { apply, headOf, operandsOf } from "../../expression/mathjson.ts";
import { minus, negated, over, plus, root, squared, times } from "../../geometry/conics/formulas.ts";
import type { Point, StraightLine } from "../../geometry/figures.ts";
import { cosineOf, inRadians } from "../../geometry/lines/angles.ts";
import { chordLengthConditions } from "./along-line.ts";
import { type Condition, chordIn, equal, type Known, notNegative, notZero, positive, zero } from "./holding.ts";
import { cross, differenceAt, dot, squaredDistance, vector } from "./point-definitions.ts";

/** What a number must satisfy to be the quantity that a term names. */
export function quantityConditions(known: Known, term: MathJson, value: MathJson): readonly Condition[] | undefined {
  const operands = operandsOf(term);
  const [first = "Nothing", second = "Nothing", third = "Nothing"] = operands;
  switch (headOf(term)) {
    case "Length": {
      const chord = chordIn(known, first);
      return chord ? chordLengthConditions(chord.line, chord.conic, value) : betweenPoints(known.segment(first), value);
    }
    case "Distance":
      return distanceConditions(known, first, second, value);
    case "Slope": {
      const line = lineOf(known, first);
      return line && [zero(plus(line.a, times(value, line.b))), notZero(line.b)];
    }
    case "XIntercept":
    case "YIntercept": {
      const line = lineOf(known, first);
      const place = headOf(term) === "XIntercept" ? { x: value, y: 0 } : { x: 0, y: value };
      return line && [zero(differenceAt(line, place)), notZero(headOf(term) === "XIntercept" ? line.a : line.b)];
    }
    case "Inclination": {
      const line = lineOf(known, first);
      const angle = inRadians(value);
      return line && [parallelTo(line, angle), notNegative(angle), positive(minus("Pi", angle))];
    }
    case "Angle": {
      const [a, b, c] = [first, second, third].map((corner) => known.point(corner));
      return a && b && c ? angleConditions(known, vector(b, a), vector(b, c), value) : undefined;
    }
    case "AngleBetween": {
      const [l, m] = [lineOf(known, first), lineOf(known, second)];
      return l && m && betweenLines(known, l, m, value);
    }
    case "Area":
      return areaConditions(cornersOf(known, first), value);
    case "Perimeter":
      return perimeterConditions(cornersOf(known, first), value);
    case "Dot":
      return dotConditions(known, operands, value);
    case "XCoordinate":
    case "YCoordinate": {
      const point = known.point(first);
      return point && [zero(minus(value, headOf(term) === "XCoordinate" ? point.x : point.y))];
    }
    default:
      return undefined;
  }
}

function lineOf(known: Known, term: MathJson): StraightLine | undefined {
  const curve = known.curve(term);
  return curve?.kind === "line" ? curve : undefined;
}

const betweenPoints = (ends: readonly [Point, Point] | undefined, value: MathJson): Condition[] | undefined =>
  ends && [zero(minus(squared(value), squaredDistance(...ends))), notNegative(value)];

/** d² (a² + b²) = (ax + by + c)²; between lines from a point of the one to the other, when they are parallel. */
function distanceConditions(known: Known, first: MathJson, second: MathJson, value: MathJson): Condition[] | undefined {
  const [one, other] = [known.point(first), known.point(second)];
  if (one && other) return betweenPoints([one, other], value);
  const [l, m] = [one ? undefined : lineOf(known, first), other ? undefined : lineOf(known, second)];
  const toLine = (point: Point, line: StraightLine): Condition[] => [
    zero(minus(times(squared(value), plus(squared(line.a), squared(line.b))), squared(differenceAt(line, point)))),
    notNegative(value),
  ];
  if (one && m) return toLine(one, m);
  if (other && l) return toLine(other, l);
  if (!l || !m) return undefined;
  const share = over(negated(l.c), plus(squared(l.a), squared(l.b)));
  const near = { x: times(share, l.a), y: times(share, l.b) };
  return [zero(minus(times(l.a, m.b), times(m.a, l.b))), ...toLine(near, m)];
}

/** (cos θ, sin θ) is parallel to the line. */
const parallelTo = ({ a, b }: StraightLine, angle: MathJson): Condition =>
  equal(times(a, apply("Cos", angle)), negated(times(b, apply("Sin", angle))));

function angleConditions({ numbers }: Known, u: Point, v: Point, value: MathJson): Condition[] {
  const cosine = cosineOf(numbers, value);
  const lengths = times(dot(u, u), dot(v, v));
  if (cosine === 0) return [zero(dot(u, v)), positive(lengths)];
  // cos² θ |u|² |v|² = (u · v)², and the signs agree.
  if (cosine !== undefined)
    return [zero(minus(times(squared(cosine), lengths), squared(dot(u, v)))), positive(times(cosine, dot(u, v)))];
  const angle = inRadians(value);
  return [
    equal(times(root(lengths), apply("Cos", angle)), dot(u, v)),
    positive(lengths),
    notNegative(angle),
    notNegative(minus("Pi", angle)),
  ];
}

/** cos² θ |u|² |v|² = (u · v)² with θ from 0 to π/2. */
function betweenLines({ numbers }: Known, l: StraightLine, m: StraightLine, value: MathJson): Condition[] {
  const [u, v] = [
    { x: l.a, y: l.b },
    { x: m.a, y: m.b },
  ];
  const [cosine, angle] = [cosineOf(numbers, value), inRadians(value)];
  const square = times(squared(cosine ?? apply("Cos", angle)), dot(u, u), dot(v, v));
  const agrees = cosine === undefined ? equal(square, squared(dot(u, v))) : zero(minus(square, squared(dot(u, v))));
  return [
    agrees,
    ...(cosine === undefined ? [notNegative(angle), notNegative(minus(over("Pi", 2), angle))] : [notNegative(cosine)]),
  ];
}

function cornersOf(known: Known, region: MathJson): Point[] | undefined {
  const term = typeof region === "string" ? (known.scene.definitions.get(region) ?? region) : region;
  const corners = /^(Triangle|Polygon)$/.test(headOf(term) ?? "") ? operandsOf(term).map((corner) => known.point(corner)) : [];
  return corners.length > 2 && corners.every((corner) => corner !== undefined) ? corners : undefined;
}

/** Twice the area is the absolute value of a sum of cross products of vectors from the first corner. */
function areaConditions(corners: readonly Point[] | undefined, value: MathJson): Condition[] | undefined {
  const [origin, ...others] = corners ?? [];
  if (!origin) return undefined;
  const products = others.slice(1).map((corner, index) => cross(vector(origin, others[index] as Point), vector(origin, corner)));
  return [zero(minus(squared(times(2, value)), squared(plus(...products)))), notNegative(value)];
}

function perimeterConditions(corners: readonly Point[] | undefined, value: MathJson): Condition[] | undefined {
  const sides = corners?.map((corner, index) => root(squaredDistance(corner, corners[(index + 1) % corners.length] as Point)));
  return sides && [equal(value, plus(...sides))];
}

/** u · v = (|u + v|² − |u − v|²)/4 */
function dotConditions(known: Known, vectors: readonly MathJson[], value: MathJson): Condition[] | undefined {
  const [u, v] = vectors.map((term) => {
    const [from, to] = operandsOf(term).map((end) => known.point(end));
    return headOf(term) === "OverVector" && from && to ? vector(from, to) : undefined;
  });
  if (!u || !v) return undefined;
  const square = (sign: 1 | -1): MathJson => plus(squared(plus(u.x, times(sign, v.x))), squared(plus(u.y, times(sign, v.y))));
  return [zero(minus(times(4, value), minus(square(1), square(-1))))];
}
