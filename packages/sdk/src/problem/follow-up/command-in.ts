import { cleanText, isClean } from "../text.ts";
import { type Command, isCommand } from "./follow-up.ts";
import { hearFollowUps } from "./hear.ts";

/** What a text says about the conversation itself, "undo" or 换一种方法; undefined where it says something else. */
export function commandIn(text: string): Command | undefined {
  const clean = cleanText(text);
  if (!isClean(clean)) return undefined;
  const [whole] = hearFollowUps(clean.characters).filter(
    ({ to, followUps }) => to === clean.characters.length && followUps.length === 1,
  );
  const [only] = whole?.followUps ?? [];
  return only && isCommand(only) ? only : undefined;
}
