/**
 * The model tier in Chromium on a graphics card, against transformers.js's own generation there: `node bench/model-card.ts`. It needs a build, and writes a model
 * of 1.3 GB into a temporary folder. With SOFTWARE_CARD=1 a processor plays the card, and the model is the tiny one: the same way, without a figure worth telling.
 */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import type { Page } from "puppeteer-core";
import { rollup } from "rollup";
import { makeRandomModel } from "../models/random/make.ts";
import { conversations } from "../models/tiny/conversations.ts";
import { questionPrompt } from "../packages/sdk/src/model/prompt/prompt.ts";
import { type ModelStage, openModelStage, openPage, policyOf } from "../test/e2e/model-page.ts";
import type { contenders, Order, Written } from "./model-card/page.ts";
import { typescript } from "./support/bundle.ts";
import { type Benchmark, type Found, runBenchmarks } from "./support/program.ts";
import { table, times } from "./support/table.ts";

const software = process.env.SOFTWARE_CARD !== undefined;
/** As Chromium's own documentation starts it on a server with a card and without a screen; CARD_FLAGS has others where a driver wants them. */
const hardware = (
  process.env.CARD_FLAGS ??
  "--use-angle=vulkan --enable-features=Vulkan --disable-vulkan-surface --enable-unsafe-webgpu --ignore-gpu-blocklist"
).split(" ");
const goal = 1.1;
/** The longer text less the shorter one is decoding alone. */
const lengths = software ? ([4, 8] as const) : ([1, 17, 145] as const);
const questions = ["Solve 3x + 5 = 20.", "A train takes 3 hours for 240 km. How far does it go in 5 hours?"].map((text) =>
  questionPrompt({ text, lang: "en" }),
);

/** `globalThis` of the page once its program has run. */
interface PageScope {
  contenders: typeof contenders;
}

async function script(): Promise<string> {
  const bundle = await rollup({
    input: join(import.meta.dirname, "model-card/page.ts"),
    plugins: [typescript, nodeResolve({ browser: true, exportConditions: ["onnxruntime-web-use-extern-wasm"] })],
    onwarn: () => {},
  });
  const { output } = await bundle.generate({ format: "iife", inlineDynamicImports: true });
  await bundle.close();
  return output[0].code;
}

/** Bytes that programs hold on the card, where its driver's program tells. */
function memoryOfCard(): number | undefined {
  try {
    const query = ["--query-gpu=memory.used", "--format=csv,noheader,nounits"];
    return Number(execFileSync("nvidia-smi", query, { encoding: "utf8" })) * 2 ** 20;
  } catch {
    return undefined;
  }
}

