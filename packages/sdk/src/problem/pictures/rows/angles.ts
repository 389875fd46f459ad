import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { View } from "../../grammar/lattice.ts";
import { rowsFor } from "../../grammar/rows.ts";
import type { Said } from "../said.ts";
import type { Topic } from "../topic.ts";
import { named, settleSpots } from "./spots.ts";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);

const isAngleLetter = (json: MathJson | undefined): boolean => /^(theta|phi|varphi|alpha|beta|t|x)$/.test(String(json));

/** Angles, and the unit circle. A size without a unit is none, unless it holds π. */
export const angleTopic: Topic = {
  views: viewsOfAngles,
  rows: [
    ...rowsFor(
      "AngleSize",
      ["$AngleOf", "{AngleOf}", "{AngleOf}"],
      [["Degrees", "$Num"], "{Num} (degrees|degree|deg) / {Num} - degree", "{Num}度"],
      ["$Num", "{Num} (radians|radian|rad)", "{Num}弧度"],
    ),
    ...rowsFor(
      "Thing",
      [
        ["AngleOf", "$AngleSize"],
        "angle [of|measuring|with measure|that measures|with size|equal to] {AngleSize} [in standard position] / {AngleSize} angle [in standard position]",
        "[一个]{AngleSize}[的](角|圆心角) / 角{AngleSize}",
      ],
      [["AngleOf", ["Degrees", 90]], "right angle", "直角"],
      [
        ["AngleOf", "$AngleSize"],
        "terminal side of [angle] {AngleSize} [angle]",
        "{AngleSize}[角|的角]的终边 / 角{AngleSize}的终边",
      ],
      [(f) => angleOfPoint(f("Place")), "[point] {Place} on unit circle", "单位圆上的点{Place}"],
      [["UnitCircle", "$CosineOf"], "[(value|values) of] {CosineOf} on unit circle", "单位圆上的{CosineOf}"],
      [
        (f) => (JSON.stringify(f("CosineOf1")) === JSON.stringify(f("CosineOf2")) ? ["UnitCircle", f("CosineOf1")] : undefined),
        "{CosineOf1} and {CosineOf2} on unit circle",
        "单位圆上的{CosineOf1}(和|与){CosineOf2}",
      ],
      [named("AngleAt", 3), "angle {Capitals}", "角{Capitals}"],
      ["$AngleAtOf", "[angle] {AngleAtOf}", "[角]{AngleAtOf}"],
      [["UnitCircle"], "unit circle", "单位圆"],
      [
        ["UnitCircle", "$AngleSize"],
        "[angle|angle of|point at|point for|point of] {AngleSize} [angle] on unit circle / point on unit circle (at|for|with|corresponding to) [angle] [of] {AngleSize} / unit circle (with|at|showing|and|for|and mark|and show|marked at) [angle|point at|point for] [of] {AngleSize} [marked|angle]",
        "单位圆上{AngleSize}[角|的角|对应的点|的点|角的终边|的终边]",
      ],
      [
        (f) => (isAngleLetter(items(f("ValueOf"))[0]) ? ["UnitCircle", items(f("ValueOf"))[1] as MathJson] : undefined),
        "unit circle (with|at|for|where|showing) [angle] {ValueOf} / [angle] {ValueOf} on unit circle",
        "单位圆(上|中|,)[角]{ValueOf}[的点]",
      ],
    ),
    ...rowsFor("Picture", [
      ["UnitCircle", "$AngleSize"],
      "unit circle (with|at|showing|for|:) [angle] [of] {AngleSize} / {AngleSize} on unit circle",
      "",
    ]),
    ...rowsFor("Clause", [
      ["Draw", ["List", ["UnitCircle", "$CosineOf"]], ["List"]],
      "",
      "在单位圆[上|中|里]{Asked}{CosineOf}[的值]",
    ]),
    ...rowsFor("Clause", [
      ["Draw", ["List", ["UnitCircle", "$AngleSize"]], ["List"]],
      "on unit circle [,] {Asked} [angle|point for|angle of] {AngleSize}",
      "[在]单位圆[上|中|里]{Asked}[角]{AngleSize}[的角|角|的终边|角的终边|的角的终边|的位置|对应的点] / {Asked}单位圆[并|,并|,]{Asked}[角]{AngleSize}[的角|角|的终边]",
    ]),
  ],
  settle: {
    // An angle beside the unit circle is shown on it.
    AngleOf: (operands, said) => [[hasCircle(said) ? "UnitCircle" : "AngleOf", ...operands]],
    UnitCircle: (operands, said) => {
      said.option("coordinates-shown");
      return operands.length === 0 && hasAngle(said) ? [] : [["UnitCircle", ...operands]];
    },
    AngleAt: settleSpots("AngleAt"),
  },
};

const hasAngle = ({ things }: Said): boolean => things.some((thing) => headOf(thing) === "AngleOf");
const hasCircle = ({ things }: Said): boolean =>
  things.some((thing) => headOf(thing) === "UnitCircle" && items(thing).length === 0);

/** The angle whose cosine and sine a place is. */
function angleOfPoint(place: MathJson): MathJson | undefined {
  const [x = 0, y = 0] = items(place);
  const [angle] = items(x);
  const isOnCircle = headOf(x) === "Cos" && headOf(y) === "Sin" && JSON.stringify(items(x)) === JSON.stringify(items(y));
  return isOnCircle && angle !== undefined ? ["UnitCircle", angle] : undefined;
}

/** CosineOf the angle of its cosine or sine; AngleAtOf ∠ABC; AngleOf 60° or a multiple of π. */
function viewsOfAngles(json: MathJson): View[] {
  const [head, parts] = [headOf(json), items(json)];
  if (head === "Angle" && parts.length === 3) return [{ category: "AngleAtOf", value: ["AngleAt", ...parts] }];
  const [angle] = parts;
  if (/^(Cos|Sin)$/.test(head ?? "") && angle !== undefined && isAngle(angle)) return [{ category: "CosineOf", value: angle }];
  return isAngle(json) ? [{ category: "AngleOf", value: json }] : [];
}

/** 60°, −60° or a multiple of π. */
function isAngle(json: MathJson): boolean {
  const [head, parts] = [headOf(json), items(json)];
  const isDegrees = head === "Degrees" || (head === "Negate" && headOf(parts[0] ?? 0) === "Degrees");
  return isDegrees || holdsPi(json);
}

const isFactor = (json: MathJson): boolean =>
  typeof json === "number" || holdsPi(json) || /^(Divide|Negate)$/.test(headOf(json) ?? "");
const holdsPi = (json: MathJson): boolean =>
  json === "Pi" ||
  (/^(Multiply|Divide|Negate)$/.test(headOf(json) ?? "") && items(json).some(holdsPi) && items(json).every(isFactor));
