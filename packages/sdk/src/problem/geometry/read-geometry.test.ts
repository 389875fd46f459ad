import assert from "node:assert/strict";
import { test } from "node:test";
import { readsAs } from "../../../../../test/support/reads-as.ts";
import { labels } from "../../locale/labels.ts";
import { keysOfMessage, sayPlainly } from "../../locale/say.ts";
import { printProblem } from "../notation/print.ts";
import { type CleanText, cleanText } from "../text.ts";
import { geometryExamples } from "./examples/all.ts";
import { conditions } from "./examples/conditions.ts";
import { linesAndConics } from "./examples/lines-and-conics.ts";
import { refused } from "./examples/refused.ts";
import { readGeometry, tryGeometry } from "./read-geometry.ts";

const clean = (text: string): CleanText => cleanText(text) as CleanText;

/** All readings of a question, one a line; or the key of the reason why there is none. */
function read(text: string): string {
  const found = tryGeometry(clean(text));
  return "readings" in found ? found.readings.map(({ problem }) => printProblem(problem)).join("\n") : found.reason.key;
}

for (const [name, examples] of Object.entries(geometryExamples)) readsAs(name, examples, read);

test("what is not understood whole is not read", () => {
  for (const [question, reason] of refused) assert.equal(read(question), reason, question);
});

test("an unknown word anywhere in a question keeps it from being read", () => {
  for (const [, question] of [...conditions, ...linesAndConics]) {
    const words = (question as string).split(/(?<=[\s，。,])/);
    for (const at of [0, Math.floor(words.length / 2), words.length]) {
      const text = [...words.slice(0, at), " qwertz ", ...words.slice(at)].join("");
      assert.equal(readGeometry({ text }, clean(text)), undefined, text);
    }
  }
});

test("every reading is said back in both languages, with nothing left open", () => {
  for (const [, question] of Object.values(geometryExamples).flat()) {
    const text = question as string;
    for (const { sentence } of readGeometry({ text }, clean(text)) ?? []) {
      for (const language of ["en", "zh"] as const) {
        const wording = Object.fromEntries(keysOfMessage(sentence).map((key) => [key, labels[key]?.[language] ?? `no ${key}`]));
        assert.doesNotMatch(
          sayPlainly(sentence, wording),
          /\{(a|b|c|of|given|wanted|first|others)\}|\\operatorname\{\w\w|no (term|fact|wanted|reading|list)\./,
          text,
        );
      }
    }
  }
});

test("what was not understood is named in whole pieces: no bracket, formula or run of ideographs is cut", () => {
  for (const [question, words] of [
    ["Find the point on the x-axis which is equidistant to (2, -5) and (-2, 9).", "which is equidistant to (2, -5) and (-2, 9)"],
    ["双曲线$x^2-y^2=1$的两条渐近线的夹角为", "的两条渐近线的夹角为"],
    ["光线从点A(-3,4)射出，求点A关于x轴的对称点", "光线从点"],
    ["直线l过点P. 求圆$x^2+y^2=4$的渐近线", "求圆$x^2+y^2=4$的渐近线"],
  ] as const) {
    const found = tryGeometry(clean(question));
    const told = "reason" in found ? found.reason.params?.words : undefined;
    assert.equal(Array.isArray(told) ? told.map(({ params }) => params?.word).join() : told, words, question);
  }
});

test("spans lie in the question, in order, and tell what is given from what is asked", () => {
  const text = "已知抛物线$y^{2}=4x$的焦点为$F$，求|OF|";
  const [reading] = readGeometry({ text }, clean(text)) ?? [];
  assert.deepEqual(
    reading?.spans.map(({ part, from, to }) => [part, text.slice(from, to)]),
    [
      ["given", "抛物线$y^{2}=4x$的焦点为$F"],
      ["ask", "求|OF|"],
    ],
  );
});

test("reading gives up on a text that is long and means nothing", () => {
  const text = "the point P and the line l and ".repeat(120).slice(0, 4000);
  assert.equal(readGeometry({ text }, clean(text)), undefined);
});
