import type { Derivation, Language, PlotSpec, Question, SolveEvent, Wording } from "@math-viz/sdk";
import type { Drawing } from "../charts/sampler.ts";
import type { AskedModel } from "./asked-model.ts";
import { EngineError } from "./engine-error.ts";
import { FairQueue } from "./fair-queue.ts";
import type { Host, Place } from "./host.ts";
import type { FromWorker, PlainOptions, ToWorker } from "./protocol.ts";

/** How long a worker without work is kept for the next question. */
const idleTime = 30_000;

/** After so many deaths in a row a place is given up for the next one. */
const deathsAllowed = 2;

/** One count for all engines of a page: where it allows no worker, their jobs are done in one place. */
let jobs = 0;

interface Job {
  owner: object;
  message: ToWorker;
  started(): void;
  told(reply: FromWorker): void;
  finish(error?: Error): void;
}

export interface SolveRequest {
  question: Question;
  options: PlainOptions;
  /** The language model that may be asked; it stays here. */
  model?: AskedModel | undefined;
  signal: AbortSignal;
  /** Its turn has come. */
  onstart?: () => void;
  onevent?: (event: SolveEvent, wording: Wording) => void;
}

/**
 * Does the jobs of all elements of a page, one at a time, in one worker: the first of its places that can be had. The worker is started for the
 * first job, ended when a running job is aborted, when it has been idle for a while, and as soon as no element is left.
 */
export class Engine {
  readonly #places: readonly Place[];
  readonly #queue = new FairQueue<Job>();
  readonly #owners = new Set<object>();
  #place = 0;
  #deaths = 0;
  #host: Host | undefined;
  #starting: AbortController | undefined;
  #running: Job | undefined;
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(places: readonly Place[]) {
    this.#places = places;
  }

  /** Where jobs are done now, for diagnosis and tests. */
  get kind(): Host["kind"] | "none" {
    return this.#host?.kind ?? "none";
  }

  /** An element is there that may have work. */
  retain(owner: object): void {
    this.#owners.add(owner);
  }

  /** It is gone; whatever it had running is aborted through its signals. */
  release(owner: object): void {
    this.#owners.delete(owner);
    this.#rest();
  }

