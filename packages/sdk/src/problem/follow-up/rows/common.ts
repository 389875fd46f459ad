import type { MathJson } from "../../../contract.ts";
import type { Filled, Row } from "../../grammar/row.ts";
import { rowsFor, type ShortRow } from "../../grammar/rows.ts";

const inEnglish = "zero one two three four five six seven eight nine ten twelve".split(" ");
const inChinese = "零 一 二 三 四 五 六 七 八 九 十".split(" ");
const ordinals = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

const counted: readonly ShortRow[] = inEnglish.map((word, index) => [index === 11 ? 12 : index, word, inChinese[index] ?? ""]);

/** What is said of a curve, with the curve named or not: "[{Curve}]" in a phrase is both. */
export function aboutCurve(make: (curve: MathJson, filled: Filled) => MathJson | undefined, en: string, zh: string): ShortRow[] {
  const named = (phrases: string): string => phrases.replaceAll("[{Curve}]", "{Curve}");
  const unnamed = (phrases: string): string => phrases.replaceAll("[{Curve}]", "");
  return [
    [(filled) => make(filled("Curve"), filled), named(en), named(zh)],
    [(filled) => make("It", filled), unnamed(en), unnamed(zh)],
  ];
}

/** Amounts, and what curves are called. */
export const common: readonly Row[] = [
  ...rowsFor(
    "Amount",
    ["$Number", "{Number}", "{Number}"],
    ...counted,
    [2, "", "两"],
    [["Divide", 1, 2], "half", "半 / 一半 / 二分之一"],
    [["Divide", 1, 3], "third", "三分之一"],
  ),
  ...rowsFor(
    "StepNumber",
    ["$Number", "step {Number}", "第{Number}步"],
    ...counted.map(([number, en, zh]): ShortRow => [number, `step ${en}`, zh === "" ? "" : `第${zh}步`]),
    ...ordinals.map((word, number): ShortRow => [number, `${word} step`, ""]),
    ["last", "last step / final step", "最后一步"],
  ),
  ...rowsFor(
    "Curve",
    [
      "It",
      "it / this / that / graph / its graph / function / this function / curve / this curve / graph of (it|function|curve) / original / original (curve|graph|function)",
      "它 / 其 / 这个 / [这个|该|此|原|那个](函数|图像|图象|曲线|图形) / [这个|该|此|原]函数[的](图像|图象) / 它的(图像|图象) / 其图像",
    ],
    [["Kind", "Line"], "[straight|this] line", "[这条|该|那条]直线"],
    [["Kind", "Parabola"], "[this] parabola", "[这条|该|那条]抛物线"],
    [["Kind", "Circle"], "[this] circle", "[这个|该|那个]圆"],
    [["Kind", "Ellipse"], "[this] ellipse", "[这个|该|那个]椭圆"],
    [["Kind", "Hyperbola"], "[this] hyperbola", "[这条|该|那条]双曲线"],
    [
      ["Curve", "$Equation"],
      "{Equation} / (graph|curve|line|parabola|circle|ellipse|hyperbola|function) [of] {Equation}",
      "{Equation} / (函数|曲线|直线|抛物线|圆|椭圆|双曲线){Equation}",
    ],
  ),
  ...rowsFor("XAxis", ["XAxis", "x-axis / x axis / horizontal axis", "x轴 / 横轴"]),
  ...rowsFor("YAxis", ["YAxis", "y-axis / y axis / vertical axis", "y轴 / 纵轴"]),
];
