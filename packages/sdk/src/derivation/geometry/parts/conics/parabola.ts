import { sum } from "../../../../algebra/written-form.ts";
import type { MathJson } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply } from "../../../../expression/mathjson.ts";
import { negated, over, times } from "../../../../geometry/conics/formulas.ts";
import { signOf } from "../../../../geometry/conics/invariants.ts";
import type { Point } from "../../../../geometry/figures.ts";
import type { Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { writeOnce, writeValue } from "../lines/writing.ts";
import { showPoints, tuple } from "./layers.ts";
import { place, shifted } from "./placing.ts";
import { settle } from "./settle.ts";
import { inStandardForm, type Subject } from "./subject.ts";

/** The parameter, the vertex and the focus of a parabola. */
export const parabola: Part = {
  rules: {
    "parabola.parameter": {
      relation: "equal",
      example: "\\frac{4}{2} ⟶ 2",
      en: "The coefficient of the first power is 2p, so p is",
      zh: "一次项的系数为 2p，所以 p 为",
    },
    "parabola.signed-parameter": {
      relation: "equal",
      example: "\\frac{-8}{2} ⟶ -4",
      en: "Half the coefficient of the first power, whose sign tells the way the parabola opens, is",
      zh: "一次项系数的一半（符号决定开口方向）为",
    },
    "parabola.vertex": {
      relation: "equivalent",
      example: "x + 2 = 0 \\land y - 1 = 0 ⟶ x = -2 \\land y = 1",
      en: "The vertex is where both brackets are zero",
      zh: "顶点在两个括号都为零处",
    },
    "parabola.vertex-at-origin": {
      relation: "equivalent",
      example: "x = 0 \\land y = 0 ⟶ x = 0 \\land y = 0",
      en: "The equation has the form v² = 2pu without further terms: the vertex is the origin",
      zh: "方程形如 v² = 2pu：顶点在原点",
    },
    "parabola.turned-vertex": {
      relation: "equal",
      example: "(0 \\cdot 1, 0 \\cdot 1) ⟶ (0, 0)",
      en: "The vertex, back in the original coordinates, is",
      zh: "换回原坐标，顶点为",
    },
    "parabola.focus": {
      relation: "equal",
      example: "(0 + \\frac{2}{2}, 0) ⟶ (1, 0)",
      en: "The focus lies on the axis, p/2 from the vertex on the inner side",
      zh: "焦点在对称轴上，在开口一侧距顶点 p/2 处",
    },
    "parabola.parameter-size": {
      relation: "equal",
      example: "|-4| ⟶ 4",
      en: "The distance from focus to directrix is p",
      zh: "焦点到准线的距离为 p",
    },
  },
  quantity: {
    FocalParameter(working, [term]) {
      const subject = inStandardForm(working, term, "parabola");
      if (subject?.conic.parameter === undefined) return undefined;
      const signed = signedParameter(working, subject);
      const { parameter } = subject.conic;
      if (signOf(working.numbers, signed) === -1) writeValue(working, "parabola.parameter-size", apply("Abs", signed), parameter);
      return parameter;
    },
  },
};

/** Writes p in v² = 2pu, where u runs along the axis to the right or upwards, and returns it. */
export function signedParameter(working: Working, { term, conic }: Subject<"parabola">): MathJson {
  const { signedParameter: signed } = conic;
  writeOnce(working, `parabola.parameter ${JSON.stringify(term)}`, () => {
    const coefficient = working.value(times(2, signed)) ?? times(2, signed);
    const rule = signOf(working.numbers, signed) === 1 ? "parabola.parameter" : "parabola.signed-parameter";
    settle(working, rule, "p", over(coefficient, 2));
  });
  return signed;
}

/** Writes where the vertex of a parabola is, once. */
export function vertexOfParabola(working: Working, term: MathJson): Point | undefined {
  const subject = inStandardForm(working, term, "parabola");
  if (!subject) return undefined;
  const { vertex } = subject.conic;
  writeOnce(working, `parabola.vertex ${JSON.stringify(term)}`, () => {
    const isOrigin = vertex.x === 0 && vertex.y === 0;
    if (subject.conic.axis.along === "oblique" && !isOrigin) writeTurnedVertex(working, subject);
    else {
      const brackets = [apply("Equal", shifted("x", vertex.x), 0), apply("Equal", shifted("y", vertex.y), 0)];
      const before = expressionOf(apply("And", ...brackets));
      const rule = isOrigin ? "parabola.vertex-at-origin" : "parabola.vertex";
      working.board.write(rule, expressionOf(place(vertex)), undefined, { before });
    }
    showPoints(working, term, "vertex", [vertex], "label.vertex-of");
  });
  return vertex;
}

/** u·(cos, sin) + v·(−sin, cos), where (u, v) is the vertex in turned coordinates. */
function writeTurnedVertex(working: Working, { conic }: Subject<"parabola">): void {
  const { vertex, axis } = conic;
  const [u, v] = [
    working.value(apply("Add", times(vertex.x, axis.cos), times(vertex.y, axis.sin))),
    working.value(apply("Subtract", times(vertex.y, axis.cos), times(vertex.x, axis.sin))),
  ];
  if (u === undefined || v === undefined) return;
  const along = (part: MathJson, other: MathJson, sign: 1 | -1): MathJson => {
    const parts = [u === 0 ? [] : [times(u, part)], v === 0 ? [] : [sign > 0 ? times(v, other) : negated(times(v, other))]];
    return sum(parts.flat());
  };
  const formula: Point = { x: along(axis.cos, axis.sin, -1), y: along(axis.sin, axis.cos, 1) };
  writeValue(working, "parabola.turned-vertex", tuple(formula), tuple(vertex));
}
