import type { MathJson } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply } from "../../../../expression/mathjson.ts";
import * as elements from "../../../../geometry/conics/elements.ts";
import { over } from "../../../../geometry/conics/formulas.ts";
import type { StraightLine } from "../../../../geometry/figures.ts";
import type { Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { writeOnce } from "../lines/writing.ts";
import { showLines } from "./layers.ts";
import { signedParameter } from "./parabola.ts";
import { acrossAt, alternatives } from "./placing.ts";
import { inStandardForm, subjectOf } from "./subject.ts";

/** The directrices: two of an ellipse or a hyperbola, at distance a²/c from the centre; one of a parabola. */
export const directrices: Part = {
  rules: {
    "ellipse.directrices": {
      relation: "equivalent",
      example: "x = 0 - \\frac{25}{4} \\lor x = 0 + \\frac{25}{4} ⟶ x = -\\frac{25}{4} \\lor x = \\frac{25}{4}",
      en: "The directrices are at right angles to the major axis at distance a²/c = {distance} from the centre",
      zh: "准线垂直于长轴，到中心的距离为 a²/c = {distance}",
    },
    "hyperbola.directrices": {
      relation: "equivalent",
      example: "x = 0 - \\frac{9}{5} \\lor x = 0 + \\frac{9}{5} ⟶ x = -\\frac{9}{5} \\lor x = \\frac{9}{5}",
      en: "The directrices are at right angles to the transverse axis at distance a²/c = {distance} from the centre",
      zh: "准线垂直于实轴，到中心的距离为 a²/c = {distance}",
    },
    "parabola.directrix": {
      relation: "equivalent",
      example: "x = 0 - \\frac{2}{2} ⟶ x = -1",
      en: "The directrix lies p/2 from the vertex, on the side away from the focus",
      zh: "准线在顶点的另一侧，距顶点 p/2",
    },
  },
  curves: {
    Directrices(working, [term]) {
      if (term !== undefined && subjectOf(working, term, "parabola")) {
        const line = directrixOfParabola(working, term);
        return line && [line];
      }
      return bothDirectrices(working, term);
    },
  },
  curve: {
    Directrix: (working, [term]) =>
      term !== undefined && subjectOf(working, term, "parabola") ? directrixOfParabola(working, term) : undefined,
    LeftDirectrix: (working, [term]) => directrixAlong(working, term, 0),
    RightDirectrix: (working, [term]) => directrixAlong(working, term, 1),
  },
};

function bothDirectrices(working: Working, term: MathJson | undefined): readonly StraightLine[] | undefined {
  const subject = inStandardForm(working, term, "ellipse", "hyperbola");
  const c = subject && working.quantity(["SemiFocal", subject.term]);
  const found = subject && elements.directrices(working.numbers, subject.conic);
  const after = found && alternatives(working, found);
  const distance = subject && c !== undefined ? working.value(over(subject.conic.aSquared, c)) : undefined;
  if (!subject || c === undefined || !found || after === undefined || distance === undefined) return undefined;
  const { center, axis, aSquared } = subject.conic;
  const formulas = ([-1, 1] as const).map((side) => acrossAt(center, axis, over(aSquared, c), side));
  const before = expressionOf(apply("Or", ...formulas));
  working.board.write(`${subject.conic.kind}.directrices`, expressionOf(after), { distance: expressionOf(distance) }, { before });
  showLines(working, subject.term, "directrix", found);
  return found;
}

function directrixAlong(working: Working, term: MathJson | undefined, index: 0 | 1): StraightLine | undefined {
  const subject = subjectOf(working, term, "ellipse", "hyperbola");
  if (subject?.conic.axis.along !== "x") return undefined;
  const line = working.curves(["Directrices", subject.term])?.[index];
  return line?.kind === "line" ? line : undefined;
}

function directrixOfParabola(working: Working, term: MathJson): StraightLine | undefined {
  const subject = inStandardForm(working, term, "parabola");
  const after = subject && alternatives(working, [subject.conic.directrix]);
  if (!subject || after === undefined) return undefined;
  const { vertex, axis, directrix } = subject.conic;
  const half = over(signedParameter(working, subject), 2);
  writeOnce(working, `parabola.directrix ${JSON.stringify(term)}`, () => {
    const before = expressionOf(acrossAt(vertex, axis, half, -1));
    working.board.write("parabola.directrix", expressionOf(after), undefined, { before });
    showLines(working, term, "directrix", [directrix]);
  });
  return directrix;
}
