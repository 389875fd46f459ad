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

/** A chart, and what its data are of where that is said: ["Caption", name] as the last operand. */
const dataThing = (called: (operands: readonly MathJson[]) => Message): ThingWords => ({
  kind: "picture.data",
  called: (operands) => {
    const caption = operands.find((operand) => headOf(operand) === "Caption");
    if (caption === undefined) return called(operands);
    const chart = called(operands.filter((operand) => operand !== caption));
    return { key: "thing.captioned", params: { chart, caption: String(operandsOf(caption)[0]) } };
  },
});
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
  /** (["List", …numbers]), or named Lists of them; with FiveNumbers these are its five numbers themselves */
  BoxPlot: dataThing(([list = 0, as]) =>
    as === "FiveNumbers"
      ? { key: "thing.box-plot-five" }
      : namesIn(list).length > 0
        ? ofNamed("thing.box-plots", list)
        : counted("thing.box-plot")([list]),
  ),
  /** (["List", …pairs]), or with BestFit */
  Scatter: dataThing(([list = 0, fit]) => counted(fit !== "BestFit" ? "thing.scatter-plot" : "thing.scatter-fitted")([list])),
};
