import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";

/** A tangent or a normal that is to be drawn: it is found first. */
const drawn = ([what, en, zh]: readonly string[]): readonly Row[] =>
  rowsFor("Clause", [
    ["Facts", ["Do", `${what}`, "$F"], "...$Modifiers"],
    `(draw|sketch|graph|plot|construct|show) ${en} (to|of|for) [curve|graph|graph of|function] {F} {Modifiers}`,
    `(画出|画|作出|作|绘制)[曲线|函数]{F}[的图像|的图象][上]{Modifiers}[的][处的]${zh} / {Modifiers}(画出|画|作出|作|绘制)[曲线|函数]{F}的${zh}`,
  ]);

export const drawnTangents: readonly Row[] = [
  ["tangent", "(tangent|tangent line)", "切线"],
  ["normal", "(normal|normal line)", "法线"],
].flatMap(drawn);
