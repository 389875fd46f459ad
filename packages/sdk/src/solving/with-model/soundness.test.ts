import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ask, lines, riddle, story } from "../../../test/asking.ts";
import type { Derivation } from "../../contract.ts";

type Row = readonly [text: string, written: readonly string[], verdicts: string];

const ofLines = ({ steps, repairs = [] }: Derivation): string =>
  [
    ...steps
      .filter(({ rule }) => rule === "model.line")
      .map(({ verdict }) => [verdict.status, ...(verdict.conditions ?? []).map(({ latex }) => `if ${latex}`)].join(" ")),
    ...(repairs[0] ? [`${repairs[0].step.verdict.status}: ${repairs[0].step.after.latex.replace(/ /g, "")}`] : []),
  ].join(" ");

const holds = (rows: readonly Row[]): void => {
  for (const [text, written, verdicts] of rows)
    it(`${text}: ${written.join("; ")}`, async () => {
      const { derivation } = await ask(text, [lines(...written)], { tier: "model" });
      assert.equal(ofLines(derivation), verdicts);
    });
};

describe("numbers alone are judged alone, and nothing is held against them", () => {
  holds([
    [riddle, ["Step: \\frac{2}{3} = 0.67", "Step: 0.67 \\cdot 3 = 5"], "unchecked refuted: 0.67\\cdot3=5"],
    [
      "小明把 20 元平均分给 3 个人，每人得多少？",
      ["Step: 20 \\div 3 = 6.67", "Step: 6.67 \\times 3 = 21"],
      "unchecked refuted: 6.67\\cdot3=21",
    ],
    ["Find the area of a circle with radius 3", ["Step: \\pi = 3.14", "Step: 3^2 = 6"], "unchecked refuted: 3^{2}=6"],
    ["Compute 17 * 23", ["Step: 17 \\cdot 20 = 300"], "refuted: 17\\cdot20=300"],
    [riddle, ["Step: 3 > 5"], "refuted: 3>5"],
    [riddle, ["Step: 2 < 3 < 5", "Step: 2^{10} > 1000", "Step: 2 \\neq 3"], "proved proved proved"],
    [riddle, ["Step: 80 \\cdot 0.75 = 60", "Step: p = 60 \\cdot 1.1", "Step: p = 66"], "proved unchecked proved"],
    [riddle, ["Step: 20 \\cdot 3 = 60", "Step: 60/7 = 8.57"], "proved unchecked"],
    [riddle, ["Step: 20 \\cdot 3 = 60", "Step: 61/2 = 30"], "proved unchecked"],
    [riddle, ["Step: 20 \\cdot 3 = 60", "Step: = 50 + 10", "Step: = 61"], "proved proved refuted: =61"],
    [riddle, ["Step: 20 : 3 = 6.67", "Step: = 6.7"], "unchecked unchecked"],
    [riddle, ["Step: 20/3 = 6.67 = 6.7"], "unchecked"],
    [riddle, ["Given: \\frac{1}{3} = 0.33", "Step: 0.33 \\cdot 6 = 3"], "refuted: 0.33\\cdot6=3"],
    ["Solve x^2 + x + 1 = 0", ["Step: 1^2 - 4 = -3", "Step: -3 < 0", "Step: i > 0"], "proved proved unchecked"],
    ["Solve 7x = 60", ["Step: 60/7 = 8.57", "Step: x = 60/7"], "unchecked proved"],
    [
      "Compute 17 * 23",
      ["Step: 17 \\cdot 20 + 17 \\cdot 3", "Step: 17 \\cdot 20 = 340", "Step: 340 + 51"],
      "proved proved proved",
    ],
  ]);
});

