import type { MathJson } from "../../../contract.ts";
import { headOf, numeral, isNumber as numeralIs, operandsOf } from "../../../expression/mathjson.ts";
import { rowsFor, type ShortRow } from "../../grammar/rows.ts";
import type { Token } from "../../grammar/tokens.ts";
import { fiveNumberLists } from "../lists/five-numbers.ts";
import { namedLists } from "../lists/named-lists.ts";
import { numberLists } from "../lists/number-lists.ts";
import type { Said } from "../said.ts";
import type { Topic } from "../topic.ts";

const items = (json: MathJson | undefined): readonly MathJson[] => (json === undefined ? [] : operandsOf(json));

const data =
  "[following|these|[following|given|these|this|my|some|sample] (data|data set|dataset|sample|numbers|values|scores|marks|grades|results|observations|measurements|data values|data points)] [:|,]";
const 数据 = "[数据|这组数据|一组数据|下列数据|以下数据|下面数据|下面的数据|样本|样本数据|成绩|下列各数|这些数]";
const of = `(of|for|from|with|showing|using|displaying|representing|to show|to represent|to display|based on|given|:|,) ${data}`;
const by = "(as|in|on|with|using|by|by means of|in form of)";

/** How a chart is called, and how it is called in Chinese. */
interface Named {
  readonly en: string;
  readonly zh: string;
}

const bars: Named = {
  en: "[simple|vertical] (bar chart|bar graph|bar plot|barplot|bar diagram|column chart|column graph|column diagram)",
  zh: "(条形图|柱状图|柱形图|条形统计图|柱状统计图|柱形统计图|条状图|直条图)",
};
const histogram: Named = {
  en: "[frequency] (histogram|hist)",
  zh: "[频数|频数分布](直方图|分布直方图)",
};
const shares: Named = { en: "relative frequency histogram", zh: "(相对频率直方图|相对频率分布直方图)" };
const densities: Named = {
  en: "(density|probability density|normalized|normalised) histogram",
  zh: "(频率分布直方图|频率直方图)",
};
const box: Named = {
  en: "(box plot|boxplot|box and whisker plot|box-and-whisker plot|box and whisker diagram|box-and-whisker diagram|box plots|boxplots|box diagram|box chart|box and whiskers plot)",
  zh: "(箱线图|箱形图|箱型图|箱图|盒须图|盒状图|盒形图)",
};
const scatter: Named = {
  en: "(scatter plot|scatterplot|scatter graph|scatter diagram|scatter chart|scattergram|scattergraph)",
  zh: "散点图",
};

/** A chart with its data behind or before it, or with data that are said elsewhere. */
function chartOf(make: (data: MathJson | undefined) => MathJson, { en, zh }: Named, slot: string): ShortRow[] {
  return [
    [
      (f) => make(f(slot)),
      `${en} [${of}] {${slot}} / ${data} {${slot}} ${by} ${en}`,
      `${zh}[为|:|,|表示]{${slot}} / ${数据}[:]{${slot}}[这组数据|这些数据|各点|这些点|各数][的]${zh} / (根据|由|用|以|把|将)${数据}[:]{${slot}}[,](画|画出|作|作出|绘制|绘出|画成|绘制成|做成|制作成)[一个|一幅|成]${zh} / (下列|以下|下面|这组|如下)(数据|各组数据|各点|点)的${zh}[:|,]{${slot}} / (用|以)${zh}(表示|描述|展示|显示)${数据}[:]{${slot}}`,
    ],
    [
      (f) => ["With", make(f(slot)), ["List", ["Option", "caption", f("Caption")]]],
      `${en} (of|for|showing|about|to show|displaying) {Caption} : {${slot}}`,
      `{Caption}的${zh}:{${slot}} / ${zh}:{Caption}:{${slot}}`,
    ],
    [
      (f) => ["With", make(f(slot)), ["List", f("Mod")]],
      `${en} {Mod} [,] [${of}] {${slot}}`,
      `${数据}[:]{${slot}}[,]{Mod}[,]的${zh} / ${zh}[,]{Mod}[:|,]{${slot}}`,
    ],
  ];
}

/** The chart of data that are said in another sentence. */
const chartAlone = (make: (data: MathJson | undefined) => MathJson, { en, zh }: Named): ShortRow => [
  () => make(undefined),
  `${en} [of|for|from|with|using] [this|these|them|it|that] [data|data set|dataset|values|numbers|scores|results|points] / them ${by} ${en}`,
  `[它们的|它的|其|这组数据的|这些数据的|该组数据的|相应的|对应的|样本的]${zh}`,
];

