import assert from "node:assert/strict";
import { test } from "node:test";
import { checkForbiddenCode, findForbidden } from "../../scripts/lint/forbidden-code.ts";
import { plant } from "../support/plant.ts";

const refused = [
  "eval(text)",
  "globalThis.eval (text)",
  'new Function("x", body)',
  'Function("return this")()',
  'setTimeout("tick()", 10)',
  "element.innerHTML = text",
  "element.innerHTML += text",
  'element["innerHTML"] = text',
  "Object.assign(element, { innerHTML: text })",
  "element.outerHTML = text",
  'element.insertAdjacentHTML("beforeend", text)',
  "const markup = unsafeHTML(text)",
  "range.createContextualFragment(text)",
  "document.write(text)",
  'element.setAttribute("style", "color: red")',
  'element.setAttributeNS(null, "style", "color: red")',
];

for (const line of refused)
  test(`refused: ${line}`, () => {
    const found = findForbidden(`const before = 1;\n${line};\n`);
    assert.deepEqual(
      found.map((each) => each.line),
      [2],
    );
  });

const allowed = [
  "const html = document.documentElement.outerHTML;",
  "if (element.innerHTML === text) return;",
  "const evaluated = evaluate(x);",
  'element.setAttribute("stylesheet", name);',
  'element.style.setProperty("color", colour);',
  "setTimeout(() => tick(), 10);",
  "const callback: Function = tick;",
  "// never eval(text)",
  "/* element.innerHTML = text */",
];

for (const line of allowed)
  test(`allowed: ${line}`, () => {
    assert.deepEqual(findForbidden(line), []);
  });

test("a string that looks like a comment's beginning hides nothing", () => {
  assert.equal(findForbidden('const accept = "image/*";\neval(text);\n/* */').length, 1);
});

test("the complaint says where, and tests may do as they like", (context) => {
  const root = plant(context, {
    "packages/element/src/render/step.ts": "\n\nelement.innerHTML = text;\n",
    "packages/element/src/render/step.test.ts": "element.innerHTML = text;\n",
  });
  assert.deepEqual(checkForbiddenCode(root), ["packages/element/src/render/step.ts:3: innerHTML = (make nodes)"]);
});
