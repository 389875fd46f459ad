import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as hub from "@huggingface/transformers";
import { conversations } from "../../models/tiny/conversations.ts";
import { makeTinyModel } from "../../models/tiny/make.ts";
import { loadNetwork } from "../../packages/sdk/src/backend/network/load-network.ts";
import { Decoder } from "../../packages/sdk/src/model/decoding/decoder.ts";
import { lineForm } from "../../packages/sdk/src/model/lines/line-form.ts";
import { questionPrompt } from "../../packages/sdk/src/model/prompt/prompt.ts";

export interface PassFigures {
  tokens: number;
  passes: number;
}

/** How often the network is run for the lines of the tiny model's conversations, after the thinking: what a form forces needs no run. */
export async function passesPerToken(): Promise<PassFigures> {
  const folder = mkdtempSync(join(tmpdir(), "passes-"));
  try {
    makeTinyModel(join(folder, "tiny"), ["fp32"]);
    const { localModelPath } = hub.env;
    hub.env.localModelPath = `${folder}/`;
    const { session, tokenizer } = await loadNetwork(hub, "tiny", { backend: "cpu", dtype: "fp32", contextLength: 2048 });
    hub.env.localModelPath = localModelPath;
    const figures: PassFigures = { tokens: 0, passes: 0 };
    for (const { question, lang, thinking } of conversations) {
      const decoder = new Decoder(session, tokenizer);
      const messages = [{ role: "user" as const, content: questionPrompt({ text: question, lang }) }];
      const sampling = { temperature: 0, topP: 1, topK: 0, minP: 0, repetitionPenalty: 1, seed: 1 };
      const request = { messages, sampling, maxNewTokens: 400, form: lineForm, prefill: `<think>\n${thinking}\n</think>\n\n` };
      for await (const event of decoder.generate(request))
        if (event.type === "text-finished") {
          figures.tokens += event.usage.newTokens;
          figures.passes += event.usage.forwardPasses;
        }
    }
    await session.dispose();
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
