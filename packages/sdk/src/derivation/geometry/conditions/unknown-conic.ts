import { Radicals } from "../../../algebra/radicals/radicals.ts";
import type { MathJson } from "../../../contract.ts";
import { apply } from "../../../expression/mathjson.ts";
import type { Point, StraightLine } from "../../../geometry/figures.ts";
import type { Setting } from "./drawing.ts";
import type { Hints } from "./hints.ts";
import { crossing } from "./measures.ts";
import { type CentralSketch, type Direction, equationAt, focalRelation, type Sketch } from "./sketch.ts";

/** A conic set up with letters. */
export interface Template {
  readonly sketch: Sketch;
  readonly letters: readonly string[];
  readonly assumptions: readonly MathJson[];
  readonly relations: readonly Setting[];
  readonly settings: readonly Setting[];
}

const focusHeads = ["Focus", "Foci", "LeftFocus", "RightFocus", "UpperFocus", "LowerFocus"];
const vertexHeads = ["Vertex", "Vertices", "LeftVertex", "RightVertex", "UpperVertex", "LowerVertex"];

/**
 * The ways in which a conic of a kind can lie that has no equation yet: its centre where the question puts it, else at the origin where that
 * makes no difference or the standard form is meant; its axis along x or y, both where that is open. None where the place is not said.
 */
export function templatesFor(name: string, kind: string, hints: Hints, fresh: (wanted: string) => string): Template[] {
  const general = focusDirectrixTemplate(name, hints);
  if (general) return [general];
  switch (kind) {
    case "Ellipse":
    case "Hyperbola":
      return centralTemplates(name, kind === "Ellipse" ? "ellipse" : "hyperbola", hints, fresh);
    case "Parabola":
      return parabolaTemplates(name, hints, fresh);
    case "Circle":
      return circleTemplates(name, hints, fresh);
    default:
      return [];
  }
}

function centralTemplates(
  name: string,
  kind: "ellipse" | "hyperbola",
  hints: Hints,
  fresh: (wanted: string) => string,
): Template[] {
  const foci = hints.placesOf(name, focusHeads);
  const vertices = hints.placesOf(name, ["Vertices"]);
  const others = hints.placesOf(name, ["CoVertices"]);
  const asymptotes = hints.asymptotesOf(name);
  const meeting = asymptotes.length === 2 ? crossingOf(asymptotes) : undefined;
  // One asymptote leaves open where on it the centre lies; through the origin, the standard position is meant.
  if (asymptotes.length === 1 && asymptotes[0]?.c !== 0 && hints.placesOf(name, ["Center"]).length === 0) return [];
  const centre = hints.placesOf(name, ["Center"])[0] ?? meeting ?? middleOf(foci) ?? middleOf(vertices) ?? middleOf(others);
  const isPlaced =
    centre !== undefined ||
    hints.axisOf(name, [...focusHeads, ...vertexHeads, "MajorAxisLine"]) !== undefined ||
    hints.mentions(
      name,
      "Foci",
      "Asymptotes",
      "Asymptote",
      "Vertices",
      "Directrices",
      "LeftFocus",
      "RightFocus",
      "LeftVertex",
      "RightVertex",
      "AxesOfSymmetry",
    ) ||
    hints.isStandard(name);
  if (!isPlaced) return [];
  // Axes that are not parallel to those of coordinates are not set up here.
  if (foci.length === 2 && directionBetween(foci) === undefined) return [];
  if (vertices.length === 2 && directionBetween(vertices) === undefined) return [];
  const from = centre ?? { x: 0, y: 0 };
  const along =
    hints.axisOf(name, [
      ...focusHeads,
      ...(kind === "hyperbola" ? vertexHeads : ["Vertices"]),
      "MajorAxisLine",
      "MajorAxis",
      "TransverseAxis",
    ]) ??
    directionBetween([...foci, ...vertices, from]) ??
    (others.length > 0 ? across(directionBetween([...others, from])) : undefined) ??
    (hints.mentions(name, "LeftFocus", "RightFocus", "LeftBranch", "RightBranch", "LeftDirectrix", "RightDirectrix")
      ? "x"
      : undefined) ??
    (hints.mentions(name, "UpperFocus", "LowerFocus", "UpperBranch", "LowerBranch") ? "y" : undefined) ??
    (kind === "hyperbola" && hints.mentions(name, "LeftVertex", "RightVertex") ? "x" : undefined);
  const directions: readonly Direction[] = along === undefined ? ["x", "y"] : [along];
  const usual = along === undefined && !hints.asksStandardForm(name) ? "-usual" : "";
  const [a, b, c] = [fresh("a"), fresh("b"), fresh("c")];
  return directions.map((direction) => {
    const sketch: CentralSketch = { kind, centre: from, along: direction, a, b, c };
    const range: MathJson =
      kind === "ellipse" ? apply("Greater", a, b, 0) : apply("And", apply("Greater", a, 0), apply("Greater", b, 0));
    return {
      sketch,
      letters: [a, b, c],
      assumptions:
        kind === "ellipse"
          ? [apply("Greater", a, b, 0), apply("Greater", a, c, 0)]
          : [apply("Greater", c, a, 0), apply("Greater", b, 0)],
      settings: [{ rule: `conditions.let-${kind}${usual}`, statement: equationAt(sketch), params: { range } }],
      relations: [{ rule: `conditions.focal-relation-${kind}`, statement: focalRelation(sketch) }],
    };
  });
}

