/** A model's whole output, taken apart. */
export interface Output {
  /** What it thought: everything between marks of thinking, whatever it is worth. */
  readonly thinking: string;
  /** What it answered, without any marks. */
  readonly answer: string;
  /** Whether its thinking was never closed: all that follows is thinking, and there is no answer. */
  readonly isOpen: boolean;
}

/**
 * The marks that models put around their thinking. A tag and its like in square brackets; ◁think▷; <|begin_of_thought|>; the words that Chinese
 * front ends put in brackets.
 */
const thinkingWords = "think|thinking|thought|thoughts|reasoning|reflection|scratchpad|seed:think";
const opens = `[<\\[◁]\\s{0,4}(?:${thinkingWords})\\s{0,4}[>\\]▷]|<\\|(?:begin_of_thought|think)\\|>|[[【](?:开始思考|思考开始)[\\]】]`;
const closes = `[<\\[◁]\\s{0,4}/\\s{0,4}(?:${thinkingWords})\\s{0,4}[>\\]▷]|<\\|(?:end_of_thought|/think)\\|>|[[【](?:结束思考|思考结束)[\\]】]`;

/** An answer that is marked as one ends the thinking before it, closed or not. */
const answers = "<(?:answer|solution)>|<\\|begin_of_solution\\|>";

/** What belongs to the carrier and not to what is said. */
const carrier = "</(?:answer|solution)>|<\\|(?:end_of_solution|im_end|endoftext|eot_id)\\|>|<｜end▁of▁sentence｜>";

/** Where the model begins to speak: before it stands what it was asked. */
const speakers = "<｜Assistant｜>|<\\|Assistant\\|>|<\\|im_start\\|>assistant";

const mark = new RegExp(
  `(?<open>${opens})|(?<close>${closes})|(?<answer>${answers})|(?<carrier>${carrier})|(?<speaker>${speakers})`,
  "giu",
);

/**
 * Takes thinking and answer apart. A mark that closes what was never opened makes all before it thinking; one that is never closed, all after it. What
 * is opened twice is closed once, as models do. Nothing that may be thinking is ever counted as answer.
 */
export function splitThinking(text: string): Output {
  let [thinking, answer] = ["", ""];
  let isOpen = false;
  let hasClosed = false;
  let at = 0;
  for (const found of text.matchAll(mark)) {
    const piece = text.slice(at, found.index);
    at = found.index + found[0].length;
    if (isOpen) thinking += piece;
    else answer += piece;
    const { open, close, answer: answering, speaker } = found.groups ?? {};
    if (open !== undefined) isOpen = true;
    else if (answering !== undefined) isOpen = false;
    else if (speaker !== undefined) answer = "";
    else if (close !== undefined) {
      // A last mark that closes again, behind the whole answer, says nothing.
      const isAfterAll = !isOpen && hasClosed && text.slice(at).trim() === "";
      if (!isOpen && !isAfterAll) [thinking, answer] = [thinking + answer, ""];
      isOpen = false;
      hasClosed = true;
    }
  }
  const last = text.slice(at);
  return isOpen ? { thinking: thinking + last, answer, isOpen } : { thinking, answer: answer + last, isOpen };
}
