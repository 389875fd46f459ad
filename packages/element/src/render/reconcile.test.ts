import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import type { Part } from "./parts.ts";
import { adopt, type Drawn, reconcile } from "./reconcile.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

function part(key: string, text: string, inner?: Part[]): Part {
  const render = (): HTMLElement => {
    const node = document.createElement("p");
    if (inner) node.append(Object.assign(document.createElement("ol"), {}));
    node.querySelector("ol")?.setAttribute("data-parts", "");
    node.append(text);
    return node;
  };
  return { key, signature: text, render, ...(inner && { inner }) };
}

const shown = (container: Element): string[] =>
  [...container.children].map((child) => `${child.getAttribute("data-key")}:${child.textContent}`);

test("what is the same stays, what changed is drawn anew, what is gone goes", () => {
  const container = document.createElement("div");
  const drawn: Drawn = new WeakMap();
  reconcile(container, [part("a", "1"), part("b", "2"), part("c", "3")], drawn);
  const [a, b, c] = [...container.children];
  reconcile(container, [part("a", "1"), part("b", "two"), part("d", "4")], drawn);
  assert.deepEqual(shown(container), ["a:1", "b:two", "d:4"]);
  assert.equal(container.children[0], a);
  assert.notEqual(container.children[1], b);
  assert.ok(c && !container.contains(c));
});

test("pieces come in between and move without being drawn again", () => {
  const container = document.createElement("div");
  const drawn: Drawn = new WeakMap();
  reconcile(container, [part("a", "1"), part("c", "3")], drawn);
  const nodes = [...container.children];
  reconcile(container, [part("c", "3"), part("b", "2"), part("a", "1")], drawn);
  assert.deepEqual(shown(container), ["c:3", "b:2", "a:1"]);
  assert.deepEqual([container.children[2], container.children[0]], nodes);
});

test("pieces grow inside a piece that stays", () => {
  const container = document.createElement("div");
  const drawn: Drawn = new WeakMap();
  reconcile(container, [part("steps", "", [part("1", "one")])], drawn);
  const [list] = [...container.children];
  const first = list?.querySelector("[data-key='1']");
  reconcile(container, [part("steps", "", [part("1", "one"), part("2", "two")])], drawn);
  assert.equal(container.children[0], list);
  assert.equal(list?.querySelector("[data-key='1']"), first);
  assert.equal(list?.querySelectorAll("[data-key]").length, 2);
});

test("nodes from elsewhere are taken over when they stand for the same data", () => {
  const container = document.createElement("div");
  reconcile(container, [part("a", "1"), part("b", "2")], new WeakMap());
  const before = [...container.children];
  const drawn: Drawn = new WeakMap();
  adopt(container, [part("a", "1"), part("b", "2")], drawn);
  reconcile(container, [part("a", "1"), part("b", "changed")], drawn);
  assert.equal(container.children[0], before[0]);
  assert.notEqual(container.children[1], before[1]);
});

test("a piece with nothing to show takes no place", () => {
  const container = document.createElement("div");
  reconcile(container, [{ key: "a", signature: "", render: () => undefined }, part("b", "2")], new WeakMap());
  assert.deepEqual(shown(container), ["b:2"]);
});
