import type { Answer, MathJson } from "../../contract.ts";
import { headOf, operandsOf } from "../../expression/mathjson.ts";

/** What is still to be worked out: d/dx, ∫, lim, Σ. */
const openHeads = /^(Integrate|Limit|Differentiate|PartialD|Derivative|OverDot|EvaluateAt|Sum|Product)$/;

/** A formula with something in it that is still to be worked out. */
export const asksAgain = (json: MathJson): boolean => openHeads.test(headOf(json) ?? "") || operandsOf(json).some(asksAgain);

/** A quantity handed back with its d/dx, ∫ or lim is no answer, though it equals what was asked for. Equations of curves and of systems may hold such signs. */
export const isUnfinished = ({ kind, json }: Pick<Answer, "kind" | "json">): boolean =>
  (kind === "value" || kind === "expression" || kind === "set" || kind === "interval") && asksAgain(json);
