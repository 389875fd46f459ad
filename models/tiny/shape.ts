import type { Qwen2Shape } from "../onnx/qwen2.ts";

/** The architecture of Qwen2 at a ten-thousandth of the size: some 160,000 weights. */
export const tinyShape: Qwen2Shape = {
  hidden_size: 64,
  intermediate_size: 192,
  num_hidden_layers: 2,
  num_attention_heads: 4,
  num_key_value_heads: 2,
  vocab_size: 512,
  max_position_embeddings: 2048,
  rms_norm_eps: 1e-6,
  rope_theta: 10_000,
};
