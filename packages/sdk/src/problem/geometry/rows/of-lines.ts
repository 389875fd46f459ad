import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";

/** What may be said of a line only, as facts about "It": how it slopes, what it cuts off the axes, how far away it is. */
export const ofLines: readonly Row[] = rowsFor(
  "Mod",
  [
    ["Facts", ["Element", "$Point1", "It"], ["Element", "$Point2", "It"]],
    "(joining|connecting|between|determined by|from) [points] {Point1} (and|to) {Point2}",
    "连接{Point1}(和|与|、){Point2}[两点]",
  ],
  [
    [
      "Facts",
      ["Equal", ["Of", ["XIntercept", "Owner"], "It"], "$Quantity1"],
      ["Equal", ["Of", ["YIntercept", "Owner"], "It"], "$Quantity2"],
    ],
    "with intercepts {Quantity1} and {Quantity2} on [the] (x-axis and y-axis|x- and y-axes|x-axis and [the] y-axis)",
    "在x轴(、|和|与)y轴上的截距分别(为|是){Quantity1}(和|与|、|,){Quantity2} / (横截距|在x轴上的截距)(和|与|、)(纵截距|在y轴上的截距)分别(为|是){Quantity1}(和|与|、|,){Quantity2}",
  ],
  [
    ["Facts", ["Equal", ["Of", ["Inclination", "Owner"], "It"], "$Quantity"]],
    "(makes|making|that makes|at) [an] angle of {Quantity} with (positive (x-axis|x axis)|positive direction of [the] (x-axis|x axis)) / [is] inclined at [an angle of] {Quantity} to [the] (x-axis|horizontal)",
    "与x轴[的]正方向(所成|成)[的]角(为|是){Quantity} / 与x轴[的]正方向成{Quantity}角",
  ],
  [
    ["Facts", ["Equal", ["Distance", "$Point", "It"], "$Quantity"]],
    "[is|that is|that are] at [a] distance [of] {Quantity} from {Point} / [is|that is|that are] {Quantity} units [away] from {Point} / whose distance from {Point} is {Quantity}",
    "(与|到){Point}的距离(为|是|等于){Quantity}",
  ],
  [
    ["Facts", ["Equal", ["Distance", "It", "$Curve"], "$Quantity"]],
    "[is|that is|that are] at [a] distance [of] {Quantity} from {Curve} / [is|that is|that are] {Quantity} units [away] from {Curve} / whose distance from {Curve} is {Quantity}",
    "(与|到){Curve}的距离(为|是|等于){Quantity}",
  ],
  [
    ["Facts", ["Equal", ["AngleBetween", "It", "$Curve"], "$Quantity"]],
    "(makes|making|that makes) [an] angle of {Quantity} with {Curve}",
    "与{Curve}(的夹角|所成的角)(为|是){Quantity}",
  ],
  // The answer is in this form anyway.
  [["Facts"], "in (slope-intercept|general|point-slope) form", ""],
  [
    ["Facts", ["Equal", ["Of", ["XIntercept", "Owner"], "It"], ["Of", ["YIntercept", "Owner"], "It"]]],
    "with equal intercepts [on [both] axes]",
    "在(两[条]坐标轴|x轴和y轴|x轴、y轴|x轴与y轴)上[的]截距相等",
  ],
  [
    ["Facts", ["Parallel", "It", "$Curve"]],
    "(is|are|that is|that are|which is|which are|and|and is) parallel to {Curve} / parallel to {Curve} / parallel with {Curve}",
    "[且]平行于{Curve} / [且](与|和){Curve}平行",
  ],
  [
    ["Facts", ["Perpendicular", "It", "$Curve"]],
    "(is|are|that is|that are|which is|which are|and|and is) (perpendicular|orthogonal|normal) to {Curve} / (perpendicular|orthogonal) to {Curve}",
    "[且]垂直于{Curve} / [且](与|和){Curve}(垂直|互相垂直)",
  ],
);
