import type { MathJson } from "../../contract.ts";
import { headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import { heads, sortOfHead } from "../../geometry/vocabulary.ts";
import type { Asked } from "./context.ts";
import { isCapital, isSmall } from "./notation.ts";

/** What is asked for, by the head of the term. */
const byHead: Readonly<Record<string, string>> = {
  Eccentricity: "eccentricity",
  Distance: "distance",
  Slope: "slope",
  Inclination: "inclination",
  Area: "area",
  Perimeter: "perimeter",
  Angle: "angle",
  AngleBetween: "angle",
  Radius: "radius",
  PowerOfPoint: "power",
  NumberOfIntersections: "number-of-intersections",
  Center: "center",
  Focus: "focus",
  LeftFocus: "focus",
  RightFocus: "focus",
  UpperFocus: "focus",
  LowerFocus: "focus",
  OtherFocus: "focus",
  Foci: "foci",
  Vertex: "vertex",
  LeftVertex: "vertex",
  RightVertex: "vertex",
  UpperVertex: "vertex",
  LowerVertex: "vertex",
  Vertices: "vertices",
  AllVertices: "vertices",
  CoVertices: "co-vertices",
  Intersections: "intersections",
  Intersection: "intersections",
  Asymptotes: "asymptotes",
  Directrix: "directrix",
  LeftDirectrix: "directrix",
  RightDirectrix: "directrix",
  Directrices: "directrices",
  AxisOfSymmetry: "axis-of-symmetry",
  AxesOfSymmetry: "axis-of-symmetry",
  LatusRectum: "latus-rectum",
  MajorAxis: "major-axis",
  MinorAxis: "minor-axis",
  TransverseAxis: "transverse-axis",
  ConjugateAxis: "conjugate-axis",
  FocalSegment: "focal-distance",
  Diameter: "diameter",
  Chord: "length",
};

/** Of an ellipse or a hyperbola "the focus", "the vertex", "the directrix" are two each. */
const plural: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Ellipse: {
    Focus: "Foci",
    Vertex: "Vertices",
    AnyVertex: "AllVertices",
    Directrix: "Directrices",
    AxisOfSymmetry: "AxesOfSymmetry",
  },
  Hyperbola: {
    Focus: "Foci",
    Vertex: "Vertices",
    AnyVertex: "Vertices",
    Directrix: "Directrices",
    Asymptote: "Asymptotes",
    AxisOfSymmetry: "AxesOfSymmetry",
  },
  Conic: { Focus: "Foci", Vertex: "Vertices", AnyVertex: "Vertices", Directrix: "Directrices", Asymptote: "Asymptotes" },
  Curve: { Asymptote: "Asymptotes", AnyVertex: "Vertices" },
  Parabola: { Foci: "Focus", Vertices: "Vertex", Directrices: "Directrix", AxesOfSymmetry: "AxisOfSymmetry" },
};

/** What someone wants who asks for a term, with the term as a whole; undefined where nothing can be wanted of it, as of a plain number. */
export function whatOf(term: MathJson, kindOf: (curve: MathJson) => string): Asked | undefined {
  const head = headOf(term);
  if (head === undefined) {
    if (!isSymbol(term)) return undefined;
    if (isSmall(term)) return { what: kindOf(term) === "Line" ? "equation" : "parameter", of: term };
    return { what: isPoint(term, kindOf) ? "coordinates" : "equation", of: term };
  }
  const [first] = operandsOf(term);
  if (head === "Set" || head === "Tuple") return undefined;
  if (head === "Intersection") return { what: "intersections", of: ["Intersections", ...operandsOf(term)] };
  if (head === "Length") return { what: byHead[headOf(first ?? 0) ?? ""] ?? "length", of: term };
  const one = head === "Focus" && operandsOf(term)[1] !== "Any";
  const many = one ? undefined : plural[kindOf(first ?? 0)]?.[head];
  const settled: MathJson = many === undefined ? term : [many, ...operandsOf(term).slice(0, 1)];
  const what = byHead[headOf(settled) ?? ""];
  if (what !== undefined) return { what, of: settled };
  const sort = sortOfHead(headOf(settled) ?? "");
  if (sort === "point") return { what: "coordinates", of: settled };
  if (sort === "curve" || sort === "curves") return { what: "equation", of: settled };
  if (sort === "segment") return undefined;
  return isQuantity(settled) ? { what: "value", of: settled } : undefined;
}

const isPoint = (name: string, kindOf: (curve: MathJson) => string): boolean => isCapital(name) && kindOf(name) === "Point";

/** Whether a formula has something in it that is not a number: 2|AB| can be asked for, 7 cannot. */
function isQuantity(json: MathJson): boolean {
  if (isSymbol(json)) return isSmall(json);
  const head = headOf(json);
  if (head === undefined) return false;
  return Object.hasOwn(heads, head) || operandsOf(json).some(isQuantity);
}
