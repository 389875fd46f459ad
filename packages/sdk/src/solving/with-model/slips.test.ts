import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { TextRequest } from "../../backend/backend.ts";
import { ScriptedEngine } from "../../backend/scripted/scripted-engine.ts";
import type { Slip, SolveEvent } from "../../contract.ts";
import { wordingOf } from "../../derivation/tell.ts";
import { say } from "../../locale/say.ts";
import { solve } from "../../solve.ts";

/** A line that stands, a false one after it, and the right one. */
type Row = readonly [slip: Slip, given: string, wrong: string, right: string];

const rows: readonly Row[] = [
  ["sign", "7 - (2x + 5)", "2 - 2x + 10", "2 - 2x"],
  ["sign", "2x + 3 = 7", "2x = 10", "2x = 4"],
  ["arithmetic", "7 \\cdot 8 + x", "54 + x", "56 + x"],
  ["dropped-factor", "2(x + 3) = 10", "2x + 3 = 10", "2x + 6 = 10"],
  ["dropped-term", "(x + 1)(x + 2)", "x^2 + 2", "x^2 + 3x + 2"],
  ["lost-root", "x^2 = 4x", "x = 4", "x = 0 \\lor x = 4"],
  ["extraneous-root", "\\sqrt{x + 2} = x", "x = 2 \\lor x = -1", "x = 2"],
  ["lost-condition", "\\ln x < 1", "x < e", "0 < x < e"],
  ["power-rule", "\\frac{d}{dx} x^3", "3x", "3x^2"],
  ["distributed-power", "(a + b)^2", "a^2 + b^2", "a^2 + 2ab + b^2"],
  ["chain-rule", "\\frac{d}{dx} \\sin 3x", "\\cos 3x", "3\\cos 3x"],
  ["wrong-identity", "\\sin 2x = 1", "2\\sin x = 1", "2\\sin x\\cos x = 1"],
  ["flipped-inequality", "-2x < 6", "x < -3", "x > -3"],
  ["index", "\\sum_{k=1}^{4} k", "6", "10"],
  ["constant-of-integration", "\\int 2x\\,dx", "x^2", "x^2 + C"],
  ["unit", "5\\,\\mathrm{km}", "500\\,\\mathrm{m}", "5000\\,\\mathrm{m}"],
];

/** Questions that rules cannot read, so that all comes from the model. */
const questions = { en: "My cousin wonders what comes next here, if anything.", zh: "我表弟想知道接下来是什么，如果有的话。" };

describe("a false line of a model is refuted, sent back with what is wrong, and mended", () => {
  for (const lang of ["en", "zh"] as const)
    for (const [slip, given, wrong, right] of rows)
      it(`${slip}, ${lang}: ${given} ⟶ ${wrong}`, async () => {
        const requests: TextRequest[] = [];
        const outputs = [`Given: ${given}\nStep: ${wrong}\nStep: never heard\n`, `Step: ${right}\n`];
        const engine = new ScriptedEngine((request, turn) => {
          requests.push(request);
          return outputs[turn] ?? "";
        });
        const events: SolveEvent[] = [];
        const solving = solve({ text: questions[lang] }, { engine });
        for await (const event of solving) events.push(event);
        const { repairs = [], steps } = await solving.result;

        const [repair, ...others] = repairs;
        assert.deepEqual([others.length, repair?.step.verdict.status, repair?.step.verdict.slip], [0, "refuted", slip]);
        const { witness, reason } = repair?.step.verdict ?? {};
        assert.ok(witness && reason);
        assert.deepEqual([repair?.mended, repair?.attempts.map(({ verdict }) => verdict.status)], [true, ["proved"]]);
        assert.deepEqual(
          events.flatMap(({ type }) => (type === "step-refuted" || type === "step-repaired" ? [type] : [])),
          ["step-refuted", "step-repaired"],
        );
        assert.ok(steps.every(({ verdict }) => verdict.status !== "refuted"));
        assert.ok(!JSON.stringify(steps).includes("never heard"));

        const told = requests[1]?.messages.at(-1)?.content ?? "";
        const sentence = say(reason, wordingOf({ reason }, lang));
        assert.ok(told.includes(sentence.map((part) => (typeof part === "string" ? part : part.latex)).join("")), told);
        for (const value of Object.values(witness)) assert.ok(told.includes(value.latex), told);
        assert.ok(told.includes(`Step: ${wrong}`) && told.includes(`Given: ${given}`));
        assert.equal(/\p{Script=Han}/u.test(told), lang === "zh");
      });
});
