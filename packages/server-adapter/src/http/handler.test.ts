import assert from "node:assert/strict";
import { test } from "node:test";
import { createCdnHandler } from "./create-cdn-handler.ts";
import { createHandler } from "./create-handler.ts";

const handler = createHandler({ cdn: () => "http://localhost:7861" });
const get = (path: string, init: RequestInit = {}) => handler(new Request(`http://localhost:7860${path}`, init));

test("pages and files at their addresses, each with the policy", async () => {
  const cases: [string, number, RegExp][] = [
    ["/", 200, /^text\/html/],
    ["/?q=x%5E2%20%3D%204", 200, /^text\/html/],
    ["/script-tag", 200, /^text\/html/],
    ["/script-tag.html", 200, /^text\/html/],
    ["/demo.css", 200, /^text\/css/],
    ["/demo.js", 200, /^text\/javascript/],
    ["/icon.svg", 200, /^image\/svg/],
    ["/element/math-viz.js", 200, /^text\/javascript/],
    ["/element/math-viz.css", 200, /^text\/css/],
    ["/element/../demo.css", 200, /^text\/css/],
    ["/ssr", 200, /^text\/html/],
    ["/nowhere", 404, /^text\/html/],
    ["/element/", 404, /^text\/html/],
    ["/../package.json", 404, /^text\/html/],
    ["/element/%2e%2e/%2e%2e/package.json", 404, /^text\/html/],
    ["/element/..%2f..%2fpackage.json", 404, /^text\/html/],
    [`/${"x".repeat(9000)}`, 414, /^text\/html/],
  ];
  for (const [path, status, type] of cases) {
    const response = await get(path);
    assert.equal(response.status, status, path);
    assert.match(response.headers.get("content-type") ?? "", type, path);
    assert.match(response.headers.get("content-security-policy") ?? "", /^default-src 'none'; /, path);
    assert.equal(response.headers.get("x-content-type-options"), "nosniff", path);
    assert.doesNotMatch(response.headers.get("content-security-policy") ?? "", /unsafe/, path);
  }
});

test("the file that a model's worker is started from may compile WebAssembly, and nothing else may", async () => {
  const response = await get("/element/math-viz-model-worker.js");
  assert.equal(response.status, 200);
  assert.match(
    response.headers.get("content-security-policy") ?? "",
    /script-src 'self' 'wasm-unsafe-eval';.*connect-src 'self';/,
  );
  const program = await get("/element/onnxruntime/ort-wasm-simd-threaded.wasm", { method: "HEAD" });
  assert.equal(program.headers.get("content-type"), "application/wasm");
});

test("other methods are refused, HEAD has no body", async () => {
  const post = await get("/", { method: "POST", body: "x".repeat(1_000_000) });
  assert.equal(post.status, 405);
  assert.equal(post.headers.get("allow"), "GET, HEAD");
  const head = await get("/ssr", { method: "HEAD" });
  assert.equal(head.status, 200);
  assert.equal(await head.text(), "");
});

test("only the page that asks for the other origin may load from it", async () => {
  const page = await get("/script-tag");
  assert.match(page.headers.get("content-security-policy") ?? "", /script-src 'self' http:\/\/localhost:7861;/);
  const html = await page.text();
  assert.match(html, /src="http:\/\/localhost:7861\/math-viz\.standalone\.js"/);
  assert.doesNotMatch(html, /\{\{/);
  assert.doesNotMatch((await get("/")).headers.get("content-security-policy") ?? "", /localhost/);
});

test("the server's page: a form, a derivation, both languages, and bad questions", async () => {
  const page = async (query: string, headers = {}): Promise<string> => (await get(`/ssr?${query}`, { headers })).text();
  assert.match(
    await page("q=x%5E2+%3D+4"),
    /<html lang="en">[\s\S]*<form action="\/ssr" method="get">[\s\S]*<math-viz lang="en" question="x\^2 = 4">/,
  );
  assert.match(await page("q=x%5E2+%3D+4&lang=zh"), /<html lang="zh">/);
  assert.match(await page("q=x%5E2+%3D+4", { "accept-language": "zh-CN,zh;q=0.9" }), /<html lang="zh">/);
  for (const question of ["", "\u0000\u0007", "\ud800", "</textarea><script>alert(1)</script>", "\\frac{1}{", "x".repeat(2000)]) {
    const response = await get(`/ssr?${new URLSearchParams({ q: question })}`);
    assert.equal(response.status, 200);
    const html = await response.text();
    assert.ok(!html.includes("<script>alert") && !html.includes("\u0007"), JSON.stringify(question));
  }
  assert.equal((await get(`/ssr?q=${"x".repeat(2001)}`)).status, 414);
});

test("the CDN serves the element to every origin, and no pages", async () => {
  const cdn = createCdnHandler();
  const file = await cdn(new Request("http://localhost:7861/math-viz.standalone.js"));
  assert.equal(file.status, 200);
  assert.equal(file.headers.get("access-control-allow-origin"), "*");
  assert.equal((await cdn(new Request("http://localhost:7861/"))).status, 404);
  assert.equal((await cdn(new Request("http://localhost:7861/math-viz.js", { method: "PUT" }))).status, 405);
});