const withoutData =
  (head: string, ...more: MathJson[]): ((data: MathJson | undefined) => MathJson) =>
  (given) => [head, given ?? "Said", ...more];

const fitting =
  "[least squares|least-squares|linear] (regression line|line of best fit|best fit line|best-fit line|trend line|trendline|linear regression|least squares line|fitted line|line of regression|best fitting line|regression)";
const 回归 = "[线性](回归直线|回归线|趋势线|拟合直线|回归方程的直线|最小二乘直线)";

const scatterRows: readonly ShortRow[] = (["Points", "Columns"] as const).flatMap((slot) => [
  ...chartOf(withoutData("Scatter"), scatter, slot),
  [
    (f) => ["Scatter", f(slot), "BestFit"],
    `${scatter.en} (and|with|including|together with) [its|their] ${fitting} [${of}] {${slot}} / ${fitting} [for|through|of|to] ${data} {${slot}}`,
    `${数据}[点]{${slot}}[的]${scatter.zh}(和|与|及|并画出|并作出|及其)${回归} / ${数据}[点]{${slot}}[的]${回归}[方程]`,
  ] satisfies ShortRow,
]);

/** Charts of data: bars, histograms, box plots, scatter plots. */
export const dataCharts: Topic = {
  lists: (tokens, characters) =>
    tokens.some(mentionsChart) ? [numberLists, namedLists, fiveNumberLists].flatMap((find) => find(tokens, characters)) : [],
  rows: [
    ...rowsFor(
      "Columns",
      ["$Groups", "{Groups}", "{Groups}"],
      [
        (f) => ["List", ["Named", f("Letter1"), f("Numbers1")], ["Named", f("Letter2"), f("Numbers2")]],
        "{Letter1} [values|data|coordinates] [:|=|are] {Numbers1} [,|;|and|, and] {Letter2} [values|data|coordinates] [:|=|are] {Numbers2}",
        "{Letter1}[的值|值|数据][:|=|为|是]{Numbers1}[,|;|、|和|与]{Letter2}[的值|值|数据][:|=|为|是]{Numbers2}",
      ],
    ),
    ...rowsFor("Points", [
      "$Pairs",
      "[point|points|coordinates|ordered pairs|pairs] [:] {Pairs}",
      "[点|各点|数据点|坐标][:]{Pairs}",
    ]),
    ...rowsFor(
      "Thing",
      [["Scatter", "$Pairs"], "(data|data points|data set|dataset) [:] {Pairs}", ""],
      [(f) => ["Scatter", f("Points"), "BestFit"], `{Points} (and|with|together with|along with) [their|its] ${fitting}`, ""],
    ),
    ...rowsFor(
      "Valued",
      ["$NamedValues", "{NamedValues}", "{NamedValues}"],
      [
        (f) => namedBy(f("Names"), f("Numbers")),
        "[categories|labels|names|bars] [:] {Names} [,|;] [and|with] (values|heights|frequencies|counts|data|value|height|frequency) [of|:|=|are] {Numbers} / [categories|labels|names] [:] {Names} with {Numbers}",
        "[类别|名称|项目]{Names}[,|;|的](数值|值|数据|频数|数量|高度)[分别][为|是|:]{Numbers}",
      ],
    ),
    ...rowsFor(
      "Picture",
      ...chartOf(withoutData("Bars"), bars, "Valued"),
      ...chartOf(withoutData("Bars"), bars, "Numbers"),
      chartAlone(withoutData("Bars"), bars),
    ),
    ...rowsFor("FiveNumbers", [
      (f) => f("Numbers"),
      "[a|the] (five-number summary|five number summary|5-number summary|5 number summary) [of|is|:|=] {Numbers}",
      "(五数概括|五数)[为|是|:|=]{Numbers}",
    ]),
    ...rowsFor(
      "Picture",
      ...(
        [
          ["Count", histogram],
          ["Share", shares],
          ["Density", densities],
        ] as const
      ).flatMap(([heights, named]) => [
        ...chartOf(withoutData("Histogram", heights), named, "Numbers"),
        chartAlone(withoutData("Histogram", heights), named),
      ]),
    ),
    ...rowsFor(
      "Picture",
      ...chartOf(withoutData("BoxPlot"), box, "Numbers"),
      ...chartOf(withoutData("BoxPlot"), box, "Columns"),
      ...chartOf((given) => ["BoxPlot", given ?? "Said", "FiveNumbers"], box, "FiveNumbers"),
      chartAlone(withoutData("BoxPlot"), box),
    ),
    ...rowsFor("Picture", ...scatterRows, chartAlone(withoutData("Scatter"), scatter)),
    ...rowsFor(
      "Mod",
      [
        ["Option", "bins", "$Num"],
        "(with|using|in|into|and|for) {Num} [equal|equal width] (bins|classes|intervals|groups|class intervals) / {Num} (bins|classes|class intervals)",
        "[分成|分为|分|共分|用|取|按]{Num}(组|个组|个区间|个小组)[画|作]",
      ],
      [
        ["Option", "width", "$Num"],
        "(with|using|and|in|for) [equal] (bins|classes|intervals|groups|class intervals) [of|with] (width|size|length) [of] {Num} / [with|using|and|for] (bin|class|interval|bar) (width|size|interval) [of|:|=|is] {Num} / (in|with|using) (bins|classes|groups|intervals|steps) of {Num}",
        "[取|以|按]组距[为|是|取|:|=]{Num}[分组]",
      ],
      [
        ["Option", "edges", "$Numbers"],
        "[with|using] [bin|class] (edges|boundaries|limits|breaks|bounds) [at|of|:|=|are] {Numbers} / with bins {Numbers}",
        "[分组界限|组界|分点|区间端点][为|是|:]{Numbers}",
      ],
      [
        ["Option", "start", "$Num"],
        "(starting|beginning|start|begin) (at|from|with) {Num}",
        "起点[为|是]{Num} / 从{Num}开始[分组]",
      ],
      [
        ["Option", "fit", "BestFit"],
        `[and|with|including|together with|add|show|draw|fit|find|calculate] [its|their] ${fitting}`,
        `[并|和|及|与|并且][画出|作出|画|作|标出|添加|加上|附上|求|求出|写出][它的|其]${回归}`,
      ],
    ),
    ...(["Numbers", "Points", "Valued", "Columns"] as const).flatMap((slot) =>
      rowsFor("Clause", [
        ["Draw", ["List"], ["List", ["Option", "data", `$${slot}`]]],
        `[given|consider|for|let|here are|here is|suppose|we have|using|from] [following|these|this|my] (data|data set|dataset|numbers|values|scores|marks|grades|results|observations|measurements|points) [are|is|consists of] [:|,|=] {${slot}} / (given|consider|here are|for|from) {${slot}}`,
        `[已知|给出|给定|设|有|现有|根据|由](数据|一组数据|样本|样本数据|下列数据|以下数据|成绩|点)[为|是|如下|:|如下:]{${slot}}`,
      ]),
    ),
  ],
  sought: (json) => (headOf(json) === "Scatter" && items(json).includes("BestFit") ? "best-fit" : undefined),
  settle: {
    Bars: ([given], said) => settled("Bars", given, said, isNamedValues, numbered),
    Histogram: settleHistogram,
    BoxPlot: ([given, as], said) =>
      as === "FiveNumbers"
        ? settleFive(given, said)
        : settled("BoxPlot", given, said, (list) => isOf(list, isNumber) || isNamedNumbers(list)),
    Scatter: settleScatter,
  },
};

