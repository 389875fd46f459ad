import { headOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor, type ShortRow } from "../../grammar/rows.ts";

const end = "[.|?|!]";
const value = "(value|result|answer) (of|to|for)";

/** The whole of a question about numbers alone. */
export const questions: readonly Row[] = [
  ...rowsFor("Find", [
    "Find",
    "(find|calculate|compute|evaluate|determine|work out|figure out|what is|what ' s|whats|what are|how much is|how much are|give|tell me|state|simplify|what is [the] {Value}|find [the] {Value})",
    "(求|计算|算一算|算出|求出|请计算|请问|口算|列式计算)[:]",
  ]),
  ...rowsFor("Value", ["Value", value, ""]),
  ...rowsFor("Ask", [
    "Ask",
    "(is what|equals what|is equal to what|makes what|equals|=|= ?|is how much|gives what|is|is what number|equals what number)",
    "(是多少|等于多少|等于几|是几|得多少|得几|是什么|为多少|等于|=|=?|的值|是什么数|是|得|多少|结果是多少|的结果是多少|等于什么|,(结果|得数)是(多少|几))",
  ]),
  ...rowsFor(
    "Calculation",
    ["$Sum", `[please] {Find} {Sum} ${end} / {Sum} ${end} / {Sum} {Ask} ${end}`, `[{Find}]{Sum}[{Ask}][?|。|.]`],
    [
      "$Sum",
      `what (does|do|will) {Sum} (equal|make|give|come to) ${end} / (can|could) you [please] (tell me|find|calculate|compute) [what] {Sum} [is] ${end} / tell me what {Sum} is ${end}`,
      "",
    ],
    [
      "$Steps",
      `[please] {Steps} ${end} / what (do|will|would) you get (if|when) you {Steps} ${end} / what is [the] result (if|when) you {Steps} ${end} / (if|when) you {Steps} , what do you get ${end}`,
      "{Steps}[{Ask}][?|。|.]",
    ],
    ...(
      [
        ["和", "Add"],
        ["差", "Subtract"],
        ["积", "Multiply"],
        ["商", "Divide"],
      ] as const
    ).map(
      ([name, head]): ShortRow => [
        (f) => (headOf(f("Sum")) === head ? f("Sum") : undefined),
        "",
        `[{Find}]{Sum},${name}是(多少|几)[?|。|.] / 用{Sum},${name}是(多少|几)[?|。|.]`,
      ],
    ),
    ["$Compared", `{Compared} ${end}`, "{Compared}[?|。|.]"],
  ),
];
