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

/** What becomes of a part of a derivation; undefined takes it out. */
type Change = (part: unknown) => unknown;

/** A copy of a tree of data with one part changed, such as "steps.1.after.latex"; "" is the whole. Keeps to no type, as whoever tampers does. */
function tampered(tree: unknown, path: string, change: Change): unknown {
  if (path === "") return change(tree);
  const [name = "", ...rest] = path.split(".");
  const members = new Map(Object.entries(tree as object));
  const part = tampered(members.get(name), rest.join("."), change);
  if (part === undefined) members.delete(name);
  else members.set(name, part);
  return Array.isArray(tree) ? [...members.values()] : Object.fromEntries(members);
}

const to =
  (part: unknown): Change =>
  () =>
    part;
const gone = to(undefined);
const onList =
  (change: (list: readonly unknown[]) => unknown): Change =>
  (part) =>
    change(part as readonly unknown[]);
const withoutLast = onList((list) => list.slice(0, -1));

/** What may be done to a derivation behind the back of whoever made it. */
const tamperings: readonly (readonly [what: string, path: string, change: Change])[] = [
  ["another formula in a step", "steps.1.after.latex", to("6w = 31")],
  ["another tree behind the same formula", "steps.1.after.json", to(["Equal", "w", 31])],
  ["another sentence", "steps.1.text", to("It follows.")],
  ["another verdict on a step", "steps.0.verdict", to({ status: "proved" })],
  ["a reason that is gone", "steps.0.verdict.by", to("nothing")],
  ["another relation", "steps.1.relation", to("implies")],
  ["another writer", "steps.1.source", to("rule")],
  ["steps in another order", "steps", onList((steps) => steps.toReversed())],
  ["a step less", "steps", withoutLast],
  ["a step twice", "steps", onList((steps) => [...steps, steps[0]])],
  ["another answer", "answers.0.latex", to("w = 6")],
  ["another tree of an answer", "answers.0.json", to(6)],
  ["a better verdict on an answer", "answers.0.verdict", to({ status: "proved" })],
  ["no answer", "answers", withoutLast],
  ["another status", "status", to("solved")],
  ["no reason", "reason", gone],
  ["another question", "question.text", (text) => `${text} `],
  ["another picture", "figures", onList((figures) => [...figures, { id: "figure" }])],
  ["another tier", "provenance.tier", to("rules")],
  ["another version", "provenance.sdk", to("9.9.9")],
  ["another seal", "provenance.seal", (seal) => String(seal).replace(/./, "x")],
  ["no seal", "provenance.seal", gone],
  ["something more", "approved", to(true)],
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

    for (const [tampering, path, change] of tamperings)
      it(`does not hold with ${tampering}`, async () => {
        const changed = tampered(derivation, path, change) as Derivation;
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
  const parts: readonly (readonly [path: string, change: Change])[] = [
    ["repairs.0.mended", to(false)],
    ["repairs", withoutLast],
    ["repairs.0.attempts.0.verdict.status", to("refuted")],
    ["provenance.model.sha256", to("0")],
    ["provenance.model.sampling.seed", to(7)],
    ["provenance.backend.refused", to([{ backend: "webgpu", reason: "none" }])],
  ];
  for (const [path, change] of parts) {
    const changed = tampered(derivation, path, change) as Derivation;
    assert.notEqual(JSON.stringify(changed), JSON.stringify(derivation), path);
    assert.equal(await hasSeal(changed), false, path);
  }
});

/** What JSON has no word for, and so no canonical JSON tells apart. */
const noData: readonly (readonly [what: string, change: (derivation: Derivation) => unknown])[] = [
  ["nothing", () => null],
  ["an object without provenance", () => ({})],
  ["a text", () => "solved"],
  ["no provenance", (derivation) => ({ ...derivation, provenance: undefined })],
  ["a provenance that is no object", (derivation) => ({ ...derivation, provenance: null })],
  ["a seal in a list", (derivation) => withSeal(derivation, [derivation.provenance.seal])],
  ["infinity for null", (derivation) => ({ ...derivation, figures: [Number.POSITIVE_INFINITY] })],
  ["NaN for null", (derivation) => ({ ...derivation, figures: [Number.NaN] })],
  ["a function for null", (derivation) => ({ ...derivation, figures: [() => 1] })],
  ["a large integer", (derivation) => ({ ...derivation, figures: [1n] })],
  ["a member that is not counted", (derivation) => Object.defineProperty({ ...derivation }, "approved", { value: true })],
  [
    "a member that is computed",
    (derivation) => Object.defineProperty({ ...derivation }, "status", { get: () => derivation.status, enumerable: true }),
  ],
  ["a member without a name", (derivation) => ({ ...derivation, [Symbol("approved")]: true })],
  ["an inherited member", (derivation) => Object.assign(Object.create({ approved: true }), derivation)],
  ["a member of a list", (derivation) => ({ ...derivation, steps: Object.assign([...derivation.steps], { approved: true }) })],
  ["more lists in lists than anyone can go through", (derivation) => ({ ...derivation, figures: nested(20_000) })],
  [
    "itself in itself",
    (derivation) => {
      const own: Record<string, unknown> = { ...derivation };
      own.steps = [own];
      return own;
    },
  ],
];

const withSeal = (derivation: Derivation, seal: unknown): unknown => ({
  ...derivation,
  provenance: { ...derivation.provenance, seal },
});

function nested(levels: number): unknown {
  let list: unknown = [];
  for (let level = 0; level < levels; level++) list = [list];
  return list;
}

describe("what is no data has no seal", () => {
  for (const [what, change] of noData)
    it(what, async () => {
      const derivation = await readTranscript("\\[ 1 + 1 = 2 \\]");
      // Sealed with the nulls that JSON would write.
      const plain = JSON.parse(JSON.stringify({ ...derivation, figures: [null] }));
      const own = { ...plain, provenance: { ...plain.provenance, seal: await sealOf(plain) } };
      assert.ok(await hasSeal(own));
      assert.equal(await hasSeal(change(own) as Derivation), false);
    });
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
