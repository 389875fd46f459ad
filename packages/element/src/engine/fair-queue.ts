/** Jobs in turn: of everyone who waits, whoever was served longest ago comes next, so that one busy element does not keep others waiting. */
export class FairQueue<Job extends { owner: object }> {
  readonly #waiting: Job[] = [];
  readonly #served = new WeakMap<object, number>();
  #turn = 0;

  get size(): number {
    return this.#waiting.length;
  }

  push(job: Job): void {
    this.#waiting.push(job);
  }

  /** Takes a job out of the queue; false when it is not in it. */
  remove(job: Job): boolean {
    const index = this.#waiting.indexOf(job);
    if (index >= 0) this.#waiting.splice(index, 1);
    return index >= 0;
  }

  next(): Job | undefined {
    const lastTurn = (job: Job) => this.#served.get(job.owner) ?? 0;
    const job = this.#waiting.reduce<Job | undefined>(
      (first, other) => (first && lastTurn(first) <= lastTurn(other) ? first : other),
      undefined,
    );
    if (job === undefined) return undefined;
    this.remove(job);
    this.#served.set(job.owner, ++this.#turn);
    return job;
  }
}
