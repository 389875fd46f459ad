import assert from "node:assert/strict";
import { test } from "node:test";
import { BackendError, type ModelState, type Provenance, type Repair, wordingOf } from "@math-viz/sdk";
import { parseHTML } from "linkedom";
import { derivation, formula, step } from "../../../test/fixtures/derivations.ts";
import { setMathml } from "../../formulas/set-mathml.ts";
import { wordsFor } from "../../labels/index.ts";
import { durationIn } from "../../labels/model/duration.ts";
import { actionOf } from "../actions.ts";
import { renderView } from "../derivation.ts";
import type { View } from "../view.ts";
import { modelParts } from "./parts.ts";
import { showSettings } from "./sliders.ts";
import type { ModelSettings, ModelView } from "./view.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

const usual: ModelSettings = { temperature: 0.6, topP: 0.95, maxNewTokens: 2048, thinkingBudget: 1536 };
const model = (state: ModelState, isWanted = true): ModelView => ({
  ...{ id: "tiny", name: "Tiny", settings: usual, given: usual },
  ...{ state, isWanted, wasAsked: false },
});

function rendered(
  view: Partial<View> & { derivation: ReturnType<typeof derivation> },
  shown?: ModelView,
  lang = "en",
): HTMLElement {
  const wording = wordingOf({ provenance: view.derivation.provenance }, lang);
  const context = { document, lang, wording, words: wordsFor(lang), setFormula: setMathml(document) };
  return renderView(context, { phase: "finished", ...view } as View, modelParts(shown));
}

const unsolved = derivation({ status: "unsolved" });
const progress = {
  state: "downloading",
  file: "f",
  received: 412e6,
  total: 1.34e9,
  bytesPerSecond: 5e6,
  secondsLeft: 186,
} as const;
const offer = {
  model: "Tiny",
  dtype: "q4",
  bytes: 1.34e9,
  isEstimate: false,
  source: "https://a.example/b",
  license: "MIT",
  files: [],
};

const panels: [ModelState, RegExp, string[]][] = [
  [{ phase: "resting" }, /Tiny may know more/, ["model-open"]],
  [{ phase: "looking" }, /Looking/, ["model-cancel"]],
  [
    { phase: "offered", offer, isKept: true },
    /Size1\.34 GB.*https:\/\/a\.example\/b.*MIT.*Download 1\.34 GB/,
    ["model-agree", "model-cancel"],
  ],
  [
    { phase: "offered", offer: { ...offer, isEstimate: true }, isKept: false },
    /about 1\.34 GB.*keeps no files/,
    ["model-agree", "model-cancel"],
  ],
  [{ phase: "downloading", progress }, /412 MB of 1\.34 GB, 3 min left/, ["model-pause", "model-cancel"]],
  [{ phase: "downloading", progress: { ...progress, state: "checking" } }, /Beginning/, ["model-pause", "model-cancel"]],
  [{ phase: "downloading", progress: { ...progress, state: "waiting" } }, /Another page/, ["model-pause", "model-cancel"]],
  [{ phase: "downloading", progress: { ...progress, state: "retrying" } }, /trying again/, ["model-pause", "model-cancel"]],
  [{ phase: "downloading", progress: { ...progress, total: undefined } }, /412 MB/, ["model-pause", "model-cancel"]],
  [{ phase: "paused", progress }, /Paused/, ["model-resume", "model-cancel"]],
  [{ phase: "loading" }, /Loading Tiny/, ["model-cancel"]],
  [{ phase: "ready", backend: "webgpu", dtype: "q4f16" }, /Tiny is ready \(webgpu, q4f16\)/, ["model-open"]],
  [
    { phase: "ready", backend: "wasm", dtype: "q4", remark: { key: "model-store.in-memory" } },
    /ready \(wasm, q4\).*no room to keep the model/,
    ["model-open"],
  ],
  [{ phase: "failed", error: new Error("no room") }, /cannot be used.*no room/, ["model-open"]],
];

