/**
 * The language in which a question about points, lines and conics in the plane stands in a Problem: facts in `given`, the thing asked for in
 * `Ask.of`. MathJSON throughout. Points are pairs (x, y); curves are sets of points; quantities are real numbers.
 */

/** What a term names. `segment` is also a chord; `curve` is a line or a conic; `points` and `curves` are finite sets of them. */
export type Sort = "point" | "points" | "curve" | "curves" | "segment" | "region" | "vector" | "quantity" | "fact";

interface Head {
  readonly sort: Sort;
  /** Of its operands, in order; "…" repeats the last one. */
  readonly operands: readonly (Sort | "equation" | "kind" | "name" | "place" | "…")[];
}

const head = (sort: Sort, ...operands: Head["operands"]): Head => ({ sort, operands });

/** What kinds of thing a name may stand for, as the second operand of ["Is", name, kind]. */
export const kinds: ReadonlySet<string> = new Set([
  "Point",
  "Line",
  "Circle",
  "Ellipse",
  "Hyperbola",
  "Parabola",
  "Conic",
  "Curve",
]);

/** Where a point may lie, as the second operand of ["Element", point, place], besides curves; a half of an axis is without the origin. */
export const places: ReadonlySet<string> = new Set([
  "FirstQuadrant",
  "SecondQuadrant",
  "ThirdQuadrant",
  "FourthQuadrant",
  "PositiveXAxis",
  "NegativeXAxis",
  "PositiveYAxis",
  "NegativeYAxis",
]);

/** Names that need no declaration. */
export const constants: Readonly<Record<string, Sort>> = { Origin: "point", XAxis: "curve", YAxis: "curve" };

