import assert from "node:assert/strict";
import { test } from "node:test";
import { readTranscript } from "../../read-transcript.ts";

/** By question, what is answered, and how the answer ends: "solved", or the key of its reason without what all share. */
type Rows = Readonly<Record<string, readonly (readonly [answer: string, end: string])[]>>;

const rows: Rows = {
  "Solve 3x + 7 = 25": [
    ["The answer is \\boxed{6}.", "solved"],
    ["**Final Answer:**\n\\[ \\boxed{6} \\]", "solved"],
    ["**Final Answer**\n\n\\[ x = \\boxed{6} \\]", "solved"],
    ["If x > 0, then the answer is \\(\\boxed{6}\\).", "solved"],
    ["Since it is not 5, the answer must be \\(\\boxed{6}\\).", "solved"],
    ["There is no other solution, so x = \\(\\boxed{6}\\).", "solved"],
    ["We reject x = -2, so the answer is \\(\\boxed{6}\\).", "solved"],
    ["The answer is: $$\\boxed{6}$$ Let me know if anything is wrong.", "solved"],
    ["\\boxed{6}\n\n**Note:** a common error is to forget the sign.", "solved"],
    ["\\boxed{6}\n\nThis is correct, because it does not violate the equation.", "solved"],
    ["\\[ \\text{Answer: } \\boxed{6} \\]", "solved"],
    ["\\[ \\Rightarrow x = \\boxed{6}. \\]", "solved"],
    ["\\[ \\begin{aligned} x &= 12 - 6 \\\\ &= \\boxed{6} \\end{aligned} \\]", "solved"],
    ["\\boxed{6} cannot be right.", "open"],
    ["Not 5, but \\(\\boxed{6}\\).", "solved"],
    ["If we divide, we get \\(\\boxed{6}\\).", "solved"],
    ["Since x is not negative, x is \\(\\boxed{6}\\).", "solved"],
    ["\\boxed{6}\n\nThe answer is verified.", "solved"],
    ["\\boxed{6}\n\nThe final answer is 6.", "solved"],
    ["\\(\\color{red}{\\boxed{6}}\\)", "solved"],
    ["Thus \\(\\underline{\\boxed{x = 6}}\\), as required.", "solved"],
    ["\\boxed{6}. Wait, that is wrong. The final answer is 7.", "answer-wrong"],
    ["\\boxed{7}\n\nThe final answer is 6.", "answers-differ"],
    ["The final answer is 7.\n\n\\boxed{6}", "answers-differ"],
    ["So \\boxed{6}. Wait, that is wrong.", "open"],
    ["The answer is not \\boxed{6}.", "open"],
    ["The answer is 7, not \\boxed{6}.", "open"],
    ["Is the answer \\boxed{6}? I do not know.", "open"],
    ["If the answer were \\boxed{6}, it would fit.", "open"],
    ["A wrong solution would be \\boxed{6}.", "open"],
    ["\\boxed{6} is wrong.", "open"],
    ["The final answer is 7.\n\n~~\\boxed{6}~~", "answer-wrong"],
    ["The final answer is 7. <!-- \\boxed{6} -->", "answer-wrong"],
    ["The final answer is 7.\n% \\boxed{6}\n", "answer-wrong"],
    ["\\[ x = 7 % \\boxed{6}\n\\]", "no-final-answer"],
    ["\\[ \\phantom{\\boxed{6}} \\]", "no-final-answer"],
    ["\\[ \\color{white}{\\boxed{6}} \\]", "no-final-answer"],
    ["\\[ \\xcancel{\\boxed{6}} \\]", "no-final-answer"],
    ["\\[ -\\boxed{6} \\]", "open"],
    ["\\[ \\sqrt{\\boxed{6}} \\]", "open"],
    ["\\[ \\boxed{6}\\pi \\]", "open"],
    ["\\[ \\boxed{6}^2 \\]", "open"],
    ["\\[ x \\ne \\boxed{6} \\]", "open"],
    ["The answer is half of \\boxed{6}.", "open"],
    ["The answer is \\boxed{6} thousand.", "open"],
    ["The answer is minus 6.", "open"],
    ["The answer is $x = 6$ is false.", "open"],
    ["The answer is all x except $x = 6$.", "open"],
    ["The answer is $-x = 6$.", "answer-wrong"],
    ["The answer is $2x = 12$.", "open"],
    ["The answer is 6 km.", "open"],
    ["The answer is ~6", "open"],
    ["The answer is 6!", "open"],
    ["I doubt that the answer is 6.", "open"],
    ["We are left with\n\\[ 2x = 6 \\]\nSo we are done.", "no-final-answer"],
    ["Finally, -x = 6.", "answer-wrong"],
    ["\\boxed{6}\n\nActually, x = 7.", "open"],
    ["\\boxed{6} does not work.", "open"],
    ["It is impossible that it is \\boxed{6}.", "open"],
    ["\\boxed{6} or more", "open"],
    ["at least \\boxed{6}", "open"],
    ["The answer is 6.\n\nNo wait, it is 7.", "open"],
    ["Answer: 6 then 7", "open"],
  ],
  "解方程 3x + 7 = 25": [
    ["所以答案是 \\(\\boxed{6}\\)。", "solved"],
    ["最终答案：6", "solved"],
    ["答：x 等于 6。", "solved"],
    ["方程的解为 x = 6。", "solved"],
    ["因此不同的值只有 \\(\\boxed{6}\\)。", "solved"],
    ["如果相减，则得 \\(\\boxed{6}\\)。", "solved"],
    ["x = -2 不合题意，舍去，所以 x = \\(\\boxed{6}\\)。", "solved"],
    ["\\boxed{6}\n\n注意不要算错符号。", "solved"],
    ["不会是 \\boxed{6}。", "open"],
    ["\\boxed{6} 不满足方程。", "open"],
    ["至少 \\boxed{6}", "open"],
    ["答案不是 6，而是 7。", "open"],
    ["答案不是 \\boxed{6}。", "open"],
    ["\\boxed{6} 应舍去。", "open"],
    ["如果答案是 \\boxed{6}，就成立。", "open"],
    ["\\boxed{6}，我算错了。", "open"],
    ["答案是负6。", "open"],
    ["答案：6万。", "open"],
    ["答案是 \\boxed{6} 万。", "open"],
    ["答案：6，对吗？", "open"],
  ],
  "Solve x^2 = 9": [
    ["So x is ±3.", "solved"],
    ["So x = 3. And also x = -3.", "solved"],
    ["So x = 3.", "answer-wrong"],
    ["Therefore \\(x = 3\\) or \\(x = -3\\).", "solved"],
  ],
  "Expand (x + 1)^2": [
    ["Therefore \\((x + 1)^2 = x^2 + 2x + 1\\).", "solved"],
    ["Therefore \\((x + 1)^2 = x^2 + 1\\).", "answer-wrong"],
  ],
  "Which is the solution of 3x + 7 = 25? A. 5 B. 6 C. 7": [
    ["The answer is B.", "solved"],
    ["The answer is (B).", "solved"],
    ["The answer is \\(\\text{B}\\).", "solved"],
    ["The correct answer is option B: 6.", "solved"],
    ["故选 B。", "solved"],
    ["The answer is not B.", "open"],
    ["The answer is A or B.", "open"],
    ["The answer is (B) plus one.", "open"],
    ["The answer is B?", "open"],
    ["I would never choose \\boxed{B}.", "open"],
    ["答案不选B", "open"],
    ["\\boxed{B} is wrong. The answer is C.", "answer-wrong"],
    ["\\boxed{C}\n\nThe answer is B.", "answers-differ"],
  ],
};

test("the answer is what is given last, shown, and neither denied nor a part of more", async () => {
  const found: string[] = [];
  for (const [question, answers] of Object.entries(rows)) {
    for (const [answer, end] of answers) {
      const { status, reason } = await readTranscript(answer, { question });
      const real = status === "solved" ? status : (reason?.key.replace("reason.transcript-", "") ?? "");
      if (real !== end) found.push(`${answer}: ${real}, and not ${end}`);
    }
  }
  assert.deepEqual(found, []);
});
