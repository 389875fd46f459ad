import type { Layer, MathJson, Message } from "../../../contract.ts";
import { expressionOf } from "../../../expression/expression.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import { edgesForCount, edgesOfWidth, niceEdges } from "../../../figure/data/bins.ts";
import { fiveNumbersOf } from "../../../figure/data/quartiles.ts";
import { realValue } from "../../../figure/number-of.ts";
import { bestFitRules, drawBestFit, verdictOnBestFit } from "./best-fit.ts";
import type { Draw, PictureTopic } from "./picture-topic.ts";

const items = (json: MathJson | undefined): readonly MathJson[] => (json === undefined ? [] : operandsOf(json));
const numbersIn = (list: MathJson | undefined): number[] => items(list).map(realValue);

/** Longer lists are not written out again. */
const mostWritten = 24;

/** Data as a line: themselves, or how many they are. */
const lineOf = (values: readonly MathJson[]): MathJson =>
  values.length <= mostWritten ? ["List", ...values] : ["Equal", "n", values.length];

/** A name as it is written, or the number that stands in its place. */
const nameOf = (named: MathJson): string | number => {
  const [name = ""] = items(named);
  return typeof name === "number" ? name : String(name);
};

/** What the data are of, where that is said, as the label of their layer. */
function labelIn(operands: readonly MathJson[]): { label?: Message } {
  const caption = operands.find((operand) => headOf(operand) === "Caption");
  return caption === undefined ? {} : { label: { key: "thing.name", params: { name: String(items(caption)[0]) } } };
}

const drawBars: Draw = ([list, ...others], stage) => {
  const named = items(list);
  const layer: Layer = {
    id: stage.id("bars"),
    type: "bars",
    role: "main",
    samples: { x: named.map(nameOf), y: named.map((each) => realValue(items(each)[1] as MathJson)) },
    ...labelIn(others),
  };
  const heights = lineOf(named.map((each) => items(each)[1] as MathJson));
  stage.draw(
    "picture.draw-bars",
    heights,
    { names: { key: "thing.name", params: { name: named.map(nameOf).join(", ") } } },
    layer,
  );
};

const kinds: Readonly<Record<string, "count" | "share" | "density">> = { Count: "count", Share: "share", Density: "density" };

const drawHistogram: Draw = ([list, heights, ...others], stage) => {
  const values = numbersIn(list);
  const edges = edgesFor(values, others[0]);
  const [first = 0, last = 0] = [edges[0], edges.at(-1)];
  if (values.some((value) => value < first || value > last)) {
    stage.open.push({ key: "reason.outside-bins", params: { from: expressionOf(first), to: expressionOf(last) } });
    return;
  }
  const kind = kinds[String(heights)] ?? "count";
  const layer: Layer = {
    id: stage.id("histogram"),
    type: "histogram",
    role: "main",
    samples: { x: values },
    edges,
    ...(kind === "count" ? {} : { heights: kind }),
    ...labelIn(others),
  };
  stage.draw("picture.given-data", lineOf(items(list)), {});
  stage.draw(`picture.histogram-${kind}`, lineOf(edges), { bins: edges.length - 1 }, layer);
};

function edgesFor(values: readonly number[], bins: MathJson | undefined): number[] {
  const [first, second] = items(bins);
  switch (headOf(bins ?? "")) {
    case "Bins":
      return edgesForCount(values, realValue(first as MathJson));
    case "Width":
      return edgesOfWidth(values, realValue(first as MathJson), second === undefined ? undefined : realValue(second));
    case "Edges":
      return numbersIn(first);
    default:
      return niceEdges(values);
  }
}

const drawBoxPlot: Draw = ([list, ...others], stage) => {
  if (others.includes("FiveNumbers")) {
    const layer: Layer = {
      id: stage.id("box"),
      type: "box",
      role: "main",
      samples: { x: numbersIn(list) },
      quartiles: "given",
      ...labelIn(others),
    };
    stage.draw("picture.given-five", lineOf(items(list)), {}, layer);
    return;
  }
  const named = items(list).filter((each) => headOf(each) === "Named");
  const groups = named.map((each) => ({ name: String(nameOf(each)), values: numbersIn(items(each)[1]) }));
  const samples =
    groups.length === 0
      ? { x: numbersIn(list) }
      : { x: groups.flatMap(({ name, values }) => values.map(() => name)), y: groups.flatMap(({ values }) => values) };
  const layer: Layer = { id: stage.id("box"), type: "box", role: "main", samples, ...labelIn(others) };
  stage.draw("picture.given-data", lineOf(groups.length === 0 ? items(list) : groups.flatMap(({ values }) => values)), {}, layer);
  for (const { name, values } of groups.length === 0 ? [{ name: "", values: numbersIn(list) }] : groups)
    writeFiveNumbers(name, values, stage);
};

