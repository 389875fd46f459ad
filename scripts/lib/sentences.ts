import { Sentence } from "./repository.mjs";

/** Runs a script's work; what a person can put right is told in its sentence, without a stack. */
export async function inSentences(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Sentence)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
