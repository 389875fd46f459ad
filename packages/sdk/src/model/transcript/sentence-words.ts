import type { Row } from "../../problem/grammar/row.ts";
import { chineseNouns } from "../../problem/words/stories/rows/chinese-nouns.ts";
import { englishWords } from "../../problem/words/stories/rows/english-words.ts";

/** The words of a table, in one language. */
const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

/** What words around a value do to it. */
interface Words {
  /** Wherever one stands, the sentence does not say that something is the value: it denies, doubts, asks or supposes. */
  readonly denying: ReadonlySet<string>;
  /** So are these, unless the question has them: what it could be at most, the sum of two values. */
  readonly doubtful: ReadonlySet<string>;
  /** What is said is that another value, which this one is made of, is so: half of x, the square of x. */
  readonly making: ReadonlySet<string>;
  /** Beside the value they make another of it, or no certain one: 6 thousand, about 6, 6 or more. */
  readonly changing: ReadonlySet<string>;
  /** What may stand right before a value: what says that something is it, and what adds nothing. */
  readonly linking: ReadonlySet<string>;
  /** What names a quantity that questions ask for, besides the words of the question. */
  readonly naming: ReadonlySet<string>;
  /** What may stand behind it: where and how it is so. */
  readonly trailing: ReadonlySet<string>;
  /** What is counted, behind an answer to a question in words. */
  readonly counted: ReadonlySet<string>;
  /** Units, behind an answer to a question in words. */
  readonly units: ReadonlySet<string>;
}

const oneOf = (gives: string, language: "en" | "zh", rows: readonly Row[]): string[] =>
  rows.flatMap((row) => (row.gives === gives ? [row[language] ?? []].flat() : []));

/** What somebody does with what is counted, or what has it. */
export const verbs: ReadonlySet<string> = new Set([
  ...words(
    "use uses used require requires work works worked lasts last gives give spend spends spent receive receives travel travels arrive arrives cover covers covered intersect intersects meet meets evaluates converges simplifies amounts comes contain contains hold holds",
  ),
  ...["V", "GainV", "LossV", "HoldV"].flatMap((kind) => oneOf(kind, "en", englishWords)),
]);

export const english: Words = {
  denying: new Set(
    words(`not no nor never neither none nothing nobody cannot without except excluding unless instead rather isn't aren't wasn't weren't don't doesn't didn't
      can't won't wouldn't shouldn't couldn't wrong incorrect incorrectly false falsely invalid extraneous reject rejects rejected discard discarded impossible untrue mistaken mistake
      error errors doubt doubtful maybe perhaps possibly probably presumably if whether suppose supposing supposedly assume assumes assuming guess guesses guessed
      think thinks thought believe claim claims claimed pretend estimate estimated bound bounds than unlike else anything unknown undefined unclear differs differ`),
  ),
  doubtful: new Set(words("might may could would upper lower other another")),
  making: new Set(
    words(`half double twice thrice triple square squared cube cubed root power powers factorial reciprocal inverse negative negated opposite minus plus times
      divided multiplied added subtracted increased decreased doubled tripled halved squares cubes logarithm log ln sine cosine tangent sin cos tan sqrt absolute modulo mod`),
  ),
  changing: new Set(
    words(`hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens score gross grand myriad lakh crore k bn mn percent percentage
      halves thirds quarters quarter fourth fourths fifths sixth sixths seventh sevenths eighth eighths ninth ninths tenths hundredth hundredths thousandth thousandths fold tenfold point off
      more less fewer greater smaller larger higher lower least most approximately approx roughly nearly almost circa ish
      pi base binary hexadecimal octal bar recurring repeating remainder
      alternatively but or positive infinity`),
  ),
  linking: new Set([
    ...words(`is are was were be been being equals equal equaling gives give giving gets get got getting makes make making yields yield obtain obtains obtained find finds found have has had having
      costs cost takes take took taking needs need needed pays pay paid earns earn earned contains contain leaves leave left remain remains becomes become comes amounts reaches exactly only just
      simply will should therefore thus hence then so also still be that as at in after of for where when with on total the a an all both namely i.e answer result solution value values solutions roots x y
      choose option either currently cover covers covered there it this these they he she we you`),
    ...verbs,
  ]),
  naming: new Set(
    words(`such larger smaller bigger first second passing final correct right required desired unknown variable number area volume length width height perimeter circumference radius diameter distance speed velocity time duration price cost amount
      probability chance maximum minimum max min vertex derivative integral slope average mean median expression function polynomial equation system parabola quadratic product sum difference quotient
      form simplified factored expanded exact real original given smallest largest greatest least common divisor multiple gcd lcm hcf circle triangle rectangle square trapezoid angle term sequence limit domain
      range set combined whole full confirms shows means implies definite inequality approaches profit age weight remaining two three both respectively above calculation calculations simplifies reduces evaluates can see conclude conclusion know finally
      two-digit positive-integer our your his her their its my p n nth`),
  ),
  counted: new Set(
    words(`points people persons students children ways way outcomes possibilities combinations arrangements permutations possible different distinct numbers integers solutions solution roots real
      items objects pieces faces edges vertices sides`),
  ),
  trailing: new Set([
    ...words(`in total altogether all each every per an a the of for to at on by with from and respectively respective now left remain remains remaining long wide tall high old ago away apart per
      as required desired needed expected which that this is are the final answer result value equation satisfies satisfy given it we he she they i you have has had there when where here so then thus
      correct right verified confirmed visible minimum maximum occurs occurring attained reached both equations equation system exactly only`),
  ]),
  units: new Set([
    ...words("square cubic unit units radian radians mph kph kmh km/h m/s ms mm dm ml l g t j n w v usd euro euros yuan rmb"),
    ...oneOf("Unit", "en", englishWords),
  ]),
};

