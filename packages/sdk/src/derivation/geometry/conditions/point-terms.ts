import type { MathJson } from "../../../contract.ts";
import { headOf, isSymbol, operandsOf, sameTree } from "../../../expression/mathjson.ts";
import type { Point } from "../../../geometry/figures.ts";
import { chordMiddle } from "./chord-terms.ts";
import type { Formulas } from "./formulas.ts";
import { crossing, difference, middle, moved, withBoth } from "./measures.ts";
import { add, type CentralSketch, divide, multiply, negate, pointAt, subtract } from "./sketch.ts";

export function pointOf(formulas: Formulas, term: MathJson): Point | undefined {
  if (isSymbol(term)) {
    if (term === "Origin") return { x: 0, y: 0 };
    const known = formulas.drawing.points.get(term);
    if (known) return known;
    const definition = formulas.drawing.scene.definitions.get(term);
    return definition === undefined ? undefined : formulas.point(definition);
  }
  const operands = operandsOf(term);
  const [first = "Nothing", second = "Nothing"] = operands;
  const ends = endOf(formulas, term);
  if (ends) return ends;
  switch (headOf(term)) {
    case "Tuple":
      return withBoth(formulas.quantity(first), formulas.quantity(second), (x, y) => ({ x, y }));
    case "Center": {
      const curve = formulas.curve(first);
      return curve && "centre" in curve ? curve.centre : undefined;
    }
    case "Midpoint":
      return withEnds(formulas, first, middle) ?? (headOf(first) === "Chord" ? chordMiddle(formulas, first) : undefined);
    case "Centroid": {
      const all = operands.map((each) => formulas.point(each));
      if (!all.every((point) => point !== undefined)) return undefined;
      return { x: divide(add(...all.map(({ x }) => x)), 3), y: divide(add(...all.map(({ y }) => y)), 3) };
    }
    case "PointReflection":
      return withBoth(formulas.point(first), formulas.point(second), (point, centre) => ({
        x: subtract(multiply(2, centre.x), point.x),
        y: subtract(multiply(2, centre.y), point.y),
      }));
    case "Foot":
      return withBoth(formulas.point(first), formulas.line(second), (point, line) => moved(point, line, 1));
    case "Reflection":
      return withBoth(formulas.point(first), formulas.line(second), (point, line) => moved(point, line, 2));
    case "Intersection":
      return withBoth(formulas.line(first), formulas.line(second), crossing);
    default:
      return undefined;
  }
}

/** Foci and ends of axes: left before right, lower before upper. */
export function pointsOf(formulas: Formulas, term: MathJson): readonly Point[] | undefined {
  const [first = "Nothing"] = operandsOf(term);
  const central = formulas.central(first);
  switch (headOf(term)) {
    case "Foci":
      return central && onAxis(central, central.c);
    case "Vertices":
      return central && onAxis(central, central.a);
    case "CoVertices":
      return central && [negate(central.b), central.b].map((across) => pointAt(central.centre, central.along, 0, across));
    case "Set": {
      const points = operandsOf(term).map((each) => formulas.point(each));
      return points.every((point) => point !== undefined) ? points : undefined;
    }
    default:
      return undefined;
  }
}

export function segmentOf(formulas: Formulas, term: MathJson): readonly [Point, Point] | undefined {
  const definition = isSymbol(term) ? formulas.drawing.scene.definitions.get(term) : undefined;
  if (definition !== undefined) return formulas.segment(definition);
  const [first = "Nothing", second = "Nothing"] = operandsOf(term);
  const pair = (points: readonly Point[] | undefined): readonly [Point, Point] | undefined =>
    points?.[0] && points[1] && [points[0], points[1]];
  switch (headOf(term)) {
    case "Segment":
      return withBoth(formulas.point(first), formulas.point(second), (from, to) => [from, to] as const);
    case "MajorAxis":
    case "TransverseAxis":
      return pair(formulas.points(["Vertices", first]));
    case "MinorAxis":
    case "ConjugateAxis":
      return pair(formulas.points(["CoVertices", first]));
    case "FocalSegment":
      return pair(formulas.points(["Foci", first]));
    case "Chord": {
      const members = formulas.drawing.scene.members.find(
        ({ of }) => sameTree(of, ["Intersections", first, second]) || sameTree(of, ["Intersections", second, first]),
      );
      return members && pair(members.names.map((name) => formulas.point(name)).filter((point) => point !== undefined));
    }
    default:
      return undefined;
  }
}

