/**
 * Modules of Node without an import, which a bundler for browsers would stumble over. Only what is used is described, since the SDK is compiled without
 * Node's types.
 */
interface Builtins {
  "node:os": { totalmem(): number; availableParallelism(): number };
  "node:fs": { existsSync(path: string): boolean };
  "node:module": { createRequire(from: string): { resolve(name: string): string } };
  "node:path": { dirname(path: string): string; join(...parts: string[]): string; basename(path: string): string };
  "node:worker_threads": {
    Worker: new (file: URL, options: object) => NodeWorker;
    parentPort: NodePort | null;
  };
}

/** One end of what connects threads of Node. */
export interface NodePort {
  postMessage(message: unknown): void;
  on(event: "message", listener: (message: unknown) => void): void;
}

/** A thread of Node, as far as it is used. */
export interface NodeWorker extends NodePort {
  on(event: "message", listener: (message: unknown) => void): void;
  on(event: "error", listener: (error: Error) => void): void;
  on(event: "exit", listener: (code: number) => void): void;
  unref(): void;
  terminate(): Promise<number>;
}

interface NodeProcess {
  readonly platform: string;
  readonly arch: string;
  readonly versions: { readonly node?: string };
  getBuiltinModule<Name extends keyof Builtins>(name: Name): Builtins[Name];
}

/** Node's process; undefined in a browser, also where a bundler put a `process` there. */
export function nodeProcess(): NodeProcess | undefined {
  const { process } = globalThis as { process?: NodeProcess };
  return process?.versions?.node === undefined ? undefined : process;
}

/** @throws {RangeError} outside of Node */
export function builtin<Name extends keyof Builtins>(name: Name): Builtins[Name] {
  const process = nodeProcess();
  if (process === undefined) throw new RangeError(`${name} is only there in Node`);
  return process.getBuiltinModule(name);
}
