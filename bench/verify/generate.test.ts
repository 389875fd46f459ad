import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "../../packages/sdk/src/expression/parse.ts";
import { judgeConditions, trueUnderConditions } from "./conditions.ts";
import { polynomials } from "./families/polynomial.ts";
import { rationals } from "./families/rational.ts";
import { type ConfirmedPair, generateFamily, whyNot } from "./generate.ts";
import type { Draft } from "./pair.ts";

test("a seed gives the same pairs, half of them true, none twice", () => {
  const made = (seed: number) => generateFamily(polynomials, 40, seed).pairs;
  assert.deepEqual(made(5), made(5));
  assert.notDeepEqual(made(5), made(6));
  assert.equal(made(5).filter(({ truth }) => truth).length, 20);
  assert.equal(new Set(made(5).map(({ before, after }) => `${before} ${after}`)).size, 40);
});

test("true fractions are confirmed with their conditions", () => {
  const { pairs } = generateFamily(rationals, 60, 1);
  assert.ok(pairs.some(({ truth, conditions }) => truth && conditions !== undefined));
});

const draft = (before: string, relation: Draft["relation"], after: string, truth: boolean, more: Partial<Draft> = {}): Draft => ({
  ...{ kind: "test", how: "test", before, relation, after, truth },
  ...more,
});

const drafts: readonly (readonly [draft: Draft, reason: RegExp | undefined])[] = [
  [draft("(x+1)^2", "equal", "x^2+2x+1", true), undefined],
  [draft("(x+1)^2", "equal", "x^2+2x+1", false), /no witness/],
  [draft("(x+1)^2", "equal", "x^2+1", true), /differs/],
  [draft("\\frac{x^2-1}{x-1}", "equal", "x+1", true), /one side has no value/],
  [draft("\\frac{x^2-1}{x-1}", "equal", "x+1", true, { conditions: ["x \\ne 1"] }), undefined],
  [draft("\\frac{x^2-1}{x-1}", "equal", "x+1", true, { conditions: ["x \\ne 1", "x \\ne 2"] }), /conditions fail/],
  [draft("x+1", "equal", "1+x", true, { conditions: ["x^2 \\ge 0"] }), /no point tries the conditions/],
  [draft("\\sin x+10^{-14}", "equal", "\\sin x", false), undefined],
  [draft("x^2=4", "equivalent", "x = 2", true), /only before holds/],
  [draft("x^2=4", "follows", "x = 2", true), undefined],
  [draft("x^3-x=1", "equivalent", "x \\in \\varnothing", true), /overlooked/],
  [draft("x^3-x=1", "equivalent", "x \\in \\varnothing", false), undefined],
  [draft("\\frac{2}{3}", "approximates", "0.67", true), undefined],
  [draft("\\frac{2}{3}", "approximates", "0.66", true), /off by/],
  [draft("x", "equal", "x", true), /the same/],
  [draft("\\frac{", "equal", "x", true), /not read/],
];

for (const [each, reason] of drafts) {
  test(`${each.before} ${each.relation} ${each.after}, said to be ${each.truth}: ${reason ?? "confirmed"}`, () => {
    const found = whyNot(each);
    if (reason === undefined) assert.equal(found, undefined);
    else assert.match(found ?? "", reason);
  });
}

const pair: ConfirmedPair = {
  id: "1",
  family: "test",
  ...draft("\\frac{x^2-1}{x-1}", "equal", "x+1", true, { conditions: ["x \\ne 1"] }),
};
const proved = (...conditions: string[]) => ({ status: "proved" as const, conditions: conditions.map(parse) });

test("conditions are judged by where they hold", () => {
  assert.deepEqual(judgeConditions(pair, proved("x-1 \\ne 0")), { right: true, tooStrong: false });
  assert.deepEqual(judgeConditions(pair, proved()), { right: false, tooStrong: false });
  assert.deepEqual(judgeConditions(pair, proved("x > 1")), { right: false, tooStrong: true });
});

test("a false step may be true under the conditions of its verdict", () => {
  const literal: ConfirmedPair = { id: "2", family: "test", ...draft("ax=a", "equivalent", "x = 1", false) };
  assert.equal(trueUnderConditions(literal, proved("a \\ne 0")), true);
  assert.equal(trueUnderConditions(literal, proved("a \\ne 1")), false);
});
