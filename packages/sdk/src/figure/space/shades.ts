import type { Vector } from "./turn.ts";

/** From the darkest to the lightest, for the side of a surface that its normal shows and for the other. */
interface Shades {
  readonly front: readonly string[];
  readonly back: readonly string[];
  /** Of the lines of the grid. */
  readonly grid: string;
}

interface Ends {
  readonly front: readonly [dark: string, light: string];
  readonly back: readonly [dark: string, light: string];
  readonly grid: string;
}

/** Light and dark ends of colours: each opaque, so that what lies behind is hidden on any ground, and neither as light as paper nor as dark as night. */
const ends: readonly Ends[] = [
  { front: ["#17457f", "#b9d7ff"], back: ["#6b4a1f", "#f0d9ae"], grid: "#0b2a55" },
  { front: ["#7d3200", "#ffcfa6"], back: ["#4a4a55", "#d3d3dc"], grid: "#4d1f00" },
  { front: ["#0f5226", "#b0e6bf"], back: ["#6a2a4c", "#f0c6da"], grid: "#06371a" },
  { front: ["#4a2a91", "#dccbff"], back: ["#5a5a1f", "#e6e3a8"], grid: "#2b1463" },
];

const steps = 16;

export const shades: readonly Shades[] = ends.map(({ front, back, grid }) => ({
  front: ramp(...front),
  back: ramp(...back),
  grid,
}));

export const shadesOf = (surface: number): Shades => shades[surface % shades.length] as Shades;

function ramp(dark: string, light: string): string[] {
  const [from, to] = [dark, light].map(partsOf) as [number[], number[]];
  return Array.from({ length: steps }, (_, step) => {
    const mixed = from.map((part, index) => Math.round(part + (((to[index] as number) - part) * step) / (steps - 1)));
    return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  });
}

function partsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** Where the light comes from, as the eye sees it: from the left, above, behind the eye. */
const light = [-0.42, 0.56, 0.71] as const;
/** What is turned away from the light is not black. */
const ambient = 0.18;

/** The shade of a face, from its normal as the eye sees it: to the right, up, towards the eye. */
export function shadeOf([right, up, towards]: Vector, { front, back }: Shades): string {
  const way = towards >= 0 ? 1 : -1;
  const lit = Math.max(0, way * (right * light[0] + up * light[1] + towards * light[2]));
  const step = Math.round((ambient + (1 - ambient) * lit) * (steps - 1));
  return (way > 0 ? front : back)[step] as string;
}
