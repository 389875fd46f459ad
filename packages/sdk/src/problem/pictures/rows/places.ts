import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { Filled } from "../../grammar/row.ts";
import { rowsFor, type ShortRow } from "../../grammar/rows.ts";
import type { Settle, Topic } from "../topic.ts";
import { calledSo, named, onPoints, settleList, settleSpots, two } from "./spots.ts";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);

const pointsOf = (filled: Filled): MathJson => ["List", ...items(filled("Spots")).map((spot): MathJson => ["Point", spot])];

const segmentOf = (names: MathJson): MathJson[] => (items(names).length === 2 ? [["Segment", ...items(names)]] : []);

/** r and θ of places that are said to be polar. */
const polarPointsOf = (filled: Filled): MathJson => [
  "List",
  ...items(filled("Spots")).map((spot): MathJson => ["PolarPoint", spot]),
];

const joined = (list: MathJson): MathJson | undefined =>
  items(list).length === 2 ? ["Segment", ...items(list)] : items(list).length > 2 ? ["Path", list] : undefined;

/** A way through all points that are drawn besides. */
const settleJoined: Settle = (_, said) => {
  const path = joined(["List", ...spotsOf(said.things)]);
  return path === undefined ? undefined : [path];
};

/** The line through both points that are drawn besides, which goes on beyond them. */
const settleLineOfPoints: Settle = (_, said) => {
  const spots = spotsOf(said.things);
  return spots.length === 2 ? [["Line", ...spots]] : undefined;
};

const spotsOf = (things: readonly MathJson[]): MathJson[] =>
  things.flatMap((thing) => (headOf(thing) === "Point" ? items(thing) : []));

const polar = "(in|with|using) (polar coordinates|polar form)";

