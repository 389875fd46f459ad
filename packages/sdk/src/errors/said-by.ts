import type { Message } from "../contract.ts";
import { BackendError } from "./backend-error.ts";
import { ModelStoreError } from "./model-store-error.ts";

/** What an error says: in a form that every language can say, where it has one. */
export function saidBy(error: unknown): Message | string {
  if (error instanceof BackendError || error instanceof ModelStoreError) return error.said;
  return error instanceof Error ? error.message : String(error);
}
