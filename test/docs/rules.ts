import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import type { Rule, RuleId } from "../../packages/sdk/src/contract.ts";
import { allRules, methods } from "../../packages/sdk/src/derivation/domains/every.ts";
import { templateOf } from "../../packages/sdk/src/derivation/tell.ts";
import { parse } from "../../packages/sdk/src/expression/parse.ts";

/** Where the pages lie. Write them with `node test/docs/rules.ts`. */
export const folder = new URL("../../docs/rules/", import.meta.url);

/** Both sides of an example "before ⟶ after (condition)"; a line alone has no `before`. */
export function exampleOf({ example }: Rule): { before?: string; after: string } {
  const [first = "", second] = example.split("⟶").map((side) => side.trim());
  return second === undefined ? { after: first } : { before: first, after: second };
}

/** All pages by name: one a domain of rules, and an index. */
export function rulePages(): Map<string, string> {
  const domains = new Map<string, [RuleId, Rule][]>();
  for (const entry of [...allRules()].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const domain = entry[0].split(".")[0] as string;
    domains.set(domain, [...(domains.get(domain) ?? []), entry]);
  }
  const pages = new Map([...domains].map(([domain, rules]) => [`${domain}.md`, page(domain, rules)]));
  return pages.set("README.md", index(domains));
}

function index(domains: ReadonlyMap<string, readonly [RuleId, Rule][]>): string {
  const count = [...domains.values()].flat().length;
  const rows = [...domains].map(([domain, rules]) => `| [${domain}](${domain}.md) | ${rules.length} |`);
  return [
    "# Rules",
    "",
    `The ${count} rules that steps are written by, with their sentences in both languages. A test verifies every example, and that these pages say what the code says.`,
    "",
    "| domain | rules |",
    "|---|---|",
    ...rows,
    "",
  ].join("\n");
}

function page(domain: string, rules: readonly [RuleId, Rule][]): string {
  return [`# Rules of the domain \`${domain}\``, "", ...rules.flatMap(([id, rule]) => entry(id, rule))].join("\n");
}

function entry(id: RuleId, rule: Rule): string[] {
  const { before, after } = exampleOf(rule);
  const users = methods.filter((method) => Object.hasOwn(method.rules, id) && method.id !== undefined);
  const named = users.map((method) => templateOf(`method.${method.id}`, "en") ?? method.id);
  return [
    `## ${id}`,
    "",
    `- ${rule.en}`,
    `- ${rule.zh}`,
    "",
    `$$${before === undefined ? "" : `${parse(before).latex} \\;\\longrightarrow\\; `}${parse(after).latex}$$`,
    "",
    `Relation: ${rule.relation}. Used by: ${named.length > 6 ? `${named.length} methods` : named.join(", ")}.`,
    "",
  ];
}

if (import.meta.main) {
  const pages = rulePages();
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) if (!pages.has(name)) await rm(new URL(name, folder));
  for (const [name, text] of pages) await writeFile(new URL(name, folder), text);
}
