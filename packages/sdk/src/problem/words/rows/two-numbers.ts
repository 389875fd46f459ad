import type { MathJson } from "../../../contract.ts";
import type { Filled, Row } from "../../grammar/row.ts";
import { rowsFor, type ShortRow } from "../../grammar/rows.ts";
import { isPlainAmount } from "./more-and-less.ts";

const equal = (left: MathJson, right: MathJson): MathJson => ["Equal", left, right];
const isRun = (json: MathJson): boolean => (json as readonly [string])[0] === "Run";

/** Two things that are said of numbers in one breath, and perhaps that they are sought: ["Both", statement, statement, question]. */
const both =
  (head: string, ...question: readonly MathJson[]) =>
  (f: Filled): MathJson | undefined =>
    isRun(f("Pair"))
      ? undefined
      : [
          "Both",
          equal(["Total", f("Pair")], f("Num1")),
          equal([head, f("Pair")], f("Num2")),
          ...question.map((asked): MathJson => [asked as string, f("Pair")]),
        ];

/** 2倍多3; what the share in 2倍多20% is of is not told. */
const timesAnd =
  (change: "Add" | "Subtract") =>
  (f: Filled): MathJson | undefined =>
    isPlainAmount(f("Num2")) ? [change, ["Multiply", f("Num1"), f("Atom")], f("Num2")] : undefined;

export const twoNumbers: readonly Row[] = [
  ...rowsFor(
    "Clause",
    ...(["difference", "product"] as const).flatMap((name): ShortRow[] => {
      const head = name === "product" ? "Times" : "Difference";
      return [
        [both(head), `{Pair} have [a] sum of {Num1} and [a] ${name} of {Num2}`, ""],
        [
          both(head, "Asked"),
          `find {Pair} whose sum is {Num1} and [whose] ${name} is {Num2} / find {Pair} with [a] sum of {Num1} and [a] ${name} of {Num2} / find {Pair} that have [a] sum of {Num1} and [a] ${name} of {Num2}`,
          "",
        ],
      ];
    }),
    [both("Difference"), "{Pair} add up to {Num1} and differ by {Num2}", ""],
  ),
  ...rowsFor(
    "Sum",
    [timesAnd("Add"), "", "{Atom}的{Num1}倍[还]多{Num2}"],
    [timesAnd("Subtract"), "", "{Atom}的{Num1}倍[还]少{Num2}"],
  ),
];
