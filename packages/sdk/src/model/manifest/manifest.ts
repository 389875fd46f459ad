import type { Sampling } from "../../backend/backend.ts";
import type { Dtype } from "../../backend/choosing/choose-backend.ts";

/**
 * Segments of letters, digits, dots, dashes and underscores, none of dots alone: a path that leads out of its folder is none. Nor is what the store
 * keeps there itself: its records, and files that are not whole yet.
 */
export const pathPattern = /^(?!\/|math-viz\.|.*\.part$)(?:(?:^|\/)(?!\.{1,2}(?:\/|$))[\w.-]+)+$/;

/** One file of a repository. What is not known is null and learnt at the first download. */
export interface ModelFile {
  /** Within the repository, with slashes: "onnx/model_q4f16.onnx". */
  readonly path: string;
  readonly bytes: number | null;
  /** In hexadecimal. */
  readonly sha256: string | null;
  /** A repository may lack it. */
  readonly isOptional?: boolean;
}

/** How a model wants to be asked. */
export interface PromptProfile {
  /** "open": its template, or we, begin the thinking; "asked": it thinks unless told not to; "none": it writes its answer at once. */
  readonly thinking: "open" | "asked" | "none";
  readonly sampling: Pick<Sampling, "temperature" | "topP" | "topK" | "minP" | "repetitionPenalty">;
  readonly maxNewTokens: number;
}

/** A language model: where it is, what it takes and how it is asked. Plain data; models/*.json. */
export interface ModelManifest {
  readonly id: string;
  /** As people know it. */
  readonly name: string;
  /** Of its repository: "onnx-community/DeepSeek-R1-Distill-Qwen-1.5B-ONNX". */
  readonly hub: string;
  readonly revision: string;
  /** As SPDX names it. */
  readonly license: string;
  /** Billions of weights. */
  readonly parameters: number;
  /** Tokens. */
  readonly contextLength: number;
  /** Bytes that a token takes in the cache of keys and values, in 16 bits: 2 (keys, values) × 2 bytes × layers × heads of keys × their size. */
  readonly bytesPerToken: number;
  readonly prompt: PromptProfile;
  /** Files that every dtype needs: configuration and tokenizer. */
  readonly files: readonly ModelFile[];
  readonly dtypes: Readonly<Partial<Record<Dtype, readonly ModelFile[]>>>;
  /** What the likeliest tokens after a text are known to be, to be held against each backend. */
  readonly knownAnswer?: { readonly prompt: string; readonly answer: string };
  /** Other names of its folder. */
  readonly alsoNamed?: readonly string[];
}

/** The files that a dtype needs, those of all dtypes first. */
export const filesOf = (manifest: ModelManifest, dtype: Dtype): readonly ModelFile[] => [
  ...manifest.files,
  ...(manifest.dtypes[dtype] ?? []),
];

export const dtypesOf = ({ dtypes }: ModelManifest): Dtype[] => Object.keys(dtypes) as Dtype[];
