import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import type { Question, SolveEvent, Step } from "./contract.ts";
import { tell, wordingOf } from "./derivation/tell.ts";
import { MathVizError } from "./errors/math-viz-error.ts";
import { MisuseError } from "./errors/misuse-error.ts";
import { labels, labelTables } from "./locale/labels.ts";
import { sayPlainly } from "./locale/say.ts";
import { solve } from "./solve.ts";
import { version } from "./version.ts";

const flat = (steps: readonly Step[]): Step[] => steps.flatMap((step) => [step, ...flat(step.substeps ?? [])]);

async function eventsOf(question: Question): Promise<SolveEvent[]> {
  const events: SolveEvent[] = [];
  for await (const event of solve(question)) events.push(event);
  return events;
}

describe("solve", () => {
  test("tells the straight line as events, and ends with the derivation", async () => {
    const events = await eventsOf({ text: "Plot y = x^2 - 4x + 3 and find its vertex" });
    const types = events.map(({ type }) => type);
    assert.equal(types[0], "problem-read");
    assert.equal(types.at(-1), "solve-finished");
    assert.ok(types.indexOf("step-finished") < types.indexOf("answer-ready"));
    assert.ok(types.indexOf("answer-ready") < types.indexOf("figure-ready"));
    const last = events.at(-1);
    assert.ok(last?.type === "solve-finished");
    const told = events.filter((event) => event.type === "step-finished").map(({ step }) => step);
    assert.deepEqual(told, last.derivation.steps);
  });

  test("can be iterated late and twice", async () => {
    const solving = solve({ text: "2x = 4" });
    await solving.result;
    const count = async (): Promise<number> => {
      let events = 0;
      for await (const _event of solving) events++;
      return events;
    };
    const first = await count();
    assert.ok(first >= 4);
    assert.equal(await count(), first);
  });

  test("is plain JSON, the same each time", async () => {
    const question = { text: "画出 y = x² − 4x + 3 的图像并求顶点坐标" };
    const [first, second] = await Promise.all([solve(question).result, solve(question).result]);
    assert.equal(JSON.stringify(first), JSON.stringify(second));
    assert.deepEqual(JSON.parse(JSON.stringify(first)), first);
  });

  for (const text of ["Solve \\int x dx = 3", "Solve x'^2 - 4x' + 3 = 0", "Solve \\dot x = 3"]) {
    test(`${text}: calculus is read, and no method takes it for algebra`, async () => {
      const { status, reason, answers } = await solve({ text }).result;
      assert.deepEqual({ status, reason: reason?.key, answers }, { status: "unsolved", reason: "reason.no-method", answers: [] });
    });
  }

  test("numbers steps without gaps, and points only at layers there are", async () => {
    const derivation = await solve({ text: "y = 2x^2 - 3x - 5" }).result;
    assert.deepEqual(
      derivation.steps.map(({ id }) => id),
      derivation.steps.map((_, index) => String(index + 1)),
    );
    const layers = new Set(derivation.figures.flatMap((figure) => figure.layers.map(({ id }) => `${figure.id}/${id}`)));
    const marks = flat(derivation.steps).flatMap(({ marks = [] }) => marks);
    assert.ok(marks.length >= 4);
    for (const { figure, layer } of marks) assert.ok(layers.has(`${figure}/${layer}`), layer);
  });

  test("rejects when aborted, before or during", async () => {
    const before = solve({ text: "x = 1" }, { signal: AbortSignal.abort() });
    await assert.rejects(before.result, { name: "AbortError" });
    const controller = new AbortController();
    const during = solve({ text: "y = x^2 - 4x + 3" }, { signal: controller.signal });
    const seen: string[] = [];
    for await (const { type } of during) {
      seen.push(type);
      if (type === "step-finished") controller.abort(new Error("enough"));
    }
    await assert.rejects(during.result, /enough/);
    assert.equal(seen.at(-1), "solve-failed");
    assert.ok(!seen.includes("solve-finished"));
  });

  test("rejects when its time is up", async () => {
    await assert.rejects(solve({ text: "y = x^2 - 4x + 3" }, { budget: { milliseconds: 0.001 } }).result, {
      name: "TimeoutError",
    });
  });

  test("rejects misuse with an error that knows itself", async () => {
    for (const question of [{}, { text: 3 }, undefined]) {
      await assert.rejects(
        solve(question as never).result,
        (error) => error instanceof MisuseError && MathVizError.isInstance(error),
      );
    }
    await assert.rejects(solve({ text: "x = 1" }, { budget: { operations: -1 } }).result, MisuseError);
    await assert.rejects(solve({ text: "x = 1" }, { tier: "model" }).result, MisuseError);
    await assert.rejects(solve({ text: "x = 1", lang: 5 as never }).result, MisuseError);
  });

  test("without operations left is partial, with its reason", async () => {
    const derivation = await solve({ text: "x^2 - 4x + 3 = 0" }, { budget: { operations: 50 } }).result;
    assert.equal(derivation.status, "partial");
    assert.equal(derivation.reason?.key, "reason.budget");
    assert.deepEqual(derivation.answers, []);
  });

  test("takes the method asked for, in the question or beside it", async () => {
    const byWords = await solve({ text: "Solve x^2 - 4x + 3 = 0 using the quadratic formula" }).result;
    assert.equal(byWords.method, "quadratic.formula");
    const beside = await solve({ text: "x^2 - 4x + 3 = 0", method: "quadratic.completing-square" }).result;
    assert.equal(beside.method, "quadratic.completing-square");
    assert.deepEqual(beside.answers[0]?.latex, byWords.answers[0]?.latex);
    for (const other of beside.otherMethods ?? []) {
      const again = await solve({ text: "x^2 - 4x + 3 = 0", method: other }).result;
      assert.equal(again.method, other);
      assert.deepEqual(again.answers[0]?.json, beside.answers[0]?.json);
    }
  });

  test("an equation without a letter is told so", async () => {
    const { status, reason, answers } = await solve({ text: "2 + 2 = 4" }).result;
    assert.deepEqual([status, reason?.key, answers], ["unsolved", "reason.no-letter", []]);
  });

  test("a method that does not suit is not passed over in silence", async () => {
    const derivation = await solve({ text: "Solve x^2 - 2x - 1 = 0 by factoring" }).result;
    assert.equal(derivation.status, "partial");
    assert.equal(derivation.reason?.key, "reason.method-unsuited");
    assert.equal(derivation.method, "quadratic.formula");
    assert.equal(derivation.answers[0]?.verdict.status, "proved");
    await assert.rejects(solve({ text: "x^2 = 4", method: "no.such" }).result, MisuseError);
  });

  test("notation that people read in two ways is offered, not chosen", async () => {
    const wholeParts = ["解方程 x^2-[x]-2=0", "[x]+[2x]=3x-1", "计算 [3.14]+[-2.5]", "Plot y = x[x]", "Shade y > x - [x]"];
    for (const text of ["√4x = 6", "x^1/2 = 3", ...wholeParts, "Plot $y=\\left[\\sin x\\right]+1$"]) {
      const { status, readings, reason } = await solve({ text }).result;
      assert.deepEqual([status, readings.length, reason?.key], ["unsolved", 2, "reason.several-readings"]);
    }
  });

  test("another reading can be chosen", async () => {
    const { readings } = await solve({ text: "x^2 - 4x + 3" }).result;
    assert.ok(readings.length >= 2);
    const chosen = await solve({ text: "x^2 - 4x + 3", reading: 1 }).result;
    assert.equal(chosen.chosen, 1);
    assert.equal(chosen.answers[0]?.latex, "x = 1, x = 3");
  });
});

