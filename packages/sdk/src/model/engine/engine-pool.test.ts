import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { EnginePool } from "./engine-pool.ts";

class Engine {
  isDisposed = false;
  async dispose(): Promise<void> {
    this.isDisposed = true;
  }
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("EnginePool", () => {
  it("opens an engine once for all who ask", async () => {
    const pool = new EnginePool<Engine>();
    let opened = 0;
    const open = async (): Promise<Engine> => {
      opened += 1;
      await wait(5);
      return new Engine();
    };
    const engines = await Promise.all(["a", "a", "b"].map((key) => pool.use(key, open, async (engine) => engine)));
    assert.deepEqual([opened, engines[0] === engines[1], engines[0] === engines[2], pool.open], [2, true, false, ["a", "b"]]);
    await pool.unload();
    assert.ok(engines.every(({ isDisposed }) => isDisposed));
  });
  it("unloads what nobody uses, after a while", async () => {
    const pool = new EnginePool<Engine>(20);
    const engine = await pool.use(
      "a",
      async () => new Engine(),
      async (each) => each,
    );
    await pool.use(
      "a",
      async () => new Engine(),
      () => wait(60),
    );
    assert.deepEqual([engine.isDisposed, pool.open], [false, ["a"]]);
    await wait(60);
    assert.deepEqual([engine.isDisposed, pool.open], [true, []]);
  });
  it("tries again after a failure", async () => {
    const pool = new EnginePool<Engine>();
    await assert.rejects(
      pool.use(
        "a",
        () => Promise.reject(new Error("no room")),
        async () => {},
      ),
      /no room/,
    );
    assert.deepEqual(pool.open, []);
    await pool.use(
      "a",
      async () => new Engine(),
      async () => {},
    );
    assert.deepEqual(pool.open, ["a"]);
    await pool.unload();
  });
  it("does not unload what is in use", async () => {
    const pool = new EnginePool<Engine>();
    await pool.use(
      "a",
      async () => new Engine(),
      async (engine) => {
        await pool.unload();
        assert.equal(engine.isDisposed, false);
      },
    );
    await pool.unload();
    assert.deepEqual(pool.open, []);
  });
  it("unloads what is in use as soon as it is not, and opens it anew for who comes after", async () => {
    const pool = new EnginePool<Engine>();
    const open = async (): Promise<Engine> => new Engine();
    const [first, next] = await pool.use("a", open, async (engine) => {
      await pool.unload();
      return [engine, await pool.use("a", open, async (other) => other)];
    });
    assert.deepEqual([first?.isDisposed, next?.isDisposed, first === next], [true, false, false]);
    await pool.unload();
    assert.equal(next?.isDisposed, true);
  });
});
