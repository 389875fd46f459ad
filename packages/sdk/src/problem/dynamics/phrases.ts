/**
 * What is said around the formulas. A question is a line of words and of signs that stand for its formulas:
 *
 * ‹E› equations · ‹K› a known name · ‹I› an initial value · ‹P› a point · ‹A› a value of a letter · ‹S› a time span · ‹V› an interval · ‹N› a number · ‹T› the
 * letter t · ‹Z› t with a value · ‹L› other letters
 *
 * Each with its number. Phrases that give something are taken out one after another; what is then left has to be words that only hold a question together.
 */

export type AskWord =
  | "trajectory"
  /** Of one equation the curve of its solution over the time. */
  | "solution-curve"
  | "phase-portrait"
  | "equilibria"
  | "jacobian"
  | "eigenvalues"
  | "stability"
  | "nullclines"
  | "chaos"
  | "period"
  /** "Solution" alone: something to draw, not something to find. */
  | "solution";

/** A phrase that gives a time span, a start, a place to look at, or what is to be drawn: its signs are read by the reader. */
export interface Phrase {
  readonly gives: "span" | "start" | "until" | "values" | "place" | "shown";
  readonly pattern: RegExp;
}

/** Other words for the same, put in the place of them before anything else is read. */
export const rewordings: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])initial\s*-?\s*value problem(?![a-z])/giu, "equation"],
  [
    /(?<![a-z])(?:use|using|with|by|by means of) (?:an? |the )?numerical (?:solver|methods?|integrator|integration|solution)(?![a-z])/giu,
    "numerically",
  ],
  [/(?:用|利用|使用|采用|通过)数值(?:方法|解法|积分|积分方法)/gu, "数值"],
];

const sign = (kinds: string): string => `‹[${kinds}]\\d+›`;
const initials = `${sign("I")}(?:\\s*(?:,|;|and|和|与|且|、)?\\s*${sign("I")})*`;
const values = `${sign("A")}(?:\\s*(?:,|;|and|和|与|且|、)*\\s*${sign("A")})*`;
const start = `(?:${sign("P")}|${initials}|${values})`;
const end = `(?:${sign("N")}|${sign("Z")})`;
const timeWord = "(?:(?:the )?(?:time|times|time span|time interval|time range|interval|range|period)(?: of)?(?: is)? ?)?";

const phrase = (gives: Phrase["gives"], pattern: string): Phrase => ({ gives, pattern: new RegExp(pattern, "iu") });

