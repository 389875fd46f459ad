import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Spend, spendFreely } from "../../algebra/spend.ts";
import type { Relation, Slip } from "../../contract.ts";
import { BudgetError } from "../../errors/budget-error.ts";
import { parse } from "../../expression/parse.ts";
import { type FoundSlip, findSlip, type Judge } from "./find-slip.ts";

/** A judge that cannot decide anything: then the numbers decide. */
const undecided: Judge = { same: () => undefined, implies: () => undefined };

interface Circumstances {
  readonly judge?: Judge;
  readonly spend?: Spend;
}

const find = (
  before: string,
  after: string,
  relation: Relation,
  { judge = undecided, spend = spendFreely }: Circumstances = {},
): FoundSlip | undefined => findSlip(parse(before).json, parse(after).json, relation, judge, spend);

interface Expected {
  readonly slip: Slip;
  readonly key: string;
  readonly place?: readonly number[];
  /** LaTeX of what the sentence speaks of. */
  readonly params?: Readonly<Record<string, string>>;
}

const table: readonly [before: string, after: string, relation: Relation, expected: Expected][] = [
  [
    "1 + (a + b)^2",
    "1 + a^2 + b^2",
    "equal",
    {
      slip: "distributed-power",
      key: "slip.distributed-power.sum",
      place: [2],
      params: { part: "(a + b)^{2}", written: "a^{2} + b^{2}", right: "a^{2} + 2ab + b^{2}" },
    },
  ],
  ["7 - (2x + 5)", "2 - 2x + 10", "equal", { slip: "sign", key: "slip.sign.bracket", params: { right: "-2x - 5" } }],
  ["2(x + 3) = 10", "2x + 3 = 10", "equivalent", { slip: "dropped-factor", key: "slip.dropped-factor.bracket", place: [1] }],
  ["2x + 3 = 7", "x = 5", "equivalent", { slip: "sign", key: "slip.sign.moved", params: { term: "3", right: "-3" } }],
  [
    "\\frac{x}{2} + 3 = 5",
    "x + 3 = 10",
    "equivalent",
    { slip: "dropped-factor", key: "slip.dropped-factor.not-multiplied", params: { factor: "2", term: "3" } },
  ],
  ["2x + 5 = 13", "x = 8", "equivalent", { slip: "dropped-factor", key: "slip.dropped-factor.coefficient-kept" }],
  ["x^2 = 4x", "x = 4", "equivalent", { slip: "lost-root", key: "slip.lost-root.divided", params: { factor: "x" } }],
  ["ax = ab", "x = b", "equivalent", { slip: "lost-condition", key: "slip.lost-condition.divided", params: { factor: "a" } }],
  ["\\sqrt{x + 2} = x", "x + 2 = x^2", "equivalent", { slip: "extraneous-root", key: "slip.extraneous-root.squared" }],
  [
    "\\ln x < 1",
    "x < e",
    "equivalent",
    { slip: "lost-condition", key: "slip.lost-condition.domain", params: { condition: "x > 0" } },
  ],
  ["-2x < 6", "x < -3", "equivalent", { slip: "flipped-inequality", key: "slip.flipped-inequality.turned" }],
  ["x - 4 > 1", "x \\ge 5", "equivalent", { slip: "flipped-inequality", key: "slip.flipped-inequality.strict" }],
  [
    "y = \\sin 3x",
    "y' = \\cos 3x",
    "implies",
    { slip: "chain-rule", key: "slip.chain-rule.inner", params: { right: "3\\cos(3x)" } },
  ],
  ["f(x) = x^3", "f'(2) = 6", "implies", { slip: "power-rule", key: "slip.power-rule.derivative" }],
  ["5 + \\int 2x\\,dx", "5 + x^2", "equal", { slip: "constant-of-integration", key: "slip.constant-of-integration.missing" }],
  [
    "\\int x^2\\,dx",
    "x^3 + C",
    "equal",
    { slip: "power-rule", key: "slip.power-rule.integral", params: { right: "\\frac{x^{3}}{3}" } },
  ],
  ["\\int_0^1 x\\,dx", "-\\frac12", "equal", { slip: "sign", key: "slip.sign.bounds" }],
  [
    "a_n = 3n + 1",
    "a_5 = 19",
    "implies",
    { slip: "index", key: "slip.index.term-number", params: { part: "a_{5}", written: "a_{6}" } },
  ],
  [
    "5\\,\\mathrm{km}",
    "500\\,\\mathrm{m}",
    "equal",
    { slip: "unit", key: "slip.unit.factor", params: { right: "5000\\,\\mathrm{m}" } },
  ],
  ["3\\,\\mathrm{m} + 50\\,\\mathrm{cm}", "53\\,\\mathrm{m}", "equal", { slip: "unit", key: "slip.unit.factor" }],
  ["\\sin 2x = 1", "2\\sin x = 1", "equivalent", { slip: "wrong-identity", key: "slip.wrong-identity.factor", place: [1] }],
  [
    "7 \\cdot 8 + x",
    "54 + x",
    "equal",
    { slip: "arithmetic", key: "slip.arithmetic.number", params: { written: "54", right: "56" } },
  ],
  ["(x + 1)^2 + (x + 2)^2", "x^2 + 1 + x^2 + 4", "equal", { slip: "distributed-power", key: "slip.distributed-power.sum" }],
  [
    "x + y = 5, 2(x - y) = 2",
    "x + y = 5, 2x - y = 2",
    "equivalent",
    { slip: "dropped-factor", key: "slip.dropped-factor.bracket", place: [2, 1] },
  ],
  [
    "\\Rightarrow 2(x + 3) = 10",
    "\\Rightarrow 2x + 3 = 10",
    "equivalent",
    { slip: "dropped-factor", key: "slip.dropped-factor.bracket" },
  ],
  ["2x^2 + 3x - 2 = 0", "x = \\frac{-3 \\pm \\sqrt{9 - 16}}{4}", "equivalent", { slip: "sign", key: "slip.sign.term" }],
];

