import { capture } from "../lib/process.mjs";

/** What a tool of the toolchain has to complain about: its whole output where it fails, else nothing. */
export async function complaints(words: readonly string[]): Promise<string[]> {
  const { code, output } = await capture(process.execPath, words);
  return code === 0 ? [] : [output.trim() || `${words.join(" ")} ended with exit code ${code}`];
}