  /** Solves and tells of every event. Rejects for abort, with what the SDK threw, or with EngineError. */
  solve(
    owner: object,
    { question, options, model, signal, onstart, onevent }: SolveRequest,
  ): Promise<{ derivation: Derivation; wording: Wording }> {
    let result: { derivation: Derivation; wording: Wording } | undefined;
    const job = ++jobs;
    const side = model?.connect((message) => {
      if (this.#running?.message.job === job) this.#host?.send({ type: "model", job, message });
    });
    const message: ToWorker = { type: "solve", job, question, options, ...(model && { model: model.state }) };
    return this.#enqueue(owner, message, signal, onstart, (reply) => {
      if (reply.type === "ask-model") void side?.take(reply.message);
      if (reply.type !== "event") return;
      if (reply.event.type === "solve-finished") result = { derivation: reply.event.derivation, wording: reply.wording };
      onevent?.(reply.event, reply.wording);
    })
      .then(() => {
        if (result === undefined) throw new EngineError("the solver ended without a derivation");
        return result;
      })
      .finally(() => side?.stop());
  }

  /** The sentences of a derivation in another language, without solving again. */
  word(owner: object, derivation: Derivation, lang: Language, signal: AbortSignal): Promise<Wording> {
    let wording: Wording = {};
    const message: ToWorker = { type: "word", job: ++jobs, derivation, lang };
    return this.#enqueue(owner, message, signal, undefined, (reply) => {
      if (reply.type === "worded") wording = reply.wording;
    }).then(() => wording);
  }

  /** Whether a drawing would be made beside the page soon: not where the page itself works, nor behind a question that is being solved. */
  get drawsAside(): boolean {
    const onPage = this.#host?.kind === "main-thread";
    return !onPage && this.#queue.size === 0 && (this.#running === undefined || this.#running.message.type === "draw");
  }

  /** A figure as a specification of its chart. Rejects with what the SDK threw, or with EngineError. */
  draw(owner: object, drawing: Drawing, signal: AbortSignal): Promise<{ spec: PlotSpec; milliseconds: number }> {
    let drawn: { spec: PlotSpec; milliseconds: number } | undefined;
    return this.#enqueue(owner, { type: "draw", job: ++jobs, drawing }, signal, undefined, (reply) => {
      if (reply.type === "drawn") drawn = reply;
    }).then(() => {
      if (drawn === undefined) throw new EngineError("the figure was not drawn");
      return drawn;
    });
  }

  #enqueue(
    owner: object,
    message: ToWorker,
    signal: AbortSignal,
    started: (() => void) | undefined,
    told: Job["told"],
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const aborted = () => this.#abort(job, signal.reason);
      const job: Job = {
        owner,
        message,
        started: started ?? (() => {}),
        told,
        finish(error) {
          signal.removeEventListener("abort", aborted);
          if (error === undefined) resolve();
          else reject(error);
        },
      };
      signal.addEventListener("abort", aborted);
      this.#queue.push(job);
      this.#pump();
    });
  }

  #abort(job: Job, reason: Error): void {
    if (job === this.#running) {
      this.#running = undefined;
      this.#end();
    } else if (!this.#queue.remove(job)) return;
    job.finish(reason);
    this.#pump();
  }

  /** Gives the host its next job, and gets a host first where there is none. */
  #pump(): void {
    if (this.#running !== undefined) return;
    if (this.#queue.size === 0) {
      this.#rest();
      return;
    }
    clearTimeout(this.#idle);
    if (this.#host === undefined) {
      if (this.#starting === undefined) void this.#start();
      return;
    }
    const job = this.#queue.next() as Job;
    this.#running = job;
    job.started();
    this.#host.send(job.message);
  }

  async #start(): Promise<void> {
    const starting = new AbortController();
    this.#starting = starting;
    while (!starting.signal.aborted) {
      const place = this.#places[this.#place];
      try {
        if (place === undefined) throw new EngineError("there is no place to solve in");
        const host = await place(starting.signal);
        if (starting.signal.aborted) host.end();
        else this.#settle(host);
        return;
      } catch (error) {
        if (starting.signal.aborted) return;
        if (this.#place === this.#places.length - 1) {
          this.#giveUp(error);
          return;
        }
        this.#place += 1;
      }
    }
  }

  #settle(host: Host): void {
    this.#starting = undefined;
    this.#host = host;
    host.onreply = (reply) => this.#reply(reply);
    host.ondeath = (reason) => this.#die(reason);
    this.#pump();
  }

  #giveUp(error: unknown): void {
    this.#starting = undefined;
    const failure = new EngineError(`the solver could not be started: ${error instanceof Error ? error.message : String(error)}`);
    for (let job = this.#queue.next(); job !== undefined; job = this.#queue.next()) job.finish(failure);
  }

  #reply(reply: FromWorker): void {
    const job = this.#running;
    if (job === undefined || reply.type === "ready" || reply.job !== job.message.job) return;
    job.told(reply);
    if (reply.type === "event" || reply.type === "ask-model") return;
    this.#running = undefined;
    this.#deaths = 0;
    job.finish(reply.type === "failed" ? failureOf(reply) : undefined);
    this.#pump();
  }

  #die(reason: string): void {
    const job = this.#running;
    this.#running = undefined;
    this.#host = undefined;
    this.#deaths += 1;
    if (this.#deaths >= deathsAllowed && this.#place < this.#places.length - 1) {
      this.#place += 1;
      this.#deaths = 0;
    }
    // The job is not tried again elsewhere: what ended a worker would end the page.
    job?.finish(new EngineError(`the solver stopped: ${reason}`));
    this.#pump();
  }

  /** Without work: a host is kept for a while as long as an element is there that may want it. */
  #rest(): void {
    if (this.#running !== undefined || this.#queue.size > 0) return;
    clearTimeout(this.#idle);
    if (this.#owners.size === 0) this.#end();
    else if (this.#host !== undefined) this.#idle = setTimeout(() => this.#end(), idleTime);
  }

  #end(): void {
    clearTimeout(this.#idle);
    this.#starting?.abort();
    this.#starting = undefined;
    this.#host?.end();
    this.#host = undefined;
  }
}

/** What was thrown in the worker, as an error of the page. */
function failureOf({ name, message, said }: Extract<FromWorker, { type: "failed" }>): Error {
  return Object.assign(new Error(message), { name, ...(said && { said }) });
}