describe("huge and wild questions end soon, and honestly", () => {
  const digits = "9".repeat(400);
  const rows: [name: string, text: string][] = [
    ["many digits", `x^2 - ${digits}x + ${digits} = 0`],
    ["a tower of powers", "x^(9^(9^9)) = 1"],
    ["a huge power", "(x+1)^1000000 = 0"],
    ["a hundred thousand letters", "x".repeat(100_000)],
    ["ten thousand brackets", `${"(".repeat(10_000)}x${")".repeat(10_000)} = 1`],
    ["a long sum", `${Array.from({ length: 900 }, (_, index) => `${index}x`).join("+")} = 1`],
  ];
  for (const [name, text] of rows) {
    test(name, async () => {
      const derivation = await solve({ text }, { budget: { milliseconds: 5000 } }).result;
      for (const { verdict } of derivation.answers) assert.equal(verdict.status, "proved");
      assert.ok(derivation.status === "solved" || derivation.reason);
    });
  }
});

describe("languages", () => {
  test("switch without solving again", async () => {
    const english = await solve({ text: "x^2 - 5x + 6 = 0" }, { lang: "en" }).result;
    const chinese = tell(english, "zh-CN");
    assert.match(english.steps[1]?.text ?? "", /product 6/);
    assert.match(chinese.steps[1]?.text ?? "", /积为 6/);
    assert.deepEqual(tell(chinese, "en"), english);
  });

  test("every message of a derivation has its template", async () => {
    for (const text of ["y = x^2 - 4x + 3", "x^2 + 1 = 0", "2x + 1 = 0", "find the derivative of x^2", "x^3 = 1", ""]) {
      const derivation = await solve({ text }).result;
      for (const lang of ["en", "zh"]) {
        const wording = wordingOf(derivation, lang);
        for (const { rule } of flat(derivation.steps)) assert.ok(wording[rule], rule);
        for (const { sentence } of derivation.readings) assert.doesNotMatch(sayPlainly(sentence, wording), /[{}]|reading\./);
        if (derivation.reason) assert.doesNotMatch(sayPlainly(derivation.reason, wording), /[{}]|reason\./);
        for (const { ask } of derivation.answers) assert.ok(wording[`ask.${ask.what}`], ask.what);
        for (const { title, alt } of derivation.figures) {
          for (const message of [title, ...alt]) assert.doesNotMatch(sayPlainly(message, wording), /\{\w+\}|figure\.|label\./);
        }
      }
    }
  });

  test("labels do not hide one another, and Chinese has no place that English lacks", () => {
    assert.equal(
      Object.keys(labels).length,
      labelTables.reduce((count, table) => count + Object.keys(table).length, 0),
    );
    // The other way round is allowed: what the parser expected is told in English words only.
    const places = (text: string): string[] => text.match(/\{\w+\}/g) ?? [];
    for (const [key, { en, zh }] of Object.entries(labels)) {
      for (const place of places(zh)) assert.ok(places(en).includes(place), key);
    }
  });
});

test("the version is that of the package", () => {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };
  assert.equal(version, manifest.version);
});
