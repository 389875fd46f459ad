import type { MathJson } from "../../../contract.ts";
import { operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor, type ShortRow } from "../../grammar/rows.ts";

const sols = "(solution|solutions|root|roots|solution set|solution\\(s\\)|solution set\\(s\\))";
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
      "(solve|resolve|solve out) {Solvable} / solve each of {Solvable} / solve and check {Solvable} / solve for unknown {Solvable} / solve equation for unknown {Solvable} / {Find} solution {Solvable} / solve algebraically {Solvable} / {Find} (roots|solutions|zeros) {Solvable}",
      "{Solve}{Solvable} / {Solvable}的(解|解集|根)(是|为)[什么|多少|__]",
    ],
    [
      ["Facts", ["Do", "solutions", "$Solvable"], "...$Modifiers"],
      "solve {Modifiers} {Solvable} / solve {Modifiers} [{NounAny}] : {Solvable}",
      "",
    ],
    [
      ["Facts", ["Do", "solutions", "$I"], ["For", "$Letter"]],
      "",
      "[当]{Letter}(取何值|取什么值|为何值|取哪些值|在什么范围内|在什么范围)[时][,]{I}[成立]",
    ],
    [["Do", "solutions", "$I"], "when is {I} [true]", ""],
    [["Facts", ["Do", "solutions", "$Solvable"], ["By", "graphing"]], "solve graphically {Solvable}", ""],
    [["Do", "solutions"], "solve / solve and check / solve each", "{Solve} / 解下列各题"],
    // Numbers of a kind.
    [
      ["Facts", ["Do", "solutions", "$Solvable"], ["For", "$Letter"], ["Sought", "$Letter"], ["Over", "$Whole"]],
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
      ["Facts", ["Do", "solutions", "$Solvable"], ["For", "$Letter"], ["Sought", "$Letter"]],
      "{Find} all [{Kind}] (values|numbers) {Letter} {Satisfying} {Solvable} / {Find} [set of] [all] [{Kind}] (value|values|value\\(s\\)) of {Letter} {Satisfying} {Solvable} / {Find} [all] {Letter} {Satisfying} {Solvable} / for (what|which) [{Kind}] (value|values) of {Letter} (is|does|do|are) {Solvable} [true|hold|satisfied] / {Find} [all] [{Kind}] (numbers|number) {Letter} {Satisfying} {Solvable}",
      "求满足{Solvable}的{Letter}[的值] / [若|已知]{Solvable}[,][则|求|那么|试求|求出]{Letter}[的值|=|等于多少|是多少|的值是多少|的值为|的值等于] / 求{Letter}的值[:]{Solvable} / 求未知数{Letter}[:]{Solvable} / 求{Letter}[:]{Solvable}",
    ],
    [
      ["Facts", ["Do", "solutions", "$Solvable"], ["For", "$Letter"], ["Sought", "$Letter"], ["Range", "$Letter"]],
      "{Find} (range of|set of possible|possible)  (value|values|value\\(s\\)) of {Letter} {Satisfying} {Solvable}",
      "[若|已知]{Solvable}[,][则|求|那么|试求|求出]{Letter}(的取值范围|的取值|的范围)",
    ],
    [
      ["Facts", ["Do", "solutions", "$Solvable"], ["For", "$Letter"]],
      "solve [equation] for {Letter} {Solvable} / solve for (variable|unknown) {Letter} {Solvable} / make {Letter} [the] subject (of|in) [the] [formula|equation] [:] {Solvable} / (rearrange|transpose|solve|manipulate|rewrite) [the] [formula|equation] {Solvable} (to make|making) {Letter} [the] subject / (rearrange|transpose|rewrite) {Solvable} (for|to solve for|to find|to isolate|in terms of|to get) {Letter} / isolate {Letter} in {Solvable} / express {Letter} in terms of [the] [other] (variables|letters|others) in {Solvable}",
      "{Solve}关于{Letter}的{Solvable} / (从|由|在){Solvable}[中][,][解出|求出|求|用其他字母表示]{Letter} / 把{Solvable}(变形为|变形)用其[他|余]字母表示{Letter}",
    ],
    [
      ["Facts", ["Do", "solutions"], ["For", "$Letter"], ["Sought", "$Letter"]],
      "{Find} {Letter} / {Find} [{Kind}] (value|values) of {Letter} / {Find} unknown {Letter}",
      "求{Letter}[的值] / 求{Letter}[=] / 求未知数{Letter} / 则{Letter}(=|等于|的值为|的值是|的值等于|为)[多少]",
    ],
    [
      ["Facts", ["Do", "solutions"], ["For", "$Letter"], ["Sought", "$Letter"], ["Range", "$Letter"]],
      "",
      "求{Letter}(的取值范围|的取值|的范围)",
    ],
    [
      ["Facts", ["Do", "solutions"], ["For", "$Letter"]],
      "solve for {Letter} / solve [the] [following] {NounAny} for {Letter} / make {Letter} [the] subject [of [the] (formula|equation)] / solve for (variable|unknown) {Letter} / isolate {Letter}",
      "{Solve}{Letter} / 解关于{Letter}的{NounAny}",
    ],
    [
      ["Facts", ["Do", "solutions"], ["For", "$Letter1"], ["InTermsOf", "$Letter2"]],
      "(express|write|find|solve for|solve) {Letter1} in terms of {Letter2}",
      "用[含]{Letter2}[的](式子|代数式)表示{Letter1} / 用{Letter2}表示{Letter1} / 用含{Letter2}的(式子|代数式)表示{Letter1}",
    ],
    [
      ["Facts", ["Do", "solutions", "$Solvable"], ["For", "$Letter"], ["Sought", "$Letter"], "...$Modifiers"],
      "{Find} [all] [{Kind}] [values of|value of|values|solutions|numbers|angles] {Letter} {Modifiers} {Satisfying} {Solvable}",
      "",
    ],
    [
      ["Facts", ["Do", "solutions", "$Solvable"], ["For", "$Letter"], ["Sought", "$Letter"]],
      "(what|which) [real] (value|values) of {Letter} (satisfy|satisfies|make|makes|solve|solves) [the] {Solvable} [true] / for (what|which) {Letter} is {Solvable}",
      "",
    ],
    [
      ["Facts", ["Do", "solutions", "$Solvable"], ["For", "$Letter"]],
      "solve for {Letter} in {Solvable} / (rearrange|transpose|solve|manipulate|rewrite) [the] {Solvable} to make {Letter} [the] subject",
      "",
    ],
    [
      ["Facts", ["Do", "solutions", "$Solvable"], ["For", "$Letter"], ["Sought", "$Letter"], ["Over", "complex"]],
      "{Find} [all] [the] complex (numbers|values|number) {Letter} {Satisfying} {Solvable}",
      "求满足{Solvable}的所有复数{Letter}",
    ],
    [
      (f) => ["Facts", ["Do", "solutions", f("Qs")], ...forEach(f("Point"))],
      "{Find} [all] (ordered pair|ordered pairs|ordered triple|ordered triples|pair|pairs|point|points) {Point} {Satisfying} {Qs} / solve for {Point} : {Qs}",
      "",
    ],
    [["Do", "solutions", "$Qs"], "{Find} [all] (ordered pair|ordered pairs|ordered triple) {Satisfying} {Qs}", ""],
    [
      ["Facts", ["Do", "solutions", "$Solvable"], ["For", "$Letter"], ["Sought", "$Letter"], ["Over", "real"]],
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
      "{Find} [all] {Whole} (ordered pairs|ordered triples|pairs|triples|ordered pair|pair) {Satisfying} {Qs}",
      "",
    ],
    [
      (f) => ["Facts", ["Do", "solutions", f("Qs")], ...forEach(f("Point")), ["Over", f("Whole")]],
      "{Find} [all] {Whole} (ordered pairs|ordered triples|pairs|triples|ordered pair|pair) {Point} {Satisfying} {Qs}",
      "",
    ],
    [
      (f) => ["Facts", ["Do", "solutions"], ...forEach(f("Point")), ["Over", f("Solutions")]],
      "{Find} [all] {Solutions} {Point}",
      "求[所有]{Solutions}{Point}",
    ],
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
    // Regions, and sets on the number line.
    ...["Is", "I"].flatMap((slot): ShortRow[] => [
      [
        ["Do", "graph", `$${slot}`],
        `(graph|sketch|plot|draw|shade|show) [the] [solution] [set|solution set] [of|for] [the] {${slot}} / (graph|sketch|plot|shade) [the] system [:] {${slot}}`,
        slot === "Is" ? "(画出|作出|用图表示)[不等式组]{Is}的(解集|可行域)" : "",
      ],
      [
        ["Do", "region", `$${slot}`],
        `(graph|sketch|plot|draw|shade|show) [the] [solution|feasible] (region|set|points) [of|for|defined by|satisfying|given by|determined by|described by|where|for which|in which|such that|that satisfies|that satisfy|:] [the] {${slot}} / (graph|sketch|plot|draw|shade|show) [the] (region|set) of [all] [the] points [of the plane] (where|for which|satisfying|such that|with|that satisfy) {${slot}} / (graph|sketch|plot|draw|shade|show) where {${slot}} / [the] feasible region [of|for|defined by|given by|:] {${slot}} / (graph|sketch|plot|draw|shade|show) [the] solution [set] of [the] system [of inequalities] {${slot}} / (graph|sketch|plot|draw|shade|show) [the] {${slot}} and shade [the] [solution] region / shade [the] (part|area) where {${slot}}`,
        `(画出|作出|画|作|绘制|表示){${slot}}[[所]表示|确定|[所]确定|[所]对应]的[平面]区域 / (画出|作出|画|作|绘制|表示)[满足|由]{${slot}}[的|[所]确定的|[所]表示的][平面|点的]区域 / (画出|作出|画|作)[满足|由]{${slot}}的点[(x,y)][所组成|组成|构成|的集合|所构成]的(区域|图形) / [画出|作出]可行域:{${slot}} / (画出|作出|画|作)(满足|约束条件|满足约束条件){${slot}}的可行域 / {${slot}}[所]表示的平面区域 / 在[平面]直角坐标系[内|中](画出|作出){${slot}}[所]表示的[平面]区域 / 在坐标平面[内|中|上](画出|作出){${slot}}[所]表示的[平面]区域`,
      ],
      [
        ["Do", "on-number-line", `$${slot}`],
        `(graph|sketch|plot|draw|show|represent) [the] [solution] [set|solution set] [of|for] [the] {${slot}} on [a] [real] number line`,
        `在数轴上(表示|画出){${slot}}[的解集] / 把{${slot}}[的解集]在数轴上表示出来`,
      ],
    ]),
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
