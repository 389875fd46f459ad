import type { MathJson } from "../../contract.ts";
import { headOf, operandsOf } from "../../expression/mathjson.ts";
import { minus, negated, over, plus, squared, times } from "../../geometry/conics/formulas.ts";
import type { Curve, Point, SecondDegree, StraightLine } from "../../geometry/figures.ts";
import { inRadians } from "../../geometry/lines/angles.ts";
import { reflectionOf } from "../../geometry/lines/line.ts";
import { type Condition, equal, type Known, negative, notZero, positive, zero } from "./holding.ts";
import { cross, differenceAt, dot, squaredDistance, vector } from "./point-definitions.ts";

const directionOf = ({ a, b }: StraightLine): Point => ({ x: b, y: negated(a) });
const isOn = (curve: Curve, point: Point): Condition => zero(differenceAt(curve, point));

/** What a curve must satisfy to be what a term names. */
export function curveConditions(known: Known, term: MathJson, curve: Curve): readonly Condition[] | undefined {
  return curve.kind === "line"
    ? lineConditions(known, term, curve)
    : (circleConditions(known, term, curve) ?? imageConditions(known, term, curve));
}

function lineConditions(known: Known, term: MathJson, line: StraightLine): readonly Condition[] | undefined {
  const [first = "Nothing", second = "Nothing", third = "Nothing"] = operandsOf(term);
  switch (headOf(term)) {
    case "Line": {
      const [a, b] = [known.point(first), known.point(second)];
      return a && b && [isOn(line, a), isOn(line, b), notZero(squaredDistance(a, b))];
    }
    case "LineOf": {
      const ends = known.segment(first);
      return ends?.map((end) => isOn(line, end));
    }
    case "LineWithSlope": {
      const [point, slope] = [known.point(first), known.numbers.simplify(second)];
      return point && slope !== undefined
        ? [isOn(line, point), zero(plus(line.a, times(slope, line.b))), notZero(line.b)]
        : undefined;
    }
    case "LineWithInclination": {
      const [point, angle] = [known.point(first), inRadians(second)];
      return point && [isOn(line, point), equal(times(line.a, ["Cos", angle]), negated(times(line.b, ["Sin", angle])))];
    }
    case "ParallelThrough":
    case "PerpendicularThrough": {
      const [point, other] = [known.point(first), known.curve(second)];
      if (!point || other?.kind !== "line") return undefined;
      const [u, v] = [directionOf(line), directionOf(other)];
      return [isOn(line, point), zero(headOf(term) === "ParallelThrough" ? cross(u, v) : dot(u, v))];
    }
    case "PerpendicularBisector": {
      const [a, b] = known.segment(first) ?? [];
      return a && b && placesOn(line).map((place) => zero(minus(squaredDistance(place, a), squaredDistance(place, b))));
    }
    case "AngleBisector":
      return bisectorConditions(
        known,
        [first, second, third].map((corner) => known.point(corner)),
        line,
      );
    case "RadicalAxis":
    case "CommonChord": {
      const [one, other] = [known.curve(first), known.curve(second)];
      if (one?.kind !== "conic" || other?.kind !== "conic") return undefined;
      return placesOn(line).map((place) => zero(minus(powerOf(one, place), powerOf(other, place))));
    }
    case "CurveReflection":
      return imageConditions(known, term, line);
    default:
      return undefined;
  }
}

/** Two places on a line: its point nearest to the origin, and that moved along it. */
function placesOn(line: StraightLine): Point[] {
  const share = over(negated(line.c), plus(squared(line.a), squared(line.b)));
  const near: Point = { x: times(share, line.a), y: times(share, line.b) };
  return [near, { x: plus(near.x, line.b), y: minus(near.y, line.a) }];
}

/** x² + y² + Dx + Ey + F at a point, for a circle whose equation is divided by its leading coefficient. */
const powerOf = (circle: SecondDegree, point: Point): MathJson => over(differenceAt(circle, point), circle.coefficients[0]);

