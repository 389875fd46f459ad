import type { MathJson } from "../../../contract.ts";
import { apply, headOf, isNumber, isSymbol, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import type { Radicals } from "../../../algebra/radicals/radicals.ts";
import { curveOfEquation } from "../../../geometry/curve-of-equation.ts";
import type { Point } from "../../../geometry/figures.ts";
import { understand } from "./given-sketch.ts";
import type { Drawing } from "./drawing.ts";
import { asymptotes, crossAxis, directionOf, directrices, lineThrough, lineWithNormal, lineWithSlope, mainAxis } from "./line-sketches.ts";
import { tangentOf } from "./angles.ts";
import {
  add,
  type CentralSketch,
  divide,
  type LineSketch,
  multiply,
  negate,
  pointAt,
  type Sketch,
  square,
  subtract,
} from "./sketch.ts";

const origin: Point = { x: 0, y: 0 };

/** Terms of a question as formulas in the letters of a drawing. What is not covered here is undefined, and the question is left alone then. */
export class Formulas {
  readonly drawing: Drawing;
  readonly numbers: Radicals;

  constructor(drawing: Drawing, numbers: Radicals) {
    this.drawing = drawing;
    this.numbers = numbers;
  }

  curve(term: MathJson): Sketch | undefined {
    if (isSymbol(term)) {
      if (term === "XAxis") return { kind: "line", a: 0, b: 1, c: 0 };
      if (term === "YAxis") return { kind: "line", a: 1, b: 0, c: 0 };
      const known = this.drawing.curves.get(term);
      if (known) return known;
      const definition = this.drawing.scene.definitions.get(term);
      return definition === undefined ? undefined : this.curve(definition);
    }
    const operands = operandsOf(term);
    const [first = "Nothing", second = "Nothing"] = operands;
    switch (headOf(term)) {
      case "Graph": {
        const curve = curveOfEquation(this.numbers, first);
        if (curve?.kind !== "conic") return curve;
        const [only, ...others] = understand(this.numbers, curve, undefined, (letter) => letter);
        return others.length === 0 && only && only.letters.length === 0 ? only.sketch : { kind: "conic", coefficients: curve.coefficients };
      }
      case "Line":
        return this.#with(this.point(first), this.point(second), lineThrough);
      case "LineOf":
        return this.#withSegment(first, lineThrough);
      case "LineWithSlope":
        return this.#with(this.point(first), this.quantity(second), lineWithSlope);
      case "LineWithInclination":
        return this.#with(this.point(first), tangentOf(second), lineWithSlope);
      case "ParallelThrough":
        return this.#with(this.point(first), this.line(second), (point, line) => lineWithNormal(point, { x: line.a, y: line.b }));
      case "PerpendicularThrough":
        return this.#with(this.point(first), this.line(second), (point, line) => lineWithNormal(point, directionOf(line)));
      case "PerpendicularBisector":
        return this.#withSegment(first, (from, to) =>
          lineWithNormal(middle(from, to), { x: subtract(to.x, from.x), y: subtract(to.y, from.y) }),
        );
      case "Directrix": {
        const lines = this.#sketch(first, directrices);
        return lines?.length === 2 ? lines[this.#choice(term)] : lines?.[0];
      }
      case "Asymptote": {
        const curve = this.central(first);
        return curve?.kind === "hyperbola" ? asymptotes(curve)[this.#choice(term)] : undefined;
      }
      case "LeftDirectrix":
        return this.#sketch(first, directrices)?.[0];
      case "RightDirectrix":
        return this.#sketch(first, directrices)?.[1];
      case "AxisOfSymmetry":
      case "MajorAxisLine":
        return this.#placed(first, mainAxis);
      case "MinorAxisLine":
        return this.#placed(first, crossAxis);
      case "CircleWithDiameter":
        return this.#withSegment(first, (from, to) => ({
          kind: "circle",
          centre: middle(from, to),
          radius: divide(distance(from, to), 2),
        }));
      case "CircleAround":
        return this.#with(this.point(first), this.quantity(second), (centre, radius) => ({ kind: "circle", centre, radius }));
      default:
        return undefined;
    }
  }

  line(term: MathJson): LineSketch | undefined {
    const curve = this.curve(term);
    return curve?.kind === "line" ? curve : undefined;
  }

  central(term: MathJson): CentralSketch | undefined {
    const curve = this.curve(term);
    return curve?.kind === "ellipse" || curve?.kind === "hyperbola" ? curve : undefined;
  }

  curves(term: MathJson): readonly LineSketch[] | undefined {
    const [first = "Nothing"] = operandsOf(term);
    switch (headOf(term)) {
      case "Asymptotes": {
        const curve = this.central(first);
        return curve?.kind === "hyperbola" ? asymptotes(curve) : undefined;
      }
      case "Directrices":
        return this.#sketch(first, directrices);
      case "Set": {
        const lines = operandsOf(term).map((each) => this.line(each));
        return lines.every((line) => line !== undefined) ? lines : undefined;
      }
      default:
        return undefined;
    }
  }

  point(term: MathJson): Point | undefined {
    if (isSymbol(term)) {
      if (term === "Origin") return origin;
      const known = this.drawing.points.get(term);
      if (known) return known;
      const definition = this.drawing.scene.definitions.get(term);
      return definition === undefined ? undefined : this.point(definition);
    }
    const operands = operandsOf(term);
    const [first = "Nothing", second = "Nothing"] = operands;
    const ends = this.#ends(term);
    if (ends) return ends;
    switch (headOf(term)) {
      case "Tuple":
        return this.#with(this.quantity(first), this.quantity(second), (x, y) => ({ x, y }));
      case "Center": {
        const curve = this.curve(first);
        return curve && "centre" in curve ? curve.centre : undefined;
      }
      case "Midpoint":
        return this.#withSegment(first, middle);
      case "Centroid": {
        const all = operands.map((each) => this.point(each));
        if (!all.every((point) => point !== undefined)) return undefined;
        return { x: divide(add(...all.map(({ x }) => x)), 3), y: divide(add(...all.map(({ y }) => y)), 3) };
      }
      case "PointReflection":
        return this.#with(this.point(first), this.point(second), (point, centre) => ({
          x: subtract(multiply(2, centre.x), point.x),
          y: subtract(multiply(2, centre.y), point.y),
        }));
      case "Foot":
        return this.#with(this.point(first), this.line(second), (point, line) => moved(point, line, 1));
      case "Reflection":
        return this.#with(this.point(first), this.line(second), (point, line) => moved(point, line, 2));
      case "Intersection":
        return this.#with(this.line(first), this.line(second), crossing);
      default:
        return undefined;
    }
  }

  /** Foci and ends of axes: left before right, lower before upper. */
  points(term: MathJson): readonly Point[] | undefined {
    const [first = "Nothing"] = operandsOf(term);
    const central = this.central(first);
    switch (headOf(term)) {
      case "Foci":
        return central && onAxis(central, central.c);
      case "Vertices":
        return central && onAxis(central, central.a);
      case "CoVertices":
        return central && [negate(central.b), central.b].map((across) => pointAt(central.centre, central.along, 0, across));
      case "Set": {
        const points = operandsOf(term).map((each) => this.point(each));
        return points.every((point) => point !== undefined) ? points : undefined;
      }
      default:
        return undefined;
    }
  }

  segment(term: MathJson): readonly [Point, Point] | undefined {
    const definition = isSymbol(term) ? this.drawing.scene.definitions.get(term) : undefined;
    if (definition !== undefined) return this.segment(definition);
    const [first = "Nothing", second = "Nothing"] = operandsOf(term);
    const pair = (points: readonly Point[] | undefined): readonly [Point, Point] | undefined =>
      points?.[0] && points[1] && [points[0], points[1]];
    switch (headOf(term)) {
      case "Segment":
        return this.#with(this.point(first), this.point(second), (from, to) => [from, to] as const);
      case "MajorAxis":
      case "TransverseAxis":
        return pair(this.points(["Vertices", first]));
      case "MinorAxis":
      case "ConjugateAxis":
        return pair(this.points(["CoVertices", first]));
      case "FocalSegment":
        return pair(this.points(["Foci", first]));
      case "Chord": {
        const members = this.drawing.scene.members.find(
          ({ of }) => sameTree(of, ["Intersections", first, second]) || sameTree(of, ["Intersections", second, first]),
        );
        return members && pair(members.names.map((name) => this.point(name)).filter((point) => point !== undefined));
      }
      default:
        return undefined;
    }
  }

  quantity(term: MathJson): MathJson | undefined {
    if (isNumber(term) || isSymbol(term)) return term;
    const operands = operandsOf(term);
    const [first = "Nothing", second = "Nothing"] = operands;
    switch (headOf(term)) {
      case "Length":
        return this.#length(first);
      case "Distance":
        return this.#distance(first, second);
      case "Slope":
        return this.#with(this.line(first), 1, ({ a, b }) => negate(divide(a, b)));
      case "XIntercept":
        return this.#with(this.line(first), 1, ({ a, c }) => negate(divide(c, a)));
      case "YIntercept":
        return this.#with(this.line(first), 1, ({ b, c }) => negate(divide(c, b)));
      case "Eccentricity":
        return this.curve(first)?.kind === "parabola" ? 1 : this.#with(this.central(first), 1, ({ a, c }) => divide(c, a));
      case "SemiMajor":
        return this.central(first)?.a;
      case "SemiMinor":
        return this.central(first)?.b;
      case "SemiFocal":
        return this.central(first)?.c;
      case "FocalParameter": {
        const curve = this.curve(first);
        return curve?.kind === "parabola" ? apply("Abs", curve.p) : undefined;
      }
      case "Radius": {
        const curve = this.curve(first);
        return curve?.kind === "circle" ? curve.radius : undefined;
      }
      case "XCoordinate":
        return this.point(first)?.x;
      case "YCoordinate":
        return this.point(first)?.y;
      case "Dot":
        return this.#with(this.vector(first), this.vector(second), dot);
      case "Area":
        return this.#area(first);
      case "Perimeter":
        return this.#perimeter(first);
      case "PowerOfPoint":
        return this.#with(this.point(first), this.curve(second), (point, curve) =>
          curve.kind === "circle" ? subtract(dot(difference(point, curve.centre), difference(point, curve.centre)), square(curve.radius)) : undefined,
        );
      case "Add":
      case "Subtract":
      case "Multiply":
      case "Divide":
      case "Negate":
      case "Power":
      case "Sqrt":
      case "Abs": {
        const values = operands.map((operand) => this.quantity(operand));
        return values.every((value) => value !== undefined) ? apply(headOf(term) ?? "", ...values) : undefined;
      }
      default:
        return undefined;
    }
  }

  vector(term: MathJson): Point | undefined {
    const [first = "Nothing", second = "Nothing"] = operandsOf(term);
    const vectors = (): Point[] | undefined => {
      const all = operandsOf(term).map((each) => this.vector(each));
      return all.every((each) => each !== undefined) ? all : undefined;
    };
    switch (headOf(term)) {
      case "OverVector":
        return this.#with(this.point(first), this.point(second), (from, to) => difference(to, from));
      case "Tuple":
        return this.point(term);
      case "Add": {
        const all = vectors();
        return all && { x: add(...all.map(({ x }) => x)), y: add(...all.map(({ y }) => y)) };
      }
      case "Subtract":
        return this.#with(this.vector(first), this.vector(second), difference);
      case "Negate":
        return this.#with(this.vector(first), 1, ({ x, y }) => ({ x: negate(x), y: negate(y) }));
      case "Multiply":
      case "Divide": {
        const isProduct = headOf(term) === "Multiply";
        const [factor, vector] = isProduct ? [this.quantity(first), this.vector(second)] : [this.quantity(second), this.vector(first)];
        if (factor === undefined || !vector) return undefined;
        const scale = (value: MathJson): MathJson => (isProduct ? multiply(factor, value) : divide(value, factor));
        return { x: scale(vector.x), y: scale(vector.y) };
      }
      default:
        return undefined;
    }
  }

  #length(segment: MathJson): MathJson | undefined {
    const [first = "Nothing"] = operandsOf(segment);
    const central = this.central(first);
    switch (headOf(segment)) {
      case "MajorAxis":
      case "TransverseAxis":
        return central && multiply(2, central.a);
      case "MinorAxis":
      case "ConjugateAxis":
        return central && multiply(2, central.b);
      case "FocalSegment":
        return central && multiply(2, central.c);
      case "LatusRectum": {
        const curve = this.curve(first);
        if (curve?.kind === "parabola") return apply("Abs", multiply(2, curve.p));
        return central && divide(multiply(2, square(central.b)), central.a);
      }
      case "Diameter": {
        const curve = this.curve(first);
        return curve?.kind === "circle" ? multiply(2, curve.radius) : undefined;
      }
      default:
        return this.#withSegment(segment, distance);
    }
  }

  #distance(first: MathJson, second: MathJson): MathJson | undefined {
    const [from, to] = [this.point(first), this.point(second)];
    if (from && to) return this.#focalRadius(first, second) ?? this.#focalRadius(second, first) ?? distance(from, to);
    const [line, other] = [this.line(first), this.line(second)];
    if (from && other) return distanceToLine(from, other);
    if (to && line) return distanceToLine(to, line);
    return line && other && parallelDistance(line, other);
  }

  /**
   * From a point of a conic to a focus of it, without a root: a ± ex on an ellipse, x + p/2 on a parabola. undefined for other points, and where it
   * is not known which focus is meant.
   */
  #focalRadius(name: MathJson, focus: MathJson): MathJson | undefined {
    const { scene } = this.drawing;
    const of = this.#focusOf(focus);
    const point = this.point(name);
    if (!of || !point || !scene.incidences.some(([each, curve]) => each === name && curve === of.curve)) return undefined;
    const sketch = this.curve(of.curve);
    if (sketch?.kind === "parabola") {
      const along = subtract(point[sketch.along], sketch.vertex[sketch.along]);
      const radius = add(along, divide(sketch.p, 2));
      return of.sign > 0 ? radius : apply("Abs", radius);
    }
    if (sketch?.kind !== "ellipse" || of.end === undefined) return undefined;
    const place = subtract(point[sketch.along], sketch.centre[sketch.along]);
    const share = divide(multiply(sketch.c, place), sketch.a);
    return of.end > 0 ? subtract(sketch.a, share) : add(sketch.a, share);
  }

  /** Whose focus a term names, and which: 1 for the right or upper one. */
  #focusOf(term: MathJson): { curve: MathJson; end?: number; sign: number } | undefined {
    const { scene, positive } = this.drawing;
    if (isSymbol(term)) {
      const definition = scene.definitions.get(term);
      if (definition !== undefined) return this.#focusOf(definition);
      const members = scene.members.find(({ names, of }) => headOf(of) === "Foci" && names.length === 2 && names.includes(term));
      return members && { curve: operandsOf(members.of)[0] ?? "Nothing", end: members.names[0] === term ? -1 : 1, sign: 0 };
    }
    const [curve = "Nothing"] = operandsOf(term);
    const [, place = "", focus] = /^(Left|Right|Upper|Lower|)(Focus)$/.exec(headOf(term) ?? "") ?? [];
    if (focus === undefined) return undefined;
    const sketch = this.curve(curve);
    if (sketch?.kind === "parabola") return { curve, sign: isPositive(sketch.p, positive) ? 1 : 0 };
    return place === "" ? { curve, sign: 0 } : { curve, end: place === "Right" || place === "Upper" ? 1 : -1, sign: 0 };
  }

  #area(region: MathJson): MathJson | undefined {
    const corners = operandsOf(region).map((each) => this.point(each));
    const head = headOf(region);
    if ((head !== "Triangle" && head !== "Polygon") || !corners.every((point) => point !== undefined)) return undefined;
    if (corners.length !== 3) return undefined;
    const [A, B, C] = corners as [Point, Point, Point];
    const [u, v] = [difference(B, A), difference(C, A)];
    return divide(apply("Abs", subtract(multiply(u.x, v.y), multiply(u.y, v.x))), 2);
  }

  #perimeter(region: MathJson): MathJson | undefined {
    const corners = operandsOf(region).map((each) => this.point(each));
    if (!corners.every((point) => point !== undefined) || corners.length < 3) return undefined;
    return add(...corners.map((point, index) => distance(point, corners[(index + 1) % corners.length] as Point)));
  }

  /** Foci and vertices by where they lie. */
  #ends(term: MathJson): Point | undefined {
    const [of = "Nothing"] = operandsOf(term);
    const [, place = "", what = ""] = /^(Left|Right|Upper|Lower|)(Focus|Vertex)$/.exec(headOf(term) ?? "") ?? [];
    if (what === "") return undefined;
    const curve = this.curve(of);
    if (curve?.kind === "parabola" && place === "") {
      return what === "Vertex" ? curve.vertex : pointAt(curve.vertex, curve.along, divide(curve.p, 2));
    }
    if (curve?.kind !== "ellipse" && curve?.kind !== "hyperbola") return undefined;
    if (place === "") {
      const size = what === "Focus" ? curve.c : curve.a;
      return pointAt(curve.centre, curve.along, this.#choice(term) === 0 ? size : negate(size));
    }
    const wanted = place === "Left" || place === "Right" ? "x" : "y";
    const size = what === "Focus" ? (curve.along === wanted ? curve.c : undefined) : endOf(curve, wanted);
    return size === undefined ? undefined : pointAt(curve.centre, wanted, place === "Left" || place === "Lower" ? negate(size) : size);
  }

  /** Which of two things "a focus" or "an asymptote" is. */
  #choice(term: MathJson): 0 | 1 {
    return this.drawing.choices.get(JSON.stringify(term)) ?? 0;
  }

  #sketch<T>(term: MathJson, work: (sketch: Sketch) => T): T | undefined {
    const curve = this.curve(term);
    return curve && work(curve);
  }

  #placed(term: MathJson, work: (from: Point, along: "x" | "y") => LineSketch): LineSketch | undefined {
    const curve = this.curve(term);
    if (curve?.kind === "parabola") return work(curve.vertex, curve.along);
    return curve?.kind === "ellipse" || curve?.kind === "hyperbola" ? work(curve.centre, curve.along) : undefined;
  }

  #with<A, B, T>(first: A | undefined, second: B | undefined, work: (first: A, second: B) => T): T | undefined {
    return first === undefined || second === undefined ? undefined : work(first, second);
  }

  #withSegment<T>(term: MathJson, work: (from: Point, to: Point) => T): T | undefined {
    const ends = this.segment(term);
    return ends && work(...ends);
  }
}

