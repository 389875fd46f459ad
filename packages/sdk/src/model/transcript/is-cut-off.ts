import type { Block } from "./blocks.ts";
import { boxesIn } from "./boxes.ts";
import { runsIn } from "./runs.ts";

/** Whether a text stops in the middle: within a formula or a program, after a colon, within a sentence. What ends with its answer has come to its end. */
export function isCutOff(answer: string, blocks: readonly Block[]): boolean {
  const last = blocks.at(-1);
  const text = answer.trimEnd();
  if (last === undefined) return true;
  if (last.kind === "code") return last.isOpen;
  if (last.kind === "display") return last.formula.isOpen;
  const formula = last.pieces.at(-1);
  if (typeof formula === "object") return formula.isOpen;
  if (boxesIn(text.slice(-300)).length > 0) return false;
  if (/(?:answer|答案|选项?|option)[^.。\n]{0,40}$/i.test(text.slice(-80))) return false;
  const line = text.slice(text.lastIndexOf("\n") + 1).trim();
  if (runsIn(line).some((run) => line.endsWith(run))) return false;
  return /[:：,，;；\-+*/=>\\(（]$|[\p{L}\p{N}]$/u.test(text);
}
