/**
 * Templates of forms. A digit names an operand and the mark before it says how it stands there: `@1` between signs that enclose it, `~1`
 * directly at a sign (in brackets unless it is one letter or number), `&1` and `?1` in brackets where it binds less than the form (`&`: or
 * as much), `!1` where it is a list, `%1` where it is joined by and, or, ⇒, `+1` where it binds no more than a sum, `_1` and `^1` lowered and raised, `^(1)` raised with its brackets. `@*` are all operands
 * with commas, `(*)` the same in brackets, `~*` points: ABC.
 */
const place = /([@~&?!%+_^])(\d|\*)|\(\*\)|\^\((\d)\)/g;

export type Mark = "@" | "~" | "&" | "?" | "!" | "%" | "+" | "_" | "^" | "(" | "^(";

/** The template with every place filled. */
export function filled(template: string, fill: (mark: Mark, operand: number) => string): string {
  return template.replace(place, (_, mark?: Mark, operand?: string, raised?: string) => {
    if (raised !== undefined) return fill("^(", Number(raised) - 1);
    return mark === undefined ? fill("(", -1) : fill(mark, operand === "*" ? -1 : Number(operand) - 1);
  });
}
