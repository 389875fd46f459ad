import { toUnicode } from "../../expression/print-unicode.ts";

/** A number as it is written in a chart, with a real minus sign: all its digits, or so many that count. */
export const numberText = (value: number, digits = 15): string => toUnicode(Number(value.toPrecision(digits)));
