import assert from "node:assert/strict";
import { test } from "node:test";
import * as models from "./models.ts";
import * as noModels from "./no-models.ts";

test("the build in one file has everything that others import of models", () => {
  assert.deepEqual(Object.keys(noModels).toSorted(), Object.keys(models).toSorted());
});
