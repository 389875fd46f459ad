import type { Expression, Message } from "../contract.ts";
import { toPlainText } from "../expression/print-unicode.ts";

/** Sentence templates of one language by message key: `{ "answer.vertex": "vertex {point}" }`. Parameters stand in braces. */
export type Wording = Readonly<Record<string, string>>;

/** Whether a parameter of a message is a formula. */
export const isFormula = (value: NonNullable<Message["params"]>[string] | undefined): value is Expression =>
  typeof value === "object" && "json" in value;

/** A message in words and formulas, in reading order, for a renderer that sets formulas. */
export function say(message: Message, wording: Wording): (string | Expression)[] {
  const template = Object.hasOwn(wording, message.key) ? (wording[message.key] as string) : message.key;
  if (!template.includes("{")) return template === "" ? [] : [template];
  return joined(
    template
      .split(/(\{[A-Za-z][A-Za-z0-9]*\})/)
      .filter((part) => part !== "")
      .flatMap((part) => {
        const name = part.startsWith("{") && part.endsWith("}") ? part.slice(1, -1) : undefined;
        const value = name !== undefined && Object.hasOwn(message.params ?? {}, name) ? message.params?.[name] : undefined;
        return value === undefined ? [part] : sayParameter(value, wording);
      }),
  );
}

function sayParameter(value: Expression | Message | Message[] | string | number, wording: Wording): (string | Expression)[] {
  if (typeof value !== "object") return [String(value)];
  if (Array.isArray(value)) return sayList(value, wording);
  return "key" in value ? say(value, wording) : [value];
}

/** "a, b and c": the words between are messages too. */
function sayList(messages: readonly Message[], wording: Wording): (string | Expression)[] {
  return messages.flatMap((message, index) => {
    const between = index === 0 ? [] : say({ key: index === messages.length - 1 ? listKeys.last : listKeys.between }, wording);
    return [...between, ...say(message, wording)];
  });
}

/** What stands between the members of a list, and before the last. Whoever says lists needs their templates. */
export const listKeys = { between: "list.between", last: "list.last" } as const;

/** Words that stand side by side are one part; Chinese words have no spaces between them, as templates around formulas have. */
function joined(parts: readonly (string | Expression)[]): (string | Expression)[] {
  const result: (string | Expression)[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (typeof part === "string" && typeof last === "string")
      result[result.length - 1] = (last + part).replace(/(\p{Script=Han}) (?=\p{Script=Han})/gu, "$1");
    else result.push(part);
  }
  return result;
}

/** A message as plain text, formulas as Unicode mathematics. */
export function sayPlainly(message: Message, wording: Wording): string {
  return say(message, wording)
    .map((part) => (typeof part === "string" ? part : toPlainText(part.json)))
    .join("");
}

/** The keys of a message and of the messages in it. */
export function keysOfMessage({ key, params = {} }: Message): string[] {
  const inside = Object.values(params).flatMap((value) => (typeof value === "object" ? value : []));
  const messages = inside.filter((value): value is Message => "key" in value);
  const lists = Object.values(params).some((value) => Array.isArray(value) && value.length > 1) ? Object.values(listKeys) : [];
  return [key, ...lists, ...messages.flatMap(keysOfMessage)];
}
