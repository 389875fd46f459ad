import assert from "node:assert/strict";
import { Writable } from "node:stream";
import { test } from "node:test";
import { readLines } from "./read-lines.ts";
import { eachRow, type Row, requiredText } from "./rows.ts";

async function linesOf(chunks: (string | Uint8Array)[], longest = 100): Promise<unknown[]> {
  const input = (async function* () {
    yield* chunks;
  })();
  return Array.fromAsync(readLines(input, longest));
}

test("lines however the bytes arrive", async () => {
  const bytes = new TextEncoder().encode("顶点\nb");
  assert.deepEqual(await linesOf(["a\nb\n"]), [{ text: "a" }, { text: "b" }]);
  assert.deepEqual(await linesOf(["a", "b\r\n", "\n  \nc"]), [{ text: "ab" }, { text: "c" }]);
  assert.deepEqual(await linesOf([bytes.slice(0, 2), bytes.slice(2, 5), bytes.slice(5)]), [{ text: "顶点" }, { text: "b" }]);
  assert.deepEqual(await linesOf([]), []);
});

test("a line too long to hold is counted and dropped, and the next one read", async () => {
  assert.deepEqual(await linesOf(["x".repeat(60), "x".repeat(60), "\nok\n"]), [{ tooLong: 120 }, { text: "ok" }]);
  assert.deepEqual(await linesOf(["x".repeat(101)]), [{ tooLong: 101 }]);
  assert.deepEqual(await linesOf(["x".repeat(100)]), [{ text: "x".repeat(100) }]);
});

async function rowsFor(lines: string[], work: (row: Row) => Promise<Row>): Promise<Row[]> {
  let written = "";
  const out = new Writable({
    highWaterMark: 1,
    write: (chunk, _encoding, done) => {
      written += chunk;
      setImmediate(done);
    },
  });
  const input = (async function* () {
    yield lines.join("\n");
  })();
  await eachRow({ input, out, err: out, environment: {} }, work);
  return written
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

test("one row out for each row in, in order, whatever happens to one of them", async () => {
  const rows = await rowsFor(
    [
      '{"id":1,"text":"a"}',
      "{oops",
      '{"id":"two"}',
      "[1]",
      '{"text":"b"}',
      '{"id":6,"text":7}',
      '{"id":7,"text":"fail"}',
      '{"id":8,"text":"b"}',
    ],
    async (row) => {
      const text = requiredText(row, "text");
      if (text === "fail") throw new RangeError("out of range");
      return { status: "solved", derivation: text };
    },
  );
  const bare = rows.map(({ ms, ...row }) => (ms === undefined ? row : { ...row, timed: typeof ms }));
  assert.deepEqual(
    bare.filter((_, index) => index !== 1),
    [
      { id: 1, status: "solved", derivation: "a", timed: "number" },
      { id: "two", status: "error", reason: "text is missing" },
      { id: null, status: "error", reason: "not a JSON object" },
      { id: null, status: "error", reason: "id is missing: a string or a number" },
      { id: 6, status: "error", reason: "text is not a string" },
      { id: 7, status: "error", reason: "out of range" },
      { id: 8, status: "solved", derivation: "b", timed: "number" },
    ],
  );
  assert.equal(rows[1]?.status, "error");
  assert.match(String(rows[1]?.reason), /^not JSON: /);
});
