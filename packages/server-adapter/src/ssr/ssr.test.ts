import assert from "node:assert/strict";
import { test } from "node:test";
import { type Derivation, solve } from "@math-viz/sdk";
import { parseHTML } from "linkedom";
import { blankDocument } from "./blank-document.ts";
import { forLightElement } from "./element-style.ts";
import { renderCharts } from "./render-charts.ts";
import { renderPage } from "./render-page.ts";
import { renderToString } from "./render-to-string.ts";
import { serialize, serializeXml } from "./serialize.ts";

const seed = "Plot y = x^2 - 4x + 3 and find its vertex";
const derive = (text: string): Promise<Derivation> => solve({ text, lang: "en" }, { lang: "en" }).result;
const derivation = await derive(seed);
const hostile = await derive(`</script><script>alert(1)</script><!-- "><img src=x onerror=alert(1)> \u2028 &lt;b&gt;`);

const bodyOf = (html: string): HTMLElement => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;

test("markup that is whole by itself and holds the data it was made from", () => {
  const html = renderToString(derivation, { stylesheet: "/style.css?a&b" });
  const element = bodyOf(html).querySelector("math-viz");
  assert.equal(element?.getAttribute("question"), seed);
  assert.equal(element?.getAttribute("lang"), "en");
  const [template, script, ...rest] = Array.from(element?.children ?? []);
  assert.equal(rest.length, 0);
  assert.equal(template?.getAttribute("shadowrootmode"), "open");
  assert.equal(script?.getAttribute("type"), "application/json");
  const data = JSON.parse(script?.textContent ?? "");
  assert.deepEqual(data.derivation, JSON.parse(JSON.stringify(derivation)));
  assert.equal(data.wording["ask.vertex"], "Vertex");
  const inside = html.slice(html.indexOf("<template"), html.indexOf("</template>"));
  assert.match(inside, /<link rel="stylesheet" href="\/style\.css\?a&#38;b">/);
  assert.match(inside, /<math /);
  assert.match(inside, /<svg /);
  assert.doesNotMatch(inside, /\sstyle=|<style|\son\w+=|<script/);
});

test("the same derivation in another language, without solving", () => {
  assert.match(renderToString(derivation, { lang: "zh" }), /顶点/);
  assert.doesNotMatch(renderToString(derivation).replace(/<script.*<\/script>/s, ""), /\p{Script=Han}/u);
});

test("nothing in a question gets out of its place", () => {
  for (const html of [renderToString(hostile), renderPage(hostile)]) {
    assert.doesNotMatch(html, /<img|<script>|<b>|<!--/);
    assert.equal(html.match(/<\/script>/g)?.length ?? 0, html.startsWith("<math-viz") ? 1 : 0);
  }
  const element = bodyOf(renderToString(hostile)).querySelector("math-viz");
  assert.equal(element?.getAttribute("question"), hostile.question.text);
  assert.equal(JSON.parse(element?.querySelector("script")?.textContent ?? "").derivation.question.text, hostile.question.text);
});

test("a page of one file: no script, nothing from elsewhere, everything in it", () => {
  const html = renderPage(derivation, { lang: "zh" });
  const { document } = parseHTML(html);
  assert.equal(document.documentElement.lang, "zh");
  assert.equal(document.title, seed);
  assert.equal(document.querySelectorAll("style").length, 1);
  assert.equal(document.querySelectorAll("script, link, img, iframe").length, 0);
  assert.ok(document.querySelectorAll("math").length >= 3);
  assert.ok(document.querySelector("svg"));
  assert.match(document.querySelector("main")?.textContent ?? "", /顶点/);
  assert.doesNotMatch(html, /url\(|@import|:host/);
  const addresses = html.match(/https?:\/\/[^"' )]+/g) ?? [];
  assert.deepEqual(
    [...new Set(addresses)].filter((address) => !address.startsWith("http://www.w3.org/")),
    [],
  );
});

test("charts as files of their own", () => {
  const [chart = "", ...others] = renderCharts(derivation, { lang: "en" });
  assert.equal(others.length, 0);
  assert.match(chart, /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  assert.match(chart, /<title>Graph of y = x² − 4x \+ 3<\/title>/);
  assert.doesNotMatch(chart, /var\(|currentColor|<script/);
  assert.deepEqual(renderCharts(hostile), []);
});

test("nodes as text, whatever document they are from", () => {
  const document = blankDocument();
  const node = document.createElement("p");
  node.setAttribute("title", `a&lt;"b"`);
  node.append("x < 1 & y > 2", document.createElement("br"), document.createComment("gone"));
  const back = bodyOf(serialize(node)).querySelector("p");
  assert.equal(serialize(node), '<p title="a&#38;lt;&#34;b&#34;">x &#60; 1 &#38; y &#62; 2<br></p>');
  assert.equal(back?.textContent, "x < 1 & y > 2");
  assert.equal(serializeXml(document.createElement("br")), "<br></br>");
  const script = document.createElement("div");
  script.append(document.createElement("script"));
  assert.throws(() => serialize(script), TypeError);
});

test("rules for a shadow root become rules for an element of the page", () => {
  const style = ":host { a: b } :host([hidden]) p { c: d } :host(:not(:defined)) .x { e: f } .y { g: h }";
  assert.equal(forLightElement(style, ".m"), ".m { a: b } .m[hidden] p { c: d } .m:not(:defined) .x { e: f } .y { g: h }");
});
