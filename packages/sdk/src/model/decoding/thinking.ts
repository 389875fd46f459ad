/** How a model sets its thinking apart from its answer. */
export interface ThinkingMarks {
  readonly open: string;
  readonly close: string;
}

/** Of the R1 family and most that came after it. */
export const thinkMarks: ThinkingMarks = { open: "<think>", close: "</think>" };

/** Whether a text ends in the middle of thinking. */
export const isThinking = (text: string, { open, close }: ThinkingMarks): boolean =>
  text.lastIndexOf(open) > text.lastIndexOf(close);

/** A conversation as text with the beginning of the answer behind it; a template that opens the thinking itself does not open it twice. */
export function joinPrefill(conversation: string, prefill: string, { open }: ThinkingMarks): string {
  const opened = conversation.trimEnd();
  return prefill.startsWith(open) && opened.endsWith(open) ? opened.slice(0, -open.length) + prefill : conversation + prefill;
}

/** What stands after the thinking, if there is any. */
export const afterThinking = (text: string, { close }: ThinkingMarks): string => text.split(close).at(-1) ?? "";
