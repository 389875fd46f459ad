import type { Derivation, Language, Question, Reading, Solve, SolveEvent, SolveOptions, Solving } from "./contract.ts";
import { registryOf } from "./derivation/registry.ts";
import { languageOfText, tellIn } from "./derivation/wording.ts";
import type { FigureChange } from "./problem/follow-up/edits/edited.ts";
import { readOnDemand } from "./problem/read-on-demand.ts";
import { askedAround } from "./solving/around.ts";
import { Breather } from "./solving/breather.ts";
import { checkUse } from "./solving/check-use.ts";
import { derivable } from "./solving/derivable.ts";
import { derived } from "./solving/derived.ts";
import { EventStream } from "./solving/event-stream.ts";
import { isForModel } from "./solving/for-model.ts";
import { type Continued, type Job, unreadEnd, type Worked } from "./solving/job.ts";
import { pauser } from "./solving/pauser.ts";
import { sealed } from "./solving/seal.ts";
import { version } from "./version.ts";

/**
 * Solves a question: reads it, derives, verifies each step, illustrates. Starts at once; iterate it for events as they come, or await
 * `result`. What cannot be read or solved is an honest `unsolved` with its reason, not an error.
 *
 * @throws {MisuseError} through `result`, for a question without text or a budget that is no positive number
 * @throws the signal's reason through `result` when aborted, and a "TimeoutError" when `budget.milliseconds` runs out
 */
export const solve: Solve = (question, options = {}) => {
  const stream = new EventStream();
  const result = run(question, options, (event) => stream.push(event)).then(
    (derivation) => {
      stream.push({ type: "solve-finished", derivation });
      stream.end();
      return derivation;
    },
    (error: unknown) => {
      const { name, message } = error instanceof Error ? error : { name: "Error", message: String(error) };
      stream.push({ type: "solve-failed", error: { name, message } });
      stream.end();
      throw error;
    },
  );
  // Whoever only iterates learns of a failure by its event; the promise must not count as unhandled then.
  result.catch(() => {});
  const solving: Solving = { result, [Symbol.asyncIterator]: () => stream[Symbol.asyncIterator]() };
  return solving;
};

/** The straight line: read, derive (each part verified as it is written), illustrate. */
async function run(question: Question, options: SolveOptions, emit: (event: SolveEvent) => void): Promise<Derivation> {
  checkUse(question, options);
  const breather = new Breather();
  try {
    return await runPaced({ question, options, lang: languageFor(question, options), emit, pause: pauser(options, breather) });
  } finally {
    breather.close();
  }
}

async function runPaced(job: Job): Promise<Derivation> {
  const { question, options, lang } = job;
  await job.pause();
  const { readings, chosen, reason, changes } = await readOnDemand(question);
  job.emit({ type: "problem-read", readings, ...(chosen === undefined ? {} : { chosen }) });
  const reading = chosen === undefined ? undefined : readings[chosen];
  const unread = reason ?? { key: "reason.several-readings" };
  const continued = reading && (await inConversation(reading, question, changes?.[chosen ?? 0]));
  const worked = await workedBy(continued, { ...unreadWork, end: unreadEnd(unread) }, job);
  const { end, repairs = [] } = worked;
  const derivation: Derivation = {
    version: 1,
    question,
    readings,
    ...(chosen === undefined ? {} : { chosen }),
    status: end.status,
    ...(end.method ? { method: end.method } : {}),
    ...(end.otherMethods ? { otherMethods: [...end.otherMethods] } : {}),
    steps: worked.steps,
    answers: worked.answers,
    figures: worked.figures,
    ...(repairs.length > 0 ? { repairs: [...repairs] } : {}),
    ...(end.reason ? { reason: end.reason } : {}),
    provenance: { sdk: version, methods: [...end.methods], tier: "rules", ...worked.provenance, seed: options.seed ?? 0 },
  };
  const told = tellIn(worked.registry, derivation, lang);
  return told.provenance.model === undefined ? told : sealed(told);
}

const unreadWork: Omit<Worked, "end"> = { steps: [], answers: [], figures: [], registry: registryOf([]) };

/** Rules, a model, or rules first and a model where they come to no answer. What is asked around a question is for rules alone: algebra checks and hints. */
async function workedBy(reading: Continued | undefined, unread: Worked, job: Job): Promise<Worked> {
  const around = reading && askedAround(reading, job);
  if (around) return around;
  const { engine, tier = "auto" } = job.options;
  const rules = tier === "model" ? undefined : reading ? await derived(reading, job) : unread;
  if (rules && (engine === undefined || tier === "rules" || !isForModel(rules.end, reading?.problem))) return rules;
  const { withModel } = await import("./solving/with-model/with-model.ts");
  return withModel({ reading, rules }, job);
}

/** What knows the pictures of conversations is loaded for these alone. */
async function inConversation(reading: Reading, { previous }: Question, change: FigureChange | undefined): Promise<Continued> {
  const worked = { ...reading, problem: derivable(reading.problem) };
  if (!previous) return worked;
  const { redrawing } = await import("./solving/redraw.ts");
  return { ...worked, redraw: redrawing(reading.problem, change, previous.figures) };
}

/** The language asked for, else that of the question's own words. */
const languageFor = (question: Question, { lang }: SolveOptions): Language =>
  lang ?? question.lang ?? languageOfText(question.text);
