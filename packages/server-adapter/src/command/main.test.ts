import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Derivation } from "@math-viz/sdk";
import { type Run, runCommand as run } from "../../test/run-command.ts";

const folder = await mkdtemp(join(tmpdir(), "math-viz-"));
after(() => rm(folder, { recursive: true }));

/** Begins a terminal's control sequences. */
const escapeSign = "\u001b";

const rows = ({ out }: Run): Record<string, never>[] =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

test("a question solved in the terminal", async () => {
  const { code, out, err } = await run(["solve", "Plot y = x^2 - 4x + 3 and find its vertex"]);
  assert.equal(code, 0);
  assert.equal(err, "");
  assert.match(out, /y = x² − 4x \+ 3/);
  assert.match(out, /✓ 2 {2}\S/);
  assert.match(out, /✓ Vertex {2}\(2, −1\)/);
  assert.doesNotMatch(out, /undefined|\{\w+\}|ask\.|✗/);
  assert.ok(!out.includes(escapeSign));
});

test("in Chinese, because the question is, or because it is asked for", async () => {
  assert.match((await run(["solve", "解方程", "x^2 = 9"])).out, /x = −3, x = 3/);
  assert.match((await run(["solve", "解方程 x^2 = 9"])).out, /每一步都已证明/);
  assert.match((await run(["solve", "x^2 = 9", "--lang", "zh"])).out, /每一步都已证明/);
  assert.match((await run(["solve", "x^2 = 9"], "", { LANG: "zh_CN.UTF-8" })).out, /每一步都已证明/);
  assert.match((await run(["solve", "x^2 = 9"], "", { LANG: "zh_CN.UTF-8", LC_ALL: "C" })).out, /each proved/);
});

test("a transcript read for a person", async () => {
  const text = "hm\n</think>\n\\[ 3x + 7 = 22 \\]\nSubtract 7:\n\\[ 3x = 15 \\]\n\\[ x = 15 / 3 = 6 \\]\n\\(\\boxed{6}\\)";
  const { code, out } = await run(["transcript", "-", "--question", "Solve 3x + 7 = 22"], text);
  assert.equal(code, 1);
  assert.match(out, /✓ \d {2}.+\n {7}.*3x = 15/);
  assert.match(out, /✗ \d {2}.+\n.*15\/3 = 6/);
  assert.match(out, /6 does not answer the question/);
  assert.doesNotMatch(out, /undefined|Nothing|\{\w+\}|reason\./);
  const right = await run(["transcript", "-", "--question", "解方程 2x = 8"], "</think>\n\\[ x = 4 \\]\n答案：\\(\\boxed{4}\\)");
  assert.equal(right.code, 0);
  assert.match(right.out, /x = 4/);
  assert.equal((await run(["transcript", "/no/such/file"])).code, 2);
  assert.equal((await run(["transcript"])).code, 2);
});

test("transcripts line by line", async () => {
  const lines = ['{"id":1,"transcript":"</think> $$2 + 2 = 5$$"}', '{"id":2}', '{"id":3,"transcript":"<think>x","lang":"zh"}'];
  const [first, second, third] = rows(await run(["transcript", "--jsonl"], lines.join("\n"))) as unknown as {
    derivation: Derivation;
    reason: string;
  }[];
  assert.equal(first?.derivation.steps[0]?.verdict.status, "refuted");
  assert.equal(second?.reason, "transcript is missing");
  assert.equal(third?.derivation.reason?.key, "reason.transcript-thinking");
});

test("a question may begin with a minus sign", async () => {
  assert.match((await run(["solve", "-x^2 + 4 = 0"])).out, /x = −2, x = 2/);
});

test("what cannot be solved says why, and exits with 1", async () => {
  const { code, out } = await run(["solve", "what is love \u001b[2J"]);
  assert.equal(code, 1);
  assert.match(out, /Not solved: .+/);
  assert.ok(!out.includes(escapeSign));
});

test("another method, another form", async () => {
  const formula = await run(["solve", "x^2 - 4x + 3 = 0", "--method", "quadratic.formula"]);
  assert.match(formula.out, /discriminant/);
  const json = JSON.parse((await run(["solve", "x^2 - 4x + 3 = 0", "--json"])).out);
  assert.equal(json.status, "solved");
  assert.ok(json.figures.every((figure: { plot?: unknown }) => figure.plot !== undefined));
  assert.ok((await run(["solve", "x = 2 + 3"], "", { FORCE_COLOR: "1" })).out.includes(`${escapeSign}[32m✓`));
});

