import type { Page } from "puppeteer-core";

/** A page that answers questions, and how to tell that it has. */
export interface Contender {
  name: string;
  /** Its address, "http://localhost:PORT/". */
  address: string;
  /** What to watch, by kind. */
  selectors: Readonly<Record<string, string>>;
  /** How many of each kind the question brings. Another number, and it has not done its work. */
  brings: Readonly<Record<string, number>>;
  /** Makes sure that there is something to click for each of these questions, and says by which selector. */
  offer(page: Page, questions: readonly string[]): Promise<string[]>;
}