/** As far from the focus as from the directrix, which runs across. */
function tiltedParabola(name: string, hints: Hints): Template[] {
  const template = focusDirectrixTemplate(name, hints, 1);
  return template ? [template] : [];
}

/** By a focus, its directrix and the eccentricity: all points whose distances have this ratio. Also for axes that are not parallel to those of coordinates. */
function focusDirectrixTemplate(name: string, hints: Hints, known?: MathJson): Template | undefined {
  const [focus] = hints.placesOf(name, ["Focus", "LeftFocus", "RightFocus"]);
  const directrix = hints.lineOf(name, ["Directrix", "LeftDirectrix", "RightDirectrix"]);
  const eccentricity = known ?? hints.numberOf(name, "Eccentricity");
  if (!focus || !directrix || eccentricity === undefined) return undefined;
  const { a, b, c } = directrix;
  const numbers = new Radicals();
  // (a² + b²)((x − p)² + (y − q)²) = e²(ax + by + c)²
  const length: MathJson = ["Add", ["Power", a, 2], ["Power", b, 2]];
  const share: MathJson = ["Power", eccentricity, 2];
  const formulas: readonly MathJson[] = [
    ["Subtract", length, ["Multiply", share, ["Power", a, 2]]],
    ["Multiply", -2, share, a, b],
    ["Subtract", length, ["Multiply", share, ["Power", b, 2]]],
    ["Subtract", ["Multiply", -2, length, focus.x], ["Multiply", 2, share, a, c]],
    ["Subtract", ["Multiply", -2, length, focus.y], ["Multiply", 2, share, b, c]],
    [
      "Subtract",
      ["Multiply", length, ["Add", ["Power", focus.x, 2], ["Power", focus.y, 2]]],
      ["Multiply", share, ["Power", c, 2]],
    ],
  ];
  const coefficients = formulas.map((formula) => numbers.simplify(formula));
  if (!coefficients.every((coefficient) => coefficient !== undefined)) return undefined;
  const distance: MathJson = [
    "Sqrt",
    ["Add", ["Power", ["Subtract", "x", focus.x], 2], ["Power", ["Subtract", "y", focus.y], 2]],
  ];
  const other: MathJson = ["Divide", ["Abs", ["Add", ["Multiply", a, "x"], ["Multiply", b, "y"], c]], ["Sqrt", length]];
  const isOnLine = numbers.simplify(["Add", ["Multiply", a, focus.x], ["Multiply", b, focus.y], c]) === 0;
  const sketch: Sketch = { kind: "conic", coefficients: coefficients as unknown as (Sketch & { kind: "conic" })["coefficients"] };
  return {
    sketch,
    letters: [],
    // With the focus on the directrix there are only lines.
    assumptions: isOnLine ? [apply("NotEqual", 0, 0)] : [],
    relations: [],
    settings: [
      {
        rule: "conditions.focus-directrix",
        statement: apply("Equal", distance, apply("Multiply", eccentricity, other)),
        params: { e: eccentricity },
      },
      { rule: "conditions.squared", statement: equationAt(sketch) },
    ],
  };
}

