import type { MathJson } from "../../../contract.ts";
import { operandsOf } from "../../../expression/mathjson.ts";
import type { Filled } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";
import type { Settle, Topic } from "../topic.ts";
import { closed } from "./functions.ts";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);

/** Between two functions of one letter, or one and the axis; a constant is a function of any letter. */
const settleArea: Settle = ([upper, lower], said) => {
  const [first, second] = [upper, lower].map((of) => (of === undefined ? undefined : items(of)));
  const names = [first, second].flatMap((of) => (of === undefined || of[1] === undefined ? [] : [of[1]]));
  const [name = "x"] = names;
  if (first === undefined || names.some((other) => other !== name)) return undefined;
  const range = said.range(String(name));
  const [f, g] = [first[0] as MathJson, (second?.[0] ?? 0) as MathJson];
  return [range === undefined ? ["Area", f, g, name] : ["Area", f, g, name, closed(range)]];
};

const area = "(area|region|space|part)";
const under = "(under|below|beneath|underneath) [curve|graph|graph of|function|line|parabola]";
const bounded = "(between|bounded by|enclosed by|enclosed between|bounded between|enclosed in|inside)";
const xAxis = "(x-axis|x axis)";

/** Bounded by a curve, the axis and two uprights: x = a and x = b. */
function betweenUprights(filled: Filled): MathJson | undefined {
  const [from, to] = ["ValueOf1", "ValueOf2"].map((slot) => items(filled(slot))) as [readonly MathJson[], readonly MathJson[]];
  const letter = items(filled("FunctionOf"))[1];
  if (from[0] !== letter || to[0] !== letter) return undefined;
  return [
    "With",
    ["Area", filled("FunctionOf")],
    ["List", ["Range", letter as MathJson, ["Interval", from[1] as MathJson, to[1] as MathJson]]],
  ];
}

/** y = 0 among what bounds. */
function withAxis(filled: Filled): MathJson | undefined {
  const [name, value] = items(filled("ValueOf3"));
  return name === "y" && value === 0 ? betweenUprights(filled) : undefined;
}

/** Areas under curves and between them. */
export const areas: Topic = {
  rows: [
    ...rowsFor(
      "Thing",
      [
        ["Area", "$FunctionOf"],
        `${area} ${under} {FunctionOf} / ${area} ${bounded} [curve|graph of] {FunctionOf} and ${xAxis} / under [curve] {FunctionOf} / ${area} ${under} {FunctionOf} (above|and above|and) ${xAxis}`,
        "[曲线|函数]{FunctionOf}[的图像]下方[的][区域|面积|部分] / [曲线]{FunctionOf}(与|和)x轴(之间|围成|所围成)的(区域|面积|部分|图形)",
      ],
      [
        ["Area", "$FunctionOf1", "$FunctionOf2"],
        `[${area}] ${bounded} [curves|graphs of|graphs|lines|functions] {FunctionOf1} and {FunctionOf2}`,
        "[曲线]{FunctionOf1}(与|和|、){FunctionOf2}(之间|围成|所围成|所围)的(区域|面积|部分|图形)",
      ],
      [
        ["With", ["Area", "$FunctionOf"], ["List", "$Mod"]],
        "",
        "[曲线|函数]{FunctionOf}{Mod}[与x轴](下方|之间|下面)的(区域|面积|部分) / [曲线|函数]{FunctionOf}(与|和)x轴{Mod}[之间](围成|所围成|所围|之间)的(区域|面积|部分|图形|平面图形)",
      ],
      [
        withAxis,
        `${area} ${bounded} {FunctionOf} [,|and] [lines] {ValueOf3} [,|and] [lines] {ValueOf1} (,|and|, and) {ValueOf2}`,
        "[由][曲线]{FunctionOf}、{ValueOf3}、{ValueOf1}(、|和){ValueOf2}(围成|所围成|所围)的(区域|面积|部分|图形)",
      ],
      [
        betweenUprights,
        `${area} ${bounded} {FunctionOf} [,|and] ${xAxis} [,|and] [lines] {ValueOf1} (,|and|, and) {ValueOf2}`,
        "[由][曲线]{FunctionOf}(、|与|和)x轴(、|,|及)[直线]{ValueOf1}(、|和|,){ValueOf2}(围成|所围成|所围)的(区域|面积|部分|图形)",
      ],
    ),
    ...rowsFor("Clause", [
      ["Draw", ["List", "$Thing"], ["List"]],
      "",
      "(把|将|给){Thing}(涂上阴影|涂阴影|用阴影表示|标上阴影|涂色|用阴影表示出来)",
    ]),
    ...rowsFor(
      "Clause",
      [["Draw", ["List", "$Thing"], ["List"]], "{Thing} [,] (shaded|shaded in)", ""],
      [["Draw", ["List", "$Thing"], "$Mods"], "{Thing} {Mods} [,] (shaded|shaded in)", ""],
    ),
    ...rowsFor("Verb", [
      "Verb",
      "shade in / fill / fill in / highlight / colour / color",
      "涂出 / 涂阴影 / 用阴影表示 / 阴影表示 / 用阴影画出",
    ]),
  ],
  settle: { Area: settleArea },
};
