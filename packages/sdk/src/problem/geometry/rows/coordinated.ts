import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { each, rowsFor } from "../../grammar/rows.ts";
import { axisLine, isAxis } from "./axes.ts";

const and = "(和|与|、|及|,)";
const andEnglish = "(,|and|, and)";

/** Asks for features, of the curve that is spoken of. */
const ofTopic = (features: MathJson): MathJson => [
  "Facts",
  ...each(features, (feature): MathJson => ["AskIt", ["Of", feature, ["Topic"]]]),
];

/** Two quantities of a curve and what each of them is. */
function respectively(quantities: MathJson, values: readonly MathJson[]): MathJson | undefined {
  const features = each(quantities, (quantity) => quantity);
  if (features.length !== values.length) return undefined;
  return ["Facts", ...features.map((feature, index): MathJson => ["Equal", ["Of", feature, "It"], values[index] as MathJson])];
}

/** The members of a list of axes, perhaps with the focal distance among them; undefined for other lengths. */
function ofAxes(lengths: MathJson, of: (axis: MathJson, length: MathJson) => MathJson | undefined): MathJson | undefined {
  const members = operandsOf(lengths).map((length) => {
    const [segment = 0] = operandsOf(length);
    return headOf(segment) === "FocalSegment" ? length : of(segment, length);
  });
  return members.every((member) => member !== undefined) ? ["List", ...(members as MathJson[])] : undefined;
}

/** One feature of two owners. */
const ofBoth = (feature: string, sort: string): MathJson => [
  "Facts",
  ["AskIt", ["Of", feature, `$${sort}1`]],
  ["AskIt", ["Of", feature, `$${sort}2`]],
];

/**
 * Coordinated phrases whose last noun, or first, belongs to all members: 长轴和短轴的长 are two lengths, "the lengths of the major and minor axes", the
 * slopes of both lines in 直线AB和CD的斜率.
 */
export const coordinated: readonly Row[] = [
  // What has a length: the axes, and the focal distance which is one.
  ...rowsFor(
    "Long",
    [["Length", "$SegmentF"], "{SegmentF}", "{SegmentF}"],
    [["Length", ["FocalSegment", "Owner"]], "focal distance", "焦距"],
  ),
  ...rowsFor(
    "LongList",
    [["List", "$Long1", "$Long2"], `{Long1} ${andEnglish} {Long2}`, `{Long1}${and}{Long2}`],
    [["List", "...$LongList", "$Long"], `{LongList} ${andEnglish} {Long}`, `{LongList}${and}{Long}`],
    [
      ["List", ["Length", ["MajorAxis", "Owner"]], ["Length", ["MinorAxis", "Owner"]]],
      "major [axis] and minor (axes|axis)",
      "长[、]短轴",
    ],
    [
      ["List", ["Length", ["TransverseAxis", "Owner"]], ["Length", ["ConjugateAxis", "Owner"]]],
      "transverse [axis] and conjugate (axes|axis)",
      "实[、]虚轴",
    ],
  ),
  ...rowsFor(
    "Features",
    ["$LongList", "(length|lengths) of [its] [both] {LongList}", "{LongList}[的]长[度]"],
    // The axes alone are lines or lengths, but both the same: both ways are offered.
    [(f) => ofAxes(f("LongList"), (axis, length) => (isAxis(axis) ? length : undefined)), "[both] {LongList}", "{LongList}", 0.7],
    [(f) => ofAxes(f("LongList"), (axis) => axisLine(axis, (line) => line)), "[both] {LongList}", "{LongList}", 0.7],
    [
      ["List", ["Vertices", "Owner"], ["CoVertices", "Owner"]],
      "(ends|endpoints|end points) of [its] (major|transverse) [axis] and (minor|conjugate) (axes|axis)",
      `(长轴|实轴)${and}(短轴|虚轴)的[四个]端点[的][坐标]`,
    ],
    [
      ["List", ["MajorAxisLine", "Owner"], ["MinorAxisLine", "Owner"]],
      "(equation|equations) of [its] (major|transverse) [axis] and (minor|conjugate) (axes|axis)",
      `(长轴|实轴)${and}(短轴|虚轴)(所在[的]直线的方程|所在[的]直线方程|所在[的]直线|的方程)`,
    ],
  ),
  ...rowsFor("Mod", [
    (f) => respectively(f("LongList"), [f("Quantity1"), f("Quantity2")]),
    "[with|whose] (lengths|length) of [its] {LongList} [are|being|equal to] {Quantity1} and {Quantity2} [respectively|, respectively] / with {LongList} of lengths {Quantity1} and {Quantity2} [respectively|, respectively]",
    "{LongList}[的]长[度]分别(为|是|等于){Quantity1}(和|与|、|,){Quantity2}",
  ]),
  ...rowsFor("Mod", [
    (f) => respectively(["List", f("QuantityF1"), f("QuantityF2")], [f("Quantity1"), f("Quantity2")]),
    "",
    `{QuantityF1}${and}{QuantityF2}分别(为|是|等于){Quantity1}(和|与|、|,){Quantity2}`,
  ]),
  ...rowsFor(
    "Wanted",
    [["OfAll", "$Features", "$Curve"], "", "{Curve}[的]{Features}"],
    [["OfAll", "$Features", ["Pronoun"]], "", "(它|其)[的]{Features}", 0.1],
    [(f) => ofTopic(f("Features")), "", "{Features}", 0.4],
    ...["Quantity", "Point", "Points"].map(
      (sort) => [ofBoth(`$${sort}F`, "Curve"), "", `{Curve1}(和|与|、|及){Curve2}的{${sort}F}[的][坐标]`, 0.2] as const,
    ),
    [
      ["Facts", ["AskIt", ["$Coordinate", "$Point1"]], ["AskIt", ["$Coordinate", "$Point2"]]],
      "",
      "{Point1}(和|与|、|及){Point2}[两点]的{Coordinate}",
      0.2,
    ],
  ),
];
