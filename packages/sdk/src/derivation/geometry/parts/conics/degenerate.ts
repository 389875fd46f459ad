import type { MathJson, RuleId } from "../../../../contract.ts";
import { apply } from "../../../../expression/mathjson.ts";
import type { Conic, Degenerate } from "../../../../geometry/conics/conic.ts";
import type { Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { writeStatement } from "../lines/writing.ts";
import { alternatives, place } from "./placing.ts";

/** Equations of degree two that describe a point, lines or nothing. */
export const degenerate: Part = {
  rules: {
    "conic.only-point": {
      relation: "equivalent",
      example: "(x - 1)^2 + 2(y + 1)^2 = 0 ⟶ x = 1 \\land y = -1",
      en: "A sum of squares is zero only where each is: the curve is a single point",
      zh: "平方和为零当且仅当每一项为零：图形只是一个点",
    },
    "conic.no-point": {
      relation: "equivalent",
      example: "x^2 + y^2 = -1 ⟶ (x, y) \\in \\varnothing",
      en: "A sum of squares is never negative: no point satisfies the equation",
      zh: "平方和不可能为负：没有点满足这个方程",
    },
    "conic.two-lines": {
      relation: "equivalent",
      example: "x^2 - y^2 = 0 ⟶ y = x \\lor y = -x",
      en: "The equation splits into two factors: two straight lines",
      zh: "方程可分解为两个一次因式：图形是两条直线",
    },
    "conic.double-line": {
      relation: "equivalent",
      example: "x^2 + 2xy + y^2 = 0 ⟶ y = -x",
      en: "The equation is the square of a linear one: a single straight line, counted twice",
      zh: "方程是一个一次式的平方：两条重合的直线",
    },
  },
};

export function isDegenerate(conic: Conic): conic is Degenerate {
  return /^(point|crossing-lines|parallel-lines|double-line|empty)$/.test(conic.kind);
}

/** What an equation comes down to. */
export function writeDegenerate(working: Working, line: MathJson, conic: Degenerate): void {
  const after = statementOf(working, conic);
  if (after !== undefined) writeStatement(working, ruleOf[conic.kind], line, after);
}

const ruleOf: Readonly<Record<Degenerate["kind"], RuleId>> = {
  point: "conic.only-point",
  empty: "conic.no-point",
  "double-line": "conic.double-line",
  "crossing-lines": "conic.two-lines",
  "parallel-lines": "conic.two-lines",
};

function statementOf(working: Working, conic: Degenerate): MathJson | undefined {
  if (conic.kind === "point") return place(conic.point);
  if (conic.kind === "empty") return apply("Element", apply("Tuple", "x", "y"), apply("Set"));
  return alternatives(working, conic.kind === "double-line" ? [conic.line] : conic.lines);
}