/** Half the axis in one direction: a hyperbola has vertices only along its main axis. */
const endOf = (curve: CentralSketch, wanted: "x" | "y"): MathJson | undefined =>
  curve.along === wanted ? curve.a : curve.kind === "ellipse" ? curve.b : undefined;

const onAxis = ({ centre, along }: CentralSketch, size: MathJson): Point[] =>
  [negate(size), size].map((main) => pointAt(centre, along, main));

const isPositive = (p: MathJson, positive: ReadonlySet<string>): boolean =>
  typeof p === "number" ? p > 0 : isSymbol(p) ? positive.has(p) : headOf(p) === "Divide" && operandsOf(p).every((part) => isPositive(part, positive));

export const middle = (from: Point, to: Point): Point => ({ x: divide(add(from.x, to.x), 2), y: divide(add(from.y, to.y), 2) });

export const difference = (to: Point, from: Point): Point => ({ x: subtract(to.x, from.x), y: subtract(to.y, from.y) });

export const dot = (u: Point, v: Point): MathJson => add(multiply(u.x, v.x), multiply(u.y, v.y));

export const distance = (from: Point, to: Point): MathJson =>
  apply("Sqrt", add(square(subtract(to.x, from.x)), square(subtract(to.y, from.y))));

export const distanceToLine = ({ x, y }: Point, { a, b, c }: LineSketch): MathJson =>
  divide(apply("Abs", add(multiply(a, x), multiply(b, y), c)), apply("Sqrt", add(square(a), square(b))));

