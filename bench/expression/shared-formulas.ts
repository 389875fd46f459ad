/** An ordinary formula of one letter, x, as every one of the parsers takes it, and as a person would write it in JavaScript. */
export interface SharedFormula {
  latex: string;
  /** What mathjs and nerdamer-prime read. */
  plain: string;
  byHand: (x: number) => number;
  /** The same in a loop of its own, for the formula for which evaluating has a goal. */
  loopByHand?: (xs: Float64Array, out: Float64Array) => Float64Array;
}

/** The formula for which evaluating has a goal. */
export const goalFormula: SharedFormula = {
  latex: "\\frac{x^2\\sin x}{1+x^2}",
  plain: "x^2*sin(x)/(1+x^2)",
  byHand: (x) => (x * x * Math.sin(x)) / (1 + x * x),
  loopByHand: (xs, out) => {
    for (let index = 0; index < xs.length; index += 1) {
      const x = xs[index] as number;
      out[index] = (x * x * Math.sin(x)) / (1 + x * x);
    }
    return out;
  },
};

const rows: readonly (readonly [latex: string, plain: string, byHand: (x: number) => number])[] = [
  ["x^2-4x+3", "x^2-4*x+3", (x) => x * x - 4 * x + 3],
  ["x^{3}-6x^{2}+11x-6", "x^3-6*x^2+11*x-6", (x) => x ** 3 - 6 * x * x + 11 * x - 6],
  ["(x-1)(x+2)(x-3)", "(x-1)*(x+2)*(x-3)", (x) => (x - 1) * (x + 2) * (x - 3)],
  ["-2(x-1)^2+5", "-2*(x-1)^2+5", (x) => -2 * (x - 1) ** 2 + 5],
  ["\\frac{1}{2}x+\\frac{3}{4}", "1/2*x+3/4", (x) => 0.5 * x + 0.75],
  ["\\frac{x+1}{x+2}", "(x+1)/(x+2)", (x) => (x + 1) / (x + 2)],
  ["\\frac{2x-1}{x^2+1}", "(2*x-1)/(x^2+1)", (x) => (2 * x - 1) / (x * x + 1)],
  ["\\frac{1}{1+\\frac{1}{x}}", "1/(1+1/x)", (x) => 1 / (1 + 1 / x)],
  ["x+\\frac{1}{x}", "x+1/x", (x) => x + 1 / x],
  ["\\frac{x^4-1}{x^2+1}", "(x^4-1)/(x^2+1)", (x) => (x ** 4 - 1) / (x * x + 1)],
  ["\\sqrt{x}", "sqrt(x)", (x) => Math.sqrt(x)],
  ["\\sqrt{x^2+1}", "sqrt(x^2+1)", (x) => Math.sqrt(x * x + 1)],
  ["\\frac{1}{\\sqrt{2x+3}}", "1/sqrt(2*x+3)", (x) => 1 / Math.sqrt(2 * x + 3)],
  ["\\sqrt{2+\\sqrt{x}}", "sqrt(2+sqrt(x))", (x) => Math.sqrt(2 + Math.sqrt(x))],
  ["x\\sqrt{4x+1}", "x*sqrt(4*x+1)", (x) => x * Math.sqrt(4 * x + 1)],
  ["|x-1|", "abs(x-1)", (x) => Math.abs(x - 1)],
  ["|x-1|+|2x-3|", "abs(x-1)+abs(2*x-3)", (x) => Math.abs(x - 1) + Math.abs(2 * x - 3)],
  ["e^x", "exp(x)", (x) => Math.exp(x)],
  ["e^{-x^2}", "exp(-x^2)", (x) => Math.exp(-x * x)],
  ["\\frac{e^x-e^{-x}}{2}", "(exp(x)-exp(-x))/2", (x) => (Math.exp(x) - Math.exp(-x)) / 2],
  ["xe^{-x}", "x*exp(-x)", (x) => x * Math.exp(-x)],
  ["2^x", "2^x", (x) => 2 ** x],
  ["3\\cdot 2^{x-1}", "3*2^(x-1)", (x) => 3 * 2 ** (x - 1)],
  ["\\frac{1}{1+e^{-x}}", "1/(1+exp(-x))", (x) => 1 / (1 + Math.exp(-x))],
  ["\\ln x", "log(x)", (x) => Math.log(x)],
  ["\\ln(x^2+1)", "log(x^2+1)", (x) => Math.log(x * x + 1)],
  ["x\\ln x-x", "x*log(x)-x", (x) => x * Math.log(x) - x],
  ["\\frac{\\ln x}{x}", "log(x)/x", (x) => Math.log(x) / x],
  ["\\sin x", "sin(x)", (x) => Math.sin(x)],
  ["\\sin(2x+\\frac{\\pi}{3})", "sin(2*x+pi/3)", (x) => Math.sin(2 * x + Math.PI / 3)],
  ["2\\sin(x)\\cos(x)", "2*sin(x)*cos(x)", (x) => 2 * Math.sin(x) * Math.cos(x)],
  ["\\sin^2 x", "sin(x)^2", (x) => Math.sin(x) ** 2],
  ["1-2\\sin^2 x", "1-2*sin(x)^2", (x) => 1 - 2 * Math.sin(x) ** 2],
  ["\\cos(3x)", "cos(3*x)", (x) => Math.cos(3 * x)],
  ["\\tan\\frac{x}{4}", "tan(x/4)", (x) => Math.tan(x / 4)],
  ["\\frac{\\sin x}{x}", "sin(x)/x", (x) => Math.sin(x) / x],
  ["x\\sin x+\\cos x", "x*sin(x)+cos(x)", (x) => x * Math.sin(x) + Math.cos(x)],
  ["e^{-x}\\sin(2x)", "exp(-x)*sin(2*x)", (x) => Math.exp(-x) * Math.sin(2 * x)],
  ["\\arctan x", "atan(x)", (x) => Math.atan(x)],
  ["\\sqrt{1+\\cos^2 x}", "sqrt(1+cos(x)^2)", (x) => Math.sqrt(1 + Math.cos(x) ** 2)],
  ["\\frac{x^2\\sin x}{1+x^2}", "x^2*sin(x)/(1+x^2)", (x) => (x * x * Math.sin(x)) / (1 + x * x)],
  ["\\frac{-4+\\sqrt{16+8x}}{2x}", "(-4+sqrt(16+8*x))/(2*x)", (x) => (-4 + Math.sqrt(16 + 8 * x)) / (2 * x)],
];

/** All of them are defined from 0.05 to 3. */
export const sharedFormulas: readonly SharedFormula[] = rows.map(([latex, plain, byHand]) => ({ latex, plain, byHand }));
