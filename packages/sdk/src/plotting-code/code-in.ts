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

// Within one line, and no further than a subscript goes: texts of any length are looked at.
const imports = /^[ \t]*(?:import|from)[ \t]+(?:numpy|matplotlib|pylab)\b/m;
const calls = /\b(?:plt|ax\d?|axes|axs)(?:\[[^[\]\n]{0,40}\]){0,3}\.\w{1,40}[ \t]{0,4}\(/;
const line = /^[ \t]*(?:plt|ax)\.\w{1,40}\([^\n]*\)[ \t]*;?$/m;

/** Programs that take every name of pyplot, and call them without its name. */
const everything = /^[ \t]*from[ \t]+(?:pylab|matplotlib\.pyplot)[ \t]+import[ \t]+\*/m;

/** Whether a text is a program that draws, and no question in words. */
export const isPlottingCode = (text: string): boolean => {
  const code = codeIn(text);
  return everything.test(code) || (calls.test(code) && (imports.test(code) || line.test(code)));
};
