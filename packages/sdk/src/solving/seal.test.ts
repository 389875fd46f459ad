import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { before, describe, it } from "node:test";
import { ask, given, lines, story } from "../../test/asking.ts";
import type { Derivation } from "../contract.ts";
import { tell } from "../derivation/tell.ts";
import { readTranscript } from "../read-transcript.ts";
import { solve } from "../solve.ts";
import { hasSeal, sealOf } from "./seal.ts";

const outputs = [lines(...given, "Step: w = 6"), lines("Step: w = 5", "Figure: y = 6w - 30", "Answer: w = 5")];
const told = "<think>hm</think>\n\\[ 3x = 22 - 7 = 15 \\]\nso \\[ x = 6 \\]\n\n**Final answer:** \\(x = 6\\), \\(y = 1\\)";
const byModel = async (): Promise<Derivation> => (await ask(story, outputs)).derivation;
const ofTranscript = (): Promise<Derivation> => readTranscript(told, { question: "Solve 3x + 7 = 22" });
const makings: readonly (readonly [what: string, make: () => Promise<Derivation>])[] = [
  ["solved with a model", byModel],
  ["a transcript", ofTranscript],
];

/** Anything in it may be written to. */
// biome-ignore lint/suspicious/noExplicitAny: what is tampered with keeps to no type
type Writable = any;

/** What may be done to a derivation behind the back of whoever made it. */
const tamperings: readonly (readonly [what: string, tamper: (derivation: Writable) => void])[] = [
  ["another formula in a step", ({ steps }) => (steps[1].after.latex = "6w = 31")],
  ["another tree behind the same formula", ({ steps }) => (steps[1].after.json = ["Equal", "w", 31])],
  ["another sentence", ({ steps }) => (steps[1].text = "It follows.")],
  ["another verdict on a step", ({ steps }) => (steps[0].verdict = { status: "proved" })],
  ["a reason that is gone", ({ steps }) => (steps[0].verdict.by = "nothing")],
  ["another relation", ({ steps }) => (steps[1].relation = "implies")],
  ["another writer", ({ steps }) => (steps[1].source = "rule")],
  ["steps in another order", ({ steps }) => steps.reverse()],
  ["a step less", ({ steps }) => steps.pop()],
  ["a step twice", ({ steps }) => steps.push(steps[0])],
  ["another answer", ({ answers }) => (answers[0].latex = "w = 6")],
  ["another tree of an answer", ({ answers }) => (answers[0].json = 6)],
  ["a better verdict on an answer", ({ answers }) => (answers[0].verdict = { status: "proved" })],
  ["no answer", ({ answers }) => answers.pop()],
  ["another status", (derivation) => (derivation.status = "solved")],
  ["no reason", (derivation) => delete derivation.reason],
  ["another question", ({ question }) => (question.text += " ")],
  ["another picture", ({ figures }) => figures.push({ id: "figure" })],
  ["another tier", ({ provenance }) => (provenance.tier = "rules")],
  ["another version", ({ provenance }) => (provenance.sdk = "9.9.9")],
  ["another seal", ({ provenance }) => (provenance.seal = provenance.seal.replace(/./, "x"))],
  ["no seal", ({ provenance }) => delete provenance.seal],
  ["something more", (derivation) => (derivation.approved = true)],
];

for (const [what, make] of makings) {
  describe(`the seal of a derivation: ${what}`, () => {
    let derivation: Derivation;
    before(async () => {
      derivation = await make();
    });
    const copy = (): Derivation => JSON.parse(JSON.stringify(derivation));

    it("holds, also after a way through JSON and with its members in another order", async () => {
      assert.ok(await hasSeal(derivation));
      assert.ok(await hasSeal(copy()));
      assert.ok(await hasSeal(Object.fromEntries(Object.entries(copy()).reverse()) as unknown as Derivation));
    });

    for (const [tampering, tamper] of tamperings)
      it(`does not hold with ${tampering}`, async () => {
        const changed = copy();
        tamper(changed);
        assert.notEqual(JSON.stringify(changed), JSON.stringify(derivation));
        assert.equal(await hasSeal(changed), false);
      });

    it("does not hold in another language", async () => assert.equal(await hasSeal(tell(derivation, "zh")), false));

    it("can be recomputed by anyone", async () => {
      const { seal, ...provenance } = copy().provenance;
      const sorted = (_: string, value: unknown): unknown =>
        typeof value === "object" && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)))
          : value;
      const canonical = JSON.stringify({ ...copy(), provenance }, sorted);
      assert.equal(createHash("sha256").update(canonical).digest("hex"), seal);
    });

    it("the same input gives the same bytes, whatever was asked in between", async () => {
      await solve({ text: "x^2 + 6x + 5 = 0" }).result;
      assert.equal(JSON.stringify(await make()), JSON.stringify(derivation));
    });
  });
}

it("what a model was asked with, its repairs, and where it ran are sealed", async () => {
  const derivation = await byModel();
  const tamperings: readonly ((derivation: Writable) => void)[] = [
    ({ repairs }) => (repairs[0].mended = false),
    ({ repairs }) => repairs.pop(),
    ({ repairs }) => (repairs[0].attempts[0].verdict.status = "refuted"),
    ({ provenance }) => (provenance.model.sha256 = "0"),
    ({ provenance }) => (provenance.model.sampling.seed = 7),
    ({ provenance }) => (provenance.backend.refused = [{ backend: "webgpu", reason: "none" }]),
  ];
  for (const tamper of tamperings) {
    const changed = structuredClone(derivation);
    tamper(changed);
    assert.equal(await hasSeal(changed), false, String(tamper));
  }
});

it("texts that are no Unicode are sealed as they are", async () => {
  const derivation = await readTranscript("half \ud83d of a sign, and a line \u2028 between; \\[ 1 + 1 = 2 \\]");
  assert.ok(await hasSeal(JSON.parse(JSON.stringify(derivation))));
});

it("what rules alone did has no seal: anyone can ask them again", async () => {
  const derivation = await solve({ text: "x = 1" }).result;
  assert.equal(await hasSeal(derivation), false);
  assert.match((await sealOf(derivation)) ?? "", /^[0-9a-f]{64}$/);
});
