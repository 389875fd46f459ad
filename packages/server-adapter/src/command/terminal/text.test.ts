import assert from "node:assert/strict";
import type { Writable } from "node:stream";
import { test } from "node:test";
import fc from "fast-check";
import { DownloadLine } from "./download-line.ts";
import { modelWordsIn } from "./model-words.ts";
import { coloured, paletteFor, plain } from "./palette.ts";
import { printable, shortened } from "./printable.ts";
import { padTo, widthOf } from "./width.ts";
import { wrap } from "./wrap.ts";

test("columns of text", () => {
  const cases: [string, number][] = [
    ["", 0],
    ["x² − 4x + 3", 11],
    ["√2 × π ≤ ½", 10],
    ["顶点", 4],
    ["顶点 (2, −1)", 12],
    ["，。（）", 8],
    ["e\u0301", 1],
    ["가", 2],
    ["👍", 2],
    ["𠀀", 2],
    ["a\u200db", 2],
  ];
  for (const [text, width] of cases) assert.equal(widthOf(text), width, text);
  assert.equal(padTo("顶点", 6), "顶点  ");
  assert.equal(padTo("vertex", 3), "vertex");
});

test("what is told of a download, on a terminal and in a file", () => {
  for (const isTTY of [true, false]) {
    const said: string[] = [];
    const write = (text: string): number => said.push(text);
    const line = new DownloadLine({ write, isTTY, columns: 60 } as unknown as Writable, modelWordsIn("en"));
    const progress = { file: "model.onnx", received: 0, total: 2e6, bytesPerSecond: 0, secondsLeft: undefined };
    for (const state of ["checking", "downloading", "done"] as const) line.tell({ ...progress, state });
    line.end();
    const begun = "Downloading 0 %  0 B / 2 MB, model.onnx";
    assert.equal(said.join(""), isTTY ? `\r\u001b[2KChecking model.onnx\r\u001b[2K${begun}\n` : `${begun}\n`);
  }
});

test("lines break at spaces and between Chinese characters, not around their marks", () => {
  const cases: [string, number, string[]][] = [
    ["", 10, [""]],
    ["add four to both sides", 10, ["add four", "to both", "sides"]],
    ["两边同时加四，再开方", 8, ["两边同时", "加四，再", "开方"]],
    ["两边同时加，再开方", 10, ["两边同时", "加，再开方"]],
    ["因式分解（提公因式）", 10, ["因式分解", "（提公因", "式）"]],
    ["averyveryverylongword x", 8, ["averyveryverylongword", "x"]],
    ["a  b", 10, ["a  b"]],
  ];
  for (const [text, columns, lines] of cases) assert.deepEqual(wrap(text, columns), lines, text);
});

test("wrapping loses nothing but spaces, and only what cannot break is too wide", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "=", "x", "点", "，", "（", "é"), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), fc.integer({ min: 20, max: 40 }), (words, columns) => {
      const text = words.join(" ");
      const lines = wrap(text, columns);
      assert.equal(lines.join("").replaceAll(" ", ""), text.replaceAll(" ", ""));
      for (const line of lines) assert.ok(widthOf(line) <= columns, line);
    }),
  );
});

test("nothing from a question reaches the terminal as a command", () => {
  assert.equal(printable("a\u001b[2Jb\u0007\u009b"), "a�[2Jb��");
  assert.equal(printable("a\r\n\tb\u2028c"), "a b c");
  assert.equal(printable("x\u202ey\ud800"), "x�y�");
  assert.equal(shortened("二次函数", 3), "二次…");
  assert.equal(shortened("二次函数", 4), "二次函数");
});

test("colour where it is wanted", () => {
  const cases: [boolean, Record<string, string>, boolean][] = [
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: "1" }, false],
    [true, { NO_COLOR: "" }, true],
    [true, { TERM: "dumb" }, false],
    [false, { FORCE_COLOR: "1" }, true],
    [false, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
    [true, { FORCE_COLOR: "0" }, false],
  ];
  for (const [isTTY, environment, colour] of cases) {
    assert.equal(paletteFor({ isTTY }, environment), colour ? coloured : plain, JSON.stringify([isTTY, environment]));
  }
});
