/** Numbers told in words: what each letter stands for. */
export const wordsLabels: Readonly<Record<string, { en: string; zh: string }>> = {
  "reading.words.with-letters": { en: "Let {letters}. {task}", zh: "设 {letters}。{task}" },
  "reading.words.letter": { en: "{letter} be {thing}", zh: "{letter} 为{thing}" },
  "reading.words.number": { en: "the number", zh: "这个数" },
  "reading.words.one": { en: "one number", zh: "一个数" },
  "reading.words.other": { en: "the other number", zh: "另一个数" },
  "reading.words.larger": { en: "the larger number", zh: "较大的数" },
  "reading.words.smaller": { en: "the smaller number", zh: "较小的数" },
  "reading.words.middle": { en: "the number in the middle", zh: "中间的数" },
  "reading.words.first": { en: "the first number", zh: "第一个数" },
  "reading.words.second": { en: "the second number", zh: "第二个数" },
  "reading.words.third": { en: "the third number", zh: "第三个数" },
  "reading.words.fourth": { en: "the fourth number", zh: "第四个数" },
};
