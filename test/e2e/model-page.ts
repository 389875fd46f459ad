import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type Browser, type BrowserContext, launch, type Page } from "puppeteer-core";
import type { Dtype } from "../../models/onnx/qwen2.ts";
import { makeTinyModel } from "../../models/tiny/make.ts";
import { tinyShape } from "../../models/tiny/shape.ts";
import type { FromThread, Thread } from "../../packages/sdk/src/model/engine/port.ts";
import type { ModelManifest } from "../../packages/sdk/src/model/manifest/manifest.ts";
import { chromiumArguments, ensureChromium } from "../../scripts/lib/chromium.ts";
import { root } from "../../scripts/lib/repository.mjs";

/** A processor that plays a graphics card: WebGPU without one. */
const softwareCard = ["--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader"];

/** The policy of every page, of server-adapter's `http/policy.ts`, without what is for forms and frames. */
export const strictPolicy: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "font-src": "'self'",
  "img-src": "'self' data:",
  "connect-src": "'self'",
  "worker-src": "'self'",
};

export const policyOf = (...changes: Readonly<Record<string, string>>[]): string =>
  Object.entries(Object.assign({}, strictPolicy, ...changes) as Record<string, string>)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");

/** The element's built files and a folder of models, on this machine, and a browser with a software graphics card. */
export interface ModelStage {
  readonly browser: Browser;
  /** "http://localhost:PORT" */
  readonly site: string;
  /** On the disk: holds `tiny`. */
  readonly folder: string;
  /** What is sent with pages, and with the file that a model's worker is started from. */
  readonly policies: { page: string; worker: string };
  /** Every path asked for, in order. */
  readonly asked: string[];
  /** Bytes a second at which weights are sent; without it at once. */
  pace: number | undefined;
  close(): Promise<void>;
}

const types: readonly [RegExp, string][] = [
  [/\.m?js$/, "text/javascript"],
  [/\.wasm$/, "application/wasm"],
  [/\.json$/, "application/json"],
];

const elementFolder = join(root, "packages/element/dist/cdn");

/** What the address of a script ends in to be run as by browsers that do not let WebAssembly wait. */
const withoutWaiting = "?without-waiting";

/** As hubs of models send it. */
const allowingAll = { "access-control-allow-origin": "*" };

/** Flags of Chromium for a graphics card that is none, which is what tests have; or for one that there is. */
interface StageOptions {
  readonly card?: "software" | "hardware";
  readonly extra?: readonly string[];
}

