import assert from "node:assert/strict";
import { test } from "node:test";
import { capture } from "../../scripts/lib/process.mjs";

test("npm start hands its words on to the server, and gives none of its own", async () => {
  const { code, output } = await capture(process.execPath, ["scripts/start.ts", "--port", "65536"]);
  assert.match(output, /x = 2/);
  assert.match(output, /--port .*65536/);
  assert.notEqual(code, 0);
});
