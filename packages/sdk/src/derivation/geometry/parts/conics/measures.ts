import type { MathJson, Message, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, isSymbol, sameTree } from "../../../../expression/mathjson.ts";
import { minus, over, plus, root, squared } from "../../../../geometry/conics/formulas.ts";
import type { Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { writeValue } from "../lines/writing.ts";
import { settle } from "./settle.ts";
import { inStandardForm, lettersOf, type Subject } from "./subject.ts";

/** a, b and c of ellipses and hyperbolas, and the eccentricity. */
export const measures: Part = {
  rules: {
    "conic.semi-axis": {
      relation: "equal",
      example: "\\sqrt{25} ⟶ 5",
      en: "The semi-axis {name} is",
      zh: "于是半轴长 {name} 为",
    },
    "ellipse.focal-distance": {
      relation: "equal",
      example: "25 - 9 ⟶ 16",
      en: "For an ellipse c² = a² − b²",
      zh: "椭圆中 c² = a² − b²",
    },
    "hyperbola.focal-distance": {
      relation: "equal",
      example: "9 + 16 ⟶ 25",
      en: "For a hyperbola c² = a² + b²",
      zh: "双曲线中 c² = a² + b²",
    },
    "ellipse.focal-relation": {
      relation: "defines",
      example: "c^2 = a^2 - b^2",
      en: "For an ellipse the foci lie at distance c from the centre with",
      zh: "椭圆的半焦距 c 满足",
    },
    "hyperbola.focal-relation": {
      relation: "defines",
      example: "c^2 = a^2 + b^2",
      en: "For a hyperbola the foci lie at distance c from the centre with",
      zh: "双曲线的半焦距 c 满足",
    },
    "conic.semi-focal": {
      relation: "equal",
      example: "\\sqrt{16} ⟶ 4",
      en: "So c, the distance from the centre to a focus, is",
      zh: "所以半焦距 c 为",
    },
    "conic.eccentricity": {
      relation: "equal",
      example: "\\frac{2}{4} ⟶ \\frac{1}{2}",
      en: "The eccentricity is e = c/a",
      zh: "离心率 e = c/a",
    },
    "parabola.eccentricity": {
      relation: "states",
      example: "e = 1",
      en: "Every parabola has eccentricity 1: its points are as far from the focus as from the directrix",
      zh: "抛物线的离心率恒为 1：到焦点与到准线的距离相等",
    },
  },
  quantity: {
    SemiMajor: (working, [term]) => semiAxis(working, term, "a"),
    SemiMinor: (working, [term]) => semiAxis(working, term, "b"),
    SemiFocal(working, [term]) {
      const subject = inStandardForm(working, term, "ellipse", "hyperbola");
      if (!subject) return undefined;
      const { kind, aSquared, bSquared, cSquared } = subject.conic;
      const formula = kind === "ellipse" ? minus(aSquared, bSquared) : plus(aSquared, bSquared);
      if (!sameTree(formula, cSquared)) writeValue(working, `${kind}.focal-distance`, formula, cSquared);
      else writeFocalRelation(working, subject, formula);
      return workedOut(working, "conic.semi-focal", root(cSquared));
    },
    Eccentricity(working, [term]) {
      const subject = inStandardForm(working, term, "ellipse", "hyperbola", "parabola");
      if (!subject || term === undefined) return undefined;
      if (subject.conic.kind === "parabola") {
        working.board.write("parabola.eccentricity", expressionOf(apply("Equal", "e", 1)));
        return 1;
      }
      const c = working.quantity(["SemiFocal", term]);
      return c === undefined ? undefined : settle(working, "conic.eccentricity", "e", over(c, subject.conic.a));
    },
  },
};

/** With letters for a² and b² the relation is all there is to say. */
function writeFocalRelation(working: Working, { curve, conic }: Subject<"ellipse" | "hyperbola">, formula: MathJson): void {
  if (lettersOf(curve).includes("c")) return;
  working.board.write(`${conic.kind}.focal-relation`, expressionOf(apply("Equal", squared("c"), formula)));
}

function semiAxis(working: Working, term: MathJson | undefined, name: "a" | "b"): MathJson | undefined {
  const subject = inStandardForm(working, term, "ellipse", "hyperbola");
  if (!subject) return undefined;
  const square = name === "a" ? subject.conic.aSquared : subject.conic.bSquared;
  return workedOut(working, "conic.semi-axis", root(square), { name });
}

/** Written unless it says nothing new: √7 needs no line after c² = 7, nor a after a². */
function workedOut(working: Working, rule: RuleId, formula: MathJson, params?: Message["params"]): MathJson | undefined {
  const value = working.value(formula);
  if (value !== undefined && !isSymbol(value) && !sameTree(value, formula)) writeValue(working, rule, formula, value, params);
  return value;
}
