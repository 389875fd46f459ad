import { BackendError } from "../../errors/backend-error.ts";

/** A piece of an answer as a server streams it, as far as it is used. */
export interface CompletionChunk {
  readonly text: string;
  readonly reasoning: string;
  readonly finish: "stop" | "length" | undefined;
  readonly usage: { promptTokens: number; cachedTokens: number; newTokens: number } | undefined;
}

/**
 * Reads one event of a chat completion. Reasoning comes as `reasoning_content` (DeepSeek, vLLM, SGLang) or `reasoning` (later vLLM, OpenRouter).
 *
 * @throws {BackendError} for an event that is no chunk, and for an error that the server tells within the stream
 */
export function readChunk(data: string): CompletionChunk {
  const chunk = record(parsed(data));
  if (chunk.error !== undefined && chunk.error !== null)
    throw new BackendError(`the server broke off: ${text(record(chunk.error).message) || JSON.stringify(chunk.error)}`, {
      kind: "network",
    });
  const choice = record(Array.isArray(chunk.choices) ? chunk.choices[0] : undefined);
  const delta = record(choice.delta);
  const finish = choice.finish_reason;
  return {
    text: text(delta.content),
    reasoning: text(delta.reasoning_content) || text(delta.reasoning),
    finish: finish === "length" ? "length" : typeof finish === "string" ? "stop" : undefined,
    usage: chunk.usage ? usageOf(record(chunk.usage)) : undefined,
  };
}

function usageOf(usage: Record<string, unknown>): NonNullable<CompletionChunk["usage"]> {
  return {
    promptTokens: count(usage.prompt_tokens),
    cachedTokens: count(record(usage.prompt_tokens_details).cached_tokens),
    newTokens: count(usage.completion_tokens),
  };
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch (cause) {
    throw new BackendError(`the server sent what is no JSON: ${data.slice(0, 80)}`, { kind: "network", cause });
  }
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
const text = (value: unknown): string => (typeof value === "string" ? value : "");
const count = (value: unknown): number => (typeof value === "number" && value >= 0 ? value : 0);
