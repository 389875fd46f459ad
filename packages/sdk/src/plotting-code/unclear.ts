import type { Message } from "../contract.ts";

/** Why a part of a program is not understood. It ends the statement that it stands in, and never leaves this folder. */
export class Unclear extends Error {
  readonly reason: Message;

  constructor(key: string, params?: Message["params"]) {
    super(key);
    this.reason = { key: `plotting-code.${key}`, ...(params && { params }) };
  }
}
