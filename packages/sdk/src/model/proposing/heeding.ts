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

/** @throws the signal's reason when it aborts first */
export async function orAborted<Value>(work: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return work;
  // What it comes to when nobody waits for it any more is no failure of anybody.
  work.catch(() => {});
  signal.throwIfAborted();
  let abort = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
  });
  return Promise.race([work, aborted]).finally(() => signal.removeEventListener("abort", abort));
}
