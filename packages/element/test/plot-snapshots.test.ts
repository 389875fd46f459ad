import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { renderPlot } from "../src/render/plot.ts";
import * as figures from "./figures.ts";

const folder = new URL("snapshots/", import.meta.url);

/** One tag a line, and places to a hundredth of a pixel, so that a change can be read and rounding is none. Texts stay as they are. */
function readable(svg: string): string {
  const places = svg.replace(/ (?:d|transform|c?[xy][12]?)="[^"]*"/g, (attribute) =>
    attribute.replace(/-?\d+\.\d{3,}/g, (digits) => String(Math.round(Number(digits) * 100) / 100)),
  );
  return `${places.replaceAll("><", ">\n<")}\n`;
}

for (const [name, figure] of Object.entries(figures)) {
  test(name, () => {
    const { document } = parseHTML("<!doctype html><html><body></body></html>");
    const svg = readable(renderPlot(figure(), { document, standalone: true }).outerHTML);
    const [file, changed] = [new URL(`${name}.svg`, folder), new URL(`${name}-changed.svg`, folder)];
    if (process.env.UPDATE_SNAPSHOTS) writeFileSync(file, svg);
    rmSync(changed, { force: true });
    const before = existsSync(file) ? readFileSync(file, "utf8") : "";
    if (svg !== before) writeFileSync(changed, svg);
    assert.equal(svg, before, `look at ${name}-changed.svg; if it is right, run again with UPDATE_SNAPSHOTS=1`);
  });
}

test("every snapshot belongs to a figure", () => {
  const names = readdirSync(folder).filter((file) => file.endsWith(".svg") && !file.endsWith("-changed.svg"));
  assert.deepEqual(
    names.toSorted(),
    Object.keys(figures)
      .map((name) => `${name}.svg`)
      .toSorted(),
  );
});