/** Every head with its sort. A letter such as A or F_1 names a point, C or l a curve, once a fact declares it. */
export const heads: Readonly<Record<string, Head>> = {
  // Points. The left, right, upper and lower ones are told apart by their place; Focus and Vertex are the only one, or any one where the question says "a focus".
  Tuple: head("point", "quantity", "quantity"),
  Center: head("point", "curve"),
  Focus: head("point", "curve"),
  /** The one that Focus is not, where a question speaks of one focus and then of the other. */
  OtherFocus: head("point", "curve"),
  LeftFocus: head("point", "curve"),
  RightFocus: head("point", "curve"),
  UpperFocus: head("point", "curve"),
  LowerFocus: head("point", "curve"),
  /** The vertex of a parabola; of an ellipse or a hyperbola any end of the major or transverse axis. */
  Vertex: head("point", "curve"),
  LeftVertex: head("point", "curve"),
  RightVertex: head("point", "curve"),
  /** Of an ellipse the upper end of either axis. */
  UpperVertex: head("point", "curve"),
  LowerVertex: head("point", "curve"),
  Midpoint: head("point", "segment"),
  /** The foot of the perpendicular from a point to a line. */
  Foot: head("point", "point", "curve"),
  /** The mirror image of a point in a line. */
  Reflection: head("point", "point", "curve"),
  /** The image of a point under the half-turn about another. */
  PointReflection: head("point", "point", "point"),
  /** P on AB with AP : PB = ratio; a negative ratio divides externally. */
  DivisionPoint: head("point", "segment", "quantity"),
  Centroid: head("point", "point", "point", "point"),
  Circumcenter: head("point", "point", "point", "point"),
  Incenter: head("point", "point", "point", "point"),
  Orthocenter: head("point", "point", "point", "point"),
  /** The only common point of two curves. */
  Intersection: head("point", "curve", "curve"),
  TangentPoint: head("point", "curve", "curve"),
  // Finite sets of points.
  Foci: head("points", "curve"),
  /** Of an ellipse the ends of its major axis, of a hyperbola those of its transverse axis. */
  Vertices: head("points", "curve"),
  /** The ends of the minor or conjugate axis. */
  CoVertices: head("points", "curve"),
  /** All four ends of the axes of an ellipse (四个顶点). */
  AllVertices: head("points", "curve"),
  Intersections: head("points", "curve", "curve"),
  Set: head("points", "point", "…"),
  // Curves.
  /** All (x, y) that satisfy an equation. */
  Graph: head("curve", "equation"),
  /** A conic after its equation has been brought to standard form. */
  StandardForm: head("curve", "curve"),
  Line: head("curve", "point", "point"),
  LineWithSlope: head("curve", "point", "quantity"),
  /** By its angle with the positive x-axis (倾斜角), a quantity in radians or ["Degrees", n]. */
  LineWithInclination: head("curve", "point", "quantity"),
  ParallelThrough: head("curve", "point", "curve"),
  PerpendicularThrough: head("curve", "point", "curve"),
  PerpendicularBisector: head("curve", "segment"),
  /** Of the angle ABC, through B. */
  AngleBisector: head("curve", "point", "point", "point"),
  /** Tangent to a curve at a point on it, or through a point off it. */
  TangentLine: head("curve", "curve", "point"),
  NormalLine: head("curve", "curve", "point"),
  Directrix: head("curve", "curve"),
  LeftDirectrix: head("curve", "curve"),
  RightDirectrix: head("curve", "curve"),
  Asymptote: head("curve", "curve"),
  AxisOfSymmetry: head("curve", "curve"),
  /** The line on which the major or transverse axis lies, and the one across. */
  MajorAxisLine: head("curve", "curve"),
  MinorAxisLine: head("curve", "curve"),
  LineOf: head("curve", "segment"),
  CircleAround: head("curve", "point", "quantity"),
  CircleThrough: head("curve", "point", "point", "point"),
  CircleWithDiameter: head("curve", "segment"),
  LeftBranch: head("curve", "curve"),
  RightBranch: head("curve", "curve"),
  UpperBranch: head("curve", "curve"),
  LowerBranch: head("curve", "curve"),
  /** The image in a line, or under the half-turn about a point that stands as the second operand. */
  CurveReflection: head("curve", "curve", "curve"),
  /** The line of points that have equal powers for two circles. */
  RadicalAxis: head("curve", "curve", "curve"),
  /** The line of the common chord of two circles that meet in two points. */
  CommonChord: head("curve", "curve", "curve"),
  // Finite sets of curves.
  Asymptotes: head("curves", "curve"),
  Directrices: head("curves", "curve"),
  AxesOfSymmetry: head("curves", "curve"),
  TangentLines: head("curves", "curve", "point"),
  // Segments.
  Segment: head("segment", "point", "point"),
  /** What a curve cuts off a line: between its two common points. */
  Chord: head("segment", "curve", "curve"),
  MajorAxis: head("segment", "curve"),
  MinorAxis: head("segment", "curve"),
  TransverseAxis: head("segment", "curve"),
  ConjugateAxis: head("segment", "curve"),
  FocalSegment: head("segment", "curve"),
  /** The chord through a focus at right angles to the main axis. */
  LatusRectum: head("segment", "curve"),
  Diameter: head("segment", "curve"),
  // Regions and vectors.
  Triangle: head("region", "point", "point", "point"),
  Polygon: head("region", "point", "…"),
  OverVector: head("vector", "point", "point"),
  // Quantities. Sums, products, roots and the like of quantities are quantities too.
  Length: head("quantity", "segment"),
  /** Between points, from a point to a line, between parallel lines. */
  Distance: head("quantity", "point", "point"),
  Slope: head("quantity", "curve"),
  Inclination: head("quantity", "curve"),
  XIntercept: head("quantity", "curve"),
  YIntercept: head("quantity", "curve"),
  Eccentricity: head("quantity", "curve"),
  /** a, b, c of an ellipse or a hyperbola: half the major or transverse axis, half the minor or conjugate one, half the focal distance. */
  SemiMajor: head("quantity", "curve"),
  SemiMinor: head("quantity", "curve"),
  SemiFocal: head("quantity", "curve"),
  /** From focus to directrix of a parabola: p in y² = 2px. */
  FocalParameter: head("quantity", "curve"),
  Radius: head("quantity", "curve"),
  Area: head("quantity", "region"),
  Perimeter: head("quantity", "region"),
  /** The angle ABC at B, in radians. */
  Angle: head("quantity", "point", "point", "point"),
  /** The angle between two lines, 0 to π/2. */
  AngleBetween: head("quantity", "curve", "curve"),
  /** |PF₁| + |PF₂| of a point and the foci of an ellipse, and the absolute value of |PF₁| − |PF₂| for a hyperbola. */
  FocalSum: head("quantity", "point", "curve"),
  FocalDifference: head("quantity", "point", "curve"),
  PowerOfPoint: head("quantity", "point", "curve"),
  XCoordinate: head("quantity", "point"),
  YCoordinate: head("quantity", "point"),
  Dot: head("quantity", "vector", "vector"),
  NumberOfIntersections: head("quantity", "curve", "curve"),
  // Facts. Equations between terms of one sort (["Equal", "A", ["Tuple", 1, 2]]) and comparisons of quantities are facts as well.
  /** A curve with its equation in x and y: C: x² + y² = 4. */
  Colon: head("fact", "name", "equation"),
  Is: head("fact", "name", "kind"),
  /** A point lies on a curve, in a quadrant, or is one of a finite set; the foci lie on an axis. */
  Element: head("fact", "point", "place"),
  Tangent: head("fact", "curve", "curve"),
  Parallel: head("fact", "curve", "curve"),
  Perpendicular: head("fact", "curve", "curve"),
  Collinear: head("fact", "point", "point", "point", "…"),
  /** A point lies inside, or outside, of a closed curve. */
  Inside: head("fact", "point", "curve"),
  Outside: head("fact", "point", "curve"),
};

/** The sort of a head or of a constant; undefined for what is an ordinary formula (then a quantity) or a letter. */
export function sortOfHead(name: string): Sort | undefined {
  return Object.hasOwn(heads, name) ? heads[name]?.sort : Object.hasOwn(constants, name) ? constants[name] : undefined;
}
