import type { TextRequest } from "../backend.ts";

/** What is asked of a server, in OpenAI's words; what only vLLM and its like know is left out where it would change nothing. */
export interface CompletionBody {
  model: string;
  messages: { role: string; content: string }[];
  stream: true;
  stream_options: { include_usage: true };
  max_tokens: number;
  temperature: number;
  top_p: number;
  seed: number;
  stop?: string[];
  top_k?: number;
  min_p?: number;
  repetition_penalty?: number;
  add_generation_prompt?: false;
  continue_final_message?: true;
}

/** @param continues whether the server goes on from a last message of the assistant (vLLM, SGLang); otherwise a prefill is not sent */
export function completionBody(
  model: string,
  { messages, prefill, sampling, maxNewTokens, stop }: TextRequest,
  continues: boolean,
): CompletionBody {
  const { topK, minP, repetitionPenalty } = sampling;
  const isContinued = continues && prefill !== undefined && prefill !== "";
  return {
    model,
    messages: [
      ...messages.map(({ role, content }) => ({ role, content })),
      ...(isContinued ? [{ role: "assistant", content: prefill }] : []),
    ],
    stream: true,
    stream_options: { include_usage: true },
    max_tokens: maxNewTokens,
    temperature: sampling.temperature,
    top_p: sampling.topP,
    seed: sampling.seed,
    ...(stop && stop.length > 0 ? { stop: [...stop] } : {}),
    ...(topK > 0 ? { top_k: topK } : {}),
    ...(minP > 0 ? { min_p: minP } : {}),
    ...(repetitionPenalty === 1 ? {} : { repetition_penalty: repetitionPenalty }),
    ...(isContinued ? { add_generation_prompt: false, continue_final_message: true } : {}),
  };
}
