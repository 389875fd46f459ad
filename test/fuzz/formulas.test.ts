import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ParseError } from "../../packages/sdk/src/errors/parse-error.ts";
import { sameTree } from "../../packages/sdk/src/expression/mathjson.ts";
import { parse } from "../../packages/sdk/src/expression/parse.ts";
import { tables } from "../corpora/formulas/tables.ts";
import { seededRandom } from "../support/seeded-random.ts";
import { mutatedFormula, randomFormula } from "./random-formulas.ts";
import { brackets, operators } from "./tokens.ts";

/** Milliseconds that reading one formula may take, and one that is made to be as bad as it can be. */
const patience = { formula: 100, worst: 1_000 };
const longestSource = 20_000;

const formulas = tables.flatMap((table) => Object.values(table).flatMap((rows) => rows.map(([source]) => source)));

type Outcome = { read: boolean; spent: number; wrong?: string };

/** Reads a text and, where it is a formula, its own LaTeX again. */
function tryOut(source: string): Outcome {
  const start = performance.now();
  try {
    const { latex, json } = parse(source);
    const spent = performance.now() - start;
    return { read: true, spent, ...notSame(latex, () => sameTree(parse(latex).json, json)) };
  } catch (error) {
    const spent = performance.now() - start;
    if (!(error instanceof ParseError)) return { read: false, spent, wrong: String(error) };
    const placed = error.source === source && error.position >= 0 && error.position <= source.length;
    const said = error.expected !== "" && error.found !== "";
    return placed && said
      ? { read: false, spent }
      : { read: false, spent, wrong: `an error that says too little: ${error.message}` };
  }
}

/** What is printed has more characters than what was typed, so that it may be too long to be read. */
function notSame(latex: string, same: () => boolean): { wrong?: string } {
  if (latex.length > longestSource) return {};
  try {
    return same() ? {} : { wrong: `reads otherwise from its own LaTeX ${latex}` };
  } catch (error) {
    return { wrong: `does not read its own LaTeX ${latex}: ${error}` };
  }
}

/** The machine may be busy, so what was slow once is timed again, and only what is always slow counts. */
function isSlow(source: string, spent: number, limit: number): boolean {
  let least = spent;
  for (let again = 0; again < 3 && least > limit; again += 1) least = Math.min(least, tryOut(source).spent);
  return least > limit;
}

/** What is wrong with any of these texts, the first twenty, how many of them are formulas, and the longest that one took. */
function tryAll(count: number, next: () => string): { read: number; wrong: string[]; slowest: number } {
  const wrong: string[] = [];
  let [read, slowest] = [0, 0];
  for (let index = 0; index < count && wrong.length < 20; index += 1) {
    const source = next();
    const outcome = tryOut(source);
    if (outcome.read) read += 1;
    slowest = Math.max(slowest, outcome.spent);
    if (outcome.wrong !== undefined) wrong.push(`${JSON.stringify(source)} ${outcome.wrong}`);
    if (isSlow(source, outcome.spent, patience.formula)) wrong.push(`${JSON.stringify(source)} takes ${outcome.spent} ms`);
  }
  return { read, wrong, slowest };
}

describe("random formulas are read, or refused at their place, and read again from what is printed", () => {
  // In parts, so that a failure says where it is without all of the others.
  for (let part = 1; part <= 4; part += 1) {
    test(`12,500 texts of random signs, part ${part}`, (context) => {
      const random = seededRandom(part);
      const { read, wrong, slowest } = tryAll(12_500, () => randomFormula(random));
      context.diagnostic(`${read} are formulas; the slowest took ${slowest.toFixed(1)} ms`);
      assert.deepEqual(wrong, []);
      assert.ok(read > 100, `only ${read} of them are formulas`);
    });
    test(`12,500 true formulas with something wrong, part ${part}`, (context) => {
      const random = seededRandom(1_000 + part);
      const { read, wrong, slowest } = tryAll(12_500, () => mutatedFormula(random, formulas));
      context.diagnostic(`${read} are formulas; the slowest took ${slowest.toFixed(1)} ms`);
      assert.deepEqual(wrong, []);
      assert.ok(read > 1_000, `only ${read} of them are formulas`);
    });
  }
});

/** Texts that are made to take long or to overflow the stack: at the size named, and as large as a formula may be. */
const worst: [string, (size: number) => string, number][] = [
  ...brackets.flatMap(([open, close]): [string, (size: number) => string, number][] => [
    [`nested ${open} ${close}`, (size) => `${open.repeat(size)}x${close.repeat(size)}`, 10_000],
    [`${open} without end`, (size) => open.repeat(size), 10_000],
    [`${open} ${close} one after the other`, (size) => `${open}x${close}`.repeat(size), 10_000],
  ]),
  ...operators.flatMap((operator): [string, (size: number) => string, number][] => [
    [`x ${JSON.stringify(operator)} x`, (size) => `x${`${operator} x`.repeat(size)}`, 100_000],
    [`${JSON.stringify(operator)} again and again`, (size) => operator.repeat(size), 100_000],
  ]),
  ["an integer", (size) => "7".repeat(size), 1_000_000],
  ["a decimal", (size) => `0.${"7".repeat(size)}`, 1_000_000],
  ["thousands separators", (size) => `1${",234".repeat(size)}`, 250_000],
  ["\\frac12", (size) => "\\frac12".repeat(size), 10_000],
  ["\\frac", (size) => "\\frac".repeat(size), 10_000],
  ["letters", (size) => "x".repeat(size), 100_000],
  ["spaces", (size) => " ".repeat(size), 100_000],
];

describe("what is too large is refused in time", () => {
  for (const [name, make, size] of worst) {
    test(name, () => {
      const tooLarge = make(size);
      const { read, wrong, spent } = tryOut(tooLarge);
      assert.deepEqual({ read, wrong }, { read: false, wrong: undefined });
      assert.ok(!isSlow(tooLarge, spent, patience.formula), `${spent} ms`);
      let fits = Math.floor(longestSource / (make(2).length - make(1).length));
      while (make(fits).length > longestSource) fits -= 1;
      const large = make(fits);
      const outcome = tryOut(large);
      assert.equal(outcome.wrong, undefined);
      assert.ok(!isSlow(large, outcome.spent, patience.worst), `${outcome.spent} ms`);
    });
  }
});
