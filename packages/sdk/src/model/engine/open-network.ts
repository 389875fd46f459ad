import { checkNumbers } from "../../backend/network/check-numbers.ts";
import { type HubModule, loadNetwork, type Network } from "../../backend/network/load-network.ts";
import { BackendError } from "../../errors/backend-error.ts";
import { Decoder } from "../decoding/decoder.ts";
import { LocalEngine } from "./local-engine.ts";
import type { LoadOrder } from "./port.ts";
import type { OpenEngine } from "./serve-thread.ts";

/** Prepares where transformers.js takes files from; by default from a folder on this machine, and from nowhere else. */
export type PrepareHub = (hub: HubModule, order: LoadOrder) => void | Promise<void>;

const fromFolder: PrepareHub = ({ env }, { folder = "" }) => {
  Object.assign(env, {
    allowRemoteModels: false,
    allowLocalModels: true,
    localModelPath: folder.endsWith("/") ? folder : `${folder}/`,
  });
};

/** Opens models in this thread: loads the network, holds it against itself, and asks it what is known. */
export function networkOpener(loadHub: () => Promise<HubModule>, prepare: PrepareHub = fromFolder): OpenEngine {
  return async (order) => {
    const hub = await loadHub();
    await prepare(hub, order);
    const network = await loadNetwork(hub, order.id, order.rung);
    try {
      const remark = await checkNumbers(network.session);
      await checkKnownAnswer(network, order.knownAnswer);
      const engine = new LocalEngine(order.rung.backend, order.identity, network.session, network.tokenizer, {
        opensThinking: order.opensThinking ?? false,
      });
      return { engine, ...(remark === undefined ? {} : { remark }) };
    } catch (error) {
      await network.session.dispose();
      throw error;
    }
  };
}

const likeliest = { temperature: 0, topP: 1, topK: 0, minP: 0, repetitionPenalty: 1, seed: 0 };

async function checkKnownAnswer({ session, tokenizer }: Network, known: LoadOrder["knownAnswer"]): Promise<void> {
  if (known === undefined) return;
  const messages = [{ role: "user" as const, content: known.prompt }];
  const maxNewTokens = tokenizer.encode(known.answer).length;
  let said = "";
  for await (const event of new Decoder(session, tokenizer).generate({ messages, sampling: likeliest, maxNewTokens }))
    if ("text" in event) said += event.text;
  await session.rollBack(0);
  if (!said.startsWith(known.answer))
    throw new BackendError(`the network computes wrongly here: it says "${said}" and should say "${known.answer}"`, {
      kind: "wrong-numbers",
    });
}
