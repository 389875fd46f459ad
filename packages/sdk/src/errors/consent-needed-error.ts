import type { Message } from "../contract.ts";
import { ModelStoreError } from "./model-store-error.ts";

/** What a person is told before anything is downloaded. */
export interface DownloadOffer {
  readonly model: string;
  readonly dtype: string;
  /** Bytes that are still to come. */
  readonly bytes: number;
  /** Neither manifest nor server tells the size: `bytes` goes by the number of weights. */
  readonly isEstimate: boolean;
  /** Where from. */
  readonly source: string;
  /** As SPDX names it: "MIT". */
  readonly license: string;
  readonly files: readonly string[];
}

/** A model has to be downloaded, and nobody agreed to it. Show the offer, and ask again with consent. */
export class ConsentNeededError extends ModelStoreError {
  override readonly name = "ConsentNeededError";
  readonly offer: DownloadOffer;

  constructor(message: string, { offer, said }: { offer: DownloadOffer; said: Message }) {
    super(message, { kind: "consent-needed", said });
    this.offer = offer;
  }
}
