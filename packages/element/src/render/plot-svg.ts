const counters = new WeakMap<Document, number>();

/** Ids are numbered through a document, so that two charts in it never clip each other's curves. */
export function makeIdsUnique(chart: Element, document: Document): void {
  const renamed = new Map<string, string>();
  for (const named of chart.querySelectorAll("[id]")) {
    const count = (counters.get(document) ?? 0) + 1;
    counters.set(document, count);
    renamed.set(named.id, `math-viz-plot-${count}`);
    named.setAttribute("id", `math-viz-plot-${count}`);
  }
  if (renamed.size === 0) return;
  rewriteAttributes(chart, (value) => value.replace(/url\(#([^)]+)\)/g, (_, id) => `url(#${renamed.get(id) ?? id})`));
}

const ink = "#1f2328";
const paper = "#ffffff";

/** Programs other than browsers know neither custom properties nor the colours of the system: all become fixed. */
export function makeStandalone(chart: Element): void {
  chart.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  rewriteAttributes(chart, fixedColours);
  for (const style of chart.querySelectorAll("style")) style.textContent = fixedColours(style.textContent ?? "");
  const ground = chart.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [name, value] of Object.entries({ width: "100%", height: "100%", fill: paper })) ground.setAttribute(name, value);
  chart.insertBefore(ground, chart.querySelector("style")?.nextSibling ?? chart.firstChild);
}

function fixedColours(value: string): string {
  let fixed = value.replace(/var\(--math-viz-surface\b[^()]*\)/g, paper);
  // The innermost var() first; one without a fallback has no colour to fall back to and takes the ink.
  for (let before = ""; before !== fixed; ) {
    before = fixed;
    fixed = fixed.replace(
      /var\(\s*--[\w-]+\s*(?:,\s*([^()]*(?:\([^()]*\)[^()]*)*))?\)/g,
      (_, fallback) => fallback?.trim() || ink,
    );
  }
  return fixed.replace(/\bcurrentColor\b/gi, ink).replace(/\bCanvas\b/g, paper);
}

function rewriteAttributes(chart: Element, rewrite: (value: string) => string): void {
  for (const part of [chart, ...chart.querySelectorAll("*")]) {
    for (const { name, value } of [...part.attributes]) {
      const changed = rewrite(value);
      if (changed !== value) part.setAttribute(name, changed);
    }
  }
}
