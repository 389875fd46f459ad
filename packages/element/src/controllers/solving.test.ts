import assert from "node:assert/strict";
import { test } from "node:test";
import type { ReactiveController } from "lit";
import { solved } from "../../test/fixtures/derivations.ts";
import type { Engine, SolveRequest } from "../engine/engine.ts";
import { type Asked, Solving } from "./solving.ts";

/** An engine that answers everything at once, and what it was asked. */
function answering(): { engine: Engine; asked: string[] } {
  const asked: string[] = [];
  const solve = async (_: object, { question }: SolveRequest) => {
    asked.push(question.text);
    return solved;
  };
  return { engine: { solve, retain() {}, release() {} } as unknown as Engine, asked };
}

class Host extends EventTarget {
  readonly updateComplete = Promise.resolve(true);
  addController(_: ReactiveController): void {}
  removeController(): void {}
  requestUpdate(): void {}
}

function stage() {
  const [rules, beside] = [answering(), answering()];
  return { solving: new Solving(new Host(), rules.engine, () => beside.engine), rules: rules.asked, beside: beside.asked };
}

test("a question is the one that is asked from the beginning, whatever it still has to wait for", async () => {
  const { solving, rules } = stage();
  const prepared = Promise.withResolvers<Asked>();
  const older = assert.rejects(
    solving.ask({ text: "older" }, "en", () => prepared.promise),
    { name: "AbortError" },
  );
  assert.equal(solving.state.derivation?.question.text, "older");
  await solving.ask({ text: "newer" }, "en");
  prepared.resolve({});
  await older;
  assert.deepEqual(rules, ["newer"]);
});

for (const [name, leave] of [
  ["cancelled", (solving: Solving) => solving.cancel()],
  ["taken away", (solving: Solving) => solving.clear("en")],
  ["on an element that leaves the page", (solving: Solving) => solving.hostDisconnected()],
] as const)
  test(`a question that is ${name} while it waits is not asked`, async () => {
    const { solving, rules } = stage();
    const prepared = Promise.withResolvers<Asked>();
    const asking = assert.rejects(
      solving.ask({ text: "x" }, "en", () => prepared.promise),
      { name: "AbortError" },
    );
    leave(solving);
    prepared.resolve({});
    await asking;
    assert.deepEqual(rules, []);
  });

test("a question that a model may be asked keeps nobody else waiting", async () => {
  const { solving, rules, beside } = stage();
  const model = { state: {}, connect() {} } as unknown as NonNullable<Asked["model"]>;
  await solving.ask({ text: "long" }, "en", async () => ({ model }));
  await solving.ask({ text: "short" }, "en", async () => ({ options: { tier: "rules" } }));
  assert.deepEqual([beside, rules], [["long"], ["short"]]);
});
