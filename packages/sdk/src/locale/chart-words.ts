import type { Layer } from "../contract.ts";

/** Words that stand in charts of data themselves, on axes and in tips. */
export const chartWords: Readonly<Record<string, { en: string; zh: string }>> = {
  "chart.count": { en: "count", zh: "频数" },
  "chart.share": { en: "share", zh: "频率" },
  "chart.density": { en: "density", zh: "频率/组距" },
  "chart.bar": { en: "{name}: {value}", zh: "{name}：{value}" },
  "chart.bin": { en: "{bin}: {value}", zh: "{bin}：{value}" },
  "chart.five-numbers": {
    en: "minimum {least}, lower quartile {lower}, median {median}, upper quartile {upper}, maximum {greatest}",
    zh: "最小值 {least}，下四分位数 {lower}，中位数 {median}，上四分位数 {upper}，最大值 {greatest}",
  },
  "chart.group": { en: "{name}: {text}", zh: "{name}：{text}" },
  "chart.outlier": { en: "outlier {value}", zh: "离群值 {value}" },
  "chart.square": { en: "{count} points near ({x}, {y})", zh: "({x}, {y}) 附近有 {count} 个点" },
  "chart.squares": {
    en: "{count} points: the stronger the colour of a square, the more lie in it",
    zh: "共 {count} 个点：方格颜色越浓，其中的点越多",
  },
  "chart.strip": { en: "{strip}: height {height}, area {area}", zh: "{strip}：高 {height}，面积 {area}" },
  "chart.trapezoid": { en: "{strip}: area {area}", zh: "{strip}：面积 {area}" },
};

const said: { readonly [Type in Layer["type"]]?: readonly string[] } = {
  bars: ["chart.bar"],
  histogram: ["chart.count", "chart.share", "chart.density", "chart.bin"],
  box: ["chart.five-numbers", "chart.group", "chart.outlier"],
  rectangles: ["chart.strip", "chart.trapezoid"],
  scatter: ["chart.square", "chart.squares"],
};

/** The keys of the words that the drawing of a layer needs besides those of its label. */
export const chartWordsOf = ({ type }: Layer): readonly string[] => said[type] ?? [];
