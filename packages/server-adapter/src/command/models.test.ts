import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { after, before, describe, it } from "node:test";
import { bytes, wholeNumber } from "../../../../models/onnx/protobuf.ts";
import { type Run, runCommand } from "../../test/run-command.ts";
import { main } from "./main.ts";
import { clockTime } from "./terminal/download-line.ts";

const folder = mkdtempSync(join(tmpdir(), "models-"));
const root = join(folder, "kept");
const weights = Buffer.concat([wholeNumber(1, 8), bytes(7, new Uint8Array(50_000))]);
const files: Record<string, Buffer> = {
  "config.json": Buffer.from("{}"),
  "tokenizer.json": Buffer.from("{}"),
  "onnx/model_q4.onnx": weights,
  "onnx/model_q4f16.onnx": weights,
};
const server = createServer(({ url = "" }, response) => {
  const file = files[url.split("/").slice(5).join("/")];
  if (file === undefined) response.writeHead(404).end();
  else response.writeHead(200, { "content-length": file.length, etag: '"1"' }).end(file);
});
let source = "";
const manifest = join(folder, "tiny.json");

before(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  source = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const file = (path: string): object => ({ path, bytes: null, sha256: null });
  const known = JSON.parse(readFileSync(new URL("../../../../models/qwen3-0.6b.json", import.meta.url), "utf8"));
  const dtypes = { q4f16: [file("onnx/model_q4f16.onnx")], q4: [file("onnx/model_q4.onnx")] };
  const tiny = { ...known, id: "tiny", name: "Tiny", hub: "people/Tiny", parameters: 0.0001, dtypes };
  writeFileSync(manifest, JSON.stringify({ ...tiny, files: [file("config.json"), file("tokenizer.json")] }));
});
after(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

const run = (words: string[], input = "", environment: Record<string, string> = {}): Promise<Run> =>
  runCommand(words, input, { LANG: "en", MATH_VIZ_MODELS: root, HF_ENDPOINT: source, ...environment });

const own = (): string[] => ["--manifest", manifest];

describe("math-viz models", () => {
  it("list: what there is, with size, licence and what is here", async () => {
    const { code, out } = await run(["models", "list"]);
    assert.equal(code, 0);
    assert.match(out, /^deepseek-r1-distill-qwen-1\.5b \(used unless another is named\)$/m);
    assert.match(out, /onnx-community\/DeepSeek-R1-Distill-Qwen-1\.5B-ONNX, licence MIT/);
    assert.match(out, /^ {2}q4f16 {2}about 1\.42 GB +not here$/m);
    assert.match(
      (await run(["models", "list"], "", { LANG: "zh_CN.UTF-8" })).out,
      /默认模型[\s\S]*许可证 MIT[\s\S]*约 1\.42 GB +未下载/,
    );
    const rows = JSON.parse((await run(["models", "list", "--json"])).out);
    assert.deepEqual([rows.length > 3, rows[0].dtypes[0].state], [true, "missing"]);
  });

  it("pull asks, and takes no answer for no", async () => {
    for (const answer of ["", "n\n", "nope\n"]) {
      const { code, out, err } = await run(["models", "pull", ...own()], answer);
      assert.deepEqual([code, out], [1, ""]);
      assert.match(err, /Tiny \(q4f16\): about 80 kB from http:\/\/127\.0\.0\.1:\d+\/people\/Tiny, licence Apache-2\.0/);
      assert.match(err, /Download it\? \[y\/N\] Nothing was downloaded\. With --yes nobody is asked\./);
    }
  });

  it("pull that is interrupted while it asks waits for nobody's answer", async () => {
    const stop = new AbortController();
    const input = new PassThrough();
    let said = "";
    const err = new Writable({
      write(chunk, _, done) {
        said += chunk;
        if (said.includes("Download it?")) setImmediate(() => stop.abort());
        done();
      },
    });
    const environment = { LANG: "en", MATH_VIZ_MODELS: root, HF_ENDPOINT: source };
    const words = ["models", "pull", ...own()];
    assert.equal(await main(words, { input, out: err, err, environment, signal: stop.signal }), 1);
    assert.deepEqual([/\[y\/N\] $/.test(said), input.destroyed], [true, true], said);
  });

  it("pull, verify, list, remove", async () => {
    const pulled = await run(["models", "pull", ...own()], "y\n");
    assert.deepEqual([pulled.code, pulled.out], [0, `Tiny (q4f16) is here: ${join(root, "people/Tiny")}\n`]);
    assert.match(pulled.err, /Downloading/);
    const again = await run(["models", "pull", ...own(), "--offline", "--json"]);
    assert.deepEqual([again.code, again.err], [0, ""]);
    assert.match(JSON.parse(again.out).sha256, /^[0-9a-f]{64}$/);

    const other = await run(["models", "pull", ...own(), "--dtype", "q4", "--yes", "--lang", "zh"]);
    assert.deepEqual([other.code, /许可证/.test(other.err), /已就绪/.test(other.out)], [0, true, true]);

    const whole = await run(["models", "verify", ...own()]);
    assert.deepEqual([whole.code, whole.out.trim().split("\n").at(-1)], [0, "Tiny: 4 files, each as it should be"]);
    assert.match((await run(["models", "list", ...own()])).out, /q4 +50\.0? kB|q4 +50 kB +here/);

    const path = join(root, "people/Tiny/onnx/model_q4.onnx");
    writeFileSync(path, Buffer.concat([weights.subarray(0, -1), Buffer.from([1])]));
    const damaged = await run(["models", "verify", ...own()]);
    assert.equal(damaged.code, 1);
    assert.match(damaged.out, /onnx\/model_q4\.onnx .* damaged \(its SHA-256 sum is not the one that is known\)/);
    const refused = await run(["models", "pull", ...own(), "--dtype", "q4", "--offline"]);
    assert.deepEqual([refused.code, refused.out], [1, ""]);
    assert.match(refused.err, /math-viz: onnx\/model_q4\.onnx of Tiny is damaged: .* It was not loaded/);

    const removed = await run(["models", "remove", ...own()]);
    assert.deepEqual([removed.code, removed.out], [0, "Tiny: removed, 100 kB freed\n"]);
    assert.equal((await run(["models", "verify", ...own()])).out, "Tiny: nothing is here\n");
  });

  it("verify and remove wait for who downloads, and say so", async () => {
    await run(["models", "pull", ...own(), "--yes"]);
    for (const action of ["verify", "remove"]) {
      const busy = join(root, "people/Tiny/math-viz.busy.json");
      writeFileSync(busy, JSON.stringify({ owner: "another", at: 0 }));
      setTimeout(() => rmSync(busy), 900);
      const { code, err } = await run(["models", action, ...own()]);
      assert.deepEqual([code, err], [0, "Another program is downloading it; waiting\n"]);
    }
  });

  it("says what is wrong with a server, in the language that is asked for", async () => {
    const gone = await run(["models", "pull", ...own(), "--yes", "--source", `${source}/nowhere`, "--lang", "zh"]);
    assert.equal(gone.code, 1);
    assert.match(gone.err, /没有提供 Tiny 的文件 config\.json（状态码 404）/);
  });

  it("a folder that is there already", async () => {
    const there = join(folder, "there");
    await run(["models", "pull", ...own(), "--yes", "--root", there]);
    const { code, out } = await run(["models", "pull", ...own(), "--folder", join(there, "people")]);
    assert.deepEqual([code, out], [0, `Tiny (q4f16) is here: ${join(there, "people/Tiny")}\n`]);
    const kept = await run(["models", "remove", ...own(), "--folder", join(there, "people")]);
    assert.match(kept.err, /was not made by math-viz, so nothing is deleted in it/);
    assert.match((await run(["models", "list", "--folder", folder])).out, /not here/);
  });

  const misuses: [string[], RegExp][] = [
    [["models"], /there is no action: list, pull, verify, remove/],
    [["models", "fetch"], /there is no action "fetch"/],
    [["models", "pull", "gpt"], /there is no model "gpt": there are deepseek/],
    [["models", "pull", "--dtype", "int4"], /is not published in int4/],
    [["models", "remove"], /remove needs the model/],
    [["models", "pull", "--source", "hub"], /begins with http/],
    ...["list", "verify", "remove"].flatMap((action) =>
      [["--dtype", "q4"], ["--yes"], ["--source", "http://a"], ["--offline"]].map((option): [string[], RegExp] => [
        ["models", action, "qwen3-0.6b", ...option],
        new RegExp(`${option[0]} does not go with models ${action}`),
      ]),
    ),
    ...["--offline", "--folder=."].flatMap((beside) =>
      [["--yes"], ["--source", "http://a"]].map((option): [string[], RegExp] => [
        ["models", "pull", beside, ...option],
        new RegExp(`${option[0]} does not go with ${beside.split("=")[0]}`),
      ]),
    ),
    [["models", "list", "--manifest", "/nowhere.json"], /nowhere\.json/],
    [["doctor", "a", "b"], /one model at a time/],
  ];
  for (const [words, sentence] of misuses)
    it(`${words.join(" ")}: misuse`, async () => {
      const { code, err } = await run(words);
      assert.equal(code, 2);
      assert.match(err, sentence);
    });
  it("help", async () => {
    assert.match((await run(["models", "--help"])).out, /models pull \[MODEL\].*[\s\S]*--source URL/);
    assert.match((await run(["--help"])).out, /models .*\n {2}doctor /);
  });
});

describe("math-viz doctor", () => {
  it("what was found, what would be chosen, why not otherwise, what to do", async () => {
    const { code, out } = await run(["doctor"]);
    assert.equal(code, 1);
    assert.match(out, /^Machine: \w+ \w+, Node [\d.]+, memory [\d.]+ GB\n {2}cpu: \d+ threads?\n {2}cuda: /);
    assert.match(out, /Ways to run DeepSeek-R1-Distill-Qwen-1\.5B, best first:/);
    assert.match(out, /cpu q4f16 +about 1\.42 GB +to be downloaded/);
    assert.match(out, /wasm: only in a browser/);
    assert.match(out, /What to do\n {2}Download the model: math-viz models pull/);
  });
  it("in Chinese, as data, and with a model that is here", async () => {
    await run(["models", "pull", ...own(), "--yes"]);
    const { code, out } = await run(["doctor", ...own(), "--lang", "zh"]);
    assert.equal(code, 0);
    assert.match(out, /cpu q4f16 +50 kB +本机已有[\s\S]*wasm：只在浏览器中可用[\s\S]*无需操作/);
    const found = JSON.parse((await run(["doctor", ...own(), "--json"])).out);
    assert.deepEqual([found.canRun, found.ways[0].isHere, found.probe.runtime], [true, true, "node"]);
  });
  it("a folder without the model is found out about", async () => {
    const none = join(folder, "none");
    const { code, out } = await run(["doctor", "--folder", none]);
    assert.deepEqual([code, /to be downloaded/.test(out)], [1, true]);
    assert.ok(out.includes(`Models: ${none}\n  ${none}: config.json of DeepSeek-R1-Distill-Qwen-1.5B is not here`), out);
  });
  it("says how to have the model that was asked about", async () => {
    assert.match((await run(["doctor", "qwen3-0.6b"])).out, /Download the model: math-viz models pull qwen3-0\.6b$/m);
    const other = await run(["doctor", ...own(), "--root", join(folder, "other")]);
    assert.ok(other.out.includes(`math-viz models pull --manifest ${manifest}`), other.out);
  });
  it("does not say that all is well where nothing can run it", async () => {
    const large = join(folder, "large.json");
    writeFileSync(large, JSON.stringify({ ...JSON.parse(readFileSync(manifest, "utf8")), parameters: 9000 }));
    const { code, out } = await run(["doctor", "--manifest", large, "--root", join(folder, "other")]);
    assert.equal(code, 1);
    assert.match(out, /best first: none/);
    assert.match(out, /What to do\n {2}Choose a smaller model/);
  });
});

for (const [seconds, expected] of [
  [7, "0:07"],
  [247, "4:07"],
  [3909, "1:05:09"],
] as const)
  it(`${seconds} seconds are ${expected}`, () => assert.equal(clockTime(seconds), expected));