describe("of an equation without solution only its own reduction is right, and nothing is drawn from that", () => {
  holds([
    ["Solve x = x + 1", ["Step: 0 = 1", "Step: 7 \\cdot 8 = 54"], "proved refuted: 7\\cdot8=54"],
    [riddle, ["Step: x = x + 1", "Step: 7 \\cdot 8 + 0y = 54"], "unchecked unchecked"],
    ["Solve x = x + 1", ["Step: 2x = 14"], "unchecked"],
    ["Solve x = x + 1", ["Step: x^2 = 9"], "unchecked"],
    ["Solve \\sqrt{x + 2} = -x - 5", ["Step: x + 2 = (x + 5)^2"], "proved"],
    ["Solve x + y = 1, x + y = 3", ["Step: x^2 - y = 14"], "unchecked"],
    ["Solve x = x + 1", ["Step: 0 = 1", "Step: x^2 = -5", "Step: x \\in \\varnothing"], "proved unchecked proved"],
    ["Solve x = x + 1", ["Step: 7 \\cdot 8 = 54"], "unchecked"],
    ["解方程 x + 1 = x", ["Step: 3 \\times 4 = 13"], "unchecked"],
    ["Solve 2x + 3 = 2x + 5", ["Step: 3 = 5", "Step: 0 = 2"], "proved proved"],
    ["Solve 2x + 3 = 2x + 5", ["Step: 7 \\cdot 8 = 54"], "unchecked"],
    ["Solve 2x + 3 = 2x + 5", ["Step: 3 - 5 = 0"], "proved"],
    ["Solve 2x + 3 = 2x + 5", ["Step: 3 = 5", "Step: 10 = 99"], "proved refuted: 10=99"],
    ["Solve 2x + 3 = 2x + 5", ["Step: 3 = 5", "Step: \\sqrt{2} = 1"], "proved unchecked"],
    ["Solve x + \\sqrt{2} = x + 1", ["Step: \\sqrt{2} = 1"], "proved"],
    ["Solve (x + 1)^2 = x^2 + 2x + 3", ["Step: x^2 + 2x + 1 = x^2 + 2x + 3", "Step: 1 = 3"], "proved proved"],
    ["Solve |x| = -1", ["Step: \\frac{22}{7} = \\pi"], "unchecked"],
    ["Solve x^2 + 1 < 0", ["Step: 5! = 125"], "unchecked"],
    ["Solve x + 1 < x", ["Step: 1 < 0"], "proved"],
    [riddle, ["Given: x + y = 1", "Given: x + y = 2", "Step: 1 = 2"], "refuted: 1=2"],
    ["Solve x + y = 1, x + y = 3", ["Step: 0 = 2"], "proved"],
    [
      "Solve |x + 1| = |x|",
      ["Step: x + 1 = x", "Step: 1 = 0", "Step: x + 1 = -x", "Answer: x = -1/2"],
      "unchecked unchecked proved",
    ],
    ["Solve |x + 1| = |x|", ["Step: x + 1 = x", "Step: 1 = 5", "Step: x + 1 = -x"], "unchecked refuted: 1=5"],
    ["Solve 2x + 2 = 2(x + 1)", ["Step: 2 = 2"], "proved"],
  ]);
});

describe("a definition that has not a value everywhere narrows nothing in silence", () => {
  holds([
    ["Solve x^2 = 4", ["Let: k = \\sqrt{x}", "Step: x = 2"], "refuted: x=2"],
    ["Solve x^2 - 5x + 6 = 0", ["Let: k = \\frac{1}{x-2}", "Step: x = 3"], "refuted: x=3"],
    ["Solve x^3 = x", ["Let: k = \\ln x", "Step: x = 1"], "refuted: x=1"],
    ["Solve x^2 = 4x", ["Let: k = \\arcsin(x)", "Step: x = 0"], "refuted: x=0"],
    ["Solve x^2 > 4", ["Let: k = \\sqrt{x}", "Step: x > 2"], "refuted: x>2"],
    ["Simplify \\sqrt{x^2}", ["Let: k = \\ln x", "Step: x"], "refuted: x"],
    [riddle, ["Given: y^2 = 9", "Let: u = \\sqrt{y}", "Step: u^4 = 9", "Step: y = 3"], "proved if y \\geq 0 proved"],
    [riddle, ["Given: y^2 = 9", "Let: u = \\sqrt{y}", "Step: y = 3"], "refuted: y=3"],
    [riddle, ["Let: u = \\sqrt{y}", "Given: u^4 = 9", "Step: y^2 = 9"], "proved if y \\geq 0"],
    [
      riddle,
      ["Given: x - 3\\sqrt{x} + 2 = 0", "Let: u = \\sqrt{x}", "Step: u^2 - 3u + 2 = 0", "Step: u = 1 \\lor u = 2"],
      "proved proved",
    ],
    [riddle, ["Given: 4^x = 3 \\cdot 2^x", "Let: t = 2^x", "Step: t^2 = 3t"], "proved"],
    [riddle, ["Given: x^2 = 4", "Let: k = \\frac{1}{x^2 + 1}", "Step: k = \\frac15"], "proved"],
    [riddle, ["Let: l = 2w", "Given: 2(w + l) = 30", "Step: 6w = 30"], "proved"],
  ]);
  it("and what comes of it is not all", async () => {
    const { derivation } = await ask(riddle, [
      lines("Given: y^2 = 9", "Let: u = \\sqrt{y}", "Step: u^4 = 9", "Step: y = 3", "Answer: y = 3"),
    ]);
    assert.deepEqual(
      [derivation.reason?.key, derivation.repairs?.length ?? 0, derivation.answers.map(({ latex }) => latex)],
      ["reason.model-story-some", 0, ["y = 3"]],
    );
  });
  it("and a letter of the question, or a constant, has its meaning", async () => {
    for (const [text, line] of [
      ["A circle with radius r = 3 was drawn by my cousin on a wall, how big is it?", "Let: r = 5"],
      ["Find the area of a circle with radius 3", "Let: \\pi = 3"],
      [riddle, "Let: a = 2w = 7"],
    ] as const) {
      const { derivation } = await ask(text, [lines(line)], { tier: "model" });
      assert.equal(derivation.steps.find(({ rule }) => rule === "model.let")?.verdict.reason?.key, "reason.model-let");
    }
    const { derivation } = await ask("A circle with radius r = 3 was drawn, how big is it, cousin?", [lines("Let: r = 3")]);
    assert.equal(derivation.steps[0]?.verdict.status, "given");
  });
});

