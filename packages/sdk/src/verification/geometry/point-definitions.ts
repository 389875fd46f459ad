import type { MathJson } from "../../contract.ts";
import { apply, headOf, operandsOf, substitute } from "../../expression/mathjson.ts";
import { minus, over, plus, squared, times } from "../../geometry/conics/formulas.ts";
import { formulaOf } from "../../geometry/curve-of-equation.ts";
import type { Curve, Point, StraightLine } from "../../geometry/figures.ts";
import { type Condition, type Known, positive, zero } from "./holding.ts";

/** The left side minus the right side of a curve's equation at a point. */
export const differenceAt = (curve: Curve, { x, y }: Point): MathJson => substitute(formulaOf(curve), { x, y });

export const vector = (from: Point, to: Point): Point => ({ x: minus(to.x, from.x), y: minus(to.y, from.y) });
export const dot = (u: Point, v: Point): MathJson => plus(times(u.x, v.x), times(u.y, v.y));
export const cross = (u: Point, v: Point): MathJson => minus(times(u.x, v.y), times(u.y, v.x));
export const squaredDistance = (a: Point, b: Point): MathJson => plus(squared(minus(b.x, a.x)), squared(minus(b.y, a.y)));
const bothZero = ({ x, y }: Point): Condition[] => [zero(x), zero(y)];
const sum = (...vectors: readonly Point[]): Point => ({
  x: plus(...vectors.map(({ x }) => x)),
  y: plus(...vectors.map(({ y }) => y)),
});
const scaledBy = (factor: MathJson, { x, y }: Point): Point => ({ x: times(factor, x), y: times(factor, y) });

/** What a point must satisfy to be what a term names, said by vectors and not by the formula that found it. */
export function pointConditions(known: Known, term: MathJson, point: Point): readonly Condition[] | undefined {
  const operands = operandsOf(term);
  const [first = "Nothing", second = "Nothing"] = operands;
  switch (headOf(term)) {
    case "Midpoint": {
      const [a, b] = known.segment(first) ?? [];
      return a && b && bothZero(sum(vector(point, a), vector(point, b)));
    }
    case "DivisionPoint": {
      const [a, b] = known.segment(first) ?? [];
      const ratio = known.numbers.simplify(
        headOf(second) === "Ratio" ? over(...(operandsOf(second) as [MathJson, MathJson])) : second,
      );
      return a && b && ratio !== undefined
        ? bothZero(sum(vector(a, point), scaledBy(times(-1, ratio), vector(point, b))))
        : undefined;
    }
    case "PointReflection": {
      const [p, center] = [known.point(first), known.point(second)];
      return p && center && bothZero(sum(vector(center, p), vector(center, point)));
    }
    case "Foot":
      return inLine(known, first, second, (p, line) => [
        zero(differenceAt(line, point)),
        zero(cross(vector(p, point), { x: line.a, y: line.b })),
      ]);
    case "Reflection":
      return inLine(known, first, second, (p, line) => {
        const middle = { x: over(plus(p.x, point.x), 2), y: over(plus(p.y, point.y), 2) };
        return [zero(differenceAt(line, middle)), zero(cross(vector(p, point), { x: line.a, y: line.b }))];
      });
    case "TangentPoint": {
      const curves = operands.map((curve) => known.curve(curve));
      const [one, other] = curves;
      // On both curves, with normals in one direction there.
      return one && other
        ? [one, other]
            .map((curve) => zero(differenceAt(curve, point)))
            .concat(zero(cross(normalAt(one, point), normalAt(other, point))))
        : undefined;
    }
    case "Intersection": {
      const curves = operands.map((curve) => known.curve(curve));
      return curves.every((curve) => curve !== undefined) ? curves.map((curve) => zero(differenceAt(curve, point))) : undefined;
    }
    default:
      return centerConditions(known, term, point);
  }
}

/** The gradient of a curve's equation. */
function normalAt(curve: Curve, { x, y }: Point): Point {
  if (curve.kind === "line") return { x: curve.a, y: curve.b };
  const [A, B, C, D, E] = curve.coefficients;
  return { x: plus(times(2, A, x), times(B, y), D), y: plus(times(B, x), times(2, C, y), E) };
}

function inLine(
  known: Known,
  pointTerm: MathJson,
  lineTerm: MathJson,
  conditions: (point: Point, line: StraightLine) => Condition[],
): Condition[] | undefined {
  const [point, line] = [known.point(pointTerm), known.curve(lineTerm)];
  return point && line?.kind === "line" ? conditions(point, line) : undefined;
}

function centerConditions(known: Known, term: MathJson, point: Point): readonly Condition[] | undefined {
  const [a, b, c, ...more] = operandsOf(term).map((corner) => known.point(corner));
  if (!a || !b || !c || more.length > 0) return undefined;
  switch (headOf(term)) {
    case "Centroid":
      return bothZero(sum(vector(point, a), vector(point, b), vector(point, c)));
    case "Circumcenter":
      return [b, c].map((corner) => zero(minus(squaredDistance(point, a), squaredDistance(point, corner))));
    case "Orthocenter":
      return [zero(dot(vector(a, point), vector(b, c))), zero(dot(vector(b, point), vector(c, a)))];
    case "Incenter":
      return incenterConditions([a, b, c], point);
    default:
      return undefined;
  }
}

/** As far from each side: the squares of the distances agree, and the point is on the inner side of each. */
function incenterConditions([a, b, c]: readonly [Point, Point, Point], point: Point): Condition[] {
  const sides = [
    [a, b, c],
    [b, c, a],
    [c, a, b],
  ] as const;
  const inner = sides.map(([from, to, opposite]) =>
    positive(times(cross(vector(from, to), vector(from, point)), cross(vector(from, to), vector(from, opposite)))),
  );
  const squares = sides.map(([from, to]) =>
    over(squared(cross(vector(from, to), vector(from, point))), squaredDistance(from, to)),
  );
  const [first = 0, ...others] = squares;
  return [...inner, ...others.map((square) => zero(minus(first, square)))];
}

export const asTuple = (json: MathJson): Point | undefined => {
  const [x, y] = operandsOf(json);
  return headOf(json) === "Tuple" && x !== undefined && y !== undefined ? { x, y } : undefined;
};

export const tupleStatement = ({ x, y }: Point): MathJson => apply("Equal", apply("Tuple", "x", "y"), apply("Tuple", x, y));
