import type { Tongue } from "./speech-style.ts";

/** Chinese, as formulas are read aloud at school. */
export const chinese: Tongue = {
  minus: "负 ",
  plus: "正 ",
  comma: "，",
  times: "乘",
  dots: "点点点",
  brackets: ["括号", "括号完"],
  emptySet: "空集",
  set: (content) => `集合 ${content} 集合完`,
  interval: (from, to, [open, close]) => `区间从 ${from} ${ends(open)}到 ${to} ${ends(close)}`,
  subscript: "下标",
  recurring: (digits, recurring) => `${digits}${recurring} 循环节 ${recurring}`,
  bars: (content, brackets, simple) => `${simple ? content : brackets(content)} 的绝对值`,
  fractions: "",
  over: (numerator, denominator) => `${denominator} 分之 ${numerator}`,
  overBinds: "power",
  // A fraction in a fraction leaves two denominators to choose from, so they are named.
  fraction: (numerator, denominator) =>
    `${numerator}${denominator}`.includes("分之")
      ? `分数分母 ${denominator} 分子 ${numerator} 分数完`
      : `分数 ${denominator} 分之 ${numerator} 分数完`,
  powers: ["的平方", "的立方"],
  power: (exponent) => `的 ${exponent} 次方`,
  root: (radicand, simple, index) => {
    const order = index === undefined ? "" : index === "3" ? "三次" : `${index} 次`;
    return simple ? `${order}根号 ${radicand}` : `${order}根号下 ${radicand} 根号完`;
  },
  of: "",
  per: "每",
  unitPower: (unit, exponent) => {
    const word = exponent === "2" ? "平方" : exponent === "3" ? "立方" : undefined;
    return word === undefined ? `${unit} 的 ${exponent.replace("-", "负 ")} 次方` : `${word}${unit}`;
  },
  call: (name, operands) => `${name} 括号 ${operands} 括号完`,
  logarithm: (base, argument) => `以 ${base} 为底 ${argument} 的对数`,
  matrix: (rows) =>
    `${rows.length} 行 ${rows[0]?.length ?? 0} 列矩阵，${rows.map((row, at) => `第 ${at + 1} 行 ${row.join("，")}`).join("；")}，矩阵完`,
  determinant: (matrix) => `行列式 ${matrix}`,
  cases: (cases) =>
    `分段，${cases.map(([value, condition]) => (condition === undefined ? `否则 ${value}` : `当 ${condition} 时 ${value}`)).join("；")}，分段完`,
  signs: `
    Add = 加
    Subtract = 减
    PlusMinus = 加减
    MinusPlus = 减加
    Dot = 点乘
    Cross = 叉乘
    Compose = 复合
    Mod = 模
    Ratio = 比
    Union = 并
    Intersection = 交
    SetMinus = 差
    To = 到
    Equal = 等于
    NotEqual = 不等于
    Less = 小于
    LessEqual = 小于等于
    Greater = 大于
    GreaterEqual = 大于等于
    Approx = 约等于
    Proportional = 正比于
    IdenticallyEqual = 恒等于
    Divides = 整除
    NotDivides = 不整除
    Element = 属于
    NotElement = 不属于
    Subset = 真包含于
    SubsetEqual = 包含于
    NotSubset = 不真包含于
    Superset = 真包含
    SupersetEqual = 包含
    Perpendicular = 垂直于
    Parallel = 平行于
    Similar = 相似于
    CongruentFigures = 全等于
    And = 且
    Or = 或
    Implies = 推出
    Equivalent = 等价于
    Given = 给定
    SetBuilder = 满足`,
  forms: `
    Approx/1 = 约 @1
    Percent/1 = 百分之 ~1
    Degrees/1 = ~1 度
    DMS/2 = ~1 度 ~2 分
    DMS/3 = ~1 度 ~2 分 ~3 秒
    Subscript/2 = ~1 下标 ~2
    Norm/1 = ~1 的范数
    Floor/1 = ~1 下取整
    Ceil/1 = ~1 上取整
    Factorial/1 = ~1 的阶乘
    Factorial2/1 = ~1 的双阶乘
    Binomial/2 = 二项式系数 ~1 选 ~2
    Combinations/2 = 组合数 ~1 选 ~2
    Permutations/2 = 排列数 ~1 选 ~2
    Max/* = 最大值 (*)
    Min/* = 最小值 (*)
    GCD/* = 最大公约数 (*)
    Round/1 = 四舍五入 (*)
    LCM/* = 最小公倍数 (*)
    Transpose/1 = ~1 的转置
    InverseFunction/1 = ~1 的反函数
    Derivative 1 = ~1 的导数
    Derivative 2 = ~1 的二阶导数
    Derivative 3 = ~1 的三阶导数
    Derivative n = ~1 的 ~2 阶导数
    Prime 1 = ~1 撇
    Prime 2 = ~1 两撇
    Prime 3 = ~1 三撇
    OverDot 1 = ~1 点
    OverDot 2 = ~1 两点
    OverDot 3 = ~1 三点
    OverBar/1 = ~1 横
    OverBar of points = ~1 横
    OverHat/1 = ~1 帽
    OverTilde/1 = ~1 波浪
    OverVector/1 = 向量 ~1
    OverVector/* = 向量 ~*
    Segment/* = 线段 ~*
    Vector/* = 向量 (*)
    Angle/* = 角 ~*
    Triangle/* = 三角形 ~*
    Circle/* = 圆 ~*
    Complement/1 = ~1 的补集
    Complement/2 = ~1 在 ~2 中的补集
    Differentiate by = ~1
    Differentiate by times = ~1
    Differentiate letter = ~1 对 @2 的导数
    Differentiate letter times = ~1 对 @2 的 @3 阶导数
    Differentiate body = ~1 对 @2 的导数
    Differentiate body times = ~1 对 @2 的 @3 阶导数
    PartialD by = ~1
    PartialD by times = ~1 ~2 次
    PartialD letter = ~1 对 @2 的偏导数
    PartialD letter times = ~1 对 @2 的 @3 阶偏导数
    PartialD body = ~1 对 @2 的偏导数
    PartialD body times = ~1 对 @2 的 @3 阶偏导数
    Gradient/1 = ~1 的梯度
    Differential/1 = 微分 ~1
    Integrate () = 积分，@1，对 @2，积分完
    Integrate (Limits) = 从 @3 到 @4 的积分，@1，对 @2，积分完
    Integrate (,) = 二重积分，@1，对 @2 和 @3，积分完
    Integrate (,,) = 三重积分，@1，对 @2 和 @3 和 @4，积分完
    Integrate (,Over) = 在 @3 上的积分，@1，对 @2，积分完
    Integrate (,,Over) = 在 @4 上的二重积分，@1，对 @2 和 @3，积分完
    Integrate (,,,Over) = 在 @5 上的三重积分，@1，对 @2 和 @3 和 @4，积分完
    ContourIntegrate/2 = 曲线积分，@1，对 @2，积分完
    ContourIntegrate/3 = 沿 @3 的曲线积分，@1，对 @2，积分完
    Limit = 当 @2 趋于 @3 时的极限，@1，极限完
    Limit from above = 当 @2 从右侧趋于 @3 时的极限，@1，极限完
    Limit from below = 当 @2 从左侧趋于 @3 时的极限，@1，极限完
    Sum (Limits) = 从 @2 等于 @3 到 @4 求和，@1，求和完
    Sum () = 对 @2 求和，@1，求和完
    Sum (,) = 对 @2 和 @3 求和，@1，求和完
    Sum (,,) = 对 @2 和 @3 和 @4 求和，@1，求和完
    Sum = 求和，@1，求和完
    Product (Limits) = 从 @2 等于 @3 到 @4 求积，@1，求积完
    Product () = 对 @2 求积，@1，求积完
    Product (,) = 对 @2 和 @3 求积，@1，求积完
    Product (,,) = 对 @2 和 @3 和 @4 求积，@1，求积完
    Product = 求积，@1，求积完
    EvaluateAt/3 = 从 @2 到 @3 的增量，@1，增量完
    EvaluateAt/2 = 当 @2 时的值，@1，值完
    Congruent/3 = &1 同余于 &2 模数 ~3
    Not/1 = 非 ~1
    Therefore/1 = 所以 &1
    Because/1 = 因为 &1
    ForAll/2 = 对任意 !1，%2
    Exists/2 = 存在 !1 使得 %2
    Colon/2 = &1，其中 &2
    Condition/2 = &1，条件 ~2
    Annotated/2 = &1，注：@2`,
  constants: `
    Pi = π
    ExponentialE = e
    ImaginaryUnit = i
    PositiveInfinity = 无穷
    NegativeInfinity = 无穷
    ContinuationPlaceholder = 点点点
    RealNumbers = 实数集
    Integers = 整数集
    NaturalNumbers = 自然数集
    RationalNumbers = 有理数集
    ComplexNumbers = 复数集
    PositiveNumbers = 正实数集
    NegativeNumbers = 负实数集
    PositiveIntegers = 正整数集
    NegativeIntegers = 负整数集
    True = 真
    False = 假
    Nothing = 无`,
  functions: `
    sin = 正弦
    cos = 余弦
    tan = 正切
    cot = 余切
    sec = 正割
    csc = 余割
    arcsin = 反正弦
    arccos = 反余弦
    arctan = 反正切
    arccot = 反余切
    arcsec = 反正割
    arccsc = 反余割
    sinh = 双曲正弦
    cosh = 双曲余弦
    tanh = 双曲正切
    coth = 双曲余切
    sech = 双曲正割
    csch = 双曲余割
    arsinh = 反双曲正弦
    arcosh = 反双曲余弦
    artanh = 反双曲正切
    ln = 自然对数
    log = 常用对数
    exp = 指数函数
    sgn = 符号函数
    Re = 实部
    Im = 虚部
    arg = 辐角
    det = 行列式
    tr = 迹
    rank = 秩`,
  alphabets: `
    mathbf = 粗体
    boldsymbol = 粗体
    mathcal = 花体
    mathfrak = 哥特体
    mathbb = 空心
    capital = 大写`,
  units: `
    mm = 毫米
    cm = 厘米
    m = 米
    km = 千米
    g = 克
    kg = 千克
    s = 秒
    min = 分钟
    h = 小时
    L = 升
    mL = 毫升
    N = 牛
    J = 焦
    W = 瓦
    V = 伏
    A = 安
    Pa = 帕
    Hz = 赫兹
    °C = 摄氏度
    $ = 美元
    £ = 英镑
    € = 欧元
    EUR = 欧元
    ¥ = 元`,
};

function ends(open: boolean): string {
  return open ? "不含" : "含";
}
