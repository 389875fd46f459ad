import { accessible } from "./support/accessible.ts";
import { ok, same } from "./support/assert.ts";
import { cdn, until } from "./support/page.ts";

/** A page of its own, with its own registry of elements and its own policy. */
async function page(
  script: string,
  policy = "",
  attributes = "",
): Promise<{ window: Window & typeof globalThis; frame: HTMLIFrameElement }> {
  const frame = document.createElement("iframe");
  frame.width = "800";
  frame.height = "600";
  frame.title = "a page";
  const meta = policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const listener = `<script>violations = []; addEventListener("securitypolicyviolation", (event) => violations.push(event.blockedURI));</script>`;
  frame.srcdoc = `<!doctype html><html lang="en"><head>${listener}${meta}${script}</head><body><math-viz ${attributes}>x^2 - 4x + 3 = 0</math-viz></body></html>`;
  const loaded = new Promise((resolve) => {
    frame.onload = resolve;
  });
  document.body.append(frame);
  await loaded;
  return { window: frame.contentWindow as Window & typeof globalThis, frame };
}

const file = `${cdn}math-viz.standalone.js`;

async function solved(window: Window): Promise<Element & { derivation: { status: string } }> {
  const element = await until("an element", () => window.document.querySelector("math-viz"));
  await until("a derivation", () => (element as Element & { derivation?: object }).derivation);
  await until("formulas", () => element.shadowRoot?.querySelector(".katex"));
  return element as Element & { derivation: { status: string } };
}

describe("the file with everything in it", () => {
  it("is accessible", async () => {
    const { window, frame } = await page(`<script src="${file}"></script>`);
    await solved(window);
    await accessible(frame);
    frame.remove();
  });

  for (const [kind, script] of [
    ["a classic script", `<script src="${file}"></script>`],
    ["a classic script, deferred", `<script defer src="${file}"></script>`],
    ["a module", `<script type="module" src="${file}"></script>`],
    ["a script twice", `<script src="${file}"></script><script type="module" src="${file}?again"></script>`],
  ] as const) {
    it(`works as ${kind}, and fetches nothing else`, async () => {
      const { window, frame } = await page(script);
      const element = await solved(window);
      same(element.derivation.status, "solved");
      const fetched = window.performance.getEntriesByType("resource").map(({ name }) => name);
      same(
        fetched.filter((name) => !name.startsWith("blob:") && !name.includes("math-viz.standalone.js")),
        [],
      );
      ok(window.document.fonts.check("16px KaTeX_Main"));
      same([...window.document.fonts].filter(({ family }) => family === "KaTeX_Main").length, 3);
      frame.remove();
    });
  }

  it("has no models, and answers by rules where one is named", async () => {
    const { window, frame } = await page(`<script src="${file}"></script>`, "", 'model=""');
    const element = await solved(window);
    same(element.derivation.status, "solved");
    // Told last of what is drawn: a drawing that breaks off says nothing.
    await until("what is said", () =>
      /every one proved/.test(element.shadowRoot?.querySelector("[role=status]")?.textContent ?? ""),
    );
    frame.remove();
  });

  it("is its own worker on its own origin: a policy without blobs is kept", async () => {
    const { window, frame } = await page(`<script src="${file}"></script>`, "worker-src 'self'");
    same((await solved(window)).derivation.status, "solved");
    same((window as unknown as { violations: string[] }).violations, []);
    frame.remove();
  });

  it("works on the main thread where a policy allows no workers at all", async () => {
    const { window, frame } = await page(`<script src="${file}"></script>`, "worker-src 'none'");
    same((await solved(window)).derivation.status, "solved");
    ok((window as unknown as { violations: string[] }).violations.length > 0);
    frame.remove();
  });
});
