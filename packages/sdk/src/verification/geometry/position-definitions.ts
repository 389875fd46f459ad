import type { MathJson } from "../../contract.ts";
import { minus, negated, over, plus, times } from "../../geometry/conics/formulas.ts";
import { centerOf, kindOf } from "../../geometry/conics/invariants.ts";
import type { Curve, Point, SecondDegree, StraightLine } from "../../geometry/figures.ts";
import { commonPoints } from "../../geometry/lines/meet-conics.ts";
import { alongLine } from "./along-line.ts";
import { type Condition, impossible, type Known, negative, notZero, positive, zero } from "./holding.ts";
import { cross, differenceAt, dot, squaredDistance, vector } from "./point-definitions.ts";

/** That a line has so many points with a conic. */
export function countConditions(line: StraightLine, conic: SecondDegree, count: number): Condition[] {
  const { leading, discriminant } = alongLine(line, conic);
  const found = [negative, zero, positive][count];
  return found ? [notZero(leading), found(discriminant)] : [impossible];
}

/** What must hold for two things to lie as a word says; undefined where that is not decided here. */
export function positionConditions(
  known: Known,
  first: MathJson,
  second: MathJson,
  word: string,
): readonly Condition[] | undefined {
  const [one, other] = [known.point(first), known.point(second)];
  const [c, d] = [one ? undefined : known.curve(first), other ? undefined : known.curve(second)];
  if (one && d) return pointConditions(known, one, d, word);
  if (other && c) return pointConditions(known, other, c, word);
  if (!c || !d) return undefined;
  if (c.kind === "line" && d.kind === "line") return linesConditions(c, d, word);
  if (c.kind === "line" && d.kind === "conic") return lineConditions(c, d, word);
  if (c.kind === "conic" && d.kind === "line") return lineConditions(d, c, word);
  return c.kind === "conic" && d.kind === "conic" ? circlesConditions(known, c, d, word) : undefined;
}

/** A point inside has the same sign in the equation as the centre. */
function pointConditions(known: Known, point: Point, curve: Curve, word: string): Condition[] | undefined {
  if (word === "OnCurve") return [zero(differenceAt(curve, point))];
  const kind = curve.kind === "conic" ? kindOf(known.numbers, curve) : undefined;
  const center = curve.kind === "conic" && (kind === "ellipse" || kind === "circle") ? centerOf(known.numbers, curve) : undefined;
  if (!center) return undefined;
  const product = times(differenceAt(curve, point), differenceAt(curve, center));
  return word === "Inside" ? [positive(product)] : word === "Outside" ? [negative(product)] : [impossible];
}

function linesConditions(l: StraightLine, m: StraightLine, word: string): Condition[] {
  const [u, v] = [
    { x: l.a, y: l.b },
    { x: m.a, y: m.b },
  ];
  const share = over(negated(l.c), dot(u, u));
  const onOther = differenceAt(m, { x: times(share, l.a), y: times(share, l.b) });
  switch (word) {
    case "Parallel":
      return [zero(cross(u, v)), notZero(onOther)];
    case "Coincident":
      return [zero(cross(u, v)), zero(onOther)];
    case "Perpendicular":
      return [zero(dot(u, v))];
    case "Intersecting":
      return [notZero(cross(u, v))];
    default:
      return [impossible];
  }
}

function lineConditions(line: StraightLine, conic: SecondDegree, word: string): Condition[] {
  const count = ["Separate", "Tangent", "Intersecting"].indexOf(word);
  return count < 0 ? [impossible] : countConditions(line, conic, count);
}

/** By the number of common points, and by which centre lies in which circle. */
function circlesConditions(known: Known, first: SecondDegree, second: SecondDegree, word: string): Condition[] | undefined {
  const { numbers } = known;
  if (![first, second].every((conic) => kindOf(numbers, conic) === "circle")) return undefined;
  const [p, q] = [centerOf(numbers, first), centerOf(numbers, second)];
  if (!p || !q) return undefined;
  const apart = squaredDistance(p, q);
  const [inFirst, inSecond] = [powerOf(first, q), powerOf(second, p)];
  if (word === "Concentric") return [zero(apart), notZero(minus(inFirst, inSecond))];
  if (word === "Coincident") return [zero(apart), zero(minus(inFirst, inSecond))];
  if (numbers.simplify(apart) === 0) return [impossible];
  const points = commonPoints(numbers, first, second);
  const [touching] = points ?? [];
  if (!points) return undefined;
  const expected = (
    { Intersecting: 2, ExternallyTangent: 1, InternallyTangent: 1, Separate: 0, Contained: 0 } as Record<string, number>
  )[word];
  if (expected === undefined || points.length !== expected) return [impossible];
  switch (word) {
    case "ExternallyTangent":
      return touching && [negative(dot(vector(touching, p), vector(touching, q)))];
    case "InternallyTangent":
      return touching && [positive(dot(vector(touching, p), vector(touching, q)))];
    case "Separate":
      return [positive(inFirst), positive(inSecond)];
    case "Contained":
      return [positive(apart), oneInside(inFirst, inSecond)];
    default:
      return points.map((point) => zero(differenceAt(second, point)));
  }
}

const powerOf = (circle: SecondDegree, point: Point): MathJson => over(differenceAt(circle, point), circle.coefficients[0]);

/** The lesser of two numbers is negative. */
const oneInside = (first: MathJson, second: MathJson): Condition =>
  negative(minus(plus(first, second), ["Abs", minus(first, second)]));
