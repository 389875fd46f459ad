import { element } from "../render/dom.ts";

/**
 * Where a long formula may break, best places first: between statements (after a comma, after "or"), then after a relation, then inside sums. KaTeX
 * leaves a row of pieces with a possible break after each. They are put into boxes, one in another, that break as late as they can: a box keeps
 * together until it is wider than the line (`fit-lines.ts`).
 */
export function boxLines(setting: Element): void {
  const row = setting.querySelector(".katex-html");
  if (row === null) return;
  boxUp(row, "statement", endsStatement);
  for (const statement of row.children) boxUp(statement, "side", endsRelation);
}

/** Puts the children of `row` into boxes that end where `ends` says, if that makes more than one. */
function boxUp(row: Element, name: string, ends: (piece: Element) => boolean): void {
  const runs: Element[][] = [[]];
  for (const piece of [...row.children]) {
    runs.at(-1)?.push(piece);
    if (ends(piece)) runs.push([]);
  }
  for (const run of runs) if (run.length > 0) row.append(boxOf(row.ownerDocument, name, run));
}

function boxOf(document: Document, name: string, pieces: readonly Element[]): HTMLElement {
  return element(document, "span", { class: `together ${name}` }, ...pieces);
}

function endsStatement(piece: Element): boolean {
  const last = lastSymbol(piece);
  return last !== undefined && (last.classList.contains("mpunct") || last.classList.contains("text"));
}

function endsRelation(piece: Element): boolean {
  return lastSymbol(piece)?.classList.contains("mrel") ?? false;
}

function lastSymbol(piece: Element): Element | undefined {
  return [...piece.children].filter((child) => !child.matches(".mspace, .allowbreak")).at(-1);
}

/** Commas between statements as places where a line may end; KaTeX knows none there. Commas in brackets stay as they are. */
export function breakAtCommas(latex: string): string {
  let depth = 0;
  return latex.replaceAll(/\\[a-zA-Z]+|\\.|[{}()[\],]/gs, (token) => {
    if (/^([{([]|\\left|\\begin|\\\{)$/.test(token)) depth += 1;
    else if (/^([})\]]|\\right|\\end|\\\})$/.test(token)) depth -= 1;
    return token === "," && depth === 0 ? ",\\allowbreak " : token;
  });
}
