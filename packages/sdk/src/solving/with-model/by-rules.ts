import type { Expression, Problem, Reading, Step } from "../../contract.ts";
import { sameTree } from "../../expression/mathjson.ts";
import { readOnDemand } from "../../problem/read-on-demand.ts";
import { derivable } from "../derivable.ts";
import { derived } from "../derived.ts";
import type { Job, Worked } from "../job.ts";

/** What rules make of a problem, told to nobody. */
export interface ByRules extends Worked {
  readonly unknowns: readonly string[];
  /** Whether it is the question itself that they solved: then its answers have been held against it. */
  readonly isOfQuestion: boolean;
}

/** Whether rules have done anything: a line that says already what its letter is agrees with itself. */
export const hasSteps = ({ steps }: Worked): boolean => steps.some(({ rule }) => rule !== "question.given");

/** What rules make of a line that stands by itself: its solutions. undefined where it is nothing to be solved, or they find none for certain. */
export async function solvedByRules(line: Expression, numbers: Problem["numbers"], job: Job): Promise<ByRules | undefined> {
  const { readings, chosen } = await readOnDemand({ text: line.latex });
  const reading = readings[chosen ?? -1];
  const [ask, ...others] = reading?.problem.asks ?? [];
  if (!reading || others.length > 0 || ask?.what !== "solutions") return undefined;
  const worked = await derivedInSilence({ ...reading, problem: { ...reading.problem, numbers } }, job);
  return worked && { ...worked, isOfQuestion: false };
}

/** undefined where rules do not solve it to the end. */
export async function derivedInSilence(reading: Reading, job: Job): Promise<ByRules | undefined> {
  const silent: Job = { ...job, question: { text: "" }, emit: () => {} };
  const worked = await derived({ ...reading, problem: derivable(reading.problem) }, silent);
  return worked.end.status === "solved" ? { ...worked, unknowns: reading.problem.unknowns, isOfQuestion: true } : undefined;
}

/** Steps of rules as they go on from other steps: numbered after those, and without the line that is given where it stands there already. */
export function continued(steps: readonly Step[], written: readonly Step[]): Step[] {
  const [first, ...others] = steps;
  const stands =
    first?.rule === "question.given" &&
    written.some(({ kind, after }) => kind === "step" && sameTree(after.json, first.after.json));
  return (stands ? others : steps).map((step) => moved(step, stands ? written.length - 1 : written.length));
}

function moved(step: Step, by: number): Step {
  const idOf = (id: string): string => {
    const [number, ...places] = id.split(".");
    return [String(Number(number) + by), ...places].join(".");
  };
  return {
    ...step,
    id: idOf(step.id),
    ...(step.from && { from: step.from.map(idOf) }),
    ...(step.substeps && { substeps: step.substeps.map((substep) => moved(substep, by)) }),
  };
}