export async function openModelStage(
  dtypes: readonly Dtype[],
  { card = "software", extra = [] }: StageOptions = {},
): Promise<ModelStage> {
  const folder = mkdtempSync(join(tmpdir(), "model-page-"));
  makeTinyModel(join(folder, "tiny"), dtypes);
  for (const dtype of dtypes) writeFileSync(join(folder, `tiny-${dtype}.json`), JSON.stringify(tinyManifest(dtype)));
  const asked: string[] = [];
  const policies = { page: policyOf(), worker: policyOf({ "script-src": "'self' 'wasm-unsafe-eval'" }) };
  const stage = { folder, policies, asked, pace: undefined as number | undefined };
  const server = createServer((request: IncomingMessage, reply: ServerResponse) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    asked.push(pathname);
    const file = fileAt(pathname, folder);
    const isPage = pathname === "/";
    const policy = pathname.endsWith("/math-viz-model-worker.js") ? policies.worker : policies.page;
    const type = isPage ? "text/html" : (types.find(([path]) => path.test(pathname))?.[1] ?? "application/octet-stream");
    const headers = { "content-type": type, "content-security-policy": policy, "cache-control": "no-store", ...allowingAll };
    if (isPage) reply.writeHead(200, headers).end("<!doctype html><title>A page</title>");
    else if (file === undefined) reply.writeHead(404, headers).end();
    else if (search === withoutWaiting)
      reply.writeHead(200, headers).end(`delete WebAssembly.Suspending;${readFileSync(file, "utf8")}`);
    else if (stage.pace === undefined || !file.endsWith(".onnx")) reply.writeHead(200, headers).end(readFileSync(file));
    else
      void sendSlowly(
        reply.writeHead(200, { ...headers, "content-length": statSync(file).size }),
        readFileSync(file),
        stage.pace,
      );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const usual = chromiumArguments().filter((argument) => argument !== "--disable-gpu");
  const browser = await launch({
    executablePath: await ensureChromium(),
    args: [...usual, ...(card === "software" ? softwareCard : []), ...extra],
  });
  const close = async (): Promise<void> => {
    await browser.close();
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  };
  return Object.assign(stage, { browser, site: `http://localhost:${(server.address() as AddressInfo).port}`, close });
}

async function sendSlowly(reply: ServerResponse, bytes: Uint8Array, pace: number): Promise<void> {
  for (let from = 0; from < bytes.length && !reply.destroyed; from += pace / 20) {
    reply.write(bytes.subarray(from, from + pace / 20));
    await setTimeout(50);
  }
  reply.end();
}

const fileNames: Readonly<Record<Dtype, string>> = { fp32: "", fp16: "_fp16", q8: "_quantized", q4: "_q4", q4f16: "_q4f16" };

/** The tiny model as one that can be downloaded in one dtype; what is not known is learnt. */
function tinyManifest(dtype: Dtype): ModelManifest {
  const file = (path: string): ModelManifest["files"][number] => ({ path, bytes: null, sha256: null });
  const {
    max_position_embeddings: contextLength,
    num_hidden_layers: layers,
    num_key_value_heads: heads,
    hidden_size: size,
  } = tinyShape;
  const sampling = { temperature: 0, topP: 1, topK: 0, minP: 0, repetitionPenalty: 1 };
  return {
    ...{ id: `tiny-${dtype}`, name: "Tiny", hub: "math-viz/tiny", revision: "main", license: "MIT" },
    ...{ parameters: 0.00016, contextLength, bytesPerToken: 4 * layers * heads * size },
    prompt: { thinking: "open", sampling, maxNewTokens: 300 },
    files: ["config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json"].map(file),
    dtypes: { [dtype]: [file(`onnx/model${fileNames[dtype]}.onnx`)] },
  };
}

function fileAt(pathname: string, models: string): string | undefined {
  // A mirror is laid out as the hub is.
  const [, top = "", ...rest] = pathname.replace(/^\/hub\/math-viz\/tiny\/resolve\/[^/]+\//, "/models/tiny/").split("/");
  const base = { element: elementFolder, models }[top];
  const file = base === undefined || rest.includes("..") ? undefined : join(base, ...rest);
  return file !== undefined && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** A page, and what its policy refused on it; of a visitor who has what the pages before have kept, or of one of his own. */
export async function openPage(
  stage: ModelStage,
  prepare: (page: Page) => Promise<unknown> = async () => {},
  visitor: Pick<BrowserContext, "newPage"> = stage.browser,
): Promise<{ page: Page; refused: string[] }> {
  const page = await visitor.newPage();
  await prepare(page);
  const refused: string[] = [];
  await page.exposeFunction("reportViolation", (what: string) => refused.push(what));
  await page.evaluateOnNewDocument(() => {
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
      (globalThis as unknown as { reportViolation(what: string): void }).reportViolation(effectiveDirective),
    );
  });
  await page.goto(stage.site);
  return { page, refused };
}

interface PageScope {
  model: Worker;
  tellThread(kind: "message" | "death", what: unknown): void;
}

/** The model's worker on a page as a thread: its messages cross to here, so that engines can be tested against those of Node. `waits`: whether WebAssembly may wait there (JSPI). */
export async function pageThread(page: Page, waits = true): Promise<Thread> {
  const thread: Thread = {
    post: (message) =>
      void page.evaluate((sent) => (globalThis as unknown as PageScope).model.postMessage(sent), message).catch(() => {}),
    onmessage: () => {},
    ondeath: () => {},
    end: () => page.close().catch(() => {}),
  };
  await page.exposeFunction("tellThread", (kind: string, what: unknown) => {
    if (kind === "message") thread.onmessage(what as FromThread);
    else thread.ondeath(String(what));
  });
  await page.evaluate(
    (search) => {
      const scope = globalThis as unknown as PageScope;
      scope.model = new Worker(`/element/math-viz-model-worker.js${search}`, { type: "module" });
      scope.model.onmessage = ({ data }) => scope.tellThread("message", data);
      scope.model.onerror = (event) => scope.tellThread("death", event.message ?? "blocked");
    },
    waits ? "" : withoutWaiting,
  );
  return thread;
}