test("files are written, and said to be", async () => {
  const [page, chart] = [join(folder, "a.html"), join(folder, "b.svg")];
  const { code, err } = await run(["solve", "y = x^2 - 4x + 3", "--html", page, "--svg", chart]);
  assert.equal(code, 0);
  assert.match(err, /wrote .*a\.html\n.*wrote .*b\.svg/);
  assert.match(await readFile(page, "utf8"), /^<!doctype html>/);
  assert.match(await readFile(chart, "utf8"), /^<\?xml/);
  const nowhere = await run(["solve", "x = 2", "--html", join(folder, "no", "a.html")]);
  assert.equal(nowhere.code, 2);
  assert.match(nowhere.err, /cannot be written/);
  assert.match((await run(["solve", "what is love", "--svg", chart])).err, /there is no figure/);
});

test("misuse is said in a sentence, with 2", async () => {
  const cases: [string[], RegExp][] = [
    [[], /there is no command/],
    [["sovle"], /no command "sovle"/],
    [["solve"], /there is no question/],
    [["solve", "x = 2", "--colour"], /no option --colour/],
    [["solve", "x = 2", "--jsonl"], /reads its questions from standard input/],
    [["solve", "--jsonl", "--json"], /--json does not go with --jsonl/],
    [["solve", "x = 2", "--reading", "first"], /--reading is a whole number/],
    [["check", "x = 2"], /check --jsonl/],
    [["serve", "--port", "99999"], /--port is a whole number from 0 to 65535/],
    [["serve", "demo"], /"demo" has no place/],
  ];
  for (const [words, message] of cases) {
    const { code, out, err } = await run(words);
    assert.equal(code, 2, words.join(" "));
    assert.equal(out, "", words.join(" "));
    assert.match(err, message, words.join(" "));
    assert.match(err, /See: math-viz .*--help\n$/);
  }
});

test("help and version", async () => {
  for (const words of [["--help"], ["solve", "--help"], ["check", "-h"], ["serve", "--help"]]) {
    const { code, out } = await run(words);
    assert.equal(code, 0);
    assert.match(out, /math-viz/);
  }
  assert.match((await run(["--version"])).out, /^\d+\.\d+\.\d+\n$/);
});

test("questions line by line", async () => {
  const questions = [
    '{"id":"a","text":"x^2 = 9","lang":null}',
    "nonsense",
    '{"id":"b","text":"解方程 x + 1 = 3"}',
    '{"id":"c","text":"what is love","lang":"zh"}',
    '{"id":"d","turns":["y = x^2 - 1","make it blue"]}',
    '{"id":"e","turns":[]}',
  ];
  const answered = await run(["solve", "--jsonl"], questions.join("\n"));
  assert.equal(answered.code, 0);
  assert.equal(answered.err, "");
  const found = rows(answered);
  assert.deepEqual(
    found.map(({ id, status }) => [id, status]),
    [
      ["a", "solved"],
      [null, "error"],
      ["b", "solved"],
      ["c", "unsolved"],
      ["d", "unsolved"],
      ["e", "error"],
    ],
  );
  assert.deepEqual(Object.keys(found[0] ?? {}), ["id", "status", "ms", "derivation"]);
  const [conversation] = found.filter(({ id }) => id === "d") as unknown as [
    { derivations: { status: string; question: { previous?: unknown } }[] },
  ];
  assert.deepEqual(
    conversation.derivations.map(({ status }) => status),
    ["solved", "unsolved"],
  );
  assert.ok(conversation.derivations[1]?.question.previous);
});

