import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { MathJson } from "../../contract.ts";
import { Chart, type Edge } from "./chart.ts";
import { Grammar } from "./grammar.ts";
import { latticeOf, type View } from "./lattice.ts";
import { type Heard, hearAll } from "./narrative.ts";
import { notUnderstood } from "./not-understood.ts";
import { each, rowsFor } from "./rows.ts";

const views = (json: MathJson): View[] =>
  typeof json === "string" || typeof json === "number" ? [{ category: "Name", value: json }] : [];

/** Points and lines, as little of them as shows what the parser can do. */
const rows = [
  ...rowsFor(
    "Point",
    ["$Name", "[point] {Name}", "[点]{Name}"],
    [["Midpoint", "$Point1", "$Point2"], "midpoint (of|between) {Point1} and {Point2}", "{Point1}和{Point2}的中点"],
    [["Foot", "$Line", "$Point"], "foot of {Line} at {Point}", "{Line}在{Point}的垂足"],
  ),
  ...rowsFor("Line", [["Line", "...$List"], "line through {List}", "过{List}的直线"], [["Axis"], "x-axis", "x轴"]),
  ...rowsFor(
    "List",
    [["List", "$Point"], "{Point}", "{Point}"],
    [["List", "...$List", "$Point"], "{List} , {Point} / {List} and {Point}", "{List}、{Point}", 0.5],
  ),
  ...rowsFor("Clause", [["Find", "$Point"], "find {Point}", "求{Point}"], [["Find", "$Line"], "find {Line}", "求{Line}"]),
  ...rowsFor("Joint", ["Joint", ", / . / then", "， / , / 。"]),
];
const grammar = new Grammar(rows, ["line"]);

function chartOf(text: string): { chart: Chart; lattice: ReturnType<typeof latticeOf> } {
  const lattice = latticeOf(text, grammar.vocabulary, views);
  return { chart: new Chart(grammar, lattice), lattice };
}
const meanings = (text: string, category: string): string[] => chartOf(text).chart.spanning(category).map(show);
const show = ({ value, cost }: Edge): string => `${JSON.stringify(value)} ${cost}`;

test("phrases of both languages give the same meaning", () => {
  const midpoint = ['["Midpoint","A","B"] 0'];
  assert.deepEqual(meanings("midpoint of A and B", "Point"), midpoint);
  assert.deepEqual(meanings("the midpoint between point A and the point B", "Point"), midpoint);
  assert.deepEqual(meanings("点A和B的中点", "Point"), midpoint);
  assert.deepEqual(meanings("$A$和点$B$的中点", "Point"), midpoint);
});

test("rows may use themselves, at their beginning too, and an ambiguous text has all its meanings", () => {
  assert.deepEqual(meanings("A和B和C的中点的中点", "Point"), ['["Midpoint","A",["Midpoint","B","C"]] 0']);
  assert.deepEqual(meanings("midpoint of midpoint of A and B and C", "Point"), ['["Midpoint",["Midpoint","A","B"],"C"] 0']);
  assert.deepEqual(meanings("midpoint of A and midpoint of B and C", "Point").sort(), [
    '["Midpoint","A",["Midpoint","B","C"]] 0',
  ]);
  assert.deepEqual(meanings("line through A and midpoint of B and C", "Line"), ['["Line","A",["Midpoint","B","C"]] 0.5']);
  assert.deepEqual(meanings("line through midpoint of A and B and C", "Line").sort(), ['["Line",["Midpoint","A","B"],"C"] 0.5']);
});

test("costs add up, and the cheaper of equal meanings counts", () => {
  assert.deepEqual(meanings("line through A, B and C", "Line"), ['["Line","A","B","C"] 1']);
  const twice = new Grammar([...rowsFor("A", ["a", "one", "", 2], ["a", "{B}", "", 0]), ...rowsFor("B", ["b", "one", "", 0.5])]);
  const chart = new Chart(
    twice,
    latticeOf("one", twice.vocabulary, () => []),
  );
  assert.deepEqual(chart.spanning("A").map(show), ['"a" 0.5']);
});

test("articles may stand anywhere, but a line is not the line where that counts", () => {
  assert.deepEqual(meanings("the foot of the line through A at the point B", "Point"), ['["Foot",["Line","A"],"B"] 0']);
  assert.deepEqual(meanings("the foot of a line through A at the point B", "Point"), []);
  assert.deepEqual(meanings("a midpoint of A and B", "Point"), ['["Midpoint","A","B"] 0']);
});

