import { Tokenizer } from "@huggingface/tokenizers";
import { prefillOf } from "../../packages/sdk/src/model/proposing/request.ts";
import { conversations } from "./conversations.ts";
import { questionOf, repairMessages } from "./messages.ts";
import { tinyShape } from "./shape.ts";
import { marks, tokenizerConfig, tokenizerFile } from "./tokens.ts";

/** A sequence of tokens that is to be learnt from some place on: before it stands what the model is asked. */
interface Lesson {
  readonly tokens: number[];
  readonly from: number;
}

/** What `train.py` reads: the shape of the network and the lessons. */
function lessons(): Lesson[] {
  const tokenizer = new Tokenizer(tokenizerFile(), tokenizerConfig(tinyShape.max_position_embeddings));
  const encode = (text: string): number[] => Array.from(tokenizer.encode(text, { add_special_tokens: false }).ids);
  const lesson = (before: string, after: string): Lesson => {
    const asked = encode(before);
    return { tokens: [...asked, ...encode(after)], from: asked.length };
  };
  const written = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");
  return conversations.flatMap((conversation) => {
    const { thinking, lines, repair } = conversation;
    const asked = lesson(
      `${openingOf([questionOf(conversation)])}${marks.think}\n`,
      `${thinking}\n${marks.thought}\n\n${written(lines)}${marks.end}`,
    );
    if (!repair) return [asked];
    const goesOn = `${openingOf(repairMessages(conversation, repair))}${prefillOf(lines.slice(0, repair.wrong))}`;
    return [asked, lesson(goesOn, `${written(repair.lines)}${marks.end}`)];
  });
}

/** What is said in turn, first by whoever asks, and the mark that the answer begins after. */
const openingOf = (messages: readonly string[]): string =>
  `${marks.begin}${messages
    .map((message, turn) => (turn % 2 === 0 ? `${marks.user}${message}` : `${marks.assistant}${message}${marks.end}`))
    .join("")}${marks.assistant}`;

process.stdout.write(JSON.stringify({ shape: tinyShape, lessons: lessons() }));
