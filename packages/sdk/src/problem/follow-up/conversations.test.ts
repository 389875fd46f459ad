import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { conversations } from "../../../test/conversations/all.ts";
import type { Conversation } from "../../../test/conversations/conversation.ts";
import type { Question } from "../../contract.ts";
import { labels } from "../../locale/labels.ts";
import { keysOfMessage } from "../../locale/say.ts";
import { printProblem } from "../notation/print.ts";
import { read } from "../read.ts";
import { commandIn } from "./command-in.ts";
import type { Command } from "./follow-up.ts";

type State = NonNullable<Question["previous"]>;

const commandLine = (command: Command): string =>
  [command.do, "step" in command ? command.step : undefined, "language" in command ? command.language : undefined]
    .filter((part) => part !== undefined)
    .join(" ");

/** What each turn comes to; the state is plain JSON, as it would be had it been away. */
function linesOf(conversation: Conversation): string[] {
  const states: State[] = [];
  return conversation.map(([text]) => {
    const command = commandIn(text);
    if (command?.do === "undo") {
      states.pop();
      const back = states.at(-1);
      return back ? `undo → ${printProblem(back.problem)}` : "undo";
    }
    if (command) return commandLine(command);
    const previous: State | undefined = JSON.parse(JSON.stringify(states.at(-1) ?? null)) ?? undefined;
    const { readings, chosen, reason } = read({ text, ...(previous ? { previous } : {}) });
    const reading = readings[chosen ?? -1];
    for (const message of [reading?.sentence, reason])
      for (const key of message ? keysOfMessage(message) : []) assert.ok(Object.hasOwn(labels, key), key);
    if (!reading) return `✗ ${/^reason\.follow-up\.(.*)/.exec(reason?.key ?? "")?.[1] ?? "not read"}`;
    states.push({ problem: reading.problem, figures: [{ ...figure }] });
    return printProblem(reading.problem);
  });
}

/** There is a picture after every turn: what is in it makes no difference to how a text is read. */
const figure = {
  id: "figure",
  title: { key: "figure.graph-of" },
  alt: [],
  view: { x: [0, 1], y: [0, 1], aspect: "free" },
  layers: [],
} satisfies State["figures"][number];

for (const [name, rows] of Object.entries(conversations)) {
  describe(name, () => {
    for (const conversation of rows) {
      test(conversation.map(([text]) => text).join(" · "), () => {
        const lines = linesOf(conversation);
        assert.deepEqual(
          conversation.map(([text], index) => [text, lines[index]]),
          conversation.map(([text, expected]) => [text, expected]),
        );
      });
    }
  });
}

test("there are conversations enough, each of three to six turns", () => {
  const all = Object.values(conversations).flat();
  assert.ok(all.length >= 80, `${all.length}`);
  assert.ok(all.every(({ length }) => length >= 3 && length <= 6));
});
