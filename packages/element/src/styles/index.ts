import { answers } from "./answers.ts";
import { controls } from "./controls.ts";
import { figures } from "./figures.ts";
import { formulas } from "./formulas.ts";
import { host } from "./host.ts";
import { steps } from "./steps.ts";

/** Everything but KaTeX's own rules and those of charts, which come with the code that needs them. For a shadow root. */
export const styles = [host, formulas, steps, answers, figures, controls].join("");