/** Of two lines x = … or y = …, or with normals that are written alike. */
function parallelDistance(line: LineSketch, other: LineSketch): MathJson | undefined {
  if (line.b === 0 && other.b === 0) return apply("Abs", subtract(divide(line.c, line.a), divide(other.c, other.a)));
  if (line.a === 0 && other.a === 0) return apply("Abs", subtract(divide(line.c, line.b), divide(other.c, other.b)));
  if (!sameTree(line.a, other.a) || !sameTree(line.b, other.b)) return undefined;
  return divide(apply("Abs", subtract(line.c, other.c)), apply("Sqrt", add(square(line.a), square(line.b))));
}

/** The point moved towards a line: once to its foot, twice to its mirror image. */
function moved(point: Point, { a, b, c }: LineSketch, times: number): Point {
  const step = divide(multiply(times, add(multiply(a, point.x), multiply(b, point.y), c)), add(square(a), square(b)));
  return { x: subtract(point.x, multiply(a, step)), y: subtract(point.y, multiply(b, step)) };
}

/** By Cramer's rule. */
function crossing(first: LineSketch, second: LineSketch): Point {
  const determinant = subtract(multiply(first.a, second.b), multiply(second.a, first.b));
  return {
    x: divide(subtract(multiply(first.b, second.c), multiply(second.b, first.c)), determinant),
    y: divide(subtract(multiply(second.a, first.c), multiply(first.a, second.c)), determinant),
  };
}
