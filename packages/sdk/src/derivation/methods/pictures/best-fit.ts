import { isRational, zero } from "../../../algebra/quadratic-number.ts";
import * as Q from "../../../algebra/rational.ts";
import { polynomialIn } from "../../../algebra/rational-function.ts";
import { leastSquares, type Sums } from "../../../algebra/statistics/least-squares.ts";
import { sum } from "../../../algebra/written-form.ts";
import type { Expression, Layer, MathJson, Message, Rule, Verdict } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { Stage } from "./stage.ts";

export const bestFitRules: Readonly<Record<string, Rule>> = {
  "picture.sums": {
    relation: "states",
    example: "n = 3, S_x = 6, S_y = 10, S_{xx} = 14, S_{xy} = 23",
    en: "How many pairs there are, and the sums of x, of y, of x² and of xy",
    zh: "数据对的个数，以及 x、y、x²、xy 的和",
  },
  "picture.slope": {
    relation: "equal",
    example: "\\frac{3 \\cdot 23 - 6 \\cdot 10}{3 \\cdot 14 - 6^2} ⟶ \\frac{3}{2}",
    en: "The slope of the line of least squares, (n Σxy − Σx Σy)/(n Σx² − (Σx)²)",
    zh: "最小二乘直线的斜率 (n Σxy − Σx Σy)/(n Σx² − (Σx)²)",
  },
  "picture.intercept": {
    relation: "equal",
    example: "\\frac{10 - \\frac{3}{2} \\cdot 6}{3} ⟶ \\frac{1}{3}",
    en: "Its intercept, (Σy − slope · Σx)/n: it runs through the point of the means",
    zh: "截距 (Σy − 斜率 · Σx)/n：直线经过平均数的点",
  },
  "picture.best-fit": { relation: "states", example: "y = x + 1", en: "The line of best fit", zh: "回归直线" },
};

/** Decimals of the rounded equation. */
const digits = 4;

/** The line of least squares through pairs of numbers, exactly; without two different x there is none. */
export function drawBestFit(pairs: readonly MathJson[], stage: Stage): void {
  const places = pairs.map((pair) => operandsOf(pair).map(rationalOf) as [Q.Rational, Q.Rational]);
  const line = leastSquares(places);
  if (!line) {
    stage.open.push({ key: "reason.no-best-fit" });
    return;
  }
  const { sums, slope, intercept } = line;
  stage.draw("picture.sums", sumsLine(sums), {});
  const board = stage.board;
  board.write("picture.slope", expressionOf(written(slope, intercept)), {}, { before: expressionOf(slopeFormula(sums)) });
  board.write(
    "picture.intercept",
    expressionOf(written(intercept, slope)),
    {},
    { before: expressionOf(interceptFormula(sums, written(slope, intercept))) },
  );
  const formula = lineOf(slope, intercept);
  const equation = expressionOf(["Equal", "y", formula]);
  const layer: Layer = {
    id: stage.id("best-fit"),
    type: "curve",
    variable: "x",
    y: expressionOf(formula),
    label: isShort(slope) && isShort(intercept) ? exactly(equation) : rounded(equation, slope, intercept),
  };
  stage.draw("picture.best-fit", equation.json, {}, layer);
  const ask = stage.problem.asks.find(({ what }) => what === "best-fit");
  if (ask) stage.answer(ask, "equation", equation.json);
}

