import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { solved } from "../../test/fixtures/derivations.ts";
import { Engine } from "./engine.ts";
import type { Host, Place } from "./host.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";

/** A host that does what the test tells it to. */
class ScriptedHost implements Host {
  readonly kind = "worker-file";
  readonly sent: ToWorker[] = [];
  ended = false;
  onreply: Host["onreply"] = () => {};
  ondeath: Host["ondeath"] = () => {};

  send(message: ToWorker): void {
    this.sent.push(message);
  }
  end(): void {
    this.ended = true;
  }
  get job(): number {
    return this.sent.at(-1)?.job ?? 0;
  }
  finish(): void {
    const { derivation, wording } = solved;
    const { job } = this;
    this.onreply({ type: "event", job, event: { type: "solve-finished", derivation }, wording } satisfies FromWorker);
    this.onreply({ type: "done", job });
  }
}

/** An engine whose hosts are kept, in the order in which they were started. */
function staged(refusals = 0): { engine: Engine; hosts: ScriptedHost[]; tried: number[] } {
  const hosts: ScriptedHost[] = [];
  const tried: number[] = [];
  const refused =
    (index: number): Place =>
    async () => {
      tried.push(index);
      throw new Error("blocked");
    };
  const granted: Place = async () => {
    tried.push(refusals);
    const host = new ScriptedHost();
    hosts.push(host);
    return host;
  };
  return { engine: new Engine([...Array.from({ length: refusals }, (_, index) => refused(index)), granted]), hosts, tried };
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
const question = { text: "x = 1" };

function asking(engine: Engine, owner: object, controller = new AbortController()) {
  const events: string[] = [];
  const result = engine.solve(owner, {
    question,
    options: { lang: "en" },
    signal: controller.signal,
    onstart: () => events.push("start"),
    onevent: (event) => events.push(event.type),
  });
  result.catch(() => {});
  return { events, result, controller };
}

test("nothing is started before somebody asks, one host serves all, one job at a time", async () => {
  const { engine, hosts } = staged();
  const [one, two] = [{}, {}];
  engine.retain(one);
  engine.retain(two);
  await settled();
  assert.equal(hosts.length, 0);
  const first = asking(engine, one);
  const second = asking(engine, two);
  await settled();
  assert.equal(hosts.length, 1);
  assert.deepEqual([first.events, second.events], [["start"], []]);
  hosts[0]?.finish();
  await settled();
  assert.deepEqual(first.events, ["start", "solve-finished"]);
  assert.deepEqual(second.events, ["start"]);
  hosts[0]?.finish();
  assert.equal((await second.result).derivation, solved.derivation);
  assert.equal(hosts.length, 1);
  engine.release(one);
  engine.release(two);
});

test("places are tried in order until one works, and not tried again", async () => {
  const { engine, hosts, tried } = staged(2);
  const owner = {};
  engine.retain(owner);
  const first = asking(engine, owner);
  await settled();
  assert.deepEqual(tried, [0, 1, 2]);
  first.controller.abort();
  asking(engine, owner);
  await settled();
  assert.deepEqual(tried, [0, 1, 2, 2]);
  engine.release(owner);
  assert.equal(hosts.length, 2);
});

test("where no place works every job fails, clearly", async () => {
  const engine = new Engine([() => Promise.reject(new Error("blocked"))]);
  await assert.rejects(asking(engine, {}).result, { name: "EngineError", message: /could not be started: blocked/ });
});

test("aborting a running job ends its host and starts another for the next", async () => {
  const { engine, hosts } = staged();
  const owner = {};
  engine.retain(owner);
  const first = asking(engine, owner);
  const second = asking(engine, owner);
  await settled();
  first.controller.abort(new DOMException("stop", "AbortError"));
  await assert.rejects(first.result, { name: "AbortError", message: "stop" });
  assert.equal(hosts[0]?.ended, true);
  await settled();
  assert.equal(hosts.length, 2);
  hosts[1]?.finish();
  await second.result;
  engine.release(owner);
});

test("aborting a waiting job does not disturb the one that runs", async () => {
  const { engine, hosts } = staged();
  const owner = {};
  engine.retain(owner);
  const first = asking(engine, owner);
  const second = asking(engine, {});
  await settled();
  second.controller.abort();
  await assert.rejects(second.result, { name: "AbortError" });
  assert.equal(hosts[0]?.ended, false);
  hosts[0]?.finish();
  await first.result;
  assert.deepEqual(second.events, []);
  engine.release(owner);
});

test("what a host says of an old job is not heard", async () => {
  const { engine, hosts } = staged();
  const owner = {};
  engine.retain(owner);
  const { events, result } = asking(engine, owner);
  await settled();
  hosts[0]?.onreply({ type: "failed", job: -1, name: "Error", message: "old" });
  hosts[0]?.finish();
  await result;
  assert.deepEqual(events, ["start", "solve-finished"]);
  engine.release(owner);
});

test("a host that dies fails its job with the reason, and the next job gets another host", async () => {
  const { engine, hosts } = staged();
  const owner = {};
  engine.retain(owner);
  const first = asking(engine, owner);
  await settled();
  hosts[0]?.ondeath("out of memory");
  await assert.rejects(first.result, { name: "EngineError", message: "the solver stopped: out of memory" });
  const second = asking(engine, owner);
  await settled();
  hosts[1]?.finish();
  await second.result;
  engine.release(owner);
});

test("a place where hosts keep dying is given up for the next", async () => {
  const started: string[] = [];
  const hosts: ScriptedHost[] = [];
  const place =
    (name: string): Place =>
    async () => {
      started.push(name);
      const host = new ScriptedHost();
      hosts.push(host);
      return host;
    };
  const engine = new Engine([place("frail"), place("sound")]);
  for (let time = 0; time < 3; time += 1) {
    const { result } = asking(engine, {});
    await settled();
    hosts.at(-1)?.ondeath("it fell");
    await assert.rejects(result);
  }
  assert.deepEqual(started, ["frail", "frail", "sound"]);
});

test("when the last element is gone nothing is left", async () => {
  const { engine, hosts } = staged();
  const owner = {};
  engine.retain(owner);
  const { result } = asking(engine, owner);
  await settled();
  hosts[0]?.finish();
  await result;
  assert.equal(engine.kind, "worker-file");
  engine.release(owner);
  assert.equal(engine.kind, "none");
  assert.equal(hosts[0]?.ended, true);
});

test("a host that is still starting when the last element goes is not kept", async () => {
  const host = new ScriptedHost();
  const { promise, resolve } = Promise.withResolvers<Host>();
  const engine = new Engine([() => promise]);
  const owner = {};
  engine.retain(owner);
  const { controller } = asking(engine, owner);
  controller.abort();
  engine.release(owner);
  resolve(host);
  await settled();
  assert.equal(host.ended, true);
  assert.equal(engine.kind, "none");
});

test("an error of the solver comes with its name", async () => {
  const { engine, hosts } = staged();
  const { result } = asking(engine, {});
  await settled();
  hosts[0]?.onreply({ type: "failed", job: hosts[0].job, name: "MisuseError", message: "no text" });
  await assert.rejects(result, { name: "MisuseError", message: "no text" });
});

test("the sentences of a derivation in another language are a job of their own", async () => {
  const { engine, hosts } = staged();
  const result = engine.word({}, solved.derivation, "zh", new AbortController().signal);
  await settled();
  assert.equal(hosts[0]?.sent[0]?.type, "word");
  hosts[0]?.onreply({ type: "worded", job: hosts[0].job, wording: { a: "甲" } });
  assert.deepEqual(await result, { a: "甲" });
});

test("figures are drawn by the host, unless something longer is under way", async () => {
  const { engine, hosts } = staged();
  const owner = {};
  engine.retain(owner);
  assert.equal(engine.drawsAside, true);
  const [figure] = solved.derivation.figures;
  assert.ok(figure);
  const drawing = { figure, size: { width: 300, height: 200, wording: {} }, moment: {} };
  const drawn = engine.draw(owner, drawing, new AbortController().signal);
  await settled();
  assert.equal(engine.drawsAside, true);
  const spec = { options: {}, marks: [] };
  hosts[0]?.onreply({ type: "drawn", job: hosts[0].job, spec, milliseconds: 12 });
  assert.deepEqual((await drawn).spec, spec);
  const refused = engine.draw(owner, drawing, new AbortController().signal);
  await settled();
  const said = { key: "figure-error.window" };
  hosts[0]?.onreply({ type: "failed", job: hosts[0].job, name: "FigureError", message: "no", said });
  await assert.rejects(refused, { name: "FigureError", message: "no", said });
  const solving = asking(engine, owner);
  await settled();
  assert.equal(engine.drawsAside, false);
  hosts[0]?.finish();
  await solving.result;
  engine.release(owner);
});

test("a host without work is kept for the next question for a while, and then released", async () => {
  const { engine, hosts } = staged();
  const owner = {};
  engine.retain(owner);
  const first = asking(engine, owner);
  await settled();
  mock.timers.enable({ apis: ["setTimeout"] });
  hosts[0]?.finish();
  await first.result;
  mock.timers.tick(29_000);
  assert.equal(engine.kind, "worker-file");
  const second = asking(engine, owner);
  mock.timers.tick(60_000);
  assert.equal(engine.kind, "worker-file");
  hosts[0]?.finish();
  await second.result;
  mock.timers.tick(30_000);
  mock.timers.reset();
  assert.equal(engine.kind, "none");
  assert.equal(hosts[0]?.ended, true);
  assert.equal(hosts.length, 1);
  engine.release(owner);
});
