import type { Expression, Message } from "../contract.ts";
import { toUnicode } from "../expression/print-unicode.ts";

/** Sentence templates of one language by message key: `{ "answer.vertex": "vertex {point}" }`. Parameters stand in braces. */
export type Wording = Readonly<Record<string, string>>;

/** A message in words and formulas, in reading order, for a renderer that sets formulas. */
export function say(message: Message, wording: Wording): (string | Expression)[] {
  const template = Object.hasOwn(wording, message.key) ? (wording[message.key] as string) : message.key;
  return template
    .split(/(\{[A-Za-z][A-Za-z0-9]*\})/)
    .filter((part) => part !== "")
    .map((part) => {
      const name = part.startsWith("{") && part.endsWith("}") ? part.slice(1, -1) : undefined;
      if (name === undefined || !Object.hasOwn(message.params ?? {}, name)) return part;
      const value = message.params?.[name] as Expression | string | number;
      return typeof value === "object" ? value : String(value);
    });
}

/** A message as plain text, formulas as Unicode mathematics. */
export function sayPlainly(message: Message, wording: Wording): string {
  return say(message, wording)
    .map((part) => (typeof part === "string" ? part : toUnicode(part.json)))
    .join("");
}