test("words are not taken from inside a formula, nor letters from inside a word", () => {
  assert.deepEqual(meanings("find $A$", "Clause"), ['["Find","A"] 0']);
  assert.deepEqual(meanings("find $A and B$", "Clause"), []);
  assert.deepEqual(meanings("find x-axis", "Clause"), ['["Find",["Axis"]] 0']);
  assert.deepEqual(meanings("find $x$-axis", "Clause"), ['["Find",["Axis"]] 0']);
  assert.deepEqual(meanings("findA", "Clause"), []);
});

test("a phrase without a slot that its meaning needs is a fault that shows", () => {
  const faulty = new Grammar(rowsFor("A", [["Pair", "$B", "$C"], "{B}", ""], ["b", "b", ""], ["$B", "{B}", ""]));
  assert.throws(
    () =>
      new Chart(
        faulty,
        latticeOf("1", faulty.vocabulary, (value) => [{ category: "B", value }]),
      ),
    /no slot C/,
  );
});

test("a phrase must not be empty", () => {
  assert.throws(() => new Grammar(rowsFor("A", ["a", "[one]", ""])), /may be empty/);
});

test("a function makes a meaning of its slots, or none", () => {
  const picky = new Grammar(
    rowsFor("A", [
      (filled) => (filled("Name") === "P" ? ["Found", ...each(["List", "Q", "R"], (part) => part)] : undefined),
      "seek {Name}",
      "",
    ]),
  );
  const seek = (text: string): string[] => new Chart(picky, latticeOf(text, picky.vocabulary, views)).spanning("A").map(show);
  assert.deepEqual(seek("seek P"), ['["Found","Q","R"] 0']);
  assert.deepEqual(seek("seek S"), []);
});

/** A hearing that takes every clause but those that find B. */
function heard(text: string): readonly Heard<readonly string[]>[] {
  const { chart, lattice } = chartOf(text);
  return hearAll<readonly string[]>(chart, lattice, grammar, {
    start: [],
    hear: (state, clause) => (JSON.stringify(clause) === '["Find","B"]' ? undefined : [...state, JSON.stringify(clause)]),
    key: (state) => state.join(),
  });
}

test("clauses follow one another with something between them, and all of the text counts", () => {
  assert.deepEqual(
    heard("find A, then find C.").map(({ state }) => state),
    [['["Find","A"]', '["Find","C"]']],
  );
  assert.deepEqual(heard("find A find C"), []);
  assert.deepEqual(heard("find A, find B"), []);
  assert.deepEqual(heard("find A, 42"), []);
  assert.deepEqual(
    heard("find A, then find C")[0]?.clauses.map(({ from, to }) => [from, to]),
    [
      [0, 2],
      [4, 6],
    ],
  );
});

test("what is not understood is named: unknown words first, or where the last clause breaks off", () => {
  const stop = (text: string): string => {
    const { chart, lattice } = chartOf(text);
    const { from, to, known } = notUnderstood(chart, lattice, grammar.vocabulary);
    return `${known ? "known" : "unknown"}: ${text.slice(lattice.tokens[from]?.from, lattice.tokens[to - 1]?.to)}`;
  };
  assert.equal(stop("find A, kindly find C"), "unknown: kindly");
  assert.equal(stop("求A，画出C"), "unknown: 画出");
  assert.equal(stop("find A, then find of C"), "known: of C");
});

test("any text is read in bounded work, without an exception", () => {
  const words = fc.constantFrom(
    "find",
    "the",
    "a",
    "midpoint",
    "of",
    "and",
    "A",
    "B",
    "$",
    "$C$",
    "(1,2)",
    ",",
    "line",
    "through",
    "求",
    "的",
    "x",
    "-",
    "=",
    "'s",
    "\\",
    "{",
    "(",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const { chart, lattice } = chartOf(parts.join(" "));
      notUnderstood(chart, lattice, grammar.vocabulary);
      heard(parts.join(" "));
    }),
    { numRuns: 100 },
  );
  assert.equal(chartOf("midpoint of A and ".repeat(220)).chart.spanning("Point").length, 0);
});
