import type { Method } from "../../../contract.ts";
import { asymptotes } from "./asymptotes.ts";
import { criticalPoints } from "./critical-points.ts";
import { inflectionPoints } from "./inflection-points.ts";
import { meeting } from "./meeting.ts";
import { parity, period } from "./symmetry.ts";
import { turningPoints } from "./turning-points.ts";

/** What is found out about graphs of any function. */
export const graphsMethods: readonly Method[] = [
  asymptotes,
  turningPoints,
  criticalPoints,
  inflectionPoints,
  parity,
  period,
  meeting,
];
