import { element } from "../render/dom.ts";

/**
 * Where a long formula may break, best places first: between statements (after a comma, after "or"), then after a relation, then inside sums. KaTeX
 * leaves a row of pieces with a possible break after each. They are put into boxes, one in another, that break as late as they can: a box keeps
 * together until it is wider than the line (`fitLines`).
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

/** What a formula's boxes measure, taken before anything is changed, so that a page full of formulas is laid out once. */
export interface Measured {
  formula: HTMLElement;
  /** Boxes wider than the line, to be broken inside. */
  broken: HTMLElement[];
  /** A piece without any place to break is wider than the line: then breaking elsewhere gains nothing. */
  scrolls: boolean;
}

/** Takes back earlier decisions, so that everything has its own width again. */
export function unfit(formula: HTMLElement): void {
  formula.classList.remove("unbroken");
  for (const box of formula.querySelectorAll(".together.broken")) box.classList.remove("broken");
}

export function measure(formula: HTMLElement): Measured {
  const width = formula.clientWidth - hangingIndent(formula);
  const wider = (node: HTMLElement): boolean => node.offsetWidth > width;
  const boxes = [...formula.querySelectorAll<HTMLElement>(".together")];
  const pieces = [...formula.querySelectorAll<HTMLElement>(".katex-base")];
  const whole = formula.querySelector<HTMLElement>("math, .plain, .latex");
  const set = formula.classList.contains("set");
  return {
    formula,
    broken: boxes.filter(wider),
    scrolls: set ? pieces.some(wider) : whole !== null && whole.scrollWidth > formula.clientWidth,
  };
}

export function fit({ formula, broken, scrolls }: Measured): void {
  formula.classList.toggle("unbroken", scrolls);
  if (!scrolls) for (const box of broken) box.classList.add("broken");
}

function hangingIndent(formula: HTMLElement): number {
  const row = formula.querySelector(".katex-html");
  return row === null ? 0 : Number.parseFloat(getComputedStyle(row).paddingInlineStart) || 0;
}