function parabolaTemplates(name: string, hints: Hints, fresh: (wanted: string) => string): Template[] {
  const vertex = hints.placesOf(name, ["Vertex"])[0];
  const focus = hints.placesOf(name, ["Focus"])[0];
  const isPlaced =
    vertex !== undefined || hints.isStandard(name) || hints.axisOf(name, ["Focus", "AxisOfSymmetry"]) !== undefined;
  const directrix = hints.lineOf(name, ["Directrix"]);
  if (directrix && directrix.a !== 0 && directrix.b !== 0) return tiltedParabola(name, hints);
  if (vertex && focus && directionBetween([vertex, focus]) === undefined) return [];
  const along =
    hints.axisOf(name, ["Focus", "AxisOfSymmetry"]) ?? (vertex && focus ? directionBetween([vertex, focus]) : undefined);
  const directions: readonly Direction[] = along === undefined ? ["x", "y"] : [along];
  const usual = along === undefined && directrix === undefined && !hints.asksStandardForm(name) ? "-usual" : "";
  const p = fresh("p");
  // A focus and a directrix determine where the vertex lies.
  const free = !isPlaced || (vertex === undefined && focus !== undefined && hints.mentions(name, "Directrix"));
  const place: Point | undefined = free ? undefined : (vertex ?? { x: 0, y: 0 });
  if (free && !hints.mentions(name, "Focus", "Directrix", "Vertex")) return [];
  const [h, k] = place ? [place.x, place.y] : [fresh("h"), fresh("k")];
  return directions.map((direction) => {
    const sketch: Sketch = { kind: "parabola", vertex: { x: h as MathJson, y: k as MathJson }, along: direction, p };
    return {
      sketch,
      letters: place ? [p] : [p, h as string, k as string],
      assumptions: [],
      relations: [],
      settings: [{ rule: `conditions.let-parabola${usual}`, statement: equationAt(sketch), params: { p } }],
    };
  });
}

function circleTemplates(name: string, hints: Hints, fresh: (wanted: string) => string): Template[] {
  const centre = hints.placesOf(name, ["Center"])[0];
  const [a, b] = centre ? [centre.x, centre.y] : [fresh("a"), fresh("b")];
  const r = fresh("r");
  const sketch: Sketch = { kind: "circle", centre: { x: a as MathJson, y: b as MathJson }, radius: r };
  return [
    {
      sketch,
      letters: centre ? [r] : [a as string, b as string, r],
      assumptions: [apply("Greater", r, 0)],
      relations: [],
      settings: [{ rule: "conditions.let-circle", statement: equationAt(sketch), params: { r } }],
    },
  ];
}

/** Where two lines with numbers for coefficients meet. */
function crossingOf([first, second]: readonly StraightLine[]): Point | undefined {
  const point = first && second && crossing(first, second);
  const [x, y] = point ? [new Radicals().simplify(point.x), new Radicals().simplify(point.y)] : [];
  return x === undefined || y === undefined ? undefined : { x, y };
}

function middleOf(points: readonly Point[]): Point | undefined {
  const [first, second, ...others] = points;
  if (!first || !second || others.length > 0) return undefined;
  return { x: half(first.x, second.x), y: half(first.y, second.y) };
}

/** Points on a line parallel to a coordinate axis. */
function directionBetween(points: readonly Point[]): Direction | undefined {
  const [first, ...others] = points;
  if (!first) return undefined;
  const same = (coordinate: "x" | "y"): boolean =>
    others.every((point) => JSON.stringify(point[coordinate]) === JSON.stringify(first[coordinate]));
  if (same("x") === same("y")) return undefined;
  return same("y") ? "x" : "y";
}

const across = (direction: Direction | undefined): Direction | undefined =>
  direction === undefined ? undefined : direction === "x" ? "y" : "x";

/** The middle of two numbers. */
const half = (left: MathJson, right: MathJson): MathJson => {
  const middle: MathJson = ["Divide", ["Add", left, right], 2];
  return new Radicals().simplify(middle) ?? middle;
};
