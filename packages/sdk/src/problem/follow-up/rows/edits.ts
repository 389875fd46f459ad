import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, isSymbol, operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";

const change = "(change|replace|turn|switch|make)";
const 改 = "(改成|改为|换成|换为|变成|变为)";
const plot = "(plot|draw|graph|sketch|show|add)";
const 画 = "(画出|画上|画|作出|作|加上|加|添加|添上)";

/** Values of letters alone: a = 3, not y = 2x. */
const values = (settings: readonly MathJson[]): MathJson | undefined =>
  settings.every((each) => freeLetters(operandsOf(each)[1] as MathJson).length === 0) ? ["Set", ...settings] : undefined;

/** y = 2x and x = 3 are curves, a = 3 is a value. */
const asCurve = (equation: MathJson): MathJson | undefined => {
  const letters = freeLetters(equation);
  return letters.length > 0 && letters.every((letter) => letter === "x" || letter === "y") ? equation : undefined;
};

/** a = 3 is no formula to work with instead. */
const asFormula = (json: MathJson): MathJson | undefined =>
  isSymbol(operandsOf(json)[0] ?? 0) && freeLetters(operandsOf(json)[1] as MathJson).length === 0 ? undefined : json;

/** x > 0 is a condition. */
const asInequality = (json: MathJson): MathJson | undefined =>
  operandsOf(json).every((side) => isSymbol(side) || freeLetters(side).length === 0) ? undefined : json;

