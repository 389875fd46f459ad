import type { MathJson } from "../../../../contract.ts";
import { headOf, operandsOf } from "../../../../expression/mathjson.ts";
import * as elements from "../../../../geometry/conics/elements.ts";
import { over, squared, times } from "../../../../geometry/conics/formulas.ts";
import type { Point } from "../../../../geometry/figures.ts";
import type { Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { settle } from "./settle.ts";
import { inStandardForm, subjectOf } from "./subject.ts";

/** Axes, the segment between the foci, the latus rectum and the diameter: as segments, and their lengths. */
export const segments: Part = {
  rules: {
    "conic.twice": {
      relation: "equal",
      example: "2 \\cdot 5 ⟶ 10",
      en: "The whole length is twice that",
      zh: "全长是它的两倍",
    },
    "conic.latus-rectum": {
      relation: "equal",
      example: "\\frac{2 \\cdot 9}{5} ⟶ \\frac{18}{5}",
      en: "The latus rectum, the chord through a focus at right angles to the axis through the foci, has length 2b²/a",
      zh: "通径（过焦点且垂直于焦点所在轴的弦）的长为 2b²/a",
    },
    "parabola.latus-rectum": {
      relation: "equal",
      example: "2 \\cdot 2 ⟶ 4",
      en: "The latus rectum, the chord through the focus at right angles to the axis, has length 2p",
      zh: "通径（过焦点且垂直于对称轴的弦）的长为 2p",
    },
  },
  segment: {
    MajorAxis: (working, [term]) => between(working, ["Vertices", term], term, "ellipse"),
    MinorAxis: (working, [term]) => between(working, ["CoVertices", term], term, "ellipse"),
    TransverseAxis: (working, [term]) => between(working, ["Vertices", term], term, "hyperbola"),
    ConjugateAxis: (working, [term]) => between(working, ["CoVertices", term], term, "hyperbola"),
    FocalSegment: (working, [term]) => between(working, ["Foci", term], term, "ellipse", "hyperbola"),
    LatusRectum(working, [term]) {
      const subject = inStandardForm(working, term, "parabola");
      const focus = subject && working.point(["Focus", subject.term]);
      return subject && focus && elements.latusRectum(working.numbers, subject.conic, focus);
    },
  },
  quantity: {
    Length(working, [segment]) {
      const half = segment === undefined ? undefined : halves[headOf(segment) ?? ""];
      const [term] = segment === undefined ? [] : operandsOf(segment);
      if (headOf(segment ?? 0) === "LatusRectum") return latusRectum(working, term);
      if (half === undefined || term === undefined || !subjectOf(working, term, ...half.kinds)) return undefined;
      const value = working.quantity([half.head, term]);
      return value === undefined ? undefined : settle(working, "conic.twice", times(2, half.name), times(2, value));
    },
  },
};

const halves: Readonly<
  Record<
    string,
    { readonly head: string; readonly name: string; readonly kinds: readonly ("ellipse" | "hyperbola" | "circle")[] }
  >
> = {
  MajorAxis: { head: "SemiMajor", name: "a", kinds: ["ellipse"] },
  MinorAxis: { head: "SemiMinor", name: "b", kinds: ["ellipse"] },
  TransverseAxis: { head: "SemiMajor", name: "a", kinds: ["hyperbola"] },
  ConjugateAxis: { head: "SemiMinor", name: "b", kinds: ["hyperbola"] },
  FocalSegment: { head: "SemiFocal", name: "c", kinds: ["ellipse", "hyperbola"] },
  Diameter: { head: "Radius", name: "r", kinds: ["circle"] },
};

function between(
  working: Working,
  [head, term]: readonly [string, MathJson | undefined],
  of: MathJson | undefined,
  ...kinds: readonly ("ellipse" | "hyperbola")[]
): readonly [Point, Point] | undefined {
  if (term === undefined || !subjectOf(working, of, ...kinds)) return undefined;
  const [first, second] = working.points([head, term]) ?? [];
  return first && second && [first, second];
}

function latusRectum(working: Working, term: MathJson | undefined): MathJson | undefined {
  const subject = inStandardForm(working, term, "ellipse", "hyperbola", "parabola");
  if (!subject) return undefined;
  if (subject.conic.kind !== "parabola") {
    return settle(
      working,
      "conic.latus-rectum",
      over(times(2, squared("b")), "a"),
      over(times(2, subject.conic.bSquared), subject.conic.a),
    );
  }
  const parameter = working.quantity(["FocalParameter", subject.term]);
  return parameter === undefined ? undefined : settle(working, "parabola.latus-rectum", times(2, "p"), times(2, parameter));
}
