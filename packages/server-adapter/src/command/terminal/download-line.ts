import type { Writable } from "node:stream";
import { bytesInWords, type DownloadProgress, storeSentence } from "@math-viz/sdk";
import type { ModelWords } from "./model-words.ts";

/** "1:05:09", "4:07". */
export function clockTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number): string => String(value).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

type Shown = keyof ModelWords["progress"];

/** How far a download is, in a line. */
function progressText(
  state: Shown,
  { file, received, total, bytesPerSecond, secondsLeft, reason }: DownloadProgress,
  words: ModelWords,
): string {
  const name = words.progress[state];
  if (state === "waiting") return name;
  if (state === "checking") return `${name} ${file}`;
  if (state === "retrying")
    return `${name}${words.colon}${file} (${reason === undefined ? "" : storeSentence(reason, words.lang)})`;
  const share = total === undefined || total === 0 ? "" : ` ${Math.floor((received / total) * 100)} %`;
  const amount = total === undefined ? bytesInWords(received) : `${bytesInWords(received)} / ${bytesInWords(total)}`;
  const speed = bytesPerSecond > 0 ? [`${bytesInWords(bytesPerSecond)}/s`] : [];
  const left = secondsLeft === undefined || secondsLeft === 0 ? [] : [words.left(clockTime(secondsLeft))];
  return `${name}${share}  ${[amount, ...speed, ...left, file].join(", ")}`;
}

/**
 * Tells of a download on a stream: in a line that is written over and over on a terminal, else in a new line for every tenth of the whole and for every
 * change.
 */
export class DownloadLine {
  readonly #out: Writable & { isTTY?: boolean; columns?: number };
  readonly #words: ModelWords;
  #told = "";
  #isOpen = false;

  constructor(out: Writable, words: ModelWords) {
    this.#out = out;
    this.#words = words;
  }

  tell(progress: DownloadProgress): void {
    const { state, file, received, total } = progress;
    // Nobody pauses a download of the command, and what comes at its end is told by who asked for it.
    if (state === "done" || state === "paused") return;
    const text = progressText(state, progress, this.#words);
    if (this.#out.isTTY === true) {
      this.#out.write(`\r\u001b[2K${text.slice(0, (this.#out.columns ?? 80) - 1)}`);
      this.#isOpen = true;
      return;
    }
    // Who reads it later does not wait.
    if (state === "checking") return;
    const tenth = total === undefined || total === 0 ? 0 : Math.floor((received / total) * 10);
    const key = state === "downloading" ? `${state} ${tenth}` : `${state} ${file}`;
    if (key !== this.#told) this.#out.write(`${text}\n`);
    this.#told = key;
  }

  end(): void {
    if (this.#isOpen) this.#out.write("\n");
    this.#isOpen = false;
  }
}