describe("an answer to a story says something, and something says it", () => {
  const rows: readonly (readonly [written: readonly string[], answers: string])[] = [
    [["Given: x + 1 = x", "Answer: 54"], "\\varnothing"],
    [["Given: x^2 + y^2 = -1", "Answer: 54"], ""],
    [["Given: x + 1 = x", "Answer: \\varnothing"], "\\varnothing"],
    [["Step: t = 99", "Step: t = 99", "Answer: t = 99"], ""],
    [["Step: t = 99", "Step: t + 1 = 100", "Answer: 100"], ""],
    [["Step: 14 = 14", "Answer: 14"], ""],
    [["Step: 60/7 \\approx 8.57", "Answer: 8.57"], "8.57"],
    [["Step: 60/7 \\approx 8.75", "Answer: 8.75"], ""],
    [["Step: p = 80 \\cdot 0.75", "Step: p = 60", "Answer: p = 60"], "p = 60"],
    [["Step: p = 80 \\cdot 0.75", "Step: p = 60", "Answer: 60"], "60"],
    [["Given: x = 5", "Answer: x = x"], "x = 5"],
    [["Given: x = 5", "Answer: 1 = 1"], "x = 5"],
    [["Given: x = 5", "Answer: 3 + 4 = 7"], "x = 5"],
    [["Given: 0 = 0", "Answer: \\mathbb{R}"], ""],
    [["Given: t = t", "Answer: t = 99"], ""],
    [["Given: x + y = y + x", "Answer: x = 54, y = 3"], ""],
    [["Given: t = a + 3", "Given: t + a = 25", "Step: a = 11", "Answer: 11"], "11"],
  ];
  for (const [written, answers] of rows)
    it(written.join("; "), async () => {
      const { derivation } = await ask(riddle, [lines(...written)]);
      assert.equal(derivation.answers.map(({ latex }) => latex).join(", "), answers);
      assert.ok(!derivation.repairs?.some(({ mended }) => mended));
    });
});

describe("rules agree where they have done something", () => {
  const rows: readonly (readonly [text: string, written: readonly string[], agreed: string])[] = [
    [riddle, ["Given: t = 25", "Answer: t = 25"], ""],
    [riddle, ["Given: 2t = 50", "Answer: t = 25"], "model.agrees"],
    ["Factor x^4 + 4", ["Answer: x^4 + 4"], ""],
    ["Compute 17^23 mod 29", ["Answer: 17^{23} \\bmod 29"], ""],
    ["Solve x^5 = x + 1", ["Answer: x = \\sqrt[5]{x + 1}"], ""],
  ];
  for (const [text, written, agreed] of rows)
    it(`${text} ${written.join("; ")}`, async () => {
      const { derivation } = await ask(text, [lines(...written)], { tier: "model" });
      const found = derivation.steps.filter(({ rule }) => /^model\.(agrees|among|differs)$/.test(rule));
      assert.equal(found.map(({ rule }) => rule).join(" "), agreed);
    });
});

