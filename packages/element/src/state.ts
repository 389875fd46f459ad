import type { Derivation, Language, Question, Repair, SolveEvent, Step, Wording } from "@math-viz/sdk";
import type { DerivationSoFar, Phase, View } from "./render/view.ts";

/** Everything an element knows, as data. Changed only by `advance`; the element sends actions and draws what comes out. */
export interface State {
  phase: Phase;
  /** What has arrived so far; absent when nothing was asked. */
  derivation: DerivationSoFar | undefined;
  /** The whole, once there is one. */
  finished: Derivation | undefined;
  wording: Wording;
  /** Of the wording, and so of everything that is drawn. */
  lang: Language;
  percent: number | undefined;
  /** What a model has thought. */
  thinking: string;
  /** The last of the repairs is not closed yet: what is refuted next is a further try of it. */
  isRepairing: boolean;
  detail: string;
}

export type Change =
  | { type: "clear"; lang: Language }
  | { type: "ask"; question: Question; lang: Language }
  | { type: "start" }
  | { type: "event"; event: SolveEvent; wording: Wording }
  | { type: "show"; derivation: Derivation; wording: Wording; lang: Language }
  | { type: "reword"; wording: Wording; lang: Language }
  | { type: "cancel" }
  | { type: "fail"; detail: string };

export function nothingAsked(lang: Language): State {
  const nothing = { derivation: undefined, finished: undefined, wording: {}, percent: undefined, detail: "" };
  return { phase: "empty", lang, ...nothing, thinking: "", isRepairing: false };
}

export function advance(state: State, change: Change): State {
  switch (change.type) {
    case "clear":
      return nothingAsked(change.lang);
    case "ask":
      return { ...nothingAsked(change.lang), phase: "waiting", derivation: nothingYet(change.question) };
    case "start":
      return { ...state, phase: "solving" };
    case "event":
      return hear({ ...state, wording: { ...state.wording, ...change.wording } }, change.event);
    case "show":
      return { ...nothingAsked(change.lang), phase: "finished", ...finish(change.derivation), wording: change.wording };
    case "reword":
      return { ...state, wording: change.wording, lang: change.lang };
    case "cancel":
      return { ...state, phase: "cancelled" };
    case "fail":
      return { ...state, phase: "failed", detail: change.detail };
  }
}

/** What is to be drawn. */
export function viewOf({ phase, derivation, percent, thinking, detail }: State): View {
  if (phase === "empty" || derivation === undefined) return { phase: "empty" };
  const shown = { derivation, ...(thinking !== "" && { thinking }) };
  if (phase === "failed") return { phase, ...shown, detail };
  if (phase === "waiting" || phase === "solving") return { phase, ...shown, ...(percent !== undefined && { percent }) };
  return { phase, ...shown };
}

function nothingYet(question: Question): DerivationSoFar {
  return { question, readings: [], steps: [], answers: [], figures: [], status: "growing" };
}

function finish(derivation: Derivation): Pick<State, "derivation" | "finished"> {
  return { derivation, finished: derivation };
}

function hear(state: State, event: SolveEvent): State {
  const { derivation } = state;
  if (derivation === undefined) return state;
  const grown = (more: Partial<DerivationSoFar>): State => ({ ...state, derivation: { ...derivation, ...more } });
  switch (event.type) {
    case "problem-read":
      return grown({ readings: event.readings, ...(event.chosen !== undefined && { chosen: event.chosen }) });
    case "step-refuted":
      // A model is asked to mend its line, and what is false does not stay among those that hold.
      if (event.step.source === "model") return sentBack(state, derivation, event.step);
      return grown({ steps: [...derivation.steps, event.step] });
    case "step-repaired":
      return { ...grown({ repairs: [...closed(state, derivation), event.repair] }), isRepairing: false };
    case "reasoning-delta":
      return { ...state, thinking: state.thinking + event.text };
    case "step-finished":
      return grown({ steps: [...derivation.steps, event.step] });
    case "answer-ready":
      return grown({ answers: [...derivation.answers, event.answer] });
    case "figure-ready":
      return grown({ figures: [...derivation.figures, event.figure] });
    case "model-progress":
      return { ...state, percent: event.total > 0 ? Math.floor((100 * event.loaded) / event.total) : undefined };
    case "solve-finished":
      return { ...state, phase: "finished", percent: undefined, ...finish(event.derivation) };
    default:
      return state;
  }
}

const closed = ({ isRepairing }: State, { repairs = [] }: DerivationSoFar): readonly Repair[] =>
  isRepairing ? repairs.slice(0, -1) : repairs;

function sentBack(state: State, derivation: DerivationSoFar, step: Step): State {
  const { after, verdict } = step;
  const open = state.isRepairing ? derivation.repairs?.at(-1) : undefined;
  const repair = open ? { ...open, attempts: [...open.attempts, { after, verdict }] } : { step, attempts: [], mended: false };
  return { ...state, derivation: { ...derivation, repairs: [...closed(state, derivation), repair] }, isRepairing: true };
}
