import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { toUnicode } from "../expression/print-unicode.ts";
import { solve } from "../solve.ts";

/** Question, status, answers; kinds of question in which a line could forget where its formulas have a value. */
const rows: readonly (readonly [question: string, status: string, answers: string])[] = [
  ["solve |x|/x = 1", "solved", "(0, +∞)"],
  ["solve |x|/x = -1", "solved", "(−∞, 0)"],
  ["solve |x|/x + |x-1|/(x-1) = 0", "solved", "(0, 1)"],
  ["solve |x| = x", "solved", "[0, +∞)"],
  ["solve (x^2 - a^2)/(x - a) = b for x", "solved", "{b − a}"],
  ["solve (x^2 - 2x + 1)/sqrt(-3x - 2) = 0", "solved", "∅"],
  ["solve |ln x| >= 0", "solved", "(0, +∞)"],
  ["solve |1/x| > -2", "solved", "(−∞, 0) ∪ (0, +∞)"],
  ["solve -3 <= |sqrt(3x-1)-2| < 4", "solved", "[1/3, 37/3)"],
  ["solve 5 > |sqrt(x-1)-3| > -1", "solved", "[1, 65)"],
  ["solve 3 >= x|x|/((3x+4)/(x+3)) >= -3", "unsolved", ""],
  ["solve 1 <= |sin x|", "solved", "π/2 + kπ (k ∈ ℤ)"],
  ["solve x y' + y = 0, y(0) = 1", "unsolved", ""],
  ["solve x y' + y = x^2, y(0) = 0", "solved", "y = x²/3"],
  ["solve y' = sqrt(1-y^2), y(0) = 2", "unsolved", ""],
  ["solve y'' + k^2 y = 0, y(0) = 1, y'(0) = 0", "solved", "y = cos(kx)"],
  ["\\int_0^a 1/(2+cos x) dx", "unsolved", ""],
  ["\\int_1^a 1/x dx", "solved", "ln(|a|)"],
  ["solve y' = 1+y^2, y(0) = 2", "solved", "y = tan(x + arctan(2))"],
  ["\\int \\ln|1/(3x)| dx", "solved", "x·ln(|1/(3x)|) + x + C"],
  ["\\int 0/(x ln x) dx", "solved", "C"],
  ["log(2x - 5) >= log(2x - 5)", "unsolved", ""],
  ["log x + log(x-1) > log x", "solved", "(2, +∞)"],
  ["e^{ln x} > 0", "solved", "(0, +∞)"],
  ["solve 0^x = 0", "unsolved", ""],
  ["solve sin x = 1/2, 0 < x < 10000", "unsolved", ""],
  ["solve a^2 x > 1 for x", "solved", "a² > 0: (1/a², +∞), a² = 0: ∅"],
  ["inverse of y = sqrt(-1-x^2)", "unsolved", ""],
  ["solve x^99999999999 - 4 = 0", "unsolved", ""],
  ["x^99999999999 = y^2, x + y = 0", "unsolved", ""],
  ["\\lim_{x \\to 0} \\sqrt[3]{x}/x", "solved", "∞"],
];

describe("no rule writes a false line", () => {
  for (const [question, status, answers] of rows) {
    test(`${question}: ${status}${answers === "" ? "" : `, ${answers}`}`, async () => {
      const solving = solve({ text: question });
      const refuted: string[] = [];
      for await (const event of solving) if (event.type === "step-refuted") refuted.push(toUnicode(event.step.after.json));
      const found = await solving.result;
      const written = found.answers.map(({ json }) => withCases(json)).join("; ");
      assert.deepEqual([refuted, found.status, written], [[], status, answers]);
    });
  }
});

/** Cases as "condition: set". */
function withCases(json: Parameters<typeof toUnicode>[0]): string {
  if (!Array.isArray(json) || json[0] !== "Which") return toUnicode(json);
  const parts = json.slice(1) as Parameters<typeof toUnicode>[0][];
  return parts
    .flatMap((part, index) => (index % 2 === 0 ? [`${toUnicode(part)}: ${toUnicode(parts[index + 1] ?? 0)}`] : []))
    .join(", ");
}
