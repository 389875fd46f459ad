import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { conversations } from "../../../../models/tiny/conversations.ts";
import { makeTinyModel } from "../../../../models/tiny/make.ts";
import { runCommand as run } from "../../test/run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "solve-model-"));
const manifest = join(folder, "tiny.json");
const lines = "Given: 2(w + 2w) = 30\nStep: 6w = 30\nStep: w = 5\nAnswer: w = 5\n";
let asked: { headers: IncomingMessage["headers"]; body: string }[] = [];
const server = createServer(async (message, response) => {
  let body = "";
  for await (const piece of message) body += piece;
  asked.push({ headers: message.headers, body });
  const chunk = (delta: object, finish: string | null): string =>
    `data: ${JSON.stringify({ choices: [{ delta, finish_reason: finish }] })}\n\n`;
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.end(
    `${chunk({ reasoning_content: "6w is 30." }, null)}${chunk({ content: lines }, null)}${chunk({}, "stop")}data: [DONE]\n\n`,
  );
});
let url = "";

before(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  makeTinyModel(join(folder, "Tiny"), ["fp32"]);
  const known = JSON.parse(readFileSync(new URL("../../../../models/qwen3-0.6b.json", import.meta.url), "utf8"));
  const file = (path: string): object => ({ path, bytes: null, sha256: null });
  const files = ["config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json"].map(file);
  const tiny = { ...known, id: "tiny", name: "Tiny", hub: "people/Tiny", parameters: 0.0001, contextLength: 2048 };
  writeFileSync(manifest, JSON.stringify({ ...tiny, files, dtypes: { fp32: [file("onnx/model.onnx")] } }));
});
after(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

const story = conversations[0]?.question ?? "";
const ownModel = ["--manifest", manifest, "--folder", join(folder, "Tiny"), "--root", join(folder, "kept")];

describe("math-viz solve with a model", () => {
  it("that is here", async () => {
    const { code, out, err } = await run(["solve", story, "--json", "--tier", "model", "--temperature", "0", ...ownModel]);
    assert.equal(err, "");
    const { steps, answers, provenance, status } = JSON.parse(out);
    assert.deepEqual(
      [provenance.tier, provenance.model.id, provenance.backend.chosen],
      ["rules+model", "tiny", "cpu"],
      JSON.stringify(provenance),
    );
    assert.ok(steps.some((step: { source: string }) => step.source === "model"));
    assert.equal(answers[0]?.latex, "w = 5");
    assert.equal(code, status === "solved" ? 0 : 1);
  });
  it("that is not here", async () => {
    const { code, out } = await run(["solve", story, "--tier", "model", "--manifest", manifest, "--root", join(folder, "empty")]);
    assert.equal(code, 1);
    assert.match(out, /Tiny/, out);
  });
  it("on a server, with its key in a header", async () => {
    asked = [];
    const { out } = await run(["solve", story, "--json", "--tier", "model", "--remote", url, "--model", "r1"], "", {
      MATH_VIZ_API_KEY: "secret",
    });
    const { answers, provenance } = JSON.parse(out);
    assert.deepEqual([answers[0]?.latex, provenance.backend.chosen], ["w = 5", "remote"]);
    assert.equal(asked[0]?.headers.authorization, "Bearer secret");
    assert.ok(!out.includes("secret"));
  });
  it("rules first, and the model is not asked where they answer", async () => {
    asked = [];
    const rows = ['{"id":1,"text":"x^2 = 4"}', `{"id":2,"text":${JSON.stringify(story)}}`].join("\n");
    const { out } = await run(["solve", "--jsonl", "--remote", url, "--model", "r1"], rows);
    const [first] = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.deepEqual([first.status, first.derivation.provenance.tier, asked.length <= 1], ["solved", "rules", true]);
  });
  const misuses: [string[], RegExp][] = [
    [["--tier", "model"], /--tier model needs a model/],
    [["--tier", "magic"], /--tier is rules, model or auto, not "magic"/],
    [["--remote", "http://a/v1"], /--remote needs the model's name/],
    [["--remote", "here", "--model", "r1"], /must be an address such as/],
    [["--model", "nonsense"], /there is no model "nonsense"/],
    ...["backend", "temperature", "top-p", "tokens", "thinking", "folder", "root"].map((name): [string[], RegExp] => [
      [`--${name}`, name === "backend" ? "cpu" : "1"],
      new RegExp(`--${name} needs a model: --model MODEL`),
    ]),
    ...["backend", "thinking", "folder", "root", "manifest"].map((name): [string[], RegExp] => [
      ["--remote", "http://a/v1", "--model", "r1", `--${name}`, name === "backend" ? "cpu" : "1"],
      new RegExp(`--${name} does not go with --remote`),
    ]),
    [["--manifest", manifest, "--model", "qwen3-0.6b"], /"qwen3-0.6b" has no place beside --manifest/],
    [["--model", "qwen3-0.6b", "--backend", "webgpu"], /--backend is cpu or cuda/],
    [["--temperature", "hot"], /--temperature is a number from 0 to 5, not "hot"/],
    [["--top-p", "2"], /--top-p is a number from 0.01 to 1/],
    [["--tokens", "0"], /--tokens is a whole number from 1/],
  ];
  for (const [words, message] of misuses)
    it(words.join(" "), async () => {
      const { code, err } = await run(["solve", "x = 1", ...words]);
      assert.equal(code, 2);
      assert.match(err, message);
    });
});
