import type { MathJson } from "../../../contract.ts";
import { operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";

const quadratic =
  "(quadratic|quadratic equation|quadratic equation in {Letter}|equation|polynomial equation|quadratic equation in standard form)";
const roots = "(solutions|roots|solution set|zeros|solution|root|two roots|two solutions|answers)";
const having =
  "(with|having|whose|that has|which has|with given|given|has|given that its|given its|with [the] following|that have)";
const sols = "(solution|solutions|root|roots|solution set|solution\\(s\\)|solution set\\(s\\))";
const isAre = "[is|are|=|:]";
const integer = "[with integer coefficients] [in standard form]";

const forEach = (letters: MathJson): MathJson[] => operandsOf(letters).map((letter) => ["For", letter]);

/** Equations, inequalities and systems to be solved. */
export const equations: readonly Row[] = [
  ...rowsFor(
    "Clause",
    [
      ["Facts", ["Do", "solutions", "$Solvable"], ["Over", "$Solutions"]],
      "[{Find}] [all] [{Kind}] {Solutions} (of|to|for|in) {Solvable}",
      "[{Find}|解]{Solvable}[的][{Kind}]{Solutions}",
    ],
    [
      ["Facts", ["Do", "solutions", "$Solvable"], ["Over", "complex"]],
      "[{Find}] all (roots|solutions) , real and complex , (of|to|for) {Solvable}",
      "",
    ],
    [
      ["Do", "solutions", "$Solvable"],
      "(solve|resolve|solve out) {Solvable} / solve each of {Solvable} / solve and check {Solvable} / solve for unknown {Solvable} / solve equation for unknown {Solvable} / {Find} solution {Solvable} / {Find} all [{Kind}] (values|numbers) {Letter} {Satisfying} {Solvable} / solve algebraically {Solvable} / solve graphically {Solvable} / {Find} (roots|solutions|zeros) {Solvable}",
      "{Solve}{Solvable} / {Solvable}的(解|解集|根)(是|为)[什么|多少|__]",
    ],
    [
      ["Facts", ["Do", "solutions", "$Solvable"], "...$Modifiers"],
      "solve {Modifiers} {Solvable} / solve {Modifiers} [{NounAny}] : {Solvable}",
      "",
    ],
    [["Do", "solutions"], "solve / solve and check / solve each", "{Solve} / 解下列各题"],
    // Numbers of a kind.
    [
      ["Facts", ["Do", "solutions", "$Solvable"], ["For", "$Letter"], ["Over", "$Whole"]],
      "[{Find}] [all] [the] [possible] {Whole} [values|value|numbers] [of|for] {Letter} {Satisfying} {Solvable} / for (what|which) {Whole} [values|value] [of] {Letter} is {Solvable} [true]",
      "求[所有]满足{Solvable}的[所有]{Whole}{Letter} / 求使{Solvable}成立的[所有]{Whole}{Letter}",
    ],
    [
      ["Facts", ["Do", "solutions", "$Solvable"], ["Over", "$Whole"]],
      "[{Find}] [all] [the] [possible] {Whole} {Satisfying} {Solvable}",
      "求[所有]满足{Solvable}的[所有]{Whole}",
    ],
    // Of all values of a parameter.
    [
      ["Facts", ["Do", "solutions", "$Solvable"], ["ByCases"]],
      "discuss [the] (solution|solutions|roots) (of|to) {Solvable}",
      "[分类|分情况]讨论{Solvable}的(解|根)[的情况]",
    ],
    [
      ["Facts", ["Do", "solutions", "$Solvable"], ["ByCases"], ["For", "$Letter"]],
      "discuss [the] (solution|solutions|roots) (of|to) {Solvable} for {Letter} / solve and discuss {Solvable} for {Letter}",
      "[分类|分情况]讨论关于{Letter}的{Solvable}的(解|根)[的情况] / 讨论并解关于{Letter}的{Solvable} / 解关于{Letter}的{Solvable}[,](并讨论|并分类讨论|要求分类讨论)",
    ],
    [["Do", "zeros", "$F"], "{Find} [all] (zeros|roots) (of|for) [the] [polynomial] {F}", ""],
    [
      ["Facts", ["Do", "zeros", "$F"], ["Over", "real"]],
      "{Find} [all] real (zeros|roots) (of|for) [the] [polynomial] {F}",
      "求{F}的[实数|所有]零点",
    ],
    [["Facts", ["Do", "zeros", "$F"], ["Over", "complex"]], "{Find} [all] complex zeros (of|for) {F}", "求{F}的复零点"],
    [["Facts", ["Do", "solutions"], ["Over", "$Solutions"]], "{Find} [all] [{Kind}] {Solutions}", "求[{Kind}]{Solutions}"],
    [
      ["Facts", ["Do", "solutions"], ["Claim", "$NounAny"], ["Over", "$Solutions"]],
      "{Find} [all] [{Kind}] {Solutions} (of|to|for) {NounAny}",
      "求{NounAny}的[{Kind}]{Solutions}",
    ],
    [
      ["Facts", ["Do", "solutions"], ["Claim", "$NounAny"]],
      "solve [for] {NounAny} / solve and check {NounAny} / solve each [of] {NounAny} / solve algebraically {NounAny}",
      "{Solve}{NounAny}",
    ],
    [
      ["Facts", ["Do", "solutions", "$Solvable"], ["For", "$Letter"]],
      "{Find} [set of|range of] [all] [{Kind}] (value|values|value\\(s\\)) of {Letter} {Satisfying} {Solvable} / {Find} [all] {Letter} {Satisfying} {Solvable} / for (what|which) [{Kind}] (value|values) of {Letter} (is|does|do|are) {Solvable} [true|hold|satisfied] / {Find} [all] [{Kind}] (numbers|number) {Letter} {Satisfying} {Solvable} / solve [equation] for {Letter} {Solvable} / solve for (variable|unknown) {Letter} {Solvable} / make {Letter} [the] subject (of|in) [the] [formula|equation] [:] {Solvable} / (rearrange|transpose|solve|manipulate|rewrite) [the] [formula|equation] {Solvable} (to make|making) {Letter} [the] subject / (rearrange|transpose|rewrite) {Solvable} (for|to solve for|to find|to isolate|in terms of|to get) {Letter} / isolate {Letter} in {Solvable} / express {Letter} in terms of [the] [other] (variables|letters|others) in {Solvable}",
      "{Solve}关于{Letter}的{Solvable} / 求满足{Solvable}的{Letter}[的值] / [若|已知]{Solvable}[,][则|求|那么|试求|求出]{Letter}[的值|的取值范围|的取值|的范围|=|等于多少|是多少|的值是多少|的值为|的值等于] / 求{Letter}的值[:]{Solvable} / 求未知数{Letter}[:]{Solvable} / (从|由|在){Solvable}[中][,][解出|求出|求|用其他字母表示]{Letter} / 求{Letter}[:]{Solvable} / 把{Solvable}(变形为|变形)用其[他|余]字母表示{Letter}",
    ],
    [
      ["Facts", ["Do", "solutions"], ["For", "$Letter"]],
      "{Find} {Letter} / {Find} [{Kind}] (value|values) of {Letter} / solve for {Letter} / solve [the] [following] {NounAny} for {Letter} / make {Letter} [the] subject [of [the] (formula|equation)] / {Find} unknown {Letter} / solve for (variable|unknown) {Letter} / isolate {Letter}",
      "求{Letter}[的值|的取值范围|的范围] / {Solve}{Letter} / 解关于{Letter}的{NounAny} / 求{Letter}[=] / 求未知数{Letter} / 则{Letter}(=|等于|的值为|的值是|的值等于|为)[多少]",
    ],
    [
      ["Facts", ["Do", "solutions"], ["For", "$Letter1"], ["InTermsOf", "$Letter2"]],
      "(express|write|find|solve for|solve) {Letter1} in terms of {Letter2}",
      "用[含]{Letter2}[的](式子|代数式)表示{Letter1} / 用{Letter2}表示{Letter1} / 用含{Letter2}的(式子|代数式)表示{Letter1}",
    ],
    [
      ["Facts", ["Do", "solutions", "$Solvable"], ["For", "$Letter"], "...$Modifiers"],
      "{Find} [all] [{Kind}] [values of|value of|values|solutions|numbers|angles] {Letter} {Modifiers} {Satisfying} {Solvable}",
      "",
    ],
    [
      ["Facts", ["Do", "solutions", "$Solvable"], ["For", "$Letter"]],
      "solve for {Letter} in {Solvable} / (what|which) [real] (value|values) of {Letter} (satisfy|satisfies|make|makes|solve|solves) [the] {Solvable} [true] / for (what|which) {Letter} is {Solvable} / (rearrange|transpose|solve|manipulate|rewrite) [the] {Solvable} to make {Letter} [the] subject",
      "",
    ],
    [
      ["Facts", ["Do", "solutions", "$Solvable"], ["For", "$Letter"], ["Over", "complex"]],
      "{Find} [all] [the] complex (numbers|values|number) {Letter} {Satisfying} {Solvable}",
      "求满足{Solvable}的所有复数{Letter}",
    ],
    [
      ["Do", "solutions", "$Qs"],
      "{Find} [all] (ordered pair|ordered pairs|ordered triple|ordered triples|pair|pairs|point|points) {Point} {Satisfying} {Qs} / {Find} [all] (ordered pair|ordered pairs|ordered triple) {Satisfying} {Qs} / solve for {Point} : {Qs}",
      "",
    ],
    [
      ["Facts", ["Do", "solutions", "$Solvable"], ["For", "$Letter"], ["Over", "real"]],
      "{Find} [all] [the] real (numbers|values|number) {Letter} {Satisfying} {Solvable}",
      "求满足{Solvable}的所有实数{Letter}",
    ],
    [
      ["Facts", ["Do", "solutions", "$Solvable"], ["Also", "graph"]],
      "solve and graph {Solvable} / solve and graph [the] solution [set] of {Solvable}",
      "",
    ],
    [["Facts", ["Do", "solutions"], ["Also", "graph"]], "solve and graph [{NounAny}] / solve and graph [the] solution [set]", ""],
    [
      ["Do", "graph"],
      "(graph|sketch|draw|shade) [the] [solution|region|solution set] [of|for] [the] ({NounIs}|{NounI}|system) [on [a] [real] number line]",
      "在数轴上表示(下列|){NounI}的解集",
    ],
    [
      (f) => ["Facts", ["Do", "solutions", f("Solvable")], ...forEach(f("Letters"))],
      "(solve for|{Find}) {Letters} [in|from|if|when|given|:] [the] {Solvable} / {Find} (values|value) of {Letters} {Satisfying} {Solvable} / {Find} {Letters} {Satisfying} {Solvable}",
      "求{Letters}[的值][:]{Solvable} / (若|已知){Solvable},[则|求]{Letters}[的值] / {Solve}关于{Letters}的{Solvable}",
    ],
    [
      (f) => ["Facts", ["Do", "solutions"], ...forEach(f("Letters"))],
      "(solve for|{Find}) [the] [values of] {Letters}",
      "求{Letters}[的值] / {Solve}关于{Letters}的{NounAny}",
    ],
    [
      (f) => ["Facts", ["Do", "solutions", f("Solvable")], ...forEach(f("Letters")), ["InTermsOf", f("Letter")]],
      "solve for {Letters} in terms of {Letter} : {Solvable} / solve {Solvable} for {Letters} in terms of {Letter}",
      "用[含]{Letter}[的代数式|的式子]表示关于{Letters}的{Solvable}的解",
    ],
    [
      ["Facts", ["Do", "solutions", "$Qs"], ["InTermsOf", "$Letter"]],
      "solve {Qs} in terms of {Letter}",
      "用[含]{Letter}[的代数式|的式子]表示{Qs}的解",
    ],
    [
      (f) => ["Facts", ["Given", f("Qs")], ...forEach(f("Letters")), ["Over", "real"]],
      "[two|three] [real] numbers {Letters} (satisfy|are such that) {Qs} / {Letters} are [two|three] [real] numbers (such that|with) {Qs}",
      "[两个|两|三个][实]数{Letters}满足{Qs} / 已知[实数]{Letters}满足{Qs}",
    ],
    // What kind of numbers several unknowns are.
    [
      (f) => ["Facts", ["Do", "solutions", f("Solvable")], ...forEach(f("Letters")), ["Over", f("Whole")]],
      "{Find} [all] {Whole} {Letters} {Satisfying} {Solvable} / {Find} [all] {Whole} (numbers|values) {Letters} {Satisfying} {Solvable}",
      "求满足{Solvable}的[所有]{Whole}{Letters}",
    ],
    [
      ["Facts", ["Do", "solutions", "$Qs"], ["Over", "$Whole"]],
      "{Find} [all] {Whole} (ordered pairs|ordered triples|pairs|triples|ordered pair|pair) [{Point}] {Satisfying} {Qs}",
      "",
    ],
    [["Facts", ["Do", "solutions"], ["Over", "$Solutions"]], "{Find} [all] {Solutions} {Point}", "求[所有]{Solutions}{Point}"],
    // Two formulas have the same value.
    [["Do", "solutions", ["Equation", ["Equal", "$Expr1", "$Expr2"]]], "{Find} when {Expr1} (is equal to|equals) {Expr2}", ""],
    [
      ["Facts", ["Do", "solutions", ["Equation", ["Equal", "$Expr1", "$Expr2"]]], ["For", "$Letter"]],
      "(for what|for which|at what) (value|values) of {Letter} (is|are|does|do) {Expr1} (equal to|equal|and) {Expr2} [equal]",
      "(若|已知|如果|当)[代数式|式子|分式]{Expr1}(与|和)[代数式|式子|分式]{Expr2}的值相等,(则|求|那么){Letter}[的值|=|的值为|的值是] / {Letter}(为何值|取何值|为什么值)[时],[代数式|式子|分式]{Expr1}(与|和)[代数式|式子|分式]{Expr2}的值相等",
    ],
    [
      ["Facts", ["Do", "number-of-solutions", "$Q"], ["Over", "$Solutions"]],
      "how many [distinct|different] [{Kind}] {Solutions} (does|do) {Q} have / {Find} number of [distinct|different] [{Kind}] {Solutions} (of|to|for) {Q} / how many [distinct|different] [{Kind}] {Solutions} (are there|are there to|are there for|are there of|exist for) [to] {Q}",
      "{Q}[共]有(几个|多少个|几)[不同的|不同|不等的|不相等的|不相等]{Solutions} / 求{Q}的{Solutions}的(个数|数目)",
    ],
    // Whether there are any: real ones, as when they are counted.
    [
      ["Facts", ["Do", "solutions", "$Q"], ["Over", "real"]],
      "(does|do) {Q} have [a|any] [real] (solution|solutions|root|roots)",
      "{Q}(有没有|是否有)[实数](解|根) / {Q}有[实数](解|根)吗",
    ],
    // The solutions on an interval.
    [
      ["Facts", ["Do", "solutions", "$Solvable"], ["Over", "$Solutions"], "...$Modifiers"],
      "{Find} [all] [{Kind}] {Solutions} {Modifiers} (of|to|for) {Solvable} / {Find} [all] [{Kind}] {Solutions} {Modifiers} {Solvable}",
      "[{Find}|解]{Solvable}{Modifiers}[的][{Kind}]{Solutions}",
    ],
    // Equations with given solutions.
    [
      ["Do", "construct", "$Roots"],
      `({Find}|form|construct|create|make|build) [an|a] ${quadratic} ${integer} (${having}|of which) [the] [following] [given] ${roots} ${isAre} {Roots} / [{Find}] ${quadratic} with ${roots} {Roots}`,
      `[{Find}|写出一个|求作|求作一个|构造|作|写出][以]{Roots}为(根|两根|两个根|解|两解)的[一个]一元二次方程 / ({Find}|写出一个|构造)[一个]一元二次方程[,][使](它的|其)(两根|根|两个根|解)(为|是|分别为|分别是){Roots} / (作|求作|写出|构造|求)[一个]一元二次方程[,]使[它的|其|方程的](两根|根|两个根|解)(为|是|分别为|分别是){Roots} / [已知](两根|两个根)[分别](为|是){Roots},(求|写出)[这个|该|此]一元二次方程 / {Find}两根[分别]为{Roots}的[一个]一元二次方程`,
    ],
    [
      ["Do", "construct-sum", "$Expr1", "$Expr2"],
      `({Find}|form|construct|create) ${quadratic} [${having}] [the] [the] sum [of [its] [the] (roots|solutions|zeros)] (is|of|=|equals|as) {Expr1} and [the] [whose] product [of [its] [the] (roots|solutions|zeros)] (is|of|=|equals|as) {Expr2} / ({Find}|form|construct|create) ${quadratic} [whose] (roots|solutions) have [a] sum [of] {Expr1} and [a] product [of] {Expr2} / ({Find}|form|construct|create) ${quadratic} (with|whose) (sum of (roots|solutions)|sum of its (roots|solutions)) {Expr1} and product [of [its] (roots|solutions)] {Expr2} / {Find} ${quadratic} if [the] sum of [its] roots is {Expr1} and [the] product of [its] roots is {Expr2} / ({Find}|form|construct|create) ${quadratic} whose (roots|solutions) have sum {Expr1} and product {Expr2}`,
      `[{Find}|写出一个|求作|构造](两根之和|两根的和|两个根的和)(为|是|等于){Expr1}[,][且|和|、](两根之积|两根的积|积|两个根的积)(为|是|等于){Expr2}的[一个]一元二次方程 / [已知|若](两根之和|两根的和|两个根的和)(为|是|等于){Expr1}[,][且|和|、](两根之积|两根的积|积|两个根的积)(为|是|等于){Expr2},({Find}|写出|求作|构造|作)[这个|该|一个]一元二次方程`,
    ],
    // Regions.
    [
      ["Do", "graph", "$Is"],
      "(graph|sketch|plot|draw|shade|show) [the] [solution] [set|region|solution set] [of|for] [the] {Is} / (graph|sketch|shade) [the] region [defined by|satisfying|given by|of] {Is} / (graph|sketch|plot|shade) [the] system [:] {Is} / (graph|sketch|plot|draw|show|represent) [the] [solution] [set|solution set] [of|for] [the] {Is} on [a] [real] number line",
      "(画出|作出|画|作){Is}[[所]表示的][平面]区域 / {Is}[所]表示的平面区域 / 在[平面]直角坐标系[内|中](画出|作出){Is}[所]表示的[平面]区域 / 在坐标平面[内|中|上](画出|作出){Is}[所]表示的[平面]区域 / 在数轴上(表示|画出){Is}的解集 / (画出|作出|用图表示)[不等式组]{Is}的(解集|可行域)",
    ],
    [
      ["Do", "graph", "$I"],
      "(graph|sketch|plot|draw|shade|show) [the] [solution] [set|region|solution set] [of|for] {I} / (graph|sketch|shade) [the] region [defined by|satisfying|given by|of] {I} / (graph|sketch|plot|draw|show|represent) [the] [solution] [set|solution set] [of|for] [the] {I} on [a] [real] number line",
      "(画出|作出|画|作){I}[[所]表示的][平面]区域 / {I}[所]表示的平面区域 / 在[平面]直角坐标系[内|中](画出|作出){I}[所]表示的[平面]区域 / 在坐标平面[内|中|上](画出|作出){I}[所]表示的[平面]区域 / 在数轴上(表示|画出){I}[的解集] / 把{I}[的解集]在数轴上表示出来",
    ],
  ),
  ...rowsFor(
    "Roots",
    ["$Values", "{Values}", "{Values}"],
    [["List", "$TwoValues"], "{TwoValues}", "{TwoValues}"],
    ["$MoreValues", "{MoreValues}", "{MoreValues}"],
    [["List", "$TwoValues", "$Expr"], "{TwoValues} (and|,) {Expr}", "{TwoValues}(和|与|,|、){Expr}"],
    [["List", "$Assign"], "{Assign}", "{Assign}", 0.02],
    ["$Assigns", "{Assigns}", "{Assigns}", 0.02],
    [["List", "$Expr"], "{Expr} (only|twice|as [a] double root)", "{Expr}", 0.03],
  ),
  ...rowsFor(
    "NounAny",
    ["$NounQ", "{NounQ}", "{NounQ}"],
    ["Noun", "{NounQs} / {NounI} / {NounIs}", "{NounQs} / {NounI} / {NounIs}"],
  ),
  ...rowsFor("Satisfying", [
    "Satisfying",
    "(that|which) (satisfy|satisfies|make|makes|solve|solves) [the] / such that / so that / for which / if / when / where / given / given that / in / from / satisfying / : / that make / with / for which it holds that",
    "",
  ]),
  ...rowsFor("Solve", ["Solve", "", "解 / 求解 / 解出 / 试解 / 解答 / 请解 / 试求解 / 怎么解 / 如何解 / 解一下"]),
  ...rowsFor(
    "Solutions",
    ["any", `${sols}`, "解 / 根 / 解集 / 所有解 / 全部解 / 所有根 / 全部根 / 解的集合"],
    ["real", `(real|real number|real-valued) ${sols}`, "实数解 / 实数根 / 实根 / 实解"],
    [
      "complex",
      `(complex|complex number|real and complex|real and imaginary|real or complex|real , and complex) ${sols}`,
      "复数解 / 复数根 / 复根",
    ],
    ["imaginary", `(imaginary|nonreal|non-real|nonreal complex|non-real complex) ${sols}`, "虚根 / 虚数根 / 虚数解"],
    ["integer", `(integer|integral|whole number) ${sols}`, "整数解 / 整数根"],
    ["positive-integer", `(positive integer|positive integral|positive whole number) ${sols}`, "正整数解 / 正整数根"],
    ["negative-integer", `(negative integer|negative integral) ${sols}`, "负整数解 / 负整数根"],
    ["natural", `(nonnegative integer|non-negative integer) ${sols}`, "非负整数解 / 自然数解"],
    ["counting", `natural number ${sols}`, ""],
    ["positive", `positive [real] ${sols}`, "正根 / 正数解 / 正解 / 正实数解 / 正实根 / 正数根"],
    ["negative", `negative [real] ${sols}`, "负根 / 负数解 / 负解 / 负实数解 / 负实根 / 负数根"],
    ["nonnegative", `(nonnegative|non-negative) [real] ${sols}`, "非负解 / 非负实数解 / 非负根"],
    ["nonzero", `(nonzero|non-zero) [real] ${sols}`, "非零解 / 非零实数解 / 非零根"],
  ),
  ...rowsFor(
    "Whole",
    ["integer", "integer / integers / whole number", "整数 / 整数值"],
    ["positive-integer", "positive integer / positive integers", "正整数"],
    ["negative-integer", "negative integer / negative integers", "负整数"],
    ["natural", "nonnegative integer / nonnegative integers / non-negative integer / non-negative integers", "非负整数 / 自然数"],
    ["counting", "natural number / natural numbers / natural", ""],
    ["positive", "positive real number / positive real numbers / positive number / positive numbers / positive", "正数 / 正实数"],
    ["real", "real number / real numbers / real / real value / real values", "实数"],
    ["complex", "complex number / complex numbers / complex / complex value / complex values", "复数"],
    ["negative", "negative real number / negative real numbers / negative number / negative numbers / negative", "负数 / 负实数"],
  ),
  ...rowsFor("Kind", [
    "exact",
    "exact / possible / algebraic / all / general / unique / valid / all possible / all the / set of",
    "精确 / 一般 / 准确 / 所有 / 全部 / 一切",
  ]),
];
