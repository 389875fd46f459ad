import type { MathJson } from "../../contract.ts";
import { printed } from "../../expression/printing/print.ts";
import { chinese } from "./chinese.ts";
import { english } from "./english.ts";
import { speechStyle } from "./speech-style.ts";

/**
 * A formula as it is read aloud: "x squared minus 4 x plus 3 equals 0", "x 的平方减 4x 加 3 等于 0". What is compound is said with its ends
 * ("the square root of x plus 1, end root"), so that formulas that differ sound different.
 * @throws {MisuseError} for a number that has no digits (NaN, Infinity) or more than can be written.
 */
export function toSpeech(json: MathJson, language: "en" | "zh"): string {
  const { text } = printed(language === "zh" ? inChinese : inEnglish, json);
  if (language === "en") return text.replace(/(for all|there exists|over) (\S+) is in /g, "$1 $2 in ");
  return text.replace(/(?<=[，；：]) | (?=[，；：])|(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "");
}

const inEnglish = speechStyle(english);
const inChinese = speechStyle(chinese);
