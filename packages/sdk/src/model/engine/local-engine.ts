import type {
  BackendName,
  ModelIdentity,
  TextEngine,
  TextEvent,
  TextRequest,
  Tokenizer,
  TokenSession,
} from "../../backend/backend.ts";
import { asBackendError } from "../../backend/network/failure.ts";
import { MisuseError } from "../../errors/misuse-error.ts";
import { Decoder, type DecoderOptions } from "../decoding/decoder.ts";
import { Turns } from "./turns.ts";

/** A model run in this very thread: a worker, as a rule, since running it stops everything else here. */
export class LocalEngine implements TextEngine {
  readonly backend: BackendName;
  readonly model: ModelIdentity;
  readonly constrains = true;
  readonly #session: TokenSession;
  readonly #decoder: Decoder;
  readonly #turns = new Turns();

  constructor(
    backend: BackendName,
    model: ModelIdentity,
    session: TokenSession,
    tokenizer: Tokenizer,
    options: DecoderOptions = {},
  ) {
    this.backend = backend;
    this.model = model;
    this.#session = session;
    this.#decoder = new Decoder(session, tokenizer, options);
  }

  async *generate(request: TextRequest): AsyncGenerator<TextEvent, void> {
    const end = await this.#turns.begin(request.signal);
    try {
      yield* this.#decoder.generate(request);
    } catch (error) {
      if (request.signal?.aborted || error instanceof MisuseError) throw error;
      throw asBackendError(error, `running ${this.model.id} in ${this.model.dtype} on ${this.backend}`);
    } finally {
      end();
    }
  }

  async dispose(): Promise<void> {
    await this.#session.dispose();
  }
}
