import assert from "node:assert/strict";
import { test } from "node:test";
import { optionNumber, optionText, readArguments } from "./arguments.ts";

const options = { lang: { takes: "LANG", says: "" }, json: { says: "" }, port: { takes: "PORT", says: "" } };

test("options and words are told apart", () => {
  const cases: [string[], Record<string, string | true>, string[]][] = [
    [["x^2 = 4"], {}, ["x^2 = 4"]],
    [["-x^2 + 4 = 0"], {}, ["-x^2 + 4 = 0"]],
    [["--lang", "zh", "x"], { lang: "zh" }, ["x"]],
    [["--lang=zh", "--json"], { lang: "zh", json: true }, []],
    [["--json", "--", "--lang"], { json: true }, ["--lang"]],
    [["--2x = 4"], {}, ["--2x = 4"]],
    [["--lang=a=b"], { lang: "a=b" }, []],
  ];
  for (const [words, found, rest] of cases) {
    const given = readArguments(words, options);
    assert.deepEqual(Object.fromEntries(given.options), found, words.join(" "));
    assert.deepEqual(given.words, rest, words.join(" "));
  }
});

test("what makes no sense is said", () => {
  const cases: [string[], RegExp][] = [
    [["--lagn", "zh"], /no option --lagn, did you mean --lang\?/],
    [["--constructor"], /no option --constructor/],
    [["--lang"], /--lang needs a value: --lang LANG/],
    [["--lang", "--json"], /--lang needs a value/],
    [["--lang="], /--lang needs a value/],
    [["--json=yes"], /--json takes no value/],
    [["--json", "--json"], /--json is given twice/],
  ];
  for (const [words, message] of cases)
    assert.throws(() => readArguments(words, options), { name: "UsageError", message }, words.join(" "));
});

test("numbers keep to their range", () => {
  const given = (port: string) => readArguments(["--port", port], options);
  assert.equal(optionNumber(given("8080"), "port", 0, 65_535), 8080);
  assert.equal(optionText(given("8080"), "port"), "8080");
  for (const wrong of ["-1", "65536", "80.5", "0x50", "eighty", "1e3"]) {
    assert.throws(() => optionNumber(given(wrong), "port", 0, 65_535), { name: "UsageError" }, wrong);
  }
});
