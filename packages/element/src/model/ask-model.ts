import { EngineRelay, relayedState, type TextEngine } from "@math-viz/sdk";
import type { AskedModel } from "../engine/asked-model.ts";

/**
 * An engine, to be asked by whoever solves, wherever that is.
 *
 * @param hold keeps it loaded until what it returns is called
 */
export const askedModel = (engine: TextEngine, hold: () => () => void = () => () => {}): AskedModel => ({
  state: relayedState(engine),
  connect(tell) {
    const [relay, release] = [new EngineRelay(engine, tell), hold()];
    return {
      take: (message) => relay.take(message),
      stop() {
        relay.stop();
        release();
      },
    };
  },
});
