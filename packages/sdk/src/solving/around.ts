import type { Ask, Problem } from "../contract.ts";
import { registryOf } from "../derivation/registry.ts";
import { everyWordingIn, tellAnswer, tellStep } from "../derivation/wording.ts";
import { derived } from "./derived.ts";
import type { Continued, Job, Worked } from "./job.ts";
import { checkAskedIn, choiceAskedIn } from "./tutoring/asked.ts";
import { hintAskedIn, hintFrom } from "./tutoring/hint.ts";

/** What a reading asks for besides having its question solved: a check of somebody's work, one of several options, a hint; undefined where nothing. */
export function askedAround(reading: Continued, job: Job): Promise<Worked> | undefined {
  const { problem } = reading;
  const check = checkAskedIn(problem);
  if (check) return checked(problem, check, job);
  const choice = choiceAskedIn(problem);
  if (choice) return optionChosen(reading, choice, job);
  const hint = hintAskedIn(problem);
  return hint && hinted({ ...reading, problem: hint.problem }, hint.number, job);
}

/** A person's work, each line with its verdict. */
async function checked(problem: Problem, ask: Ask, job: Job): Promise<Worked> {
  const { checkWork } = await import("./tutoring/check.ts");
  const worked = { ...checkWork(problem, ask), figures: [], registry: registryOf([]) };
  told(worked, job);
  return worked;
}

/** The question answered as ever, and then the option that agrees with it. */
async function optionChosen(reading: Continued, choice: Ask, job: Job): Promise<Worked> {
  const { problem } = reading;
  const worked = await derived({ ...reading, problem: { ...problem, asks: problem.asks.filter((ask) => ask !== choice) } }, job);
  const { chosenOption } = await import("./choice.ts");
  const found = worked.end.status === "unsolved" ? undefined : await chosenOption(problem, choice, worked);
  if (!found) {
    const status = worked.end.status === "solved" ? "partial" : worked.end.status;
    return { ...worked, end: { ...worked.end, status, reason: worked.end.reason ?? { key: "reason.no-option" } } };
  }
  told({ ...worked, steps: [found.step], answers: [found.answer] }, job);
  return { ...worked, steps: [...worked.steps, found.step], answers: [...worked.answers, found.answer] };
}

/** What was derived in silence, told as far as a hint goes. */
async function hinted(reading: Continued, number: number, job: Job): Promise<Worked> {
  const whole = await derived(reading, { ...job, emit: () => {} });
  const worked = { ...whole, ...hintFrom(whole.steps, whole.end, number), answers: [], figures: [] };
  told(worked, job);
  return worked;
}

function told({ steps, answers, registry }: Worked, { lang, emit }: Job): void {
  const wording = everyWordingIn(registry, lang);
  for (const step of steps) emit({ type: "step-finished", step: tellStep(step, wording) });
  for (const answer of answers) emit({ type: "answer-ready", answer: tellAnswer(answer, wording) });
}