for (const [state, text, actions] of panels)
  for (const lang of ["en", "zh"])
    test(`a model that is ${state.phase}, in ${lang}: ${text}`, () => {
      const root = rendered({ derivation: unsolved }, model(state), lang);
      const panel = root.querySelector(".model");
      if (lang === "en") assert.match(panel?.textContent ?? "", text);
      else assert.match(panel?.textContent ?? "", /\p{Script=Han}/u);
      const buttons = [...(panel?.querySelectorAll<HTMLElement>("button") ?? [])];
      const found = buttons.map(actionOf).map((action) => (action?.do === "model" ? action.action : undefined));
      assert.deepEqual(found, actions);
      for (const bar of panel?.querySelectorAll("progress") ?? []) assert.ok(bar.getAttribute("aria-label"));
    });

test("why a model cannot be used is said in the language of the page", () => {
  const error = new BackendError("no room", { kind: "out-of-memory" });
  assert.match(
    rendered({ derivation: unsolved }, model({ phase: "failed", error }), "zh").querySelector(".model-advice")?.textContent ?? "",
    /^内存不足（no room）$/,
  );
});

test("where no way to run it works, the reasons are folded away", () => {
  for (const [lang, text] of [
    ["en", /No way to run it works in this browser/],
    ["zh", /此浏览器中没有可行的运行方式/],
  ] as const) {
    const said = { key: "backend.no-way", params: { reasons: { key: "backend.no-webgpu" } } };
    const error = new BackendError("long", { kind: "unavailable", said });
    const panel = rendered({ derivation: unsolved }, model({ phase: "failed", error }), lang).querySelector(".model");
    assert.match(panel?.querySelector(".model-advice")?.textContent ?? "", text);
    assert.match(panel?.querySelector("details:not([open]) p")?.textContent ?? "", /WebGPU/);
  }
});

test("what the author of a page did wrong is English in any language", () => {
  const error = new Error("there is no model x");
  const panel = rendered({ derivation: unsolved }, model({ phase: "failed", error }), "zh");
  assert.equal(panel.querySelector('.model-advice[lang="en"]')?.textContent, "there is no model x");
});

test("nothing is said of a model that is not wanted and not in use", () => {
  const root = rendered({ derivation: derivation({}) }, model({ phase: "resting" }, false));
  assert.equal(root.querySelector(".model, .model-settings"), null);
});

test("settings are sliders with names and numbers", () => {
  const root = rendered({ derivation: unsolved }, model({ phase: "resting" }));
  const sliders = [...root.querySelectorAll("label.setting")];
  assert.deepEqual(
    sliders.map((row) => [row.querySelector("input")?.getAttribute("data-setting"), row.querySelector("output")?.textContent]),
    Object.entries(usual).map(([name, value]) => [name, String(value)]),
  );
  for (const row of sliders) assert.ok(row.querySelector(".setting-name")?.textContent);
});

const provenance = (more: Partial<Provenance>): Provenance => ({ sdk: "0", methods: [], tier: "rules", seed: 0, ...more });
const sampling = { temperature: 0.6, topP: 0.95, topK: 20, seed: 7, thinkingBudget: 1536, mirostat: 2 };
const ofModel: Partial<Provenance> = {
  model: { id: "tiny", revision: "1", dtype: "q4", sha256: "", sampling },
  backend: { chosen: "wasm", refused: [{ backend: "webgpu", reason: { key: "backend.no-adapter" } }] },
};

