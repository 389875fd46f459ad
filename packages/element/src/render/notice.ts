import type { Message } from "@math-viz/sdk";
import type { Notice } from "../labels/index.ts";
import { renderButton } from "./actions.ts";
import type { RenderContext } from "./context.ts";
import { type Child, element } from "./dom.ts";
import { renderSentence } from "./sentence.ts";

export type NoticeKind = "empty" | "failed" | "cancelled" | "unsolved" | "partial" | "ambiguous";

/** A state in words: what it is, why, and what to do about it. */
export function renderNotice(
  context: RenderContext,
  kind: NoticeKind,
  details: { reason?: Message | undefined; detail?: string | undefined } = {},
): HTMLElement {
  const { document, words } = context;
  const notice: Notice = words[kind];
  const reason = details.reason === undefined ? [] : renderSentence(context, details.reason).filter((part) => part !== "");
  const why: Child[] = reason.length > 0 ? reason : details.detail === undefined ? [] : [details.detail];
  const retry = kind === "failed" || kind === "cancelled";
  return element(
    document,
    "div",
    { class: `notice ${kind}`, part: `notice notice-${kind}` },
    element(document, "p", { class: "notice-title" }, notice.title),
    why.length > 0 && element(document, "p", { class: "notice-reason" }, ...why),
    // A reason says itself what to do.
    reason.length === 0 && element(document, "p", { class: "notice-advice" }, notice.advice),
    retry && renderButton(context, { do: "try-again" }, words.tryAgain),
  );
}

/** While it is being worked out: what is going on, how far it is, and a way out. */
export function renderProgress(
  context: RenderContext,
  progress: { waiting: boolean; percent?: number | undefined },
): HTMLElement {
  const { document, words } = context;
  const text =
    progress.percent !== undefined ? words.loading(progress.percent) : progress.waiting ? words.waiting : words.solving;
  return element(
    document,
    "div",
    { class: "progress", part: "progress" },
    element(document, "progress", {
      max: "100",
      "aria-label": text,
      value: progress.percent === undefined ? undefined : String(progress.percent),
    }),
    element(document, "p", { class: "progress-text" }, text),
    renderButton(context, { do: "cancel" }, words.cancel),
  );
}
