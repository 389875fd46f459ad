import type { Answer, MathJson } from "../../../../contract.ts";
import { apply, headOf, operandsOf, substitute } from "../../../../expression/mathjson.ts";
import { kindOf } from "../../../../geometry/conics/analyse.ts";
import type { ConicKind } from "../../../../geometry/conics/conic.ts";
import { minus, squared, times } from "../../../../geometry/conics/formulas.ts";
import type { Curve, Point } from "../../../../geometry/figures.ts";
import { lineEquation } from "../../../../geometry/line-equation.ts";
import { standardEquation } from "../../../../geometry/standard-equation.ts";
import type { Finding, Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { writeValue } from "../lines/writing.ts";
import { pairs } from "./any-of-two.ts";
import { showConic } from "./figure.ts";
import { tuple } from "./layers.ts";
import { turnedFrame } from "./rotation.ts";
import { inStandardForm, lettersOf, subjectOf } from "./subject.ts";

/** What an answer calls each kind of curve. */
export const kindNames: Readonly<Record<ConicKind, string>> = {
  circle: "Circle",
  ellipse: "Ellipse",
  hyperbola: "Hyperbola",
  parabola: "Parabola",
  point: "Point",
  "crossing-lines": "PairOfLines",
  "parallel-lines": "ParallelLines",
  "double-line": "DoubleLine",
  empty: "EmptySet",
};

const everyKind = Object.keys(kindNames) as ConicKind[];

/** Asks about a whole curve: which it is, its standard form, all of its elements. */
export const asks: Part = {
  rules: {
    "conic.discriminant": {
      relation: "equal",
      example: "4^2 - 4 \\cdot 5 \\cdot 2 ⟶ -24",
      en: "The sign of B² − 4AC tells the kind: negative for an ellipse, zero for a parabola, positive for a hyperbola",
      zh: "由 B² − 4AC 的符号判断类型：负为椭圆型，零为抛物线型，正为双曲线型",
    },
  },
  asks: {
    kind: (working, of) => kindFinding(working, of),
    "standard-form": (working, of) => standardFinding(working, of),
    elements: (working, of) => elementFindings(working, of),
    graph: (working, of) => drawn(working, of),
    focus: (working, of) => oneOrBoth(working, of),
    vertex: (working, of) => oneOrBoth(working, of),
    directrix: (working, of) => oneOrBoth(working, of),
    asymptote: (working, of) => oneOrBoth(working, of),
  },
};

/** What the drawing of a conic shows; directrices are drawn where they are asked for. */
const isDrawn: ReadonlySet<string> = new Set([
  "center",
  "radius",
  "vertices",
  "co-vertices",
  "foci",
  "asymptotes",
  "vertex",
  "focus",
]);

/** The drawing is the answer; what it shows of the curve is worked out first. */
function drawn(working: Working, of: MathJson): readonly Finding[] | undefined {
  const curve = working.curve(of);
  if (curve?.kind !== "conic") return curve && [];
  const subject = inStandardForm(working, of, ...everyKind);
  const elements = subject && lettersOf(curve).length === 0 ? elementsOf[subject.conic.kind] : undefined;
  for (const [what, head] of elements ?? []) if (isDrawn.has(what)) elementFinding(working, apply(head, of));
  showConic(working, of, { wholly: true });
  return [];
}

function kindFinding(working: Working, of: MathJson): readonly Finding[] | undefined {
  const curve = working.curve(of);
  if (curve?.kind === "line") return [{ kind: "statement", json: "Line" }];
  const kind = curve && kindOf(working.numbers, curve);
  if (!curve || !kind) return undefined;
  const [A, B, C] = curve.coefficients;
  if (B !== 0) {
    const formula = minus(squared(B), times(4, A, C));
    const value = working.value(formula);
    if (value !== undefined) writeValue(working, "conic.discriminant", formula, value);
  }
  inStandardForm(working, of, ...everyKind);
  return [{ kind: "statement", json: kindNames[kind] }];
}

/** In x and y where the axes are parallel to those of coordinates, else in the letters of the turned axes. */
function standardFinding(working: Working, of: MathJson): readonly Finding[] | undefined {
  const subject = inStandardForm(working, of, "circle", "ellipse", "hyperbola", "parabola");
  if (!subject) return undefined;
  if (subject.curve.coefficients[1] === 0) return equationFinding(standardEquation(working.numbers, subject.curve));
  const turned = turnedFrame(working.numbers, subject);
  const standard = turned && standardEquation(working.numbers, turned.curve);
  return standard === undefined || !turned
    ? undefined
    : equationFinding(substitute(standard, { x: turned.letters[0], y: turned.letters[1] }));
}

const equationFinding = (json: MathJson | undefined): readonly Finding[] | undefined =>
  json === undefined ? undefined : [{ kind: "equation", json }];

/** "The directrix" of an ellipse: it has two, and both are the answer. */
function oneOrBoth(working: Working, of: MathJson): readonly Finding[] | undefined {
  const only = elementFinding(working, of);
  if (only) return [only];
  const plural = pairs[headOf(of) ?? ""];
  const both = plural === undefined ? undefined : apply(plural, ...operandsOf(of));
  const found = both === undefined ? undefined : elementFinding(working, both);
  return found && both !== undefined ? [{ ...found, of: both }] : undefined;
}

/** The elements of each kind in the order in which a textbook lists them: what they are asked for as, and their term. */
const elementsOf: Partial<Readonly<Record<ConicKind, readonly (readonly [what: string, head: string])[]>>> = {
  circle: [
    ["center", "Center"],
    ["radius", "Radius"],
  ],
  ellipse: [
    ["center", "Center"],
    ["vertices", "Vertices"],
    ["co-vertices", "CoVertices"],
    ["foci", "Foci"],
    ["eccentricity", "Eccentricity"],
    ["directrices", "Directrices"],
  ],
  hyperbola: [
    ["center", "Center"],
    ["vertices", "Vertices"],
    ["foci", "Foci"],
    ["eccentricity", "Eccentricity"],
    ["asymptotes", "Asymptotes"],
    ["directrices", "Directrices"],
  ],
  parabola: [
    ["vertex", "Vertex"],
    ["focus", "Focus"],
    ["directrix", "Directrix"],
    ["axis-of-symmetry", "AxisOfSymmetry"],
  ],
};

function elementFindings(working: Working, of: MathJson): readonly Finding[] | undefined {
  const kind = kindFinding(working, of);
  const subject = subjectOf(working, of, ...everyKind);
  if (!kind || !subject) return undefined;
  const findings: Finding[] = kind.map((finding) => ({ ...finding, what: "kind", of }));
  for (const [what, head] of elementsOf[subject.conic.kind] ?? []) {
    const term = apply(head, of);
    const found = elementFinding(working, term);
    if (!found) return undefined;
    findings.push({ ...found, what, of: term });
  }
  showConic(working, of, { wholly: true });
  return findings;
}

function elementFinding(working: Working, term: MathJson): Finding | undefined {
  const point = working.point(term);
  if (point) return { kind: "point", json: tuple(point) };
  const points = working.points(term);
  if (points) return { kind: "points", json: apply("Set", ...points.map((each: Point) => tuple(each))) };
  const curve = working.curve(term);
  const curves = curve ? [curve] : working.curves(term);
  if (curves) return linesFinding(working, curves);
  const value = working.quantity(term);
  return value === undefined ? undefined : { kind: "value" satisfies Answer["kind"], json: value };
}

function linesFinding(working: Working, curves: readonly Curve[]): Finding | undefined {
  const equations = curves.map((curve) => (curve.kind === "line" ? lineEquation(working.numbers, curve) : undefined));
  if (!equations.every((equation) => equation !== undefined)) return undefined;
  const [only, ...others] = equations;
  return only === undefined ? undefined : { kind: "equation", json: others.length === 0 ? only : apply("List", ...equations) };
}
