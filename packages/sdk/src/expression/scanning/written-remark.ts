import { isFunctionLetter, isProbability } from "../notation/letters.ts";
import type { Scanner } from "./scanner.ts";

/** How many characters a remark in brackets may have. */
const longest = 12;
const remark = /^[(（]\p{Script=Han}+[)）](?=\s*($|[,，;；。、.\n$]|\\\\|\\\)|\\\]))/u;
/** Words that join formulas. */
const joining = /[或且]/;

/** x = 5（舍去）: words in brackets after a statement, with nothing behind them, are a remark about it. The scanner stands at the bracket. */
export function scanWrittenRemark(scanner: Scanner): boolean {
  const cell = scanner.cell();
  if (cell === undefined) return false;
  const text = remark.exec(scanner.source.slice(cell.from, cell.from + longest + 4))?.[0];
  if (text === undefined || text.length > longest || joining.test(text)) return false;
  const last = scanner.tokens.at(-1);
  const called = last?.kind === "letter" && (isFunctionLetter(last.text) || isProbability(last.text));
  if (called || !scanner.tokens.some(({ kind }) => kind === "relation")) return false;
  scanner.index += text.length;
  scanner.push({ kind: "upright", text }, cell.from, cell.from + text.length);
  return true;
}
