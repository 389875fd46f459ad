import type { MathJson } from "../../../contract.ts";
import { operandsOf } from "../../../expression/mathjson.ts";
import { rowsFor } from "../../grammar/rows.ts";
import type { Settle, Topic } from "../topic.ts";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);

const settlePoint: Settle = (operands) => [["Point", ...operands]];

/** Points, segments, polygons. */
export const places: Topic = {
  rows: [
    ...rowsFor(
      "Spot",
      [["Point", "$Place"], "{Place}", "{Place}"],
      [
        (f) => ["Point", items(f("NamedPlace"))[1] as MathJson, items(f("NamedPlace"))[0] as MathJson],
        "{NamedPlace}",
        "{NamedPlace}",
      ],
    ),
    ...rowsFor(
      "Spots",
      [["List", "$Spot"], "{Spot}", "{Spot}"],
      [(f) => ["List", f("Spot"), ...items(f("Spots"))], "{Spot} [,|and|, and|;|&] {Spots}", "{Spot}[,|、|和|与|以及|及]{Spots}"],
    ),
    ...rowsFor("Several", [
      "$Spots",
      "[point|points|coordinates|coordinate|ordered pairs|ordered pair] [:] {Spots}",
      "[点|各点|坐标|点的坐标|下列各点|以下各点|这些点|这几个点][:]{Spots}[各点|这些点|两点|三点|四点|几个点|这几个点]",
    ]),
  ],
  settle: { Point: settlePoint },
};