/** Points, segments, rays, lines, circles, and ways through points. */
export const places: Topic = {
  rows: [
    ...rowsFor(
      "CountWord",
      ...["two|两个|两", "three|三个|三", "four|四个|四", "five|五个|五", "six|六个|六"].map((words, index): ShortRow => {
        const [en = "", ...zh] = words.split("|");
        return [index + 2, en, zh.join(" / ")];
      }),
    ),
    ...rowsFor(
      "Spot",
      [["Tuple", 0, 0], "origin", "原点"],
      ["$Place", "{Place}", "{Place}"],
      ["$NamedPlace", "{NamedPlace}", "{NamedPlace}"],
    ),
    ...rowsFor(
      "Spots",
      [["List", "$Spot"], "[point] {Spot}", "[点]{Spot}"],
      [
        (f) => ["List", f("Spot"), ...items(f("Spots"))],
        "[point] {Spot} [,|and|, and|;|&] {Spots}",
        "[点]{Spot}[,|、|和|与|以及|及|;]{Spots}",
      ],
    ),
    ...rowsFor(
      "SegmentNames",
      [
        (f) => ["List", ...[f("Capitals1"), f("Capitals2")].flatMap(segmentOf)],
        "{Capitals1} (,|and|, and) {Capitals2}",
        "{Capitals1}(,|、|和){Capitals2}",
      ],
      [
        (f) => ["List", ...segmentOf(f("Capitals")), ...items(f("SegmentNames"))],
        "{Capitals} (,|and|, and) {SegmentNames}",
        "{Capitals}(,|、|和){SegmentNames}",
      ],
    ),
    ...rowsFor("Several", ["$SegmentNames", "[line] segments {SegmentNames}", "线段{SegmentNames}"]),
    ...rowsFor("Bare", [pointsOf, "{Spots}", "{Spots}"]),
    ...rowsFor(
      "Several",
      [
        pointsOf,
        "(point|points|coordinates|coordinate|ordered pairs|ordered pair|set of points|following points|following coordinates|coordinate points) [:] {Spots} / (point|points|following points|ordered pairs) (on|in) [same] (coordinate grid|coordinate plane|grid|cartesian plane|coordinate axes|graph|axes|xy-plane|plane) [:] {Spots}",
        "(点|各点|坐标|点的坐标|下列各点|以下各点|这些点|这几个点|下列点)[:]{Spots}[各点|这些点|两点|三点|四点|几个点|这几个点|的点|等点|三个点|两个点|四个点]",
      ],
      [
        (f) => (items(f("Spots")).length === f("CountWord") ? pointsOf(f) : undefined),
        "[following] {CountWord} points [:] {Spots}",
        "{CountWord}点{Spots} / [下列|以下]{CountWord}点:{Spots}",
      ],
      [pointsOf, "", "{Spots}(各点|这些点|两点|三点|四点|几个点|这几个点|等点|三个点|两个点|四个点)"],
      [
        polarPointsOf,
        `polar (point|points|coordinates) [:] {Spots} / (point|points) {Spots} ${polar} / (point|points) with polar coordinates {Spots}`,
        "极坐标[点|为|是]{Spots}[的点] / 极坐标系[中|下|内]的点{Spots}",
      ],
    ),
    // These always stand beside points.
    ...rowsFor("Mod", [
      ["Option", "coordinates-shown", "True"],
      "(with|and|and label|and show|and mark|and give) (its|their) coordinates / labelled / labeled / and label (it|them)",
      "[并](标出|写出)[它的|它们的|其]坐标",
    ]),
    // What is spoken of by its name is said here or there.
    ...rowsFor("Mod", [
      ["Spots", "$Spots"],
      "(with|where|given|if|for|given that) [points] {Spots}",
      "(已知|设|其中|若|给定|令)[点]{Spots}",
    ]),
    ...rowsFor("Clause", [
      ["Draw", ["List"], ["List", ["Spots", "$Spots"]]],
      "(let|given|suppose|if|consider) [points] {Spots} [be points]",
      "(已知|设|若|给定|令)[点|平面内|平面上][点]{Spots}",
    ]),
    ...rowsFor(
      "Thing",
      [
        two("Segment"),
        `[line|straight line] segment [from|with endpoints|with end points|with ends|joining|connecting|between|that joins|that connects] ${onPoints}`,
        "(连接|连结|以|从|由)[点]{Spot1}(和|与|、|,|到)[点]{Spot2}(的线段|为端点的线段) / 线段{Spot1}[和|与|、|,|到]{Spot2} / 端点(为|是|在){Spot1}(和|与|、|,){Spot2}的线段",
      ],
      ...(["Segment", "Ray"] as const).map(
        (head): ShortRow => [
          calledSo(head),
          `${head === "Ray" ? "ray" : "[line] segment"} {Capitals} (from|between) {Spot1} (to|through|and) {Spot2}`,
          "",
        ],
      ),
      [named("Segment", 2), "[line] segment {Capitals}", "线段{Capitals}"],
      [
        ["Joined"],
        "[line] (segment|segments) (between|joining|connecting|through) (them|these points) / (line|path) (between|joining|connecting) (them|these points) / path through (them|these points)",
        "连接(它们|各点|这些点)的(线段|折线)",
      ],
      [
        ["LineOfPoints"],
        "[straight] line (through|passing through|going through|that passes through|containing) (them|these points|two points|both [points]|both of them)",
        "(过|经过|通过)(它们|这两点|两点|这两个点)的直线",
      ],
      [
        two("Ray"),
        "ray from [point] {Spot1} (through|to|towards) [point] {Spot2} / ray (starting|beginning) at {Spot1} [and] (through|passing through|going through) {Spot2}",
        "从[点]{Spot1}出发(经过|过)[点]{Spot2}的射线 / 以[点]{Spot1}为端点(经过|过|且过)[点]{Spot2}的射线",
      ],
      [named("Ray", 2), "ray {Capitals}", "射线{Capitals}"],
      [
        two("Line"),
        `[straight] line (through|joining|passing through|connecting|going through|that passes through|containing) ${onPoints}`,
        "(过|经过)[点|两点]{Spot1}(和|与|、|,)[点]{Spot2}[两点]的直线",
      ],
      [named("Line", 2), "[straight] line {Capitals}", "直线{Capitals}"],
      [
        ["Circle", "$Spot", "$Num"],
        "circle [with] (center|centered) [at|is] [point] {Spot} [,] [and|with|of] radius [of|is] {Num} / circle (of|with) radius {Num} [and] (center|centered|around|about|with center) [at] {Spot}",
        "以[点]{Spot}为圆心[,|、][以|半径为]{Num}[为半径]的圆 / 圆心(为|是|在)[点]{Spot}[,|、|且]半径(为|是){Num}的圆",
      ],
    ),
    ...rowsFor(
      "Clause",
      [
        (f) => drawing(joined(f("Spots"))),
        "(connect|join|link) [up] [points] {Spots} [in order|with line segments|with straight lines|with a line|by line segments]",
        "[依次|用线段|顺次](连接|连结|连)[点]{Spots}[各点|两点|这些点]",
      ],
      [
        ["Draw", ["List", ["Joined"]], ["List"]],
        "(connect|join|link) (them|points|these points) [up] [in order|with line segments|with straight lines|with line segment|with a line|by line segments|with line]",
        "[并|再|,并][依次|用线段|顺次](连接|连结|连接起来|连起来|连线|连成线|连成折线)[它们|这些点|各点]",
      ],
    ),
  ],
  elsewhere: ["Line", "Circle"],
  settle: {
    Point: (operands, said) => {
      said.option("coordinates-shown");
      return settleSpots("Point")(operands, said);
    },
    PolarPoint: settleSpots("PolarPoint"),
    Segment: settleSpots("Segment"),
    Ray: settleSpots("Ray"),
    Line: settleSpots("Line"),
    Path: settleList("Path"),
    Joined: settleJoined,
    LineOfPoints: settleLineOfPoints,
    Circle: ([spot, radius], said) => {
      const center = said.spot(spot as MathJson);
      return center === undefined || radius === undefined ? undefined : [["Circle", center, radius]];
    },
  },
};

const drawing = (thing: MathJson | undefined): MathJson | undefined =>
  thing === undefined ? undefined : ["Draw", ["List", thing], ["List"]];
