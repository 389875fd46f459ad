import type { Row } from "../../../grammar/row.ts";
import { rowsFor } from "../../../grammar/rows.ts";
import { factRows } from "./gaps.ts";

const 几 = "(多少|几)";
const 又 = "[又|再|后来|后来又|接着|接着又|然后|然后又|先|第二次又]";
const 后 = "[后|以后|之后]";
const 每 = "[平均|如果|若]每";

/** What raises a number of things, and what lowers it. Verbs that also change what the things are (摔坏, 吹灭, 切成) are not among them. */
const gains =
  "(买回|买来|买进|买|运来|运进|飞来|游来|跑来|走来|开来|开进|来|借来|得到|收到|捡到|采来|搬来|搬进|摘来|送来|添|放进|增加|购进|购买|调来|转来|上来|驶来|驶入)";
const losses =
  "(卖出|卖掉|卖|卖去|用去|用掉|用|吃掉|吃|吃去|飞走|游走|跑走|开走|开出|借出|借走|运走|运出|拿走|拿出|送出|搬走|取出|取走|倒出|剪去|剪下|截去|花|花去|花掉|走|驶离|发出|送给{Person}|给{Person}|借给{Person}|离开|调走|转走|下去)";
const holds = "(有|原有|原来有|买|买来|共有|一共有|总共有|养|养着|养有|种有|停着|停|摆|摆着|存有|做好|准备|带|收获)";
/** What came about by somebody's work: it is no whole of which some is still to be done. */
const makes = "(摘|摘到|做|采集|收集|折|画|写|钓|捉|拾|剪|栽|订|种|栽种)";
const packs =
  "(装|扎|放|装成|扎成|放入|放进|关|装入|装进|坐|住|分|分成|捆成|插|排|站|编|编成|捆|包成|组成|订成|做|做成|摆|串成|分给)";

