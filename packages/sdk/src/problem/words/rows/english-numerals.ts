import type { MathJson } from "../../../contract.ts";
import type { Filled, Row } from "../../grammar/row.ts";
import { rowsFor, type ShortRow } from "../../grammar/rows.ts";
import { decimalOf, fraction, mixed } from "../numerals.ts";

const words = (text: string, first: number, step = 1): ShortRow[] =>
  text.split(" ").map((word, index) => [first + index * step, word, ""]);

/** The words of parts, from halves on: the singular, the plural, how many make a whole. */
const parts: readonly (readonly [one: string, many: string, of: number])[] = [
  ["half", "halves", 2],
  ["third", "thirds", 3],
  ["(quarter|fourth)", "(quarters|fourths)", 4],
  ["fifth", "fifths", 5],
  ["sixth", "sixths", 6],
  ["seventh", "sevenths", 7],
  ["eighth", "eighths", 8],
  ["ninth", "ninths", 9],
  ["tenth", "tenths", 10],
  ["eleventh", "elevenths", 11],
  ["twelfth", "twelfths", 12],
  ["fifteenth", "fifteenths", 15],
  ["sixteenth", "sixteenths", 16],
  ["twentieth", "twentieths", 20],
  ["hundredth", "hundredths", 100],
  ["thousandth", "thousandths", 1000],
];

const number = (json: MathJson): number => json as number;
const times =
  (slot: string, factor: number, rest?: string) =>
  (filled: Filled): MathJson =>
    number(filled(slot)) * factor + (rest === undefined ? 0 : number(filled(rest)));

/** A group of thousands with what stands behind it; what is less than a hundred may be joined by "and". */
const groups = (name: string, word: string, factor: number, smaller: string): Row[] =>
  rowsFor(
    name,
    [`$${smaller}`, `{${smaller}}`, ""],
    [times("UnderThousand", factor), `{UnderThousand} ${word}`, ""],
    [factor, word, ""],
    [times("UnderThousand1", factor, `${smaller}2`), `{UnderThousand1} ${word} [,] {${smaller}2}`, ""],
    [times("UnderThousand", factor, "UnderHundred"), `{UnderThousand} ${word} and {UnderHundred}`, ""],
  );

/** twenty-five, one hundred and three, two thirds, three point one four, half a dozen. */
export const englishNumerals: readonly Row[] = [
  ...rowsFor("Ones", ...words("one two three four five six seven eight nine", 1)),
  ...rowsFor("Teens", ...words("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 10)),
  ...rowsFor("Tens", ...words("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10), [40, "fourty", ""]),
  ...rowsFor(
    "UnderHundred",
    ["$Ones", "{Ones}", ""],
    ["$Teens", "{Teens}", ""],
    ["$Tens", "{Tens}", ""],
    [times("Tens", 1, "Ones"), "{Tens} [-] {Ones}", ""],
  ),
  ...rowsFor(
    "UnderThousand",
    ["$UnderHundred", "{UnderHundred}", ""],
    [times("Ones", 100), "{Ones} hundred", ""],
    [100, "hundred", ""],
    [times("Ones", 100, "UnderHundred"), "{Ones} hundred [and] {UnderHundred}", ""],
    [(f) => 100 + number(f("UnderHundred")), "hundred and {UnderHundred}", ""],
    [times("Teens", 100), "{Teens} hundred", ""],
  ),
  ...groups("UnderMillion", "thousand", 1e3, "UnderThousand"),
  ...groups("UnderBillion", "million", 1e6, "UnderMillion"),
  ...groups("Whole", "billion", 1e9, "UnderBillion"),
  ...rowsFor(
    "Num",
    ["$Whole", "{Whole}", ""],
    [0, "zero", ""],
    [12, "dozen", ""],
    [6, "half dozen", ""],
    [times("UnderHundred", 12), "{UnderHundred} dozen", ""],
    [(f) => decimalOf(f("Digits"), 12), "{Digits} dozen", ""],
    [(f) => decimalOf(f("Digits"), 1e3), "{Digits} thousand", ""],
    [(f) => decimalOf(f("Digits"), 1e6), "{Digits} million", ""],
    [(f) => decimalOf(f("Digits"), 1e9), "{Digits} billion", ""],
    ["$Part", "{Part}", ""],
    ["$Parts", "{Parts}", ""],
    [(f) => mixed(f("Whole"), f("Part")), "{Whole} and {Part}", ""],
    [(f) => mixed(f("Whole"), f("Parts")), "{Whole} and {Parts}", ""],
    [(f) => mixed(f("Digits"), f("Part")), "{Digits} and {Part}", ""],
    [(f) => Number(`${f("Whole")}.${f("Figures")}`), "{Whole} point {Figures}", ""],
    [(f) => Number(`0.${f("Figures")}`), "[zero] point {Figures}", ""],
  ),
  ...rowsFor(
    "Figures",
    [(f) => String(f("Ones")), "{Ones}", ""],
    ["0", "(zero|oh)", ""],
    [(f) => `${f("Figures")}${f("Ones")}`, "{Figures} {Ones}", ""],
    [(f) => `${f("Figures")}0`, "{Figures} (zero|oh)", ""],
  ),
  ...parts.flatMap(([one, many, of]) => [
    ...rowsFor("Part", [fraction(1, of), `[one] ${one}`, ""]),
    ...rowsFor("Ordinal", ...(of > 2 ? [[of, one, ""] as ShortRow] : [])),
    ...rowsFor("Parts", [
      (f) => (f("UnderHundred") === 1 ? undefined : fraction(number(f("UnderHundred")), of)),
      `{UnderHundred} [-] ${many}`,
      "",
    ]),
    ...rowsFor("Parts", [(f) => (f("Digits") === 1 ? undefined : fraction(number(f("Digits")), of)), `{Digits} ${many}`, ""]),
  ]),
];
