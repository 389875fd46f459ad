import type { Sampling, TextRequest, UsualSampling } from "../../backend/backend.ts";
import { thinkMarks } from "../decoding/thinking.ts";
import { lineForm } from "../lines/line-form.ts";
import { type PromptParts, questionPrompt } from "../prompt/prompt.ts";
import { type RepairParts, repairPrompt } from "../prompt/repair-prompt.ts";

/** How a model is asked. */
export interface AskSettings {
  readonly sampling: Sampling;
  readonly maxNewTokens: number;
  readonly thinkingBudget: number;
  readonly signal?: AbortSignal | undefined;
}

/** As DeepSeek advises for its R1 family, for models that say nothing of it. */
const usualSampling: Omit<Sampling, "seed"> = { temperature: 0.6, topP: 0.95, topK: 0, minP: 0, repetitionPenalty: 1 };
const usualTokens = 2048;

/** What callers left open, filled in. A quarter of the tokens is kept for the lines unless the caller says otherwise. */
export function askSettings(
  asked: { sampling?: Partial<Sampling>; maxNewTokens?: number; thinkingBudget?: number },
  ofModel: UsualSampling | undefined,
  seed: number,
  signal: AbortSignal | undefined,
): AskSettings {
  const { maxNewTokens: most = usualTokens, ...advised } = ofModel ?? {};
  const maxNewTokens = asked.maxNewTokens ?? most;
  return {
    sampling: { ...usualSampling, ...advised, seed, ...asked.sampling },
    maxNewTokens,
    thinkingBudget: asked.thinkingBudget ?? Math.floor((maxNewTokens * 3) / 4),
    signal,
  };
}

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
