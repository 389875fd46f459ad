import { asks } from "./asks.ts";
import type { Conversation } from "./conversation.ts";
import { curves } from "./curves.ts";
import { further } from "./further.ts";
import { mixedLanguage } from "./mixed-language.ts";
import { newQuestions } from "./new-questions.ts";
import { refused } from "./refused.ts";
import { transforms } from "./transforms.ts";
import { values } from "./values.ts";
import { windows } from "./windows.ts";

export const conversations: Readonly<Record<string, readonly Conversation[]>> = {
  transforms,
  values,
  windows,
  curves,
  asks,
  newQuestions,
  refused,
  mixedLanguage,
  further,
};
