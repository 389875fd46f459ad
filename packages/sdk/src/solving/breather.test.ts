import assert from "node:assert/strict";
import { it } from "node:test";
import { Breather } from "./breather.ts";

it("timers run between two breaths", async () => {
  const breather = new Breather();
  let hasRun = false;
  setTimeout(() => {
    hasRun = true;
  }, 1);
  for (let breaths = 0; breaths < 10 && !hasRun; breaths += 1) {
    const until = performance.now() + 3;
    while (performance.now() < until);
    await breather.breathe();
  }
  breather.close();
  assert.ok(hasRun);
});
