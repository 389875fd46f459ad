import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";

const solution = "(solution|solutions|general solution|complete solution)";

/** Differential equations. */
export const differential: readonly Row[] = rowsFor(
  "Clause",
  [
    ["Do", "general", "$D"],
    `[{Find}] [the] general (solution|solutions) (of|to|for) {D} / {Find} ${solution} (of|to|for) {NounD} {D} / [{Find}] all solutions (of|to|for) {D} / {Find} general solution {D}`,
    "[{Find}]{D}的通解 / {Find}通解{D} / {D}的通解(是|为)[什么|__]",
  ],
  [["Do", "general"], "{Find} [the] general solution [(of|to|for) [{NounD}]]", "{Find}[{NounD}的]通解"],
  [["Do", "general", "$Qs"], "{Find} general solution (of|to) {Qs}", "[{Find}]{Qs}的(通解|一般解)"],
  [
    ["Do", "particular", "$D"],
    "[{Find}] [the] particular solution (of|to|for) {D} / [{Find}] solution (of|to|for) {D} / solve [initial value problem|initial-value problem|ivp] {D}",
    "[{Find}]{D}的特解 / {Find}特解{D}",
  ],
  [
    ["Facts", ["Do", "particular", "$D"], "...$Modifiers"],
    "[{Find}] [particular] solution {Modifiers} (of|to|for) {D}",
    "[{Find}]{D}{Modifiers}[的](特解|解) / [{Find}]{D}[的]{Modifiers}[的](特解|解)",
  ],
  [
    ["Do", "particular"],
    "{Find} [the] particular solution [(of|to|for) [{NounD}]] / solve [the] (initial value problem|initial-value problem|ivp)",
    "{Find}[{NounD}的](特解|解)",
  ],
  [
    ["Do", "ode", "$D"],
    "solve {D} / solve {NounD} {D} / {Find} [the] solution (of|to|for) {NounD} {D} / find y if {D} / find y given {D} / {Find} [the] solution [curve|function] (of|to) {D}",
    "求满足{D}的[函数|解] / (解|求解|解出|解一下|试解){D} / {Find}{D}的解 / (解|求解){NounD}{D}",
  ],
  [["Do", "ode"], "solve [each of] [{NounD}]", "(解|求解)[{NounD}]"],
);
