import { measure } from "../../../algebra/simplify/measure.ts";
import { simplify } from "../../../algebra/simplify/simplify.ts";
import { spendFreely } from "../../../algebra/spend.ts";
import type { FigureFrame, Layer, MathJson, Message, Problem, Verdict } from "../../../contract.ts";
import { isBeyondReach } from "../../../errors/is-beyond-reach.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { apply, headOf, operandsOf, substitute } from "../../../expression/mathjson.ts";
import { verifyEqual } from "../../../verification/equality/verify-equal.ts";
import { within } from "../../../verification/several/share.ts";
import { endsOf } from "./intervals.ts";
import type { Draw, PictureTopic } from "./picture-topic.ts";

type At = "left" | "right" | "midpoint" | "trapezoid";
const places: Readonly<Record<string, At>> = {
  LeftSum: "left",
  RightSum: "right",
  MidpointSum: "midpoint",
  TrapezoidSum: "trapezoid",
};

/** A sum of more strips is drawn, and not added up. */
const mostAdded = 60;
const operations = 400_000;

interface Sum {
  readonly width: MathJson;
  readonly total: MathJson;
}

/** Δx (f(x₀) + … + f(xₙ₋₁)), with the places where the heights are taken. */
function sumOf([formula = 0, letter = "x", interval = 0, count = 1]: readonly MathJson[], at: At): Sum {
  const [from, to] = endsOf(interval).map(({ json }) => json) as [MathJson, MathJson];
  const width = apply("Divide", apply("Subtract", to, from), count);
  const place = (share: MathJson): MathJson => simplify(apply("Add", from, apply("Multiply", width, share)));
  const height = (share: MathJson): MathJson => substitute(formula, { [String(letter)]: place(share) });
  const strips = Array.from({ length: Number(count) }, (_, index) => index);
  const shift: MathJson = at === "right" ? 1 : at === "midpoint" ? ["Divide", 1, 2] : 0;
  const heights =
    at === "trapezoid"
      ? [apply("Divide", apply("Add", height(0), height(count)), 2), ...strips.slice(1).map(height)]
      : strips.map((index) => height(shift === 0 ? index : simplify(apply("Add", index, shift))));
  const added = heights.length === 1 ? (heights[0] as MathJson) : apply("Add", ...heights);
  return { width, total: apply("Multiply", simplify(width), added) };
}

/** In a form that says more than the sum itself; undefined where there is none. */
function simplerValue({ total }: Sum): MathJson | undefined {
  try {
    const value = within(spendFreely, operations, (spend) => simplify(total, { spend }));
    return value !== undefined && measure(value) < measure(total) ? value : undefined;
  } catch (error) {
    if (isBeyondReach(error)) return undefined;
    throw error;
  }
}

const drawSum =
  (head: string): Draw =>
  (operands, stage) => {
    const [formula = 0, letter = "x", interval = 0, count = 1] = operands;
    const at = places[head] as At;
    const shown = expressionOf(apply("Equal", "y", formula));
    const curve: Layer = {
      id: stage.id("curve"),
      type: "curve",
      role: "main",
      y: expressionOf(formula),
      variable: String(letter),
      label: { key: "figure.graph-of", params: { function: shown } },
    };
    const sum = Number(count) <= mostAdded ? sumOf(operands, at) : undefined;
    const value = sum && simplerValue(sum);
    const params = { formula: expressionOf(formula), count: expressionOf(count) };
    const label: Message =
      value === undefined
        ? { key: `label.${at}-strips`, params }
        : { key: `label.${at}-sum`, params: { ...params, value: expressionOf(value) } };
    const strips: Layer = {
      id: stage.id("strips"),
      type: "rectangles",
      role: "answer",
      y: expressionOf(formula),
      variable: String(letter),
      over: endsOf(interval),
      count: expressionOf(haveOneCount(stage.problem) ? sliderLetter(letter) : count),
      at,
      label,
    };
    stage.draw("picture.graph-of-sum", shown.json, undefined, curve);
    stage.draw(`picture.${at}-strips`, apply("Element", letter, interval), { count: expressionOf(count) }, strips);
    if (sum === undefined || value === undefined) {
      if (stage.problem.asks.some(({ what }) => what === "riemann-sum")) stage.open.push({ key: "reason.picture-sum" });
      return;
    }
    stage.board.write("picture.strip-width", expressionOf(simplify(sum.width)), undefined, { before: expressionOf(sum.width) });
    const step = stage.board.write("picture.sum", expressionOf(value), undefined, { before: expressionOf(sum.total) });
    stage.board.show(strips, step);
    const ask = stage.problem.asks.find(({ what }) => what === "riemann-sum");
    if (ask) stage.answer(ask, "value", value);
  };

