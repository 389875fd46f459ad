/** Words of methods, asks, readings, reasons and labels: numbers: order of operations, fractions, powers, roots, percent, divisors. */
export const arithmeticLabels: Readonly<Record<string, { en: string; zh: string }>> = {
  "method.arithmetic.evaluating": { en: "Order of operations", zh: "按运算顺序计算" },
  "method.arithmetic.prime-factors": { en: "Dividing by primes", zh: "短除法分解质因数" },
  "method.arithmetic.fraction": { en: "As a fraction", zh: "化成分数" },
  "method.arithmetic.decimal": { en: "As a decimal", zh: "化成小数" },
  "method.arithmetic.percent": { en: "As a percentage", zh: "化成百分数" },
  "method.arithmetic.mixed-number": { en: "As a mixed number", zh: "化成带分数" },
  "method.arithmetic.scientific-notation": { en: "In scientific notation", zh: "用科学记数法表示" },
  "reason.number-too-large": {
    en: "The number is too large for its prime factors to be found here with certainty.",
    zh: "这个数太大，在此无法确定地求出它的质因数。",
  },
  "reason.no-real-value": {
    en: "{formula} has no value among the real numbers.",
    zh: "{formula} 在实数范围内没有意义。",
  },
  "reason.no-real-value-there": {
    en: "{formula} has no value among the real numbers where {conditions}.",
    zh: "当 {conditions} 时，{formula} 在实数范围内没有意义。",
  },
  "reason.infinity": {
    en: "∞ is not a number, so {formula} is not worked out. What it stands for may be asked for as a limit.",
    zh: "∞ 不是数，{formula} 不能计算；可改求极限。",
  },
  "reason.counting-numbers": {
    en: "{formula} has a value here only for whole numbers from 0 on.",
    zh: "{formula} 在此只对非负整数有意义。",
  },
  "reason.whole-numbers": { en: "{formula} is for whole numbers.", zh: "{formula} 只对整数有意义。" },
  "reason.no-value-of-part": { en: "{formula} has no value.", zh: "{formula} 没有意义。" },
  "reason.no-value": { en: "This has no value: it divides by 0.", zh: "该式没有意义：除数为 0。" },
};
