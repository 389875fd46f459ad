import type { Expression, MathJson, Rule, RuleId } from "../../../../contract.ts";
import { headOf, operandsOf } from "../../../../expression/mathjson.ts";
import type { Point } from "../../../../geometry/figures.ts";
import { crossOf, dotOf, relationOf, valueAt } from "../../../../geometry/lines/line.ts";
import { crossFormula } from "../../../../geometry/lines/measures.ts";
import { conicAt } from "../../../../geometry/lines/meet-line.ts";
import type { Working } from "../../working.ts";
import { showGiven, showNamed, showPoint } from "./drawing.ts";
import { curveName, lineAt, pointName, pointsAt, signOf, writeValue } from "./writing.ts";

export const factRules: Readonly<Record<RuleId, Rule>> = {
  "fact.collinear": {
    relation: "equal",
    example: "(3 - 1)(10 - 2) - (5 - 1)(6 - 2) ⟶ 0",
    en: "{first}, {second} and {third} lie on one line exactly if this cross product is zero",
    zh: "{first}、{second}、{third} 三点共线，当且仅当下面的叉积为零",
  },
  "fact.parallel": {
    relation: "equal",
    example: "1 \\cdot 4 - 2 \\cdot 2 ⟶ 0",
    en: "Lines have the same direction exactly if this determinant of their coefficients is zero",
    zh: "两直线方向相同，当且仅当系数行列式为零",
  },
  "fact.perpendicular": {
    relation: "equal",
    example: "1 \\cdot 2 + 2 \\cdot (-1) ⟶ 0",
    en: "Lines are perpendicular exactly if the scalar product of their normal vectors is zero",
    zh: "两直线垂直，当且仅当法向量的数量积为零",
  },
  "fact.on-curve": {
    relation: "equal",
    example: "1^2 + 2^2 - 5 ⟶ 0",
    en: "{point} lies on {curve} exactly if left minus right side of the equation is zero there",
    zh: "{point} 在 {curve} 上，当且仅当方程左边减右边在该点为零",
  },
};

/** Whether a fact about points and lines holds, with the calculation that says so; undefined where a letter decides, or for other facts. */
export function factHolds(working: Working, fact: MathJson): boolean | undefined {
  const operands = operandsOf(fact);
  switch (headOf(fact)) {
    case "Collinear":
      return collinear(working, operands);
    case "Parallel":
    case "Perpendicular":
      return linesFact(working, headOf(fact) as "Parallel" | "Perpendicular", operands);
    case "Element":
      return onCurve(working, operands);
    default:
      return undefined;
  }
}

/** All points on the line through the first two; with the first two in one place on the line of the next. */
function collinear(working: Working, terms: readonly MathJson[]): boolean | undefined {
  const points = pointsAt(working, terms);
  const [a, b, ...others] = points ?? [];
  if (!points || !a || !b || others.length === 0) return undefined;
  const apart = [signOf(working, ["Subtract", a.x, b.x]), signOf(working, ["Subtract", a.y, b.y])];
  if (others.length > 1 && !apart.some((sign) => sign === 1 || sign === -1)) return undefined;
  const values = others.map((point) => signOf(working, crossFormula(a, b, point)));
  if (values.includes(undefined)) return undefined;
  const name = (index: number): Expression => pointName(terms[index] ?? 0, points[index] as Point);
  others.forEach((point, index) => {
    const formula = crossFormula(a, b, point);
    const params = { first: name(0), second: name(1), third: name(index + 2) };
    writeValue(working, "fact.collinear", formula, working.value(formula) ?? 0, params);
  });
  showNamed(working, terms, points, "main");
  return values.every((sign) => sign === 0);
}

/** Lines that coincide are not called parallel. */
function linesFact(working: Working, wanted: "Parallel" | "Perpendicular", terms: readonly MathJson[]): boolean | undefined {
  const [l, m] = terms.map((term) => lineAt(working, term));
  const relation = l && m && terms.length === 2 ? relationOf(working.numbers, l, m) : undefined;
  if (!l || !m || relation === undefined || relation === "coincide") return undefined;
  const formula = wanted === "Parallel" ? crossOf(l, m) : dotOf(l, m);
  writeValue(working, wanted === "Parallel" ? "fact.parallel" : "fact.perpendicular", formula, working.value(formula) ?? 0);
  for (const term of terms) showGiven(working, term);
  return relation === (wanted === "Parallel" ? "parallel" : "perpendicular");
}

function onCurve(working: Working, [pointTerm = "Nothing", curveTerm = "Nothing"]: readonly MathJson[]): boolean | undefined {
  const [point, curve] = [working.point(pointTerm), working.curve(curveTerm)];
  if (!point || !curve) return undefined;
  const formula = curve.kind === "line" ? valueAt(curve, point) : conicAt(curve, point.x, point.y);
  const [value, sign] = [working.value(formula), signOf(working, formula)];
  if (value === undefined || sign === undefined) return undefined;
  const params = { point: pointName(pointTerm, point), curve: curveName(working, curveTerm, curve) };
  writeValue(working, "fact.on-curve", formula, value, params);
  showGiven(working, curveTerm);
  showPoint(working, pointTerm, point, "main");
  return sign === 0;
}
