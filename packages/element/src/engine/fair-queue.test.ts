import assert from "node:assert/strict";
import { test } from "node:test";
import { FairQueue } from "./fair-queue.ts";

const [busy, other, third] = [{}, {}, {}];
const job = (owner: object, name: string) => ({ owner, name });

function order(queue: FairQueue<{ owner: object; name: string }>): string[] {
  const names: string[] = [];
  for (let next = queue.next(); next !== undefined; next = queue.next()) names.push(next.name);
  return names;
}

test("jobs of one owner keep their order", () => {
  const queue = new FairQueue<{ owner: object; name: string }>();
  for (const name of ["a", "b", "c"]) queue.push(job(busy, name));
  assert.deepEqual(order(queue), ["a", "b", "c"]);
});

test("whoever was served longest ago comes next", () => {
  const queue = new FairQueue<{ owner: object; name: string }>();
  for (const name of ["a1", "a2", "a3"]) queue.push(job(busy, name));
  queue.push(job(other, "b1"));
  queue.push(job(third, "c1"));
  queue.push(job(other, "b2"));
  assert.deepEqual(order(queue), ["a1", "b1", "c1", "a2", "b2", "a3"]);
});

test("a job can be taken out, once", () => {
  const queue = new FairQueue<{ owner: object; name: string }>();
  const [one, two] = [job(busy, "one"), job(other, "two")];
  queue.push(one);
  queue.push(two);
  assert.equal(queue.remove(one), true);
  assert.equal(queue.remove(one), false);
  assert.deepEqual(order(queue), ["two"]);
});
