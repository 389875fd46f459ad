import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";

/** How many, how many times, in what direction; and the features that two curves may share. */
export const amounts: readonly Row[] = [
  // At right angles to an axis, not parallel to the other: the line may be the other.
  ...rowsFor("Across", ["YAxis", "horizontal", ""], ["XAxis", "vertical", ""]),
  ...rowsFor(
    "HalfAxis",
    ["PositiveXAxis", "positive (x-axis|x axis)", "x轴[的](正半轴|正方向)"],
    ["NegativeXAxis", "negative (x-axis|x axis)", "x轴[的](负半轴|负方向)"],
    ["PositiveYAxis", "positive (y-axis|y axis)", "y轴[的](正半轴|正方向)"],
    ["NegativeYAxis", "negative (y-axis|y axis)", "y轴[的](负半轴|负方向)"],
  ),
  ...["Points", "Curves", "Quantity"].flatMap((sort) => rowsFor("SharedF", [`$${sort}F`, `{${sort}F}`, `{${sort}F}`])),
  ...rowsFor(
    "SharedF",
    [["Foci", "Owner"], "focus", "焦点"],
    [["Corner", "Owner"], "", "顶点"],
    [["Center", "Owner"], "center", "中心 / 圆心"],
    [["Directrix", "Owner"], "directrix", "准线"],
    [["AxisOfSymmetry", "Owner"], "axis of symmetry", "对称轴"],
  ),
  ...rowsFor(
    "Count",
    [0, "no", "没有 / 无"],
    [1, "(one|exactly one|only one|a single|just one)", "(只|有且只|有且仅|仅|恰|恰好|只有|有)有一个 / 有唯一[的] / 有一个"],
    [2, "(two|exactly two|2)", "有(两|2|二)个 / 恒有两个 / 总有两个"],
  ),
  ...rowsFor(
    "Times",
    [2, "twice / double", "两倍 / 二倍"],
    [3, "(three|3) times / triple", "三倍"],
    [["Divide", 1, 2], "half / half of / one half of", "一半"],
    ["$Quantity", "{Quantity} times / {Quantity} of", "{Quantity}倍"],
  ),
];