/** Numbers, values, conditions, windows and curves of a problem changed. */
export const edits: readonly Row[] = [
  ...rowsFor(
    "Values",
    [(f) => values([f("Assign")]), "{Assign}", "{Assign}"],
    [(f) => values(operandsOf(f("Assigns"))), "{Assigns}", "{Assigns}"],
    [(f) => values([f("Assign1"), f("Assign2")]), "{Assign1} and {Assign2}", "{Assign1}(和|,|、|且){Assign2}"],
    [
      (f) => values([["Equal", f("Letter"), f("Number")]]),
      "{Letter} (equal to|equals|is|as|to) {Number}",
      "{Letter}(等于|为|是|取){Number}",
    ],
  ),
  ...rowsFor(
    "Ends",
    [
      ["Interval", "$Number1", "$Number2"],
      "{Number1} to {Number2} / {Number1} ⋯ {Number2} / {Number1} … {Number2}",
      "{Number1}到{Number2} / {Number1}至{Number2} / {Number1}⋯{Number2} / {Number1}～{Number2} / {Number1}…{Number2}",
    ],
    ["$EndsInWords", "{EndsInWords}", "{EndsInWords}"],
    ["$Interval", "{Interval}", "{Interval}"],
  ),
  ...rowsFor("EndsInWords", [
    ["Interval", "$Number1", "$Number2"],
    "from {Number1} to {Number2} / between {Number1} and {Number2} / from {Number1} through {Number2}",
    "从{Number1}到{Number2} / 在{Number1}(到|和|与){Number2}之间",
  ]),
  ...rowsFor(
    "EndsOf",
    [
      ["Between", "$Letter", "$Ends"],
      "{Letter} [in|on|:|over] {Ends} / {Letter} = {Ends} / {Letter} (range|values) {Ends}",
      "{Letter}[的范围][在|为|是|取|改为]{Ends} / {Letter}在{Ends}(之间|上|内)",
    ],
    [
      (f) => (headOf(f("Condition")) === "Element" ? ["Between", ...operandsOf(f("Condition"))] : undefined),
      "{Condition}",
      "{Condition}",
    ],
  ),
  ...rowsFor(
    "NumberSet",
    [
      "complex",
      "complex [numbers|number|plane|field] / complex (solutions|roots) / set of complex numbers / ℂ",
      "复数[范围|集|域] / 复平面",
    ],
    ["real", "real [numbers|number] / reals / real (solutions|roots) / set of real numbers / ℝ", "实数[范围|集|域]"],
    ["integer", "integers / integer (solutions|numbers) / whole numbers / ℤ", "整数[范围|集]"],
    ["natural", "natural numbers / positive integers / naturals / ℕ", "自然数[范围|集] / 正整数"],
  ),
  ...rowsFor("NewEquation", [
    (f) => asCurve(f("Equation")),
    "{Equation} / [also] (line|curve|function|circle|parabola|ellipse|hyperbola|graph of) {Equation}",
    "{Equation} / (直线|曲线|函数|圆|抛物线|椭圆|双曲线){Equation}[的图像]",
  ]),
  ...rowsFor(
    "NewEquations",
    [["List", "$NewEquation"], "{NewEquation}", "{NewEquation}"],
    ["$Equations", "{Equations}", "{Equations}"],
    [
      ["List", "$NewEquation1", "$NewEquation2"],
      "{NewEquation1} and {NewEquation2}",
      "{NewEquation1}(和|与|、|及){NewEquation2}",
    ],
  ),
  ...rowsFor(
    "EquationList",
    ["$Equations", "{Equations}", "{Equations}"],
    [
      ["List", "$Equation1", "$Equation2"],
      "{Equation1} , {Equation2} / {Equation1} and {Equation2}",
      "{Equation1}(,|和|、){Equation2}",
    ],
    [
      (f) => ["List", ...operandsOf(f("EquationList")), f("Equation")],
      "{EquationList} , {Equation} / {EquationList} and {Equation} / {EquationList} , and {Equation}",
      "{EquationList}(,|和|、){Equation}",
    ],
  ),
  ...rowsFor(
    "Claim",
    ["$Equation", "{Equation}", "{Equation}"],
    ["$Expr", "{Expr}", "{Expr}"],
    ["$Inequality", "{Inequality}", "{Inequality}"],
    ["$Point", "{Point}", "{Point}"],
    [["List", "$Equation1", "$Equation2"], "{Equation1} (and|or) {Equation2}", "{Equation1}(或|和){Equation2}"],
    [["List", "$Expr1", "$Expr2"], "{Expr1} (and|or) {Expr2}", "{Expr1}(或|和){Expr2}"],
  ),
  ...rowsFor(
    "Formula",
    [
      (f) => asFormula(f("Equation")),
      "{Equation} / (equation|function|curve|parabola|line) {Equation}",
      "{Equation} / (方程|函数|曲线|抛物线|直线){Equation}",
    ],
    ["$Expr", "{Expr} / expression {Expr}", "{Expr} / (式子|表达式){Expr}"],
    [(f) => asInequality(f("Inequality")), "{Inequality} / inequality {Inequality}", "{Inequality} / 不等式{Inequality}"],
    ["$EquationList", "{EquationList} / system {EquationList}", "{EquationList} / 方程组{EquationList}"],
  ),
  ...rowsFor(
    "Clause",
    [
      ["Replace", "$Amount1", "$Amount2"],
      `${change} [number|coefficient] {Amount1} (to|by|with|into) [a] {Amount2} / use {Amount2} instead of {Amount1} / {Amount2} instead of {Amount1} / put {Amount2} in place of {Amount1} / what if {Amount1} (was|were|is) [a] {Amount2} / if {Amount1} (was|were) [a] {Amount2} / [what] if (it|there) (was|were) [a] {Amount2} instead of [a] {Amount1}`,
      `[把|将][数|系数|数字]{Amount1}${改}{Amount2} / {Amount1}${改}{Amount2} / 用{Amount2}代替{Amount1}`,
    ],
    [
      "$Values",
      "(with|for|when|if|let|take|use|try|put|set|at|take|suppose|where) {Values} / [and] what (if|about|for|happens if|happens for|happens when|happens with) {Values} / how about {Values} / this time with {Values} / same with {Values} / repeat with {Values}",
      "(当|令|若|取|如果|设|让|假设|用|把){Values}[时|的话|呢] / 在{Values}处[呢] / {Values}(时|处|的时候|呢|会怎样|会怎么样|又如何|时呢|时会怎样)",
    ],
    [["Alone", "$Values"], "{Values}", "{Values}", 0.05],
    [
      ["Initial", "$Initial"],
      "(with|for|when|if|let|take|use|try|set|suppose|where|given|satisfying) {Initial} / with [initial] (condition|value) {Initial} / what (if|about) {Initial} / how about {Initial}",
      "(当|令|若|取|如果|设|让|假设|用|满足|其中){Initial}[时|的话|呢] / {Initial}(时|呢) / 初始条件[为|改为|是]{Initial}",
    ],
    [["Initial", "$Initial"], "{Initial}", "{Initial}", 0.05],
    [
      ["Set", ["Equal", "$Letter", "$Number"]],
      `${change} {Letter} (to|into) {Number} / (change|set|increase|decrease|raise|lower|reduce) [value of] {Letter} to {Number}`,
      `[把|将]{Letter}[的值]${改}{Number}`,
    ],
    [
      ["Between", "It", "$Interval"],
      "[only] (in|on|over|within|restricted to|limited to) [interval] {Interval} / restrict [it] to {Interval} / for [interval] {Interval}",
      "[限定|限制|只考虑]在[区间]{Interval}[上|内|中|里|范围内] / 区间{Interval}[上|内]",
    ],
    [["Between", "It", "$EndsInWords"], "[only] {EndsInWords}", "{EndsInWords}", 0.02],
    [
      "$EndsOf",
      "{EndsOf} / (for|with|when|where|show|show me|look at|display|plot for|graph for|draw for|set|let) {EndsOf}",
      "{EndsOf} / (当|若|取|显示|把|看|让){EndsOf}[时]",
    ],
    [
      ["Conditions", "$Condition"],
      "(for|with|where|when|if|assuming|suppose|only for|given|restrict to|provided) {Condition}",
      "(当|若|限制|其中|设|如果|假设){Condition}[时] / {Condition}时",
    ],
    [
      ["Window", "It", "$Ends"],
      "zoom [in|out] [to|on|into] {Ends} / (show|set|change) window [to] {Ends} / window {Ends}",
      "(放大|缩小|缩放|显示|窗口|视图)[到|为|改为]{Ends}",
    ],
    [
      (f) => ["Window", ...operandsOf(f("EndsOf"))],
      "zoom [in|out] [to|on|into] {EndsOf} / set window [to] {EndsOf}",
      "(放大|缩小|缩放|窗口)[到|为]{EndsOf}",
    ],
    [["Zoom", 2], "zoom in / closer / zoom in [on|to] (it|graph|more|further)", "放大 / 放大(一点|一些|图像|图形) / 拉近"],
    [["Zoom", 0.5], "zoom out / zoom out more / wider view", "缩小 / 缩小(一点|一些|图像|图形) / 拉远"],
    [
      ["Numbers", "$NumberSet"],
      "(over|in|among|for|on|within) [all] {NumberSet} / [and] [what about|how about] {NumberSet} / including {NumberSet} / solve [it] (over|in|among) {NumberSet} / allow {NumberSet}",
      "在{NumberSet}[范围][内|中|上|里] / {NumberSet}[范围]内 / 考虑{NumberSet} / 求{NumberSet}解 / {NumberSet}解",
    ],
    [
      ["Add", "$NewEquations"],
      `(add|include|overlay|superimpose) {NewEquations} / (also|and|and also|now also|then also) ${plot} {NewEquations} / ${plot} also {NewEquations} / ${plot} {NewEquations} (too|as well|also|on same axes|on same graph|on same picture|together with it|in same figure|on top|alongside)`,
      `(也|再|还|同时|一起|另外|并|又|同时也|再把|也把)${画}{NewEquations} / (加上|加|添加|添上|补上|加入)[一条|一个]{NewEquations} / 在同一[个](坐标系|图|图上|直角坐标系)[中|内|里|上](再|也|)${画}{NewEquations} / 也把{NewEquations}画(出来|上|上去)`,
    ],
    [["Add", "$NewEquations"], "also {NewEquations} / {NewEquations} (too|as well)", ""],
    [["Add", "$NewEquations"], "and {NewEquations}", "(和|与){NewEquations}", 0.03],
    [
      ["Remove", "$Curve"],
      "(remove|delete|hide|erase|drop|take away|get rid of|take out) {Curve}",
      "(去掉|删掉|删除|删去|移除|移去|擦掉|隐藏|不要)[了]{Curve} / 把{Curve}(去掉|删掉|删除|擦掉)",
    ],
    [
      ["Remove", "Last"],
      "(remove|delete|hide|erase|drop) (last one|last curve|last graph|second one|second curve|new one|new curve|other one)",
      "(去掉|删掉|删除|擦掉)(最后一条|最后一个|后加的|新加的|第二条)[曲线|图像]",
    ],
    [
      "Draw",
      "(draw|plot|graph|sketch|show) [it|graph|them|picture|figure] [again|once more|anew|too] / redraw [it|graph] / replot [it] / show [me] [graph|picture|figure|new graph] / draw new graph / draw graph",
      "(再|重新|重)画[一次|一遍|一下|图|出来|它|图像|出图像] / 画[出]图[像] / 画一下 / 画出来 / 画出(它|图像|新图像|新的图像|它的图像) / 画一次 / 画一遍",
    ],
    [
      "Hint",
      "[give me|show me] [another|one more|next|only] hint / help me start / how do i start / what is next step / what's next / next step",
      "[给][我][再给][一]个提示 / 提示[我][一下] / 再来一个提示 / 再提示[我][一下] / 下一个提示 / 下一步[是什么|怎么做|呢]",
    ],
    [
      ["Check", "$Claim"],
      "is it {Claim} / is {Claim} (right|correct|answer|solution) / is answer {Claim} / i got {Claim} / my answer is {Claim} / is {Claim} (right|correct) answer / check {Claim} / [so|then|thus|therefore|hence] {Claim} [,] right / is it (right|true|correct) that {Claim} / (so|thus|therefore|hence) {Claim}",
      "是{Claim}吗 / [我的](答案|结果|解)是{Claim}[吗|对吗|对不对] / [所以|那么]{Claim}[,](对吗|对不对|正确吗|是答案吗|对吧) / 我(得到|算得|算出){Claim}[对吗|对不对] / 检查{Claim}",
    ],
    [
      "Meet",
      "(where do|at which points do|in which points do|do) (they|curves|graphs|two|two curves|both|two graphs|line and parabola|line and curve|line and circle) (meet|intersect|cross|cut|touch) [each other] / [find|what are|and] [their] (intersections|intersection|intersection points|points of intersection|point of intersection|intersection point|crossing points|crossings) [of (both|two curves|curves|graphs|them)]",
      "[求][出][它们|两者|两条曲线|两个函数|二者|两图像|这两条曲线|两曲线][的]交点[坐标][是什么|在哪里|在哪|是多少|有哪些] / (它们|两者|两条曲线|两图像|二者|这两条曲线)[会][在](哪里|哪儿|何处|什么地方|哪些点)(相交|交|相遇|交汇|交叉) / (它们|两者|两条曲线)(相交于|交于)(哪里|哪儿|何处|哪些点|什么点) / (它们|两者|两条曲线|两图像|二者|这两条曲线)[会]相交吗",
    ],
    [
      ["Instead", "$Formula"],
      "same (for|with|thing for|question for|as before for) {Formula} / do same (for|with|to|thing for) {Formula} / what about {Formula} / how about {Formula} / (try|use|take|do) {Formula} [instead|now] / now (for|with|try|do|take|use) {Formula} / (replace|change|switch) (it|function|equation|formula|this) (by|with|to|into) {Formula} / repeat (for|with) {Formula} / do it (for|with) {Formula}",
      `{Formula}呢 / 那[么]{Formula}呢 / ${改}{Formula} / [把|将](它|函数|方程|式子|其)${改}{Formula} / 对[于]{Formula}(做同样的事|也一样|也这样做|同样处理|呢) / (同样|同样地)[解|求|画|处理|做]{Formula} / {Formula}也(一样|这样做|同样处理)`,
    ],
    [["Instead", "$Formula"], "{Formula} instead / now {Formula} / for {Formula} / of {Formula} / and {Formula}", "", 0.05],
  ),
];
