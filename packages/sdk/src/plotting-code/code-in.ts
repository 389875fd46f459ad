const fence = /^\s*(```+|~~~+)\s*(\S*)/;
const languages = new Set(["", "python", "py", "python3", "ipython"]);

/** The code of a text: what stands between the fences of Markdown, on its own lines, or the whole where there are none. */
export function codeIn(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  if (!lines.some((line) => fence.test(line))) return lines.join("\n");
  let open: string | undefined;
  let isPython = false;
  return lines
    .map((line) => {
      const [, marks = "", language = ""] = fence.exec(line) ?? [];
      if (open === undefined && marks) {
        open = marks;
        isPython = languages.has(language.toLowerCase());
        return "";
      }
      if (open !== undefined && marks.startsWith(open) && language === "") {
        open = undefined;
        return "";
      }
      return open !== undefined && isPython ? line : "";
    })
    .join("\n");
}

const imports = /^\s*(?:import|from)\s+(?:numpy|matplotlib|pylab)\b/m;
const calls = /\b(?:plt|ax\d?|axes|axs)(?:\[[^\]\n]*\])*\.\w+\s*\(/;

/** Whether a text is a program that draws, and no question in words. */
export const isPlottingCode = (text: string): boolean => {
  const code = codeIn(text);
  return calls.test(code) && (imports.test(code) || /^\s*(?:plt|ax)\.\w+\(.*\)\s*;?\s*$/m.test(code));
};
