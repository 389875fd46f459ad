import { sum } from "../../../../algebra/written-form.ts";
import type { Expression, MathJson } from "../../../../contract.ts";
import { apply, freeLetters, operandsOf } from "../../../../expression/mathjson.ts";
import type { Point, StraightLine } from "../../../../geometry/figures.ts";
import { scaled } from "../../../../geometry/line-equation.ts";
import { footOf } from "../../../../geometry/lines/line.ts";
import {
  constantLike,
  distanceFormula,
  lineDistanceFormula,
  parallelDistanceFormula,
} from "../../../../geometry/lines/measures.ts";
import type { Part } from "../../part.ts";
import type { Working } from "../../working.ts";
import { chordRules, lengthOfChord } from "./chord.ts";
import { showCurve, showNamed, showPoint, showSegment } from "./drawing.ts";
import { chordOf, endsOf } from "./segments.ts";
import { calculate, curveName, equationShown, lineAt, pointName, signOf, writeStatement, writeValue } from "./writing.ts";

/** Lengths of segments and chords, distances between points and lines. */
export const distance: Part = {
  rules: {
    ...chordRules,
    "distance.between-points": {
      relation: "equal",
      example: "\\sqrt{(4 - 1)^2 + (6 - 2)^2} ⟶ 5",
      en: "By the distance formula, the distance between {first} and {second} is",
      zh: "由两点间距离公式，求 {first} 与 {second} 的距离",
    },
    "distance.to-line": {
      relation: "equal",
      example: "\\frac{|3 \\cdot 1 + 4 \\cdot 2 - 1|}{\\sqrt{3^2 + 4^2}} ⟶ 2",
      en: "By the formula for the distance of a point from a line, {point} is from {line} at the distance",
      zh: "由点到直线的距离公式，求 {point} 到直线 {line} 的距离",
    },
    "distance.same-coefficients": {
      relation: "equivalent",
      example: "6x + 8y - 5 = 0 ⟶ 3x + 4y - \\frac{5}{2} = 0",
      en: "Write {line} with the coefficients of x and y that both lines then share",
      zh: "把 {line} 的方程化为两直线 x、y 系数相同的形式",
    },
    "distance.parallel-lines": {
      relation: "equal",
      example: "\\frac{|1 - 6|}{\\sqrt{3^2 + 4^2}} ⟶ 1",
      en: "The distance between the parallel lines {first} and {second} is",
      zh: "由两平行直线间的距离公式，求 {first} 与 {second} 的距离",
    },
  },
  quantity: {
    Length(working, [segment = "Nothing"]) {
      const curves = chordOf(working, segment);
      const length = curves && lengthOfChord(working, curves);
      if (length !== undefined) return length;
      const ends = working.segment(segment);
      return ends && betweenPoints(working, endsOf(working, segment, ends), ends);
    },
    Distance(working, [first = "Nothing", second = "Nothing"]) {
      const [one, other] = [working.point(first), working.point(second)];
      if (one && other) return chordBetween(working, first, second) ?? betweenPoints(working, [first, second], [one, other]);
      const [l, m] = [one ? undefined : lineAt(working, first), other ? undefined : lineAt(working, second)];
      if (one && m) return toLine(working, [first, one], [second, m]);
      if (other && l) return toLine(working, [second, other], [first, l]);
      return l && m && betweenLines(working, [first, l], [second, m]);
    },
  },
};

function chordBetween(working: Working, first: MathJson, second: MathJson): MathJson | undefined {
  const curves = chordOf(working, ["Segment", first, second]);
  return curves && lengthOfChord(working, curves);
}

function betweenPoints(
  working: Working,
  names: readonly [MathJson, MathJson],
  ends: readonly [Point, Point],
): MathJson | undefined {
  const params = { first: pointName(names[0], ends[0]), second: pointName(names[1], ends[1]) };
  const value =
    calculate(working, "distance.between-points", distanceFormula(...ends), params) ?? nestedRoot(working, ends, params);
  if (value !== undefined) {
    showSegment(working, ...ends, "construction", names);
    showNamed(working, names, ends);
  }
  return value;
}

/** √(5 + 2√2), which is no sum of roots: exact all the same, but nothing more is calculated with it. */
function nestedRoot(
  working: Working,
  ends: readonly [Point, Point],
  params: Readonly<Record<string, Expression>>,
): MathJson | undefined {
  const [square] = operandsOf(distanceFormula(...ends));
  const value = square === undefined ? undefined : working.value(square);
  if (value === undefined || freeLetters(value).length > 0 || signOf(working, value) !== 1) return undefined;
  const root = apply("Sqrt", value);
  writeValue(working, "distance.between-points", distanceFormula(...ends), root, params);
  return root;
}

function toLine(
  working: Working,
  [pointTerm, point]: readonly [MathJson, Point],
  [lineTerm, line]: readonly [MathJson, StraightLine],
): MathJson | undefined {
  const params = { point: pointName(pointTerm, point), line: curveName(working, lineTerm, line) };
  const value = calculate(working, "distance.to-line", lineDistanceFormula(point, line), params);
  const foot = value === undefined ? undefined : footOf(working.numbers, point, line);
  if (foot) {
    showCurve(working, lineTerm, line, "main");
    showSegment(working, point, foot, "construction", [pointTerm]);
    showPoint(working, pointTerm, point);
  }
  return value;
}

/** The equations are brought to the same a and b before. Lines that are not parallel have no distance. */
function betweenLines(
  working: Working,
  [firstTerm, first]: readonly [MathJson, StraightLine],
  [secondTerm, second]: readonly [MathJson, StraightLine],
): MathJson | undefined {
  const constant = constantLike(working.numbers, first, second);
  const formula = constant === undefined ? undefined : parallelDistanceFormula(first, constant);
  const value = formula === undefined ? undefined : working.value(formula);
  if (constant === undefined || formula === undefined || value === undefined) return undefined;
  const params = { first: curveName(working, firstTerm, first), second: curveName(working, secondTerm, second) };
  for (const [term, line, own] of [
    [firstTerm, first, first.c],
    [secondTerm, second, constant],
  ] as const) {
    const general = apply("Equal", sum([...scaledTerms(first), ...(own === 0 ? [] : [own])]), 0);
    const name = { line: curveName(working, term, line) };
    writeStatement(working, "distance.same-coefficients", equationShown(working, term, line), general, name);
  }
  calculate(working, "distance.parallel-lines", formula, params);
  showCurve(working, firstTerm, first, "main");
  showCurve(working, secondTerm, second, "main");
  return value;
}

const scaledTerms = ({ a, b }: StraightLine): MathJson[] => [
  ...(a === 0 ? [] : [scaled(a, "x")]),
  ...(b === 0 ? [] : [scaled(b, "y")]),
];
