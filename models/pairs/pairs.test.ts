import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { chosenNotation } from "../../test/support/reads-as.ts";
import { seededRandom } from "../../test/support/seeded-random.ts";
import { makePairs, sortOf } from "./pairs.ts";
import { chosenWay, phraseOf } from "./phrase.ts";
import { formula, sentenceOf, words } from "./sentence.ts";

const count = 400;

describe("pairs of sentences and notations", () => {
  const { pairs, judged } = makePairs(count, 7);

  test("as many are made as were asked for, or nearly, half of them in each language, none twice", () => {
    for (const language of ["en", "zh"]) {
      const made = pairs.filter((pair) => pair.language === language).length;
      assert.ok(made <= count / 2 && made >= 0.48 * count, `${language}: ${made}`);
    }
    assert.equal(new Set(pairs.map(({ text }) => text)).size, pairs.length);
  });

  test("every sentence is read as its notation", () => {
    for (const { text, notation } of pairs) assert.equal(chosenNotation(text), notation, text);
  });

  test("they are about many things", () => {
    for (const language of ["en", "zh"]) {
      const sorts = new Set(pairs.filter((pair) => pair.language === language).map(({ notation }) => sortOf(notation)));
      assert.ok(sorts.size >= 40, `${language}: ${sorts.size}`);
    }
  });

  test("the reader seldom reads what was not meant", () => {
    const misread = judged.filter(({ outcome }) => outcome === "misread" || outcome === "failed");
    assert.ok(misread.length <= judged.length / 50, misread.map(({ text }) => text).join("\n"));
  });

  test("the same seed makes the same pairs", () => {
    assert.deepEqual(makePairs(20, 3).pairs, makePairs(20, 3).pairs);
    assert.notDeepEqual(makePairs(20, 3).pairs, makePairs(20, 4).pairs);
  });
});

test("the sort of a problem is its kind with what is asked", () => {
  for (const [notation, sort] of [
    ["equation.linear: x = 1 → solutions {x}", "equation.linear solutions"],
    ["geometry.points → equation of Line((1, 2), (3, 4))", "geometry.points equation"],
    ["ode.system: x' = y; y' = -x → equilibria, stability of (0, 0) {x, y}", "ode.system equilibria, stability"],
    ["calculus.area: x^2 → area (from = 0, to = 3) {x}", "calculus.area area"],
  ] as const)
    assert.equal(sortOf(notation), sort);
});

test("one way to say a phrase is drawn", () => {
  const random = seededRandom(1);
  const ways = new Set(
    Array.from({ length: 60 }, () =>
      chosenWay(phraseOf("[all] (zeros|roots) of {E1} \\(so\\)"), random)
        .map((part) => (typeof part === "string" ? part : part.slot))
        .join(" "),
    ),
  );
  assert.deepEqual([...ways].sort(), [
    "all roots of E1 ( so )",
    "all zeros of E1 ( so )",
    "roots of E1 ( so )",
    "zeros of E1 ( so )",
  ]);
});

test("sentences are written as people write them", () => {
  const english = sentenceOf(
    [words("find"), words("roots of"), formula("x^2 - 1"), words(","), words("please")],
    "en",
    seededRandom(2),
  );
  assert.match(english, /^[Ff]ind (the )?roots of x\^2 - 1, please\.?$/);
  assert.match(
    sentenceOf([words("求"), formula("x^2"), words("的导数,"), words("谢谢")], "zh", seededRandom(2)),
    /^求 ?x\^2 ?的导数，谢谢。?$/,
  );
});