/** One slider sets the strips of all sums; with several numbers of them there is none. */
const haveOneCount = ({ given }: Problem): boolean => {
  const counts = given.flatMap(({ json }) => (places[headOf(json) ?? ""] === undefined ? [] : [operandsOf(json)[3]]));
  return new Set(counts).size === 1;
};

/** The number of strips is a slider. */
const sliderLetter = (letter: MathJson): string => (letter === "n" ? "m" : "n");

const leastRange = 40;

/** The answer against the sum as it is defined. */
const verdictOnSum = (answer: { readonly json: MathJson }, given: MathJson | undefined): Verdict => {
  const at = places[headOf(given ?? 0) ?? ""];
  if (given === undefined || at === undefined) return { status: "unchecked" };
  return verifyEqual(sumOf(operandsOf(given), at).total, answer.json, { spend: spendFreely, seed: 1, assuming: [] });
};

const rulesOf = Object.fromEntries(
  (
    [
      ["left", "as high as the function is at its left end", "其高为函数在左端点的值"],
      ["right", "as high as the function is at its right end", "其高为函数在右端点的值"],
      ["midpoint", "as high as the function is in its middle", "其高为函数在中点的值"],
      ["trapezoid", "with a straight top from one value to the next", "其上边为连接相邻两点的线段"],
    ] as const
  ).map(([at, en, zh]) => [
    `picture.${at}-strips`,
    {
      relation: "states" as const,
      example: "x \\in [0, 1]",
      en: `Cut the interval into {count} strips of one width, each ${en}`,
      zh: `把区间等分成 {count} 份，每一份${zh}`,
    },
  ]),
);

/** Sums of strips under a curve. */
export const sums: PictureTopic = {
  rules: {
    "picture.graph-of-sum": { relation: "states", example: "y = x^2", en: "Draw the graph", zh: "画出图像" },
    ...rulesOf,
    "picture.strip-width": {
      relation: "equal",
      example: "\\frac{1 - 0}{8} ⟶ \\frac{1}{8}",
      en: "The width of a strip",
      zh: "每一份的宽",
    },
    "picture.sum": {
      relation: "equal",
      example: "\\frac{1}{2} \\left(0 + \\frac{1}{4}\\right) ⟶ \\frac{1}{8}",
      en: "The width times the sum of the heights",
      zh: "宽乘以各高之和",
    },
  },
  draw: Object.fromEntries(Object.keys(places).map((head) => [head, drawSum(head)])),
  frame: Object.fromEntries(
    Object.keys(places).map((head) => [
      head,
      ([, letter = "x", , count = 1]: readonly MathJson[], problem: Problem): FigureFrame => {
        const most = Math.max(leastRange, 2 * Number(count));
        const slider = { name: sliderLetter(letter), value: Number(count), from: 1, to: most, step: 1 };
        return haveOneCount(problem) ? { parameters: [slider] } : {};
      },
    ]),
  ),
  verdict: { "riemann-sum": (answer, { given: [given] }) => verdictOnSum(answer, given?.json) },
};
