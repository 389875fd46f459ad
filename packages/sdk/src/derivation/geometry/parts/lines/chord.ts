import type { MathJson, Rule, RuleId } from "../../../../contract.ts";
import { expressionOf } from "../../../../expression/expression.ts";
import { apply, substitute } from "../../../../expression/mathjson.ts";
import { minus, negated, over, plus, root, squared, times } from "../../../../geometry/conics/formulas.ts";
import type { Point } from "../../../../geometry/figures.ts";
import { circleData } from "../../../../geometry/lines/circle.ts";
import { lineDistanceFormula } from "../../../../geometry/lines/measures.ts";
import { tuple } from "../../../../geometry/lines/points.ts";
import { discriminantOf } from "../../../../geometry/lines/quadratic.ts";
import type { Working } from "../../working.ts";
import { showPoint } from "./drawing.ts";
import { type Meeting, meetingOf, quadraticEquation, writeCount, writeDiscriminant, writeSubstitution } from "./meeting.ts";
import { signOf, writeOnceOnBoard, writeStatement, writeValue } from "./writing.ts";

export const chordRules: Readonly<Record<RuleId, Rule>> = {
  "chord.vieta": {
    relation: "implies",
    example: "x_1^2 + x_1 - 3 = 0 \\land x_2^2 + x_2 - 3 = 0 \\land x_1 \\neq x_2 ⟶ x_1 + x_2 = -1 \\land x_1 x_2 = -3",
    en: "By Vieta's formulas, the sum and the product of the two roots are",
    zh: "由韦达定理，得两根之和与两根之积",
  },
  "chord.length": {
    relation: "equal",
    example: "\\sqrt{1 + 1^2}\\sqrt{(-1)^2 - 4 \\cdot (-3)} ⟶ \\sqrt{26}",
    en: "The length of the chord is {formula}",
    zh: "由弦长公式 {formula}",
  },
  "chord.length-vertical": {
    relation: "equal",
    example: "\\sqrt{(-1)^2 - 4 \\cdot (-3)} ⟶ \\sqrt{13}",
    en: "The chord is parallel to an axis, so its length is {formula}",
    zh: "弦平行于坐标轴，弦长为 {formula}",
  },
  "chord.center-to-line": {
    relation: "equal",
    example: "\\frac{|3 - 4|}{\\sqrt{1^2 + 1^2}} ⟶ \\frac{\\sqrt{2}}{2}",
    en: "The distance from the centre {center} of the circle to the line is",
    zh: "求圆心 {center} 到直线的距离",
  },
  "chord.of-circle": {
    relation: "equal",
    example: "2\\sqrt{4 - 1} ⟶ 2\\sqrt{3}",
    en: "Half the chord, this distance and the radius form a right triangle, so the chord is {formula}",
    zh: "半弦、弦心距与半径构成直角三角形，所以弦长为 {formula}",
  },
  "chord.midpoint": {
    relation: "equal",
    example: "\\left(\\frac{-1}{2}, \\frac{-1}{2} + 1\\right) ⟶ \\left(-\\frac{1}{2}, \\frac{1}{2}\\right)",
    en: "One coordinate of the midpoint is half the sum of the roots, the other follows from the line",
    zh: "中点的一个坐标是两根之和的一半，另一坐标由直线方程求得",
  },
};

/** Two roots for certain, or wherever there are two: a letter may decide. undefined where there are not. */
function twoRoots(working: Working, curves: readonly [MathJson, MathJson]): Meeting | undefined {
  const meeting = meetingOf(working, ...curves);
  if (meeting?.other.kind !== "conic") return undefined;
  const leading = signOf(working, meeting.quadratic.a);
  const discriminant = signOf(working, discriminantOf(meeting.quadratic));
  return leading !== 0 && discriminant !== 0 && discriminant !== -1 ? meeting : undefined;
}

const rootNames = (letter: string): [string, string] => [`${letter}_1`, `${letter}_2`];

interface SumAndProduct {
  readonly sum: MathJson;
  readonly product: MathJson;
}

