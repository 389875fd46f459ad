import { writeFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Derivation, Language } from "@math-viz/sdk";
import { renderCharts } from "../ssr/render-charts.ts";
import { renderPage } from "../ssr/render-page.ts";
import { type Streams, UsageError } from "./command.ts";
import { write } from "./write.ts";

/** Writes the derivation as one self-contained page, and says so on standard error. */
export async function savePage(file: string, derivation: Derivation, lang: Language, streams: Streams): Promise<void> {
  await save(file, renderPage(derivation, { lang }), streams);
}

/** Writes each figure as an SVG file: the first as `file`, further ones with a number before the ending. */
export async function saveCharts(file: string, derivation: Derivation, lang: Language, streams: Streams): Promise<void> {
  const charts = renderCharts(derivation, { lang });
  if (charts.length === 0) await write(streams.err, `math-viz: there is no figure, so ${file} was not written\n`);
  for (const [index, chart] of charts.entries()) await save(numbered(file, index + 1), chart, streams);
}

function numbered(file: string, number: number): string {
  if (number === 1) return file;
  const ending = extname(file);
  return `${file.slice(0, file.length - ending.length)}-${number}${ending}`;
}

async function save(file: string, text: string, streams: Streams): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${error instanceof Error ? error.message : error}`);
  }
  await write(streams.err, `math-viz: wrote ${file}\n`);
}