/** Facts about numbers of things, with who, what and how many, and what is asked. */
export const chineseStories: readonly Row[] = [
  ...rowsFor(
    "Clause",
    ...factRows(
      "zh",
      [
        ["Has", "$Who", "$Num", "$U", "$Noun"],
        `[{Who}]${holds}[了]{Num}{U}[{Noun}][装点教室|布置教室]`,
        `[{Who}]${holds}[了]{Noun}{Num}{U}`,
        "[{Who}]{Num}{U}{Noun}",
        "[{Who}]{Noun}{Num}{U}",
      ],
      [["Made", "$Who", "$Num", "$U", "$Noun"], `[{Who}]${makes}[了]{Num}{U}[{Noun}]`, `[{Who}]${makes}[了]{Noun}{Num}{U}`],
      [
        ["Has", "$Label", "$Num", "$U", "$Noun"],
        "{Label}[今年](有|是|重|长|高){Num}{U}[{Noun}]",
        "{Label}[今年]{Num}{U}",
        "今年{Label}{Num}{U}",
        "{Label}(有|是){Noun}{Num}{U}",
      ],
      [
        ["Gain", "$Who", "$Num", "$U", "$Noun"],
        `[{Who}]${又}${gains}[了]{Num}{U}[{Noun}]${后}`,
        `[{Who}]{When}[又]${gains}[了]{Num}{U}[{Noun}]`,
        `[{Who}]${又}${gains}[了]{Noun}{Num}{U}${后}`,
      ],
      [
        ["Loss", "$Who", "$Num", "$U", "$Noun"],
        `[{Who}]${又}${losses}[了]{Num}{U}[{Noun}]${后}`,
        `[{Who}]{When}[又]${losses}[了]{Num}{U}[{Noun}]`,
        "[{Who}]买{Noun1}(用去|花去|花|用)[了]{Num}{U}",
        `[{Who}]${又}${losses}[了]{Noun}{Num}{U}${后}`,
      ],
      [
        ["Did", "$Label", "$V", "$Num", "$U", "$Noun"],
        "[{Label}][已经|已|先]{V}[了]{Num}{U}[{Noun}]",
        "[{Label}]{V}[了]{Noun}{Num}{U}",
        "{Label}{V}好{Num}{U}",
      ],
      [["Did", "$When", "$V", "$Num", "$U", "$Noun"], "{Who}{When}{V}[了]{Num}{U}[{Noun}]"],
      [["DidShare", "$Label", "$V", "$Num"], "[{Label}][又]{V}了(全书|全程|全长|总数|全部|总页数|这条路|这本书)的{Num}"],
      [["Left", "$Num", "$U", "$Noun"], "(还剩|剩下|还剩下|剩){Num}{U}[{Noun}]"],
      [
        ["Whole", "$Num", "$U", "$V", "$Who"],
        "[要|计划|准备]{V}一{U1}{Num}{U}[长]的{Noun}",
        "一{U1}{Num}{U}[长]的{Noun}",
        "一{U1}{Noun}[有|长|共|共有|全长|一共有|重|全长是]{Num}{U}",
        "[{Who}]要{V}{Num}{U}{Noun}",
        "一{U1}{Noun},[全长|共|有|长|一共有]{Num}{U}",
        "{Who}{V}一{U1}{Num}{U}[长]的{Noun}",
      ],
      [
        ["Rate", "$Num", "$U", "$Noun", "$U1", "$Noun1", "$V", "$Who"],
        `[{Who}]${每}{U1}[{Noun1}][可以|可|能]{V}{Num}{U}[{Noun}]`,
        `[{Who}]${每}{U1}[可以|可|能]{V}{Noun}{Num}{U}`,
      ],
      [
        ["Rate", "$Num", "$U", "$Noun", "$U1", "$Noun1", "", "$Who"],
        `[{Who}]${每}{U1}[{Noun1}][里|上|中|内][可以|可|能]{Be}{Num}{U}[{Noun}]`,
        `${每}{U1}[{Noun1}]{Num}{U}`,
        "一{U1}{Noun1}[卖|重|要|售价|的价格是|的单价是|的价钱是|是]{Num}{U}",
        `${每}{Num}{U}[{Noun}]${packs}一{U1}[{Noun1}]`,
        `${每}{Num}{U}[{Noun}]为一{U1}`,
      ],
      [
        ["Share", "$Num", "$U", "$Noun", "$Num1", "$U1", "$Noun1"],
        "(把|将){Num}{U}[{Noun}]平均(分给|分成|分到|装在|放在|放到|装到|装进|放进|分在|装成|插在){Num1}{U1}[{Noun1}][里|中|上|内]",
        "{Num}{U}{Noun}[,]平均(分给|分成|装在|放在|装进|放进){Num1}{U1}[{Noun1}][里|中|上|内]",
      ],
      [
        ["Share", "", "", "", "$Num1", "$U1", "$Noun1"],
        "平均(分给|分成|分到|装在|放在|装进|放进){Num1}{U1}[{Noun1}][里|中|上|内]",
      ],
      [["Lasted", "$Num", "$U", "$V"], "[一共|共]{V}了{Num}{U}", "{Num}{U}{V}完", "[要|计划]{Num}{U}{V}完"],
      [
        ["In", "$Num", "$U", "$Num1", "$U1", "$Noun1", "$V", "$Who"],
        "[{Who}]{Num}{U}[一共|共|能|可以|可|总共]{V}[了]{Num1}{U1}[{Noun1}]",
        "[{Who}]{Num}{U}[一共|共]{V}[了]{Noun1}{Num1}{U1}",
      ],
      [
        ["In", "$Num", "$U", "$Num1", "$U1", "", "", ""],
        "[买]{Num}{U}{Noun}[一共|共](重|卖|装|要|用|花了|用了|需要){Num1}{U1}",
        "买{Num}{U}[{Noun}][一共|共](要|用|花|花了|用了|需要|付){Num1}{U1}",
      ],
      [["Met"], "(元旦|国庆节|儿童节|六一儿童节|新年|中秋节|春节|植树节)[快]到了", "[{Who}](同学们|小朋友们|工人们){V1}{Noun1}"],
      [["Same"], "(照这样计算|照这样的速度|照这样|按照这样计算|照这样算|用同样的速度|按这样计算|照这样的速度计算)"],
      [
        ["Means", "$U1", "$Num", "$U"],
        "一{U1}按{Num}{U}[计]算",
        "按一{U1}{Num}{U}计算",
        "1{U1}按{Num}{U}[计]算",
        "按{Num}{U}[计]算",
      ],
      [
        ["More", "$Label1", "$Label2", "$Num", "$U"],
        "{Label1}比{Label2}(多|重|长|贵|大|高|多了){Num}{U}[{Noun}]",
        "{Label1}比{Label2}多{V}[了]{Num}{U}[{Noun}]",
      ],
      [
        ["Fewer", "$Label1", "$Label2", "$Num", "$U"],
        "{Label1}比{Label2}(少|轻|短|便宜|小|矮|少了){Num}{U}[{Noun}]",
        "{Label1}比{Label2}少{V}[了]{Num}{U}[{Noun}]",
      ],
      [
        ["TimesAs", "$Label1", "$Label2", "$Num"],
        "{Label1}[的](数量|只数|棵数|个数|本数|人数|年龄)是{Label2}的{Num}倍",
        "{Label1}是{Label2}的{Num}倍",
        "{Label1}{V}的是{Label2}的{Num}倍",
        "{Label1}是{Label2}的{Num}",
      ],
      [["TimesMore", "$Label1", "$Label2", "$Num", "$Num1", "$U"], "{Label1}比{Label2}的{Num}倍多{Num1}{U}"],
      [["TimesLess", "$Label1", "$Label2", "$Num", "$Num1", "$U"], "{Label1}比{Label2}的{Num}倍少{Num1}{U}"],
      // What is asked.
      [
        ["Ask", "now", "$Who", "$U", "$Noun"],
        `[{Who}]现在[一共|共](有|还有|共有|一共有)${几}{U}[{Noun}]`,
        `[{Who}]现在[还]有{Noun}${几}{U}`,
        `现在{Who}[一共|共][还]有{Noun}${几}{U}`,
        `现在{Who}[一共|共][还]有${几}{U}[{Noun}]`,
        `[{Who}]现在有${几}{U}[{Noun}]`,
        `现在{Who}有{Noun}${几}{U}`,
        `现在{Who}[还]有{Noun}${几}{U}`,
        `现在{Who}有{Noun}${几}{U}`,
      ],
      [
        ["Ask", "left", "$Who", "$U", "$Noun"],
        `[{Who}][现在](还剩|剩下|还剩下|还有|剩)${几}{U}[{Noun}]`,
        `[{Who}](还剩|剩下|还剩下|还有|剩){Noun}${几}{U}`,
      ],
      [
        ["Ask", "total", "$Who", "$U", "$Noun", "$V"],
        `[{Who}](一共|共|总共|合计)[有]${几}{U}[{Noun}]`,
        `[{Who}](一共|共|总共)有{Noun}${几}{U}`,
        `[{Who}](一共|共|总共){V}[了]${几}{U}[{Noun}]`,
        `[{Who}](一共|共|总共){V}[了]{Noun}${几}{U}`,
      ],
      [
        ["Ask", "total", "$Group", "$U", "$Noun", "$V"],
        `{Group}(一共|共|总共|合起来)[有]${几}{U}[{Noun}]`,
        `{Group}(一共|共|总共){V}[了]${几}{U}[{Noun}]`,
      ],
      [["Ask", "total", "$Who", "元", "", ""], "[{Who}](一共|共|总共)(要|花|用|付|需要|应付|要付|要花|花去|用去)[了]多少(元|钱)"],
      [
        ["Ask", "unfinished", "$U", "$V"],
        `(还剩|还有|剩下|还剩下)${几}{U}(没|没有|未){V}[完]`,
        `还要{V}${几}{U}[才能{V1}完]`,
        `还要${几}{U}才能{V}完`,
      ],
      [
        ["Ask", "value", "$Label", "$U", "$Noun"],
        `{Label}(有|是|重|长|高|养|种|做|折|采集|收集|捐|画|写|摘)[了]${几}{U}[{Noun}]`,
        `{Label}[今年]${几}{U}`,
        `{Label}有{Noun}${几}{U}`,
        `{Label}{V}[了]${几}{U}[{Noun}]`,
      ],
      [["Ask", "difference", "$Label1", "$Label2", "$U"], `{Label1}比{Label2}(多|重|长|贵|大|高|多了)${几}{U}`],
      [["Ask", "shortfall", "$Label1", "$Label2", "$U"], `{Label1}比{Label2}(少|轻|短|便宜|小|矮|少了)${几}{U}`],
      [
        ["Ask", "ratio", "$Label1", "$Label2"],
        `{Label1}[的](数量|只数|棵数|个数|本数|人数|年龄)是{Label2}的${几}倍`,
        `{Label1}是{Label2}的${几}倍`,
      ],
      [["Ask", "percent-more", "$Label1", "$Label2"], "{Label1}比{Label2}多百分之(几|多少)"],
      [["Ask", "percent-less", "$Label1", "$Label2"], "{Label1}比{Label2}少百分之(几|多少)"],
      [
        ["AskFor", "$Num", "$U", "$Noun", "$U1", "$Noun1", "$V", "$Who"],
        `[{Who}]{Num}{U}[{Noun}][一共|共|能|可以|可|总共]{V}[了]${几}{U1}[{Noun1}]`,
      ],
      [["AskFor", 1, "$U", "$Noun", "$U1", "$Noun1", "$V", "$Who"], `[{Who}]一{U}[能|可以|可]{V}${几}{U1}[{Noun1}]`],
      [
        ["AskFor", "$Num", "$U", "$Noun", "$U1", "$Noun1", "", "$Who"],
        `[{Who}][买]{Num}{U}[{Noun}][一共|共|能|可以|可|总共]{Be}${几}{U1}[{Noun1}]`,
        `{Num}{U}[{Noun}][一共|共]${几}{U1}`,
      ],
      [
        ["AskFor", "$Num", "$U", "$Noun", "元", "", "", "$Who"],
        `[{Who}]买{Num}{U}[{Noun}](要|需要|一共要|共要|应付|要付|要花|一共需要|要用|一共要付)多少钱`,
      ],
      [
        ["Ask", "count", "$U", "$Noun"],
        `[一共|共][可以|能|可|需|需要|要|应]${packs}[了]${几}{U}[{Noun}]`,
        `(需要|需)${几}{U}[{Noun}]`,
      ],
      [["Ask", "finish", "$U", "$V"], `[需要|需|要|还要|一共要]${几}{U}[能|可以|才能]{V}完`, `{V}完[需要|需|要]${几}{U}`],
      [["Ask", "least", "$U", "$Noun"], `(最少|至少)(需要|需|要|用|要用)[准备|租|用|装|放]${几}{U}[{Noun}]`],
      [
        ["Ask", "each", "$U", "$Noun", "$U1", "$Noun1", "$V"],
        `[平均]每{U}[{Noun}][能|可以|可]{Be}[到]${几}{U1}[{Noun1}]`,
        `[平均]每{U}[{Noun}]${几}{U1}[{Noun1}]`,
        `[平均]每{U}[{Noun}][能|可以|可]{V}[了]${几}{U1}[{Noun1}]`,
      ],
    ),
  ),
  ...rowsFor("Joint", [
    "Joint",
    "",
    ", / 。 / ? / ; / . / ,问 / ,那么 / ,如果 / 。问 / 。如果 / \\( / \\) / \\)。 / ?\\( / 。\\( / ,已知 / ! / 、 / ,其中 / ,问: / ,请问",
  ]),
];
