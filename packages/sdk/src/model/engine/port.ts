import type { BackendName, ModelIdentity, TextEvent, TextRequest, UsualSampling } from "../../backend/backend.ts";
import type { Rung } from "../../backend/choosing/choose-backend.ts";
import type { BackendFailure } from "../../errors/backend-error.ts";

/** What a thread has to know to load a model. */
export interface LoadOrder {
  /** Of the repository, or the name of a folder in `folder`. */
  id: string;
  rung: Rung;
  identity: ModelIdentity;
  /** As the manifest has it; heeded by whoever asks. */
  usualSampling?: UsualSampling;
  /** Where the files lie: the folder that holds the model's; in a browser its address. */
  folder?: string;
  /** In a browser, the files themselves by their paths, where they are kept there; `folder` is `keptAddress` then. */
  files?: Readonly<Record<string, Blob>>;
  /** In a browser, the address of the folder with ONNX Runtime's files; `onnxruntime/` beside the worker's own file without it. */
  runtime?: string;
  /** It thinks before it answers: what its template leaves to whoever asks is begun for it. */
  opensThinking?: boolean;
  /** Tokens that are known for a text, where the manifest has them: what the network has to say first. */
  knownAnswer?: { prompt: string; answer: string };
}

/** What crosses between an engine and the thread that runs it: plain JSON. */
export type ToThread =
  | { type: "load"; order: LoadOrder }
  | { type: "generate"; job: number; request: Omit<TextRequest, "signal"> }
  | { type: "abort"; job: number };

export type FromThread =
  | { type: "loaded"; backend: BackendName; remark?: string }
  | { type: "event"; job: number; event: TextEvent }
  | { type: "done"; job: number }
  | { type: "failed"; job?: number; name: string; message: string; kind?: BackendFailure };

/** A worker of a browser or a thread of Node, as seen from outside. */
export interface Thread {
  post(message: ToThread): void;
  onmessage: (message: FromThread) => void;
  /** It stopped by itself; nothing will come from it any more. */
  ondeath: (reason: string) => void;
  /** @returns when it is gone, with all that it held */
  end(): Promise<unknown>;
}
