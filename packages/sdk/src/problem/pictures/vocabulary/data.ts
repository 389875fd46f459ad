import type { MathJson, Message } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { ThingWords } from "./thing-words.ts";

/** So many names are told one by one. */
const mostNamed = 6;

const namesIn = (list: MathJson): string[] =>
  operandsOf(list).flatMap((item) => (headOf(item) === "Named" ? [String(operandsOf(item)[0])] : []));

/** "Bar chart of A, B and C", or of so many values. */
function ofNamed(key: string, list: MathJson): Message {
  const names = namesIn(list);
  if (names.length === 0 || names.length > mostNamed) return { key: `${key}-many`, params: { count: operandsOf(list).length } };
  return { key, params: { names: names.map((name): Message => ({ key: "thing.name", params: { name } })) } };
}

const dataThing = (called: ThingWords["called"]): ThingWords => ({ kind: "picture.data", called });
const counted =
  (key: string) =>
  ([list = 0]: readonly MathJson[]): Message => ({ key, params: { count: operandsOf(list).length } });

const histogramKeys: Readonly<Record<string, string>> = {
  Count: "thing.histogram",
  Share: "thing.histogram-shares",
  Density: "thing.histogram-densities",
};

/** Charts of data. A list of named data is of ["Named", name, value], the name a symbol that is the text as it is written, or a number. */
export const dataThings: Readonly<Record<string, ThingWords>> = {
  /** (["List", …named values]) */
  Bars: dataThing(([list = 0]) => ofNamed("thing.bars", list)),
  /** (["List", …numbers], heights), heights Count, Share or Density; or with ["Bins", number], ["Width", width], ["Width", width, start] or ["Edges", list] */
  Histogram: dataThing(([list = 0, heights]) => counted(histogramKeys[String(heights)] ?? "thing.histogram")([list])),
  /** (["List", …numbers]), or named Lists of them */
  BoxPlot: dataThing(([list = 0]) =>
    namesIn(list).length > 0 ? ofNamed("thing.box-plots", list) : counted("thing.box-plot")([list]),
  ),
  /** (["List", …pairs]), or with BestFit */
  Scatter: dataThing(([list = 0, fit]) => counted(fit === undefined ? "thing.scatter-plot" : "thing.scatter-fitted")([list])),
};
