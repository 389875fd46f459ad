import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";

/** A formula with what it is called: ["Equation", y = x², "quadratic-function"]. */
const calledSo = (f: (slot: string) => MathJson): MathJson => {
  const formula = f("Function");
  return [headOf(formula) ?? "Expr", ...operandsOf(formula), f("Called")];
};

/** The function or equation that something is asked of, under its names. */
export const subjects: readonly Row[] = [
  ...rowsFor(
    "Called",
    [
      "",
      "(curve|formula|expression|polynomial|problem|question|exercise|rule)",
      "(解析式|表达式|关系式|式子|代数式|多项式|二次三项式|曲线)",
    ],
    ["equation", "(equation|equations|proportion)", "(方程|方程式)"],
    ["function", "(function|functions)", "函数[的][解析式|表达式|关系式]"],
    ["linear-equation", "(linear|first[-| ]degree) (equation|equations)", "[一元]一次(方程|方程式)"],
    ["quadratic-equation", "(quadratic|second[-| ]degree) (equation|equations)", "[一元]二次(方程|方程式)"],
    [
      "linear-function",
      "linear (function|functions) / [straight] line",
      "(一次|线性|正比例)函数[的][解析式|表达式|关系式] / 直线",
    ],
    [
      "quadratic-function",
      "quadratic (function|functions) / parabola / quadratic [polynomial|expression|trinomial]",
      "二次函数[的][解析式|表达式|关系式] / 抛物线[的][解析式|表达式]",
    ],
  ),
  ...rowsFor(
    "Subject",
    ["$Function", "{Function}", "{Function}"],
    [
      calledSo,
      "[{These}] {Called} [:] {Function} / [{These}] {Called} [is|are] (given|defined|described) by {Function} / {Called} with [equation] {Function} / {Called} is {Function} / {Called} whose equation is {Function}",
      "[{These}]{Called}[:]{Function} / {Called}[的](解析式|表达式|关系式|方程)[是|为]{Function} / {Called}(是|为){Function}",
    ],
    [
      (f) => [headOf(f("Function")) ?? "Expr", ...operandsOf(f("Function")), "equation"],
      "",
      "关于{Letter}的(方程|方程式){Function}",
    ],
  ),
  ...rowsFor(
    "It",
    [
      ["It"],
      "it / its graph / (this|that) one / this / graph / curve / formula / expression",
      "它 / 它的图像 / 它的图象 / 其 / 图像 / 图象 / 其图像 / 其图象 / [此|该|这个](解析式|表达式|式子|曲线)",
    ],
    [["It", "$Called"], "[{These}] {Called}", "[该|此|这个|其]{Called} / [该|此|这个|其]{Called}的(图像|图象)"],
  ),
  ...rowsFor(
    "Topic",
    ["$Subject", "{Subject}", "{Subject}"],
    ["$It", "{It}", "{It}"],
    ["$Subject", "(graph|plot|sketch) {Subject}", ""],
    ["$Topic", "(graph|plot|sketch|curve) (of|for) {Topic} / {Topic} 's graph", "{Topic}[的]{Picture}"],
  ),
  ...rowsFor("Picture", ["Picture", "", "[大致|大概](图像|图象|图形|图|草图|曲线图) / 示意图"]),
  ...rowsFor("Draw", [
    "Draw",
    "(plot|draw|sketch|graph|visualize|visualise) [me] / (show|give|draw|make|create|produce) [me] [its] (graph|plot|sketch|drawing|picture) [of]",
    "(画|作|绘|绘制)[出][一下] / (怎么|怎样|如何)(画|作) / 用描点法画出 / 描绘[出]",
  ]),
];
