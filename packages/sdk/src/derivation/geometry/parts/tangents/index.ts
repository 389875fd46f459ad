import type { MathJson } from "../../../../contract.ts";
import { apply } from "../../../../expression/mathjson.ts";
import type { Point, SecondDegree } from "../../../../geometry/figures.ts";
import type { Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { liesOn, tangentAt } from "./tangent-at.ts";
import { tangentsThrough } from "./tangents-through.ts";

/** Tangents and normals of conics. */
export const tangents: Part = {
  rules: {
    "tangent.at-point": {
      relation: "defines",
      example: "\\frac{3x}{25} + \\frac{4y}{25} = 1",
      en: "{point} lies on {curve}; in its equation put x₀x for x², y₀y for y² and (x + x₀)/2 for x",
      zh: "点 {point} 在 {curve} 上；将方程中的 x² 换成 x₀x，y² 换成 y₀y，x 换成 (x + x₀)/2",
    },
    "tangent.through-point": {
      relation: "defines",
      example: "y = k(x - 2) + 1",
      en: "Let a tangent through {point} have slope {k}",
      zh: "设过点 {point} 的切线斜率为 {k}",
    },
    "tangent.common-quadratic": {
      relation: "implies",
      example: "y = x + 2 \\land x^2 + y^2 = 2 ⟶ x^2 + 2x + 1 = 0",
      en: "The common points satisfy both equations, so",
      zh: "联立两个方程，公共点满足",
    },
    "tangent.double-root": {
      relation: "equivalent",
      example: "x^2 + 2x + 1 = 0 ⟶ x = -1",
      en: "This has the double root {root} only: the line touches the curve there",
      zh: "方程只有重根 {root}，所以直线在该点与曲线相切",
    },
    "tangent.discriminant": {
      relation: "equivalent",
      example: "m^2 - 4 \\cdot 5 = 0 ⟶ m^2 = 20",
      en: "The line touches the curve where the discriminant is zero",
      zh: "直线与曲线相切，判别式为零",
    },
    "tangent.slopes": {
      relation: "equivalent",
      example: "k^2 = 1 ⟶ k = 1 \\lor k = -1",
      en: "Solve for {k}",
      zh: "解得 {k}",
    },
    "tangent.upright-touches": {
      relation: "implies",
      example: "x = 2 \\land x^2 + y^2 = 4 ⟶ y^2 = 0",
      en: "The line {line} has no slope; it touches the curve as well: there is a double root",
      zh: "直线 {line} 没有斜率，它也与曲线相切（有重根）",
    },
    "tangent.upright-misses": {
      relation: "implies",
      example: "x = 3 \\land x^2 + y^2 = 4 ⟶ y^2 + 5 = 0",
      en: "The line {line} has no slope; it does not touch the curve: there is no double root",
      zh: "直线 {line} 没有斜率，它不与曲线相切（没有重根）",
    },
    "tangent.line": {
      relation: "defines",
      example: "y = x + 2",
      en: "A tangent is",
      zh: "切线为",
    },
  },
  curve: {
    TangentLine(working, [term = "Nothing", name = "Nothing"]) {
      const [conic, point] = placed(working, term, name);
      if (!conic || !point) return undefined;
      if (liesOn(working, conic, point)) return tangentAt(working, term, conic, name, point);
      const [only, ...others] = working.curves(["TangentLines", term, name]) ?? [];
      return others.length === 0 ? only : undefined;
    },
    NormalLine(working, [term = "Nothing", name = "Nothing"]) {
      const [conic, point] = placed(working, term, name);
      if (!conic || !point || liesOn(working, conic, point) !== true) return undefined;
      return working.curve(["PerpendicularThrough", name, ["TangentLine", term, name]]);
    },
  },
  curves: {
    TangentLines(working, [term = "Nothing", name = "Nothing"]) {
      const [conic, point] = placed(working, term, name);
      const on = conic && point ? liesOn(working, conic, point) : undefined;
      if (!conic || !point || on === undefined) return undefined;
      if (!on) return tangentsThrough(working, term, conic, name, point);
      const line = working.curve(["TangentLine", term, name]);
      return line?.kind === "line" ? [line] : undefined;
    },
  },
  point: {
    TangentPoint(working, curves) {
      const [only, ...others] = working.points(apply("Intersections", ...curves)) ?? [];
      return others.length === 0 ? only : undefined;
    },
  },
};

function placed(working: Working, term: MathJson, name: MathJson): readonly [SecondDegree | undefined, Point | undefined] {
  const curve = working.curve(term);
  return [curve?.kind === "conic" ? curve : undefined, working.point(name)];
}
