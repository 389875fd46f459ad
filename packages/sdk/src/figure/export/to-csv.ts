import type { Figure, Language, Message } from "../../contract.ts";
import { toPlainText } from "../../expression/print-unicode.ts";
import { isFormula, type Wording } from "../../locale/say.ts";
import { inWords } from "../names.ts";
import { type DataOptions, figureData } from "../table/figure-data.ts";
import { type Cell, type ColumnKey, columnKeys, type Detail, type LayerData } from "../table/layer-data.ts";
import { checkView } from "../view/check-view.ts";
import { withParameters } from "../with-parameters.ts";
import { wordsFor } from "../words/words.ts";
import { onDemand } from "./exporting.ts";
import { dotsOf, linesOf, type SampledLine } from "./sampled-lines.ts";

export interface CsvOptions extends DataOptions {
  /** English unless it is Chinese: the language of names, not of the headings, which are the same in every file. */
  readonly lang?: Language;
  readonly wording?: Wording;
}

const detail: Detail = { places: 400, across: 20 };
const newline = "\r\n";

/**
 * The data of a figure as one rectangular file of comma-separated values (RFC 4180): a row for each place, with the id of its layer in the first column and
 * a column for each kind of value. A cell is empty where there is no value; a curve of an equation has the places that it is drawn through, with an empty row
 * where it breaks. Text that a spreadsheet would take for a formula begins with an apostrophe.
 *
 * @throws FigureError for a window that cannot be drawn, and for values that are no numbers.
 */
export function toCsv(figure: Figure, options: CsvOptions = {}): string {
  const wording = wordsFor(options.lang, options.wording);
  const places = placesDrawn(figure, options);
  const data = figureData(figure, options, detail).flatMap((own) => [own, ...(places.get(own.layer) ?? [])]);
  const used = columnKeys.filter((key) => data.some(({ columns }) => columns.some((column) => column.key === key)));
  const lines = data.flatMap(({ layer, columns, rows }) => {
    const cells = used.map((key) => columns.findIndex((column) => column.key === key));
    return withoutEmptyEnds(rows).map((row) =>
      [field(layer, wording), ...cells.map((cell) => field(row[cell], wording))].join(","),
    );
  });
  const headings: readonly (ColumnKey | "layer")[] = ["layer", ...used];
  return [headings.join(","), ...lines].map((line) => line + newline).join("");
}

/** Of the curves that are given by an equation: nothing else says where they are. */
function placesDrawn(whole: Figure, { view = whole.view, values }: DataOptions): ReadonlyMap<string, LayerData[]> {
  const curves = whole.layers.filter(({ type }) => type === "implicit");
  if (curves.length === 0) return new Map();
  checkView(view);
  const spec = onDemand(withParameters({ ...whole, view }, values))() ?? { options: {}, marks: [] };
  return new Map(
    curves.map(({ id }) => {
      const parts = [...(linesOf(spec, id) ? [linesOf(spec, id) as SampledLine] : []), ...dotsOf(spec, id)];
      return [id, parts.map((part) => placesData(id, part))];
    }),
  );
}

function placesData(layer: string, { x, y }: SampledLine): LayerData {
  const [title, ...columns] = ["table.points", "x", "y"].map((key) => ({ key })) as [Message, Message, Message];
  const rows = x.map((value, index) => [value ?? undefined, y[index] ?? undefined]);
  return { layer, kind: "places", title, columns: columns.map((heading) => ({ key: heading.key as ColumnKey, heading })), rows };
}

/** Functions over an interval have no rows beyond it. */
function withoutEmptyEnds(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const hasValue = (row: readonly Cell[]): boolean => row.slice(1).some((cell) => cell !== undefined) || row.length < 2;
  const [first, last] = [rows.findIndex(hasValue), rows.findLastIndex(hasValue)];
  return first < 0 ? [] : rows.slice(first, last + 1);
}

function field(cell: Cell, wording: Wording): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(Number(cell.toPrecision(15))) : "";
  return quoted(guarded(typeof cell === "string" ? cell : isFormula(cell) ? toPlainText(cell.json) : inWords(cell, wording)));
}

/** Spreadsheets compute what begins with one of these signs: an apostrophe makes it text (OWASP, CSV injection). */
const guarded = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
