import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { MathJson } from "../../contract.ts";
import { toSpeech } from "./to-speech.ts";

/** Tree, English, Chinese. */
const table: Record<string, [MathJson, string, string][]> = {
  statements: [
    [["Proportional", "a", "b"], "a is proportional to b", "a 正比于 b"],
    [["IdenticallyEqual", "a", "b"], "a is identical to b", "a 恒等于 b"],
    [["NotDivides", "a", "b"], "a does not divide b", "a 不整除 b"],
    [["Element", "a", "b"], "a is in b", "a 属于 b"],
    [["NotElement", "a", "b"], "a is not in b", "a 不属于 b"],
    [["Subset", "a", "b"], "a is a subset of b", "a 真包含于 b"],
    [["SubsetEqual", "a", "b"], "a is a subset of or equal to b", "a 包含于 b"],
    [["Superset", "a", "b"], "a is a superset of b", "a 真包含 b"],
    [["SupersetEqual", "a", "b"], "a is a superset of or equal to b", "a 包含 b"],
    [["Perpendicular", "a", "b"], "a is perpendicular to b", "a 垂直于 b"],
    [["Similar", "a", "b"], "a is similar to b", "a 相似于 b"],
    [["CongruentFigures", "a", "b"], "a is congruent to b", "a 全等于 b"],
    [["Approx", "Pi", 3.14], "pi is approximately 3.14", "π 约等于 3.14"],
    [
      ["And", ["Equal", "x", ["Divide", 1, 3]], ["Approx", ["Divide", 1, 3], 0.33]],
      "x equals one third is approximately 0.33",
      "x 等于 3 分之 1 约等于 0.33",
    ],
    [["Congruent", "a", "b", "m"], "a is congruent to b with modulus m", "a 同余于 b 模数 m"],
    [["Divides", "a", "b"], "a divides b", "a 整除 b"],
    [["NotSubset", "A", "B"], "A is not a subset of B", "A 不真包含于 B"],
    [["Parallel", "a", "b"], "a is parallel to b", "a 平行于 b"],
    [["Not", "p"], "not p", "非 p"],
    [["Not", ["Equal", "x", 1]], "not open bracket x equals 1 close bracket", "非括号 x 等于 1 括号完"],
    [["Implies", "p", "q"], "p implies q", "p 推出 q"],
    [
      ["Equivalent", ["Implies", "p", "q"], "r"],
      "open bracket p implies q close bracket if and only if r",
      "括号 p 推出 q 括号完等价于 r",
    ],
    [["To", "A", "B"], "A maps to B", "A 到 B"],
    [["Therefore", ["Equal", "x", 1]], "therefore x equals 1", "所以 x 等于 1"],
    [
      ["ForAll", ["Element", "x", "S"], ["Exists", "y", ["Greater", "y", "x"]]],
      "for all x in S, there exists y such that y is greater than x",
      "对任意 x 属于 S，存在 y 使得 y 大于 x",
    ],
    [
      ["Condition", ["Equal", "y", ["Multiply", "k", "x"]], ["NotEqual", "k", 0]],
      "y equals k x, with open bracket k is not equal to 0 close bracket",
      "y 等于 kx，条件括号 k 不等于 0 括号完",
    ],
    [["List", ["Equal", "x", 1], ["Equal", "y", 2, 3]], "x equals 1, y equals 2 equals 3", "x 等于 1，y 等于 2 等于 3"],
    [["Colon", "f", ["To", "A", "B"]], "f, where A maps to B", "f，其中 A 到 B"],
    [["Annotated", ["Equal", "x", 1], "'(checked)'"], "x equals 1, note: (checked)", "x 等于 1，注：(checked)"],
    [["Because", ["Equal", "x", 1]], "because x equals 1", "因为 x 等于 1"],
    [
      ["List", ["Equal", ["Add", ["Derivative", "y", 2], "y"], 0], ["Equal", ["y", 0], 1]],
      "y double prime plus y equals 0, y of 0 equals 1",
      "y 的二阶导数加 y 等于 0，y 括号 0 括号完等于 1",
    ],
    [
      ["List", ["Equal", ["p", "x"], ["Power", "x", 2]], ["Equal", ["p", 2], 4]],
      "p of x equals x squared, p of 2 equals 4",
      "p 括号 x 括号完等于 x 的平方，p 括号 2 括号完等于 4",
    ],
    [
      ["Equal", ["Differentiate", "y", "x"], ["Multiply", "y", ["Subtract", 1, "y"]]],
      "the derivative of y with respect to x equals y times open bracket 1 minus y close bracket",
      "y 对 x 的导数等于 y 乘括号 1 减 y 括号完",
    ],
    [
      ["List", ["Because", ["Equal", "a", "b"]], ["Therefore", ["Equal", "b", "a"]]],
      "because a equals b therefore b equals a",
      "因为 a 等于 b 所以 b 等于 a",
    ],
    [
      ["Because", ["List", ["Equal", "a", "b"], ["Equal", "b", "c"]]],
      "because a equals b, b equals c",
      "因为 a 等于 b，b 等于 c",
    ],
    [
      ["Implies", ["List", ["Equal", "a", "b"], ["Equal", "b", "c"]], ["Equal", "a", "c"]],
      "a equals b, b equals c implies a equals c",
      "a 等于 b，b 等于 c 推出 a 等于 c",
    ],
    [
      ["List", ["Implies", "p", "q"], ["Equal", "x", 1]],
      "open bracket p implies q close bracket, x equals 1",
      "括号 p 推出 q 括号完，x 等于 1",
    ],
    [["Annotated", ["Equal", "x", 1], "'{50% & more}'"], "x equals 1, note: {50% & more}", "x 等于 1，注：{50% & more}"],
  ],
  "sets, vectors and figures": [
    [["Set", 1, 2, "ContinuationPlaceholder"], "the set of 1, 2, dot dot dot, end set", "集合 1，2，点点点集合完"],
    [["OverBar", "z"], "z bar", "z 横"],
    [["Vector", 1, 2], "the vector open bracket 1, 2 close bracket", "向量括号 1，2 括号完"],
    [
      ["SetBuilder", "x", ["Greater", "x", 0]],
      "the set of x such that x is greater than 0, end set",
      "集合 x 满足 x 大于 0 集合完",
    ],
    [
      ["SetBuilder", ["Element", "x", "RealNumbers"], ["Divides", "x", 6]],
      "the set of x is in the real numbers such that open bracket x divides 6 close bracket, end set",
      "集合 x 属于实数集满足括号 x 整除 6 括号完集合完",
    ],
    [["Set", ["OverVector", "a"]], "the set of vector a, end set", "集合向量 a 集合完"],
    [["Intersection", "A", ["Union", "B", "C"]], "A intersection open bracket B union C close bracket", "A 交括号 B 并 C 括号完"],
    [["SetMinus", "A", "B"], "A without B", "A 差 B"],
    [["Complement", "A", "U"], "the complement of A in U", "A 在 U 中的补集"],
    [["OverVector", "a"], "vector a", "向量 a"],
    [["OverVector", "A", "B"], "vector A B", "向量 A B"],
    [["Segment", "A", "B"], "segment A B", "线段 A B"],
    [["Segment", "A_1", "B"], "segment A sub 1 B", "线段 A 下标 1 B"],
    [["OverBar", ["Multiply", "A", "B"]], "open bracket A B close bracket bar", "括号 AB 括号完横"],
    [["OverHat", "p"], "p hat", "p 帽"],
    [["OverTilde", "x"], "x tilde", "x 波浪"],
    [["Dot", ["OverVector", "a"], ["OverVector", "b"]], "vector a dot vector b", "向量 a 点乘向量 b"],
    [["Cross", "𝐚", "𝐛"], "bold a cross bold b", "粗体 a 叉乘粗体 b"],
    [
      ["Dot", ["Multiply", 2, "𝐚"], "𝐛"],
      "open bracket 2 times bold a close bracket dot bold b",
      "括号 2 乘粗体 a 括号完点乘粗体 b",
    ],
    [
      ["Matrix", ["List", 1, 2], ["List", 3, 4]],
      "the 2 by 2 matrix, row 1: 1, 2; row 2: 3, 4, end matrix",
      "2 行 2 列矩阵，第 1 行 1，2；第 2 行 3，4，矩阵完",
    ],
    [["Angle", "A", "B", "C"], "angle A B C", "角 A B C"],
    [["Triangle", "A", "B", "C"], "triangle A B C", "三角形 A B C"],
    [["Circle", "O"], "circle O", "圆 O"],
    [["Complement", "A"], "the complement of A", "A 的补集"],
  ],
};

for (const [subject, formulas] of Object.entries(table)) {
  describe(`speech: ${subject}`, () => {
    for (const [json, english, chinese] of formulas) {
      it(english, () => assert.deepEqual([toSpeech(json, "en"), toSpeech(json, "zh")], [english, chinese]));
    }
  });
}
