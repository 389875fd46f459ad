import { backendSentence, type DownloadProgress, type Message, type ModelState } from "@math-viz/sdk";
import { type ModelWords, modelWordsFor } from "../../labels/model/index.ts";
import { renderButton } from "../actions.ts";
import type { RenderContext } from "../context.ts";
import { type Child, element } from "../dom.ts";
import { sizeInWords } from "./size.ts";
import type { ModelView } from "./view.ts";

/** What there is to say about the model that may be asked, with what can be done about it. undefined where there is nothing to say. */
export function renderPanel(context: RenderContext, { name, state, isWanted }: ModelView): HTMLElement | undefined {
  const { document, lang } = context;
  const words = modelWordsFor(lang);
  const children = insides[state.phase](context, words, name, state as never, isWanted);
  if (children === undefined) return undefined;
  return element(
    document,
    "div",
    { class: `model ${state.phase} needs-script`, part: `model model-${state.phase}`, role: "group", "aria-label": words.model },
    ...children,
  );
}

type Inside<Phase extends ModelState["phase"]> = (
  context: RenderContext,
  words: ModelWords,
  name: string,
  state: Extract<ModelState, { phase: Phase }>,
  isWanted: boolean,
) => Child[] | undefined;

const cancelButton = (context: RenderContext, label: string): Child =>
  renderButton(context, { do: "model", action: "model-cancel" }, label);

function transfer(
  context: RenderContext,
  words: ModelWords,
  name: string,
  { phase, progress }: { phase: "downloading" | "paused"; progress: DownloadProgress },
): Child[] {
  const { received, total, secondsLeft, state } = progress;
  const isPaused = phase === "paused";
  const size = (bytes: number): string => sizeInWords(bytes, context.lang);
  const amount = words.amount(size(received), total === undefined ? undefined : size(total));
  const more = isPaused
    ? words.paused
    : state === "waiting"
      ? words.waiting
      : state === "retrying"
        ? words.retrying
        : secondsLeft === undefined
          ? undefined
          : words.timeLeft(secondsLeft);
  return [
    line(context, "model-title", words.downloading(name)),
    bar(context, words.downloading(name), total === undefined || total === 0 ? undefined : Math.floor((100 * received) / total)),
    line(context, "model-amount", [amount, more].filter((part) => part !== undefined).join(context.words.separator)),
    buttons(
      context,
      renderButton(
        context,
        { do: "model", action: isPaused ? "model-resume" : "model-pause" },
        isPaused ? words.resume : words.pause,
      ),
      cancelButton(context, words.cancel),
    ),
  ];
}

const insides: { readonly [Phase in ModelState["phase"]]: Inside<Phase> } = {
  resting: (context, words, name, _, isWanted) =>
    isWanted
      ? [
          line(context, "model-title", words.resting(name)),
          buttons(context, renderButton(context, { do: "model", action: "model-open" }, words.ask)),
        ]
      : undefined,
  looking: (context, words) => [bar(context, words.looking), line(context, "model-amount", words.looking)],
  offered: (context, words, name, { offer }) => {
    const size = sizeInWords(offer.bytes, context.lang);
    const told: [string, string][] = [
      [words.size, offer.isEstimate ? words.about(size) : size],
      [words.source, offer.source],
      [words.license, offer.license],
    ];
    return [
      line(context, "model-title", words.offered(name)),
      element(
        context.document,
        "dl",
        { class: "offer", part: "model-offer" },
        ...told.flatMap(([what, value]) => [
          element(context.document, "dt", {}, what),
          element(context.document, "dd", {}, value),
        ]),
      ),
      line(context, "model-advice", words.stays),
      buttons(
        context,
        renderButton(context, { do: "model", action: "model-agree" }, words.download(size)),
        cancelButton(context, words.notNow),
      ),
    ];
  },
  downloading: transfer,
  paused: transfer,
  loading: (context, words, name) => [
    bar(context, words.loading(name)),
    line(context, "model-amount", words.loading(name)),
    buttons(context, cancelButton(context, words.cancel)),
  ],
  ready: (context, words, name, { backend, dtype }) => [line(context, "model-amount", words.ready(name, backend, dtype))],
  failed: (context, words, _, { error }) => {
    const { said } = error as { said?: Message };
    return [
      line(context, "model-title", words.failed),
      line(context, "model-advice", said === undefined ? error.message : backendSentence(said, context.lang)),
      buttons(context, renderButton(context, { do: "model", action: "model-open" }, words.tryAgain)),
    ];
  },
};

const line = ({ document }: RenderContext, name: string, ...children: Child[]): HTMLElement =>
  element(document, "p", { class: name }, ...children);

const buttons = ({ document }: RenderContext, ...children: Child[]): HTMLElement =>
  element(document, "div", { class: "choices" }, ...children);

function bar({ document }: RenderContext, label: string, percent?: number): HTMLElement {
  const value = percent === undefined ? {} : { value: String(percent) };
  return element(document, "progress", { max: "100", "aria-label": label, ...value });
}