/** Foci and vertices by where they lie. */
function endOf(formulas: Formulas, term: MathJson): Point | undefined {
  const [of = "Nothing"] = operandsOf(term);
  const [, place = "", what = ""] = /^(Left|Right|Upper|Lower|Other|)(Focus|Vertex)$/.exec(headOf(term) ?? "") ?? [];
  if (what === "") return undefined;
  const curve = formulas.curve(of);
  if (curve?.kind === "parabola" && place === "") {
    return what === "Vertex" ? curve.vertex : pointAt(curve.vertex, curve.along, divide(curve.p, 2));
  }
  if (curve?.kind !== "ellipse" && curve?.kind !== "hyperbola") return undefined;
  if (place === "" || place === "Other") {
    const size = what === "Focus" ? curve.c : curve.a;
    const isFirst = choiceOf(formulas, [what, of]) === (place === "" ? 0 : 1);
    return pointAt(curve.centre, curve.along, isFirst ? size : negate(size));
  }
  const wanted = place === "Left" || place === "Right" ? "x" : "y";
  const size = what === "Focus" ? (curve.along === wanted ? curve.c : undefined) : sizeTowards(curve, wanted);
  return size === undefined
    ? undefined
    : pointAt(curve.centre, wanted, place === "Left" || place === "Lower" ? negate(size) : size);
}

/** Which of two things "a focus" or "an asymptote" is. */
export function choiceOf(formulas: Formulas, term: MathJson): 0 | 1 {
  return formulas.drawing.choices.get(JSON.stringify(term)) ?? 0;
}

/** Half the axis in one direction: a hyperbola has vertices only along its main axis. */
const sizeTowards = (curve: CentralSketch, wanted: "x" | "y"): MathJson | undefined =>
  curve.along === wanted ? curve.a : curve.kind === "ellipse" ? curve.b : undefined;

const onAxis = ({ centre, along }: CentralSketch, size: MathJson): Point[] =>
  [negate(size), size].map((main) => pointAt(centre, along, main));

/** What is made of the ends of a segment. */
export function withEnds<T>(formulas: Formulas, term: MathJson, work: (from: Point, to: Point) => T): T | undefined {
  const ends = formulas.segment(term);
  return ends && work(...ends);
}

export function vectorOf(formulas: Formulas, term: MathJson): Point | undefined {
  const [first = "Nothing", second = "Nothing"] = operandsOf(term);
  const vectors = (): Point[] | undefined => {
    const all = operandsOf(term).map((each) => formulas.vector(each));
    return all.every((each) => each !== undefined) ? all : undefined;
  };
  switch (headOf(term)) {
    case "OverVector":
      return withBoth(formulas.point(first), formulas.point(second), (from, to) => difference(to, from));
    case "Tuple":
      return formulas.point(term);
    case "Add": {
      const all = vectors();
      return all && { x: add(...all.map(({ x }) => x)), y: add(...all.map(({ y }) => y)) };
    }
    case "Subtract":
      return withBoth(formulas.vector(first), formulas.vector(second), difference);
    case "Negate":
      return withBoth(formulas.vector(first), 1, ({ x, y }) => ({ x: negate(x), y: negate(y) }));
    case "Multiply":
    case "Divide": {
      const isProduct = headOf(term) === "Multiply";
      const [factor, vector] = isProduct
        ? [formulas.quantity(first), formulas.vector(second)]
        : [formulas.quantity(second), formulas.vector(first)];
      if (factor === undefined || !vector) return undefined;
      const scale = (value: MathJson): MathJson => (isProduct ? multiply(factor, value) : divide(value, factor));
      return { x: scale(vector.x), y: scale(vector.y) };
    }
    default:
      return undefined;
  }
}
