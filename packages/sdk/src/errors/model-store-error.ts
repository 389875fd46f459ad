import type { Message } from "../contract.ts";
import { MathVizError } from "./math-viz-error.ts";

/** What went wrong while a model's files were fetched, kept or looked at. */
export type ModelStoreFailure =
  | "consent-needed" // nobody agreed to the download
  | "not-here" // files are missing, and only local ones are to be used
  | "not-found" // the server has no such file, or does not give it to us
  | "network" // no connection, or broken off again and again
  | "stalled" // nothing came for too long
  | "corrupt" // what came is not what it should be
  | "changed" // another file than the one that was pinned the first time
  | "no-space" // the disk, or what the browser allows a page, is full
  | "unwritable" // the place cannot be written to, or read
  | "removed" // somebody deleted a file while it was worked on
  | "foreign" // a folder that somebody else made, and is not ours to change
  | "wrong-format"; // a folder whose weights no backend reads

/** A model's files cannot be had. The message says which, why, and what to do. */
export class ModelStoreError extends MathVizError {
  override readonly name: string = "ModelStoreError";
  readonly kind: ModelStoreFailure;
  /** The same in a form that every language can say. */
  readonly said: Message;

  constructor(message: string, { kind, said, cause }: { kind: ModelStoreFailure; said: Message; cause?: unknown }) {
    super(message, cause === undefined ? {} : { cause });
    this.kind = kind;
    this.said = said;
  }
}
