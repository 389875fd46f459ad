import assert from "node:assert/strict";
import { test } from "node:test";
import { names, scored } from "./report.ts";

/** Of a hundred questions so many at least are answered rightly; a wrong answer is never right. */
const leastShare = 0.95;

for (const name of names) {
  test(`questions on ${name} are answered, and none wrongly`, async () => {
    const failed: string[] = [];
    let [asked, right] = [0, 0];
    for await (const { row, score, said } of scored(name)) {
      asked++;
      if (score === "right") right++;
      else failed.push(`${score}: ${row.id} ${row.text} said ${said}`);
    }
    assert.deepEqual(
      failed.filter((line) => line.startsWith("wrong")),
      [],
    );
    assert.ok(right >= leastShare * asked, `${right} of ${asked}:\n${failed.join("\n")}`);
  });
}
