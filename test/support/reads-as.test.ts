import assert from "node:assert/strict";
import { test } from "node:test";
import { chosenNotation, difference, readsAs } from "./reads-as.ts";

readsAs("what is chosen is what a row says", [
  ["equation.linear: 2*x + 1 = 7 → solutions {x}", "Solve 2x + 1 = 7", "解方程 2x + 1 = 7"],
  ["geometry.points → distance of Distance((0, 0), (3, 4))", "Find the distance between (0, 0) and (3, 4)"],
]);

test("what differs is marked, word by word", () => {
  assert.equal(
    difference("equation.linear: x = 12 → solutions {x}", "equation.linear: x = 13 → solutions {x}"),
    "expected equation.linear: x = ⟦12⟧ → solutions {x}\nread     equation.linear: x = ⟦13⟧ → solutions {x}",
  );
  assert.equal(
    difference("a: x → value {x}", "a: x → value {x} over integer"),
    "expected a: x → value {x}⟦⟧\nread     a: x → value {x}⟦ over integer⟧",
  );
});

test("where nothing is chosen, the reason and what is offered are told", () => {
  assert.equal(chosenNotation("Find the qwertz"), "not read: reason.unknown-words");
  assert.equal(
    chosenNotation("Simplify √4x"),
    "not read: reason.several-readings\n0.95 expression.simplify: sqrt(4)*x → simplified {x}\n0.9 expression.simplify: sqrt(4*x) → simplified {x}",
  );
});
