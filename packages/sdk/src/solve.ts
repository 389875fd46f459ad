import type {
  Answer,
  Ask,
  Derivation,
  Figure,
  Language,
  Message,
  Problem,
  Question,
  Reading,
  Solve,
  SolveEvent,
  SolveOptions,
  Solving,
  Step,
} from "./contract.ts";
import { type DerivationEnd, type DerivationPart, deriveWith } from "./derivation/derive-with.ts";
import { loadDomains } from "./derivation/domains/load.ts";
import { domainsFor } from "./derivation/domains/needed.ts";
import { type Registry, registryOf } from "./derivation/registry.ts";
import { everyWordingIn, languageOfText, tellAnswer, tellIn, tellStep } from "./derivation/wording.ts";
import type { FigureChange } from "./problem/follow-up/edits/edited.ts";
import { readOnDemand } from "./problem/read-on-demand.ts";
import { Breather } from "./solving/breather.ts";
import { checkUse } from "./solving/check-use.ts";
import { derivable } from "./solving/derivable.ts";
import { EventStream } from "./solving/event-stream.ts";
import { illustrate } from "./solving/illustrate.ts";
import { pauser } from "./solving/pauser.ts";
import type { Redraw } from "./solving/redraw.ts";
import { checkAskedIn, choiceAskedIn } from "./solving/tutoring/asked.ts";
import { type HintRequest, hintAskedIn, hintFrom } from "./solving/tutoring/hint.ts";
import { hasCalculus } from "./verification/calculus/heads.ts";
import { loadCalculus } from "./verification/calculus/load.ts";
import { version } from "./version.ts";

/** Operations allowed to a derivation unless the caller says otherwise: some seconds on a slow phone, far beyond any school problem. */
const defaultOperations = 2_000_000;

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

type Emit = (event: SolveEvent) => void;

/** The straight line: read, derive (each part verified as it is written), illustrate. */
async function run(question: Question, options: SolveOptions, emit: Emit): Promise<Derivation> {
  checkUse(question, options);
  const breather = new Breather();
  try {
    return await runPaced(question, options, emit, pauser(options, breather));
  } finally {
    breather.close();
  }
}

async function runPaced(question: Question, options: SolveOptions, emit: Emit, pause: () => Promise<void>): Promise<Derivation> {
  await pause();
  const { readings, chosen, reason, changes } = await readOnDemand(question);
  emit({ type: "problem-read", readings, ...(chosen === undefined ? {} : { chosen }) });
  const lang = languageFor(question, options);
  const reading = chosen === undefined ? undefined : readings[chosen];
  const unread = reason ?? { key: "reason.several-readings" };
  const worked = reading
    ? await work(await inConversation(reading, question, changes?.[chosen ?? 0]), question, options, emit, pause)
    : { steps: [], answers: [], figures: [], end: unreadEnd(unread), registry: registryOf([]) };
  const { end } = worked;
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
    ...(end.reason ? { reason: end.reason } : {}),
    provenance: { sdk: version, methods: [...end.methods], tier: "rules", seed: options.seed ?? 0 },
  };
  return tellIn(worked.registry, derivation, lang);
}

