/** Answers that people give in words, in the complete languages. Compared without case, full stop and spaces at the ends. */
export const answerWords = {
  none: [
    "none",
    "no solution",
    "no solutions",
    "no real solution",
    "no real solutions",
    "no roots",
    "no real roots",
    "无解",
    "無解",
    "无实数解",
    "無實數解",
    "无实数根",
    "無實數根",
    "无实根",
    "没有解",
    "没有实数解",
    "没有实数根",
    "没有实根",
    "没有实解",
  ],
  all: [
    "all real numbers",
    "every real number",
    "any real number",
    "all numbers",
    "全体实数",
    "全體實數",
    "一切实数",
    "任意实数",
    "所有实数",
  ],
} as const;

/** What answers in words are said of; it may be left out. */
export const answerSubjects =
  /^(?:(?:the|this)\s+(?:equation|system|inequality)\s+has\s+|there\s+(?:is|are)\s+|(?:该|此|原|这个)?(?:一元二次)?(?:方程|不等式)组?)/i;

/** Words and signs between answers that no formula has there: 2 or −2. */
export const betweenAnswers =
  /\s*(?:\\text\s*\{\s*(?:or|and|或者?|和|及)\s*\}|(?<![A-Za-z\\])(?:or|and)(?![A-Za-z])|或者?|和|及|、)\s*/i;