/** With the direction u of the bisector: (u · BA)² |BC|² = (u · BC)² |BA|², and A and C lie on opposite sides. */
function bisectorConditions(
  known: Known,
  [a, b, c]: readonly (Point | undefined)[],
  line: StraightLine,
): Condition[] | undefined {
  if (!a || !b || !c) return undefined;
  const [u, p, q] = [directionOf(line), vector(b, a), vector(b, c)];
  if (known.numbers.simplify(cross(p, q)) === 0 && known.numbers.simplify(cross(u, p)) === 0) return undefined;
  const [along, other] = [times(squared(dot(u, p)), dot(q, q)), times(squared(dot(u, q)), dot(p, p))];
  return [isOn(line, b), zero(minus(along, other)), negative(times(cross(u, p), cross(u, q)))];
}

function circleConditions(known: Known, term: MathJson, conic: SecondDegree): readonly Condition[] | undefined {
  const [A, B, C, D, E, F] = conic.coefficients;
  const round = [zero(B), zero(minus(A, C)), notZero(A)];
  const center: Point = { x: over(negated(D), times(2, A)), y: over(negated(E), times(2, A)) };
  const radiusSquared = minus(plus(squared(center.x), squared(center.y)), over(F, A));
  const [first = "Nothing", second = "Nothing"] = operandsOf(term);
  switch (headOf(term)) {
    case "CircleAround": {
      const [point, radius] = [known.point(first), known.numbers.simplify(second)];
      if (!point || radius === undefined) return undefined;
      return [
        ...round,
        zero(minus(point.x, center.x)),
        zero(minus(point.y, center.y)),
        zero(minus(radiusSquared, squared(radius))),
      ];
    }
    case "CircleThrough": {
      const points = operandsOf(term).map((point) => known.point(point));
      return points.every((point) => point !== undefined)
        ? [...round, positive(radiusSquared), ...points.map((point) => isOn(conic, point))]
        : undefined;
    }
    case "CircleWithDiameter": {
      // Thales: the angle over the diameter is a right one, so (X − A)·(X − B) is the equation.
      const [a, b] = known.segment(first) ?? [];
      if (!a || !b) return undefined;
      return [
        ...round,
        isOn(conic, a),
        isOn(conic, b),
        zero(minus(times(2, center.x), plus(a.x, b.x))),
        zero(minus(times(2, center.y), plus(a.y, b.y))),
      ];
    }
    default:
      return undefined;
  }
}

/** The values of the two equations at a place and at its image are in one ratio on nine places, which determine a polynomial of degree two. */
function imageConditions(known: Known, term: MathJson, image: Curve): readonly Condition[] | undefined {
  const [first = "Nothing", second = "Nothing"] = operandsOf(term);
  if (headOf(term) !== "CurveReflection") return undefined;
  const curve = known.curve(first);
  const mirror = known.curve(second);
  const center = mirror ? undefined : known.point(second);
  const move = (place: Point): Point | undefined => {
    if (mirror?.kind === "line") return reflectionOf(known.numbers, place, mirror);
    return center && { x: minus(times(2, center.x), place.x), y: minus(times(2, center.y), place.y) };
  };
  const places = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y): Point => ({ x, y })));
  const pairs = places.map((place) => ({ own: differenceAt(image, place), moved: move(place) }));
  if (!curve || !pairs.every(({ moved }) => moved)) return undefined;
  const values = pairs.map(({ own, moved }) => ({ own, other: differenceAt(curve, moved as Point) }));
  const start = values.find(({ own }) => known.numbers.simplify(own) !== 0);
  if (!start || curve.kind !== image.kind) return undefined;
  const ratios = values.map(({ own, other }) => zero(minus(times(own, start.other), times(start.own, other))));
  return [notZero(start.other), ...ratios];
}