const chartWords: ReadonlySet<string> = new Set(
  "chart graph diagram plot barplot histogram hist boxplot boxplots scatterplot scattergram scattergraph plots 图 归 line regression trendline".split(
    " ",
  ),
);
const mentionsChart = ({ key }: Token): boolean => chartWords.has(key);

/** Names and values in their order, if there are as many. */
function namedBy(names: MathJson, values: MathJson): MathJson | undefined {
  if (items(names).length !== items(values).length) return undefined;
  return ["List", ...items(names).map((name, index): MathJson => ["Named", name, items(values)[index] as MathJson])];
}

const isNumber = (json: MathJson): boolean => typeof json === "number" || (typeof json === "object" && "num" in json);
const isOf = (list: MathJson, fits: (item: MathJson) => boolean): boolean => items(list).length > 0 && items(list).every(fits);
const isPair = (json: MathJson): boolean => headOf(json) === "Tuple";
const isNamed = (json: MathJson, fits: (value: MathJson) => boolean): boolean =>
  headOf(json) === "Named" && fits(items(json)[1] as MathJson);
const isNamedValues = (list: MathJson): boolean => isOf(list, (item) => isNamed(item, isNumber)) && areDistinct(list);
const isNamedNumbers = (list: MathJson): boolean =>
  isOf(list, (item) => isNamed(item, (values) => headOf(values) === "List" && isOf(values, isNumber))) && areDistinct(list);

