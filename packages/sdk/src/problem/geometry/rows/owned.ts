import type { Row } from "../../grammar/row.ts";
import { rowsFor } from "../../grammar/rows.ts";

/** A feature with its owner said, or left to be understood: the focus of C, C 的焦点, its focus, the focus. */
export const owned = (sort: string): Row[] => {
  const named = (text: string): string => text.replaceAll("{F}", `{${sort}F}`);
  const feature = `$${sort}F`;
  return rowsFor(
    sort,
    [["Of", feature, "$Curve"], named("{F} [located] (of|for) {Curve} / {Curve}'s {F}"), named("{Curve}[的]{F}")],
    [["Of", feature, ["Pronoun"]], named("its {F} / {F} of it / their {F}"), named("(它|其|它们)[的]{F}"), 0.1],
    [["Of", feature, ["Topic"]], named("{F}"), named("{F}"), 0.5],
  );
};
