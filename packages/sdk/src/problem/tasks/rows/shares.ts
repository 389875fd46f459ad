import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";

const equal = (left: MathJson, right: MathJson): MathJson => ["Equal", left, right];
/** 30% and 30 percent as a fraction, which an equation is solved with; any other number as it is. */
const rate = (json: MathJson): MathJson => (headOf(json) === "Percent" ? ["Divide", operandsOf(json)[0] as MathJson, 100] : json);

/** 2 · (1/2), which is a mixed number where it was written without a sign. */
const mayBeMixed = (json: MathJson): boolean => {
  const [whole, fraction = 0] = headOf(json) === "Multiply" ? operandsOf(json) : [];
  return typeof whole === "number" && headOf(fraction) === "Divide" && operandsOf(fraction).every(Number.isInteger);
};
const isPart = (json: MathJson): boolean => !/^(Add|Subtract|Mod)$/.test(headOf(json) ?? "") && !mayBeMixed(json);

/** Parts of numbers, percentages and proportions. */
export const shares: readonly Row[] = [
  ...rowsFor(
    "Clause",
    [
      (f) => ["Do", "fraction", ["Expr", ["Divide", f("Share1"), f("Share2")]]],
      "{Share1} is what fraction of {Share2} / what fraction of {Share2} is {Share1}",
      "{Share1}是{Share2}的几分之几 / {Share1}占{Share2}的几分之几",
    ],
    // Percentages.
    [
      (f) => ["Do", "value", ["Expr", ["Multiply", f("Share1"), f("Share2")]]],
      "{Find} {Share1} of {Share2} / {Share1} of {Share2} / {Share1} of {Share2} is (what|?) / what number is {Share1} of {Share2}",
      "{Find}{Share2}的{Share1} / {Share2}的{Share1}(是|等于|为)(多少|几)",
    ],
    [
      (f) => ["Do", "value", ["Expr", ["Multiply", ["Percent", f("Share1")], f("Share2")]]],
      "{Find} {Share1} percent of {Share2} / {Share1} percent of {Share2} [is what|is ?]",
      "",
    ],
    [
      (f) => ["Do", "unknown", ["Equation", equal(f("Share1"), ["Multiply", ["Divide", "x", 100], f("Share2")])]],
      "{Share1} is what (percent|percentage|%) of {Share2} / what (percent|percentage|%) of {Share2} is {Share1} / {Find} what (percent|percentage) {Share1} is of {Share2} / {Find} [the] percentage of {Share1} (out of|in) {Share2} / {Share1} out of {Share2} as [a] percent / {Share1} is {Share2} what percent",
      "{Share1}是{Share2}的百分之(几|多少) / {Share1}占{Share2}的百分之(几|多少)",
    ],
    [
      (f) => ["Do", "unknown", ["Equation", equal(f("Share1"), ["Multiply", rate(f("Share2")), "x"])]],
      "{Share1} is {Share2} of what [number] / {Share2} of what [number] is {Share1}",
      "(什么数|哪个数|多少|一个数)的{Share2}是{Share1}[,][求这个数] / {Share1}是(什么数|哪个数|多少)的{Share2}",
    ],
    [
      (f) => ["Do", "unknown", ["Equation", equal(f("Share1"), ["Multiply", ["Divide", f("Share2"), 100], "x"])]],
      "{Share1} is {Share2} (percent|%) of what [number] / {Share2} percent of what [number] is {Share1}",
      "",
    ],
    [
      (f) => [
        "Facts",
        ["Do", "unknown", ["Equation", equal(f("Share1"), ["Multiply", rate(f("Share2")), f("Letter")])]],
        ["For", f("Letter")],
      ],
      "{Share1} is {Share2} of {Letter} / {Share2} of {Letter} is {Share1}",
      "{Share1}是{Letter}的{Share2} / {Letter}的{Share2}是{Share1}",
    ],
    [
      (f) =>
        f("Letter1") === f("Letter2")
          ? [
              "Facts",
              ["Do", "unknown", ["Equation", equal(f("Share1"), ["Multiply", rate(f("Share2")), f("Letter1")])]],
              ["For", f("Letter1")],
            ]
          : undefined,
      "if {Share2} of {Letter1} is {Share1} , {Find} {Letter2}",
      "",
    ],
    [
      (f) =>
        headOf(f("Expr")) === "Percent" && typeof operandsOf(f("Expr"))[0] === "string"
          ? ["Do", "unknown", ["Equation", equal(f("Share1"), ["Multiply", rate(f("Expr")), f("Share2")])]]
          : undefined,
      "{Share1} is {Expr} of {Share2} / {Expr} of {Share2} is {Share1}",
      "{Share1}是{Share2}的{Expr} / {Share2}的{Expr}是{Share1}",
    ],
    [
      ["Do", "unknown", ["Equation", "$Proportion"]],
      "solve [the] proportion {Proportion} / solve [the] proportion : {Proportion}",
      "解比例[式][:]{Proportion} / 求比例[式]{Proportion}中[的]未知数",
    ],
    [
      ["Facts", ["Do", "unknown", ["Equation", "$Proportion"]], ["For", "$Letter"], ["Sought", "$Letter"]],
      "find {Letter} in [the] proportion {Proportion} / find {Letter} if {Proportion} / if {Proportion} , find {Letter}",
      "求比例[式]{Proportion}中[的]{Letter}[的值] / 求比例[式]{Proportion}中[的]未知数{Letter}",
    ],
  ),
  // "of" binds what stands beside it: 100 + 20% of 50 is no share of 50, and 2 1/2 beside it is no product.
  ...rowsFor(
    "Share",
    [(f) => (isPart(f("Number")) ? f("Number") : undefined), "{Number}", "{Number}"],
    ["$MixedNumber", "{MixedNumber}", "{MixedNumber}"],
  ),
  // 3 : 4 = x : 8 where the signs stand apart, and 3 is to 4 as x is to 8.
  ...rowsFor(
    "Proportion",
    ["$Equation", "{Equation}", "{Equation}"],
    [
      (f) => equal(["Divide", f("Expr1"), f("Expr2")], ["Divide", f("Expr3"), f("Expr4")]),
      "{Expr1} is to {Expr2} as {Expr3} is to {Expr4}",
      "",
    ],
  ),
];
