import type { SolveOptions } from "../contract.ts";
import type { Breather } from "./breather.ts";

/** Between two methods: lets others run, and ends the run when it was aborted or its time is up. */
export function pauser({ signal, budget }: SolveOptions, breather: Breather): () => Promise<void> {
  const deadline = budget?.milliseconds === undefined ? undefined : performance.now() + budget.milliseconds;
  return async () => {
    await breather.breathe();
    signal?.throwIfAborted();
    if (deadline !== undefined && performance.now() > deadline) throw new DOMException("time budget used up", "TimeoutError");
  };
}
