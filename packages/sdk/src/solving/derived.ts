import type { Answer, Problem, Step } from "../contract.ts";
import { type DerivationPart, deriveWith } from "../derivation/derive-with.ts";
import { loadDomains } from "../derivation/domains/load.ts";
import { domainsFor, isPortrait } from "../derivation/domains/needed.ts";
import { asksOfSlopes } from "../derivation/portrait/asks.ts";
import { registryOf } from "../derivation/registry.ts";
import { everyWordingIn, tellAnswer, tellStep } from "../derivation/wording.ts";
import { hasCalculus } from "../verification/calculus/heads.ts";
import { loadCalculus } from "../verification/calculus/load.ts";
import { type Continued, type Job, unreadEnd, type Worked } from "./job.ts";

/** Operations allowed to a derivation unless the caller says otherwise: some seconds on a slow phone, far beyond any school problem. */
const defaultOperations = 2_000_000;

/** Derives what a reading asks for, each part told as it comes, and draws it. */
export async function derived(reading: Continued, { question, options, lang, emit, pause }: Job): Promise<Worked> {
  const [steps, answers]: [Step[], Answer[]] = [[], []];
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
  // What draws is large, and comes after the steps.
  const { illustrate } = await import("./illustrate.ts");
  const { figures, failure } = illustrate(reading, end, registry, lang, reading.redraw);
  for (const figure of figures) emit({ type: "figure-ready", figure });
  if (!failure && end.status === "solved" && isDressed(reading.problem)) {
    const left = { ...end, status: "partial" as const, reason: { key: "reason.look-left-out" } };
    return { steps, answers, figures, registry, end: left };
  }
  const status = failure && end.status === "solved" ? (answers.length > 0 ? "partial" : "unsolved") : end.status;
  return { steps, answers, figures, registry, end: failure ? { ...end, status, reason: end.reason ?? failure } : end };
}

/** Whether a graph is wanted in colours or strokes of the question's own, which a figure does not take from it. */
const isDressed = ({ asks }: Problem): boolean => asks.some((ask) => ask.with?.look !== undefined);

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
const speaksOfCalculus = (problem: Problem): boolean =>
  isPortrait(problem) || problem.asks.some(({ what }) => asksOfSlopes.has(what)) || usesCalculus(problem);

const usesCalculus = ({ kind, given, asks }: Problem): boolean =>
  /^(calculus|differential)\./.test(kind) ||
  [...given, ...asks.flatMap(({ of }) => of ?? [])].some(({ json }) => hasCalculus(json));