/** A name that stands twice would stand for two things. */
const areDistinct = (list: MathJson): boolean =>
  new Set(items(list).map((item) => JSON.stringify(items(item)[0]))).size === items(list).length;

/** What the data are of, as the last operand. */
function captionIn(said: Said): MathJson[] {
  const caption = said.option("caption");
  return caption === undefined ? [] : [["Caption", caption]];
}

/** The data in the phrase itself, or said elsewhere. */
const dataFrom = (given: MathJson | undefined, said: Said): MathJson | undefined =>
  given === "Said" || given === undefined ? said.option("data") : given;

function settled(
  head: string,
  given: MathJson | undefined,
  said: Said,
  fits: (data: MathJson) => boolean,
  complete: (data: MathJson) => MathJson = (list) => list,
): MathJson[] | undefined {
  const data = dataFrom(given, said);
  const found = data === undefined ? undefined : complete(data);
  return found !== undefined && fits(found) ? [[head, found, ...captionIn(said)]] : undefined;
}

/** Numbers without names are counted: 1, 2, 3, …. */
const numbered = (list: MathJson): MathJson =>
  isOf(list, isNumber) ? ["List", ...items(list).map((value, index): MathJson => ["Named", index + 1, value])] : list;

/** Five numbers that do not fall. */
function settleFive(given: MathJson | undefined, said: Said): MathJson[] | undefined {
  const numbers = items(given);
  const values = numbers.map((value) => (numeralIs(value) ? Number(numeral(value)) : Number.NaN));
  const isRising = values.every((value, index) => index === 0 || (values[index - 1] as number) <= value);
  if (given === undefined || values.length !== 5 || !isOf(given, isNumber) || !isRising) return undefined;
  return [["BoxPlot", given, "FiveNumbers", ...captionIn(said)]];
}

/** (values, heights), or with how the bins are: (values, heights, ["Bins", number] or ["Width", width], or with its start, or ["Edges", edges]). */
function settleHistogram([given, heights = "Count"]: readonly MathJson[], said: Said): MathJson[] | undefined {
  const found = dataFrom(given, said);
  if (found === undefined || !isOf(found, isNumber)) return undefined;
  const [bins, width, edges, start] = ["bins", "width", "edges", "start"].map((name) => said.option(name));
  const ways: MathJson[] = [
    ...(bins === undefined ? [] : [["Bins", bins] satisfies MathJson]),
    ...(width === undefined ? [] : [["Width", width, ...(start === undefined ? [] : [start])] satisfies MathJson]),
    ...(edges === undefined ? [] : [["Edges", edges] satisfies MathJson]),
  ];
  const isPossible = (bins === undefined || isCount(bins)) && (width === undefined || isPositive(width));
  const isSenseless = ways.length > 1 || (start !== undefined && width === undefined) || !isPossible;
  return isSenseless ? undefined : [["Histogram", found, heights, ...ways, ...captionIn(said)]];
}

const mostBins = 1000;
const isCount = (json: MathJson): boolean => typeof json === "number" && Number.isInteger(json) && json > 0 && json <= mostBins;
const isPositive = (json: MathJson): boolean => typeof json === "number" && json > 0;

/** Pairs, or two columns of one length. */
function settleScatter([given, fit]: readonly MathJson[], said: Said): MathJson[] | undefined {
  const found = dataFrom(given, said);
  const pairs = found === undefined || isOf(found, isPair) ? found : pairsOf(found);
  const wanted = fit ?? said.option("fit");
  return pairs === undefined ? undefined : [["Scatter", pairs, ...(wanted === undefined ? [] : [wanted]), ...captionIn(said)]];
}

function pairsOf(columns: MathJson): MathJson | undefined {
  const [x, y, ...more] = items(columns);
  if (x === undefined || y === undefined || more.length > 0 || !isNamedNumbers(columns)) return undefined;
  const [across, up] = [x, y].map((column) => items(items(column)[1])) as [readonly MathJson[], readonly MathJson[]];
  return across.length === up.length
    ? ["List", ...across.map((each, index): MathJson => ["Tuple", each, up[index] as MathJson])]
    : undefined;
}
