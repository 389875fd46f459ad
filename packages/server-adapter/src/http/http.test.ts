import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { request as httpRequest, type RequestOptions } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { compressionFor } from "./compression.ts";
import { fileFrom } from "./files.ts";
import { listen } from "./listen.ts";
import { nodeListener } from "./node-listener.ts";
import { contentSecurityPolicy } from "./policy.ts";
import { respond } from "./respond.ts";

const folder = await mkdtemp(join(tmpdir(), "math-viz-"));
after(() => rm(folder, { recursive: true }));
await mkdir(join(folder, "site/sub"), { recursive: true });
await writeFile(join(folder, "secret.txt"), "secret");
await writeFile(join(folder, "site/page.html"), "page");
await writeFile(join(folder, "site/.hidden.txt"), "hidden");
await writeFile(join(folder, "site/sub/a-b_1.js"), "code");
await writeFile(join(folder, "site/key.pem"), "key");
await symlink(join(folder, "secret.txt"), join(folder, "site/link.txt"));
await mkdir(join(folder, "site-other"));
await writeFile(join(folder, "site-other/a.txt"), "other");
await symlink(join(folder, "site-other/a.txt"), join(folder, "site/other.txt"));

test("a path names a file of the folder, or nothing", async () => {
  const site = join(folder, "site");
  const read = async (path: string) => (await fileFrom(site, path))?.body.toString();
  assert.equal(await read("page.html"), "page");
  assert.equal(await read("sub/a-b_1.js"), "code");
  const nowhere = [
    "",
    ".",
    "..",
    "../secret.txt",
    "sub/../../secret.txt",
    "..%2fsecret.txt",
    "%2e%2e/secret.txt",
    "..\\secret.txt",
    "/page.html",
  ];
  const refused = [
    "page.html/",
    "sub//a-b_1.js",
    ".hidden.txt",
    "key.pem",
    "link.txt",
    "other.txt",
    "page.html\0.txt",
    "sub",
    "page.html/x.js",
    "no.txt",
  ];
  for (const path of [...nowhere, ...refused]) assert.equal(await read(path), undefined, path);
});

const text = (body: string) => ({ body: new TextEncoder().encode(body), type: "text/plain; charset=utf-8" });
const get = (headers: Record<string, string> = {}, method = "GET") => new Request("http://localhost/", { method, headers });

test("a response is packed as its reader can unpack it", async () => {
  const long = "x = 1 ".repeat(1000);
  const br = await respond(get({ "accept-encoding": "gzip, br" }), text(long));
  assert.equal(br.headers.get("content-encoding"), "br");
  assert.equal(brotliDecompressSync(await br.bytes()).toString(), long);
  const gzip = await respond(get({ "accept-encoding": "br;q=0, gzip" }), text(long));
  assert.equal(gunzipSync(await gzip.bytes()).toString(), long);
  assert.equal(await (await respond(get(), text(long))).text(), long);
  assert.equal(compressionFor("br", "image/png", 9999), undefined);
  assert.equal(compressionFor("br", "text/css", 10), undefined);
});

test("HEAD has the headers and no body; a known tag is not sent again; another is", async () => {
  const full = await respond(get(), text("hello"));
  const head = await respond(get({}, "HEAD"), text("hello"));
  assert.equal(await head.text(), "");
  assert.equal(head.headers.get("content-length"), "5");
  assert.equal(full.headers.get("x-content-type-options"), "nosniff");
  const etag = full.headers.get("etag") ?? "";
  assert.equal((await respond(get({ "if-none-match": `"no", ${etag}` }), text("hello"))).status, 304);
  assert.equal((await respond(get({ "if-none-match": etag }), text("changed"))).status, 200);
  assert.equal((await respond(get({ "if-none-match": "*" }), { ...text("gone"), status: 404 })).status, 404);
});

test("the policy allows this server and, where a page asks for it, one other origin", () => {
  const policy = contentSecurityPolicy();
  for (const part of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "worker-src 'self'",
    "frame-ancestors 'self'",
  ]) {
    assert.ok(policy.split("; ").includes(part), part);
  }
  assert.doesNotMatch(policy, /unsafe|http|blob/);
  assert.ok(contentSecurityPolicy({ scripts: "http://localhost:1" }).includes("script-src 'self' http://localhost:1;"));
  assert.ok(contentSecurityPolicy({ models: "https://models.example" }).includes("connect-src 'self' https://models.example;"));
  assert.ok(contentSecurityPolicy({ isModelWorker: true }).includes("script-src 'self' 'wasm-unsafe-eval';"));
});

test("over a socket: a taken port is passed by, odd requests are answered, a failing handler does not end the server", async () => {
  const handler = async (request: Request): Promise<Response> => {
    if (request.url.endsWith("/fail")) throw new Error("planted");
    return new Response(`${request.method} ${request.url}`);
  };
  const first = await listen(nodeListener(handler), 0, "127.0.0.1");
  const second = await listen(nodeListener(handler), first.port, "127.0.0.1");
  after(() => Promise.all([first, second].map(({ server }) => server.close() && server.closeAllConnections())));
  assert.ok(second.port > first.port);
  const ask = (options: RequestOptions, body?: string) =>
    new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
      const request = httpRequest({ host: "127.0.0.1", port: first.port, ...options }, (reply) => {
        let received = "";
        reply.on("data", (chunk) => {
          received += chunk;
        });
        reply.on("end", () => resolve({ status: reply.statusCode, text: received }));
      });
      request.on("error", reject);
      request.end(body);
    });
  assert.equal((await ask({ path: "/a?b=c", headers: { host: "example:80" } })).text, "GET http://example/a?b=c");
  assert.equal((await ask({ path: "/", headers: { host: "a/b@c" } })).text, "GET http://localhost/");
  assert.equal((await ask({ path: "//evil/../x" })).text, `GET http://127.0.0.1:${first.port}//x`);
  assert.equal((await ask({ path: "http://evil/" })).status, 400);
  assert.equal((await ask({ path: "/", method: "POST" }, "x".repeat(100_000))).text, `POST http://127.0.0.1:${first.port}/`);
  const log = console.error;
  console.error = () => {};
  assert.equal((await ask({ path: "/fail" })).status, 500);
  console.error = log;
  assert.equal((await ask({ path: "/" })).status, 200);
});
