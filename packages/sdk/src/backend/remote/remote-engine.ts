import { BackendError } from "../../errors/backend-error.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import type { ModelIdentity, TextEngine, TextEvent, TextRequest, TextUsage } from "../backend.ts";
import { ThinkingSplitter } from "../thinking-splitter.ts";
import { type CompletionChunk, readChunk } from "./completion-chunk.ts";
import { eventData } from "./event-stream.ts";
import { headersOf, withoutSecrets } from "./headers.ts";
import { completionBody } from "./request-body.ts";
import { PassingFailure, type RetryPolicy, retryAfter, withRetries } from "./retry.ts";
import { Watch } from "./watch.ts";

export interface RemoteOptions {
  /** Where the server's `chat/completions` lies: "http://localhost:8000/v1". */
  url: string;
  /** The model's name on that server. */
  model: string;
  /** Sent as a bearer token in a header, and told nowhere else. */
  key?: string;
  headers?: Readonly<Record<string, string>>;
  /** Whether the server goes on from the beginning of an answer (vLLM, SGLang: `continue_final_message`). */
  continues?: boolean;
  /** Milliseconds until the first byte, and between two pieces of the answer. */
  timeouts?: { first: number; between: number };
  retry?: RetryPolicy;
  fetch?: typeof fetch;
  /** For the pauses between tries: from 0 up to 1. */
  random?: () => number;
}

const defaults = {
  timeouts: { first: 60_000, between: 30_000 },
  retry: { tries: 4, firstPause: 500, longestPause: 20_000 },
} as const;

/**
 * A model on any server that speaks OpenAI's protocol for chat completions: vLLM, SGLang, llama.cpp, Ollama, DeepSeek and so on. Its text cannot be
 * held to a form, nor its thinking to a budget: what comes is read as it is.
 */
export class RemoteEngine implements TextEngine {
  readonly backend = "remote";
  readonly constrains = false;
  readonly model: ModelIdentity;
  readonly #options: RemoteOptions;
  readonly #address: string;
  readonly #headers: Headers;

  /** @throws {MisuseError} for an address that is none, or has a key in it; for a key or headers that cannot be sent */
  constructor(options: RemoteOptions) {
    this.#options = options;
    this.#address = addressOf(options.url);
    this.#headers = headersOf(options);
    this.model = { id: options.model, revision: "", dtype: "", sha256: "" };
  }

  async *generate(request: TextRequest): AsyncGenerator<TextEvent, void> {
    const { timeouts = defaults.timeouts, retry = defaults.retry, random = Math.random, continues = false } = this.#options;
    const watch = new Watch(request.signal);
    try {
      const body = JSON.stringify(completionBody(this.model.id, request, continues));
      const response = await withRetries(() => this.#post(body, watch, timeouts.first), retry, request.signal, random);
      yield* this.#answer(
        response,
        watch,
        timeouts.between,
        continues && request.prefill?.trimEnd().endsWith("<think>") === true,
      );
    } finally {
      // Whoever stops listening stops the server, too.
      watch.end();
    }
  }

  async dispose(): Promise<void> {}

  async #post(body: string, watch: Watch, milliseconds: number): Promise<Response> {
    const { fetch: send = fetch } = this.#options;
    const response = await watch
      .within(milliseconds, (signal) =>
        send(this.#address, {
          method: "POST",
          headers: this.#headers,
          body,
          signal,
          // Whoever it leads to would be sent the headers, keys among them, and the question.
          redirect: "manual",
        }),
      )
      .catch((cause: unknown) => {
        if (cause instanceof BackendError || watch.isAborted) throw cause;
        const error = new BackendError(`${this.#address} cannot be reached: ${reasonOf(cause)}`, { kind: "network", cause });
        throw new PassingFailure(error);
      });
    if (!response.ok) throw this.#refusal(response, await watch.within(milliseconds, () => response.text().catch(() => "")));
    return response;
  }

  #refusal({ status, headers }: Response, body: string): Error {
    const said = withoutSecrets(body, this.#options).slice(0, 300);
    const isPassing = status === 408 || status === 429 || status >= 500;
    const error = new BackendError(`${this.#address} answered ${status}${adviceFor(status)}${said ? `: ${said}` : ""}`, {
      kind: isPassing ? "network" : "refused",
    });
    return isPassing ? new PassingFailure(error, retryAfter(headers.get("retry-after"), Date.now())) : error;
  }

  #read(data: string): CompletionChunk {
    try {
      return readChunk(data);
    } catch {
      // What is said of it quotes it.
      return readChunk(withoutSecrets(data, this.#options));
    }
  }

  async *#answer(response: Response, watch: Watch, milliseconds: number, isThinking: boolean): AsyncGenerator<TextEvent, void> {
    const splitter = new ThinkingSplitter(isThinking);
    const usage: TextUsage = { promptTokens: 0, cachedTokens: 0, newTokens: 0, forwardPasses: 0 };
    let finish: "stop" | "length" | undefined;
    for await (const data of eventData(watch.pieces(response, milliseconds))) {
      if (data === "[DONE]") {
        finish ??= "stop";
        break;
      }
      const chunk = this.#read(data);
      if (chunk.reasoning !== "") yield { type: "reasoning-delta", text: chunk.reasoning };
      if (chunk.text !== "") yield* splitter.push(chunk.text);
      finish = chunk.finish ?? finish;
      Object.assign(usage, chunk.usage);
    }
    yield* splitter.end();
    if (finish === undefined)
      throw new BackendError(`${this.#address} broke off in the middle of its answer`, { kind: "network" });
    // Whether the model ended or a stop text ended it, such servers do not say.
    yield {
      type: "text-finished",
      reason: finish === "length" ? "length" : "end",
      usage: { ...usage, forwardPasses: usage.newTokens },
    };
  }
}

function addressOf(url: string): string {
  if (!URL.canParse(url))
    throw new MisuseError(`the remote server's url must be an address such as http://localhost:8000/v1, found "${url}"`);
  const { protocol, username, password, search, hash } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:")
    throw new MisuseError(`the remote server's url must begin with http or https, found ${protocol}`);
  if (username || password || search || hash)
    throw new MisuseError("the remote server's url must hold no user, password, parameters or fragment; a key goes into `key`");
  return `${url.replace(/\/+$/, "")}/chat/completions`;
}

/** A page is told nothing of an answer that leads elsewhere, not even its status. */
const adviceFor = (status: number): string =>
  status < 400 ? " (it leads elsewhere: name the address that it leads to)" : (refusals[status] ?? "");

const refusals: Readonly<Record<number, string>> = {
  401: " (the key is wrong or missing)",
  403: " (the key may not do this)",
  404: " (no such path or model there)",
  429: " (too many requests)",
};

const reasonOf = (cause: unknown): string => {
  if (!(cause instanceof Error)) return String(cause);
  return cause.cause instanceof Error ? `${cause.message} (${cause.cause.message})` : cause.message;
};
