import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { limited, statementOf } from "../../../test/several-table.ts";
import type { MathJson } from "../../contract.ts";
import { toUnicode } from "../../expression/print-unicode.ts";
import { randomFrom } from "../equality/random.ts";
import { readStatement } from "../statements/read-statement.ts";
import { always, join, type Statement } from "../statements/statement.ts";
import { compareInSeveral } from "./compare-in-several.ts";
import { truthAt } from "./truth.ts";

const read = (json: MathJson): Statement => readStatement(json) ?? assert.fail("no statement");

function system(rows: readonly (readonly number[])[]): Statement {
  return join(
    "and",
    rows.map((row) =>
      read([
        "Equal",
        ["Add", ...row.slice(0, -1).map((entry, place): MathJson => ["Multiply", entry, `x_${place + 1}`])],
        row.at(-1) as number,
      ]),
    ),
  );
}

const linearSystems = fc.record({ size: fc.integer({ min: 2, max: 6 }), seed: fc.integer() }).map(({ size, seed }) => {
  const random = randomFrom(seed);
  const rows = Array.from({ length: size }, () => Array.from({ length: size + 1 }, () => Math.floor(random() * 13) - 6));
  return { rows, random };
});

test("systems of linear equations stay equivalent under elementary row operations", () => {
  fc.assert(
    fc.property(linearSystems, ({ rows, random }) => {
      const changed = rows.map((row) => [...row]);
      const index = (): number => Math.floor(random() * rows.length);
      for (let step = 0; step < 4; step++) {
        const [from, to, factor] = [index(), index(), 1 + Math.floor(random() * 3)];
        const [source, target] = [changed[from] as number[], changed[to] as number[]];
        if (from === to) changed[to] = target.map((entry) => -factor * entry);
        else changed[to] = target.map((entry, place) => entry + factor * (source[place] as number));
      }
      const verdict = compareInSeveral(system(rows), system(changed), always, "equivalent", { spend: limited(), seed: 1 });
      assert.deepEqual(verdict?.kind === "holds" && verdict.conditions, []);
    }),
    { numRuns: 60, seed: 11 },
  );
});

test("a system of linear equations with one right side changed has other solutions, or none", () => {
  fc.assert(
    fc.property(linearSystems, ({ rows, random }) => {
      const changed = rows.map((row) => [...row]);
      const row = changed[Math.floor(random() * rows.length)] as number[];
      if (row.slice(0, -1).every((entry) => entry === 0)) return;
      row[row.length - 1] = (row.at(-1) as number) + 1;
      const verdict = compareInSeveral(system(rows), system(changed), always, "equivalent", { spend: limited(), seed: 1 });
      // Both may be without solutions.
      const none = compareInSeveral(system(rows), { type: "or", parts: [] }, always, "implies", { spend: limited(), seed: 1 });
      assert.equal(verdict?.kind, verdict?.kind === "holds" && none?.kind === "holds" ? "holds" : "fails");
    }),
    { numRuns: 60, seed: 12 },
  );
});

test("sixty unknowns", () => {
  const random = randomFrom(5);
  const rows = Array.from({ length: 60 }, () => Array.from({ length: 61 }, () => Math.floor(random() * 19) - 9));
  const first = rows[0] as number[];
  const changed = rows.map((row, index) => (index === 0 ? row : row.map((entry, place) => entry + 2 * (first[place] as number))));
  const verdict = compareInSeveral(system(rows), system(changed), always, "equivalent", { spend: limited(), seed: 1 });
  assert.equal(verdict?.kind, "holds");
});

