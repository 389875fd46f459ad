import { orAborted } from "../or-aborted.ts";

/**
 * What comes from an engine, up to the moment that its caller aborts: one that stands still and heeds no signal holds up nobody.
 *
 * @throws the signal's reason when aborted
 */
export async function* heeding<Event>(
  events: AsyncIterable<Event>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Event, void> {
  if (signal === undefined) return yield* events;
  const iterator = events[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await orAborted(iterator.next(), signal);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    const ended = Promise.resolve(iterator.return?.()).catch(() => undefined);
    if (!signal.aborted) await orAborted(ended, signal);
  }
}
