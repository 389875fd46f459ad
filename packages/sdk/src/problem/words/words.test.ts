import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { chosenNotation, readsAs } from "../../../../../test/support/reads-as.ts";
import { labels } from "../../locale/labels.ts";
import { keysOfMessage, sayPlainly } from "../../locale/say.ts";
import { printProblem } from "../notation/print.ts";
import { type CleanText, cleanText } from "../text.ts";
import { wordsExamples } from "./examples/all.ts";
import { refused } from "./examples/refused.ts";
import { readWords } from "./read-words.ts";

const readingsOf = (text: string): string[] =>
  readWords(cleanText(text) as CleanText)?.map(({ problem }) => printProblem(problem)) ?? [];
const questions = Object.values(wordsExamples).flatMap((examples) => examples.flatMap(([, ...wordings]) => wordings));

for (const [name, examples] of Object.entries(wordsExamples)) readsAs(`${name} are read in all their wordings`, examples);

test("what leaves something open is not read", () => {
  for (const text of refused) assert.match(chosenNotation(text), /^not read: [\w.-]+$/, text);
});

test("what may be two things is offered as both", () => {
  const rows: [text: string, ...expected: string[]][] = [
    ["the sum of three and five times two", "arithmetic.value: (3 + 5)*2 → value", "arithmetic.value: 3 + 5*2 → value"],
    ["What is the product of 3 and 4 plus 5?", "arithmetic.value: 3*(4 + 5) → value", "arithmetic.value: 3*4 + 5 → value"],
    ["What is the quotient of 12 and 3 plus 1?", "arithmetic.value: 12/(3 + 1) → value", "arithmetic.value: 12/3 + 1 → value"],
    ["the square root of nine plus sixteen", "arithmetic.value: sqrt(9 + 16) → value", "arithmetic.value: sqrt(9) + 16 → value"],
    [
      "Half of a number plus 5 is 12. What is the number?",
      "equation.linear: (1/2)*(x + 5) = 12 → solutions {x}",
      "equation.linear: (1/2)*x + 5 = 12 → solutions {x}",
    ],
  ];
  for (const [text, ...expected] of rows) assert.deepEqual(readingsOf(text), expected, text);
});

test("a word that nobody knows, anywhere, keeps a question from being read", () => {
  for (const text of questions) {
    const gaps = [...text.matchAll(/(?<=[a-z\p{Script=Han}]) |(?<=[,，。.])(?=.)|^/gu)].map(({ index }) => index);
    for (const word of ["except", "approximately", "不", "大约"]) {
      for (const at of [gaps[0] ?? 0, gaps[Math.floor(gaps.length / 2)] ?? 0, text.length]) {
        const changed = `${text.slice(0, at)} ${word} ${text.slice(at)}`;
        assert.deepEqual(readingsOf(changed), [], changed);
      }
    }
  }
});

test("a sentence with another number keeps a story from being read", () => {
  const stories = [wordsExamples.englishStories, wordsExamples.chineseStories].flatMap((examples) =>
    (examples ?? []).flatMap(([, ...wordings]) => wordings),
  );
  for (const text of stories)
    for (const more of ["Bob is 7 years old. ", "There are 9 zebras. ", "小狗有4条腿，", "今天是星期5，"])
      assert.deepEqual(readingsOf(more + text), [], more + text);
});

test("what is asked of another than was told of is not read", () => {
  const asked = (name: "englishStories" | "chineseStories", last: RegExp, people: RegExp, other: string): void => {
    for (const [, ...wordings] of wordsExamples[name] ?? []) {
      for (const text of wordings) {
        const [question = ""] = last.exec(text) ?? [];
        const changed = text.slice(0, text.length - question.length) + question.replace(people, other);
        const named = question.match(people)?.[0];
        if (named !== undefined && text.slice(0, -question.length).includes(named))
          assert.deepEqual(readingsOf(changed), [], changed);
      }
    }
  };
  asked("englishStories", /[^.?!]*[?.]$/, /Tom|Ann|Kim|Ben/, "Zoe");
  asked("chineseStories", /[^，。？]*[？。]?$/, /小明|小红|小丽|爷爷/, "小兰");
});

