import { parse } from "../../expression/parse.ts";
import { toUnicode } from "../../expression/print-unicode.ts";

/** Longer formulas in words are left as they are. */
const longest = 200;

/** Text of a title or a legend as plain words, the formulas between its dollars as people write them without LaTeX. */
export function plainWords(text: string): string {
  return text
    .split(/(\$[^$]*\$)/)
    .map((part) => (part.startsWith("$") && part.endsWith("$") && part.length > 2 ? plainFormula(part.slice(1, -1)) : part))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

function plainFormula(latex: string): string {
  if (latex.length > longest) return latex;
  try {
    return toUnicode(parse(latex).json);
  } catch {
    return latex;
  }
}
