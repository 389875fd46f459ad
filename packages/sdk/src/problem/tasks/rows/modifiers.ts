import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";

const side = "[from|from the|on|on the]";

const both = (f: (slot: string) => MathJson): MathJson => [
  "Facts",
  ...operandsOf(f("Modifiers1")),
  ...operandsOf(f("Modifiers2")),
];

/** An interval that is what it is called: with so many ends that do not belong to it. */
const withOpenEnds =
  (count: number): Row["make"] =>
  (f) => {
    const interval = f("Interval");
    return operandsOf(interval).filter((end) => headOf(end) === "Open").length === count ? interval : undefined;
  };

/** What is said besides: the unknown, values, conditions, how and over which numbers. */
export const modifiers: readonly Row[] = [
  ...rowsFor(
    "Modifiers",
    ["$Modifiers", "\\( {Modifiers} \\)", "\\( {Modifiers} \\)"],
    [["Facts", "$Modifier"], "{Modifier}", "{Modifier}"],
    [
      both,
      "{Modifiers1} {Modifiers2} / {Modifiers1} , {Modifiers2} / {Modifiers1} and {Modifiers2} / {Modifiers1} , and {Modifiers2}",
      "{Modifiers1}{Modifiers2} / {Modifiers1},{Modifiers2} / {Modifiers1}且{Modifiers2}",
    ],
  ),
  ...rowsFor(
    "Modifier",
    [
      ["For", "$Letter"],
      "for {Letter} / for (variable|unknown) {Letter} / for (value|values) of {Letter} / in variable {Letter}",
      "[若|已知|如果]{Letter}满足[方程|不等式|等式|条件] / 关于{Letter}的 / 以{Letter}为未知数 / 其中{Letter}为未知数 / \\({Letter}为未知数\\)",
    ],
    [["Unknown", "$Letter"], "to find {Letter} / to find (value|values) of {Letter}", ""],
    [
      (f) => ["Facts", ...operandsOf(f("Letters")).map((letter): MathJson => ["For", letter])],
      "for {Letters}",
      "关于{Letters}的",
    ],
    [
      (f) => [
        "Facts",
        ...operandsOf(f("Letters")).flatMap((letter): MathJson[] => [
          ["OverFor", f("Whole"), letter],
          ["Every", letter],
        ]),
      ],
      "for all {Whole} {Letters}",
      "",
    ],
    [
      (f) => ["Facts", ...operandsOf(f("Letters")).map((letter): MathJson => ["OverFor", f("Whole"), letter])],
      "for {Whole} {Letters} / [where|if|and] {Letters} are {Whole}",
      "[其中|且]{Letters}[均|都](为|是){Whole}",
    ],
    [["Over", "real"], "", "实数解 / 只求实数解 / 求实数解 / 在实数范围内 / 实数范围 / 实数范围内"],
    [["By", "numerical"], "numerically / approximately", "求近似解 / 求近似值"],
    [
      (f) => (f("Letter") === "i" ? ["Over", "complex"] : undefined),
      "where {Letter} is [the] imaginary unit",
      "[其中|这里|已知|设]{Letter}(是|为)虚数单位",
    ],
    [
      ["Facts", ["On", ["Greater", "$Letter1", 0]], ["On", ["Greater", "$Letter2", 0]]],
      "for positive {Letter1} and {Letter2} / (assume|assuming|where|if) [that] {Letter1} and {Letter2} are positive",
      "[其中]{Letter1}(、|,|和){Letter2}[均|都](为|是)正数",
    ],
    [
      ["On", ["Greater", "$Letter", 0]],
      "(assume|assuming|where|if) [that] {Letter} is positive / for positive {Letter}",
      "[其中]{Letter}(为|是)正数",
    ],
    [["On", "$Condition"], "{Condition}", "{Condition}", 0.01],
    [
      ["Respect", "$Letter"],
      "with respect to {Letter} / with respect to variable {Letter} / w.r.t. {Letter} / w.r.t {Letter} / wrt {Letter} / in respect to {Letter} / by {Letter}",
      "关于{Letter} / 对{Letter} / 关于变量{Letter} / 对变量{Letter} / 关于自变量{Letter}",
    ],
    [
      ["InTermsOf", "$Letter"],
      "in terms of {Letter} / as [a] function of {Letter}",
      "用{Letter}表示 / 用含{Letter}的式子表示 / 用含{Letter}的代数式表示",
    ],
    [
      ["In", "$Letter"],
      "in {Letter} / in powers of {Letter} / as polynomial in {Letter}",
      "按{Letter} / 按{Letter}的降幂 / 关于{Letter}",
    ],
    [
      ["At", "$Settings"],
      "(when|if|at|where|for|given|given that|with|evaluated at|at point where|at points where|for values|for value|using|let|suppose|by substituting|substituting|at value) {Settings}",
      "[当|若|在|已知|其中|如果|设]{Settings}[时|处|的时候|时的|这一点|点处|点][,] / (当|若|在|已知|其中|如果|设){Settings} / 在点{Settings}[处]",
    ],
    [["At", "$Settings"], "", "(设|已知|若|已知:)复数{Settings}[,]"],
    [["AtPoint", "$Point"], "at [given] point {Point} / at {Point}", "在点{Point}[处] / 在{Point}处 / 上点{Point}处"],
    [
      ["ByCases", "$Letter"],
      "for all [possible] values of [the] [parameter|constant|real parameter] {Letter} / (discussing|considering|discuss) [the] [all] cases (for|of|in) [the] [parameter] {Letter} / discussing [the] parameter {Letter} / depending on [the] [parameter] {Letter} / according to [the] [value of] [the] [parameter] {Letter}",
      "讨论[参数|实数]{Letter}的取值 / (对|就)[参数|实数]{Letter}[进行|的取值进行]讨论",
    ],
    [
      ["Parameter", "$Letter"],
      "where {Letter} is [a] [real] parameter / with [real] parameter {Letter}",
      "[其中]{Letter}(为|是)[实]参数 / \\({Letter}(为|是)[实]参数\\)",
    ],
    [
      ["ThroughPoint", "$Point"],
      "(through|passing through|that passes through|which passes through) [point] {Point}",
      "(过|经过|通过)点{Point}",
    ],
    [["As", "$Arrow"], "{Arrow}", "{Arrow}", 0.01],
    [["As", "$Arrow"], "as {Arrow} / when {Arrow} / for {Arrow} / where {Arrow} / if {Arrow}", "[当]{Arrow}[时] / 在{Arrow}时"],
    [
      ["As", ["To", "$Letter", "$Place"], "$Side"],
      "(as|when|where|for) {Letter} (approaches|tends to|goes to|approaching|tending to|gets close to|gets closer to|moves toward|converges to|nears|becomes|is approaching|tends toward|tends towards) {Place} {Side}",
      "[当]{Letter}(趋于|趋近于|趋向于|趋向|趋近|→){Side}{Place}[时|的时候] / [当]{Letter}从{Side}(趋于|趋近于|趋向于|趋向|趋近|→){Place}[时|的时候] / [当]{Letter}{Side}(趋于|趋近于|趋向于|趋向|趋近){Place}[时|的时候]",
    ],
    [
      ["As", ["To", "$Letter", "$Place"]],
      "(as|when|where|for) {Letter} (approaches|tends to|goes to|approaching|tending to|gets close to|gets closer to|moves toward|converges to|nears|becomes|is approaching|tends toward|tends towards) {Place} / at {Letter} approaching {Place}",
      "[当]{Letter}(趋于|趋近于|趋向于|趋向|趋近|→|趋于值){Place}[时|的时候]",
    ],
    [["As", ["To", "$Letter", "$Place"]], "(as|when|for|where) {Letter} (→|- >) {Place}", "[当]{Letter}(→|- >){Place}[时]"],
    [["As", "$Arrow", "$Side"], "as {Arrow} {Side}", "当{Arrow}{Side}时"],
    [["As", "$Arrow", "$Sign"], "(as|when) {Arrow} {Sign}", "[当]{Arrow}{Sign}时"],
    [
      ["As", ["To", "$Letter", "$Place"], "$Sign"],
      "(as|when) {Letter} (approaches|tends to|goes to) {Place} {Sign}",
      "[当]{Letter}(趋于|趋近于|趋向于){Place}{Sign}[时]",
    ],
    [["Side", "$Side"], `{Side}`, "从{Side}"],
    [
      ["Between", "$Place1", "$Place2"],
      "from {Place1} to {Place2} / between {Place1} and {Place2} / over [the] [interval] from {Place1} to {Place2} / with limits {Place1} and {Place2} / with limits from {Place1} to {Place2} / with bounds {Place1} and {Place2} / with lower limit {Place1} and upper limit {Place2}",
      "从{Place1}到{Place2}[的|上的] / 在{Place1}到{Place2}[上|之间|上的] / 由{Place1}到{Place2} / 下限为{Place1},上限为{Place2}",
    ],
    [["BetweenFor", "$Letter", "$Place1", "$Place2"], "from {Letter} = {Place1} to {Place2}", "", 0.02],
    [
      ["BetweenFor", "$Letter", "$Place1", "$Place2"],
      "(for|where|with) {Letter} [is|lies] between {Place1} and {Place2} / {Letter} between {Place1} and {Place2}",
      "[其中|且]{Letter}在{Place1}(与|和|到|至){Place2}之间",
    ],
    [
      ["On", "$Condition"],
      "(for|where|if|when|with|on|in|over|on [the] interval|in [the] interval|over [the] interval|on [the] domain|given|given that|assume|assuming|assuming that|assume that|if [it is] known that|such that|so that|in [the] range|suppose|provided|provided that) {Condition} / \\( {Condition} \\)",
      "(其中|当|若|已知|设|且|满足|在|这里|如果|假设){Condition}[时|内|上|的] / \\({Condition}\\) / {Condition}时 / 在{Condition}(范围|范围内|内|上|区间内|区间上)[的]",
    ],
    [
      ["Facts", ["On", ["Element", "$Letter", "$CalledInterval"]], ["Every", "$Letter"]],
      "for (all|every|any|each) {Letter} (in|on) {CalledInterval}",
      "对(任意|所有|一切){Letter}(在|属于){CalledInterval}",
    ],
    [
      (f) => ["Facts", ["On", f("Condition")], ...freeLetters(f("Condition")).map((letter): MathJson => ["Every", letter])],
      "for (all|every|any|each) {Condition}",
      "对(任意|所有|一切|任意的|所有的){Condition}",
    ],
    [
      ["Within", "$CalledInterval"],
      "(on|in|over|within) {CalledInterval}",
      "(在|于){CalledInterval}(上|内|中|上的|内的|中的|范围内|范围内的|区间上|区间内)",
    ],
    [
      ["On", ["Element", "$Letter", "$CalledInterval"]],
      "(for|where|with|when|if|given) {Letter} [is|lies|being] (in|on|within|from) {CalledInterval} / {Letter} in {CalledInterval}",
      "[其中|且|当]{Letter}(在|属于){CalledInterval}[上|内|中]",
    ],
    ["$Numbers", "{Numbers}", "{Numbers}"],
    [
      ["Positive"],
      "(assume|assuming|assume that|assuming that|suppose|where|given that|if) [that] [all] [the] (variables|letters|variables and expressions|expressions|expressions under radicals|variable) (are|represent|stand for|is) (positive|positive numbers|nonnegative|non-negative|positive real numbers|nonnegative real numbers|positive values|greater than zero|greater than 0) / assume [that] (variables|all variables) represent (positive|nonnegative) [real] numbers",
      "[假设|设|其中](所有|各|式中|式中的)(字母|变量)[均|都](为|是)正[实]数 / (字母|变量)均为正数",
    ],
    [
      ["Initials", "$Starts"],
      "(with|given|given that|where|if|satisfying|that satisfies|which satisfies|such that|subject to|when|for which|so that|and|under|under condition|with condition|using) {Starts} / (with|given|subject to|satisfying|under|and) [the] [initial|boundary] (condition|conditions|value|values) {Starts} / initial (condition|conditions) {Starts} / that satisfies [the] initial (condition|conditions) {Starts}",
      "(满足|已知|其中|若|当|设|且|满足条件|满足初始条件|满足初值条件|初始条件|初值条件|初始条件为|初值为|在初始条件|且满足|并满足){Starts}[的|下的|下]",
    ],
    [
      ["Also", "graph"],
      "and (graph|plot|sketch|draw) [the] [solution|solutions|solution set|it|solution set on number line|solution on number line|solutions on number line|its solution] [set] [on [a] [real] number line] / then graph [the] (solution|solution set|solutions) / graph [the] (solution|solution set|solutions) on number line / and represent (solution|solutions|solution set|it) on number line / and show (solution|solutions|solution set|it) on number line",
      "并(在数轴上|把它的解集在数轴上|把解集在数轴上|将解集在数轴上|将其解集在数轴上|在数轴上把解集)表示[出来|它的解集|解集|出解集] / ,把解集在数轴上表示出来",
    ],
    ["$Remark", "{Remark}", "{Remark}"],
  ),
  ...rowsFor(
    "CalledInterval",
    ["$Interval", "[the] [given] [interval|range|domain] {Interval}", "[区间|范围]{Interval}"],
    [withOpenEnds(2), "[the] [given] open [interval] {Interval}", "开区间{Interval}"],
    [withOpenEnds(1), "[the] [given] half-open [interval] {Interval}", "半开区间{Interval}"],
    [withOpenEnds(0), "[the] [given] closed [interval] {Interval}", "闭区间{Interval}"],
  ),
  ...rowsFor(
    "Side",
    [
      1,
      `${side} right / from above / from [the] right side / from [the] right hand side / from [the] positive side / from values greater`,
      "右侧 / 右边 / 右 / 正方向",
    ],
    [
      -1,
      `${side} left / from below / from [the] left side / from [the] left hand side / from [the] negative side`,
      "左侧 / 左边 / 左 / 负方向",
    ],
  ),
  ...rowsFor("Sign", [1, "+ / ^ +", "+ / ^ +"], [-1, "- / ^ -", "- / ^ -"]),
  ...rowsFor(
    "Numbers",
    [
      ["Over", "complex"],
      "(over|in|among) [set of|field of] (complex numbers|complex number|complexes|complex plane) / over C / in C / including complex (solutions|roots|numbers) / including imaginary (solutions|roots) / in complex number system / with complex (roots|solutions)",
      "在(复数|复数集|复数域|复平面)[范围|集合][{Inside}]",
    ],
    [
      ["Over", "real"],
      "(over|in|for|among) [set of|field of] [all] (real numbers|reals) / in real number system / over R / in R",
      "在(实数|实数集|实数域)[范围|集合][{Inside}]",
    ],
    [["Over", "integer"], "(over|in|among) [set of] [all] integers", "在(整数|整数集)[范围|集合][{Inside}]"],
    [["Over", "positive-integer"], "(over|in) [set of] positive integers", "在(正整数|正整数集)[范围|集合]{Inside}"],
    [
      ["Over", "natural"],
      "(over|in) [set of] (nonnegative|non-negative) integers",
      "在(自然数|自然数集|非负整数)[范围|集合]{Inside}",
    ],
    [["Over", "counting"], "(over|in) [set of] natural numbers", ""],
    [
      ["Over", "rational"],
      "(over|in) [set of|field of] (rationals|rational numbers) / with (integer|rational) coefficients / over Q",
      "在(有理数|有理数集|有理数域)[范围|集合]{Inside}",
    ],
    [["OverFor", "complex", "$Letter"], "for complex {Letter} / where {Letter} is [a] complex [number]", "{Letter}(是|为)复数"],
    [["Facts", ["OverFor", "real", "$Letter"], ["Every", "$Letter"]], "for all real {Letter}", ""],
    [["OverFor", "real", "$Letter"], "for real {Letter} / where {Letter} is [a] real [number]", "{Letter}(是|为)实数"],
    [
      ["OverFor", "$Whole", "$Letter"],
      "[where|if|given that|and|when] {Letter} is [a|an] {Whole} / for {Whole} {Letter} / with {Letter} [being] [a|an] {Whole}",
      "[其中|且]{Letter}(是|为){Whole}",
    ],
  ),
  ...rowsFor("Modifier", [
    ["Facts", ["OverFor", "$Whole", "$Letter"], ["Every", "$Letter"]],
    "for all {Whole} {Letter}",
    "对(任意|所有|一切){Whole}{Letter}",
  ]),
  ...rowsFor("Inside", ["Inside", "", "内 / 中 / 上 / 内的 / 里 / 下"]),
];
