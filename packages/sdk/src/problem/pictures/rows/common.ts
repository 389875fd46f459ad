import type { MathJson } from "../../../contract.ts";
import { headOf, operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";

const items = (json: MathJson): readonly MathJson[] => operandsOf(json);

/** One phrase for each word: a choice at the beginning of a phrase is as many phrases. */
const each = (words: string): string => words.split("|").join(" / ");

const draw =
  "draw|plot|graph|sketch|show|display|make|create|construct|produce|generate|visualize|visualise|illustrate|represent|indicate|locate|mark|trace|depict|render|diagram|give|shade|see|list and plot|find and plot|calculate and plot";
const 画 =
  "画出|画|制作|做|画一个|画一下|画一画|作出|作|绘制|绘出|描绘|描出|描画|描|做出|显示|展示|表示|标出|标示|给出|生成|图示|在图上标出|在图中标出";
const politely =
  "please|can you|could you|can you please|could you please|would you|would you please|i want to|i want you to|i'd like to|i would like to|i need to|i want|i need|help me|let's|let us|how do i|how to|how can i";
const 请 = "请|请你|请帮我|帮我|帮忙|我想|我要|试|请问如何|如何|怎么|怎样|麻烦";

/** That something is to be drawn. */
const asked: readonly Row[] = [
  ...rowsFor("Verb", ["Verb", each(draw), each(画)]),
  ...rowsFor("Asked", [
    "Asked",
    "{Verb} [me] [out] / {Verb} [me] (graph|graphs|plot|sketch|picture|diagram|figure|drawing|curve|curves|image|chart) (of|for|showing|with) / graph (of|for|showing) / plot (of|for|showing) / sketch (of|for|showing) / picture (of|for|showing) / drawing (of|for|showing) / diagram (of|for|showing)",
    "{Verb}[一下|下列|以下|下面的|如下|如下的]",
  ]),
];

const and = "(,|and|, and|together with|along with|&|;|, together with|and also)";
const 和 = "(,|、|和|与|以及|及|,以及|,和|;)";
/** More than the readings of one question may differ by and still be offered side by side. */
const farFetched = 0.35;

/** A thing, or a list of several, before others. */
const joined =
  (first: string, others: string) =>
  (filled: (slot: string) => MathJson): MathJson => {
    const own = filled(first);
    return ["List", ...(headOf(own) === "List" ? items(own) : [own]), ...items(filled(others))];
  };

/** Things side by side. */
const things: readonly Row[] = [
  ...rowsFor("Thing", ["$Picture", "{Picture}", "{Picture}"]),
  // Places that nobody calls points stand alone or first: behind a polygon they are its corners.
  ...rowsFor(
    "Things",
    ["$Bare", "{Bare}", "{Bare}"],
    [joined("Bare", "More"), `{Bare} ${and} {More}`, `{Bare}${和}{More}`],
    ["$More", "{More}", "{More}"],
  ),
  ...rowsFor(
    "More",
    [["List", "$Thing"], "{Thing}", "{Thing}"],
    ["$Several", "{Several}", "{Several}"],
    [joined("Thing", "More"), `{Thing} ${and} {More}`, `{Thing}${和}{More}`],
    [joined("Several", "More"), `{Several} ${and} {More}`, `{Several}${和}{More}`],
    [joined("Thing", "More"), "{Thing} with {More}", "", farFetched],
    [joined("Thing", "Bare"), `{Thing} ${and} {Bare}`, `{Thing}${和}{Bare}`, farFetched],
    [joined("Several", "Bare"), `{Several} ${and} {Bare}`, `{Several}${和}{Bare}`, farFetched],
  ),
];

const boxOf = (across: MathJson, up: MathJson): MathJson => ["List", ["Range", "x", across], ["Range", "y", up]];

const on = "(on|over|in|for|along|across) [interval|range|domain]";
const 在 = "[在|于|取|当|其中|且|定义域为|区间为]";

/** What is said besides: ranges, values, options. */
const modifiers: readonly Row[] = [
  ...rowsFor(
    "Mod",
    ["$RangeOf", "[for|where|with|when|as|over|on|using|if] {RangeOf}", `${在}{RangeOf}[时|内|上|的范围内]`],
    [
      ["Range", "$Letter", ["Interval", "$Num1", "$Num2"]],
      "[for|where|with|when|as|over|on|using|if] {Letter} [runs|running|goes|going|varies|varying|ranges|ranging|is] (from|between) {Num1} (to|and|through|until) {Num2}",
      `${在}{Letter}(从|由|自){Num1}(到|至|变到|变化到){Num2}[时] / ${在}{Letter}在{Num1}(到|至|和){Num2}(之间|间|上|内)`,
    ],
    [
      ["Range", "$Letter", "$Interval"],
      "[for|where|with|when|as|over|on|using] {Letter} [is] (in|on|over|within) [interval|range] {Interval}",
      `${在}{Letter}(在|属于)[区间]{Interval}[上|内|时]`,
    ],
    [["Range", "", "$Interval"], `${on} {Interval}`, "(在|于)[区间]{Interval}[上|内|之间]", farFetched],
    [
      ["Range", "", ["Interval", "$Num1", "$Num2"]],
      "(from|between) {Num1} (to|and|until) {Num2}",
      "(从|由|自|在){Num1}(到|至|和|与){Num2}[之间|上|的范围内|这一段]",
      farFetched,
    ],
    [
      (f) => ["Range", items(f("ValueOf"))[0] as MathJson, ["Interval", items(f("ValueOf"))[1] as MathJson, f("Num")]],
      "[for|where|with|from] {ValueOf} (to|through|until|,...,) {Num}",
      `${在}[从]{ValueOf}(到|至){Num}`,
    ],
    [
      (f) =>
        items(f("ValueOf1"))[0] === items(f("ValueOf2"))[0]
          ? [
              "Range",
              items(f("ValueOf1"))[0] as MathJson,
              ["Interval", ...[1, 2].map((place) => items(f(`ValueOf${place}`))[1] as MathJson)],
            ]
          : undefined,
      "(from|between) {ValueOf1} (to|and) {ValueOf2}",
      "(从|由|自|在){ValueOf1}(到|至|和|与){ValueOf2}[之间]",
    ],
    ["$ValueOf", "[for|where|with|when|using|at|if|and] {ValueOf}", `${在}{ValueOf}[时]`],
    [
      ["Remark"],
      "on [same|one|single] (axes|coordinate plane|coordinate system|coordinate axes|graph|plane|xy plane|xy-plane|grid|cartesian plane|coordinate grid|plot|figure|diagram|set of axes) / together / in [same|one] (plane|figure|graph|diagram|picture) / for me / please / accurately / carefully / by hand",
      "(在|于)[同一|一个|平面]直角坐标系[中|内|里] / (在|于)[同一|一个]坐标系[中|内|里] / (在|于)[同一|一个](坐标平面|平面|坐标系|图)[上|中|内|里] / 的图 / 谢谢",
    ],
  ),
  ...rowsFor(
    "Mods",
    [["List", "$Mod"], "{Mod}", "{Mod}"],
    // A box of the plane.
    [
      (f) => (f("Letter") === "x" ? boxOf(f("Interval1"), f("Interval2")) : undefined),
      "(on|over|in|for) [square|rectangle|box|region|domain|window] {Interval1} {Letter} {Interval2}",
      "在[区域|范围|矩形]{Interval1}{Letter}{Interval2}[上|内]",
    ],
    [
      (f) => boxOf(f("Interval1"), f("Interval2")),
      "(on|over|in|for) [square|rectangle|box|region|domain|window] {Interval1} (×|by|times) {Interval2}",
      "在[区域|范围|矩形]{Interval1}×{Interval2}[上|内]",
    ],
    [(f) => ["List", f("Mod"), ...items(f("Mods"))], "{Mod} [,|and|, and|;] {Mods}", "{Mod}[,|且|、|,且]{Mods}"],
  ),
];

/**
 * Clauses: ["Draw", things, modifiers]; modifiers that stand alone are of all that is drawn.
 */
const clauses: readonly Row[] = rowsFor(
  "Clause",
  [["Draw", "$Things", ["List"]], "{Asked} [:] {Things}", "{Asked}[:|出]{Things}"],
  [
    ["Draw", "$Things", "$Mods"],
    "{Asked} [:] {Things} [,] {Mods} / {Asked} {Mods} {Things}",
    "{Asked}{Things}[,]{Mods} / {Mods}[,|上|内|中]{Asked}{Things} / {Asked}{Mods}[的|内的|上的]{Things}",
  ],
  [["Draw", ["List", "$Picture"], ["List"]], "{Picture}", "{Picture}"],
  [["Draw", ["List", "$Picture"], "$Mods"], "{Picture} [,] {Mods}", "{Picture}[,]{Mods} / {Mods}[,]{Picture}"],
  [["Draw", ["List"], "$Mods"], "{Mods}", "{Mods}"],
  [
    ["Draw", "$Things", ["List"]],
    "what (does|do) {Things} look like",
    "{Things}(是什么样的|长什么样|的图像是什么样的|的形状是什么)",
  ],
  // Asked once more for what was said before.
  [
    ["Draw", ["List"], ["List"]],
    "{Asked} (it|its graph|this curve|curve|them|figure)",
    "{Asked}(它|该曲线|此曲线|这条曲线|曲线|图形|图像|图象|它们)[的图像|的图形|的图象]",
  ],
);

const joints: readonly Row[] = rowsFor("Joint", [
  "Joint",
  `, / . / ; / : / ! / ? / and / , and / then / , then / also / and also / where / let / ${each(politely)}`,
  `, / 。 / ; / : / ！ / ? / 并 / 且 / 再 / 然后 / 其中 / ,并 / ,其中 / 设 / 已知 / ${each(请)}`,
]);

export const commonRows: readonly Row[] = [...asked, ...things, ...modifiers, ...clauses, ...joints];
