import { type Step, solve } from "@math-viz/sdk";
import type { Contender } from "./contender.ts";
import { question } from "./question.ts";

/** The demo. Its first examples are made to ask the same as the peer; what a click on them does is the demo's own. */
export async function mathViz(address: string): Promise<Contender> {
  const { steps, answers, figures } = await solve({ text: question, lang: "en" }).result;
  return {
    name: "math-viz",
    address,
    selectors: { step: "li.step", answer: ".answer", formula: ".formula.set", chart: ".chart svg" },
    brings: { step: countSteps(steps), answer: answers.length, chart: figures.length },
    async offer(page, questions) {
      const places = questions.map((_, index) => `.examples li:nth-child(${index + 1}) a`);
      for (const [index, place] of places.entries()) {
        await page.$eval(place, (example, text = "") => example.replaceChildren(text), questions[index]);
      }
      return places;
    },
  };
}

function countSteps(steps: readonly Step[]): number {
  return steps.reduce((count, { substeps }) => count + 1 + countSteps(substeps ?? []), 0);
}

export function peer(address: string): Contender {
  return {
    name: "peer",
    address,
    selectors: { answer: "#answer .katex", chart: "#chart svg" },
    brings: { answer: 1, chart: 1 },
    async offer(page, questions) {
      const places = questions.map((text) => `button[value="${text}"]`);
      for (const place of places) await page.waitForSelector(place);
      return places;
    },
  };
}
