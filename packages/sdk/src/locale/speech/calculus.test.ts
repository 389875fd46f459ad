import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { MathJson } from "../../contract.ts";
import { toSpeech } from "./to-speech.ts";

/** Tree, English, Chinese. */
const table: Record<string, [MathJson, string, string][]> = {
  functions: [
    [["f", "x"], "f of x", "f 括号 x 括号完"],
    [["F", ["Add", "x", 1]], "F of open bracket x plus 1 close bracket", "F 括号 x 加 1 括号完"],
    [["P", 2, 3], "P of open bracket 2, 3 close bracket", "P 括号 2，3 括号完"],
    [["y", 0], "y of 0", "y 括号 0 括号完"],
    [["y", "t"], "y of t", "y 括号 t 括号完"],
    [["p", ["Add", "x", 1]], "p of open bracket x plus 1 close bracket", "p 括号 x 加 1 括号完"],
    [["P", ["Given", "A", "B"]], "P of open bracket A given B close bracket", "P 括号 A 给定 B 括号完"],
    [["P", ["Greater", "X", 1]], "P of open bracket X is greater than 1 close bracket", "P 括号 X 大于 1 括号完"],
    [["y_1", 0], "y sub 1 of 0", "y 下标 1 括号 0 括号完"],
    [["Apply", ["InverseFunction", "f"], "x"], "f inverse of x", "f 的反函数括号 x 括号完"],
    [["InverseFunction", "f"], "f inverse", "f 的反函数"],
    [["Derivative", "f"], "f prime", "f 的导数"],
    [["Derivative", "f", 2], "f double prime", "f 的二阶导数"],
    [["Derivative", "f", 4], "the derivative of order 4 of f", "f 的 4 阶导数"],
    [["Apply", ["Derivative", "f"], "x"], "f prime of x", "f 的导数括号 x 括号完"],
    [["Apply", ["Derivative", "f", 2], 0], "f double prime of 0", "f 的二阶导数括号 0 括号完"],
    [["Prime", "A"], "A prime", "A 撇"],
    [["Prime", "A", 2], "A double prime", "A 两撇"],
    [["OverDot", "x"], "x dot", "x 点"],
    [["OverDot", "x", 2], "x double dot", "x 两点"],
    [["Compose", "f", "g"], "f composed with g", "f 复合 g"],
    [
      ["Apply", ["Compose", "f", "g"], "x"],
      "open bracket f composed with g close bracket of x",
      "括号 f 复合 g 括号完括号 x 括号完",
    ],
    [
      ["Which", ["Greater", "x", 0], "x", "True", 0],
      "cases, x if x is greater than 0; 0 otherwise, end cases",
      "分段，当 x 大于 0 时 x；否则 0，分段完",
    ],
    [["Derivative", "f", 3], "f triple prime", "f 的三阶导数"],
    [["OverDot", "x", 3], "x triple dot", "x 三点"],
    [["Derivative", "C_1", 4], "the derivative of order 4 of C sub 1", "C 下标 1 的 4 阶导数"],
  ],
  calculus: [
    [["Differentiate", "y", "x"], "the derivative of y with respect to x", "y 对 x 的导数"],
    [
      ["Differentiate", ["Power", "x", 2], "x"],
      "the derivative with respect to x of x squared, end derivative",
      "括号 x 的平方括号完对 x 的导数",
    ],
    [["Differentiate", "y", "x", "x"], "the derivative of order 2 of y with respect to x", "y 对 x 的 2 阶导数"],
    [
      ["Differentiate", ["f", "x"], "x", "x"],
      "the derivative of order 2 with respect to x of f of x, end derivative",
      "括号 f 括号 x 括号完括号完对 x 的 2 阶导数",
    ],
    [["PartialD", "f", "x"], "the partial derivative of f with respect to x", "f 对 x 的偏导数"],
    [["PartialD", "f", "x", "y"], "the partial derivative of order 2 of f with respect to x y", "f 对 x y 的 2 阶偏导数"],
    [
      ["PartialD", ["Add", "x", "y"], "x", "x", "y"],
      "the partial derivative of order 3 with respect to x 2 times y of x plus y, end derivative",
      "括号 x 加 y 括号完对 x 2 次 y 的 3 阶偏导数",
    ],
    [["Gradient", "f"], "the gradient of f", "f 的梯度"],
    [["Differential", "x"], "differential x", "微分 x"],
    [["Integrate", ["Power", "x", 2], "x"], "the integral of x squared with respect to x", "积分，x 的平方，对 x，积分完"],
    [
      ["Integrate", ["Add", "x", 1], ["Limits", "x", 0, 1]],
      "the integral from 0 to 1 of x plus 1 with respect to x",
      "从 0 到 1 的积分，x 加 1，对 x，积分完",
    ],
    [
      ["Integrate", ["Add", "x", 1], ["Limits", "x", 0, "PositiveInfinity"]],
      "the integral from 0 to infinity of x plus 1 with respect to x",
      "从 0 到无穷的积分，x 加 1，对 x，积分完",
    ],
    [
      ["Integrate", ["Integrate", "f", ["Limits", "x", 0, 1]], ["Limits", "y", 0, 1]],
      "the integral from 0 to 1 of the integral from 0 to 1 of f with respect to x with respect to y",
      "从 0 到 1 的积分，从 0 到 1 的积分，f，对 x，积分完，对 y，积分完",
    ],
    [["Integrate", "f", "x", "y"], "the double integral of f with respect to x and y", "二重积分，f，对 x 和 y，积分完"],
    [
      ["Integrate", "f", "x", "y", ["Over", "D"]],
      "the double integral over D of f with respect to x and y",
      "在 D 上的二重积分，f，对 x 和 y，积分完",
    ],
    [
      ["Integrate", "f", "x", "y", "z", ["Over", "V"]],
      "the triple integral over V of f with respect to x and y and z",
      "在 V 上的三重积分，f，对 x 和 y 和 z，积分完",
    ],
    [
      ["ContourIntegrate", "f", "z", "C"],
      "the contour integral along C of f with respect to z",
      "沿 C 的曲线积分，f，对 z，积分完",
    ],
    [["ContourIntegrate", "f", "z"], "the contour integral of f with respect to z", "曲线积分，f，对 z，积分完"],
    [["Limit", "f", "x", "a"], "the limit as x approaches a of f, end limit", "当 x 趋于 a 时的极限，f，极限完"],
    [
      ["Limit", ["Divide", ["Sin", "x"], "x"], "x", 0, 1],
      "the limit as x approaches 0 from above of the fraction sine of x, all over x, end fraction, end limit",
      "当 x 从右侧趋于 0 时的极限，分数 x 分之正弦 x 分数完，极限完",
    ],
    [
      ["Limit", ["Add", "f", 1], "x", 0, -1],
      "the limit as x approaches 0 from below of f plus 1, end limit",
      "当 x 从左侧趋于 0 时的极限，f 加 1，极限完",
    ],
    [
      ["Sum", ["Power", "k", 2], ["Limits", "k", 1, "n"]],
      "the sum from k equals 1 to n of k squared, end sum",
      "从 k 等于 1 到 n 求和，k 的平方，求和完",
    ],
    [
      ["Product", "k", ["Limits", "k", 1, "n"]],
      "the product from k equals 1 to n of k, end product",
      "从 k 等于 1 到 n 求积，k，求积完",
    ],
    [["Sum", "f", ["Element", "k", "S"]], "the sum over k in S of f, end sum", "对 k 属于 S 求和，f，求和完"],
    [["Sum", "f", ["Less", "i", "j"]], "the sum over i is less than j of f, end sum", "对 i 小于 j 求和，f，求和完"],
    [["Sum", "f", "i"], "the sum over i of f, end sum", "对 i 求和，f，求和完"],
    [["Sum", "f"], "the sum of f, end sum", "求和，f，求和完"],
    [["EvaluateAt", "F", "a", "b"], "the value of F between a and b, end value", "从 a 到 b 的增量，F，增量完"],
    [
      ["EvaluateAt", ["F", "x"], 0, 1],
      "the value of F of x between 0 and 1, end value",
      "从 0 到 1 的增量，F 括号 x 括号完，增量完",
    ],
    [["EvaluateAt", "f", ["Equal", "x", 2]], "the value of f where x equals 2, end value", "当 x 等于 2 时的值，f，值完"],
    [["Integrate", "f", "x", ["Over", "D"]], "the integral over D of f with respect to x", "在 D 上的积分，f，对 x，积分完"],
    [
      ["Integrate", "f", "x", "y", "z"],
      "the triple integral of f with respect to x and y and z",
      "三重积分，f，对 x 和 y 和 z，积分完",
    ],
    [["Product", "f", ["Element", "k", "S"]], "the product over k in S of f, end product", "对 k 属于 S 求积，f，求积完"],
    [["PartialD", "f", "x", "x"], "the partial derivative of order 2 of f with respect to x 2 times", "f 对 x 2 次的 2 阶偏导数"],
    [
      ["Integrate", ["Root", "x", 5], "x"],
      "the integral of the root of order 5 of x, end root with respect to x",
      "积分，5 次根号下 x 根号完，对 x，积分完",
    ],
  ],
};

for (const [subject, formulas] of Object.entries(table)) {
  describe(`speech: ${subject}`, () => {
    for (const [json, english, chinese] of formulas) {
      it(english, () => assert.deepEqual([toSpeech(json, "en"), toSpeech(json, "zh")], [english, chinese]));
    }
  });
}
