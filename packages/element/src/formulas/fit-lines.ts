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