export const chinese: Words = {
  denying: new Set(
    words(
      "不 没 非 否 错 假 误 舍 增根 除了 除 之外 以外 如果 若 要是 可能 也许 大概 或许 似乎 好像 吗 呢 未 别 莫 勿 并非 而是 猜 估 设 谁 哪 什么 多少 几",
    ),
  ),
  doubtful: new Set(words("约 近似 至少 至多 最多 最少 超过 不足 将近 接近 大于 小于 多于 少于 高于 低于 另一 另外")),
  making: new Set(words("负 一半 半 两倍 倍 平方 立方 根号 次方 次幂 倒数 相反数 绝对值 对数 阶乘 加 减 乘 除以 分之 余数")),
  changing: new Set(
    words(
      "万 千 百 亿 十 兆 成 折 打 多 余 左右 上下 以上 以下 以内 之间 大于 小于 高于 低于 多于 少于 至少 至多 最多 最少 超过 不足 将近 接近 约 近 百分 点 又 第 或更 更 一 二 三 四 五 六 七 八 九 两",
    ),
  ),
  linking: new Set(
    words(
      "所以 因此 因而 故 综上 于是 则 可知 经过 是 为 等于 有 得 了 需 需要 要 用 到 共 一共 总共 共有 还 还剩 还剩下 趋近于 趋于 趋向于 剩 剩下 剩余 花 卖 买 走 行 付 找 给 即 就 恰好 正好 只 各 和 与 及 或 以及 在 当 时 得到 得出 求得 解得 答案 结果 值 解 根 选 选项 每人 每个 年龄 长 宽 高 距离 速度 面积 体积 价格 数",
    ),
  ),
  naming: new Set(
    words(
      "所以 因此 因而 故 综上 所述 可知 我们 最终 最后 那么 则 于是 而 且 也 这 该 此 它 他 她 其 的 这个 这些 那 里 中 现在 原来 原 正确 最大 最小 最大值 最小值 公约数 公倍数 最大公约数 最小公倍数 函数 方程 原方程 方程组 不等式 表达式 多项式 " +
        "式子 抛物线 顶点 坐标 斜率 导数 积分 极限 概率 平均 平均数 总 总数 总和 总价 现价 售价 解集 较大 较小 大数 小数 周长 半径 直径 时间 价钱 钱 数 数量 人数 个数 圆 三角形 正方形 长方形 矩形 平行四边形 梯形 角 度数 两 两个 分别 实数 取得 取 化简 计算 计算得 因式分解 展开 未知数 变量 体重 重量 行驶 平均速度 " +
        "每 每小时 每天 每分钟 人 每人 一共 总共 共 个 只 出 求 所求 问题 本题 题目 小时 天 以 和 与",
    ),
  ),
  counted: new Set(words("方法 取法 选法 排法 走法 情况 解 根 钱")),
  trailing: new Set([
    ...words(
      "可能 结果 和 与 及 或 以及 时 处 取得 取到 在 当 的 每 每人 每个 一共 总共 共 这 就 所 求 答案 就是 也 最大值 最小值 满足 方程 题意 条件 符合 即 所求 到达 完成 能 可以",
    ),
  ]),
  units: new Set([
    ...words(
      "千米/小时 千米每小时 公里/小时 米/秒 米每秒 千米 公里 平方米 平方厘米 平方分米 平方千米 立方米 立方厘米 立方分米 平方单位 立方单位 单位 厘米 毫米 分米 米 千克 公斤 克 吨 升 毫升 元 角 分 美元 时 小时 分钟 秒 天 日 月 年 岁 人 种 次 块钱 元钱 块 ",
    ),
    ...oneOf("U", "zh", chineseNouns),
  ]),
};

/** Words of English that change a value they stand beside, and farther off say where something is: over 6, and 6 hours under the sun. */
export const placing: ReadonlySet<string> = new Set(words("over under above below beyond between within up about around close"));

/** Chinese words that hold one of the above in them and have nothing to do with it. */
export const harmless: readonly string[] = words(
  "未知数 不同 不等式 不变 不含 不重复 非负 非零 无理 差不多 加工 增加了 减少了 减了 乘客 乘车 除数 被除数 除法 加法 减法 乘法 加数 减数 假期 错开 别人 分别 平方米 平方厘米 平方分米 平方千米 立方米 立方厘米 立方分米 平方单位 立方单位 百分数 一共 一个 一次 一元 二元 二次 两个 两人 两根 两解 两车 两地 两数 三角形 四边形 五边形 六边形 第一 第二 第三 最多 最少 多项式 多边形 千米 千克 万元 十字 一样 一定 几何 设计 设备",
);
