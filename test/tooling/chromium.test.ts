import assert from "node:assert/strict";
import { test } from "node:test";
import { ensureChromium, findChromium, type Machine } from "../../scripts/lib/chromium.ts";

function machine(programs: readonly string[], rest: Partial<Machine> = {}): Machine {
  return {
    platform: "linux",
    environment: { PATH: "/usr/local/bin:/usr/bin" },
    has: (file) => programs.includes(file),
    isRoot: false,
    release: "",
    ...rest,
  };
}

const macChrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

const found: readonly [where: string, machine: Machine, program: string | undefined][] = [
  ["on the PATH", machine(["/usr/bin/google-chrome"]), "/usr/bin/google-chrome"],
  ["Chromium before Chrome", machine(["/usr/bin/google-chrome", "/usr/bin/chromium"]), "/usr/bin/chromium"],
  ["among applications", machine([macChrome], { platform: "darwin" }), macChrome],
  [
    "where CHROME_PATH says",
    machine(["/opt/mine", "/usr/bin/chromium"], { environment: { CHROME_PATH: "/opt/mine" } }),
    "/opt/mine",
  ],
  ["nowhere", machine([]), undefined],
];

for (const [where, given, program] of found)
  test(`found ${where}`, () => {
    assert.equal(findChromium(given), program);
  });

test("a CHROME_PATH that leads nowhere is said, not passed over", () => {
  const given = machine(["/usr/bin/chromium"], { environment: { CHROME_PATH: "/nowhere", PATH: "/usr/bin" } });
  assert.throws(() => findChromium(given), { message: /CHROME_PATH is "\/nowhere", and there is no program of that name/ });
});

for (const [who, rest] of [
  ["a user on Debian", { release: "ID=debian\n" }],
  ["root on something else", { isRoot: true, release: "ID=fedora\n" }],
  ["a Mac", { platform: "darwin" }],
] as const)
  test(`${who} without a browser is told what to install`, async () => {
    await assert.rejects(ensureChromium(machine([], rest)), { message: /apt-get install chromium.*CHROME_PATH/ });
  });
