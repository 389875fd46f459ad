import type { Figure, Language } from "../../contract.ts";
import { toPlainText } from "../../expression/print-unicode.ts";
import { isFormula, type Wording } from "../../locale/say.ts";
import { tableText } from "../data/number-text.ts";
import { inWords } from "../names.ts";
import { wordsFor } from "../words/words.ts";
import { type DataOptions, figureData } from "./figure-data.ts";
import type { Cell, Detail, LayerData } from "./layer-data.ts";

export interface TableOptions extends DataOptions {
  /** English unless it is Chinese. */
  readonly lang?: Language;
  /** Words for what the figure says of itself, as `toPlotSpec` takes them; by its formulas where it has none. */
  readonly wording?: Wording;
}

/** Data of one kind, ready to be shown: as many cells in each row as there are columns. */
export interface TableSection {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The layers it holds. */
  readonly layers: readonly string[];
}

/** The data of a figure as tables, one for each kind of thing in it. */
export interface FigureTable {
  readonly sections: readonly TableSection[];
}

const detail: Detail = { places: 20, across: 6 };

/**
 * The data of a figure as tables for people: functions at round places, points exactly and in decimals, observations as given. A cell without a value says
 * so.
 *
 * @throws FigureError for a window that cannot be drawn, and for values that are no numbers.
 */
export function figureTable(figure: Figure, options: TableOptions = {}): FigureTable {
  const wording = wordsFor(options.lang, options.wording);
  const sections = new Map<string, LayerData>();
  for (const data of figureData(figure, options, detail)) {
    const known = sections.get(data.kind);
    sections.set(data.kind, known ? joined(known, data) : data);
  }
  return { sections: [...sections.values()].map((section) => sectionOf(section, wording)) };
}

/** Functions of one letter stand side by side, everything else one below the other. */
function joined(left: LayerData, right: LayerData): LayerData {
  const layer = `${left.layer}\n${right.layer}`;
  if (!left.kind.startsWith("curve ")) return { ...left, layer, rows: [...left.rows, ...right.rows] };
  return {
    ...left,
    layer,
    columns: [...left.columns, ...right.columns.slice(1)],
    rows: left.rows.map((row, index) => [...row, ...(right.rows[index] ?? []).slice(1)]),
  };
}

function sectionOf({ layer, title, columns, rows }: LayerData, wording: Wording): TableSection {
  return {
    caption: inWords(title, wording),
    columns: columns.map(({ heading }) => cellText(heading, wording)),
    rows: rows.map((row) => row.map((cell) => cellText(cell, wording))),
    layers: [...new Set(layer.split("\n"))],
  };
}

/** A cell as it is read. */
function cellText(cell: Cell, wording: Wording): string {
  if (cell === undefined || (typeof cell === "number" && !Number.isFinite(cell))) return wording["table.undefined"] as string;
  if (typeof cell === "number") return tableText(cell);
  if (typeof cell === "string") return cell;
  return isFormula(cell) ? toPlainText(cell.json) : inWords(cell, wording);
}