/** Longer phrases before those that begin them. */
export const phrases: readonly Phrase[] = [
  // t from 0 to 10, from t = 0 to t = 10, over t = 0 to 2π
  phrase(
    "span",
    `(?:for |with |over |when |as |on )?${timeWord}(?:${sign("T")} )?(?:runs |goes |going |running |ranging |varies )?(?:from|between) ${end} (?:to|and|until|up to|through) ${end}`,
  ),
  phrase("span", `(?:for |with |over |on )?${timeWord}${sign("Z")} (?:to|until) ${end}`),
  phrase("span", `(?:for |with |over |on |in |during |where |when )?${timeWord}${sign("S")}`),
  phrase("span", `(?:time|times|time span|time interval)\\s*:? ?${end} (?:to|until) ${end}`),
  phrase("span", `(?:for |with |over |on )?${sign("T")} (?:in|over|on) ${sign("V")}`),
  phrase("span", `(?:for |over |on |in |during |with )${timeWord}(?:${sign("T")} (?:in|over|on|=) )?${sign("V")}`),
  phrase("until", `(?:until|up to|till) (?:the )?(?:time )?${end}`),
  phrase("until", `(?:for|over) ${sign("N")} (?:time )?(?:units|seconds|time units|units of time)`),
  phrase(
    "span",
    `(?:在|取|其中|当)?\\s*(?:时间|时刻)?(?:区间|范围)?(?:为|是|取)?\\s*(?:${sign("T")})?\\s*(?:从|自|由|取|在)?\\s*${end}\\s*(?:到|至|变到|变化到)\\s*${end}(?:之间|内|上|时)?`,
  ),
  phrase(
    "span",
    `(?:在|取|其中|当)?\\s*(?:时间|时刻)?(?:区间|范围)?(?:为|是|取)?\\s*(?:${sign("S")}|(?:${sign("T")}\\s*(?:在|属于)\\s*)?${sign("V")})\\s*(?:上|内|中|时|之间|范围内|时间内)?(?:的)?`,
  ),
  // at the origin; is the origin stable
  phrase("place", `(?<=(?:is|whether|if|classify) )(?:the )?(?:origin|point ${sign("P")})(?= |$)`),
  phrase("place", `(?:平衡点|奇点|不动点)\\s*${sign("P")}(?=\\s*(?:的?(?:类型|稳定性)|是否(?:渐近)?稳定))`),
  phrase("place", "原点(?=是否(?:渐近)?稳定|(?:渐近)?稳定|(?:是|为)(?:稳定|不稳定)?的?(?:鞍点|结点|节点|焦点|中心))"),
  phrase(
    "place",
    `(?<!(?:starts?|started|starting|begins|beginning|initial (?:conditions?|values?|states?|points?)) )(?:at|near|around|about|of) (?:the )?(?:origin|(?:point |state |equilibrium |fixed point )?${sign("P")})`,
  ),
  phrase(
    "place",
    `(?:在|于)?\\s*(?:原点(?=的?(?:类型|稳定性))|(?<=[在于]\\s*)原点\\s*(?:处|附近)?|(?:点|平衡点)?\\s*${sign("P")}\\s*(?:处|附近|点处))(?:的)?`,
  ),
  // with initial condition (1, 1, 1), starting at (1, 0), x(0) = 1
  phrase(
    "start",
    `(?:with |from |for |given |using |taking |subject to |satisfying |and |, )?(?:the |an? )?(?:(?:initial (?:conditions?|values?|states?|points?|data|position)|starting (?:points?|states?|values?|positions?|conditions?|at|from|with)|starts? (?:at|from)|started (?:at|from)|beginning (?:at|from)|start)(?: at| from| of| is| are|=|:)?) ?${start}`,
  ),
  phrase(
    "start",
    `(?:以|取|从|过|经过|通过|自|由|在|且|满足)?\\s*(?:初值|初始值|初始条件|初始状态|初始点|初始位置|起点|初态|起始点|初值条件|点)\\s*(?:为|是|取|取为|:)?\\s*${start}\\s*(?:为初值|出发|开始)?(?:的|下|时)?`,
  ),
  phrase(
    "start",
    `(?:以|取|从|过|经过|通过|自|由|在|且|满足)\\s*${start}\\s*(?:为初值|为初始条件|为初始值|为起点|为初始点|出发|开始|条件)?(?:的|下|时)?`,
  ),
  phrase(
    "start",
    `(?:that |which )?(?:passes |passing |going |goes |starts |starting |satisfies |satisfying )?(?:through|from|satisfying|subject to|with|where|and|for|by|satisfies)? ?(?:the )?(?:point |state )?(?:${initials})`,
  ),
  phrase(
    "start",
    `(?:that |which )?(?:passes |passing |going |goes |starts |starting )?(?:through|from) (?:the )?(?:point |state )?${sign("P")}`,
  ),
  // plot P, plot x and y against t
  phrase(
    "shown",
    `(?<=(?:plot|draw|graph|sketch|show|solution|画出|绘制|作出|解)\\s*)${sign("L")}(?:\\s*(?:,|and|和|与|against|versus|vs\\.?|关于)?\\s*${sign("LT")})*(?= |$)`,
  ),
  phrase(
    "values",
    `(?:其中|取|当|设|令|若|且|在|,|;)?\\s*(?:参数|参数值|常数)\\s*(?:取|为|取为|是)?\\s*${values}\\s*(?:时|的|下|情形下|情况下)?`,
  ),
  // with rho = 14
  phrase(
    "values",
    `(?:with|where|for|taking|using|when|at|given|and|in the case|if|, )? ?(?:the )?(?:(?:usual |standard |classical )?parameters?|parameter values?|values?)?(?: of| are| is|:)? ?${values}`,
  ),
  phrase(
    "values",
    `(?:其中|取|当|设|令|若|且|在)?\\s*(?:参数|参数值|常数)?(?:取|为|取为|是)?\\s*${values}\\s*(?:时|的|下|情形下|情况下)?`,
  ),
];

