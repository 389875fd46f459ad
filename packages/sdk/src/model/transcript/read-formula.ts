import type { Expression } from "../../contract.ts";
import { ParseError } from "../../errors/parse-error.ts";
import { parse } from "../../expression/parse.ts";
import { withBoxes } from "./boxes.ts";
import { braced } from "./scan.ts";
import { tidy } from "./statements.ts";

/** No formula is longer, in characters. */
const longest = 2000;

/** What looks and says nothing: colours, underlines, bold letters. Arrows of vectors are kept. */
const dressing =
  /\\(?:(?:color|textcolor|colorbox)\s*\{[^{}]*\}|(?:underline|boldsymbol|bm|mathbf|mathit|mathsf|displaystyle|textbf|textit|large|Large|cancel|bcancel)(?![A-Za-z]))\s*/g;

/** Sizes of brackets, and signs that are spelt otherwise. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\\(?:bigl|bigr|Bigl|Bigr|biggl|biggr|Biggl|Biggr|big|Big|bigg|Bigg)(?![A-Za-z])/g, ""],
  [/[\u200b\ufeff\u00a0]/g, " "],
  [/[—–]/g, "-"],
  // 0.8(60) = 48 is a product: decimals that recur are written like that behind a sign of equality, or before a fraction.
  [/(\d\.\d+)(?=\(\d+\)\s*(?:[-+*/^≈]|\\(?:cdot|times|approx)(?![A-Za-z])|=(?!\s*(?:\\[dt]?frac|\d+\s*\/))))/g, "$1 "],
];

/** A remark behind a formula, in brackets or behind a wide space; words before it. */
const remarks: readonly RegExp[] = [
  /\s*(?:\\q?quad(?![A-Za-z])\s*)*\\(?:text|mathrm|textrm)\s*\{\s*[(（][^{}]*\}\s*$/,
  /\s*[(（]\s*\\(?:text|mathrm|textrm)\s*\{[^{}]*\}\s*[)）]\s*$/,
  /\s*(?:\\q?quad(?![A-Za-z])\s*)+\\(?:text|mathrm|textrm)\s*\{[^{}]*\}\s*$/,
  /^\s*\\(?:text|mathrm|textrm)\s*\{(?:[^{}]*[,:，：]|\s*[(（][^{}]{1,4}[)）]|[^{}]{0,8}[①-⑳])\s*\}\s*/,
  /^\s*\\(?:text|mathrm|textrm)\s*\{\s*(?:so|then|thus|hence|therefore|since|because|and|or|where|so that|if|when|for|即|则|所以|因此|故|又|且|得)\s*\}\s*/i,
];

/** A formula as a model wrote it; undefined where it cannot be read with certainty. Boxes around it, dress and remarks beside it are left out. */
export function readFormula(latex: string): Expression | undefined {
  const source = tidy(withBoxes(latex.slice(0, longest + 1)));
  if (source === "" || source.length > longest || /\?\s*$|\\(?:square|Box|_\s*_)|_{2,}|\.\.\.\s*=|\\ldots\s*=/.test(source))
    return undefined;
  const plain = spellings.reduce((text, [found, put]) => text.replace(found, put), undressed(withoutBraceNotes(source)));
  const bare = remarks.reduce((text, remark) => text.replace(remark, ""), plain);
  // Without a backslash the braces would be taken for brackets; here they do not show.
  if (!plain.includes("\\") && hiddenSum.test(plain)) return undefined;
  return [...new Set([plain, tidy(bare)])].map(parsed).find((expression) => expression !== undefined);
}

/** Braces around what was dressed do not show: 5 \color{red}{- 1} is 5 − 1 and no product. They stay where a command or an index takes them. */
function undressed(latex: string): string {
  let [bare, at] = ["", 0];
  for (const { 0: command, index } of latex.matchAll(dressing)) {
    if (index < at) continue;
    bare += latex.slice(at, index);
    at = index + command.length;
    const group = latex[at] === "{" ? braced(latex, at) : undefined;
    if (group === undefined || /(?:[_^}]|\\[A-Za-z]+)\s*$/.test(bare)) continue;
    bare += ` ${undressed(group.inside)} `;
    at = group.to;
  }
  return bare + latex.slice(at);
}

const hiddenSum = /[0-9A-Za-z)\]}]\s*\{[^{}]*[-+]/;

/** \underbrace{a + a}_{2} without what stands below. */
function withoutBraceNotes(latex: string): string {
  const found = /\\(?:under|over)brace\s*(?=\{)/.exec(latex);
  const inner = found && braced(latex, found.index + found[0].length);
  if (!found || !inner) return latex;
  const mark = /^\s*[_^]\s*/.exec(latex.slice(inner.to))?.[0];
  const start = inner.to + (mark?.length ?? 0);
  const note = latex[start] === "{" ? braced(latex, start) : undefined;
  const rest = mark === undefined ? latex.slice(inner.to) : latex.slice(note?.to ?? start + 1);
  return `${latex.slice(0, found.index)}\\underline{${inner.inside}}${withoutBraceNotes(rest)}`;
}

function parsed(source: string): Expression | undefined {
  if (source === "") return undefined;
  try {
    return parse(source);
  } catch (error) {
    if (ParseError.isInstance(error)) return undefined;
    throw error;
  }
}
