import type { WrongLine } from "./row.ts";

/** Written before any of the rules that look for mistakes; all 62 were named rightly when they were first tried. */
export const heldBack: readonly WrongLine[] = [
  ["5 - (x - 2)", "5 - x - 2", "equal", "sign"],
  ["(x - 7)^2", "x^2 + 14x + 49", "equal", "sign"],
  ["4x + 9 = 1", "4x = 10", "equivalent", "sign"],
  ["x^2 + 2x - 15 = 0", "x = 5 \\text{ or } x = -3", "equivalent", "sign"],
  ["3a - 2(b - 4c)", "3a - 2b - 8c", "equal", "sign"],

  ["6 \\cdot 8 + x", "46 + x", "equal", "arithmetic"],
  ["(x + 4)(x + 5)", "x^2 + 9x + 21", "equal", "arithmetic"],
  ["\\frac{1}{2} + \\frac{1}{3}", "\\frac{2}{5}", "equal", "arithmetic"],
  ["9x - 3x + 2", "5x + 2", "equal", "arithmetic"],

  ["4(2y + 3)", "8y + 3", "equal", "dropped-factor"],
  ["\\frac{x}{4} + 1 = 3", "x + 1 = 12", "equivalent", "dropped-factor"],
  ["5x + 10 = 20", "x + 10 = 4", "equivalent", "dropped-factor"],
  ["(2x + 1)^2", "4x^2 + 2x + 1", "equal", "dropped-factor"],

  ["(x + 2)(x + 6)", "x^2 + 6x + 12", "equal", "dropped-term"],
  ["3x^2 - 5x + 7 + 2x^2", "5x^2 - 5x", "equal", "dropped-term"],
  ["2(x - 3) + x^2 + 8", "x^2 + 2x - 6", "equal", "dropped-term"],
  ["x^2 - 6x = 7", "(x - 3)^2 = 7", "equivalent", "dropped-term"],

  ["x^2 = 49", "x = 7", "equivalent", "lost-root"],
  ["3x^2 = 12x", "3x = 12", "equivalent", "lost-root"],
  ["|x - 2| = 5", "x - 2 = 5", "equivalent", "lost-root"],
  ["(x + 1)(x - 4) = 0", "x = 4", "equivalent", "lost-root"],

  ["\\sqrt{2x + 3} = x", "x = 3 \\text{ or } x = -1", "equivalent", "extraneous-root"],
  ["\\frac{x^2 - 9}{x - 3} = 0", "x = 3 \\text{ or } x = -3", "equivalent", "extraneous-root"],
  ["x + 2 = 3", "(x + 2)^2 = 9", "equivalent", "extraneous-root"],
  ["\\frac{x}{x - 2} = \\frac{2}{x - 2}", "x = 2", "equivalent", "extraneous-root"],

  ["\\sqrt{x - 1} < 3", "x < 10", "equivalent", "lost-condition"],
  ["\\ln x < 0", "x < 1", "equivalent", "lost-condition"],
  ["\\frac{x + 3}{x - 1} \\ge 0", "(x + 3)(x - 1) \\ge 0", "equivalent", "lost-condition"],
  ["\\sqrt{(a - 4)^2}", "a - 4", "equal", "lost-condition"],

  ["x^4 \\cdot x^3", "x^{12}", "equal", "power-rule"],
  ["\\frac{d}{dx} x^5", "5x^6", "equal", "power-rule"],
  ["\\int x^4\\,dx", "x^5 + C", "equal", "power-rule"],
  ["(y^3)^2", "y^5", "equal", "power-rule"],
  ["\\frac{d}{dx}(4x^3 - 2x)", "12x^3 - 2", "equal", "power-rule"],

  ["(a + 5)^2", "a^2 + 25", "equal", "distributed-power"],
  ["\\sqrt{x^2 + 16}", "x + 4", "equal", "distributed-power"],
  ["(3x)^2", "3x^2", "equal", "distributed-power"],
  ["\\log(m + n)", "\\log m + \\log n", "equal", "distributed-power"],

  ["\\frac{d}{dx} \\cos 5x", "-\\sin 5x", "equal", "chain-rule"],
  ["\\frac{d}{dx} (x^2 + 1)^4", "4(x^2 + 1)^3", "equal", "chain-rule"],
  ["\\frac{d}{dx} (x^3 e^x)", "3x^2 e^x", "equal", "chain-rule"],
  ["y = e^{-4x}", "y' = e^{-4x}", "implies", "chain-rule"],

  ["\\sin 2t", "2\\sin t", "equal", "wrong-identity"],
  ["\\ln a - \\ln b", "\\frac{\\ln a}{\\ln b}", "equal", "wrong-identity"],
  ["x^2 + 25", "(x + 5)(x - 5)", "equal", "wrong-identity"],
  ["\\frac{d}{dx} \\cos x", "\\sin x", "equal", "wrong-identity"],

  ["-5x < 20", "x < -4", "equivalent", "flipped-inequality"],
  ["4x \\ge -8", "x \\le -2", "equivalent", "flipped-inequality"],
  ["7 - x > 3", "x > 4", "equivalent", "flipped-inequality"],
  ["2x + 1 \\le 9", "x < 4", "equivalent", "flipped-inequality"],

  ["a_n = 5 + 4(n - 1)", "a_6 = 29", "implies", "index"],
  ["\\sum_{k=1}^{n} k", "\\frac{n(n-1)}{2}", "equal", "index"],
  ["\\sum_{k=1}^{n} 3", "3(n - 1)", "equal", "index"],
  ["a_n = 2 \\cdot 3^{n-1}", "a_4 = 162", "implies", "index"],

  ["\\int 6x^2\\,dx", "2x^3", "equal", "constant-of-integration"],
  ["\\int \\cos x\\,dx", "\\sin x", "equal", "constant-of-integration"],
  ["\\int \\frac{1}{x}\\,dx", "\\ln |x|", "equal", "constant-of-integration"],
  ["\\int e^{3x}\\,dx", "\\frac{e^{3x}}{3}", "equal", "constant-of-integration"],

  ["7\\,\\mathrm{km}", "700\\,\\mathrm{m}", "equal", "unit"],
  ["54\\,\\mathrm{km/h}", "194.4\\,\\mathrm{m/s}", "equal", "unit"],
  ["2.5\\,\\mathrm{h}", "250\\,\\mathrm{min}", "equal", "unit"],
  ["3\\,\\mathrm{m}^2", "300\\,\\mathrm{cm}^2", "equal", "unit"],
];
