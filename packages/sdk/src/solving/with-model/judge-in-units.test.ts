import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { settingsFrom } from "../../checking/settings.ts";
import type { Relation } from "../../contract.ts";
import { parse } from "../../expression/parse.ts";
import { judgeInUnits } from "./judge-in-units.ts";

const rows: readonly (readonly [before: string, after: string, status: string, relation?: Relation])[] = [
  ["5\\,\\mathrm{km}", "5000\\,\\mathrm{m}", "proved"],
  ["5\\,\\mathrm{km}", "500\\,\\mathrm{m}", "refuted"],
  ["36\\,\\mathrm{km/h}", "10\\,\\mathrm{m/s}", "proved"],
  // Rounded in the unit that is shown.
  ["5\\,\\mathrm{km/h}", "1.39\\,\\mathrm{m/s}", "unchecked"],
  ["5\\,\\mathrm{km/h}", "1.4\\,\\mathrm{m/s}", "unchecked"],
  ["5\\,\\mathrm{km/h}", "1.5\\,\\mathrm{m/s}", "refuted"],
  ["5\\,\\mathrm{km/h}", "1.39\\,\\mathrm{m}", "refuted"],
  ["5\\,\\mathrm{m/s}", "1.39\\,\\mathrm{km/h}", "refuted"],
  ["100\\,\\mathrm{min}", "1.67\\,\\mathrm{h}", "unchecked"],
  ["100\\,\\mathrm{min}", "1.76\\,\\mathrm{h}", "refuted"],
  ["\\frac{100\\,\\mathrm{km}}{90\\,\\mathrm{min}}", "66.67\\,\\mathrm{km/h}", "unchecked"],
  ["\\frac{100\\,\\mathrm{km}}{90\\,\\mathrm{min}}", "66\\,\\mathrm{km/h}", "refuted"],
  ["v = 5\\,\\mathrm{km/h}", "v = 1.39\\,\\mathrm{m/s}", "unchecked", "equivalent"],
  ["v = 5\\,\\mathrm{km/h}", "v = 1.93\\,\\mathrm{m/s}", "refuted", "equivalent"],
];

describe("quantities in other units", () => {
  for (const [before, after, status, relation = "equal"] of rows)
    it(`${before}, then ${after}: ${status}`, () =>
      assert.equal(judgeInUnits(parse(before), parse(after), relation, settingsFrom({}))?.status, status));
});
