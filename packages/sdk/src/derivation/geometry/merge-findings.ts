import { compareConstants } from "../../algebra/constant/decide.ts";
import { spendFreely } from "../../algebra/spend.ts";
import type { Ask, MathJson } from "../../contract.ts";
import { apply, distinctTrees, freeLetters, headOf, operandsOf, sameTree } from "../../expression/mathjson.ts";
import type { Finding } from "./part.ts";

/**
 * One answer from those in all cases: the same in each, or all values where the question admits several: points, equations, values of a letter or
 * a quantity. undefined where some case has no answer, or where different answers cannot stand side by side.
 */
export function mergeFindings(ask: Ask, found: readonly (readonly Finding[] | undefined)[]): readonly Finding[] | undefined {
  if (!found.every((findings) => findings !== undefined)) return undefined;
  const [first = [], ...others] = found;
  const asLetter =
    ask.what === "parameter" ? first.map((finding) => (finding.kind === "value" ? asSet(finding) : finding)) : first;
  if (others.every((findings) => same(findings, first))) return asLetter;
  if (found.some((findings) => findings.length !== 1)) return undefined;
  const all = found.flat();
  const [kind] = all.map((finding) => finding.kind);
  if (!all.every((finding) => kindsTogether(finding.kind) === kindsTogether(kind))) return undefined;
  const members = distinctTrees(all.flatMap(membersOf));
  switch (kind) {
    case "point":
    case "points":
      return [{ ...(first[0] as Finding), kind: "points", json: apply("Set", ...members.sort(byPlace)) }];
    case "equation":
      // Two asymptotes in one case and two others in another: either these or those, never four.
      if (all.some(({ json }) => headOf(json) === "List")) return [{ ...(first[0] as Finding), json: eitherOf(all) }];
      return [{ ...(first[0] as Finding), kind: "equation", json: apply("List", ...members) }];
    case "value":
    case "set":
      return [{ ...(first[0] as Finding), kind: "set", json: apply("Set", ...members.sort(bySize)) }];
    default:
      return undefined;
  }
}

const asSet = (finding: Finding): Finding => ({ ...finding, kind: "set", json: apply("Set", finding.json) });

const same = (left: readonly Finding[], right: readonly Finding[]): boolean =>
  left.length === right.length && left.every((finding, index) => sameTree(finding.json, (right[index] as Finding).json));

const kindsTogether = (kind: Finding["kind"] | undefined): string | undefined =>
  kind === "point" ? "points" : kind === "value" ? "set" : kind;

const membersOf = ({ json }: Finding): readonly MathJson[] =>
  headOf(json) === "Set" || headOf(json) === "List" ? operandsOf(json) : [json];

const eitherOf = (all: readonly Finding[]): MathJson => {
  const written = (json: MathJson): string =>
    JSON.stringify(
      operandsOf(json)
        .map((each) => JSON.stringify(each))
        .sort(),
    );
  const groups = all.map(({ json }) => (headOf(json) === "List" ? json : apply("List", json)));
  const each = groups.filter((group, index) => groups.findIndex((other) => written(other) === written(group)) === index);
  return each.length === 1 ? (each[0] as MathJson) : apply("Or", ...each);
};

function bySize(left: MathJson, right: MathJson): number {
  if ([left, right].some((value) => freeLetters(value).length > 0)) return 0;
  const order = compareConstants(left, right, spendFreely);
  return typeof order === "number" ? order : 0;
}

const byPlace = (left: MathJson, right: MathJson): number =>
  operandsOf(left).reduce<number>((order, value, index) => order || bySize(value, operandsOf(right)[index] ?? 0), 0);
