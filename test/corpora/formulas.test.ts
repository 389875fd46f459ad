import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ParseError } from "../../packages/sdk/src/errors/parse-error.ts";
import { parse, parseFormula } from "../../packages/sdk/src/expression/parse.ts";
import { tokenize } from "../../packages/sdk/src/expression/tokenize.ts";
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

/** Signs that change nothing by themselves: brackets that were not needed, dots between factors, marks of lines and of sentences. */
const silent = new Set(
  "{ } ( ) [ ] \\{ \\} | |open |close ‖ ‖open ‖close ⟨ ⟩ row & , ; stop math-open math-close left. right. box * + begin end-environment end".split(
    " ",
  ),
);
/** Two ways to write the same: log2(x) and log_2(x), N* and N^*. */
const sameWithout = /\\log_2|\\mathbb N\^\*/;

describe("no sign of a formula is unaccounted for", () => {
  for (const [name, rows] of sections) {
    test(`without any one of its signs it is another formula: ${name}`, () => {
      for (const [source, expected] of rows) {
        if (isRefusal(expected) || sameWithout.test(source)) continue;
        for (const { kind, from, to } of tokenize(source)) {
          if (silent.has(kind) || from === to) continue;
          assert.notDeepEqual(
            treeOf(source.slice(0, from) + source.slice(to)),
            expected,
            `${source} without ${source.slice(from, to)}`,
          );
        }
      }
    });
  }
});

/** Undefined for what is refused. */
function treeOf(source: string): unknown {
  try {
    return parse(source).json;
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}

describe("formulas with a doubtful place", () => {
  for (const source of doubtful) test(source, () => assert.notEqual(parseFormula(source).ambiguities.length, 0));
});

describe("formulas without a doubtful place", () => {
  for (const source of clear) test(source, () => assert.deepEqual(parseFormula(source).ambiguities, []));
});
