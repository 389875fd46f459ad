import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { blankDocument } from "./blank-document.ts";
import { escapeHtml, scriptJson } from "./escape.ts";

test("data inside a script element cannot end it, and comes back as it was", () => {
  const nasty = ["</script>", "<!--", "-->", "<script>", "\u2028", "\u2029", "]]>", "&lt;", "\\u003c", "\ud800", '"'];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: "binary" }))), (parts) => {
      const json = scriptJson({ parts });
      assert.doesNotMatch(json, /[<>\u2028\u2029]/);
      assert.deepEqual(JSON.parse(json), { parts });
    }),
  );
});

test("text stays text", () => {
  assert.equal(escapeHtml(`<b title="x">&'`), "&#60;b title=&#34;x&#34;&#62;&#38;&#39;");
  assert.equal(escapeHtml("a\u0000b\ud800c\u009fd\n"), "a�b�c�d\n");
  const document = blankDocument();
  const holder = document.createElement("div");
  holder.innerHTML = `<p title="${escapeHtml(`"><script>`)}">${escapeHtml("</p><script>")}</p>`;
  assert.equal(holder.querySelector("p")?.getAttribute("title"), `"><script>`);
  assert.equal(holder.textContent, "</p><script>");
});
