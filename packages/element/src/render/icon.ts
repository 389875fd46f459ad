import { svgElement } from "./dom.ts";

/** Strokes on a 16 × 16 grid. Shapes differ, so that no meaning rests on colour. */
const paths = {
  tick: "M3 8.6 6.4 12 13 4.4",
  about: "M2.5 6.3c1.8-2.2 3.7-2.2 5.5-.4s3.7 1.8 5.5-.4M2.5 11c1.8-2.2 3.7-2.2 5.5-.4s3.7 1.8 5.5-.4",
  cross: "M4 4 12 12M12 4 4 12",
  dash: "M4 8h8",
  play: "M5 3.2v9.6L12.6 8z",
  plus: "M3 8h10M8 3v10",
  minus: "M3 8h10",
  back: "M3.2 3v3.4h3.4M3.5 6.2A5.2 5.2 0 1 1 2.9 9",
  figure: "M2.5 2.5v11h11M4.5 11c1.5-7 3.5-7 5-3.5s2.5 1.5 3.5-3.5",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  pause: "M5.5 3.5v9M10.5 3.5v9",
} as const;

export type IconName = keyof typeof paths;

/** A small drawing for the eye only; its meaning stands beside it in words. */
export function icon(document: Document, name: IconName): SVGSVGElement {
  return svgElement(
    document,
    "svg",
    { class: `icon ${name}`, viewBox: "0 0 16 16", width: "16", height: "16", "aria-hidden": "true", focusable: "false" },
    svgElement(document, "path", { d: paths[name], fill: "none", stroke: "currentColor" }),
  );
}
