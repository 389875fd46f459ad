import type { Problem } from "../../contract.ts";
import { greekGlyph, symbolParts } from "../../expression/notation/letters.ts";
import { constants, kinds, places } from "../../geometry/vocabulary.ts";

/** What leads the parts of a line that follow what is asked. */
export const leads = { numbers: "over", conditions: "where", parameters: "with", units: "units" } as const;

export const numberNames: ReadonlySet<string> = new Set<Problem["numbers"]>(["real", "complex", "integer", "natural"]);

const values: ReadonlySet<string> = new Set(["True", "False", "ImaginaryUnit"]);
const inThePlane: ReadonlySet<string> = new Set([...kinds, ...places, ...Object.keys(constants)]);
/** P′, a point named after another. */
const primedName = /^[A-Z]_prime$/;

/** Symbols of geometry: kinds of curves, places, the origin and the axes. */
export const isOfThePlane = (symbol: string): boolean => inThePlane.has(symbol) || primedName.test(symbol);

/** Symbols that stand in a line as they are. */
export const isNamedSymbol = (text: string): boolean => isOfThePlane(text) || values.has(text);

/** A letter, Latin or Greek, maybe with a subscript: straight before a bracket it is called, y(0), theta(0). */
export function isLetterName(name: string): boolean {
  const { base } = symbolParts(name);
  return /^[A-Za-z]\w*$/.test(name) && (base.length === 1 || greekGlyph(base) !== undefined);
}

/** What may stand before the bracket of a call. */
export const isHead = (name: string): boolean => isLetterName(name) || /^[A-Z][A-Za-z0-9]+$/.test(name);

/** Details of an ask that are words (`method = quadratic.factoring`), not formulas. */
export const wordDetails: ReadonlySet<string> = new Set(["method", "way", "system", "scale", "look"]);

export const isWord = (text: string): boolean => /^[A-Za-z][\w-]*(\.[\w-]+)*$/.test(text);

/** A name that needs no quotes. */
const plainName = /[^\s,;:=(){}"→]+/y;
const reserved: ReadonlySet<string> = new Set([...Object.values(leads), "of"]);

/** A name as a line holds it: as it is, or as a string of JSON where it could be taken for what leads on. */
export const writtenName = (name: string): string => (reserved.has(name) ? JSON.stringify(name) : writtenDetail(name));

/** The name of a detail: in its bracket nothing leads on. */
export const writtenDetail = (name: string): string =>
  plainNameAt(name, 0) === name && name !== "" ? name : JSON.stringify(name);

/** The name without quotes that begins at an index; "" where none does. */
export function plainNameAt(line: string, at: number): string {
  plainName.lastIndex = at;
  return plainName.exec(line)?.[0] ?? "";
}

export const isReserved = (name: string): boolean => reserved.has(name);
