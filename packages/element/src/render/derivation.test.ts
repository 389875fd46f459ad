import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { fixtures, formula, solved, unsolved, verdicts } from "../../test/fixtures/derivations.ts";
import { renderDerivation } from "./index.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

function rendered(name: keyof typeof fixtures, lang = "en"): HTMLElement {
  const fixture = fixtures[name];
  assert.ok(fixture);
  return renderDerivation(fixture.derivation, { document, lang, wording: fixture.wording, formulas: "mathml" });
}

const texts = (root: Element, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((node) => (node.textContent ?? "").trim());

test("nothing that a strict policy refuses: no styles, no handlers, no scripts, no links", () => {
  for (const name of Object.keys(fixtures)) {
    for (const lang of ["en", "zh"]) {
      for (const node of rendered(name, lang).querySelectorAll("*")) {
        assert.doesNotMatch(node.localName, /^(style|script|link|iframe|object|embed|img|a)$/, name);
        for (const { name: attribute } of node.attributes)
          assert.doesNotMatch(attribute, /^(style|on.*|href|src)$/, `${name} ${node.localName}`);
      }
    }
  }
});

test("the question is said back with its formulas, the other reading is a button", () => {
  const root = rendered("solved");
  assert.equal(root.lang, "en");
  assert.match(root.querySelector(".said-back")?.textContent ?? "", /^Solve /);
  assert.ok(root.querySelector(".said-back math"));
  assert.deepEqual(
    [...root.querySelectorAll("button[data-do]")].map((button) => [
      button.getAttribute("data-do"),
      button.getAttribute("data-method"),
      button.getAttribute("data-reading"),
    ]),
    [
      ["use-method", "quadratic.formula", null],
      ["use-method", "quadratic.not-named-anywhere", null],
      ["use-reading", null, "1"],
    ],
  );
  assert.deepEqual(texts(root, "button[data-method]"), ["By the formula", "not named anywhere"]);
});

test("steps are an ordered list in order, substeps folded, cases side by side and open", () => {
  const root = rendered("solved");
  const list = root.querySelector("ol.steps[data-parts]");
  assert.deepEqual(
    [...(list?.children ?? [])].map((item) => item.querySelector(".number")?.textContent),
    ["1", "2", "3", "4", "5"],
  );
  assert.deepEqual(texts(root, "details > ol > li > .sentence > .number"), ["2.1", "2.2"]);
  assert.match(root.querySelector("summary")?.textContent ?? "", /2 smaller steps/);
  assert.deepEqual(texts(root, ".branch > ol > li > .sentence > .number"), ["3.1", "4.1"]);
  // The result of a case is its last line, and is not written twice.
  assert.equal(root.querySelectorAll(".branch > .line").length, 0);
  assert.match(root.querySelector(".check .said")?.textContent ?? "", /^Check: Put it in/);
});

test("each verdict has a name and a shape of its own, and what it rests on stands beside it", () => {
  const root = rendered("verdicts");
  assert.deepEqual(texts(root, ".verdict"), ["Proved", "Checked numerically", "False", "Not checked"]);
  const shapes = [...root.querySelectorAll(".verdict path")].map((path) => path.getAttribute("d"));
  assert.equal(new Set(shapes).size, 4);
  for (const icon of root.querySelectorAll(".verdict svg")) assert.equal(icon.getAttribute("aria-hidden"), "true");
  const [conditions, witness] = [...root.querySelectorAll(".note")];
  assert.match(conditions?.textContent ?? "", /^provided /);
  assert.equal(conditions?.querySelectorAll("math").length, 2);
  assert.match(witness?.textContent ?? "", /^false for .*a sign was lost$/s);
  assert.deepEqual(texts(rendered("verdicts", "zh"), ".verdict"), ["已证明", "经数值检验", "不成立", "未检验"]);
});

test("what was given has no mark", () => {
  assert.equal(rendered("solved").querySelector("[data-rule='question.given'] .verdict"), null);
});

test("a step without a template shows the sentence it carries, never a key", () => {
  const root = rendered("verdicts");
  assert.match(root.textContent ?? "", /A sentence without a template/);
  assert.doesNotMatch(root.textContent ?? "", /step\.unchecked/);
});

test("a remark without a formula is words alone", () => {
  const { derivation, wording } = solved;
  const remark = {
    id: "1",
    kind: "remark",
    rule: "note",
    relation: "states",
    source: "model",
    verdict: { status: "given" },
  } as const;
  const steps = [{ ...remark, after: { latex: "", json: "Nothing" }, text: "Think of the sides." }];
  const root = renderDerivation(
    { ...derivation, steps, answers: [], figures: [] },
    { document, lang: "en", wording, formulas: "mathml" },
  );
  assert.match(root.querySelector(".step .sentence")?.textContent ?? "", /Think of the sides/);
  assert.equal(root.querySelector(".step .line"), null);
});

test("an answer has its name, its exact form and its decimals", () => {
  const root = rendered("solved");
  assert.deepEqual(texts(root, "dt"), ["Solutions"]);
  assert.equal(root.querySelector("dd annotation")?.textContent, "x = 1, x = 3");
  assert.match(root.querySelector(".approx annotation")?.textContent ?? "", /1\.000/);
  assert.match(rendered("noSolution").querySelector("dd")?.textContent ?? "", /^No solution/);
  assert.match(rendered("noSolution", "zh").querySelector("dd")?.textContent ?? "", /^无解/);
});

test("a figure has a chart, a title and a text in its place", () => {
  const root = rendered("solved");
  const chart = root.querySelector(".chart");
  assert.equal(chart?.getAttribute("role"), "img");
  assert.equal(chart?.getAttribute("aria-label"), "Graph of y = x² − 4x + 3; vertex (2, −1)");
  assert.equal(chart?.firstElementChild?.localName, "svg");
  assert.equal(chart?.firstElementChild?.getAttribute("aria-hidden"), "true");
  assert.match(root.querySelector("figcaption .title")?.textContent ?? "", /^Graph of/);
});

test("what the title says is not said again", () => {
  const { derivation, wording } = solved;
  const figures = derivation.figures.map((figure) => ({ ...figure, alt: [figure.title, ...figure.alt] }));
  const root = renderDerivation({ ...derivation, figures }, { document, lang: "en", wording, formulas: "mathml" });
  assert.equal(root.querySelector(".chart")?.getAttribute("aria-label"), "Graph of y = x² − 4x + 3; vertex (2, −1)");
  assert.doesNotMatch(root.querySelector("figcaption .seen")?.textContent ?? "", /Graph of/);
});

test("what is not solved says why, and what was typed stays text", () => {
  const root = rendered("unsolved");
  assert.equal(root.querySelector("b"), null);
  assert.equal(root.querySelector(".as-typed")?.textContent, unsolved.derivation.question.text);
  assert.deepEqual(texts(root, ".notice p"), ["Not solved", "Not understood: love."]);
  assert.deepEqual(texts(rendered("verdicts"), ".notice p"), ["Solved in part", "It got too long."]);
});

test("readings too close to choose between are offered", () => {
  const root = rendered("ambiguous");
  assert.equal(root.querySelector(".notice-title")?.textContent, "What did you mean?");
  assert.equal(root.querySelectorAll("button[data-do='use-reading']").length, 2);
});

test("an essay is cut, between characters", () => {
  const text = "😀".repeat(50_000);
  const fixture = { ...unsolved.derivation, question: { text } };
  const shown =
    renderDerivation(fixture, { document, lang: "en", wording: {}, formulas: "mathml" }).querySelector(".as-typed")
      ?.textContent ?? "";
  assert.ok(shown.length < 300 && shown.endsWith("😀…") && shown.isWellFormed());
});

test("hostile data stays data", () => {
  const hostile = `"><img src=x onerror=alert(1)><script>alert(1)</script>`;
  const { derivation } = solved;
  const [first] = derivation.steps;
  assert.ok(first);
  const root = renderDerivation(
    {
      ...derivation,
      question: { text: hostile },
      otherMethods: [hostile],
      steps: [{ ...first, id: hostile, rule: hostile, text: hostile, after: formula(hostile, hostile) }],
      answers: derivation.answers.map((answer) => ({ ...answer, ask: { what: hostile }, approx: hostile })),
    },
    { document, lang: "en", wording: { "reading.solve": hostile }, formulas: "mathml" },
  );
  for (const name of ["img", "script"]) assert.equal(root.querySelector(name), null);
  assert.ok((root.textContent ?? "").includes(hostile));
});

test("the summary counts what there was to decide", () => {
  assert.equal(rendered("solved").querySelector(".summary")?.textContent, "8 steps, every one proved");
  assert.equal(rendered("solved", "zh").querySelector(".summary")?.textContent, "共 8 步，全部已证明");
  assert.equal(verdicts.derivation.steps.length, 4);
});
