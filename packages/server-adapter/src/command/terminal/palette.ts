/** Ways to set text apart, empty where there is no colour. */
export interface Palette {
  strong(text: string): string;
  faint(text: string): string;
  good(text: string): string;
  fair(text: string): string;
  bad(text: string): string;
  accent(text: string): string;
}

const same = (text: string): string => text;

export const plain: Palette = { strong: same, faint: same, good: same, fair: same, bad: same, accent: same };

const paint =
  (on: number, off: number) =>
  (text: string): string =>
    text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`;

/** The terminal's own sixteen colours, so that they suit its background whatever that is. */
export const coloured: Palette = {
  strong: paint(1, 22),
  faint: paint(2, 22),
  good: paint(32, 39),
  fair: paint(33, 39),
  bad: paint(31, 39),
  accent: paint(36, 39),
};

/** Colour on a terminal, unless NO_COLOR or TERM=dumb; FORCE_COLOR (but not "0") forces it (no-color.org, force-color.org). */
export function paletteFor(stream: { isTTY?: boolean }, environment: Readonly<Record<string, string | undefined>>): Palette {
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined && forced !== "") return forced === "0" || forced === "false" ? plain : coloured;
  if (environment.NO_COLOR !== undefined && environment.NO_COLOR !== "") return plain;
  return stream.isTTY === true && environment.TERM !== "dumb" ? coloured : plain;
}
