import type { TextRequest } from "../../backend/backend.ts";
import { thinkMarks } from "../decoding/thinking.ts";
import { lineForm } from "../lines/line-form.ts";
import { type PromptParts, questionPrompt } from "../prompt/prompt.ts";
import { type RepairParts, repairPrompt } from "../prompt/repair-prompt.ts";
import type { AskSettings } from "./settings.ts";

const common = ({ sampling, maxNewTokens, thinkingBudget, signal }: AskSettings): Omit<TextRequest, "messages"> => ({
  sampling,
  maxNewTokens,
  thinkingBudget,
  form: lineForm,
  ...(signal && { signal }),
});

/** A question, asked for the first time. */
export const questionRequest = (parts: PromptParts, settings: AskSettings): TextRequest => ({
  messages: [{ role: "user", content: questionPrompt(parts) }],
  ...common(settings),
});

/** What a repair goes on from. */
export interface RepairRequestParts extends Omit<RepairParts, "lang" | "standing"> {
  /** The lines that stay, with their heads. */
  readonly standing: readonly string[];
  /** Whether the engine holds its text to the form: then it goes on from the lines themselves, otherwise it is told them. */
  readonly constrains: boolean;
}

/**
 * A false line, sent back. The conversation so far stays as it is, so that it need not be read again; the thinking of the first try is no part of
 * it, as the templates of reasoning models leave it out as well. Where lines stay there is no more thinking: it would have to stand before them.
 */
export function repairRequest(parts: PromptParts, settings: AskSettings, repair: RepairRequestParts): TextRequest {
  const { constrains, standing, ...told } = repair;
  const goesOn = constrains && standing.length > 0;
  const said = [...standing, told.wrong].join("\n");
  const content = repairPrompt({ ...told, lang: parts.lang, ...(goesOn ? {} : { standing }) });
  return {
    messages: [
      { role: "user", content: questionPrompt(parts) },
      { role: "assistant", content: said },
      { role: "user", content },
    ],
    ...(goesOn ? { prefill: prefillOf(standing) } : {}),
    ...common(settings),
  };
}

/** The beginning of an answer that has been thought about already: its lines, whole. */
export const prefillOf = (lines: readonly string[]): string =>
  `${thinkMarks.open}\n${thinkMarks.close}\n\n${lines.map((line) => `${line}\n`).join("")}`;
