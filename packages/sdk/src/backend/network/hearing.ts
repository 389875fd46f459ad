import type { OrtSession } from "./ort.ts";

/**
 * A session in whose thread messages are heard between two runs. ONNX Runtime's WebAssembly never waits for anything but promises that are settled, so
 * that a whole text would be written before its thread hears that nobody wants it any more; its other builds wait for a card, or for a turn of the loop.
 */
export function hearing(session: OrtSession): OrtSession {
  const { inputNames, inputMetadata } = session;
  return {
    inputNames,
    inputMetadata,
    async run(...parts) {
      const outputs = await session.run(...parts);
      await turnOfTheLoop();
      return outputs;
    },
    release: () => session.release(),
  };
}

/** By a message to oneself: nested timers are held back for 4 ms each in browsers. */
const turnOfTheLoop = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
