/** Derivatives and integrals. */
export const calculus = {
  "slip.sign.bounds": {
    en: "It is the value at the upper bound minus the value at the lower: {part} is {right}, not {written}.",
    zh: "应为上限处的值减去下限处的值：{part} 等于 {right}，不是 {written}。",
  },

  "slip.dropped-factor.coefficient": {
    en: "A constant factor stays: {part} is {right}, not {written}.",
    zh: "常数因子要保留：{part} 等于 {right}，不是 {written}。",
  },

  "slip.dropped-term.bound": {
    en: "The value at the lower bound is still to be taken away: {part} is {right}, not {written}.",
    zh: "还要减去下限处的值：{part} 等于 {right}，不是 {written}。",
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

  "slip.constant-of-integration.missing": {
    en: "The constant is missing: {part} is {right}.",
    zh: "漏了积分常数：{part} 等于 {right}。",
  },
};
