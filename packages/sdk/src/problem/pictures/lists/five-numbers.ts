import type { MathJson } from "../../../contract.ts";
import type { Token } from "../../grammar/tokens.ts";
import { behindSeparator, type Found, numberAt } from "./items.ts";
import type { FindLists, ListStretch } from "./list-stretch.ts";

/** What the five numbers of a box are called, in ascending order; each name as its tokens, of which Chinese ones are single characters. */
const names: readonly (readonly string[])[] = [
  ["min", "minimum", "lowest", "smallest", "least", "最 小 值", "最 小 数"],
  ["q 1", "q _ 1", "first quartile", "lower quartile", "1 st quartile", "下 四 分 位 数", "第 一 四 分 位 数"],
  ["median", "med", "q 2", "q _ 2", "second quartile", "中 位 数"],
  ["q 3", "q _ 3", "third quartile", "upper quartile", "3 rd quartile", "上 四 分 位 数", "第 三 四 分 位 数"],
  ["max", "maximum", "highest", "largest", "greatest", "最 大 值", "最 大 数"],
];

/** What may stand between a name and its number. */
const between = /^(value|of|is|at|=|:|为|是)$/;

/** `FiveNumbers`: min 1, Q1 3, median 5, Q3 8, max 12 as a List, each with its name; all five, in this order. */
export const fiveNumberLists: FindLists = (tokens) =>
  tokens.flatMap((_, at): ListStretch[] => {
    const found = fiveAt(tokens, at);
    return found ? [{ category: "FiveNumbers", from: at, to: found.to, value: ["List", ...found.value] }] : [];
  });

function fiveAt(tokens: readonly Token[], start: number): Found<MathJson[]> | undefined {
  const values: MathJson[] = [];
  let to = start;
  for (const called of names) {
    const from = values.length === 0 ? to : behindSeparator(tokens, to, /^[,、;，；]$/);
    const behind = behindName(tokens, skipping(tokens, from, /^(a|an|the)$/), called);
    const number = behind === undefined ? undefined : numberAt(tokens, skipping(tokens, behind, between));
    if (!number) return undefined;
    values.push(number.value);
    to = number.to;
  }
  return { value: values, to };
}

function behindName(tokens: readonly Token[], at: number, called: readonly string[]): number | undefined {
  const name = called
    .map((each) => each.split(" "))
    .find((words) => words.every((word, index) => tokens[at + index]?.key === word));
  return name && at + name.length;
}

function skipping(tokens: readonly Token[], at: number, words: RegExp): number {
  let behind = at;
  while (words.test(tokens[behind]?.key ?? "")) behind++;
  return behind;
}
