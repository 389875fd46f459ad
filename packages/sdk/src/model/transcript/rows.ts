import { scan } from "./scan.ts";

/** Environments whose rows are lines of their own. */
const unwrapped =
  /^(?:\\left\s*\\\{\s*)?\\begin\s*\{(?<name>align|aligned|alignat|gather|gathered|equation|eqnarray|multline|split|flalign|cases|dcases|array|math|displaymath)\*?\}(?:\[[a-z]\])?(?:\{[^{}]*\})?(?<inside>.*)\\end\s*\{\k<name>\*?\}(?:\s*\\right\s*\.)?[\s,.;。]*$/s;

/** What numbers or names a line and says nothing. */
const furniture =
  /\\(?:tag|label|vspace|hspace)\*?\s*\{[^{}]*\}|\\(?:nonumber|notag|displaystyle|textstyle|limits|centering)(?![A-Za-z])|(?<!\\)%[^\n]*/g;

/** The lines of a displayed formula: those of its environment, and those that \\ ends. Marks of alignment are taken out. */
export function rowsOf(latex: string): string[] {
  const source = latex.replace(furniture, " ").trim();
  const { name, inside } = unwrapped.exec(source)?.groups ?? {};
  if (name === undefined || inside === undefined) return splitRows(source).map(withoutAlignment);
  // A function by cases and a table say something with what stands beside, and stay together.
  const rows = splitRows(inside);
  const isTable =
    /^(?:cases|dcases|array)$/.test(name) && rows.some((row) => /&\s*[^\s&=<>\\]|&\s*\\text/.test(row) && !/&\s*[=<>]/.test(row));
  const isDrawn = /\\(?:hline|cline)/.test(inside);
  return isDrawn || (isTable && !rows.every(isAligned)) ? [source] : rows.flatMap(rowsOf);
}

/** x + y &= 3, or x &+ y &= 3: what stands behind the marks goes on with what stands before. */
const isAligned = (row: string): boolean => !row.includes("&") || /&\s*(?:=|[<>]|\\[lg]eq?|\\approx|[+-])/.test(row);

function splitRows(source: string): string[] {
  const rows: string[] = [];
  let start = 0;
  for (const sign of scan(source)) {
    if (sign.text !== "\\\\" || sign.depth > 0) continue;
    rows.push(source.slice(start, sign.from));
    start = sign.to;
  }
  rows.push(source.slice(start));
  return rows.map((row) => row.replace(/^\s*\[-?[\d.]+\s*(?:pt|em|ex|mm|cm)\]/, "").trim()).filter((row) => row !== "");
}

function withoutAlignment(row: string): string {
  let bare = "";
  for (const { text, depth } of scan(row)) bare += text === "&" && depth === 0 ? " " : text;
  return bare.trim();
}
