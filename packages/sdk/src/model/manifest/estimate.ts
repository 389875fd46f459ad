import type { Dtype } from "../../backend/choosing/choose-backend.ts";
import type { ModelManifest } from "./manifest.ts";

/** Bytes a weight, roughly: with 4 bits the embeddings stay in more. Of published exports of half a billion to two billion weights. */
const bytesPerWeight: Record<Dtype, number> = { fp32: 4, fp16: 2, q8: 1.05, q4: 1.15, q4f16: 0.8 };

/** What a dtype will come to, while nobody has told its size: for choosing where it runs, and for "about 1.4 GB". */
export const estimatedBytes = ({ parameters }: ModelManifest, dtype: Dtype): number =>
  Math.round(parameters * 1e9 * bytesPerWeight[dtype]);
