import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ParseError } from "../../packages/sdk/src/errors/parse-error.ts";
import { parse, parseFormula } from "../../packages/sdk/src/expression/parse.ts";
import { clear, doubtful } from "./formulas/doubtful.ts";
import { constructs } from "./formulas/required.ts";
import { isRefusal } from "./formulas/row.ts";
import { tables } from "./formulas/tables.ts";

// Straight from the sources, so that the table can be run while the parser is being written.

const sections = tables.flatMap((table) => Object.entries(table));

describe("the table of formulas", () => {
  test("holds at least 520 formulas, none of them twice in one section", () => {
    assert.ok(sections.reduce((count, [, rows]) => count + rows.length, 0) >= 520);
    for (const [name, rows] of sections) assert.equal(new Set(rows.map(([source]) => source)).size, rows.length, name);
  });

  test("has every section once", () => assert.equal(new Set(sections.map(([name]) => name)).size, sections.length));

  for (const [construct, occurs] of constructs) {
    test(`has ${construct} at least five times`, () => {
      const read = sections
        .flatMap(([, rows]) => rows)
        .filter(([source, expected]) => !isRefusal(expected) && occurs.test(source));
      assert.ok(new Set(read.map(([source]) => source)).size >= 5, `${read.length} times`);
    });
  }
});

for (const [name, rows] of sections) {
  describe(`formulas: ${name}`, () => {
    for (const [source, expected] of rows) {
      if (!isRefusal(expected)) {
        test(source, () => {
          const { json, latex } = parse(source);
          assert.deepEqual(json, expected);
          assert.deepEqual(parse(latex).json, expected, `read otherwise from its own LaTeX, ${latex}`);
        });
        continue;
      }
      test(`${source} is refused at ${expected.refused}`, () => {
        assert.throws(
          () => parse(source),
          (error) => {
            assert.ok(error instanceof ParseError, String(error));
            assert.equal(error.position, expected.refused, error.message);
            return true;
          },
        );
      });
    }
  });
}

describe("formulas with a doubtful place", () => {
  for (const source of doubtful) test(source, () => assert.notEqual(parseFormula(source).ambiguities.length, 0));
});

describe("formulas without a doubtful place", () => {
  for (const source of clear) test(source, () => assert.deepEqual(parseFormula(source).ambiguities, []));
});