const tiers: [Partial<Provenance>, "solved" | "unsolved", RegExp][] = [
  [{ tier: "model", ...ofModel }, "unsolved", /^Tiny was asked; nothing that it wrote stands here\. Rules alone/],
  [{ tier: "rules" }, "solved", /^Answered by rules, without a model\. Rules come to the answer themselves\.$/],
  [{ tier: "rules" }, "unsolved", /^Rules alone come to no answer, and no model was asked\.$/],
  [
    { tier: "model", ...ofModel },
    "solved",
    /Written by Tiny.*Rules alone come to no answer.*Ran on wasm, q4.*Settings: Temperature 0\.6, Top-p 0\.95, Top-k 20, Seed 7, Tokens of thinking 1536, mirostat 2.*webgpu: the browser has WebGPU and gives no/,
  ],
  [{ tier: "rules+model", ...ofModel }, "solved", /rules had a part in it/],
];
for (const [told, status, text] of tiers)
  test(`which tier answered, and why: ${told.tier}, ${status}`, () => {
    const shown = derivation({ status, provenance: provenance(told) });
    const root = rendered({ derivation: shown }, model({ phase: "resting" }));
    assert.match(root.querySelector(".tier")?.textContent ?? "", text);
  });

test("without a model at hand nothing is said of rules, and all of what a model has left", () => {
  assert.equal(rendered({ derivation: derivation({}) }).querySelector(".tier"), null);
  const root = rendered({ derivation: derivation({ provenance: provenance({ tier: "model", ...ofModel }) }) });
  assert.match(root.querySelector(".tier")?.textContent ?? "", /Written by tiny/);
});

test("thinking is folded away and is no markup", () => {
  const root = rendered({ derivation: unsolved, thinking: "Let <b>x</b> be 2.\n" });
  const details = root.querySelector("details.thinking");
  assert.equal(details?.hasAttribute("open"), false);
  assert.equal(details?.querySelector("p")?.textContent, "Let <b>x</b> be 2.");
  assert.equal(details?.querySelector("b"), null);
});

test("lines that were sent back, with what is against them and what came instead", () => {
  const wrong = step("2", "model.line", formula("x = 7", ["Equal", "x", 7]), {
    source: "model",
    verdict: { status: "refuted", by: "witness", witness: { x: formula("-1", -1) } },
  });
  const repair: Repair = {
    step: wrong,
    attempts: [{ after: wrong.after, verdict: { status: "proved", by: "same" } }],
    mended: true,
  };
  const root = rendered({ derivation: derivation({ repairs: [repair, { ...repair, mended: false }] }) });
  const details = root.querySelector("details.repairs");
  assert.match(details?.querySelector("summary")?.textContent ?? "", /\(2\)$/);
  assert.match(details?.textContent ?? "", /Wrong:.*False.*false for.*Try 1:.*Proved.*Mended.*Not mended/s);
});

test("how a model was set is told in the words of the language", () => {
  const shown = derivation({ status: "solved", provenance: provenance({ tier: "model", ...ofModel }) });
  const told = rendered({ derivation: shown }, model({ phase: "resting" }), "zh").querySelector(".tier")?.textContent ?? "";
  assert.match(told, /设置：温度 0\.6，核采样 0\.95，前 k 采样 20，随机种子 7，思考的词元数 1536，mirostat 2/);
});

test("sliders that stand there already are set to other numbers", () => {
  const root = rendered({ derivation: unsolved }, model({ phase: "resting" }));
  showSettings(root, { ...usual, temperature: 0.3, thinkingBudget: 96 });
  const numbers = [...root.querySelectorAll("label.setting")].map((row) => [
    row.querySelector("input")?.value,
    row.querySelector("output")?.textContent,
  ]);
  assert.deepEqual(
    numbers,
    ["0.3", "0.95", "2048", "96"].map((value) => [value, value]),
  );
});

const waits: [seconds: number, en: string, zh: string][] = [
  [0.2, "1 sec", "1秒"],
  [89, "89 sec", "89秒"],
  [90, "2 min", "2分钟"],
  [186, "3 min", "3分钟"],
  [5399, "90 min", "90分钟"],
  [7200, "2 hr", "2小时"],
];
for (const [seconds, en, zh] of waits)
  test(`${seconds} seconds to wait`, () => assert.deepEqual([durationIn("en", seconds), durationIn("zh", seconds)], [en, zh]));