const resting =
  "(?:equilibri(?:um|a)|fixed|stationary|critical|rest|singular) (?:points?|states?|solutions?|populations?|positions?|values?)|equilibri(?:um|a|ums)|steady states?";
const restingChinese = "平衡点|平衡位置|平衡状态|平衡态|平衡解|奇点|不动点|驻点|定常解";
const restingKind = "(?:(?:stable|unstable) ?)?(?:saddle|node|spiral|focus|cent(?:er|re))(?: points?)?";
const restingKindChinese = "\\s*(?:稳定|不稳定)?(?:的)?(?:鞍点|结点|节点|焦点|螺旋点|中心)\\s*";

/** What is asked for, in words; the longest first. */
export const asks: readonly (readonly [AskWord, RegExp])[] = (
  [
    [
      "phase-portrait",
      "phase[- ](?:portraits?|planes?|diagrams?|plots?|space)|(?:direction|slope|vector) fields?|相图|相平面图|相平面|相轨图|方向场|斜率场|向量场",
    ],
    // Of which only the type is asked for.
    [
      "stability",
      `(?<!and )(?:classify|(?:the )?(?:types?|nature|character|stability)(?: and (?:the )?(?:stability|types?))? of)(?: all| the| its| each| every| of)* (?:${resting})`,
    ],
    ["stability", `(?:${restingChinese})的?(?:类型|稳定性|分类|性态)(?:(?:与|和|及|以及)(?:类型|稳定性))?`],
    // What it may be: a saddle or a node; stable or unstable.
    [
      "stability",
      `(?:(?:is (?:it|each)|as) )?(?:a )?${restingKind}(?:\\s*,\\s*(?:a )?${restingKind})*(?:\\s*,)?\\s*or (?:a )?${restingKind}`,
    ],
    [
      "stability",
      `(?:(?:${restingChinese})(?:的类型)?)?(?:是|为|属于)?${restingKindChinese}(?:、${restingKindChinese})*(?:还是|或|或者|、)${restingKindChinese}`,
    ],
    ["stability", `what (?:types?|kinds?) of (?:${resting})(?= is| are)`],
    [
      "stability",
      "(?:types?|nature|character) and (?:the )?stability|stability(?: and types?)?|classify|classification|(?:determine|find|state|give|and|say) (?:the |their |its )?(?:types?|nature|kinds?)(?: of)?|what types?|which types?|(?:whether|if) (?:they|it) (?:are|is) stable|is it stable|are they stable|类型[与和及]稳定性|稳定性[与和及]类型|稳定性|是否稳定|的?类型|分类",
    ],
    [
      "stability",
      "(?:as )?(?:asymptotically )?stable(?: or unstable| or not)?(?= *(?:[?;.,]|$|for |in |of ))|是否(?:渐近)?稳定|(?:渐近)?稳定的?吗",
    ],
    ["equilibria", `${resting}|${restingChinese}`],
    [
      "eigenvalues",
      "eigenvalues?(?: of)?(?: the| its)?(?: jacobian| linearisation| linearization| coefficient)?(?: matrix| matrices)?|(?:雅可比矩阵|雅克比矩阵|系数矩阵|线性化矩阵)的?特征值|特征值|特征根",
    ],
    [
      "jacobian",
      "jacobians?(?: matrix| matrices)?|lineari[sz](?:e|ation)(?: of)?|线性化(?:方程组|方程|系统)?|雅可比矩阵|雅克比矩阵|雅可比行列式矩阵|雅可比",
    ],
    ["nullclines", "null-?clines?|isoclines?|零斜线|零增长线|零等倾线|零倾线"],
    [
      "chaos",
      "chaotic|chaos|sensitive dependence(?: on (?:the )?initial (?:conditions?|values?))?|sensitivity to initial conditions|混沌的?|对初值的?敏感(?:依赖)?性?",
    ],
    ["period", "periods?|周期"],
    [
      "trajectory",
      "phase (?:curves?|trajector(?:y|ies)|paths?|orbits?)|trajector(?:y|ies)|orbits?|attractors?|paths?|相轨线|相轨迹|轨线|轨迹|轨道|吸引子|运动",
    ],
    ["solution-curve", "solution curves?|integral curves?|time (?:evolution|series)|解曲线|积分曲线|时间演化"],
    ["solution", "solutions?|数值解|解|图像|图形|图"],
  ] as const
).map(
  ([ask, pattern]) =>
    [ask, new RegExp(/^[\x20-\x7e]/.test(pattern) ? `(?<![a-z])(?:${pattern})(?![a-z])` : pattern, "giu")] as const,
);

