import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "../expression/parse.ts";
import { chineseExamples } from "./lexicon/chinese.examples.ts";
import { englishExamples } from "./lexicon/english.examples.ts";
import type { Expected } from "./lexicon/examples.ts";
import { refusedExamples } from "./lexicon/refused.examples.ts";
import { read } from "./read.ts";

function readsAs(text: string, asks: string, expected: Expected): void {
  const { readings, chosen, reason } = read({ text });
  const reading = readings[chosen ?? -1];
  assert.ok(reading, `not read: ${JSON.stringify(reason)}`);
  const { problem } = reading;
  assert.deepEqual(
    {
      kind: problem.kind,
      unknown: problem.unknowns.join(", "),
      given: problem.given.map(({ json }) => json),
      asks: problem.asks
        .map(({ what, with: details }) => (details?.method ? `${what}/${String(details.method.json)}` : what))
        .join(" "),
      numbers: problem.numbers,
      assuming: problem.assuming.map(({ json }) => json),
    },
    {
      kind: expected.kind,
      unknown: expected.unknown,
      given: [parse(expected.given).json],
      asks,
      numbers: expected.numbers ?? "real",
      assuming: expected.assuming === undefined ? [] : [parse(expected.assuming).json],
    },
  );
}

for (const [language, examples] of Object.entries({ English: englishExamples, Chinese: chineseExamples })) {
  test(`${language} questions are read`, async (context) => {
    for (const [expected, questions] of examples) {
      for (const [text, asks] of questions) await context.test(text, () => readsAs(text, asks, expected));
    }
  });
}

test("what is not understood whole is not read at all", async (context) => {
  for (const [text, reason] of refusedExamples) {
    await context.test(text.slice(0, 80), () => {
      const result = read({ text });
      assert.deepEqual(
        { readings: result.readings.length, chosen: result.chosen, reason: result.reason?.key },
        { readings: 0, chosen: undefined, reason },
      );
    });
  }
});
