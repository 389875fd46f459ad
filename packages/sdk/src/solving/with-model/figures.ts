import type { Expression, Figure } from "../../contract.ts";
import { readOnDemand } from "../../problem/read-on-demand.ts";
import { derivable } from "../derivable.ts";
import { derived } from "../derived.ts";
import type { Job } from "../job.ts";
import type { Written } from "./working.ts";

/** More pictures than this no answer needs. */
const mostFigures = 3;

/**
 * The pictures that a model's figure lines ask for: each equation is read and drawn as a question for its graph is, with what rules find out about it. A
 * figure line is data; nothing of it is run.
 */
export async function figuresOf(written: readonly Written[], present: readonly Figure[], job: Job): Promise<Figure[]> {
  const lines = written.filter(({ line }) => line.kind === "figure").slice(0, mostFigures);
  const taken = new Set(present.map(({ id }) => id));
  const figures: Figure[] = [];
  const titles = new Set(present.map(({ title }) => JSON.stringify(title)));
  for (const { step } of lines) {
    for (const figure of await drawn(step.after, job)) {
      // What is drawn already need not be drawn again.
      if (titles.has(JSON.stringify(figure.title))) continue;
      titles.add(JSON.stringify(figure.title));
      const id = freeId(figure.id, taken);
      taken.add(id);
      figures.push({ ...figure, id });
    }
  }
  return figures;
}

async function drawn(equation: Expression, job: Job): Promise<Figure[]> {
  const { readings, chosen } = await readOnDemand({ text: `graph ${equation.latex}` });
  const reading = readings[chosen ?? -1];
  if (!reading?.problem.asks.some(({ what }) => what === "graph")) return [];
  const silent: Job = { ...job, question: { text: "" }, emit: () => {} };
  return (await derived({ ...reading, problem: derivable(reading.problem) }, silent)).figures;
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(name)) return name;
  }
}
