/** One thing that the tiny model has learnt by heart: a question as it is asked, and what it says to it. */
export interface Conversation {
  question: string;
  lang: "en" | "zh";
  thinking: string;
  lines: readonly string[];
  repair?: TinyRepair;
}

/** What it says when a false line is sent back to it, in the words of repair-prompt.ts. */
export interface TinyRepair {
  /** Which line is false; those before it stay. */
  wrong: number;
  witness: string;
  slip: string;
  lines: readonly string[];
}

/**
 * All that the tiny model knows. It is there to have a whole conversation with, question, thinking and lines, on every backend; it can solve nothing.
 * The third has a false line on purpose, and mends it when it is told.
 */
export const conversations: readonly Conversation[] = [
  {
    question: "The perimeter of a garden is 30 m and it is twice as long as wide. How wide is it?",
    lang: "en",
    thinking: "Let w be the width. The length is 2w, so the perimeter is 6w, and w is 5.",
    lines: ["Let: w = \\text{width in metres}", "Given: 2(w + 2w) = 30", "Step: 6w = 30", "Step: w = 5", "Answer: w = 5"],
  },
  {
    question: "三个连续整数的和是 36，求最小的数。",
    lang: "zh",
    thinking: "设最小的数为 n，三个数的和为 3n + 3 = 36，所以 n = 11。",
    lines: [
      "Let: n = \\text{最小的数}",
      "Given: n + (n + 1) + (n + 2) = 36",
      "Step: 3n + 3 = 36",
      "Step: 3n = 33",
      "Step: n = 11",
      "Answer: n = 11",
    ],
  },
  {
    question: "I think of a number, subtract 3, and the square of the result is 16. Which numbers can it be?",
    lang: "en",
    thinking: "Call it x. Then (x - 3)^2 = 16, so x - 3 is 4.",
    lines: ["Given: (x - 3)^2 = 16", "Step: x - 3 = 4", "Step: x = 7", "Answer: x = 7"],
    repair: {
      wrong: 1,
      witness: "x = -1",
      slip: "Two numbers have this square, one positive and one negative: (x - 3)^{2} leads to ±.",
      lines: ["Step: x - 3 = 4 \\lor x - 3 = -4", "Step: x = 7 \\lor x = -1", "Answer: x = 7, x = -1"],
    },
  },
  {
    question: "A ball is h = 20t - 5t^2 metres high after t seconds. When is it on the ground, and show its path.",
    lang: "en",
    thinking: "It is on the ground where h is 0.",
    lines: [
      "Given: 20t - 5t^2 = 0",
      "Step: 5t(4 - t) = 0",
      "Step: t = 0 \\lor t = 4",
      "Figure: h = 20t - 5t^2",
      "Answer: t = 0, t = 4",
    ],
  },
];
