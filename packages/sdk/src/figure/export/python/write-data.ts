import { countsIn, heightsOfBins } from "../../data/bins.ts";
import { groupsOf } from "../../data/groups.ts";
import { fiveNumbersOf } from "../../data/quartiles.ts";
import { thinned } from "../../table/columns.ts";
import type { WriteLayer } from "./script.ts";
import { listOf, pythonNumber, shownString } from "./text.ts";

const column = (values: readonly (number | string)[]): string =>
  listOf(values.map((value) => (typeof value === "number" ? pythonNumber(value) : shownString(value))));

/** More numbers than these make no program that a person reads. */
const mostWritten = 5000;

export const writeChart: WriteLayer<"bars" | "scatter" | "box"> = (writing) => {
  const { script, layer, style, label } = writing;
  const { x, y } = layer.samples;
  switch (layer.type) {
    case "bars": {
      const names = x.some((value) => typeof value === "string") ? x.map(String) : x;
      return script.write(`ax.bar(${column(names)}, ${column(y ?? [])}, ${style}${label})`);
    }
    case "scatter": {
      const shown = thinned(x.length, mostWritten);
      if (shown.length < x.length) script.write(`# ${shown.length} of the ${x.length} observations`);
      const [xs, ys] = [x, y ?? []].map((values) => column(shown.map((index) => values[index] ?? Number.NaN)));
      return script.write(`ax.scatter(${xs}, ${ys}, ${style}${label})`);
    }
    default:
      return writeBoxes(writing);
  }
};

/** With the quartiles themselves: those that matplotlib takes of observations are others where they are medians of the halves. */
function writeBoxes({ script, layer }: Parameters<typeof writeChart>[0]): void {
  const { quartiles = "halves" } = layer;
  if (quartiles === "halves") script.write("# the quartiles are the medians of the lower and of the upper half");
  const stats = [...groupsOf(layer.samples)].map(([name, values]) => {
    const { lowerQuartile, median, upperQuartile, whiskers, outliers } = fiveNumbersOf(values, quartiles);
    const numbers = { q1: lowerQuartile, med: median, q3: upperQuartile, whislo: whiskers[0], whishi: whiskers[1] };
    const entries = Object.entries(numbers).map(([key, value]) => `${key}=${pythonNumber(value)}`);
    return `dict(label=${shownString(name)}, ${entries.join(", ")}, fliers=[${outliers.map(pythonNumber).join(", ")}])`;
  });
  script.write(`ax.bxp(${listOf(stats)}${layer.samples.y ? "" : ", vert=False"})`);
}

export const writeHistogram: WriteLayer<"histogram"> = ({ script, layer, style, label }) => {
  const { samples, edges, heights = "count" } = layer;
  const total = samples.x.length;
  if (total > mostWritten) {
    const tall = heightsOfBins(countsIn(samples.x, edges), edges, heights, total);
    script.write(`edges = np.array(${column(edges)})`, `heights = np.array(${column(tall)})  # of ${total} observations`);
    script.write(`ax.hist(edges[:-1], bins=edges, weights=heights, ${style}, edgecolor="white"${label})`);
    return;
  }
  script.write(`data = np.array(${column(samples.x)})`);
  const counted = countsIn(samples.x, edges).reduce((sum, count) => sum + count, 0);
  const way = { count: "", share: ", weights=np.full(data.shape, 1 / data.size)", density: ", density=True" }[heights];
  // Observations outside all bins count as observations in a density too.
  const isScaled = heights === "density" && counted !== total;
  const widths = edges.slice(1).map((edge, index) => edge - (edges[index] as number));
  const even = widths.every((width) => Math.abs(width - (widths[0] as number)) <= 1e-9 * Math.abs(width));
  const scaled = isScaled && even ? `, weights=np.full(data.shape, 1 / data.size / ${pythonNumber(widths[0] as number)})` : way;
  script.write(`ax.hist(data, bins=${column(edges)}${scaled}, ${style}, edgecolor="white"${label})`);
};
