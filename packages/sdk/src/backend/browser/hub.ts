import type { HubModule } from "../network/load-network.ts";

/** Loads transformers.js: a part of its own in every bundle, fetched where a model is to be run and not before. */
export async function loadHub(): Promise<HubModule> {
  const { AutoTokenizer, AutoModelForCausalLM, Tensor, env } = await import("@huggingface/transformers");
  return { AutoTokenizer, AutoModelForCausalLM, Tensor, env } as unknown as HubModule;
}
