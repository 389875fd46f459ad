import type { Rule, RuleId } from "../../../contract.ts";

/** The rules of differentiation, as they are said at the board. */
export const derivativeRules: Record<RuleId, Rule> = {
  "derivative.constant": {
    relation: "equal",
    example: "\\frac{d}{dx} 5 ⟶ 0",
    en: "{constant} does not change with {letter}: its derivative is 0",
    zh: "{constant} 不随 {letter} 变化，导数为 0",
  },
  "derivative.identity": {
    relation: "equal",
    example: "\\frac{d}{dx} x ⟶ 1",
    en: "The derivative of {letter} is 1",
    zh: "{letter} 的导数为 1",
  },
  "derivative.power": {
    relation: "equal",
    example: "\\frac{d}{dx} x^3 ⟶ 3x^2",
    en: "Power rule: bring the exponent {exponent} to the front and lower it by 1",
    zh: "幂函数求导：指数 {exponent} 提到前面，指数减 1",
  },
  "derivative.elementary": {
    relation: "equal",
    example: "\\frac{d}{dx} \\sin x ⟶ \\cos x",
    en: "The derivative of {function} is {derivative}",
    zh: "{function} 的导数是 {derivative}",
  },
  "derivative.sum": {
    relation: "equal",
    example: "\\frac{d}{dx}(x^2 + \\sin x) ⟶ \\frac{d}{dx}x^2 + \\frac{d}{dx}\\sin x",
    en: "Sum rule: differentiate term by term",
    zh: "和差求导法则：逐项求导",
  },
  "derivative.sum-and-constants": {
    relation: "equal",
    example: "\\frac{d}{dx}(x^2 + 5) ⟶ \\frac{d}{dx}x^2",
    en: "Differentiate term by term; {constants} does not change and gives 0",
    zh: "逐项求导；{constants} 是常数，导数为 0",
  },
  "derivative.constant-multiple": {
    relation: "equal",
    example: "\\frac{d}{dx}(3x^2) ⟶ 3 \\cdot \\frac{d}{dx}x^2",
    en: "The constant factor {constant} stays",
    zh: "常数因子 {constant} 提到求导号外",
  },
  "derivative.product": {
    relation: "equal",
    example: "\\frac{d}{dx}(x \\sin x) ⟶ (\\frac{d}{dx}x) \\cdot \\sin x + x \\cdot \\frac{d}{dx}\\sin x",
    en: "Product rule: differentiate each factor in turn and leave the others",
    zh: "乘积求导法则：每次只对一个因子求导，其余因子不变，再相加",
  },
  "derivative.quotient": {
    relation: "equal",
    example: "\\frac{d}{dx}\\frac{x}{x+1} ⟶ \\frac{(\\frac{d}{dx}x) \\cdot (x+1) - x \\cdot \\frac{d}{dx}(x+1)}{(x+1)^2}",
    en: "Quotient rule: (u/v)′ = (u′v − uv′)/v² with u = {u} and v = {v}",
    zh: "商的求导法则：(u/v)′ = (u′v − uv′)/v²，其中 u = {u}，v = {v}",
  },
  "derivative.reciprocal": {
    relation: "equal",
    example: "\\frac{d}{dx}\\frac{1}{x^2+1} ⟶ -\\frac{\\frac{d}{dx}(x^2+1)}{(x^2+1)^2}",
    en: "Reciprocal rule: (c/v)′ = −c·v′/v² with v = {v}",
    zh: "倒数求导法则：(c/v)′ = −c·v′/v²，其中 v = {v}",
  },
  "derivative.chain": {
    relation: "equal",
    example: "\\frac{d}{dx}\\sin(x^2) ⟶ \\cos(x^2) \\cdot \\frac{d}{dx}x^2",
    en: "Chain rule: outer derivative times inner derivative, with the inner function {inner}",
    zh: "链式法则：外层导数乘以内层导数，内层函数为 {inner}",
  },
  "derivative.inner": {
    relation: "defines",
    example: "u = x^2",
    en: "Call the inner function {name}",
    zh: "把内层函数记作 {name}",
  },
  "derivative.outer": {
    relation: "equal",
    example: "\\frac{d}{du}\\sin u ⟶ \\cos u",
    en: "Differentiate the outer function {outer} with respect to {name}",
    zh: "外层函数 {outer} 对 {name} 求导",
  },
  "derivative.back": {
    relation: "equal",
    example: "\\frac{d}{dx}\\sin(x^2) ⟶ \\cos(x^2) \\cdot \\frac{d}{dx}x^2",
    en: "Put {inner} back for {name} and multiply by its derivative",
    zh: "把 {name} 换回 {inner}，再乘以内层的导数",
  },
  "derivative.as-power": {
    relation: "equal",
    example: "\\frac{d}{dx}\\sqrt[3]{x} ⟶ \\frac{d}{dx}x^{\\frac13}",
    en: "Write it as a power",
    zh: "写成幂的形式",
  },
  "derivative.as-exponential": {
    relation: "equal",
    example: "\\frac{d}{dx}x^x ⟶ \\frac{d}{dx}e^{x \\ln x}",
    en: "Base and exponent both change with {letter}: write it as a power of e",
    zh: "底数和指数都随 {letter} 变化：化为以 e 为底的幂",
  },
  "derivative.natural-logarithm": {
    relation: "equal",
    example: "\\frac{d}{dx}\\log_2(x^2+1) ⟶ \\frac{d}{dx}\\frac{\\ln(x^2+1)}{\\ln 2}",
    en: "Change to the natural logarithm",
    zh: "用换底公式化为自然对数",
  },
  "derivative.part": {
    relation: "equal",
    example: "\\cos x \\cdot \\frac{d}{dx}(x^2 + 1) ⟶ \\cos x \\cdot 2x",
    en: "Differentiate {function}",
    zh: "对 {function} 求导",
  },
  "derivative.tidy": {
    relation: "equal",
    example: "1 \\cdot \\sin x + x \\cdot \\cos x ⟶ \\sin x + x\\cos x",
    en: "Simplify",
    zh: "化简",
  },
  "derivative.one-more": {
    relation: "equal",
    example: "\\frac{d^2}{dx^2}x^3 ⟶ \\frac{d}{dx}\\left(\\frac{d}{dx}x^3\\right)",
    en: "Differentiate {times} times in turn",
    zh: "依次求导 {times} 次",
  },
  "derivative.put": {
    relation: "equal",
    example: "2x \\big|_{x=3} ⟶ 2 \\cdot 3",
    en: "Put {value} for {letter}",
    zh: "把 {letter} = {value} 代入",
  },
};