test("a budget is kept", () => {
  for (const [left, right] of [
    ["(a+b+c+d)^40 = 1", "a+b+c+d = 1"],
    ["(a+b+c+d)^40 = (a-b)^{40}", "a+b+c+d = a-b"],
    ["x^{17} y^{13} + z^{11} = 1 and x y z = x + y^{9}", "z^{15} + x^{12} = y"],
  ]) {
    let spent = 0;
    const spend = limited(300_000);
    const counting = (count: number): void => {
      spent += count;
      spend(count);
    };
    const verdict = compareInSeveral(statementOf(left as string), statementOf(right as string), always, "equivalent", {
      spend: counting,
      seed: 1,
    });
    assert.notEqual(verdict?.kind, "holds");
    assert.ok(spent < 600_000, `${spent} operations`);
  }
});

test("the same verdict every time", () => {
  const decide = () =>
    compareInSeveral(statementOf("x^2 + y^2 = 1"), statementOf("x + y <= 7/5"), always, "implies", { spend: limited(), seed: 3 });
  assert.deepEqual(decide(), decide());
});

/** Statements about x and y in which values are often missing, zero or of either sign. */
class Statements {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = randomFrom(seed);
  }

  pick<T>(all: readonly T[]): T {
    return all[Math.floor(this.#random() * all.length)] as T;
  }

  formula(depth: number): MathJson {
    if (depth === 0) return this.pick<MathJson>(["x", "y", "x", "y", 1, -1, 2, 0]);
    const [left, right] = [this.formula(depth - 1), this.formula(depth - 1)];
    return this.pick<MathJson>([
      ["Add", left, right],
      ["Subtract", left, right],
      ["Multiply", left, right],
      ["Divide", left, right],
      ["Abs", left],
      ["Sqrt", left],
      ["Power", left, 2],
      ["Ln", left],
      ["Root", left, 3],
      ["Power", "ExponentialE", left],
    ]);
  }

  comparison(): MathJson {
    return [this.pick(["Equal", "Equal", "Less", "LessEqual", "NotEqual"]), this.formula(2), this.formula(1)];
  }

  statement(): MathJson {
    return this.pick<MathJson>([
      this.comparison(),
      this.comparison(),
      ["And", this.comparison(), this.comparison()],
      ["Or", this.comparison(), this.comparison()],
    ]);
  }

  /** Something that may follow, or seem to. */
  changed(statement: MathJson): MathJson {
    if (!Array.isArray(statement)) return statement;
    const [head, ...parts] = statement as [string, ...MathJson[]];
    if (head === "And" || head === "Or") return [head, this.changed(parts[0] as MathJson), ...parts.slice(1)];
    const other = this.formula(1);
    const change = this.pick<(side: MathJson) => MathJson>([
      (side) => ["Add", side, other],
      (side) => ["Multiply", side, other],
      (side) => ["Divide", side, other],
      (side) => ["Power", side, 2],
      (side) => ["Sqrt", side],
      (side) => ["Abs", side],
      (side) => ["Ln", side],
      (side) => ["Divide", 1, side],
    ]);
    return [head, ...parts.map(change)];
  }
}

const values: readonly MathJson[] = [0, 1, -1, 2, -2, ["Divide", 1, 2], ["Negate", ["Divide", 1, 2]], 4];

test("what holds is contradicted at no point", () => {
  const statements = new Statements(2);
  for (let round = 0; round < 120; round++) {
    const json = statements.statement();
    const next = statements.changed(json);
    const [first, second] = [read(json), read(next)];
    const verdict = compareInSeveral(first, second, always, "equivalent", { spend: limited(300_000), seed: 1 });
    if (verdict?.kind !== "holds") continue;
    const conditions = join("and", verdict.conditions.map(read));
    for (const x of values) {
      for (const y of values) {
        const point = new Map([
          ["x", x],
          ["y", y],
        ] as const);
        if (truthAt(conditions, point, limited()) !== true) continue;
        const [left, right] = [first, second].map((statement) => truthAt(statement, point, limited()));
        if (left === undefined || right === undefined) continue;
        assert.equal(
          left === true,
          right === true,
          `${toUnicode(json)} ⇔ ${toUnicode(next)} at ${toUnicode(x)}, ${toUnicode(y)}`,
        );
      }
    }
  }
});
