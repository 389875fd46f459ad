import type { MathJson } from "../../../contract.ts";
import { operandsOf } from "../../../expression/mathjson.ts";
import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";

/** x = 0 and x = 1: the letter with both places; undefined where they are of different letters. */
function running(start: MathJson, end: MathJson): MathJson | undefined {
  const [letter, from] = operandsOf(start);
  const [other, to] = operandsOf(end);
  return letter === undefined || letter !== other ? undefined : ["BetweenFor", letter, from as MathJson, to as MathJson];
}

/** What runs from one place to another, and what it is a function of: whoever does not heed it does not understand the question. */
export const runningLetters: readonly Row[] = rowsFor(
  "Modifier",
  [
    (f) => running(f("Assign1"), f("Assign2")),
    "(from|between) {Assign1} (to|and) {Assign2} / over [the] interval from {Assign1} to {Assign2} / with limits [from] {Assign1} (and|to) {Assign2}",
    "从{Assign1}到{Assign2}[的|上的] / 在{Assign1}到{Assign2}[上|之间|上的] / 由{Assign1}到{Assign2} / 在{Assign1}(与|和){Assign2}之间[的]",
  ],
  [
    (f) => ["BetweenFor", ...operandsOf(f("Assign")), f("Place")] as MathJson,
    "(from|between) {Assign} (to|and) {Place} / over [the] interval from {Assign} to {Place}",
    "从{Assign}到{Place}[的|上的] / 在{Assign}到{Place}[上|之间|上的] / 由{Assign}到{Place}",
  ],
  [
    ["BetweenFor", "$Letter", "$Place1", "$Place2"],
    "with {Letter} from {Place1} to {Place2}",
    "{Letter}从{Place1}到{Place2}[的|上的] / {Letter}由{Place1}到{Place2}",
  ],
  [
    ["FunctionOf", "$Letter1", "$Letter2"],
    "[where|assuming|if|given that] {Letter1} is [a] [an] [implicit|differentiable] function of {Letter2}",
    "确定[了]{Letter1}是{Letter2}的[隐]函数 / 其中{Letter1}是{Letter2}的[隐]函数",
  ],
);
