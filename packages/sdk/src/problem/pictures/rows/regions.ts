import type { MathJson } from "../../../contract.ts";
import { freeLetters, operandsOf } from "../../../expression/mathjson.ts";
import type { Filled } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";
import type { Settle, Topic } from "../topic.ts";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);

const region = "(region|area|regions|figure|set|part of plane|part)";
const enclosed = "(bounded|enclosed|formed|limited|cut out)";
const curve = "[curves|curve|lines|line|graphs|graph|graphs of|graph of|parabola|hyperbola|circle|ellipse|functions]";
const 曲线 = "[曲线|直线|抛物线|双曲线|函数|圆|椭圆]";
const 区域 = "(区域|图形|平面图形|平面区域|封闭图形|封闭区域|部分|面积)";
const 围成 = "(围成|所围成|所围|围起来|所围起来|围住)";

/** Two functions, or one and the axis, bound what is between them. */
const farFetched = 0.35;

const more =
  (first: string, others: string) =>
  (filled: Filled): MathJson => ["List", filled(first), ...items(filled(others))];

/** Curves of x and y, as they are given. */
const inPlane =
  (head: string): Settle =>
  ([list = 0]) =>
    freeLetters(list).every((letter) => letter === "x" || letter === "y") ? [[head, list]] : undefined;

/** Regions by the curves around them, and by the side of curves on which they lie. */
export const regionTopic: Topic = {
  rows: [
    ...rowsFor(
      "Border",
      ["$Equation", `${curve} {Equation}`, `${曲线}{Equation}`],
      [["Equal", "y", 0], "x-axis / x axis", "x轴 / 横轴"],
      [["Equal", "x", 0], "y-axis / y axis", "y轴 / 纵轴"],
    ),
    ...rowsFor(
      "BorderList",
      [["List", "$Border"], "{Border}", "{Border}"],
      [
        more("Border", "BorderList"),
        "{Border} (,|and|, and|;|&) {BorderList}",
        "{Border}(,|、|和|与|及|以及|,以及|;){BorderList}",
      ],
    ),
    ...rowsFor(
      "Side",
      [
        ["Inside", "$Equation"],
        `(inside|within|in|interior to|contained in) ${curve} {Equation}`,
        `在${曲线}{Equation}(内|内部|里面|之内)`,
      ],
      [
        ["Outside", "$Equation"],
        `(outside|outside of|exterior to|out of) ${curve} {Equation}`,
        `在${曲线}{Equation}(外|外部|外面|之外)`,
      ],
      [["Above", "$Border"], "(above|over) {Border}", "在{Border}(上方|的上方|之上)"],
      [["Below", "$Border"], "(below|under|beneath) {Border}", "在{Border}(下方|的下方|之下)"],
    ),
    ...rowsFor(
      "Sides",
      [["List", "$Side"], "{Side}", "{Side}"],
      [more("Side", "Sides"), "{Side} (and|but|,|, and|, but) {Sides}", "{Side}(且|,|并|并且|而|、){Sides}"],
    ),
    ...rowsFor(
      "Thing",
      [
        ["Bounded", "$BorderList"],
        `${region} ${enclosed} by {BorderList} / ${region} (between|inside) {BorderList} / ${region} that is ${enclosed} by {BorderList}`,
        `[由]{BorderList}${围成}[的]${区域} / {BorderList}之间的${区域}`,
        farFetched,
      ],
      [
        ["Region", "$Sides"],
        `${region} [that is|that lies|lying|which is|of points|of all points] {Sides} / [all] points {Sides}`,
        `[既]{Sides}的[点的]${区域}`,
        farFetched,
      ],
    ),
  ],
  settle: { Bounded: inPlane("Bounded"), Region: inPlane("Region") },
};
