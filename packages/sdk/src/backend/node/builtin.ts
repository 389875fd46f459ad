/**
 * Modules of Node without an import, which a bundler for browsers would stumble over. Only what is used is described, since the SDK is compiled without
 * Node's types.
 */
interface Builtins {
  "node:os": { totalmem(): number; availableParallelism(): number; homedir(): string; hostname(): string };
  "node:fs": {
    existsSync(path: string): boolean;
    readonly constants: { readonly O_RDWR: number; readonly O_CREAT: number; readonly O_NOFOLLOW?: number };
  };
  "node:fs/promises": NodeFiles;
  "node:crypto": { createHash(name: "sha256"): NodeHash };
  "node:module": { createRequire(from: string): { resolve(name: string): string } };
  "node:path": {
    dirname(path: string): string;
    join(...parts: string[]): string;
    resolve(...parts: string[]): string;
    basename(path: string): string;
  };
  "node:worker_threads": {
    Worker: new (file: URL, options: object) => NodeWorker;
    parentPort: NodePort | null;
  };
}

export interface NodeHash {
  update(bytes: Uint8Array): unknown;
  digest(form: "hex"): string;
}

export interface NodeFile {
  read(into: Uint8Array, offset: number, length: number, position: number): Promise<{ bytesRead: number }>;
  write(from: Uint8Array, offset: number, length: number, position: number): Promise<{ bytesWritten: number }>;
  truncate(length: number): Promise<void>;
  writeFile(text: string): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface NodeFiles {
  open(path: string, flags: "r" | "r+" | "w" | "wx" | number): Promise<NodeFile>;
  stat(path: string): Promise<{ size: number; mtimeMs: number; isFile(): boolean; isDirectory(): boolean }>;
  statfs(path: string): Promise<{ bavail: number; bsize: number }>;
  readFile(path: string, encoding: "utf8"): Promise<string>;
  readdir(path: string): Promise<string[]>;
  readlink(path: string): Promise<string>;
  rename(from: string, to: string): Promise<void>;
  mkdir(path: string, options: { recursive: true }): Promise<unknown>;
  rm(path: string, options: { force: true; recursive?: boolean }): Promise<void>;
  rmdir(path: string): Promise<void>;
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
  ref(): void;
  unref(): void;
  terminate(): Promise<number>;
}

interface NodeProcess {
  readonly platform: string;
  readonly arch: string;
  readonly versions: { readonly node?: string };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly pid: number;
  /** Bytes; 0 or more than there are where nothing limits it. */
  constrainedMemory(): number;
  /** With 0 it only asks whether the process is there; throws where it is not. */
  kill(pid: number, signal: 0): unknown;
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
