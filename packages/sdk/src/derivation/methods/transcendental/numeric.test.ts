import { describe } from "node:test";
import { solvesTo } from "../../../../test/equation-rows.ts";

describe("equations without an exact form", () => {
  const rows: [equation: string, assuming: string, answer: string][] = [
    ["x = \\cos x", "", "x \\approx 0.739085133215"],
    ["x^2 - \\cos x = 0", "", "x \\approx -0.824132312303, x \\approx 0.824132312303"],
    ["e^x = 3x", "", "x \\approx 0.619061286736, x \\approx 1.51213455166"],
    ["\\ln x = 2 - x", "", "x \\approx 1.55714559900"],
    ["x e^x = 2", "", "x \\approx 0.852605502014"],
    ["x \\ln x = 1", "", "x \\approx 1.76322283435"],
    ["x^x = 2", "", "x \\approx 1.55961046946"],
    ["2^x = x^2", "", "x \\approx -0.766664695962, x = 2, x = 4"],
    ["e^{-x} = x^3", "", "x \\approx 0.772882959149"],
    ["\\sin x = x/2", "", "x \\approx -1.89549426703, x = 0, x \\approx 1.89549426703"],
    ["\\ln x = \\sin x", "", "x \\approx 2.21910714891"],
    ["\\frac{1}{x} = e^x", "", "x \\approx 0.567143290410"],
    ["x^3 + e^x = 5", "", "x \\approx 1.19367457455"],
    ["\\cos x = \\sqrt{x}", "", "x \\approx 0.641714370873"],
    ["e^x = x + 2", "", "x \\approx -1.84140566044, x \\approx 1.14619322062"],
    ["x + \\ln x = 0", "", "x \\approx 0.567143290410"],
    ["\\tan x = x", "0 < x < 5", "x \\approx 4.49340945791"],
    ["\\sin x = x", "", "x = 0"],
    ["e^x = x + 1", "", "x = 0"],
    ["\\ln x = x - 1", "", "x = 1"],
    ["\\cos x = 1 - x^2", "", "x = 0"],
    ["e^x = 1 + x + x^2", "", "x = 0, x \\approx 1.79328213290"],
    ["\\tan x = x", "4 < x < 4.6", "x \\approx 4.49340945791"],
    ["x\\sin x = 1", "0 \\le x \\le 5", "x \\approx 1.11415714087, x \\approx 2.77260470827"],
    ["\\cos x = x", "x > 0", "x \\approx 0.739085133215"],
    ["\\arctan x = x - 1", "", "x \\approx 2.13226772527"],
    ["e^x = 2 - x", "", "x \\approx 0.442854401002"],
    ["x^3 = e^{-x}", "", "x \\approx 0.772882959149"],
    ["x + \\sin x = 1", "", "x \\approx 0.510973429389"],
    ["\\cos x = x^3", "", "x \\approx 0.865474033102"],
    ["\\ln x = x - 2", "", "x \\approx 0.158594339563, x \\approx 3.14619322062"],
    ["x^2 = \\ln(x + 2)", "", "x \\approx -0.587608827976, x \\approx 1.05710354999"],
    ["2^x = 3x", "", "x \\approx 0.457822373232, x \\approx 3.31317838048"],
    ["x = e^{-x}", "", "x \\approx 0.567143290410"],
    ["x^2 + \\sin x = 1", "", "x \\approx -1.40962400400, x \\approx 0.636732650805"],
    ["e^{x} + x = 4", "", "x \\approx 1.07372893756"],
    ["\\sin x = x^2", "x > 0", "x \\approx 0.876726215395"],
  ];
  // A power with the unknown in base and exponent has values at negative bases too.
  rows.push(
    ["x^x = \\frac14", "", "x = -2"],
    ["x^{-x} = -1", "", "x = -1"],
    ["x^x = x", "", "x = -1, x = 1"],
    ["(x-1)^{x+2} = 1", "", "x = -2, x = 0, x = 2"],
    ["(x-3)^{x^2-4} = 1", "", "x = -2, x = 2, x = 4"],
    ["x^x = \\frac14", "x > 0", "\\varnothing"],
    ["x^x = \\frac14", "-3 \\le x \\le 0", "x = -2"],
    ["x^x = 0.9", "x > 0", "x \\approx 0.0300653684896, x \\approx 0.888135328826"],
  );
  for (const [equation, assuming, answer] of rows) solvesTo(equation, answer, { assuming });
});
