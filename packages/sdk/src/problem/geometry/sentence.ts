import type { Ask, Expression, MathJson, Message, Problem } from "../../contract.ts";
import { headOf, isSymbol, operandsOf } from "../../expression/mathjson.ts";
import { factInWords, termInWords } from "../../geometry/in-words.ts";
import { sortOfHead } from "../../geometry/vocabulary.ts";

/** The reading said back: the facts, and what is wanted, in words where there are no signs for them. */
export function sentenceOf({ given: stated, assuming, asks }: Problem): Message {
  const facts = [...stated, ...assuming].map(({ json }) => json).filter((fact) => tells(fact, stated));
  const wanted = asks.map(wantedInWords);
  const given = facts
    .map(factInWords)
    .reduceRight<Message | undefined>(
      (others, first) => (others ? { key: "reading.facts", params: { first, others } } : first),
      undefined,
    );
  const verb = asks.every(({ what }) => what === "graph") ? "draw" : "geometry";
  return given ? { key: `reading.${verb}-given`, params: { given, wanted } } : { key: `reading.${verb}`, params: { wanted } };
}

/** Of a thing something is wanted; a quantity or a point found from others is wanted itself. */
function wantedInWords({ what, of }: Ask): Message {
  const term = of?.json ?? "Nothing";
  if (what === "check") return { key: "wanted.check", params: { of: factInWords(term) } };
  return ofThings.has(what) || (what === "coordinates" && isSymbol(term)) || (what === "equation" && isCurve(term))
    ? { key: `wanted.${what}`, params: { of: termInWords(term) } }
    : termInWords(term);
}

const ofThings: ReadonlySet<string> = new Set(["standard-form", "kind", "elements", "graph", "parameter"]);

const isCurve = (term: MathJson): boolean => isSymbol(term) || sortOfHead(headOf(term) ?? "") === "curve";

/** That C is an ellipse, and l a line, need not be said where its equation is, or what line it is. */
function tells(fact: MathJson, given: readonly Expression[]): boolean {
  const [name] = operandsOf(fact);
  const about = ({ json }: Expression): boolean =>
    operandsOf(json)[0] === name && (headOf(json) === "Colon" || (headOf(json) === "Equal" && isSymbol(name ?? 0)));
  return headOf(fact) !== "Is" || !given.some(about);
}
