import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";
import { bodyOf } from "../asked.ts";
import { signIn, zeroIn } from "../study/subject.ts";

type Filled = (slot: string) => MathJson;

/** What is asked as deeds, each of the topic; what is said besides stays as it is. */
const deeds = (whats: MathJson, ...topic: MathJson[]): MathJson[] =>
  operandsOf(whats).map((what) => (typeof what === "string" ? ["Do", what, ...topic] : what));
const facts = (...parts: MathJson[]): MathJson => ["Facts", ...parts];
const asked =
  (slot: string) =>
  (f: Filled): MathJson =>
    facts(...deeds(f(slot), f("Topic")));
const askedOfLetter =
  (slot: string) =>
  (f: Filled): MathJson =>
    facts(...deeds(f(slot), f("Topic")), ["For", f("Letter")]);

/** x = 3 beside words is a value of a letter, and nothing to be studied. */
const isValue = (subject: MathJson): boolean => {
  const [left = 0, right = 0] = operandsOf(operandsOf(subject)[0] ?? 0);
  return headOf(subject) === "Equation" && typeof left === "string" && left !== "y" && freeLetters(right).length === 0;
};

const parts = (clause: MathJson): readonly MathJson[] => (headOf(clause) === "Facts" ? operandsOf(clause) : [clause]);

/** "Where is the minimum" asks for no value and no place that is answered here. */
const places: ReadonlySet<MathJson> = new Set(["vertex", "axis", "roots", "zeros", "solutions", "x-intercepts", "y-intercept"]);
const arePlaces = (features: MathJson): boolean => operandsOf(features).every((what) => places.has(what));

const own = "[its|their|all|any|every|all of|each|both|two|exact|these|those|following]";
const find =
  "{Find}|label|mark|indicate|highlight|point out|label and mark|mark and label|draw|showing|indicate|indicating|labeling|labelling|marking";
const evenOrOdd =
  "[an] (even or odd|odd or even|even , odd or neither|even , odd , or neither|odd , even or neither|odd , even , or neither|even odd or neither|even|odd|even or odd or neither) [function]";
const counted = "(solutions|roots|zeros|zeroes|x-intercepts|x intercepts)";
const where =
  "(where|when|on (what|which) (interval|intervals)|(at|in) (what|which) (point|points)|(for|at|on) (what|which) [real] (values|value))";
const findWhere = "(where|when|[interval|intervals] (where|on which|in which|for which)|points (where|at which))";
const valuesFor = "(for|at|on) (what|which) [real] [values|value] [of] {Letter}";
const letters = "[{Find}] [all|range of|set of] [real] [value|values|numbers] [or values] [of] {Letter} {Satisfying}";
const 何值 = "(取何值|取什么值|为何值|取哪些值|为什么值|在什么范围|在什么范围内|在何范围内|在哪个范围内)";
const 范围 = "(的取值范围|取值范围|的范围|的值|的取值)";
const 何时 = "(何时|什么时候|在何处|[在|于](哪些|哪个|什么)(区间|范围)[上|内])";
const 问 =
  "[是|为|有|等于|在](什么|多少|几|哪些|哪个|哪里|哪|何) / 是 / 为 / __ / (是|为) __ / (是|为)(直线|点) [__] / (怎么|怎样|如何)求";

