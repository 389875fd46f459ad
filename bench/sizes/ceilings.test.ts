import assert from "node:assert/strict";
import { test } from "node:test";
import { passed } from "./ceilings.ts";

const cases: [string, Record<string, number>, Record<string, number>, RegExp[]][] = [
  ["at the ceiling", { entry: 100 }, { entry: 100 }, []],
  ["above the ceiling", { entry: 103 }, { entry: 100 }, [/"entry" has 103 bytes, 3 more/]],
  ["a part without a ceiling", { entry: 1, chart: 2 }, { entry: 1 }, [/"chart" \(2 bytes\) has no ceiling/]],
  ["a ceiling without a part", { entry: 1 }, { entry: 1, chart: 2 }, [/"chart" has a ceiling/]],
];

for (const [what, sizes, limits, expected] of cases) {
  test(what, () => {
    const sentences = passed(sizes, limits);
    assert.equal(sentences.length, expected.length, sentences.join("\n"));
    for (const [index, pattern] of expected.entries()) assert.match(sentences[index] ?? "", pattern);
  });
}
