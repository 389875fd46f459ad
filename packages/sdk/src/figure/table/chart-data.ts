import { expressionOf } from "../../expression/expression.ts";
import { countsIn, heightsOfBins } from "../data/bins.ts";
import { groupsOf } from "../data/groups.ts";
import { fiveNumbersOf } from "../data/quartiles.ts";
import { letters, thinned, word, words } from "./columns.ts";
import type { Cell, Column, DataOf, LayerData } from "./layer-data.ts";

type ChartOf = DataOf<"bars" | "scatter" | "box">;

/** Observations as they are given; of box plots the five numbers of each group as well. */
export const chartData: ChartOf = (layer, context) => {
  const { x, y } = layer.samples;
  const columns: Column[] = columnsOf(layer, context.axisNames);
  const rows = thinned(x.length, mostRows).map((index): Cell[] => [x[index], ...(y ? [y[index]] : [])]);
  const given: LayerData = {
    layer: layer.id,
    kind: `${layer.type} ${layer.id}`,
    title: layer.label ?? word("table.data"),
    columns,
    rows,
  };
  // Of a box that was given by its five numbers there are no observations.
  return layer.type !== "box" ? [given] : layer.quartiles === "given" ? [fiveNumbers(layer)] : [fiveNumbers(layer), given];
};

/** Tables and files are for people: of millions of observations a part stands for all. */
const mostRows = 100_000;

function columnsOf(layer: Parameters<ChartOf>[0], { horizontal, vertical }: Parameters<ChartOf>[1]["axisNames"]): Column[] {
  if (layer.type === "scatter") return letters(["x", horizontal], ["y", vertical]);
  const value: Column = { key: "y", heading: word("table.value") };
  if (layer.samples.y === undefined) return [{ ...value, key: "x" }];
  return [{ key: "group", heading: word(layer.type === "box" ? "table.group" : "table.name") }, value];
}

function fiveNumbers(layer: Parameters<ChartOf>[0]): LayerData {
  const { quartiles, samples } = layer;
  const { y } = samples;
  const isCounted = quartiles !== "given";
  const rows = [...groupsOf(layer.samples)].map(([name, values]): Cell[] => {
    const { least, lowerQuartile, median, upperQuartile, greatest } = fiveNumbersOf(values, quartiles);
    return [...(y ? [name] : []), ...(isCounted ? [values.length] : []), least, lowerQuartile, median, upperQuartile, greatest];
  });
  const columns = words(
    ...(y ? (["group"] as const) : []),
    ...(isCounted ? (["count"] as const) : []),
    "least",
    "lower",
    "median",
    "upper",
    "greatest",
  );
  return { layer: layer.id, kind: layer.id, title: layer.label ?? word("table.data"), columns, rows };
}

export const histogramData: DataOf<"histogram"> = ({ id, label, samples, edges, heights = "count" }) => {
  const counts = countsIn(samples.x, edges);
  const tall = heightsOfBins(counts, edges, heights, samples.x.length);
  const rows = counts.map((count, index): Cell[] => [
    edges[index],
    edges[index + 1],
    count,
    ...(heights === "count" ? [] : [tall[index]]),
  ]);
  const columns = words("from", "to", "count", ...(heights === "count" ? [] : (["height"] as const)));
  return [{ layer: id, kind: id, title: label ?? word("table.data"), columns, rows }];
};

/** Each set with its name, and each place at which a sign changes. */
export const numberLineData: DataOf<"number-line"> = ({ id, label, sets, names }) => [
  {
    layer: id,
    kind: "sets",
    title: word("table.sets"),
    columns: words("name", "set"),
    rows: sets.map((set, index): Cell[] => [names?.[index] ?? label ?? "", expressionOf(set.json)]),
  },
];
