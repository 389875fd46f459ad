import { relative } from "node:path";
import type { Reporter, TestResult, TestSession, TestSuiteResult } from "@web/test-runner-core";
import type { Counts } from "./stage.ts";

export interface BrowserReport {
  counts: Counts;
  complaints: string[];
}

/** Counts into `report`, with a complaint for every test that failed, every file that did not load and every file without a test. */
export function reporter({ counts, complaints }: BrowserReport): Reporter {
  let folder = "";
  const fail = (...lines: (string | undefined)[]): void => {
    counts.failed += 1;
    complaints.push(lines.filter(Boolean).join("\n"));
  };
  return {
    start({ config }) {
      folder = config.rootDir;
    },
    stop({ sessions }) {
      for (const session of sessions) {
        const file = relative(folder, session.testFile);
        const tests = session.testResults === undefined ? [] : testsOf(session.testResults);
        for (const { name, skipped, passed, error } of tests) {
          if (skipped) counts.skipped += 1;
          else if (passed) counts.passed += 1;
          else fail(`${file} ${name}`, error?.message, error?.stack, heard(session));
        }
        for (const { message, stack } of session.errors) fail(file, message, stack, heard(session));
        if (tests.length === 0 && session.errors.length === 0) fail(`${file} holds no test`);
      }
    },
  };
}

/** What else went on in the page. */
function heard({ logs, request404s }: TestSession): string {
  return [...request404s.map((url) => `not found: ${url}`), ...logs.map((words) => words.map(String).join(" "))].join("\n");
}

function testsOf(suite: TestSuiteResult, path: readonly string[] = []): TestResult[] {
  const below = suite.suites.flatMap((each) => testsOf(each, [...path, each.name]));
  return [...suite.tests.map((test) => ({ ...test, name: [...path, test.name].join(" › ") })), ...below];
}