/** A reading as it is worked out, with what becomes of the picture where its question goes on from another. */
interface Continued extends Reading {
  readonly redraw?: Redraw;
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

const unreadEnd = (reason: Message): DerivationEnd => ({ status: "unsolved", layers: [], methods: [], refuted: [], reason });

interface Worked {
  readonly steps: Step[];
  readonly answers: Answer[];
  readonly figures: Figure[];
  readonly end: DerivationEnd;
  /** What its steps were written by. */
  readonly registry: Registry;
}

async function work(
  reading: Continued,
  question: Question,
  options: SolveOptions,
  emit: Emit,
  pause: () => Promise<void>,
): Promise<Worked> {
  const check = checkAskedIn(reading.problem);
  if (check) return checked(reading.problem, check, languageFor(question, options), emit);
  const choice = choiceAskedIn(reading.problem);
  if (choice) return optionChosen(reading, choice, question, options, emit, pause);
  const hint = hintAskedIn(reading.problem);
  return hint
    ? hinted(
        hint,
        await derived({ ...reading, problem: hint.problem }, question, options, () => {}, pause),
        languageFor(question, options),
        emit,
      )
    : derived(reading, question, options, emit, pause);
}

/** A person's work, each line with its verdict. */
async function checked(problem: Problem, ask: Ask, lang: Language, emit: Emit): Promise<Worked> {
  const { checkWork } = await import("./solving/tutoring/check.ts");
  const registry = registryOf([]);
  const { steps, answers, end } = checkWork(problem, ask);
  for (const step of steps) emit({ type: "step-finished", step: tellStep(step, everyWordingIn(registry, lang)) });
  for (const answer of answers) emit({ type: "answer-ready", answer });
  return { steps, answers, figures: [], end, registry };
}

/** The question answered as ever, and then the option that agrees with it. */
async function optionChosen(
  reading: Continued,
  choice: Ask,
  question: Question,
  options: SolveOptions,
  emit: Emit,
  pause: () => Promise<void>,
): Promise<Worked> {
  const { problem } = reading;
  const plain = { ...reading, problem: { ...problem, asks: problem.asks.filter((ask) => ask !== choice) } };
  const worked = await derived(plain, question, options, emit, pause);
  const { chosenOption } = await import("./solving/choice.ts");
  const found = worked.end.status === "unsolved" ? undefined : await chosenOption(problem, choice, worked);
  if (!found) {
    const status = worked.end.status === "solved" ? "partial" : worked.end.status;
    return { ...worked, end: { ...worked.end, status, reason: worked.end.reason ?? { key: "reason.no-option" } } };
  }
  emit({ type: "step-finished", step: tellStep(found.step, everyWordingIn(worked.registry, languageFor(question, options))) });
  emit({ type: "answer-ready", answer: found.answer });
  return { ...worked, steps: [...worked.steps, found.step], answers: [...worked.answers, found.answer] };
}

/** What was derived in silence, told as far as a hint goes. */
function hinted({ number }: HintRequest, { steps, end, registry }: Worked, lang: Language, emit: Emit): Worked {
  const told = hintFrom(steps, end, number);
  for (const step of told.steps) emit({ type: "step-finished", step: tellStep(step, everyWordingIn(registry, lang)) });
  return { steps: told.steps, answers: [], figures: [], end: told.end, registry };
}

async function derived(
  reading: Continued,
  question: Question,
  options: SolveOptions,
  emit: Emit,
  pause: () => Promise<void>,
): Promise<Worked> {
  const [steps, answers]: [Step[], Answer[]] = [[], []];
  const lang = languageFor(question, options);
  let end = unreadEnd({ key: "reason.no-method" });
  const domains = await loadDomains(domainsFor(reading.problem));
  const registry = registryOf(domains);
  const parts = deriveWith(reading.problem, {
    domains,
    method: question.method,
    operations: options.budget?.operations ?? defaultOperations,
    calculus: speaksOfCalculus(reading.problem) ? await loadCalculus() : undefined,
  });
  for (const part of endingAnyway(parts)) {
    await pause();
    if (part.type === "end") {
      end = part.end;
      for (const step of end.refuted) emit({ type: "step-refuted", step });
    } else if (part.type === "answers") {
      answers.push(...part.answers);
      for (const answer of part.answers)
        emit({ type: "answer-ready", answer: tellAnswer(answer, everyWordingIn(registry, lang)) });
    } else {
      steps.push(...part.steps);
      for (const step of part.steps) emit({ type: "step-finished", step: tellStep(step, everyWordingIn(registry, lang)) });
    }
  }
  const { figures, failure } = illustrate(reading, end, registry, lang, reading.redraw);
  for (const figure of figures) emit({ type: "figure-ready", figure });
  const status = failure && end.status === "solved" ? (answers.length > 0 ? "partial" : "unsolved") : end.status;
  return { steps, answers, figures, registry, end: failure ? { ...end, status, reason: end.reason ?? failure } : end };
}

/** What goes wrong on the way ends a derivation with a reason; what is verified already stays. */
function* endingAnyway(parts: Iterable<DerivationPart>): Generator<DerivationPart, void> {
  let isAnswered = false;
  try {
    for (const part of parts) {
      isAnswered ||= part.type === "answers";
      yield part;
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const end = unreadEnd({ key: "reason.failed", params: { message } });
    yield { type: "end", end: { ...end, status: isAnswered ? "partial" : "unsolved" } };
  }
}

/** What the verifier needs for derivatives, limits and integrals is large: it is loaded for these alone. */
const speaksOfCalculus = ({ kind, given, asks }: Problem): boolean =>
  /^(calculus|differential)\./.test(kind) ||
  [...given, ...asks.flatMap(({ of }) => of ?? [])].some(({ json }) => hasCalculus(json));
