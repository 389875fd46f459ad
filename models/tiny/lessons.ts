import { Tokenizer } from "@huggingface/tokenizers";
import { questionPrompt } from "../../packages/sdk/src/model/prompt/prompt.ts";
import { conversations } from "./conversations.ts";
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
  return conversations.map(({ question, lang, thinking, lines }) => {
    const asked = encode(
      `${marks.begin}${marks.user}${questionPrompt({ text: question, lang })}${marks.assistant}${marks.think}\n`,
    );
    const said = encode(`${thinking}\n${marks.thought}\n\n${lines.map((line) => `${line}\n`).join("")}${marks.end}`);
    return { tokens: [...asked, ...said], from: asked.length };
  });
}

process.stdout.write(JSON.stringify({ shape: tinyShape, lessons: lessons() }));
