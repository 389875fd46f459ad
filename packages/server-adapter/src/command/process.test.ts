import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Writable } from "node:stream";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { runCommand } from "../../test/run-command.ts";
import { listen } from "../http/listen.ts";
import { main } from "./main.ts";

const program = fileURLToPath(new URL("../../bin/math-viz.js", import.meta.url));

function start(...words: string[]): ChildProcess {
  return spawn(process.execPath, [program, ...words], { stdio: ["pipe", "pipe", "pipe"] });
}

test("a reader that goes away ends a long run quietly", async () => {
  const child = start("solve", "--jsonl");
  let complaints = "";
  child.stderr?.on("data", (chunk) => {
    complaints += chunk;
  });
  child.stdin?.on("error", () => {}); // written on after its end
  child.stdout?.once("data", () => child.stdout?.destroy());
  const asking = setInterval(() => child.stdin?.write('{"id":1,"text":"x = 2"}\n'.repeat(20)), 20);
  const [code] = await once(child, "exit");
  clearInterval(asking);
  assert.equal(complaints, "");
  assert.equal(code, 0);
});

test("rows come as soon as they are done, not when the input ends", async () => {
  const child = start("check", "--jsonl");
  child.stdin?.write('{"id":1,"before":"x + x","after":"2x"}\n');
  const [row] = await once(child.stdout as NonNullable<typeof child.stdout>, "data");
  assert.equal(JSON.parse(String(row)).verdict.status, "proved");
  child.stdin?.end();
  const [code] = await once(child, "exit");
  assert.equal(code, 0);
});

test("the demo is served beside a taken port, says so, and stops when told to", async () => {
  const taken = await listen((_, reply) => reply.end(), 0, "127.0.0.1");
  after(() => taken.server.close());
  const stop = new AbortController();
  let said = "";
  const ready = Promise.withResolvers<void>();
  const err = new Writable({
    write(chunk, _encoding, done) {
      said += chunk;
      if (/^http\S+\n$/m.test(said)) ready.resolve();
      done();
    },
  });
  const input = (async function* () {})();
  const words = ["serve", "--port", String(taken.port)];
  const serving = main(words, { input, out: err, err, environment: {}, signal: stop.signal });
  await ready.promise;
  assert.match(said, new RegExp(`Port ${taken.port} is taken, so this is on \\d+\\.`));
  const address = /^http\S+$/m.exec(said)?.[0] ?? "";
  const page = await fetch(`${address}script-tag`);
  assert.equal(page.status, 200);
  const policy = page.headers.get("content-security-policy") ?? "";
  assert.match(policy, /connect-src 'self' https:\/\/huggingface\.co /, "a visitor may fetch a language model");
  const cdn = /http:\/\/[^"]+\/math-viz\.standalone\.js/.exec(await page.text())?.[0] ?? "";
  assert.equal((await fetch(cdn, { method: "HEAD" })).status, 200);
  stop.abort();
  assert.equal(await serving, 0);
  await assert.rejects(fetch(address));
});

test("an address that is not this machine's is a sentence, not a stack", async () => {
  const { code, err } = await runCommand(["serve", "--host", "192.0.2.1", "--port", "0"]);
  assert.equal(code, 2);
  assert.match(err, /^math-viz: cannot serve on 192\.0\.2\.1/);
});