test("a conversation, a turn after another: the row is as well off as its last turn", async () => {
  const turns = ["plot y = x^2", "shift it two to the right", "undo", "explain step 9"];
  const conversations = [
    { id: "en", turns },
    { id: "zh", turns: ["解方程 x^2 - 5x + 6 = 0", "换一种方法", "为什么第三步成立"], lang: "zh" },
  ];
  const lines = conversations.map((conversation) => JSON.stringify(conversation)).join("\n");
  const found = rows(await run(["solve", "--jsonl"], lines)) as unknown as { status: string; derivations: Derivation[] }[];
  assert.deepEqual(
    found.map(({ status, derivations }) => [status, derivations.map((derivation) => derivation.status)]),
    [
      ["unsolved", ["solved", "solved", "solved", "unsolved"]],
      ["solved", ["solved", "solved", "solved"]],
    ],
  );
  const [english, chinese] = found;
  assert.deepEqual(english?.derivations[2], english?.derivations[0]);
  assert.equal(chinese?.derivations[1]?.method, "quadratic.formula");
});

test("a conic and a dynamical system, line by line", async () => {
  const questions = [
    '{"id":"conic","text":"求双曲线 x²/9 − y²/16 = 1 的渐近线方程和离心率"}',
    '{"id":"system","text":"Find the equilibria of the Lorenz system"}',
    '{"id":"attractor","text":"Plot the Lorenz attractor"}',
  ];
  const derivations = rows(await run(["solve", "--jsonl"], questions.join("\n"))).map(
    ({ derivation }) => derivation as unknown as Derivation,
  );
  assert.deepEqual(
    derivations.map(({ answers }) => answers.map(({ latex, verdict }) => `${latex} ${verdict.status}`)),
    [
      ["y = -\\frac{4}{3}x, y = \\frac{4}{3}x proved", "\\frac{5}{3} proved"],
      ["(-6\\sqrt{2}, -6\\sqrt{2}, 27), (0, 0, 0), (6\\sqrt{2}, 6\\sqrt{2}, 27) proved"],
      [],
    ],
  );
  const [conic, , attractor] = derivations.map(({ figures }) => figures[0]);
  assert.equal(conic?.view.aspect, "equal");
  assert.deepEqual(attractor?.animation?.over, "t");
  assert.ok(attractor?.view.turn);
});

test("steps checked line by line", async () => {
  const lines = [
    '{"id":1,"before":"2(x + 1)","after":"2x + 2"}',
    '{"id":2,"before":"x^2 = 4","after":"x = 2"}',
    '{"id":3,"before":"x = 2","after":"x^2 = 4","relation":"implies"}',
    '{"id":4,"before":"x = 2","after":"x^2 = 4","relation":"resembles"}',
    '{"id":5,"before":"2(x + 1","after":"2x + 2"}',
    '{"id":6,"before":"x^2 = 4","after":"x = 2","assuming":["x > 0"]}',
    '{"id":7,"before":"z^2 = -1","after":"z = \\\\pm i","numbers":"complex","assuming":null}',
    '{"id":8,"before":"x^2 = 4","after":"x = 2","assuming":"x > 0"}',
    '{"id":9,"before":"x^2 = 4","after":"x = 2","numbers":"prime"}',
    '{"id":10,"before":"\\\\frac{x^2 - 1}{x - 1}","after":"x + 1"}',
  ];
  const found = rows(await run(["check", "--jsonl"], lines.join("\n")));
  const statuses = found.map((row) => (row.verdict as { status: string } | undefined)?.status ?? row.status);
  assert.deepEqual(statuses, "proved refuted proved error error proved proved error error proved".split(" "));
  assert.deepEqual(Object.keys(found[0] ?? {}), ["id", "ms", "verdict"]);
  assert.deepEqual((found[1] as unknown as { verdict: { witness: object } }).verdict.witness, { x: { latex: "-2", json: -2 } });
  const verdicts = found.map(({ verdict }) => verdict as unknown as Record<string, unknown>);
  assert.deepEqual(Object.keys(verdicts[0] ?? {}), ["status"]);
  assert.deepEqual(Object.keys(verdicts[1] ?? {}), ["status", "witness", "slip"]);
  assert.equal(verdicts[1]?.slip, "lost-root");
  assert.deepEqual(verdicts[9], { status: "proved", conditions: [{ latex: "x \\neq 1", json: ["NotEqual", "x", 1] }] });
  assert.match(String(found[3]?.reason), /relation is one of equal,/);
  assert.equal(found[7]?.reason, "assuming is not a list of strings");
  assert.match(String(found[8]?.reason), /numbers is one of real,/);
});
