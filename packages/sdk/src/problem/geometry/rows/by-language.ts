import type { MathJson } from "../../../contract.ts";
import type { Row } from "../../grammar/row.ts";

/**
 * What is said of a curve stands behind it in English, "the ellipse with …", and before it in Chinese, …的椭圆. So that neither order is tried in
 * the other language, English phrases speak of traits where Chinese ones speak of modifiers, though the tables hold both in one row.
 */
export function byLanguage(row: Row): Row[] {
  const { en = [], zh = [], make, ...rest } = row;
  const [english, chinese] = [[en].flat(), [zh].flat()];
  if (!/^Mods?$/.test(row.gives) && ![...english, ...chinese].some((phrase) => /\{Mods?\d*\}/.test(phrase))) return [row];
  const traits = english.map((phrase) => phrase.replace(/\{Mod(s?\d*)\}/g, "{Trait$1}"));
  const ofEnglish = typeof make === "function" ? make : ofTraits(make);
  return [
    ...(english.length > 0 ? [{ ...rest, gives: row.gives.replace(/^Mod/, "Trait"), make: ofEnglish, en: traits }] : []),
    ...(chinese.length > 0 ? [{ ...rest, make, zh: chinese }] : []),
  ];
}

const ofTraits = (template: MathJson): MathJson => {
  if (typeof template === "string") return template.replace(/^((?:\.\.\.)?\$)Mod/, "$1Trait");
  return Array.isArray(template) ? (template.map(ofTraits) as unknown as MathJson) : template;
};
