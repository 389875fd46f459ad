import type { Figure, Language } from "../../contract.ts";
import { registryOf } from "../../derivation/registry.ts";
import { wordingIn } from "../../derivation/wording.ts";
import { toPlotSpec } from "../../figure/to-plot-spec.ts";
import type { Line } from "../../model/transcript/outline.ts";

/** No more programs than these are read. */
const mostPrograms = 8;

/** The figures that the programs in an answer draw. A program is read, and never run; what draws nothing that can be read is left out. */
export async function figuresOf(lines: readonly Line[], lang: Language, pause: () => Promise<void>): Promise<Figure[]> {
  const programs = lines.flatMap((line) => (line.kind === "code" && isPlotting(line.language, line.text) ? [line.text] : []));
  if (programs.length === 0) return [];
  const { readPlottingCode } = await import("../../figure/plotting-code/read-plotting-code.ts");
  const figures: Figure[] = [];
  for (const text of programs.slice(0, mostPrograms)) {
    for (const figure of readPlottingCode(text).figures) {
      await pause();
      const own = { ...figure, id: figures.length === 0 ? "figure" : `figure-${figures.length + 1}` };
      figures.push({ ...own, plot: toPlotSpec(own, { wording: wordingIn(registryOf([]), { figures: [own] }, lang) }) });
    }
  }
  return figures;
}

const isPlotting = (language: string, text: string): boolean =>
  /^(python3?|py|matplotlib)?$/.test(language) && /\b(?:plt|ax\w*|pyplot)\b/.test(text);
