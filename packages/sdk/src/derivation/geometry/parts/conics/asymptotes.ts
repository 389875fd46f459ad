import { sum } from "../../../../algebra/written-form.ts";
import type { MathJson, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply } from "../../../../expression/mathjson.ts";
import { centerOf, kindOf } from "../../../../geometry/conics/analyse.ts";
import { nullLines } from "../../../../geometry/conics/degenerate.ts";
import * as elements from "../../../../geometry/conics/elements.ts";
import { squared, times } from "../../../../geometry/conics/formulas.ts";
import type { SecondDegree, StraightLine } from "../../../../geometry/figures.ts";
import { terms } from "../../../../geometry/line-equation.ts";
import type { Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { showLines } from "./layers.ts";
import { alternatives, differenceOfSquares, shifted } from "./placing.ts";
import { inStandardForm } from "./subject.ts";

/** The asymptotes of a hyperbola. */
export const asymptotes: Part = {
  rules: {
    "hyperbola.zero-for-one": {
      relation: "defines",
      example: "\\frac{x^2}{9} - \\frac{y^2}{4} = 0",
      en: "The asymptotes have the equation with 0 in place of 1",
      zh: "把标准方程中的 1 换成 0，就得到渐近线的方程",
    },
    "hyperbola.quadratic-part": {
      relation: "defines",
      example: "(x - 1)(y - 2) = 0",
      en: "The asymptotes go through the centre, where the terms of second degree are zero",
      zh: "渐近线过中心，二次项部分为零",
    },
    "hyperbola.asymptotes": {
      relation: "equivalent",
      example: "\\frac{x^2}{9} - \\frac{y^2}{4} = 0 ⟶ y = \\frac{2}{3}x \\lor y = -\\frac{2}{3}x",
      en: "Factor the difference of squares: the asymptotes are",
      zh: "分解因式，得渐近线",
    },
  },
  curves: {
    Asymptotes(working, [term]) {
      const curve = term === undefined ? undefined : working.curve(term);
      if (term === undefined || curve?.kind !== "conic") return undefined;
      const found = curve.coefficients[1] === 0 ? byDifference(working, term) : byQuadraticPart(working, curve);
      if (found) showLines(working, term, "asymptote", found, "asymptote");
      return found;
    },
  },
};

/** From the standard form, where the axes are parallel to those of coordinates. */
function byDifference(working: Working, term: MathJson): readonly StraightLine[] | undefined {
  const subject = inStandardForm(working, term, "hyperbola");
  const found = subject && elements.asymptotes(working.numbers, subject.conic);
  if (!subject || !found) return undefined;
  const { center, axis, aSquared, bSquared } = subject.conic;
  const [x, y] = [shifted("x", center.x), shifted("y", center.y)];
  const zero = axis.along === "x" ? differenceOfSquares(x, aSquared, y, bSquared) : differenceOfSquares(y, aSquared, x, bSquared);
  return write(working, "hyperbola.zero-for-one", zero, found);
}

/** From the terms of second degree, moved to the centre; no direction of an axis is needed. */
function byQuadraticPart(working: Working, curve: SecondDegree): readonly StraightLine[] | undefined {
  const { numbers } = working;
  const center = kindOf(numbers, curve) === "hyperbola" ? centerOf(numbers, curve) : undefined;
  const found = center && nullLines(numbers, curve, center);
  if (!center || !found) return undefined;
  const [x, y] = [shifted("x", center.x), shifted("y", center.y)];
  const [A, B, C] = curve.coefficients.map((coefficient) => numbers.read(coefficient) ?? []);
  const monomials = [squared(x), times(x, y), squared(y)] as const;
  const parts = [A, B, C].map((coefficient, index) => [coefficient ?? [], monomials[index] as MathJson] as const);
  return write(working, "hyperbola.quadratic-part", apply("Equal", sum(terms(numbers, ...parts)), 0), found);
}

function write(
  working: Working,
  rule: RuleId,
  zero: MathJson,
  found: readonly StraightLine[],
): readonly StraightLine[] | undefined {
  const after = alternatives(working, found);
  if (after === undefined) return undefined;
  working.board.write(rule, expressionOf(zero));
  working.board.write("hyperbola.asymptotes", expressionOf(after), undefined, { before: expressionOf(zero) });
  return found;
}
