/** What went wrong in a line, by the mistake: what was done, and what is right. The formulas in braces are parts of the line before. */
export const slips = {
  "slip.sign.bracket": {
    en: "The minus before the bracket turns every sign in it: {part} is {right}, not {written}.",
    zh: "括号前是负号，去括号时每一项都要变号：{part} 等于 {right}，不是 {written}。",
  },
  "slip.sign.square": {
    en: "Look at the signs in the square: {part} is {right}, not {written}.",
    zh: "注意完全平方中的符号：{part} 等于 {right}，不是 {written}。",
  },
  "slip.sign.power": {
    en: "Is the minus inside the power or before it? {part} is {right}, not {written}.",
    zh: "负号在幂的里面还是外面？{part} 等于 {right}，不是 {written}。",
  },
  "slip.sign.minus-minus": {
    en: "Taking away a negative adds: {part} is {right}, not {written}.",
    zh: "减去一个负数等于加上它的相反数：{part} 等于 {right}，不是 {written}。",
  },
  "slip.sign.inside": {
    en: "The minus inside was handled wrongly: {part} is {right}, not {written}.",
    zh: "里面的负号处理错了：{part} 等于 {right}，不是 {written}。",
  },
  "slip.sign.root": {
    en: "A negative number has no real square root, so {part} is not {written}.",
    zh: "负数没有实数平方根，所以 {part} 不等于 {written}。",
  },
  "slip.sign.term": {
    en: "A sign got turned: {right} became {written}.",
    zh: "有一项的符号错了：{right} 写成了 {written}。",
  },
  "slip.sign.moved": {
    en: "{term} went to the other side without changing its sign: there it becomes {right}.",
    zh: "移项要变号：{term} 移到另一边应变为 {right}。",
  },
  "slip.sign.roots": {
    en: "The solutions have the opposite signs: a factor such as x − 1 is zero for x = 1, not for x = −1.",
    zh: "解的符号反了：例如因式 x − 1 在 x = 1 时为零，而不是 x = −1。",
  },
  "slip.sign.not-all-turned": {
    en: "All signs were turned but that of {term}: it becomes {right}.",
    zh: "两边同乘 −1 时每一项都要变号：{term} 应变为 {right}。",
  },
  "slip.sign.bounds": {
    en: "It is the value at the upper bound minus the value at the lower: {part} is {right}, not {written}.",
    zh: "应为上限处的值减去下限处的值：{part} 等于 {right}，不是 {written}。",
  },
  "slip.sign.written": {
    en: "Check one sign: {written} should be {right}.",
    zh: "检查一个符号：{written} 应为 {right}。",
  },

  "slip.arithmetic.fractions": {
    en: "Fractions need a common denominator before they are added: {part} is {right}, not {written}.",
    zh: "分数相加减要先通分：{part} 等于 {right}，不是 {written}。",
  },
  "slip.arithmetic.division": {
    en: "Look at which fraction is turned over: {part} is {right}, not {written}.",
    zh: "注意分数乘除时该把哪个取倒数：{part} 等于 {right}，不是 {written}。",
  },
  "slip.arithmetic.order": {
    en: "{part} was taken together as {written}, but the product comes before the sum.",
    zh: "{part} 被合并成了 {written}，但应先乘后加，不是同类项不能合并。",
  },
  "slip.arithmetic.unlike": {
    en: "Unlike terms cannot be added: {part} is not {written}.",
    zh: "不是同类项，不能合并：{part} 不等于 {written}。",
  },
  "slip.arithmetic.operation": {
    en: "Added or multiplied? {part} is {right}, not {written}.",
    zh: "加法和乘法弄混了：{part} 等于 {right}，不是 {written}。",
  },
  "slip.arithmetic.reduced": {
    en: "Divide numerator and denominator by the same number: {part} is {right}, not {written}.",
    zh: "约分时分子分母要除以同一个数：{part} 等于 {right}，不是 {written}。",
  },
  "slip.arithmetic.number": {
    en: "Calculate again: {written} should be {right}.",
    zh: "计算有误：{written} 应为 {right}。",
  },

  "slip.dropped-factor.bracket": {
    en: "{factor} multiplies every term in the bracket: {part} is {right}, not {written}.",
    zh: "{factor} 要乘括号里的每一项：{part} 等于 {right}，不是 {written}。",
  },
  "slip.dropped-factor.fraction": {
    en: "{factor} divides every term above: {part} is {right}, not {written}.",
    zh: "分子的每一项都要除以 {factor}：{part} 等于 {right}，不是 {written}。",
  },
  "slip.dropped-factor.middle": {
    en: "The middle term is twice the product, {middle}: {part} is {right}, not {written}.",
    zh: "中间项是积的两倍 {middle}：{part} 等于 {right}，不是 {written}。",
  },
  "slip.dropped-factor.term": {
    en: "A factor {factor} got lost: {right} became {written}.",
    zh: "漏掉了因数 {factor}：{right} 写成了 {written}。",
  },
  "slip.dropped-factor.divisor": {
    en: "The divisor {factor} got lost: {part} became {written}.",
    zh: "漏掉了除数 {factor}：{part} 写成了 {written}。",
  },
  "slip.dropped-factor.denominator": {
    en: "The common denominator {factor} got lost: {part} became {written}.",
    zh: "漏掉了公分母 {factor}：{part} 写成了 {written}。",
  },
  "slip.dropped-factor.not-taken-out": {
    en: "{factor} was put before the bracket but not taken out of {term}.",
    zh: "提出了公因式 {factor}，但 {term} 没有除以它。",
  },
  "slip.dropped-factor.coefficient": {
    en: "A constant factor stays: {part} is {right}, not {written}.",
    zh: "常数因子要保留：{part} 等于 {right}，不是 {written}。",
  },
  "slip.dropped-factor.not-multiplied": {
    en: "Multiplying by {factor} means every term on both sides: {term} was left out.",
    zh: "两边每一项都要乘 {factor}：漏乘了 {term}。",
  },
  "slip.dropped-factor.only-one-multiplied": {
    en: "Only {term} was multiplied by {factor}: every term on both sides must be.",
    zh: "只有 {term} 乘了 {factor}，两边每一项都要乘。",
  },
  "slip.dropped-factor.not-divided": {
    en: "Dividing by {factor} means every term on both sides: {term} was left out.",
    zh: "两边每一项都要除以 {factor}：漏除了 {term}。",
  },
  "slip.dropped-factor.only-one-divided": {
    en: "Only {term} was divided by {factor}: every term on both sides must be.",
    zh: "只有 {term} 除以了 {factor}，两边每一项都要除。",
  },
  "slip.dropped-factor.coefficient-kept": {
    en: "It is still to be divided by {factor}, the coefficient in {term}.",
    zh: "还要除以 {term} 的系数 {factor}。",
  },

  "slip.dropped-term.products": {
    en: "Each term meets each: {part} is {right}, not {written}.",
    zh: "两个括号的各项要分别相乘：{part} 等于 {right}，不是 {written}。",
  },
  "slip.dropped-term.cancelled": {
    en: "Only factors cancel, and {term} is a term of a sum: {part} is not {written}.",
    zh: "只能约去公因式，{term} 只是和中的一项，不能约：{part} 不等于 {written}。",
  },
  "slip.dropped-term.term": {
    en: "The term {term} got lost.",
    zh: "漏掉了一项 {term}。",
  },
  "slip.dropped-term.bound": {
    en: "The value at the lower bound is still to be taken away: {part} is {right}, not {written}.",
    zh: "还要减去下限处的值：{part} 等于 {right}，不是 {written}。",
  },
  "slip.dropped-term.one-side": {
    en: "{term} was taken away on one side only.",
    zh: "{term} 只在一边去掉了，另一边也要变。",
  },
  "slip.dropped-term.added-to-one-side": {
    en: "{term} was added on one side only.",
    zh: "{term} 只加在了一边，另一边也要加。",
  },

  "slip.lost-root.absolute-value": {
    en: "What is inside {part} may also be negative: the second case is missing.",
    zh: "{part} 里面也可能是负数，漏了另一种情况。",
  },
  "slip.lost-root.divided": {
    en: "It was divided by {factor}, which may be zero: that solution got lost.",
    zh: "两边除以了 {factor}，而它可能为零，因此丢了根。",
  },
  "slip.lost-root.square": {
    en: "Two numbers have this square, one positive and one negative: {part} leads to ±.",
    zh: "平方等于它的数有正负两个：由 {part} 开方要取 ±。",
  },
  "slip.lost-root.factor": {
    en: "{part} is zero as soon as any one factor is: the others give solutions, too.",
    zh: "{part} 只要有一个因式为零就为零，其他因式也给出解。",
  },
  "slip.lost-root.some": {
    en: "What stands here is right but not all: {part} has more solutions.",
    zh: "这里写的是对的，但不全：{part} 还有别的解。",
  },
  "slip.extraneous-root.squared": {
    en: "Squaring can bring in strangers: put every solution into {part} to check it.",
    zh: "两边平方可能产生增根，要代入 {part} 检验。",
  },
  "slip.extraneous-root.no-value": {
    en: "Not every solution fits: {part} asks for {condition}.",
    zh: "有增根：{part} 要求 {condition}。",
  },
  "slip.extraneous-root.some": {
    en: "There are solutions here that {part} does not have.",
    zh: "这里多出了不满足 {part} 的解。",
  },

  "slip.lost-condition.domain": {
    en: "{part} only has a value where {condition}: that must be kept.",
    zh: "{part} 只在 {condition} 时有意义，这个条件不能丢。",
  },
  "slip.lost-condition.other-end": {
    en: "{written} is only one end of it: {part} says more.",
    zh: "{written} 只是其中一端，{part} 还有另一端的限制。",
  },
  "slip.lost-condition.multiplied": {
    en: "{factor} may be negative, and then the inequality sign turns: take the cases apart.",
    zh: "{factor} 可能为负，那时不等号要改变方向，需分类讨论。",
  },
  "slip.lost-condition.divided": {
    en: "It was divided by {factor}, so {factor} must not be zero: that has to be said, and the other case looked at.",
    zh: "两边除以了 {factor}，需注明 {factor} 不为零，并讨论为零的情况。",
  },
  "slip.lost-condition.absolute-value": {
    en: "{part} is {written} only where {condition}.",
    zh: "只有当 {condition} 时，{part} 才等于 {written}。",
  },

  "slip.power-rule.product": {
    en: "The base stays and the exponents add up: {part} is {right}, not {written}.",
    zh: "同底数幂相乘，底数不变，指数相加：{part} 等于 {right}，不是 {written}。",
  },
  "slip.power-rule.into-power": {
    en: "The power belongs to its base alone, the factor before it stays outside: {part} is not {written}.",
    zh: "指数只作用于它的底数，前面的因数不能乘进去：{part} 不等于 {written}。",
  },
  "slip.power-rule.bases-joined": {
    en: "Multiply the bases or add the exponents, but not both: {part} is not {written}.",
    zh: "底数相乘和指数相加不能同时进行：{part} 不等于 {written}。",
  },
  "slip.power-rule.power": {
    en: "A power of a power multiplies the exponents: {part} is {right}, not {written}.",
    zh: "幂的乘方，指数相乘：{part} 等于 {right}，不是 {written}。",
  },
  "slip.power-rule.coefficient": {
    en: "The number is raised to the power, not multiplied by it: {part} is {right}, not {written}.",
    zh: "系数要乘方，而不是乘以指数：{part} 等于 {right}，不是 {written}。",
  },
  "slip.power-rule.quotient": {
    en: "Dividing powers subtracts the exponents: {part} is {right}, not {written}.",
    zh: "同底数幂相除，指数相减：{part} 等于 {right}，不是 {written}。",
  },
  "slip.power-rule.sum": {
    en: "In a sum exponents stay as they are: {part} is not {written}.",
    zh: "相加时指数不变：{part} 不等于 {written}。",
  },
  "slip.power-rule.single": {
    en: "Look at what the exponent means: {part} is not {written}.",
    zh: "注意指数的含义：{part} 不等于 {written}。",
  },
  "slip.power-rule.root": {
    en: "A square root is the power ½, an n-th root the power 1/n: {part} is not {written}.",
    zh: "平方根是 ½ 次幂，n 次方根是 1/n 次幂：{part} 不等于 {written}。",
  },
  "slip.power-rule.reciprocal": {
    en: "One over a power has the negative exponent: {part} is {right}, not {written}.",
    zh: "幂的倒数对应负指数：{part} 等于 {right}，不是 {written}。",
  },
  "slip.power-rule.exponential": {
    en: "A sum of exponents belongs to a product of powers: {part} is not {written}.",
    zh: "指数相加对应幂相乘：{part} 不等于 {written}。",
  },
  "slip.power-rule.derivative": {
    en: "The exponent comes down as a factor and then drops by one: {part} is {right}, not {written}.",
    zh: "求导时指数变为因数，再减一：{part} 等于 {right}，不是 {written}。",
  },
  "slip.power-rule.constant": {
    en: "The derivative of a constant is {right}: {part} is not {written}.",
    zh: "常数的导数是 {right}：{part} 不等于 {written}。",
  },
  "slip.power-rule.integral": {
    en: "Raise the exponent by one, and divide by the new one: {part} is {right} + C, not {written} + C.",
    zh: "积分时指数加一，再除以新指数：{part} 等于 {right} + C，不是 {written} + C。",
  },
  "slip.power-rule.one-side": {
    en: "Only one side was squared or rooted: {part} does not give {written}.",
    zh: "只对一边平方或开方了：由 {part} 得不到 {written}。",
  },

  "slip.distributed-power.sum": {
    en: "A power of a sum is not the sum of the powers: {part} is {right}, not {written}.",
    zh: "幂不能分配到和的每一项：{part} 等于 {right}，不是 {written}。",
  },
  "slip.distributed-power.power": {
    en: "A power of a sum is not the sum of the powers: {part} is not {written}.",
    zh: "幂不能分配到和的每一项：{part} 不等于 {written}。",
  },
  "slip.distributed-power.root": {
    en: "A root of a sum is not the sum of the roots: {part} is not {written}.",
    zh: "根号不能分配到和的每一项：{part} 不等于 {written}。",
  },
  "slip.distributed-power.function": {
    en: "The function of a sum is not the sum of the values: {part} is not {written}.",
    zh: "函数不能分配到和的每一项：{part} 不等于 {written}。",
  },
  "slip.distributed-power.divisor": {
    en: "One cannot divide by a sum term by term: {part} is not {written}.",
    zh: "分母是和时不能拆开：{part} 不等于 {written}。",
  },
  "slip.distributed-power.joined": {
    en: "The sum cannot be drawn together like this: {part} is not {written}.",
    zh: "不能这样合并：{part} 不等于 {written}。",
  },
  "slip.distributed-power.product": {
    en: "The power goes to every factor: {part} is {right}, not {written}.",
    zh: "积的乘方，每个因式都要乘方：{part} 等于 {right}，不是 {written}。",
  },
  "slip.distributed-power.factor": {
    en: "A factor goes into a power, or comes out, with its own power: {part} is not {written}.",
    zh: "因数移进或移出幂时也要乘方：{part} 不等于 {written}。",
  },
  "slip.distributed-power.root-of-product": {
    en: "The root is taken of every factor: {part} is not {written}.",
    zh: "积的算术平方根，每个因式都要开方：{part} 不等于 {written}。",
  },

  "slip.chain-rule.inner": {
    en: "The inner derivative is missing or wrong: {part} is {right}, not {written}.",
    zh: "漏了内层函数的导数：{part} 等于 {right}，不是 {written}。",
  },
  "slip.chain-rule.product": {
    en: "A product is derived as u′v + uv′: {part} is {right}, not {written}.",
    zh: "积的导数是 u′v + uv′：{part} 等于 {right}，不是 {written}。",
  },
  "slip.chain-rule.quotient": {
    en: "A quotient is derived as (u′v − uv′)/v²: {part} is {right}, not {written}.",
    zh: "商的导数是 (u′v − uv′)/v²：{part} 等于 {right}，不是 {written}。",
  },
  "slip.chain-rule.integral": {
    en: "Divide by the derivative of what is inside: {part} is {right} + C, not {written} + C.",
    zh: "要除以内层函数的导数：{part} 等于 {right} + C，不是 {written} + C。",
  },

  "slip.wrong-identity.squares": {
    en: "There is no such identity: {part} is not {written}. (sin² x + cos² x = 1, 1 + tan² x = sec² x.)",
    zh: "没有这个恒等式：{part} 不等于 {written}。（sin² x + cos² x = 1，1 + tan² x = sec² x。）",
  },
  "slip.wrong-identity.square": {
    en: "The identity is another one: {part} is {right}, not {written}.",
    zh: "恒等式记错了：{part} 等于 {right}，不是 {written}。",
  },
  "slip.wrong-identity.double-angle": {
    en: "The double-angle formula is another one: {part} is {right}, not {written}.",
    zh: "二倍角公式记错了：{part} 等于 {right}，不是 {written}。",
  },
  "slip.wrong-identity.factor": {
    en: "A factor cannot pass through a function: {part} is not {written}.",
    zh: "因数不能移进或移出函数：{part} 不等于 {written}。",
  },
  "slip.wrong-identity.confused": {
    en: "Two functions were confused: {part} is not {written}.",
    zh: "函数弄混了：{part} 不等于 {written}。",
  },
  "slip.wrong-identity.angle-sum": {
    en: "The addition formula is another one: {part} is {right}, not {written}.",
    zh: "和差角公式记错了：{part} 等于 {right}，不是 {written}。",
  },
  "slip.wrong-identity.values": {
    en: "Values multiply, arguments do not: {part} is not {written}.",
    zh: "相乘的是函数值，不是自变量：{part} 不等于 {written}。",
  },
  "slip.wrong-identity.factored": {
    en: "There is no such way to factor: {part} is not {written}.",
    zh: "不能这样分解因式：{part} 不等于 {written}。",
  },
  "slip.wrong-identity.log-of": {
    en: "The laws of logarithms say otherwise: {part} is not {written}.",
    zh: "对数运算法则用错了：{part} 不等于 {written}。",
  },
  "slip.wrong-identity.logs-joined": {
    en: "A sum of logarithms is the logarithm of the product, a difference that of the quotient: {part} is {right}, not {written}.",
    zh: "对数的和是积的对数，对数的差是商的对数：{part} 等于 {right}，不是 {written}。",
  },
  "slip.wrong-identity.logs-multiplied": {
    en: "There is no law for a product or quotient of logarithms: {part} is not {written}.",
    zh: "对数的积与商没有这样的法则：{part} 不等于 {written}。",
  },
  "slip.wrong-identity.log-multiple": {
    en: "A factor before a logarithm is an exponent inside it: {part} is not {written}.",
    zh: "对数前的系数对应真数的指数：{part} 不等于 {written}。",
  },
  "slip.wrong-identity.log-value": {
    en: "A logarithm is the exponent that gives the number: {part} is not {written}.",
    zh: "对数是得到真数所需的指数：{part} 不等于 {written}。",
  },
  "slip.wrong-identity.derivative": {
    en: "This derivative is another one: {part} is {right}, not {written}.",
    zh: "导数公式记错了：{part} 等于 {right}，不是 {written}。",
  },
  "slip.wrong-identity.integral": {
    en: "This integral is another one: {part} is {right} + C, not {written} + C.",
    zh: "积分公式记错了：{part} 等于 {right} + C，不是 {written} + C。",
  },
  "slip.wrong-identity.integral-of-product": {
    en: "The integral of a product is not the product of the integrals: {part} is not {written} + C.",
    zh: "积的积分不是积分的积：{part} 不等于 {written} + C。",
  },

  "slip.flipped-inequality.turned": {
    en: "The inequality sign points the wrong way: it turns exactly when both sides are multiplied or divided by a negative number.",
    zh: "不等号方向错了：两边同乘或同除以负数时才改变方向。",
  },
  "slip.flipped-inequality.strict": {
    en: "Is the end included? {part} says so by its sign, and that must not change.",
    zh: "端点是否包含要看 {part} 的不等号，不能改变。",
  },
  "slip.flipped-inequality.reciprocals": {
    en: "Of two positive numbers the larger has the smaller reciprocal: in {part} the sign turns, and where something is negative cases are needed.",
    zh: "两个正数中较大的倒数较小：由 {part} 取倒数要改变不等号方向，可能为负时还要分类讨论。",
  },

  "slip.index.bounds": {
    en: "The count is off by one: this is {written}, not {part}.",
    zh: "项数差了一：这是 {written}，不是 {part}。",
  },
  "slip.index.factorial": {
    en: "The factorial is off by one: {part} was taken for {written}.",
    zh: "阶乘差了一：{part} 当成了 {written}。",
  },
  "slip.index.term": {
    en: "An index is off by one: {part} became {written}.",
    zh: "下标或项数差了一：{part} 写成了 {written}。",
  },
  "slip.index.term-number": {
    en: "This is {written}: {part} is {right}.",
    zh: "这是 {written}，而 {part} 等于 {right}。",
  },
  "slip.index.count": {
    en: "The count is off by one: {written} should be {right}.",
    zh: "个数差了一：{written} 应为 {right}。",
  },

  "slip.constant-of-integration.missing": {
    en: "The constant is missing: {part} is {right}.",
    zh: "漏了积分常数：{part} 等于 {right}。",
  },

  "slip.unit.factor": {
    en: "The factor between the units is another one: {part} is {right}.",
    zh: "单位换算的进率不对：{part} 等于 {right}。",
  },
  "slip.unit.mixed": {
    en: "Bring all quantities to one unit first; {part} was converted wrongly.",
    zh: "先统一单位：{part} 换算错了。",
  },
  "slip.unit.angle": {
    en: "Degrees are not radians: {part} is {right}, not {written}.",
    zh: "角度和弧度弄混了：{part} 等于 {right}，不是 {written}。",
  },
  "slip.unit.minutes": {
    en: "A degree has sixty minutes: {part} is not {written}.",
    zh: "一度等于六十分：{part} 不等于 {written}。",
  },
  "slip.unit.radians": {
    en: "A half turn is π or 180°: convert {part} by that.",
    zh: "半圈是 π，即 180°：按此换算 {part}。",
  },
};
