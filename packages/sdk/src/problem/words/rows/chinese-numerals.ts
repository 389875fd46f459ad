import type { MathJson } from "../../../contract.ts";
import type { Filled, Row } from "../../grammar/row.ts";
import { rowsFor, type ShortRow } from "../../grammar/rows.ts";
import { decimalOf, fractionOf, mixed } from "../numerals.ts";

const digits: ShortRow[] = [..."一二三四五六七八九"].map((digit, index) => [index + 1, "", digit]);
const number = (json: MathJson): number => json as number;

/** The value of some slots, each times its factor, added up. */
const sum =
  (...factors: readonly (readonly [slot: string, factor: number])[]) =>
  (filled: Filled): MathJson =>
    factors.reduce((total, [slot, factor]) => total + number(filled(slot)) * factor, 0);

/** 一百零五, 两千, 三分之一, 三又二分之一, 零点五, 百分之四十, 负三. */
export const chineseNumerals: readonly Row[] = [
  ...rowsFor("Ge", ...digits, [2, "", "两"]),
  ...rowsFor(
    "Shi",
    [10, "", "十"],
    [sum(["Ge1", 10]), "", "{Ge1}十"],
    [(f) => 10 + number(f("Ge1")), "", "十{Ge1}"],
    [sum(["Ge1", 10], ["Ge2", 1]), "", "{Ge1}十{Ge2}"],
  ),
  ...rowsFor(
    "Bai",
    [sum(["Ge1", 100]), "", "{Ge1}百"],
    [sum(["Ge1", 100], ["Ge2", 1]), "", "{Ge1}百(零|〇){Ge2}"],
    [sum(["Ge1", 100], ["Ge2", 10]), "", "{Ge1}百{Ge2}十"],
    [sum(["Ge1", 100], ["Ge2", 10], ["Ge3", 1]), "", "{Ge1}百{Ge2}十{Ge3}"],
  ),
  ...rowsFor(
    "Qian",
    [sum(["Ge1", 1000]), "", "{Ge1}千"],
    [sum(["Ge1", 1000], ["Ge2", 1]), "", "{Ge1}千(零|〇){Ge2}"],
    [sum(["Ge1", 1000], ["Shi", 1]), "", "{Ge1}千(零|〇){Shi}"],
    [sum(["Ge1", 1000], ["Bai", 1]), "", "{Ge1}千{Bai}"],
  ),
  ...rowsFor("Rest", ["$Ge", "", "{Ge}"], ["$Shi", "", "{Shi}"], ["$Bai", "", "{Bai}"]),
  ...rowsFor("Small", ["$Rest", "", "{Rest}"], ["$Qian", "", "{Qian}"]),
  ...rowsFor(
    "Wan",
    [sum(["Small", 1e4]), "", "{Small}万"],
    [sum(["Small", 1e4], ["Qian", 1]), "", "{Small}万{Qian}"],
    [sum(["Small", 1e4], ["Rest", 1]), "", "{Small}万(零|〇){Rest}"],
  ),
  ...rowsFor(
    "Whole",
    ["$Small", "", "{Small}"],
    ["$Wan", "", "{Wan}"],
    [sum(["Small", 1e8]), "", "{Small}亿"],
    [sum(["Small", 1e8], ["Wan", 1]), "", "{Small}亿[零]{Wan}"],
  ),
  ...rowsFor(
    "Places",
    ["0", "", "(零|〇)"],
    [(f) => String(f("Ge")), "", "{Ge}"],
    [(f) => `${f("Places")}${f("Ge")}`, "", "{Places}{Ge}"],
    [(f) => `${f("Places")}0`, "", "{Places}(零|〇)"],
  ),
  ...rowsFor(
    "Decimal",
    [(f) => Number(`0.${f("Places")}`), "", "零点{Places}"],
    [(f) => Number(`${f("Whole")}.${f("Places")}`), "", "{Whole}点{Places}"],
  ),
  ...rowsFor(
    "Share",
    [(f) => fractionOf(f("Whole2"), f("Whole1")), "", "{Whole1}分之{Whole2}"],
    [(f) => fractionOf(f("Digits2"), f("Digits1")), "", "{Digits1}分之{Digits2}"],
  ),
  ...rowsFor(
    "Num",
    [0, "", "零"],
    ["$Whole", "", "{Whole}"],
    ["$Decimal", "", "{Decimal}"],
    ["$Share", "", "{Share}"],
    [(f) => mixed(f("Whole"), f("Share")), "", "{Whole}又{Share}"],
    [(f) => mixed(f("Digits"), f("Share")), "", "{Digits}又{Share}"],
    [["Percent", "$Whole"], "", "百分之{Whole}"],
    [["Percent", "$Decimal"], "", "百分之{Decimal}"],
    [["Percent", "$Digits"], "", "百分之{Digits}"],
    [(f) => decimalOf(f("Digits"), 1e4), "", "{Digits}万"],
    [(f) => decimalOf(f("Digits"), 1e8), "", "{Digits}亿"],
  ),
];
