import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";

/**
 * What curves have: the noun alone, with "Owner" where the curve goes. "Owner" is filled by "of C", "C's", "C 的", "its", "whose", "with …".
 */
export const features: readonly Row[] = [
  ...rowsFor(
    "PointF",
    [["Center", "Owner"], "center [point] / center of symmetry", "圆心 / 中心 / 对称中心"],
    [["Focus", "Owner"], "(one|either) focus / one of [the] foci", "(一|其中一|任一|某)个焦点 / (其中|任)一焦点 / 一焦点"],
    [["Focus", "Owner", "Any"], "focus / focal point", "焦点"],
    [["OtherFocus", "Owner"], "other focus", "另[外]一[个]焦点"],
    [["LeftFocus", "Owner"], "left[-hand] focus", "左焦点"],
    [["RightFocus", "Owner"], "right[-hand] focus", "右焦点"],
    [["UpperFocus", "Owner"], "(upper|top) focus", "上焦点"],
    [["LowerFocus", "Owner"], "(lower|bottom) focus", "下焦点"],
    [["Vertex", "Owner"], "[one] vertex / one of [the] vertices", ""],
    [["Corner", "Owner"], "", "[一个] 顶点 / 一顶点 / 其中一个顶点"],
    [["LeftVertex", "Owner"], "left[-hand] vertex", "左顶点"],
    [["RightVertex", "Owner"], "right[-hand] vertex", "右顶点"],
    [["UpperVertex", "Owner"], "(upper|top) vertex", "上顶点"],
    [["LowerVertex", "Owner"], "(lower|bottom) vertex", "下顶点"],
  ),
  ...rowsFor(
    "PointsF",
    [["Foci", "Owner"], "[two|both] foci / focal points", "(两|两个|二|2个) 焦点"],
    [
      ["Vertices", "Owner"],
      "[two|both] vertices / (ends|endpoints|end points) of [its] (major|transverse) axis",
      "(两个|两)顶点 / (长轴|实轴)[的][两个|两]端点",
    ],
    [
      ["CoVertices", "Owner"],
      "co[-]vertices / covertices / (ends|endpoints|end points) of [its] (minor|conjugate) axis",
      "(短轴|虚轴)[的][两个|两]端点",
    ],
    [["LatusRectumEnds", "Owner"], "(ends|endpoints|end points) of [its] latus rectum", "通径[的][两个|两]端点"],
    [["AllVertices", "Owner"], "(all|four|all four) vertices", "四个顶点 / 各顶点"],
  ),
  // Left and right, upper and lower in one breath: 左、右焦点.
  ...rowsFor(
    "PairF",
    [
      ["List", ["LeftFocus", "Owner"], ["RightFocus", "Owner"]],
      "left and right foci / left focus and right focus",
      "左[、|,|和]右[两个|两]焦点 / 左焦点(、|和|,)右焦点",
    ],
    [["List", ["LowerFocus", "Owner"], ["UpperFocus", "Owner"]], "lower and upper foci", "下[、|,]上[两]焦点"],
    [["List", ["UpperFocus", "Owner"], ["LowerFocus", "Owner"]], "upper and lower foci", "上[、|,]下[两]焦点"],
    [["List", ["LeftVertex", "Owner"], ["RightVertex", "Owner"]], "left and right vertices", "左[、|,|和]右[两个|两]顶点"],
    [["List", ["UpperVertex", "Owner"], ["LowerVertex", "Owner"]], "upper and lower vertices", "上[、|,]下[两]顶点"],
  ),
  ...rowsFor(
    "CurveF",
    [["Directrix", "Owner"], "directrix [line] / [one] directrix", "[一条]准线[的]方程 / [一条]准线 / 准线所在直线"],
    [["LeftDirectrix", "Owner"], "left directrix", "左准线[方程] / 左准线的方程"],
    [["RightDirectrix", "Owner"], "right directrix", "右准线[方程] / 右准线的方程"],
    [
      ["Asymptote", "Owner"],
      "[one|an] asymptote / one of [the] asymptotes",
      "[一条|其中一条|其一条|任一|任一条]渐近线[方程] / [一条|其中一条]渐近线的方程",
    ],
    [["AxisOfSymmetry", "Owner"], "axis of symmetry / axis / symmetry axis / line of symmetry", "对称轴[方程] / 对称轴的方程"],
    [["MajorAxisLine", "Owner"], "focal axis / line of [the] (major|transverse) axis", "(长轴|实轴)(所在直线|所在的直线|线)"],
    [["MinorAxisLine", "Owner"], "line of [the] (minor|conjugate) axis", "(短轴|虚轴)(所在直线|所在的直线)"],
    // Whoever asks for "the major axis" may want its length as well.
    [["MajorAxisLine", "Owner", "Any"], "(major|transverse) axis", "长轴 / 实轴"],
    [["MinorAxisLine", "Owner", "Any"], "(minor|conjugate) axis", "短轴 / 虚轴"],
    [["LeftBranch", "Owner"], "left branch", "左支"],
    [["RightBranch", "Owner"], "right branch", "右支"],
    [["UpperBranch", "Owner"], "upper branch", "上支"],
    [["LowerBranch", "Owner"], "lower branch", "下支"],
  ),
  ...rowsFor(
    "CurvesF",
    [["Asymptotes", "Owner"], "[two|both] asymptotes", "[两条|两]渐近线[方程] / [两条|两]渐近线的方程"],
    [["Directrices", "Owner"], "[two|both] directrices", "(两条|两)准线[方程]"],
    [["AxesOfSymmetry", "Owner"], "axes / [two|both] axes of symmetry", "(两条|两)对称轴[方程]"],
  ),
  ...rowsFor(
    "SegmentF",
    [["MajorAxis", "Owner"], "major axis", "长轴"],
    [["MinorAxis", "Owner"], "minor axis", "短轴"],
    [["TransverseAxis", "Owner"], "transverse axis / real axis", "实轴"],
    [["ConjugateAxis", "Owner"], "conjugate axis / imaginary axis", "虚轴"],
    [["LatusRectum", "Owner"], "latus rectum / focal chord perpendicular to the axis", "通径"],
    [["Diameter", "Owner"], "diameter", "直径"],
  ),
  ...rowsFor(
    "QuantityF",
    [["Eccentricity", "Owner"], "eccentricity [{LetterE}]", "离心率[{LetterE}]"],
    [["Length", "$SegmentF"], "{SegmentF} length / length of {SegmentF}", "{SegmentF}长 / {SegmentF}的长[度] / {SegmentF}长度"],
    [
      ["Length", ["FocalSegment", "Owner"]],
      "focal distance / interfocal distance / length of the focal segment",
      "焦距 / [两]焦点[之]间的距离 / 两焦点的距离",
    ],
    [["Between", ["Length", ["FocalSegment", "Owner"]]], "distance between [its] [the] [two] foci", ""],
    [["SemiFocal", "Owner"], "linear eccentricity / semi[-]focal distance / half [the] focal distance", "半焦距"],
    [
      ["SemiMajor", "Owner"],
      "semi[-]major axis [length] / length of [the] semi[-]major axis / semi[-]transverse axis [length] / length of [the] semi[-]transverse axis / semimajor axis [length]",
      "(长半轴|半长轴|实半轴|半实轴)[的]长 / 长半轴 / 实半轴",
    ],
    [
      ["SemiMinor", "Owner"],
      "semi[-]minor axis [length] / length of [the] semi[-]minor axis / semi[-]conjugate axis [length] / length of [the] semi[-]conjugate axis / semiminor axis [length]",
      "(短半轴|半短轴|虚半轴|半虚轴)[的]长 / 短半轴 / 虚半轴",
    ],
    [["Length", ["LatusRectum", "Owner"]], "latus rectum length / focal (diameter|width)", ""],
    [
      ["Length", ["MajorAxis", "Owner"]],
      "sum of distances [from (any|a) point [on it]] to [its] [two] foci / sum of focal (distances|radii)",
      "",
    ],
    [
      ["Divide", ["Length", ["LatusRectum", "Owner"]], 2],
      "semi[-]latus rectum [length] / length of [the] semi[-]latus rectum",
      "半通径[长]",
    ],
    [["Radius", "Owner"], "radius / length of [the] radius", "半径[长] / 半径的长[度]"],
    [["FocalParameter", "Owner"], "focal parameter", "焦准距"],
    [["Area", "Owner"], "area / area enclosed / enclosed area", "面积"],
    [["Perimeter", "Owner"], "circumference / perimeter", "周长"],
    [["Slope", "Owner"], "slope / gradient", "斜率"],
    [["Add", "$QuantityF1", "$QuantityF2"], "sum of {QuantityF1} and {QuantityF2}", "{QuantityF1}(与|和){QuantityF2}[之]和"],
    [["Slope", "$CurveF"], "slope of {CurveF} / {CurveF} slope", "{CurveF}的斜率"],
    [["Inclination", "Owner"], "inclination [angle] / angle of inclination", "倾斜角 / 倾角"],
    [
      ["YIntercept", "Owner"],
      "y-intercept / vertical intercept / intercept on [the] y-axis",
      "(在y轴上|y轴上|在y轴)[的]截距 / 纵截距 / y轴截距",
    ],
    [
      ["XIntercept", "Owner"],
      "x-intercept / horizontal intercept / intercept on [the] x-axis",
      "(在x轴上|x轴上|在x轴)[的]截距 / 横截距 / x轴截距",
    ],
    [
      ["Distance", "$PointF", "$CurveF"],
      "distance (from|between) {PointF} (to|and) [its] {CurveF} / {PointF}-to-{CurveF} distance",
      "{PointF}到[其]{CurveF}的距离 / {PointF}与{CurveF}(之间|间)[的]距离",
    ],
    [
      ["Distance", "$PointF", ["Asymptote", "Owner"]],
      "distance (from|between) {PointF} (to|and) [its] asymptotes",
      "{PointF}到[其|它的]渐近线[的]距离",
    ],
    [
      ["Distance", "$PointF1", "$PointF2"],
      "distance (from|between) {PointF1} (to|and) {PointF2}",
      "{PointF1}到{PointF2}的距离 / {PointF1}与{PointF2}(之间|间)[的]距离",
    ],
    [["Between", ["Length", ["TransverseAxis", "Owner"]]], "distance between [its] [two] vertices", ""],
    [["Length", ["TransverseAxis", "Owner"]], "", "两[个]顶点[之]间[的]距离"],
    [
      ["Between", ["Distance", ["LeftDirectrix", "Owner"], ["RightDirectrix", "Owner"]]],
      "distance between [its] [the] [two] directrices",
      "两[条]准线[之]间[的]距离",
    ],
  ),
];
