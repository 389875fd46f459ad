import type { Value } from "../values/value.ts";

/** How a line is drawn: with dots at its places, dashed, or without the line. */
export interface Style {
  readonly hasLine: boolean;
  readonly hasDots: boolean;
  readonly isDashed: boolean;
  /** Whether its dots are hollow, as for places that do not belong to a curve. */
  readonly isOpen?: boolean;
}

const colours = /^(?:[bgrcmykw]|C\d)/;
const dots = /^[.,ov^<>1-4sp*hH+xXDd|_P8]/;
const lines = ["--", "-.", "-", ":"];

/** A format such as "r--" or "bo-": a colour, dots and a line in any order; undefined for any other text. */
export function styleOf(format: string): Style | undefined {
  let [rest, line, hasDots] = [format, "", false];
  while (rest !== "") {
    const sign = lines.find((each) => rest.startsWith(each));
    const found = sign ?? dots.exec(rest)?.[0] ?? colours.exec(rest)?.[0];
    if (found === undefined) return isColour(format) ? plain : undefined;
    if (sign !== undefined) line = sign;
    else if (!colours.test(rest)) hasDots = true;
    rest = rest.slice(found.length);
  }
  return { hasLine: line !== "" || !hasDots, hasDots, isDashed: line !== "" && line !== "-" };
}

/** "red", "tab:blue", "#ff0000" alone. */
const isColour = (text: string): boolean => /^(#[\da-fA-F]{6}|(tab:)?[a-z]{3,})$/.test(text);

export const plain: Style = { hasLine: true, hasDots: false, isDashed: false };

const dashed = new Set(["--", "-.", ":", "dashed", "dotted", "dashdot"]);
const noFill = new Set(["white", "w", "none", "None"]);
const noLine = new Set(["", " ", "None", "none"]);

/** The style of a call: its format, and what its options say otherwise. */
export function styleWith(format: Style | undefined, options: ReadonlyMap<string, Value>): Style {
  const style = format ?? plain;
  const line = options.get("linestyle") ?? options.get("ls");
  const marker = options.get("marker");
  const written = line?.type === "text" ? line.text : line?.type === "nothing" ? "None" : undefined;
  const hasDots = marker ? marker.type === "text" && !noLine.has(marker.text) : style.hasDots;
  const face = ["markerfacecolor", "mfc", "facecolors", "facecolor", "fc"].map((name) => options.get(name)).find(Boolean);
  return {
    isOpen: [face, options.get("fillstyle")].some((option) => option?.type === "text" && noFill.has(option.text)),
    hasLine: written === undefined ? style.hasLine : !noLine.has(written),
    hasDots,
    isDashed: written === undefined ? style.isDashed : dashed.has(written),
  };
}

/** Options that say only how something looks. */
export const looks: ReadonlySet<string> = new Set(
  `color c colors edgecolor edgecolors ec facecolor facecolors fc linewidth linewidths lw linestyle linestyles ls marker markersize ms
  markevery fillstyle markerfacecolor mfc markeredgecolor mec markeredgewidth mew alpha zorder label cmap antialiased rstride cstride s
  fontsize fontweight fontstyle fontfamily family weight style size ha va horizontalalignment verticalalignment bbox rotation backgroundcolor
  hatch clip_on solid_capstyle dash_capstyle norm vmin vmax shade rcount ccount width headwidth headlength
  headaxislength pivot units density arrowsize arrowstyle minlength interpolate extend origin inline head_width head_length
  length_includes_head shrinkA shrinkB basefmt linefmt markerfmt align capsize error_kw labels tick_label patch_artist notch vert widths
  showfliers showmeans boxprops medianprops whiskerprops capprops flierprops histtype rwidth ecolor elinewidth closed fill scale scale_units
  angles annotation_clip joinstyle capstyle visible rasterized`.split(/\s+/),
);
