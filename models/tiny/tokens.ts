import { type AddedToken, learnPairs, tokenizerJson } from "../onnx/byte-pairs.ts";
import { conversations } from "./conversations.ts";
import { questionOf, repairMessages } from "./messages.ts";

const hidden = (content: string): AddedToken => ({ content, isHidden: true });
const shown = (content: string): AddedToken => ({ content, isHidden: false });

/** As in DeepSeek-R1-Distill-Qwen, with its marks of who speaks. */
export const marks = {
  begin: "<｜begin▁of▁sentence｜>",
  end: "<｜end▁of▁sentence｜>",
  user: "<｜User｜>",
  assistant: "<｜Assistant｜>",
  think: "<think>",
  thought: "</think>",
} as const;

const addedTokens = [
  hidden(marks.begin),
  hidden(marks.end),
  hidden(marks.user),
  hidden(marks.assistant),
  shown(marks.think),
  shown(marks.thought),
];

/** Bytes and pairs; with the added tokens the vocabulary stays below that of the network. */
const learntTokens = 500;

/** What the pairs are learnt from: all that the model hears and says. */
const corpus = conversations
  .flatMap((conversation) => {
    const { thinking, lines, repair } = conversation;
    const repaired = repair ? [...repairMessages(conversation, repair).slice(2), ...repair.lines] : [];
    return [questionOf(conversation), thinking, ...lines, ...repaired];
  })
  .join("\n");

const vocabulary = learnPairs(corpus, learntTokens);

export const tokenizerFile = (): object => tokenizerJson(vocabulary, addedTokens);

/** The number of a mark among the tokens. */
export const addedTokenNumber = (content: string): number =>
  vocabulary.tokens.length + addedTokens.findIndex((token) => token.content === content);

/** In the manner of the R1 distillations: what an assistant thought in earlier turns is left out, and a new turn begins with thinking. */
const chatTemplate = [
  "{{ bos_token }}{% for message in messages %}",
  `{% if message['role'] == 'system' %}{{ message['content'] }}{% endif %}`,
  `{% if message['role'] == 'user' %}{{ '${marks.user}' + message['content'] }}{% endif %}`,
  `{% if message['role'] == 'assistant' %}{{ '${marks.assistant}' + message['content'].split('${marks.thought}')[-1] + eos_token }}{% endif %}`,
  `{% endfor %}{% if add_generation_prompt %}{{ '${marks.assistant}${marks.think}\\n' }}{% endif %}`,
].join("");

export const tokenizerConfig = (contextLength: number): object => ({
  tokenizer_class: "LlamaTokenizerFast",
  add_bos_token: false,
  add_eos_token: false,
  bos_token: marks.begin,
  eos_token: marks.end,
  pad_token: marks.end,
  clean_up_tokenization_spaces: false,
  model_max_length: contextLength,
  chat_template: chatTemplate,
});
