import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { mathml } from "./mathml.ts";
import { setMathml } from "./set-mathml.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");
const markup = (latex: string, display = false): string => mathml(document, latex, display).outerHTML;

test("formulas become MathML with their source inside", () => {
  const math = mathml(document, "\\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a}", true);
  assert.equal(math.localName, "math");
  assert.equal(math.getAttribute("display"), "block");
  assert.equal(math.querySelectorAll("mfrac msqrt msup").length, 1);
  assert.equal(math.querySelector("annotation")?.textContent, "\\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a}");
});

const hostile: [string, string][] = [
  ["a link", "\\href{javascript:alert(1)}{x}"],
  ["an address", "\\url{javascript:alert(1)}"],
  ["a style", "\\htmlStyle{color:red}{x}"],
  ["a class", "\\htmlClass{katex}{x}"],
  ["an id", "\\htmlId{main}{x}"],
  ["data", "\\htmlData{do=cancel}{x}"],
  ["an image", "\\includegraphics{https://example.com/x.png}"],
  ["a shadow", "\\pmb{x}"],
  ["a coloured box", "\\fcolorbox{red}{blue}{x}"],
  ["markup", "\\text{<img src=x onerror=alert(1)>}"],
];
for (const [what, latex] of hostile) {
  test(`${what} does not cross`, () => {
    const shown = setMathml(document)({ latex, json: 0 }, true);
    for (const node of shown.querySelectorAll("*")) {
      assert.doesNotMatch(node.localName, /^(a|img|script|style|mglyph|svg)$/);
      for (const { name } of node.attributes) assert.doesNotMatch(name, /^(style|href|src|id|on|data)/);
    }
  });
}

test("macros that never end, sizes without bound and unbalanced braces are shown as they are written", () => {
  for (const latex of ["\\def\\a{\\a\\a}\\a", "\\frac{1}{", "x^2^3", "}", "\\left( x", "\\unknown{x}"]) {
    const shown = setMathml(document)({ latex, json: 0 }, true);
    assert.equal(shown.querySelector("code")?.textContent, latex);
  }
  assert.match(markup("\\rule{900em}{900em}"), /width="20em"/);
});

test("whatever stands in a formula, something is shown and only known names come out", () => {
  const token = fc.constantFrom(
    "x",
    "1",
    "+",
    "=",
    "{",
    "}",
    "^",
    "_",
    "&",
    "\\\\",
    "\\frac",
    "\\sqrt",
    "\\left(",
    "\\right)",
    "\\text{é}",
    "\\begin{matrix}",
    "\\end{matrix}",
    "\\color{red}",
    "\\ud800".slice(0, 1),
    "\ud800",
    "<",
    "\u0000",
    "√",
    "²",
    "中",
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 12 }), fc.boolean(), (tokens, display) => {
      const shown = setMathml(document)({ latex: tokens.join(" "), json: 0 }, display);
      for (const node of shown.querySelectorAll("*"))
        for (const { name } of node.attributes) assert.doesNotMatch(name, /^(style|href|src|on)/);
    }),
    { numRuns: 300 },
  );
});