describe("a false line is mended by one that says what it should have", () => {
  const rows: readonly (readonly [again: readonly string[], mended: string])[] = [
    [["Step: 1 = 1", "Answer: w = 5"], "false"],
    [["Step: 30 : 6 = 5", "Step: w = 5"], "true"],
    [["Step: w = 5", "Answer: w = 5"], "true"],
  ];
  for (const [again, mended] of rows)
    it(again.join("; "), async () => {
      const { derivation } = await ask(story, [lines("Given: 2(w+2w) = 30", "Step: w = 6"), lines(...again)]);
      assert.equal(derivation.repairs?.map((repair) => repair.mended).join(" "), mended);
    });
  it("as numbers are by numbers", async () => {
    const { derivation } = await ask(riddle, [lines("Step: 7 \\cdot 8 = 54"), lines("Step: 1 = 1", "Step: 7 \\cdot 8 = 56")]);
    assert.deepEqual(
      derivation.repairs?.[0]?.attempts.map(({ after }) => after.latex),
      ["7 \\cdot 8 = 56"],
    );
  });
});

it("what a model draws does not take the place of what the question itself shows", async () => {
  const { derivation } = await ask("Solve x^2 = 4", [lines("Figure: y = x^2 + 4", "Answer: x = 2, x = -2")], { tier: "model" });
  const own = await ask("Solve x^2 = 4", []);
  assert.equal(derivation.status, "solved");
  assert.deepEqual(
    derivation.figures.map(({ layers }) => layers),
    own.derivation.figures.map(({ layers }) => layers),
  );
});

describe("letters and numbers are what the question's words say", () => {
  holds([
    [
      "My cousin found 2x2 matrices A and B. What can be said of (A+B)^2?",
      ["Given: (A+B)^2", "Step: A^2 + 2AB + B^2"],
      "unchecked",
    ],
    ["小明有两个矩阵 A 和 B，问 (A+B)(A-B) 怎么展开？", ["Given: (A+B)(A-B)", "Step: A^2 - B^2"], "unchecked"],
    ["小明有一个复数 z，满足 |z| = 1，它有什么特点？", ["Given: |z| = 1", "Step: z = 1 \\lor z = -1"], "unchecked"],
    ["My cousin has a complex number z with |z| = 1, and then?", ["Given: |z| = 1", "Step: |z|^2 = z^2"], "unchecked"],
    ["My cousin has a complex number z with z^2 = -1, and then?", ["Given: z^2 = -1", "Step: z = i \\lor z = -i"], "proved"],
    [
      "My cousin has vectors a and b with a right angle. Then what?",
      ["Given: a \\cdot b = 0", "Step: a = 0 \\lor b = 0"],
      "unchecked",
    ],
    [
      "In arithmetic modulo 7 my cousin multiplies 3 and 5. And then?",
      ["Step: 3 \\cdot 5 = 1", "Step: 3 \\cdot 5 = 15"],
      "unchecked proved",
    ],
    ["My cousin counts in base 8: what is 7 + 1 for him?", ["Step: 7 + 1 = 10", "Step: 7 + 1 = 8"], "unchecked unchecked"],
    [
      "It is 10 o'clock; what will my cousin's clock show in 5 hours?",
      ["Step: 10 + 5 = 3", "Step: 10 + 5 = 15", "Step: 15 \\ne 3"],
      "unchecked proved unchecked",
    ],
    ["At 8 o'clock my cousin drives off, 60 km an hour; when is he there?", ["Given: 60t = 180", "Step: t = 3"], "proved"],
    [
      "In Boolean algebra my cousin adds 1 and 1, what does he get?",
      ["Step: 1 + 1 = 1", "Step: 1 + 1 = 2"],
      "unchecked unchecked",
    ],
    [
      "A two-digit number ab, says my cousin, equals 3(a+b). Which?",
      ["Given: ab = 3(a+b)", "Step: (a - 3)(b - 3) = 9"],
      "unchecked",
    ],
    ["My cousin parts a group of 30 friends, and then?", ["Given: 2g = 30", "Step: g = 15"], "proved"],
  ]);
  it("and rules finish nothing from what is not to be judged", async () => {
    const { derivation } = await ask("My cousin has vectors a and b with a right angle. Then what?", [
      lines("Given: a \\cdot b = 0", "Answer: a = 0"),
    ]);
    assert.deepEqual([derivation.answers, derivation.steps.filter(({ source }) => source === "rule")], [[], []]);
  });
});
