import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

/** How an answer goes wrong. */
export interface Fault {
  status?: number;
  headers?: Record<string, string>;
  /** The connection is cut before this byte of the file. */
  cutAt?: number;
  /** Nothing comes from this byte of the file on. */
  stallAt?: number;
  /** The answer ends before this byte of the file as if that were all. */
  endAt?: number;
  /** No length is told: of the answer, of the whole. */
  hidesLength?: boolean;
  /** Sent compressed, whatever was asked for. */
  isPacked?: boolean;
  /** This byte of the file is another one. */
  corruptAt?: number;
  /** What it says that the whole file has. */
  saysTotal?: number;
  /** Sent in place of the file. */
  body?: Buffer;
  /** Milliseconds before the answer. */
  delay?: number;
}

export interface Asked {
  path: string;
  from: number;
  ifRange: string | undefined;
  /** How often this path was asked for, this time included. */
  turn: number;
}

export interface HubOptions {
  files: Record<string, Buffer>;
  /** What "main" is, where repositories are listed, and the files of commits before. */
  commit?: string;
  history?: Record<string, Record<string, Buffer>>;
  fault?: (asked: Asked) => Fault | undefined;
  hasRanges?: boolean;
  validators?: "etag" | "weak" | "date" | "none";
  /** Whether it lists repositories, with sizes and sums. */
  lists?: boolean;
}

/** A server that is laid out as the hub is, on 127.0.0.1, and fails as it is told to. */
export class ModelHub {
  readonly asked: Asked[] = [];
  /** Revisions of which the list was asked for. */
  readonly listed: string[] = [];
  readonly options: HubOptions;
  readonly #server = createServer((request, response) => this.#answer(request, response));

  constructor(options: HubOptions) {
    this.options = options;
  }

  async start(): Promise<string> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** Requests for a file. */
  turns(path: string): number {
    return this.asked.filter((each) => each.path === path).length;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? "", "http://hub");
    if (pathname.startsWith("/api/")) {
      this.#list(response, pathname.split("/").at(-1) ?? "");
      return;
    }
    const [revision = "", ...parts] = pathname.split("/").slice(4);
    const path = parts.join("/");
    const from = Number(/^bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0);
    const asked = { path, from, ifRange: request.headers["if-range"] as string | undefined, turn: this.turns(path) + 1 };
    this.asked.push(asked);
    const fault = this.options.fault?.(asked) ?? {};
    const body = fault.body ?? this.#filesOf(revision)[path];
    const file = fault.isPacked === true && body !== undefined ? gzipSync(body) : body;
    setTimeout(() => this.#send(response, file, asked, request.headers.range !== undefined, fault), fault.delay ?? 0);
  }

  #filesOf(revision: string): Record<string, Buffer> {
    return this.options.history?.[revision] ?? this.options.files;
  }

  #list(response: ServerResponse, revision: string): void {
    this.listed.push(revision);
    if (this.options.lists !== true) return void response.writeHead(404).end();
    const { history = {}, commit = "c".repeat(40) } = this.options;
    const sha = Object.hasOwn(history, revision) ? revision : commit;
    const siblings = Object.entries(this.#filesOf(revision)).map(([rfilename, bytes]) => ({
      rfilename,
      size: bytes.length,
      ...(rfilename.endsWith(".json") ? {} : { lfs: { sha256: sumOf(bytes), size: bytes.length, pointerSize: 130 } }),
    }));
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ sha, siblings }));
  }

  #send(response: ServerResponse, file: Buffer | undefined, { from, ifRange }: Asked, isRange: boolean, fault: Fault): void {
    if (fault.status !== undefined && fault.status >= 300) return void response.writeHead(fault.status, fault.headers).end("no");
    if (file === undefined) return void response.writeHead(404).end("no such file");
    const validator = this.#validator(file);
    const hasRange = isRange && this.options.hasRanges !== false && fault.status !== 200;
    const isOther = ifRange !== undefined && ifRange !== (validator.etag ?? validator["last-modified"]);
    const start = hasRange && !isOther ? from : 0;
    const total = fault.saysTotal ?? file.length;
    if (hasRange && start >= file.length) return void response.writeHead(416, { "content-range": `bytes */${total}` }).end();
    const range = { "content-range": `bytes ${start}-${(fault.endAt ?? total) - 1}/${fault.hidesLength ? "*" : total}` };
    response.writeHead(hasRange && !isOther ? 206 : 200, {
      "content-type": "application/octet-stream",
      ...validator,
      ...(hasRange && !isOther ? range : {}),
      ...(fault.hidesLength ? {} : { "content-length": String((fault.endAt ?? total) - start) }),
      ...(fault.isPacked ? { "content-encoding": "gzip" } : {}),
      ...fault.headers,
    });
    void this.#stream(response, file, start, fault);
  }

  async #stream(response: ServerResponse, file: Buffer, start: number, fault: Fault): Promise<void> {
    const { cutAt, stallAt, endAt, corruptAt } = fault;
    const end = Math.min(file.length, ...[cutAt, stallAt, endAt].filter((each) => each !== undefined));
    const bytes = Buffer.from(file.subarray(start, Math.max(start, end)));
    if (corruptAt !== undefined && corruptAt >= start) bytes[corruptAt - start] = (bytes[corruptAt - start] ?? 0) ^ 1;
    for (let at = 0; at < bytes.length; at += 4096)
      if (!response.write(bytes.subarray(at, at + 4096))) await once(response, "drain").catch(() => {});
    if (stallAt !== undefined) return;
    if (cutAt !== undefined && cutAt < file.length) setTimeout(() => response.destroy(), 20);
    else response.end();
  }

  #validator(file: Buffer): { etag?: string; "last-modified"?: string } {
    const { validators = "etag" } = this.options;
    if (validators === "date") return { "last-modified": new Date(1.7e12 + file.length * 1000).toUTCString() };
    return validators === "none" ? {} : { etag: `${validators === "weak" ? "W/" : ""}"${sumOf(file).slice(0, 16)}"` };
  }
}

export const sumOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
