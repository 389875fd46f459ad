import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import {
  AutoModelForCausalLM,
  AutoTokenizer,
  env,
  type PreTrainedModel,
  type PreTrainedTokenizer,
} from "@huggingface/transformers";
import { questionPrompt } from "../../packages/sdk/src/model/prompt/prompt.ts";
import { conversations } from "./conversations.ts";
import { makeTinyModel } from "./make.ts";

/** Here a peer writes the text: transformers.js's own generation, the likeliest token every time. */
async function said(model: PreTrainedModel, tokenizer: PreTrainedTokenizer, content: string): Promise<string> {
  const asked = tokenizer.apply_chat_template([{ role: "user", content }], { add_generation_prompt: true, return_dict: true });
  const output = await model.generate({ ...(asked as object), max_new_tokens: 300, do_sample: false } as never);
  const [tokens] = (output as { tolist(): bigint[][] }).tolist() as [bigint[]];
  const length = (asked as { input_ids: { dims: number[] } }).input_ids.dims[1];
  return tokenizer.decode(tokens.slice(length).map(Number), { skip_special_tokens: true });
}

describe("the tiny model", () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "tiny-model-"));
    makeTinyModel(join(folder, "tiny"));
    env.allowRemoteModels = false;
    env.localModelPath = `${folder}/`;
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("a few hundred kilobytes a file", () => {
    const sizes = readdirSync(join(folder, "tiny", "onnx")).map((name) => statSync(join(folder, "tiny", "onnx", name)).size);
    assert.equal(sizes.length, 5);
    assert.ok(Math.max(...sizes) < 900_000, `${sizes}`);
  });

  for (const dtype of ["fp32", "fp16", "q8", "q4", "q4f16"] as const)
    it(`says its conversations by heart in ${dtype}`, async () => {
      const tokenizer = await AutoTokenizer.from_pretrained("tiny");
      const model = await AutoModelForCausalLM.from_pretrained("tiny", { dtype, device: "cpu" });
      for (const { question, lang, thinking, lines } of conversations) {
        const text = await said(model, tokenizer, questionPrompt({ text: question, lang }));
        assert.equal(text, `${thinking}\n</think>\n\n${lines.join("\n")}\n`);
      }
      await model.dispose();
    });
});
