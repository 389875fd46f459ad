import type { MathJson } from "../../../contract.ts";
import { freeLetters, headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { each, rowsFor } from "../../grammar/rows.ts";
import { isSecondDegree, kindOfEquation } from "../context.ts";

const verb =
  "(find|determine|calculate|compute|give|state|write|write down|work out|what is|what are|what's|evaluate|get|obtain|where are|where is|tell me|derive|find out|deduce|specify|give me|show|name|say|label|mark|indicate|list|solve for|rotate [the] axes to find|complete the square to find)[, in ({Form}|standard form) ,|in ({Form}|standard form)|exactly]";
const 求 = "(求|求出|求得|试求|请求|写出|计算|算出|确定|请写出|求解|并求|并求出|并写出|给出|请问|试写出|标出|并标出)";
const what = "(?|多少|什么|__|何|_|…|\\( \\)|何值)";
const is = "(是|为|等于|=|分别是|分别为|分别等于|各是|各为|依次是|依次为)";
const ofWhat = "[numbers|number|value|values|value\\(s\\)|possible values|value or values] [of] [constant|parameter|real number]";
const conic = "(conic|curve|conic section|figure|graph|shape)";
const asNormal = "(直角坐标方程|普通方程|直角坐标)";

const pairOfLines =
  "(parallel , perpendicular , or neither|parallel , perpendicular or neither|parallel or perpendicular|parallel or perpendicular or neither|parallel , intersecting or coincident|parallel , intersecting , or coincident)";

/** A line of which the name or the equation is given; undefined for a curve of another kind. */
function asLine(curve: MathJson): MathJson | undefined {
  if (headOf(curve) !== "Curve") return headOf(curve) === "Line" ? curve : undefined;
  const [kind, ...rest] = operandsOf(curve);
  return kind === "Line" || kind === "Curve" || kind === "" ? ["Curve", "Line", ...rest] : undefined;
}

/** Two equations of at most second degree in x and y, one of them of second degree: the points that satisfy both. */
function meetingOf(one: MathJson, other: MathJson): MathJson | undefined {
  const isPlane = (equation: MathJson): boolean =>
    freeLetters(equation).every((letter) => letter === "x" || letter === "y") &&
    (isSecondDegree(equation) || kindOfEquation(equation) === "Line");
  if (!isPlane(one) || !isPlane(other) || !(isSecondDegree(one) || isSecondDegree(other))) return undefined;
  return ["AskIt", ["Intersections", ["Curve", "Curve", "", one], ["Curve", "Curve", "", other]]];
}

/** Clauses that ask. */
const clauses: readonly Row[] = rowsFor(
  "Clause",
  ["$Fact", "{Fact} / {Fact} (is|are) given", "{Fact}"],
  [
    "$WantedList",
    `${verb} {WantedList} [?] / can you find {WantedList} / i need {WantedList} / where (is|are) {WantedList} located`,
    `${求}{WantedList}[各是多少|分别是多少|是多少] / [${求}]{WantedList}(是|为|等于|=|:|分别是|分别为|分别等于|各是|各为|依次是|依次为|有)${what} / {WantedList}是多少[?] / {WantedList}(?|__|_|多少|在何处|在哪里|在哪|有哪些)`,
  ],
  [["AskIt", "$Quantity"], "how (long|big|large|far|wide) is {Quantity}", ""],
  [["AskIt", ["Length", "$Segment"]], "how (long|wide) is {Segment}", ""],
  [
    ["Facts", "$Remark", "$WantedList"],
    `${verb} {WantedList} {Remark} / {WantedList} (is|are|=|equals) {Remark}`,
    `${求}{WantedList}{Remark} / {WantedList}${is}[${what}]{Remark}`,
  ],
  [["Last", ["Facts", "$Remark", "$WantedList"]], "{WantedList} {Remark}", "{WantedList}{Remark}", 1],
  [["Facts", ["Mention", "$Curve"], "$WantedList"], "", `[${求}]{Curve}的:{WantedList}`, 0.2],
  ["$WantedList", "{WantedList} (is|are|=|equals|is equal to|are respectively) (?|what|__|_) / {WantedList} ?", ""],
  ["$WantedList", "identify {WantedList}", "", 0.6],
  [
    ["AskIt", ["TangentLines", "$Curve", "$Point"]],
    "",
    `(过|从|由)[点]{Point}(作|向|引){Curve}[作|引]的[两条]切线,[则|求|那么][这两条|该|此]切线[的]方程[(为|是)[${what}]]`,
  ],
  [
    ["AskIt", ["Sqrt", ["PowerOfPoint", "$Point", "$Curve"]]],
    "",
    "(过|从|由)[点]{Point}(向|作|引){Curve}[作|引]的[两条]切线,[则|求]切线[的]长[为] / (过|从|由)[点]{Point}(向|作){Curve}(作|引)切线,[则|求]切线[的]长[为]",
  ],
  [
    ["AskIt", ["Intersections", "$Curve1", "$Curve2"]],
    "(say|find|determine|tell me) (where|at which points|at what points) {Curve1} (meets|intersects|crosses|cuts) {Curve2} / (where|at which points|at what points) (do|does) [{Plural}] {Curve1} (and|intersect|meet|cross|cut) {Curve2} [intersect|meet|cross]",
    "",
  ],
  [["AskIt", ["Reflection", "$Point", "$Curve"]], "reflect {Point} (in|across|over|about) {Curve}", ""],
  [
    ["AskIt", ["Distance", "$Point1", "$Point2"]],
    "how far (is|apart are [points]) {Point1} (from|and) {Point2} / how far is it (from|between) {Point1} (to|and) {Point2}",
    "",
  ],
  [
    ["AskIt", ["Distance", "$Point", "$Curve"]],
    "how far (is|apart are) {Point} (from|and) {Curve} / how far is it from {Point} to {Curve}",
    "",
  ],
  [
    ["AskIt", ["TangentPoint", "$Curve1", "$Curve2"]],
    "(where|at (what|which) point) (does|is) {Curve1} (touch|tangent to) {Curve2} / (find|determine) (where|at (what|which) point|point (where|at which)) {Curve1} (touches|is tangent to) {Curve2}",
    "",
  ],
  [
    ["AskIt", ["TangentLines", "$Curve", "$Point"]],
    "(through|from) {Point} [two] (tangents|tangent lines) (can be|are) drawn to {Curve} . (find|determine|write|give) their equations",
    "",
  ],
  [["AskIt", ["Nearest", "$Point", "$Curve"]], "which point (on|of) {Curve} is (closest|nearest) to {Point}", ""],
  [
    ["Facts", ["Element", "$Capital", "$Curve"], ["AskIt", "$Capital"]],
    "find [a] point {Capital} on {Curve} (such that|so that|for which)",
    "[在]{Curve}上求[一]点{Capital}[的坐标]",
  ],
  // What the curve has to be said before which curve it is.
  [["AskIt", ["With", ["The", "$KindWord"], "$Mods"]], "(which|what) {KindWord} {Mods}", ""],
  [
    ["AskIt", ["With", ["First", "$KindWord"], "$Mods"]],
    `{Mods} (.|:|;|,) ${verb} [[standard] equation (of|for)] {KindWord} [in standard form] / {Mods} (.|:|;|,) ${verb} {KindWord}'s [standard] equation`,
    `{Mods}(,|。|;)${求}[满足条件的|符合条件的|该|此]{KindWord}的[标准]方程`,
    0.3,
  ],
  [
    (f) =>
      f("KindWord1") === f("KindWord2")
        ? ["AskIt", ["With", ["First", f("KindWord1")], ["Facts", f("Mods1"), f("Mods2")]]]
        : undefined,
    "",
    `{Mods1},[并且|且]{KindWord1}{Mods2}(,|。|;)${求}[该|此]{KindWord2}的[标准]方程`,
    0.3,
  ],
  // A chord is a segment of what it is said to be of.
  [
    ["AskIt", ["Length", ["ChordBy", "$Mods"]]],
    "chord {Mods} (.|;|,) (how long is it|find its length|what is its length|determine its length)",
    "",
  ],
  [
    ["AskIt", ["Length", ["ChordWith", "$Curve", "$Mods"]]],
    "chord of {Curve} {Mods} (.|;|,) (how long is it|find its length|what is its length|determine its length)",
    "",
  ],
  // In what ratio a segment is divided.
  [
    ["AskRatio", "$Segment", "$Point"],
    `[${verb}] ratio in which {Segment} is divided (by|at) {Point} / [${verb}] ratio in which {Point} divides {Segment} / in (what|which) ratio (does|is) {Point} divide {Segment} / in (what|which) ratio is {Segment} divided (by|at) {Point}`,
    `[${求}]{Point}分{Segment}所成的比 / [${求}]{Point}分{Segment}所成的比(是|为)[${what}]`,
  ],
  [
    ["AskRatio", "$Segment", ["Intersection", "$Curve", ["LineOf", "$Segment"]]],
    `[${verb}] ratio in which {Segment} is divided (by|at) {Curve} / [${verb}] ratio in which {Curve} divides {Segment} / in (what|which) ratio does {Curve} divide {Segment} / in (what|which) ratio is {Segment} divided by {Curve}`,
    `[${求}]{Curve}分{Segment}所成的比 / [${求}]{Curve}分{Segment}所成的比(是|为)[${what}]`,
  ],
  [["AskIt", ["Distance", "$Curve1", "$Curve2"]], "how far apart are [the] [lines|parallel lines] {Curve1} and {Curve2}", ""],
  // A curve alone: all about it.
  [["Last", ["Ask", "elements", "$Equated"]], "{Equated}", "{Equated}", 1],
  [["Last", ["Ask", "elements", ["Curve", "Curve", "", "$Equation"]]], "{Equation}", "{Equation} / 方程{Equation}", 1],
  // With nothing that says it is asked: only as the end of a question.
  [
    ["Last", "$WantedList"],
    "{WantedList} / {WantedList} (is|are|=|equals)",
    "{WantedList} / {WantedList}(是|为|等于|=|分别是|分别为|各是)",
    1,
  ],
  // For which m is … : the values of m for which something holds.
  [
    ["Facts", ["Ask", "parameter", "$Small"], "$Fact"],
    `for (which|what) [real] ${ofWhat} {Small} [is|does|do|will|are] {Fact} / (find|determine|calculate) [all] [real] ${ofWhat} {Small} (such that|so that|for which|if|given that|when) {Fact}`,
    "(当|求当){Small}(为何值|为什么值|取何值|取什么值|是什么值|等于多少)时,{Fact} / {Small}(为何值|为什么值|取何值)时,{Fact} / (若|已知){Fact},求[实数]{Small}",
    0,
  ],
  [
    ["Facts", ["Ask", "parameter", "$Small"], ["Equal", "$Curve1", "$Curve2"]],
    `for (which|what) [real] ${ofWhat} {Small} is {Curve1} {Curve2}`,
    "",
    0.3,
  ],
  [
    ["Facts", ["Ask", "parameter", "$Small"], ["Equal", "$Point1", "$Point2"]],
    `for (which|what) [real] ${ofWhat} {Small} is {Point1} {Point2}`,
    "",
    0.3,
  ],
  [["Facts", ["Ask", "parameter", "$Small"], "$Asked"], `for (which|what) [real] ${ofWhat} {Small} {Asked}`, ""],
  [
    ["Ask", "number-of-intersections", ["NumberOfIntersections", "$Curve1", "$Curve2"]],
    "how many (points of intersection|intersections|intersection points|common points|points) (do|does) {Curve1} (and|have in common with|have with|share with) {Curve2} [have|have in common|share] / how many times (do|does) {Curve1} (and|intersect|meet|cross|cut) {Curve2} [intersect|meet|cross] / (in|at) how many points (do|does) {Curve1} (and|intersect|meet|cross|cut) {Curve2} [intersect|meet|cross]",
    "{Curve1}(与|和){Curve2}(有几个|有多少个)[不同的](交点|公共点) / {Curve1}(与|和){Curve2}的(交点|公共点)(有几个|有多少个) / 判断{Curve1}(与|和){Curve2}的(交点|公共点)[的]个数",
  ],
  [
    ["Ask", "position", ["Position", "$Curve1", "$Curve2"]],
    "does {Curve1} (intersect|cut|cross|meet) {Curve2} , (touch|is it tangent to|be tangent to) it [,] or (miss|not meet|not touch) it / how (do|are) {Curve1} and {Curve2} (lie|situated|located|positioned) / describe [the] (relative position|relationship|position) of {Curve1} and {Curve2}",
    `判断{Curve1}(与|和){Curve2}的位置关系 / 试判断{Curve1}(与|和){Curve2}的位置关系`,
  ],
  [
    (f) => {
      const lines = [asLine(f("Curve1")), asLine(f("Curve2"))];
      return lines.every((line) => line !== undefined) ? ["Ask", "position", ["Position", ...(lines as MathJson[])]] : undefined;
    },
    `(determine|decide|state|tell|say) (whether|if) [{Plural}] [given by|with equations] {Curve1} and {Curve2} are ${pairOfLines} / are [{Plural}] [given by|with equations] {Curve1} and {Curve2} ${pairOfLines}`,
    "(判断|判定)[{Plural}]{Curve1}(与|和){Curve2}是(平行还是垂直|平行、垂直还是相交|平行还是相交|平行、相交还是重合|相交、平行还是重合)",
  ],
  [
    (f) => meetingOf(f("Equation1"), f("Equation2")),
    "(solve|find all solutions of|find [the] [all] solutions of) [following] (system|system of [nonlinear] equations|nonlinear system) [:] {Equation1} (,|and|;|, and) {Equation2}",
    "(解|求解|求)方程组[:]{Equation1}(,|、|和|与|;){Equation2}[的解]",
  ],
  [
    ["Ask", "position", ["TwoOf", "Circle", "Position"]],
    "(relative position|position|relationship) of [two] circles / describe their relative position / their relative position",
    "[这]两[个]圆的位置关系",
  ],
  [
    ["Ask", "position", ["Position", "$Point", "$Curve"]],
    "where (is|does) {Point} [lie] (relative to|with respect to) {Curve} / is {Point} (inside|outside|on) {Curve}",
    `判断{Point}(与|和){Curve}的位置关系`,
  ],
  [
    ["Ask", "kind", "$Curve"],
    `(what|which) [(kind|type|sort) of] ${conic} (is|does|do) {Curve} [represent|describe|define] / what does {Curve} (represent|describe) / (identify|classify|name) {Curve} / (identify|classify|determine) (type|kind) of {Curve} / use [the] discriminant to (identify|classify|determine [the] (type|kind) of) [${conic}] {Curve} / (what|which) [(kind|type|sort) of] ${conic} is (given|represented|described|defined|traced) by {Curve} / is {Curve} {KindChoice} / (determine|decide|say|tell) (whether|if) {Curve} (is|represents|describes) {KindChoice}`,
    "判断{Curve}(的类型|类型|表示的曲线类型|表示什么图形|表示什么曲线|是什么曲线|表示何种曲线|表示的曲线) / {Curve}(表示|是)(什么|何种|哪种)(曲线|圆锥曲线|图形) / 判断{Curve}(表示|是)(什么|何种|哪种)(曲线|圆锥曲线|图形)",
  ],
  [
    ["Facts", ["Ask", "kind", "$Curve"], ["Ask", "graph", "$Curve"]],
    "(identify|classify|name) and (graph|sketch|draw|plot) {Curve}",
    "",
  ],
  [
    ["Ask", "standard-form", "$Curve"],
    "(write|put|rewrite|convert|express|bring|transform|reduce) [equation (of|for)] {Curve} (in|into|to) (standard|canonical|standard equation) form / (write|put|rewrite|convert|express) equation (in|into|to) (standard|canonical) form : {Curve} / (write|put|rewrite|convert) {Curve} as [a] standard equation",
    "(把|将){Curve}[的方程](化为|化成|写成|写为|变为|转化为)标准(方程|形式|式) / {Curve}化为标准方程",
  ],
  [
    ["Ask", "elements", "$Curve"],
    "(describe|analyze|analyse|study|discuss|investigate|examine) [fully] {Curve}",
    "(研究|讨论|分析){Curve}[的性质|的几何性质]",
    0,
  ],
  [
    ["Facts", ["Ask", "graph", "$Curve1"], ["Ask", "graph", "$Curve2"]],
    "(graph|sketch|draw|plot) [graphs of] [both] {Curve1} and {Curve2}",
    "[请](画出|画|作出|作|绘制){Curve1}(与|和|、){Curve2}[的](图像|图象|图形|草图)",
  ],
  [
    ["Ask", "equation", "$Curve"],
    "(convert|write|express|rewrite|change|transform) {Curve} (to|in|into) [a] (rectangular|cartesian) (form|coordinates|equation) / eliminate parameter [{Small}] [from|in|of|for|:] [parametric equations] {Curve} / eliminate parameter [{Small}] [and|to] (find|obtain|get|write|give) [corresponding] (rectangular|cartesian) equation [of|for|:] [curve [given by]] {Curve}",
    `(把|将){Curve}[的[参数|极坐标]方程](化为|化成|写成|转化为|变为|化)${asNormal} / {Curve}(化为|化成)${asNormal}`,
  ],
  [["Ask", "equation", ["Topic"]], "", `(化为|化成)${asNormal}`],
  [
    (f) => ["AskFact", ["Facts", ["Collinear", ...each(f("PointList"), (point) => point)]]],
    "(are|do) [points] {PointList} (collinear|lie on a line|lie on one line|lie on the same line|on one line) [?]",
    "[判断]{PointList}[三点]是否(共线|在同一直线上|在一条直线上)",
  ],
  [
    ["AskFact", ["Facts", ["Parallel", "$Curve1", "$Curve2"]]],
    "are [lines] {Curve1} and {Curve2} parallel [?]",
    "判断{Curve1}(与|和){Curve2}是否平行",
  ],
  [
    ["AskFact", ["Facts", ["Perpendicular", "$Curve1", "$Curve2"]]],
    "are [lines] {Curve1} and {Curve2} perpendicular [?]",
    "判断{Curve1}(与|和){Curve2}是否垂直",
  ],
  [["AskFact", ["Facts", ["Tangent", "$Curve1", "$Curve2"]]], "", "判断{Curve1}(与|和){Curve2}是否相切"],
  // Is … so?
  [["AskFact", "$Fact"], "(is|are|does|do) {Fact} \\?", "判断{Fact} / 判断{Fact}是否成立 / {Fact}吗\\?"],
  // Drawings.
  [
    ["Ask", "graph", "$Curve"],
    "[make|draw|give|plot|sketch|show] (graph|sketch|draw|plot|drawing|picture|trace) [the] [graph|sketch|picture] [of] {Curve}",
    "[请|试](画出|画|作出|作|绘制|绘出|画一画|画一下|做出){Curve}[的](图像|图象|图形|草图|图|简图|曲线|大致图象) / [请|试](画出|画|作出|作|绘制|绘出)[一个|一条]{Curve}",
  ],
  [
    ["Facts", ["Ask", "graph", "$Curve"], "$Asked"],
    "(graph|sketch|draw|plot) [the] [graph of] {Curve} (with|and|and mark|and label|and show|showing|and find|, and mark|marking|labeling|labelling|including|, and label|together with|, indicating|, labeling|, showing|indicating) [its] {Asked}",
    "[请](画出|画|作出|作|绘制){Curve}[的][图像|图象|图形|草图][,](并标出|并标明|标出|并画出|并指出|并标注|并写出|并求出|并求|和|及|及其|以及)[它的|其]{Asked}",
    0,
  ],
);

const choices: readonly Row[] = [
  // What a drawing shows besides.
  ...rowsFor("Asked", ["$WantedList", "{WantedList}", "{WantedList}"]),
  // A circle, an ellipse or a parabola: that it is one of them is not taken for granted.
  ...rowsFor(
    "KindChoice",
    ["Choice", "(a|an) {KindWord1} or (a|an) {KindWord2}", ""],
    ["Choice", "(a|an) {KindWord} , {KindChoice}", ""],
    ["Choice", "(a|an) {KindWord1} , (a|an) {KindWord2} , or (a|an) {KindWord3}", ""],
  ),
];

export const asks: readonly Row[] = [...clauses, ...choices];
