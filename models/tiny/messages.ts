import { questionPrompt } from "../../packages/sdk/src/model/prompt/prompt.ts";
import { repairPrompt } from "../../packages/sdk/src/model/prompt/repair-prompt.ts";
import type { Conversation, TinyRepair } from "./conversations.ts";

/** The message that a conversation begins with. */
export const questionOf = ({ question, lang }: Conversation): string => questionPrompt({ text: question, lang });

/** The messages of a conversation in which a line was sent back: question, lines up to the false one, and what is wrong with it. */
export function repairMessages(conversation: Conversation, { wrong, witness, slip }: TinyRepair): string[] {
  const { lines, lang } = conversation;
  const message = repairPrompt({ wrong: lines[wrong] ?? "", witness, slip, lang });
  return [questionOf(conversation), lines.slice(0, wrong + 1).join("\n"), message];
}
