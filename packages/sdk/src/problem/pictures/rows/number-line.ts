import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import type { View } from "../../grammar/lattice.ts";
import { rowsFor } from "../../grammar/rows.ts";
import type { Topic } from "../topic.ts";
import { isPlain, rangeOf } from "../views.ts";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);

/** Sets of numbers on their line. */
export const numberLines: Topic = {
  views: viewsOfSets,
  rows: [
    ...rowsFor(
      "SetOf",
      ["$Interval", "[interval|set|solution set|solution|solutions] {Interval}", "[区间|集合|解集]{Interval}"],
      [
        (f) => ["Interval", ...items(f("Place")).map((end): MathJson => ["Open", end])],
        "[open] interval {Place}",
        "[开]区间{Place}",
      ],
      [
        ["Union", "$Interval1", "$Interval2"],
        "[union of] {Interval1} (and|or) {Interval2}",
        "{Interval1}(和|或|与){Interval2}[的并集]",
      ],
      ["$UnionOf", "[set] {UnionOf}", "[集合]{UnionOf}"],
      ["$HalfLine", "[set|inequality|solution set] {HalfLine}", "[集合|不等式|解集]{HalfLine}"],
      [
        ["Union", "$HalfLine1", "$HalfLine2"],
        "[set|inequality|inequalities] {HalfLine1} or {HalfLine2}",
        "[集合|不等式|解集]{HalfLine1}(或|或者){HalfLine2}",
      ],
      [(f) => items(f("RangeOf"))[1] as MathJson, "[inequality] {RangeOf}", "[不等式]{RangeOf}"],
      [
        (f) => ["Set", ...items(f("Nums"))],
        "[number|numbers|point|points|integers|points at|real numbers|values] {Nums}",
        "[数|各数|点|下列各数|以下各数|实数][:]{Nums}[各数|这些数|的点]",
      ],
    ),
    ...rowsFor(
      "Nums",
      [["List", "$Num"], "{Num}", "{Num}"],
      [(f) => ["List", f("Num"), ...items(f("Nums"))], "{Num} (,|and|, and|;|&) {Nums}", "{Num}(,|、|和|与|;){Nums}"],
    ),
    ...rowsFor("Picture", [
      ["NumberLine", "$SetOf"],
      "{SetOf} on [real] number line / [real] number line (of|for|showing|with|:|that shows|and mark|and show) {SetOf}",
      "数轴上的{SetOf}",
    ]),
    // How far the line goes.
    ...rowsFor("Clause", [
      (f) => {
        const [letter, range] = items(f("Mod"));
        return headOf(f("Mod")) === "Range" && letter === "" && range !== undefined
          ? ["Draw", ["List", ["NumberLine", f("SetOf")]], ["List", ["Range", "x", range]]]
          : undefined;
      },
      "{Asked} [real] number line {Mod} [,|and|, and|with|showing] [{Asked}] {SetOf}",
      "{Asked}[一条|一个]{Mod}[的]数轴[,|并|,并][{Asked}]{SetOf}",
    ]),
    ...rowsFor("Clause", [
      ["Draw", ["List", ["NumberLine", "$SetOf"]], ["List"]],
      "on [real] number line [,] {Asked} {SetOf}",
      "在数轴[上|中]{Asked}{SetOf} / {Asked}[一条|一个|一根]数轴[,|并|上|,并]{Asked}{SetOf} / (把|将){SetOf}(表示在|标在|画在|在)数轴上[表示出来|表示|画出来|标出来] / (把|将){SetOf}(表示|画|标)在数轴上",
    ]),
  ],
  settle: { NumberLine: ([set]) => (set === undefined ? undefined : [["NumberLine", set]]) },
};

/** UnionOf intervals or numbers in braces; HalfLine x > 3, and {x : x > 3}. */
function viewsOfSets(json: MathJson): View[] {
  const [head = "", parts] = [headOf(json), items(json)];
  const isNumber = (part: MathJson): boolean => isPlain(part) && freeLetters(part).length === 0;
  const isUnion = head === "Union" && parts.every((part) => headOf(part) === "Interval" || headOf(part) === "Set");
  if (isUnion || (head === "Set" && parts.length > 0 && parts.every(isNumber))) return [{ category: "UnionOf", value: json }];
  const relation = head === "SetBuilder" ? (parts[1] as MathJson) : json;
  const line = halfLine(relation) ?? (head === "SetBuilder" ? items(rangeOf(relation) ?? 0)[1] : undefined);
  return line === undefined ? [] : [{ category: "HalfLine", value: line }];
}

/** x > 3 as (3, ∞), for any letter; x ≠ 3 as the rest of the line. */
function halfLine(json: MathJson): MathJson | undefined {
  const [head = "", [left, right, more]] = [headOf(json), items(json)];
  if (left === undefined || right === undefined || more !== undefined || !isSymbol(left) || freeLetters(left).length !== 1)
    return undefined;
  if (!isPlain(right) || freeLetters(right).length > 0) return undefined;
  if (head === "NotEqual") {
    const beside: MathJson = ["Open", right];
    return ["Union", ["Interval", ["Open", "NegativeInfinity"], beside], ["Interval", beside, ["Open", "PositiveInfinity"]]];
  }
  const end: MathJson = /^(Less|Greater)$/.test(head) ? ["Open", right] : right;
  if (/^Less(Equal)?$/.test(head)) return ["Interval", ["Open", "NegativeInfinity"], end];
  return /^Greater(Equal)?$/.test(head) ? ["Interval", end, ["Open", "PositiveInfinity"]] : undefined;
}
