import type { Row } from "../../../grammar/row.ts";
import { rowsFor, type ShortRow } from "../../../grammar/rows.ts";

/** What is done bit by bit; of synonyms the first. What is told of one is asked of the same one. */
const actions =
  "修 看:读 挖 织 铺 走 行:行驶 做:加工:生产:制造:完成 抄:写 打:打印 跑 骑 种:栽:植:栽种 摘:采摘 收割 运 采集:收集 折 捐:捐款 烧 耕 装订 印 游 飞:飞行 背 安装 练 剪 画 钓 拾 耗油 吃 用 喝 卖:卖出 运进:运来 运走:运出 借出";
/** Verbs that only say that there is something. */
const plain = "有 装 坐 住 重 卖 要 需要 需 是 付 花 放 分 插 贴 排 站 摆 养 买 得 分到 分得 得到 装成 含 值";

const split = (text: string): string[][] => text.split(" ").map((each) => each.split(":"));

/** Words about who, when and what, and what is done. */
export const chineseWords: readonly Row[] = [
  ...rowsFor("V", ...split(actions).flatMap((words) => words.map((word): ShortRow => [words[0] as string, "", word]))),
  ...rowsFor("Be", ...split(plain).map(([word]): ShortRow => ["", "", word as string])),
  ...rowsFor(
    "Who",
    ["$Person", "", "{Person}"],
    ["$Place", "", "{Place}[里|上|中|内|里面]"],
    ...split("汽车 火车 飞机 轮船 客车 货车 卡车 轿车 摩托车 快车 慢车 自行车").map(
      ([word]): ShortRow => [word as string, "", `[一|这][辆|列|架|艘|个]${word}`],
    ),
    ["机场", "", "飞机场[上|里] / 机场[上|里]"],
    [(f) => `${f("Whole")}年级`, "", "{Whole}年级[同学]"],
    [(f) => `${f("Whole")}班`, "", "{Whole}班 / \\({Whole}\\)班"],
    [(f) => `${f("Whole")}(${f("Digits")})班`, "", "{Whole}{Digits}班"],
    [(f) => `${f("Digits")}班`, "", "{Digits}班 / \\({Digits}\\)班"],
  ),
  ...rowsFor(
    "When",
    [(f) => `第${f("Whole")}`, "", "第{Whole}(天|次|小时|周|组|个月|年|堆|筐|袋|个小时|车间)"],
    [(f) => `第${f("Digits")}`, "", "第{Digits}(天|次|小时|周|组|个月|年)"],
    ...split("上午 下午 昨天 今天 去年 今年 上月 本月 星期一 星期二 星期三").map(
      ([word]): ShortRow => [word as string, "", word as string],
    ),
  ),
  ...rowsFor(
    "Label",
    ["$Who", "", "{Who}"],
    ["$When", "", "{When}"],
    ["$Noun", "", "{Noun}"],
    ["$Open", "", "{Open}", 0.1],
    ["$Who", "", "{Who}的年龄"],
    [(f) => `${f("Who")}的${f("Noun")}`, "", "{Who}的{Noun}"],
    [(f) => `${f("Open")}的${f("Noun")}`, "", "{Open}的{Noun}", 0.1],
  ),
  ...rowsFor(
    "Group",
    [(f) => ["Group", f("Whole")], "", "[这]{Whole}(人|天|次|班|个班|个人|种|筐|堆|组|个组|队|个队|周|年|个月|小时|种树|种花)"],
    [["Group", 2], "", "他们 / 她们 / 它们 / 两人 / 两个人 / 两种 / 两班"],
  ),
];
