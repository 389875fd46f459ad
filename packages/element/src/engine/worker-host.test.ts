import assert from "node:assert/strict";
import { mock, test } from "node:test";
import type { FromWorker } from "./protocol.ts";
import { startWorker } from "./worker-host.ts";

/** As much of a Worker as is used. */
class QuietWorker {
  onmessage: ((event: { data: FromWorker }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault(): void }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  terminated = false;
  terminate(): void {
    this.terminated = true;
  }
  fail(message: string): void {
    this.onerror?.({ message, preventDefault: () => {} });
  }
}

function starting(signal = new AbortController().signal) {
  const worker = new QuietWorker();
  const host = startWorker("worker-file", () => worker as unknown as Worker, signal);
  host.catch(() => {});
  return { worker, host };
}

test("a worker is there when it says so", async () => {
  const { worker, host } = starting();
  worker.onmessage?.({ data: { type: "ready" } });
  const there = await host;
  const replies: FromWorker[] = [];
  there.onreply = (reply) => replies.push(reply);
  worker.onmessage?.({ data: { type: "done", job: 1 } });
  assert.deepEqual(replies, [{ type: "done", job: 1 }]);
});

test("a worker that a policy blocks, that is missing or that cannot be made is not there", async () => {
  const { worker, host } = starting();
  worker.fail("");
  await assert.rejects(host, { message: "worker could not start: blocked or missing" });
  assert.equal(worker.terminated, true);
  const refused = () => {
    throw new DOMException("another origin", "SecurityError");
  };
  await assert.rejects(startWorker("worker-file", refused, new AbortController().signal), { name: "SecurityError" });
});

test("a worker that says nothing is not waited for without end", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { worker, host } = starting();
  mock.timers.tick(20_000);
  mock.timers.reset();
  await assert.rejects(host, { message: "worker said nothing" });
  assert.equal(worker.terminated, true);
});

test("a worker that is not needed any more while it starts is ended", async () => {
  const controller = new AbortController();
  const { worker, host } = starting(controller.signal);
  controller.abort();
  await assert.rejects(host);
  assert.equal(worker.terminated, true);
});

test("a worker that dies says why, once, and is ended", async () => {
  const { worker, host } = starting();
  worker.onmessage?.({ data: { type: "ready" } });
  const there = await host;
  const deaths: string[] = [];
  there.ondeath = (reason) => deaths.push(reason);
  worker.fail("out of memory");
  worker.fail("again");
  assert.deepEqual(deaths, ["out of memory"]);
  assert.equal(worker.terminated, true);
});
