/** What a figure says and what it can be taken away as, loaded when somebody asks for it. */
import { describeFigure, figureTable, MathVizError, type TableSection } from "@math-viz/sdk";
import type { LiveWords } from "../../labels/charts/index.ts";
import { element } from "../../render/dom.ts";
import { fileName } from "./file-name.ts";
import { away, type Format, formats, type Taken } from "./formats.ts";

export interface PanelOptions {
  readonly words: LiveWords;
  /** What can be done with the figure, and how. */
  readonly how: string;
  /** The figure as it is looked at now. */
  taken(): Taken;
  /** To be heard. */
  say(text: string): void;
}

/** How long a file that was offered can still be fetched, in milliseconds. */
const offered = 30_000;

/** The description of a figure in full, its data as a table, and the files it can be saved as. */
export class Panel {
  readonly node: HTMLElement;
  readonly #document: Document;
  readonly #options: PanelOptions;
  readonly #description: HTMLElement;
  readonly #tables: HTMLElement;

  constructor(document: Document, options: PanelOptions) {
    const { words } = options;
    this.#document = document;
    this.#options = options;
    this.#description = element(document, "div", { class: "long-description" });
    this.#tables = element(document, "div", { class: "tables" });
    const data = element(document, "details", { class: "data" }, element(document, "summary", {}, words.table), this.#tables);
    data.addEventListener("toggle", () => this.#showTables());
    this.node = element(
      document,
      "div",
      { class: "taking-away", part: "taking-away", role: "group", "aria-label": words.more },
      this.#description,
      data,
      element(
        document,
        "div",
        { class: "downloads", role: "group", "aria-label": words.saveAs },
        element(document, "span", { class: "choices-name" }, words.saveAs),
        ...formats.map((format) => this.#button(format)),
      ),
      element(document, "p", { class: "how" }, options.how),
    );
    this.update();
  }

  /** Brings it in line with what is to be seen of the figure now. */
  update(): void {
    const taken = this.#options.taken();
    const sentences = described(taken);
    this.#description.replaceChildren(...sentences.map((sentence) => element(this.#document, "p", {}, sentence)));
    this.#showTables();
  }

  /** Only where they are looked at: a table is a hundred nodes. */
  #showTables(): void {
    const details = this.#tables.parentElement as HTMLDetailsElement;
    const sections = details.open ? tablesOf(this.#options.taken()) : [];
    this.#tables.replaceChildren(...sections.map((section) => renderTable(this.#document, section)));
  }

  #button(format: Format): HTMLElement {
    const { words } = this.#options;
    const button = element(
      this.#document,
      "button",
      {
        type: "button",
        part: "button button-download",
        "data-format": format.extension,
        "aria-label": words.download(format.name),
      },
      format.name,
    );
    button.addEventListener("click", () => void this.#save(format));
    return button;
  }

  async #save(format: Format): Promise<void> {
    const { words, taken, say } = this.#options;
    try {
      const figure = taken();
      const address = URL.createObjectURL(await format.make(figure));
      const link = element(this.#document, "a", { href: address, download: `${fileName(figure)}.${format.extension}` });
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), offered);
      say(words.saved(format.name));
    } catch {
      say(words.notSaved(format.name));
    }
  }
}

const described = (taken: Taken): string[] => told(() => describeFigure(taken.figure, away(taken)));
const tablesOf = (taken: Taken): readonly TableSection[] => told(() => figureTable(taken.figure, away(taken)).sections);

/** What cannot be told in this window is not told: its picture says why it is not there. */
function told<T>(tell: () => readonly T[]): T[] {
  try {
    return [...tell()];
  } catch (error) {
    if (error instanceof MathVizError) return [];
    throw error;
  }
}

/** It scrolls by itself where it is too wide or too long, and the keyboard reaches it for that. */
function renderTable(document: Document, { caption, columns, rows }: TableSection): HTMLElement {
  const cells = (tag: "td" | "th", texts: readonly string[]): HTMLElement[] =>
    texts.map((text) => element(document, tag, tag === "th" ? { scope: "col" } : {}, text));
  return element(
    document,
    "div",
    { class: "table", tabindex: "0", role: "group", "aria-label": caption },
    element(
      document,
      "table",
      {},
      element(document, "caption", {}, caption),
      element(document, "thead", {}, element(document, "tr", {}, ...cells("th", columns))),
      element(document, "tbody", {}, ...rows.map((row) => element(document, "tr", {}, ...cells("td", row)))),
    ),
  );
}