describe("the mistake in a wrong line", () => {
  for (const [before, after, relation, { slip, key, place, params = {} }] of table) {
    test(`${before} → ${after}`, () => {
      const found = find(before, after, relation);
      assert.equal(found?.slip, slip);
      assert.equal(found.explanation.key, key);
      if (place !== undefined) assert.deepEqual(found.place, place);
      const told = Object.entries(found.explanation.params ?? {}).map(([name, value]) => [
        name,
        (value as { latex: string }).latex,
      ]);
      assert.deepEqual({ ...Object.fromEntries(told), ...params }, Object.fromEntries(told));
    });
  }

  const nothing: readonly [name: string, before: string, after: string, relation: Relation][] = [
    ["a right line", "2(x + 3)", "2x + 6", "equal"],
    ["a right line with another side", "x + 1 = 3", "x = 2", "equivalent"],
    ["a line out of the blue", "(x + 3)(x + 4)", "x^2 + 31x", "equal"],
    ["a remark", "2(x + 3)", "2x + 3", "states"],
    ["a definition", "2(x + 3)", "2x + 3", "defines"],
    ["a rounded value", "\\pi", "3.41", "approximates"],
    ["a statement about other letters", "x = 3", "y = 4", "equivalent"],
    ["a statement after a formula", "x + 1", "x = 4", "implies"],
  ];
  for (const [name, before, after, relation] of nothing)
    test(`is not named for ${name}`, () => {
      assert.equal(find(before, after, relation), undefined);
    });

  test("is not looked for where a subscript keeps a value from being put", () => {
    assert.equal(find("a_n = b_n + c_{n-1}", "a_5 = 7", "implies"), undefined);
  });

  test("is not looked for in lines too large to be written by hand", () => {
    const many = (factor: string): string => Array.from({ length: 120 }, (_, index) => `${factor}x^{${index + 2}}`).join(" + ");
    assert.equal(find(many("2"), many("3"), "equal"), undefined);
  });

  test("is none where the judge refutes every candidate", () => {
    const never: Judge = { same: () => false, implies: () => false };
    assert.equal(find("(a + b)^2", "a^2 + b^2", "equal", { judge: never }), undefined);
  });

  test("is the same every time, and ends with the budget", () => {
    const look = (spend: Spend) => find("3(x - 4) = 9", "x = \\frac{13}{3}", "equivalent", { spend });
    let spent = 0;
    const first = look((count) => {
      spent += count;
    });
    assert.ok(first);
    assert.deepEqual(look(spendFreely), first);
    let left = spent / 2;
    assert.throws(
      () =>
        look((count) => {
          left -= count;
          if (left < 0) throw new BudgetError(spent / 2);
        }),
      BudgetError,
    );
  });
});
