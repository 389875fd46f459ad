import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { conversations } from "../../../../../models/tiny/conversations.ts";
import { makeTinyModel } from "../../../../../models/tiny/make.ts";
import type { TextEngine, TextRequest } from "../../backend/backend.ts";
import type { Derivation, SolveEvent } from "../../contract.ts";
import { startNodeThread } from "../../model/engine/node-thread.ts";
import { ThreadEngine } from "../../model/engine/thread-engine.ts";
import { solve } from "../../solve.ts";

/** The tiny model in a thread of Node: everything from the question to the answer but the size is as with any other. */
describe("a question, from end to end", () => {
  let folder: string;
  let engine: ThreadEngine;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "tiny-solving-"));
    makeTinyModel(join(folder, "tiny"), ["fp32"]);
    const identity = { id: "tiny", revision: "1", dtype: "fp32", sha256: "" };
    const rung = { backend: "cpu", dtype: "fp32", contextLength: 2048 } as const;
    engine = await ThreadEngine.open(startNodeThread(), { id: "tiny", rung, identity, folder });
  });
  after(async () => {
    await engine.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  async function asked(number: number): Promise<{ derivation: Derivation; thinking: string }> {
    const { question } = conversations[number] as (typeof conversations)[number];
    const events: SolveEvent[] = [];
    const solving = solve({ text: question }, { engine, sampling: { temperature: 0 }, maxNewTokens: 400 });
    for await (const event of solving) events.push(event);
    const thinking = events.map((event) => (event.type === "reasoning-delta" ? event.text : "")).join("");
    return { derivation: await solving.result, thinking: thinking.trim() };
  }

  it("thinking, lines with their verdicts, an answer", async () => {
    const { derivation, thinking } = await asked(0);
    assert.equal(thinking, conversations[0]?.thinking);
    assert.deepEqual(
      derivation.steps.map(({ rule, after: line, verdict }) => `${rule} ${line.latex} ${verdict.status}`),
      [
        "model.let w = \\text{width in metres} given",
        "model.given 2(w + 2w) = 30 unchecked",
        "model.line 6w = 30 proved",
        "model.line w = 5 proved",
        "model.agrees w = 5 proved",
      ],
    );
    assert.deepEqual([derivation.status, derivation.answers[0]?.latex], ["partial", "w = 5"]);
    const { model, backend } = derivation.provenance;
    assert.deepEqual([model?.id, model?.sampling.temperature, backend?.chosen], ["tiny", 0, "cpu"]);
  });

  it("a false line, sent back and mended", async () => {
    const { derivation } = await asked(2);
    const [repair] = derivation.repairs ?? [];
    assert.deepEqual(
      [
        repair?.step.after.latex,
        repair?.step.verdict.slip,
        repair?.attempts.map(({ after: line }) => line.latex),
        repair?.mended,
      ],
      ["x - 3 = 4", "lost-root", ["x - 3 = 4 \\lor x - 3 = -4"], true],
    );
    assert.equal(derivation.answers[0]?.latex, "x = -1, x = 7");
  });

  it("a second question begins where the first differs", async () => {
    const usages: number[] = [];
    const counting: TextEngine = Object.create(engine, {
      generate: {
        value: async function* (request: TextRequest) {
          for await (const event of engine.generate(request)) {
            if (event.type === "text-finished") usages.push(event.usage.cachedTokens / event.usage.promptTokens);
            yield event;
          }
        },
      },
    });
    for (const number of [0, 3]) {
      const text = conversations[number]?.question ?? "";
      await solve({ text }, { engine: counting, sampling: { temperature: 0 }, maxNewTokens: 400 }).result;
    }
    assert.ok((usages[1] ?? 0) >= 0.8, `${usages[1]} of the prompt was there already`);
  });

  it("a figure", async () => {
    const { derivation } = await asked(3);
    assert.deepEqual(
      [derivation.answers[0]?.latex, derivation.figures.map(({ layers }) => layers[0]?.type)],
      ["t = 0, t = 4", ["curve"]],
    );
  });
});
