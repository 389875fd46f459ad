/** Signs, numbers, and factors and terms that got lost. */
export const algebra = {
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
  "slip.dropped-term.one-side": {
    en: "{term} was taken away on one side only.",
    zh: "{term} 只在一边去掉了，另一边也要变。",
  },
  "slip.dropped-term.added-to-one-side": {
    en: "{term} was added on one side only.",
    zh: "{term} 只加在了一边，另一边也要加。",
  },
};
