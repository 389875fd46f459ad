import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";

/** What may be said of a point, as facts about "It". */
const places: readonly Row[] = rowsFor(
  "Place",
  [
    ["Facts", ["Element", "It", "$Curve"]],
    "(lies|is|lie|lying|located|are) on {Curve} / on {Curve} / (is|be) [a|any] point (on|of) {Curve} / belongs to {Curve}",
    "[也]在{Curve}[的图象]上[的动点|的一点|的点] / (是|为){Curve}[上][的|任意|任]{PointWord} / 在{Curve}上[运动|移动]",
  ],
  [["Facts", ["Element", "It", "$HalfAxis"]], "(is|lies) on {HalfAxis} / on {HalfAxis}", "在{HalfAxis}上"],
  [
    ["Facts", ["Element", "It", "$Quadrant"]],
    "[is|lies] in [the] {Quadrant}",
    "[位于|在]{Quadrant}[内|上] / 是{Quadrant}[内]的点",
  ],
  [
    ["Facts", ["Equal", ["Distance", "It", "$Point"], "$Quantity"]],
    "(is|lies) [at] [a] distance [of] {Quantity} from {Point} / (is|lies) {Quantity} units [away] from {Point}",
    "",
  ],
  [
    ["Facts", ["Equal", ["Distance", "It", "$Curve"], "$Quantity"]],
    "(is|lies) [at] [a] distance [of] {Quantity} from {Curve} / (is|lies) {Quantity} units [away] from {Curve}",
    "[它]到{Curve}[的]距离(为|是|等于){Quantity}",
  ],
  [
    ["Facts", ["Inside", "It", "$Curve"]],
    "(is|lies|lie) (inside|in the interior of|within) {Curve} / inside {Curve}",
    "在{Curve}(内|的内部|内部)",
  ],
  [["Facts", ["Outside", "It", "$Curve"]], "(is|lies|lie) outside [of] {Curve} / outside {Curve}", "在{Curve}(外|的外部|外部)"],
);

const words: readonly Row[] = [
  ...rowsFor("PointWord", [
    "Point",
    "",
    "[一|的|任一|任意一|一个|上的一|上任意一][动]点 / [的]一个动点 / 上[的][一|任意一|任一]点 / 上的任意点",
  ]),
  ...rowsFor("PointsWord", [
    "Points",
    "",
    "[上|上的|的][任意](两点|两个点|两动点|两个动点|三点|三个点|两个不同的点|不同的两点|两个不同点|不同两点|点)",
  ]),
  ...rowsFor(
    "Quadrant",
    ["FirstQuadrant", "(first|1st|I) quadrant / quadrant I", "第一象限"],
    ["SecondQuadrant", "(second|2nd|II) quadrant / quadrant II", "第二象限"],
    ["ThirdQuadrant", "(third|3rd|III) quadrant / quadrant III", "第三象限"],
    ["FourthQuadrant", "(fourth|4th|IV) quadrant / quadrant IV", "第四象限"],
  ),
];

export const ofPoints: readonly Row[] = [...places, ...words];
