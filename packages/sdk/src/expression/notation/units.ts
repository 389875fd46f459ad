/** Units as they are written upright in formulas. The list tells units from other words, and typed ones (5 cm) from products of letters. */
const typed = new Set(
  "cm mm km dm nm um kg mg ml mL kL cL Hz kHz MHz GHz kPa Pa kW kJ kN mol min kWh ft lb oz mi mph".split(" "),
);
const upright = new Set(
  "°C °F m g s h t l L N J W V A K C F T B ha rad deg sr atm bar day days year years hour hours minute minutes second seconds".split(
    " ",
  ),
);

/** Whether letters after a number and a space are a unit. Single letters are not: 5 m is five times m. */
export function isTypedUnit(text: string): boolean {
  return typed.has(text);
}

/** Letters straight after a number that are a unit more often than a product: 5km. */
export const tightUnit = /^(cm|mm|km|kg|mg|mL|ml|k?Hz|MHz|k?Pa|k[WJN]|mol)(?![A-Za-z({^_])/;

const remarks = new RegExp(
  `^(${[
    ...["for", "at", "in", "of", "on", "to", "from", "by", "with", "all", "every", "each", "times", "is", "are", "be"],
    ...["so", "then", "since", "because", "hence", "thus", "let", "as", "only", "true", "false", "correct", "wrong"],
    ...["rejected", "checked", "valid", "invalid", "extraneous", "impossible", "discarded"],
  ].join("|")})\\b`,
  "i",
);

/** Whether words after a number go on with the sentence or judge it, x = −3 rejected, and so are nothing that is counted. */
export function beginsRemark(words: string): boolean {
  return remarks.test(words);
}

/** Whether upright text is a unit with certainty, alone or with others: cm, m/s. */
export function isUnit(text: string): boolean {
  return text
    .split(/[/·*]/)
    .every((part) => typed.has(part.replace(/\^?-?\d$/, "")) || upright.has(part.replace(/\^?-?\d$/, "")));
}
