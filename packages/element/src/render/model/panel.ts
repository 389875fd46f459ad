import { BackendError, backendSentence, bytesInWords, type DownloadProgress, type Message, type ModelState } from "@math-viz/sdk";
import { type ModelWords, modelWordsFor } from "../../labels/model/index.ts";
import { type ModelAction, renderButton } from "../actions.ts";
import type { RenderContext } from "../context.ts";
import { type Attributes, element } from "../dom.ts";
import { type Part, part } from "../parts.ts";
import type { ModelView } from "./view.ts";

/**
 * What there is to say about the model that may be asked, with what can be done about it, piece by piece: a download tells of itself several times a
 * second, and a button that were drawn anew meanwhile could not be pressed.
 */
export function panelPart(context: RenderContext, { name, state, isWanted, wasAsked }: ModelView): Part | undefined {
  const { document, lang } = context;
  const words = modelWordsFor(lang);
  const inner = insides[state.phase]({ context, words, name: name || words.aModel, isWanted, wasAsked }, state as never);
  if (inner === undefined) return undefined;
  const { phase } = state;
  const panel = (): HTMLElement =>
    element(
      document,
      "div",
      { class: `model ${phase} needs-script`, part: `model model-${phase}`, role: "group", "aria-label": words.model },
      element(document, "div", { class: "model-inside", "data-parts": "" }),
    );
  return { ...part("model", phase, panel), inner };
}

/** The same in a sentence for those who hear it; undefined where it is nothing new. */
export function panelInWords({ name, state }: ModelView, lang: string): string | undefined {
  const words = modelWordsFor(lang);
  switch (state.phase) {
    case "offered":
      return words.offered(name);
    case "downloading":
      return words.downloading(name);
    case "paused":
      return words.paused;
    case "loading":
      return words.loading(name);
    case "ready":
      return words.ready(name, state.backend, state.dtype);
    case "failed":
      return words.failed;
    default:
      return undefined;
  }
}

interface Told extends Pick<ModelView, "name" | "isWanted" | "wasAsked"> {
  context: RenderContext;
  words: ModelWords;
}

type Inside<Phase extends ModelState["phase"]> = (told: Told, state: Extract<ModelState, { phase: Phase }>) => Part[] | undefined;

const insides: { readonly [Phase in ModelState["phase"]]: Inside<Phase> } = {
  resting: (told) =>
    told.isWanted
      ? [line(told, "model-title", told.words.resting(told.name)), buttons(told, [["model-open", told.words.ask]])]
      : undefined,
  looking: (told) => [
    bar(told, told.words.looking),
    line(told, "model-amount", told.words.looking),
    buttons(told, [["model-cancel", told.words.cancel]]),
  ],
  offered: (told, { offer, isKept }) => {
    const { context, words } = told;
    const size = bytesInWords(offer.bytes, context.lang);
    return [
      line(told, "model-title", words.offered(told.name)),
      facts(told, [
        [words.size, offer.isEstimate ? words.about(size) : size],
        [words.source, offer.source],
        [words.license, offer.license],
      ]),
      line(told, "model-advice", isKept ? words.stays : words.leaves),
      buttons(told, [
        ["model-agree", words.download(size)],
        ["model-cancel", words.notNow],
      ]),
    ];
  },
  downloading: transfer,
  paused: transfer,
  loading: (told) => [
    bar(told, told.words.loading(told.name)),
    line(told, "model-amount", told.words.loading(told.name)),
    buttons(told, [["model-cancel", told.words.cancel]]),
  ],
  ready: (told, { backend, dtype, remark }) => {
    const { words, name, isWanted, wasAsked } = told;
    const ask: [ModelAction, string] = ["model-open", wasAsked ? words.askAgain : words.ask];
    return [
      line(told, "model-amount", words.ready(name, backend, dtype)),
      ...(remark === undefined ? [] : [line(told, "model-advice", backendSentence(remark, told.context.lang))]),
      ...(isWanted ? [buttons(told, [ask])] : []),
    ];
  },
  failed: (told, { error }) => [
    line(told, "model-title", told.words.failed),
    ...reasons(told, error),
    buttons(told, [["model-open", told.words.tryAgain]]),
  ],
};

function transfer(told: Told, { phase, progress }: { phase: "downloading" | "paused"; progress: DownloadProgress }): Part[] {
  const { context, words, name } = told;
  const { received, total } = progress;
  const size = (bytes: number): string => bytesInWords(bytes, context.lang);
  const amount = words.amount(size(received), total === undefined ? undefined : size(total));
  const more = phase === "paused" ? words.paused : howItGoes(words, progress);
  return [
    line(told, "model-title", words.downloading(name)),
    bar(told, words.downloading(name), total === undefined || total === 0 ? undefined : Math.floor((100 * received) / total)),
    line(told, "model-amount", [amount, more].filter((each) => each !== undefined).join(context.words.separator)),
    buttons(told, [
      phase === "paused" ? ["model-resume", words.resume] : ["model-pause", words.pause],
      ["model-cancel", words.cancel],
    ]),
  ];
}

function howItGoes(words: ModelWords, { state, secondsLeft }: DownloadProgress): string | undefined {
  if (state === "checking") return words.beginning;
  if (state === "waiting") return words.waiting;
  if (state === "retrying") return words.retrying;
  return secondsLeft === undefined ? undefined : words.timeLeft(secondsLeft);
}

/** Why each way is none is for those who want to know it. What the author of the page did wrong is said in English. */
function reasons(told: Told, error: Error): Part[] {
  const { said } = error as { said?: Message };
  const { context, words } = told;
  if (said === undefined)
    return [part("model-advice", error.message, () => paragraph(told, "model-advice", error.message, { lang: "en" }))];
  const why = backendSentence(said, context.lang);
  if (!(error instanceof BackendError) || error.kind !== "unavailable") return [line(told, "model-advice", why)];
  const folded = (): HTMLElement =>
    element(
      context.document,
      "details",
      { class: "model-why", "data-key": "model-why-folded" },
      element(context.document, "summary", {}, words.whyNot),
      paragraph(told, "model-advice", why),
    );
  return [line(told, "model-advice", words.noWay), part("model-why", why, folded)];
}

const paragraph = ({ context }: Told, name: string, text: string, more: Attributes = {}): HTMLElement =>
  element(context.document, "p", { class: name, ...more }, text);

const line = (told: Told, name: string, text: string): Part => part(name, text, () => paragraph(told, name, text));

const facts = ({ context: { document } }: Told, told: readonly (readonly [string, string])[]): Part =>
  part("model-offer", told, () =>
    element(
      document,
      "dl",
      { class: "offer", part: "model-offer" },
      ...told.flatMap(([what, value]) => [element(document, "dt", {}, what), element(document, "dd", {}, value)]),
    ),
  );

const buttons = ({ context }: Told, actions: readonly (readonly [ModelAction, string])[]): Part =>
  part("model-buttons", actions, () =>
    element(
      context.document,
      "div",
      { class: "choices" },
      ...actions.map(([action, label]) => renderButton(context, { do: "model", action }, label)),
    ),
  );

function bar({ context }: Told, label: string, percent?: number): Part {
  const value = percent === undefined ? {} : { value: String(percent) };
  return part("model-bar", [label, percent], () =>
    element(context.document, "progress", { max: "100", "aria-label": label, ...value }),
  );
}
