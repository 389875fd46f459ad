import { operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";

const colour = "(red|blue|green|black|orange|purple|yellow|pink|brown|gray|grey)";
const 颜色 = "(红|蓝|绿|黑|橙|紫|黄|粉|棕|灰)[颜]色";
const line = "(dashed|dotted|solid|thick|thin|bold)";
const 线 = "(虚线|点线|实线|粗线|细线)";

/** How a graph is wanted to look, which is not for the question to choose; and what every figure has anyway. */
export const looks: readonly Row[] = [
  ...rowsFor("Look", [
    ["Look"],
    `in ${colour} [color|colour|ink] / colored ${colour} / coloured ${colour} / (with|using|as|in) [a] [${colour}] ${line} [${colour}] (line|lines|curve|style)`,
    `用${颜色}[的][笔|线|曲线|实线|虚线] / 用${线}`,
  ]),
  ...rowsFor(
    "Modifier",
    ["$Look", "{Look}", "{Look}"],
    [
      ["Remark", "axes"],
      "(with|and|showing|include) [a|the] (grid|gridlines|grid lines|axes|axis labels|labeled axes|labelled axes) [and (grid|gridlines|grid lines|axes|axis labels|labeled axes|labelled axes)] / (on|with) [a] (grid|graph paper|coordinate grid) / and label [the] (axes|axis)",
      "[并](带|显示|加上|标出)(网格|网格线|坐标轴)",
      0.02,
    ],
  ),
  // The red one and the blue one.
  ...rowsFor(
    "CurveList",
    [
      ["List", "$Curve1", "$Look1", "$Curve2", "$Look2"],
      "{Curve1} {Look1} (,|and|, and) {Curve2} {Look2}",
      "{Look1}画[出]{Curve1}(,|、|和|,再){Look2}画[出]{Curve2}",
    ],
    [(f) => ["List", f("Curve"), f("Look"), ...operandsOf(f("CurveList"))], "{Curve} {Look} (,|and|, and) {CurveList}", ""],
  ),
  ...rowsFor("Clause", [
    (f) => ["Facts", ["Do", "graph", ...operandsOf(f("Drawn"))], f("Look")],
    "{DrawIt} [a] {Look} [graph|plot] of {Drawn}",
    "[请]{Look}[,]{DrawIt}[出]{Drawn}[的]{PictureOf} / [请]{Look}[,]{DrawIt}[出]{Drawn}",
  ]),
];
