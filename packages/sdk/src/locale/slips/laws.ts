/** Powers, roots, logarithms and trigonometric functions: laws misremembered. */
export const laws = {
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
};