test("every reading is said back in both languages, with nothing left open", () => {
  for (const text of questions) {
    for (const { sentence, spans } of readWords(cleanText(text) as CleanText) ?? []) {
      for (const language of ["en", "zh"] as const) {
        const wording = Object.fromEntries(keysOfMessage(sentence).map((key) => [key, labels[key]?.[language] ?? `no ${key}`]));
        assert.doesNotMatch(sayPlainly(sentence, wording), /\{[a-z]{2,}\}|no (reading|ask|list)\./, text);
      }
      for (const { from, to } of spans) assert.ok(from >= 0 && from < to && to <= text.length, text);
    }
  }
});

test("what each letter stands for is said", () => {
  const [reading] = readWords(cleanText("甲数是乙数的2倍，两数之和是30，求甲、乙两数。") as CleanText) ?? [];
  const wording = Object.fromEntries(keysOfMessage(reading?.sentence ?? { key: "" }).map((key) => [key, labels[key]?.zh ?? ""]));
  assert.equal(
    sayPlainly(reading?.sentence ?? { key: "" }, wording),
    "设 x 为甲数，y 为乙数。解关于 x 和 y 的方程组 x = 2y 和 x + y = 30",
  );
});

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** A number below a billion in English words. */
function inEnglish(value: number, and: boolean): string {
  if (value < 20) return ones[value] as string;
  if (value < 100) return `${tens[Math.floor(value / 10)]}${value % 10 === 0 ? "" : `-${ones[value % 10]}`}`;
  if (value < 1000)
    return `${ones[Math.floor(value / 100)]} hundred${value % 100 === 0 ? "" : `${and ? " and" : ""} ${inEnglish(value % 100, and)}`}`;
  const [word, factor] = value < 1e6 ? ["thousand", 1e3] : ["million", 1e6];
  const rest = value % (factor as number);
  const joined = and && rest < 100 ? " and" : "";
  return `${inEnglish(Math.floor(value / (factor as number)), and)} ${word}${rest === 0 ? "" : `${joined} ${inEnglish(rest, and)}`}`;
}

const signs = "零一二三四五六七八九";

/** A number below ten thousand in Chinese. */
function underTenThousand(value: number): string {
  const digits = String(value).padStart(4, "0");
  let text = "";
  for (const [index, digit] of [...digits].entries()) {
    if (digit !== "0") text += `${signs[Number(digit)]}${["千", "百", "十", ""][index]}`;
    else if (text !== "" && !text.endsWith("零")) text += "零";
  }
  return text.replace(/零$/, "");
}

/** A number below a hundred million in Chinese. */
function inChinese(value: number): string {
  if (value === 0) return "零";
  const [high, low] = [Math.floor(value / 1e4), value % 1e4];
  const text =
    high === 0
      ? underTenThousand(low)
      : `${underTenThousand(high)}万${low === 0 ? "" : `${low < 1000 ? "零" : ""}${underTenThousand(low)}`}`;
  return text.replace(/^一十/, "十");
}

test("numbers in words are the numbers they were written from", () => {
  const whole = fc.oneof(
    fc.integer({ min: 0, max: 120 }),
    fc.integer({ min: 0, max: 99_999 }),
    fc.integer({ min: 0, max: 99_999_999 }),
  );
  fc.assert(
    fc.property(whole, fc.boolean(), (value, and) => {
      assert.deepEqual(readingsOf(`${inEnglish(value, and)} plus one`), [`arithmetic.value: ${value} + 1 → value`]);
      assert.deepEqual(readingsOf(`${inChinese(value)}加一`), [`arithmetic.value: ${value} + 1 → value`]);
    }),
    { seed: 7, numRuns: 300 },
  );
});

test("fractions in words are the fractions they were written from", () => {
  const names = ["", "", "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 2, max: 10 }), (numerator, denominator) => {
      const plural = denominator === 2 ? "halves" : `${names[denominator]}s`;
      const english = numerator === 1 ? `one ${names[denominator]}` : `${inEnglish(numerator, true)} ${plural}`;
      const expected = [`arithmetic.value: ${numerator}/${denominator} + 1 → value`];
      assert.deepEqual(readingsOf(`${english} plus one`), expected);
      assert.deepEqual(readingsOf(`${inChinese(denominator)}分之${inChinese(numerator)}加一`), expected);
    }),
    { seed: 7, numRuns: 120 },
  );
});

test("long texts that mean nothing are refused", () => {
  for (const text of ["Tom has apples and gives ", "the number of three times ", "五个苹果和三个梨的", "qwertz "]) {
    assert.deepEqual(readingsOf(text.repeat(100).slice(0, 800)), []);
    assert.deepEqual(readingsOf(text.repeat(2000).slice(0, 10_000)), []);
  }
});