const writeFiveNumbers = (name: string, values: readonly number[], stage: Parameters<Draw>[1]): void => {
  const { least, lowerQuartile, median, upperQuartile, greatest } = fiveNumbersOf(values);
  const group: Message = name === "" ? { key: "thing.all-data" } : { key: "thing.name", params: { name } };
  stage.draw("picture.five-numbers", ["List", least, lowerQuartile, median, upperQuartile, greatest], { group });
};

const drawScatter: Draw = ([list, ...others], stage) => {
  const pairs = items(list);
  const [x, y] = [0, 1].map((side) => pairs.map((pair) => realValue(items(pair)[side] as MathJson))) as [number[], number[]];
  const layer: Layer = {
    id: stage.id("scatter"),
    type: "scatter",
    role: "main",
    samples: { x, y },
    ...{ label: { key: "label.data" }, ...labelIn(others) },
  };
  stage.draw("picture.draw-pairs", lineOf(pairs), {}, layer);
  if (others.includes("BestFit")) drawBestFit(pairs, stage);
};

/** Charts of data. */
export const dataCharts: PictureTopic = {
  rules: {
    "picture.given-data": { relation: "states", example: "1, 2, 2, 3", en: "The data", zh: "数据" },
    "picture.draw-bars": {
      relation: "states",
      example: "3, 5, 2",
      en: "A bar from zero for each of {names}, as high as its value",
      zh: "为 {names} 各画一个从零开始的条形，高度等于它的值",
    },
    "picture.histogram-count": {
      relation: "states",
      example: "0, 5, 10",
      en: "The edges of {bins} bins; each bin holds its left edge, the last one its right edge too, and is as high as its count",
      zh: "{bins} 组的分点；每组含左端点，最后一组也含右端点，高度为频数",
    },
    "picture.histogram-share": {
      relation: "states",
      example: "0, 5, 10",
      en: "The edges of {bins} bins; each bin holds its left edge, the last one its right edge too, and is as high as its share of all",
      zh: "{bins} 组的分点；每组含左端点，最后一组也含右端点，高度为频率",
    },
    "picture.histogram-density": {
      relation: "states",
      example: "0, 5, 10",
      en: "The edges of {bins} bins; each bin holds its left edge, the last one its right edge too, and its area is its share of all",
      zh: "{bins} 组的分点；每组含左端点，最后一组也含右端点，高度为频率除以组距",
    },
    "picture.five-numbers": {
      relation: "states",
      example: "1, 2, 3, 4, 5",
      en: "Minimum, lower quartile, median, upper quartile and maximum of {group}; the quartiles are the medians of the lower and of the upper half, without the middle one of an odd number",
      zh: "{group}的最小值、下四分位数、中位数、上四分位数和最大值；四分位数是较小一半与较大一半的中位数，数据个数为奇数时不含中间一个",
    },
    "picture.given-five": {
      relation: "states",
      example: "1, 3, 5, 8, 12",
      en: "Minimum, lower quartile, median, upper quartile and maximum, as they are given; there are no outliers to tell",
      zh: "所给的最小值、下四分位数、中位数、上四分位数和最大值；没有可标出的异常值",
    },
    "picture.draw-pairs": { relation: "states", example: "(1, 2), (2, 3)", en: "A dot for each pair", zh: "每对数据画一个点" },
    ...bestFitRules,
  },
  verdict: { "best-fit": (answer, { given: [given] }) => verdictOnBestFit(answer, items(items(given?.json)[0])) },
  draw: { Bars: drawBars, Histogram: drawHistogram, BoxPlot: drawBoxPlot, Scatter: drawScatter },
};