/** Questions about functions: pictures, vertices, zeros, signs. */
export const studies: readonly Row[] = [
  ...rowsFor("Asking", ["Asking", "", 问]),
  ...rowsFor("SignOf", [
    (f) => {
      const found = signIn(f("Inequality"));
      return found && ["List", found.sign, found.name];
    },
    "{Inequality}",
    "{Inequality}",
  ]),
  ...rowsFor("ZeroOf", [
    (f) => {
      const name = zeroIn(f("Equation"));
      return name === undefined ? undefined : ["List", "zeros", name];
    },
    "{Equation}",
    "{Equation}",
  ]),
  ...rowsFor(
    "Clause",
    // The function, given.
    [
      (f) => (isValue(f("Subject")) ? undefined : ["Given", f("Subject")]),
      "[for|of|in|with|where|when|assume|assuming|assume that|assuming that|so that|for which|let] {Subject}",
      "[对于|当|其中|由|在|如果|假设|满足]{Subject}[中|里|时]",
    ],
    [
      (f) => (isValue(f("Subject")) ? undefined : facts(...parts(f("Clause")), ["Given", f("Subject")])),
      "{Clause} (where|if|when|given|given that|with|for which|such that|so that|assuming|assume) {Subject} / {Clause} , (where|if|when|given|given that|with) {Subject}",
      "{Clause}[,](其中|若|当|如果|已知|设){Subject}",
    ],
    [
      (f) => facts(...parts(f("Clause1")), ...parts(f("Clause2"))),
      "{Clause1} \\( [please] [also] {Clause2} \\)",
      "{Clause1}\\([请]{Clause2}\\)",
    ],
    [
      (f) => facts(...parts(f("Clause")), ...deeds(f("Features"))),
      `{Clause} (with|showing|and label|and mark|labeling|labelling|marking|and show|and indicate|together with|along with|including|and|, with|, showing|, marking) ${own} {Features}`,
      "{Clause}(并标出|并标注|并标明|并画出|,标出|,标明|,画出)[它的|其|它们的]{Features}",
    ],
    [(f) => facts(...parts(f("Clause")), ...deeds(f("Features"))), "", "{Clause}(和|与|及|以及|连同)(它的|其|它们的){Features}"],
    [(f) => facts(["Do", "discriminant"], ...parts(f("Clause"))), "(use|using) discriminant to {Clause}", ""],
    // What it has.
    [
      asked("Features"),
      `[${find}] ${own} {Features} (of|for|in|to) ${own} {Topic} / [{Find}] {Topic} 's ${own} {Features} / {Topic} (-|–|—|:) [{Find}] ${own} {Features}`,
      "[{Find}]{Topic}[的][其|所有|全部|两个|一个]{Features}[{Asking}] / {Topic}[的]{Features}(是|为){Letter} = __ / {Find}[:]{Features}[:]{Topic} / {Asking}{Topic}[的]{Features} / {Topic}[的]{Features}(怎么|怎样|如何)(求|算)",
    ],
    [
      (f) => facts(...deeds(f("Features"), f("Subject"))),
      `[${find}] ${own} {Features} [:] {Subject} / {Subject} ${own} {Features}`,
      "",
    ],
    [
      (f) => facts(...deeds(f("Features"))),
      `[${find}] ${own} {Features}`,
      "[{Find}][它的|其|该|它]{Features}[{Asking}] / (标出|标明|标注|指出)[它的|其]{Features}",
    ],
    [
      (f) => facts(...deeds(f("Features"), f("Topic")), ...parts(f("Modifiers"))),
      `[${find}] ${own} {Features} {Modifiers} of {Topic}`,
      "[{Find}]{Topic}[,]{Modifiers}[的]{Features}[{Asking}]",
    ],
    [
      (f) => (arePlaces(f("Features")) ? facts(...deeds(f("Features"), f("Topic"))) : undefined),
      `where (is|are) ${own} {Features} of {Topic} / where (is|are) {Topic} 's ${own} {Features}`,
      "",
    ],
    [(f) => (arePlaces(f("Features")) ? facts(...deeds(f("Features"))) : undefined), `where (is|are) ${own} {Features}`, ""],
    // How it is symmetric.
    [
      ["Do", "parity", "$Topic"],
      `(is|are|determine whether|determine if|decide whether|decide if|find whether|check whether|find out whether|tell whether|state whether) {Topic} [is] ${evenOrOdd} / {Topic} ${evenOrOdd}`,
      "(判断|判定|确定|讨论|求|说明){Topic}的奇偶性 / {Topic}是(奇函数还是偶函数|偶函数还是奇函数|奇函数|偶函数)[吗]",
    ],
    // Its picture.
    [
      ["Do", "graph", "$Topic"],
      "{Draw} [:] {Topic} / (graph|plot|sketch) of {Topic} / {Topic} 's graph",
      "{Draw}[:]{Topic} / (画|作|绘)图:{Topic} / {Topic}[的]{Picture}",
    ],
    [
      ["Do", "graph"],
      "{Draw} / {Draw} (both|them|each|all|these) [of them] [graphs|curves|functions]",
      "{Draw}[它的|其|函数]{Picture} / (画|作|绘)图 / {Draw}",
    ],
    // Where it is positive, where it meets the axes.
    [
      asked("Signs"),
      `${where} (is|are|does|do) {Topic} [is] {Signs} / [{Find}|show|state] ${findWhere} {Topic} is {Signs} / {Topic} , ${where} (is|does) it {Signs}`,
      `{Topic}[的值]${何时}[的值]{Signs} / ${何时}[时][,]{Topic}{Signs}`,
    ],
    [asked("Crossing"), `${where} (is|are|does|do) {Topic} {Crossing} / [{Find}|show|state] ${findWhere} {Topic} {Crossing}`, ""],
    [
      askedOfLetter("Signs"),
      `${valuesFor} (is|are|does|do) {Topic} {Signs} / ${letters} {Topic} is {Signs}`,
      `[当]{Letter}${何值}[时][,]{Topic}[的值]{Signs} / [当]{Topic}{Signs}时[,][求][自变量]{Letter}[${范围}[是|为][__|多少|什么]]`,
    ],
    [
      (f) => facts(["Do", operandsOf(f("SignOf"))[0] as MathJson, ["Expr", operandsOf(f("SignOf"))[1] as MathJson]]),
      `${where} (is|are|does|do) {SignOf} / [{Find}|show|state] ${findWhere} {SignOf}`,
      `${何时}{SignOf} / {SignOf}${何时} / 求{SignOf}的(解集|范围)`,
    ],
    [
      (f) =>
        facts(
          ["Do", operandsOf(f("SignOf"))[0] as MathJson, ["Expr", operandsOf(f("SignOf"))[1] as MathJson]],
          ["For", f("Letter")],
        ),
      `${valuesFor} (is|are|does|do) {SignOf} / ${letters} {SignOf} / (what|which) (value|values) of {Letter} (satisfy|satisfies|solve|solves) {SignOf}`,
      `[当]{Letter}${何值}[时][,]{SignOf} / [当|若|求|使]{SignOf}[时|的时候|成立][,][则][求|的][自变量]{Letter}[${范围}[是|为][__|多少|什么]] / 哪些{Letter}[使]{SignOf}`,
    ],
    // "When is y = x²" asks nothing.
    [
      (f) => (bodyOf(f("Equation")) === undefined ? ["Do", "solutions", ["Equation", f("Equation")]] : undefined),
      "when (is|does) {Equation}",
      "",
    ],
    [["Do", "zeros", "$Topic"], `${where} (is|are) {Topic} [equal to] (zero|0)`, ""],
    [
      (f) => facts(["Do", "zeros", ["Expr", operandsOf(f("ZeroOf"))[1] as MathJson]]),
      `{ZeroOf} / solve {ZeroOf} / ${where} (is|are) {ZeroOf}`,
      "{ZeroOf} / {Solve}{ZeroOf}",
    ],
    // How often it is zero.
    [
      ["Do", "number-of-solutions", "$Topic"],
      `how many [distinct|different] [real] ${counted} (does|do|has|have) {Topic} [have|has] / how many [distinct|different] [real] ${counted} (are there|is there|are there for|are there to|are there in|are there of|of|for|to) {Topic} / how many [distinct|different] [real] ${counted} {Topic} (has|have)`,
      "{Topic}[共]有(几个|多少个)零点 / {Topic}(与|和|跟)x轴[共]有(几个|多少个)(交点|公共点) / {Topic}[共]有(几个|多少个|几)[不同的|不同|不等的|不相等的|不相等][实数|实](根|解)",
    ],
    [
      ["Do", "number-of-solutions"],
      `how many [distinct|different] [real] ${counted} (does|do) it have / how many [distinct|different] [real] ${counted} are there`,
      "[它|求|问][共]有(几个|多少个)零点 / [它|求|问][共]有(几个|多少个|几)[不同的|不同|不等的|不相等的|不相等][实数|实](根|解) / [它](与|和|跟)x轴[共]有(几个|多少个)(交点|公共点)",
    ],
    [["Do", "discriminant"], "(use|using) discriminant", ""],
    // Other forms of it.
    [
      asked("Form"),
      "(rewrite|write|express|convert|put|change|bring|transform) {Topic} [in|into|to|as] [its] {Form} / (rewrite|write|express|convert|put|change|bring) [in|into|to|as] [its] {Form} [:] {Topic} / {Topic} [in|into|to] {Form}",
      "[把|将]{Topic}[通过|用配方法](化|写|改写|转化|变形|配|配方)(为|成){Form}",
    ],
    [["Do", "vertex-form", "$Topic"], "complete square [for|of|in|:|on] {Topic}", "[把|将|对]{Topic}[进行]配方"],
    [
      (f) => facts(...deeds(f("Form"))),
      "(rewrite|write|express|convert|put) [it] (in|into|to|as) [its] {Form}",
      "(化|写|改写|转化|变形|配|配方)(为|成){Form}",
    ],
    // Solved.
    [
      ["Do", "solutions", "$Subject"],
      "solve {Subject} / {Subject} solve / {Subject} : solve",
      "{Solve}[:]{Subject} / {Subject}(怎么|怎样|如何)解[呢]",
    ],
    [
      ["Facts", ["Do", "solutions", "$Subject"], ["For", "$Letter"], ["Sought", "$Letter"]],
      "all [real] [values|value] [of] {Letter} {Satisfying} {Subject}",
      "",
    ],
    [["Do", "solutions", "$It"], "solve {It}", "{Solve}{It}"],
    [
      ["Facts", ["Do", "solutions", "$Subject"], ["For", "$Letter"]],
      "solve for [variable|unknown] {Letter} {Subject} / {Subject} solve for [variable|unknown] {Letter}",
      "",
    ],
    [
      ["Facts", ["Do", "solutions", "$Subject"], ["For", "$Letter"], ["Sought", "$Letter"]],
      "{Subject} , (what is|what's|find) {Letter} / {Subject} , {Letter} = [?|__]",
      "{Letter}(为何值|取何值|等于多少|是多少)[时][,]{Subject} / {Subject}[,][求]{Letter}[的值](是多少|等于多少|等于几|是几|为多少|= ?|= __|=)",
    ],
    [
      ["Do", "solutions", "$Subject"],
      "",
      "[求|求出|写出|试求]{Subject}的[两个|两|所有|全部|实数](解|根|解集)[{Asking}] / {Subject}的[两个|两](解|根|解集)(是|为)[{Letter}] [=] [__|什么|多少]",
    ],
  ),
  ...rowsFor(
    "Form",
    [["List", "vertex-form"], "vertex form", "顶点式"],
    [["List", "factored-form"], "(factored|factorized|factorised|intercept) form", "(交点式|两根式)"],
  ),
];
