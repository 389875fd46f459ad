import type { Derivation, Message, Step, Verdict } from "../contract.ts";
import { expressionOf } from "../expression/expression.ts";
import { labels } from "../locale/labels.ts";
import { bare, declined } from "./bare.ts";

/**
 * One step with all its working, and what must hold for it. "Why" tells besides how it was decided that it is true. A step that is not there is a
 * reason.
 */
export function explained(text: string, derivation: Derivation, step: string | undefined, asksWhy: boolean): Derivation {
  const { steps, readings, chosen, method, provenance } = derivation;
  if (step === undefined) return declined(text, "which-step");
  const found = step === "last" ? steps.at(-1) : stepWith(steps, step);
  if (!found) return declined(text, "no-such-step", { step, count: steps.length });
  return bare(text, "solved", {
    readings,
    ...(chosen === undefined ? {} : { chosen }),
    ...(method ? { method } : {}),
    steps: [{ ...found, substeps: [...(found.substeps ?? []), ...remarksOn(found, asksWhy)] }],
    provenance,
  });
}

function stepWith(steps: readonly Step[], id: string): Step | undefined {
  for (const step of steps) {
    const found = step.id === id ? step : stepWith(step.substeps ?? [], id);
    if (found) return found;
  }
  return undefined;
}

/** How it was decided, and under which conditions. */
function remarksOn(step: Step, asksWhy: boolean): Step[] {
  const { conditions = [] } = step.verdict;
  const remarks: { rule: string; after: Step["after"]; params?: Message["params"] }[] = [
    ...(asksWhy
      ? [{ rule: `explain.${step.verdict.status}`, after: step.after, params: { how: howDecided(step.verdict) } }]
      : []),
    ...conditions.map((condition) => ({ rule: "explain.condition", after: condition, params: { condition } })),
  ];
  const first = (step.substeps?.length ?? 0) + 1;
  return remarks.map(({ rule, after, params }, index) => ({
    id: `${step.id}.${first + index}`,
    kind: "remark",
    rule,
    relation: "states",
    after: expressionOf(after.json),
    ...(params ? { params } : {}),
    verdict: { status: "given" },
    source: "rule",
  }));
}

function howDecided({ by = "" }: Verdict): Message {
  const key = `explain.by.${by}`;
  return { key: Object.hasOwn(labels, key) ? key : "explain.by.exact" };
}
