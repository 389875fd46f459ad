import type { Layer } from "../../../contract.ts";
import { countsIn, heightsOfBins } from "../../data/bins.ts";
import { groupsOf } from "../../data/groups.ts";
import { fiveNumbersOf } from "../../data/quartiles.ts";
import { thinned } from "../../table/columns.ts";
import { coordinates, pgfNumber, texComment, texText } from "./text.ts";

type Chart = Extract<Layer, { type: "bars" | "scatter" | "box" }>;

/** The distinct names of groups or bars, in the order in which they come. */
const namesOfBars = (layers: readonly Layer[]): string[] => [
  ...new Set(layers.flatMap((layer) => (layer.type === "bars" ? layer.samples.x.map(String) : []))),
];

/** More places than these take TeX too long. */
const mostWritten = 2000;

/** Observations by pgfplots' own charts. Bars stand at whole numbers, which have the names of the bars. */
export function writeChart(layer: Chart, layers: readonly Layer[], style: string): string[] {
  const { x, y = [] } = layer.samples;
  if (layer.type === "scatter") {
    const shown = thinned(x.length, mostWritten);
    const [xs, ys] = [numbers(x), numbers(y)].map((column) => shown.map((index) => column[index] ?? null)) as [
      (number | null)[],
      (number | null)[],
    ];
    const told = shown.length < x.length ? [texComment(`${shown.length} of the ${x.length} observations`)] : [];
    return [...told, `\\addplot[${style}, only marks] ${coordinates({ x: xs, y: ys })};`];
  }
  if (layer.type === "bars") {
    const names = namesOfBars(layers);
    return [
      `\\addplot[ybar, ${style}, fill, fill opacity=0.5] ${coordinates({ x: x.map((name) => names.indexOf(String(name)) + 1), y })};`,
    ];
  }
  return [...groupsOf(layer.samples)].map(([, values], index) => {
    const { lowerQuartile, median, upperQuartile, whiskers, outliers } = fiveNumbersOf(values, layer.quartiles);
    const parts = {
      "lower whisker": whiskers[0],
      "lower quartile": lowerQuartile,
      median,
      "upper quartile": upperQuartile,
      "upper whisker": whiskers[1],
    };
    const options = Object.entries(parts).map(([name, value]) => `${name}=${pgfNumber(value)}`);
    const far = outliers.map((value) => `(${index + 1},${pgfNumber(value)})`).join(" ");
    return `\\addplot[${style}, boxplot prepared={draw position=${index + 1}, ${options.join(", ")}}] coordinates {${far}};`;
  });
}

const numbers = (column: readonly (number | string)[]): (number | null)[] =>
  column.map((value) => (typeof value === "number" ? value : null));

export function writeHistogram(
  { samples, edges, heights = "count" }: Extract<Layer, { type: "histogram" }>,
  style: string,
): string[] {
  const tall = heightsOfBins(countsIn(samples.x, edges), edges, heights, samples.x.length);
  return [`\\addplot[ybar interval, ${style}, fill, fill opacity=0.5] ${coordinates({ x: edges, y: [...tall, 0] })};`];
}

/** Names below bars and boxes. */
export function nameTicks(layers: readonly Layer[]): string[] {
  const bars = namesOfBars(layers);
  const box = layers.find((layer): layer is Chart => layer.type === "box" && layer.samples.y !== undefined);
  const names = bars.length > 0 ? bars : box ? [...groupsOf(box.samples).keys()] : [];
  if (names.length === 0) return [];
  const labels = names.map((name) => `{${texText(name)}}`).join(",");
  return [
    `xtick={${names.map((_, index) => index + 1).join(",")}}`,
    `xticklabels={${labels}}`,
    ...(bars.length > 0 ? [] : ["boxplot/draw direction=y"]),
  ];
}
