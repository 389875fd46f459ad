import { relative } from "node:path";
import type { Reporter, TestResult, TestSuiteResult } from "@web/test-runner-core";
import { root } from "../lib/repository.mjs";
import type { Counts } from "./stage.ts";

/** Counts into `counts`, and prints failures only: of tests, of files that do not load, and of requests that find nothing. */
export function reporter(counts: Counts): Reporter {
  const fail = (sentence: string): void => {
    counts.failed += 1;
    console.log(`  ✗ ${sentence.replaceAll("\n", "\n    ")}`);
  };
  return {
    stop({ sessions }) {
      for (const session of sessions) {
        const file = relative(root, session.testFile);
        const tests = session.testResults === undefined ? [] : testsOf(session.testResults);
        for (const { name, test } of tests) {
          if (test.skipped) counts.skipped += 1;
          else if (test.passed) counts.passed += 1;
          else fail(`${file} ${name}\n${test.error?.message ?? ""}\n${test.error?.stack ?? ""}`);
        }
        for (const error of session.errors) fail(`${file}\n${error.message}\n${error.stack ?? ""}`);
        if (tests.length === 0 && session.errors.length === 0) fail(`${file} holds no test`);
        const ailing = session.errors.length > 0 || tests.some(({ test }) => !test.passed && !test.skipped);
        if (ailing)
          for (const { url, status } of session.request404s.map((url) => ({ url, status: 404 })))
            console.log(`    ${status} ${url}`);
        if (ailing) for (const words of session.logs) console.log("   ", ...words);
      }
    },
  };
}

function testsOf(suite: TestSuiteResult, path: readonly string[] = []): { name: string; test: TestResult }[] {
  const below = suite.suites.flatMap((each) => testsOf(each, [...path, each.name]));
  return [...suite.tests.map((test) => ({ name: [...path, test.name].join(" › "), test })), ...below];
}