/** x₁ + x₂ = −b/a and x₁x₂ = c/a. */
function writeVieta(working: Working, meeting: Meeting): SumAndProduct | undefined {
  const { quadratic, equations } = meeting;
  const [sum, product] = [working.value(over(negated(quadratic.b), quadratic.a)), working.value(over(quadratic.c, quadratic.a))];
  if (sum === undefined || product === undefined) return undefined;
  writeSubstitution(working, meeting);
  writeDiscriminant(working, meeting);
  if (signOf(working, discriminantOf(quadratic)) === 1) writeCount(working, meeting, 2);
  writeOnceOnBoard(working, `vieta ${JSON.stringify(equations)}`, () => {
    const [first, second] = rootNames(quadratic.letter);
    const equation = quadraticEquation(quadratic);
    const at = (name: string): MathJson => substitute(equation, { [quadratic.letter]: name });
    const before = apply("And", at(first), at(second), apply("NotEqual", first, second));
    const after = apply("And", apply("Equal", plus(first, second), sum), apply("Equal", times(first, second), product));
    writeStatement(working, "chord.vieta", before, after);
  });
  return { sum, product };
}

/** In a circle by the distance from its centre, else √(1 + k²) · √((x₁ + x₂)² − 4x₁x₂); undefined, and nothing written, where the ends are rational or there are not two. */
export function lengthOfChord(working: Working, curves: readonly [MathJson, MathJson]): MathJson | undefined {
  const meeting = twoRoots(working, curves);
  const ofCircle = meeting && lengthInCircle(working, meeting);
  if (ofCircle !== undefined) return ofCircle;
  if (!meeting || hasRationalRoots(working, meeting)) return undefined;
  const { elimination, quadratic } = meeting;
  const by = (place: number): MathJson => substitute(elimination.by, { [elimination.kept]: place });
  const slope = working.value(minus(by(1), by(0)));
  const [sum, product] = [over(negated(quadratic.b), quadratic.a), over(quadratic.c, quadratic.a)].map((part) =>
    working.value(part),
  );
  if (slope === undefined || sum === undefined || product === undefined) return undefined;
  const difference = root(minus(squared(sum), times(4, product)));
  const formula = slope === 0 ? difference : times(root(plus(1, squared(slope))), difference);
  const length = working.value(formula);
  if (length === undefined || !writeVieta(working, meeting)) return undefined;
  const [first, second] = rootNames(quadratic.letter);
  const general = root(minus(squared(plus(first, second)), times(4, first, second)));
  if (slope === 0) {
    writeValue(working, "chord.length-vertical", formula, length, { formula: expressionOf(general) });
  } else {
    const factor = elimination.replaced === "y" ? squared("k") : squared("m");
    writeValue(working, "chord.length", formula, length, { formula: expressionOf(times(root(plus(1, factor)), general)) });
  }
  return length;
}

/** 2√(r² − d²) with the distance d of the centre from the line. */
function lengthInCircle(working: Working, { line, other }: Meeting): MathJson | undefined {
  const circle = other.kind === "conic" ? circleData(working.numbers, other) : undefined;
  if (!circle) return undefined;
  const formula = lineDistanceFormula(circle.center, line);
  const distance = working.value(formula);
  const length = distance === undefined ? undefined : working.value(lengthFormula(circle.radiusSquared, distance));
  if (distance === undefined || length === undefined) return undefined;
  writeValue(working, "chord.center-to-line", formula, distance, { center: expressionOf(tuple(circle.center)) });
  const general = expressionOf(times(2, root(minus(squared("r"), squared("d")))));
  writeValue(working, "chord.of-circle", lengthFormula(circle.radiusSquared, distance), length, { formula: general });
  return length;
}

const lengthFormula = (radiusSquared: MathJson, distance: MathJson): MathJson =>
  times(2, root(minus(radiusSquared, distance === 0 ? 0 : squared(distance))));

function hasRationalRoots(working: Working, { quadratic }: Meeting): boolean {
  const discriminant = working.numbers.read(root(discriminantOf(quadratic)));
  return discriminant !== undefined && working.numbers.rationalOf(discriminant) !== undefined;
}

/** By half the sum of the roots; undefined where the curves do not meet in two points for certain. */
export function midpointOfChord(working: Working, curves: readonly [MathJson, MathJson]): Point | undefined {
  const meeting = twoRoots(working, curves);
  const roots = meeting && writeVieta(working, meeting);
  if (!meeting || !roots) return undefined;
  const { elimination } = meeting;
  const half = over(roots.sum, 2);
  const value = working.value(half);
  if (value === undefined) return undefined;
  const other = substitute(elimination.by, { [elimination.kept]: value });
  const formula: Point = elimination.replaced === "y" ? { x: half, y: other } : { x: other, y: half };
  const [x, y] = [working.value(formula.x), working.value(formula.y)];
  if (x === undefined || y === undefined) return undefined;
  writeValue(working, "chord.midpoint", tuple(formula), tuple({ x, y }));
  showPoint(working, ["Midpoint", ["Chord", ...curves]], { x, y }, "answer");
  return { x, y };
}