/** Verbs that ask for a picture. */
export const drawing =
  /(?<![a-z])(?:plot|plotting|draw|sketch|graph|show|display|visuali[sz]e|simulate|simulation|trace|integrate|numerically)(?![a-z])|画|绘|作出|作图|模拟|仿真|数值求解|描绘|展示/iu;

/** Verbs that ask for something that has to be named. */
export const seeking =
  /(?<![a-z])(?:solve|find|determine|compute|calculate|what|which|obtain|locate)(?![a-z])|求|解|计算|确定|判断|判定|什么|哪些/iu;

/** Verbs that ask for a solution as a formula. */
export const solving = /(?<![a-z])(?<!numerically )solve(?![a-z])(?! numerically)/iu;

/** Words that hold a question together. */
export const glue: ReadonlySet<string> = new Set(
  (
    "plot plotting draw sketch graph show display visualize visualise simulate simulation trace make produce create generate give compute find determine calculate " +
    "obtain get study analyse analyze investigate examine identify list state solve numerically numeric numerical integrate please can could would you me us let's i want like " +
    "where to the a an of for in on at and its their it them they each all every both with by is are does do has have had what which whether if there any s " +
    "following given system systems equation equations ode odes differential first first-order second-order order autonomous dynamical nonlinear linear " +
    "planar plane coupled model oscillator oscillators attractor attractors circuit flow dynamics governed described defined modelled modeled that then also together as well respectively " +
    "corresponding this these behaviour behavior usual standard classical time curve curves one two three dimensional 2d 3d - set of exist exists also say your use under from over through starting being into " +
    "consider locate there coordinates where populations population species predator prey predator-prey epidemic infection disease growth " +
    "competing competition competitive rabbits foxes sheep wolves here suppose kind"
  ).split(" "),
);

/** The same in Chinese, cut by the longest match. */
export const chineseGlue: readonly string[] = [
  ..."请 试 画出 绘制 绘出 作出 画 作 绘 描绘 展示 显示 求出 求 找出 计算 确定 判断 判定 分析 研究 讨论 说明 指出 给出 写出 模拟 仿真 数值模拟 数值求解 数值".split(
    " ",
  ),
  ..."并且 并 以及 及 和 与 或 且 其 它们 它 的 各 每个 所有 全部 该 这个 此 下列 下面 以下 如下 所示 给定 已知 系统 方程组 方程 微分方程组 微分方程 常微分方程组 常微分方程".split(
    " ",
  ),
  ..."动力系统 自治系统 自治 非线性 线性 一阶 二阶 三阶 平面 三维 二维 模型 振子 振荡器 吸引子 电路 流 为 是 在 中 上 处 时 由 所 描述 定义 有没有 有 是否 是不是 存在 什么 哪些 何 吗 呢 随 时间 变化 演化 动力学 行为 对 关于 满足 条件 曲线 个 下 坐标 两 两个 种群 两种群 人口 竞争 捕食 食饵 传染病 增长 考虑 设 对于 它的 共有 多少 全体 都 化学反应 反应 单摆".split(
    " ",
  ),
].sort((left, right) => right.length - left.length);

/** Nouns that a name stands before. */
export const nounAfterName =
  /^(?:system|attractor|oscillator|model|equations?|circuit|flow|dynamo|吸引子|系统|振子|模型|方程组|方程|电路)/iu;
