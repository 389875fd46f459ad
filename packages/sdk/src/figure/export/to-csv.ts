import type { Figure, Language } from "../../contract.ts";
import { toPlainText } from "../../expression/print-unicode.ts";
import { isFormula, type Wording } from "../../locale/say.ts";
import { inWords } from "../names.ts";
import { type DataOptions, figureData } from "../table/figure-data.ts";
import { type Cell, type ColumnKey, columnKeys, type Detail } from "../table/layer-data.ts";
import { wordsFor } from "../words/words.ts";

export interface CsvOptions extends DataOptions {
  /** English unless it is Chinese: the language of names, not of the headings, which are the same in every file. */
  readonly lang?: Language;
  readonly wording?: Wording;
}

const detail: Detail = { places: 400, across: 20 };
const newline = "\r\n";

/**
 * The data of a figure as one rectangular file of comma-separated values (RFC 4180): a row for each place, with the id of its layer in the first column and
 * a column for each kind of value. A cell is empty where there is no value. Text that a spreadsheet would take for a formula begins with an apostrophe.
 *
 * @throws FigureError for a window that cannot be drawn, and for values that are no numbers.
 */
export function toCsv(figure: Figure, options: CsvOptions = {}): string {
  const wording = wordsFor(options.lang, options.wording);
  const data = figureData(figure, options, detail);
  const used = columnKeys.filter((key) => data.some(({ columns }) => columns.some((column) => column.key === key)));
  const lines = data.flatMap(({ layer, columns, rows }) => {
    const places = used.map((key) => columns.findIndex((column) => column.key === key));
    return withoutEmptyEnds(rows).map((row) =>
      [field(layer, wording), ...places.map((place) => field(row[place], wording))].join(","),
    );
  });
  const headings: readonly (ColumnKey | "layer")[] = ["layer", ...used];
  return [headings.join(","), ...lines].map((line) => line + newline).join("");
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