/** A line y = ax + b against its definition: its residuals, and their products with x, have the sum 0. */
export function verdictOnBestFit({ json }: { readonly json: MathJson }, pairs: readonly MathJson[]): Verdict {
  const [left, right = 0] = operandsOf(json);
  const line = headOf(json) === "Equal" && left === "y" ? polynomialIn(right, "x") : undefined;
  const [b = zero, a = zero, ...higher] = line?.coefficients ?? [];
  if (!line || higher.length > 0 || !isRational(a) || !isRational(b)) return { status: "unchecked" };
  const places = pairs.map((pair) => operandsOf(pair).map(rationalOf) as [Q.Rational, Q.Rational]);
  const residuals = places.map(([x, y]) => Q.subtract(y, Q.add(Q.multiply(a.rational, x), b.rational)));
  const sums = [
    residuals,
    residuals.map((residual, index) => Q.multiply(residual, (places[index] as [Q.Rational, Q.Rational])[0])),
  ];
  const isLeast = sums.every((terms) => Q.isZero(terms.reduce((all, term) => Q.add(all, term), Q.zero)));
  return { status: isLeast ? "proved" : "refuted", by: "normal-equations" };
}

const exactly = (equation: Expression): Message => ({
  key: "label.best-fit",
  params: { function: equation },
});

function rounded(equation: Expression, slope: Q.Rational, intercept: Q.Rational): Message {
  const [a, b] = [slope, intercept].map(
    (value) => Q.rationalFromText(Q.rationalToNumber(value).toPrecision(digits)) ?? value,
  ) as [Q.Rational, Q.Rational];
  return { key: "label.best-fit-rounded", params: { function: equation, rounded: expressionOf(lineOf(a, b)) } };
}

const rationalOf = (json: MathJson): Q.Rational => {
  const text = typeof json === "object" && "num" in json ? json.num : String(json);
  return Q.rationalFromText(text) ?? Q.zero;
};

/** Decimals that end soon are written as such: data are. */
const mostDecimals = 4;

const isDecimal = ({ numerator, denominator }: Q.Rational): boolean =>
  (numerator * 10n ** BigInt(mostDecimals)) % denominator === 0n;

/** As a decimal where those that stand beside it are decimals too, else as a fraction. */
function written(value: Q.Rational, ...beside: readonly Q.Rational[]): MathJson {
  return !Q.isInteger(value) && [value, ...beside].every(isDecimal) ? Q.rationalToNumber(value) : Q.rationalToJson(value);
}

/** Whether it can be read at a glance. */
const isShort = (value: Q.Rational): boolean => isDecimal(value) || value.denominator < 20n;

function lineOf(slope: Q.Rational, intercept: Q.Rational): MathJson {
  const terms = [
    ...(Q.isZero(slope) ? [] : [risingBy(slope, written(Q.absolute(slope), intercept))]),
    ...(Q.isZero(intercept) ? [] : [written(intercept, slope)]),
  ];
  return terms.length === 0 ? 0 : sum(terms);
}

/** 0.5x, or (3x)/2: a fraction has the letter above its bar. */
function risingBy(slope: Q.Rational, size: MathJson): MathJson {
  const { numerator, denominator } = Q.absolute(slope);
  const above: MathJson = numerator === 1n ? "x" : ["Multiply", Q.integerToJson(numerator), "x"];
  const isWritten = typeof size === "number" && numerator !== denominator;
  const rising: MathJson = isWritten
    ? ["Multiply", size, "x"]
    : denominator === 1n
      ? above
      : ["Divide", above, Q.integerToJson(denominator)];
  return Q.signOf(slope) < 0 ? ["Negate", rising] : rising;
}

const sumsLine = ({ count, x, y, xx, xy }: Sums): MathJson => [
  "List",
  ["Equal", "n", written(count)],
  ["Equal", "S_x", written(x)],
  ["Equal", "S_y", written(y)],
  ["Equal", "S_xx", written(xx)],
  ["Equal", "S_xy", written(xy)],
];

const slopeFormula = ({ count, x, y, xx, xy }: Sums): MathJson => [
  "Divide",
  ["Subtract", ["Multiply", written(count), written(xy)], ["Multiply", written(x), written(y)]],
  ["Subtract", ["Multiply", written(count), written(xx)], ["Power", written(x), 2]],
];

const interceptFormula = ({ count, x, y }: Sums, slope: MathJson): MathJson => [
  "Divide",
  ["Subtract", written(y), ["Multiply", slope, written(x)]],
  written(count),
];