async function onPage<Result>(stage: ModelStage, code: string, work: (page: Page) => Promise<Result>): Promise<Result> {
  const { page } = await openPage(stage);
  page.setDefaultTimeout(0);
  await page.addScriptTag({ content: code }).catch(() => page.evaluate(code));
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

/** What it writes, and the most memory on the card meanwhile beyond what was held before. */
async function write(
  stage: ModelStage,
  code: string,
  who: "ours" | "peer",
  order: Order,
): Promise<Written & { memory?: number }> {
  return onPage(stage, code, async (page) => {
    const before = memoryOfCard();
    let most = before ?? 0;
    const look = setInterval(() => (most = Math.max(most, memoryOfCard() ?? 0)), 500);
    try {
      const written = await page.evaluate(
        (name, given) => (globalThis as unknown as PageScope).contenders[name](given),
        who,
        order,
      );
      return before === undefined ? written : { ...written, memory: most - before };
    } finally {
      clearInterval(look);
    }
  });
}

/** Milliseconds from one token to the next: the longest texts less the ones before, of the first question. */
function perToken({ texts }: Written): number {
  const [shorter, longer] = lengths.slice(-2) as [number, number];
  const spent = (length: number): number => Math.min(...texts.filter((each) => each.length === length).map((each) => each.spent));
  return (spent(longer) - spent(shorter)) / (longer - shorter);
}

async function measure(): Promise<Found> {
  const extra = software ? [] : hardware;
  const stage = await openModelStage(["fp32", "q4f16"], { card: software ? "software" : "hardware", extra });
  try {
    // Both have to compile WebAssembly; ours does it in its worker, whose file has a policy of its own.
    stage.policies.page = policyOf({ "script-src": "'self' 'unsafe-inline' 'wasm-unsafe-eval'" });
    const code = await script();
    const found = await onPage(stage, code, (page) =>
      page.evaluate(() => (globalThis as unknown as PageScope).contenders.card()),
    );
    if (found === undefined) throw new RangeError("Chromium finds no graphics card that WebGPU runs on");
    const models = `${stage.site}/models/`;
    const order = (name: string, backend: "webgpu" | "wasm", dtype: string): Order => ({
      ...{ models, name, questions, lengths: [...lengths] },
      rung: { backend, dtype, contextLength: 4096 } as Order["rung"],
    });
    // Floats of 32 bits: the card has to say what the processor says, token by token.
    const known = {
      questions: conversations.map(({ question, lang }) => questionPrompt({ text: question, lang })),
      lengths: [software ? 8 : 60],
    };
    const tiny = [];
    for (const backend of ["wasm", "webgpu"] as const)
      tiny.push(await write(stage, code, "ours", { ...order("tiny", backend, "fp32"), ...known }));
    const said = ({ texts }: Written): string => texts.map(({ text }) => text).join("\n");
    const same = said(tiny[0] as Written) === said(tiny[1] as Written);
    const name = software ? "tiny" : "random";
    // As the choice of a backend does it: without floats of 16 bits on the card, those of 32.
    const dtype = software ? "fp32" : found.halves ? "q4f16" : "q4";
    if (dtype !== "fp32") makeRandomModel(join(stage.folder, name), [dtype]);
    const rounds = software ? 1 : 2;
    const [own, theirs]: [(Written & { memory?: number })[], (Written & { memory?: number })[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      own.push(await write(stage, code, "ours", order(name, "webgpu", dtype)));
      theirs.push(await write(stage, code, "peer", order(name, "webgpu", dtype)));
    }
    return report({ found, same, remark: tiny[1]?.remark, own, theirs });
  } finally {
    await stage.close();
  }
}

interface Figures {
  found: object;
  /** Whether the tiny model says on the card what it says on the processor. */
  same: boolean;
  remark: string | undefined;
  own: (Written & { memory?: number })[];
  theirs: (Written & { memory?: number })[];
}

function report(figures: Figures): Found {
  const { found, same, remark, own, theirs } = figures;
  const least = (all: Written[], of: (each: Written) => number): number => Math.min(...all.map(of));
  const [ours, peer] = [least(own, perToken), least(theirs, perToken)];
  const first = (each: Written, question: number): number => each.texts[question]?.spent ?? Number.NaN;
  const whole = (value: number | undefined): string =>
    value === undefined || Number.isNaN(value) ? "–" : Math.round(value).toString();
  const agree = own[0]?.texts.at(-1)?.text === theirs[0]?.texts.at(-1)?.text;
  const rows = [
    ["", "math-viz", "generate()", "ratio"],
    ["tokens a second", (1000 / ours).toFixed(1), (1000 / peer).toFixed(1), times(peer / ours)],
    [
      `first text, ${lengths[0]} tokens, ms`,
      whole(least(own, (each) => first(each, 0))),
      whole(least(theirs, (each) => first(each, 0))),
      "",
    ],
    [`of a second question, ms`, whole(least(own, (each) => first(each, 1))), whole(least(theirs, (each) => first(each, 1))), ""],
    ["load, ms", whole(least(own, ({ load }) => load)), whole(least(theirs, ({ load }) => load)), ""],
    ["memory on the card, MB", whole((own[0]?.memory ?? Number.NaN) / 1e6), whole((theirs[0]?.memory ?? Number.NaN) / 1e6), ""],
  ];
  const lines = [
    `CARD: ${JSON.stringify(found)}`,
    `the tiny model in floats of 32 bits says there what wasm says: ${same ? "yes" : "NO"}${remark === undefined ? "" : ` (${remark})`}`,
    `both say the same: ${agree ? "yes" : "no"}${own[0]?.remark === undefined ? "" : `; ours ${own[0].remark}`}`,
    table(rows),
  ];
  const failures = [
    !same && "the card says other tokens than wasm",
    !software && peer / ours < goal && `decoding is ${times(peer / ours)} of generate(), goal ${times(goal)}`,
  ].filter((sentence) => sentence !== false);
  return { figures, report: lines.join("\n"), failures };
}

export const modelCard: Benchmark = { name: "model-card", measure };

if (import.meta.main) await runBenchmarks([modelCard]);
