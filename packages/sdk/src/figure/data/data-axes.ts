import type { Figure, PlotMark } from "../../contract.ts";
import type { Wording } from "../../locale/say.ts";
import type { Axes } from "../axes.ts";
import { type AxisNames, axisNamesOf } from "../axis-names.ts";
import { colours } from "../colours.ts";
import { contains, type Frame, frameOf, type Margins } from "../frame.ts";
import { textWidth } from "../labels/text-width.ts";
import { tickGap } from "../tick-labels.ts";
import { type Tick, ticksWithin } from "../ticks.ts";
import { middleOfSlot } from "./categories.ts";
import { type AxisTitle, type DataChart, dataChartOf } from "./chart.ts";
import { type Legend, legendMarks, legendOf, noLegend } from "./legend.ts";
import { layOutNames, type NameRow } from "./name-row.ts";
import { shortText } from "./number-text.ts";

const leastMargin = 14;
const titleHeight = 18;
/** Names below, and names above, have no more of a picture. */
const mostOfHeight = 0.35;
const noMargins: Margins = { top: 0, right: 0, bottom: 0, left: 0 };

interface Layout {
  readonly frame: Frame;
  readonly chart: DataChart;
  readonly legend: Legend;
  readonly ticksX: readonly Tick[];
  readonly ticksY: readonly Tick[];
  readonly names: NameRow | undefined;
}

/**
 * The drawing surface and the axes of a figure of observations: names or numbers below it, numbers to the left, at the edges whatever the
 * numbers are, and a line at zero; names of its parts above. undefined for other figures.
 */
export function dataAxes(
  figure: Figure,
  width: number,
  height: number,
  wording: Wording,
): { readonly frame: Frame; readonly axes: Axes } | undefined {
  const letters = axisNamesOf(figure.layers);
  const chart = dataChartOf(figure.layers, letters);
  if (!chart) return undefined;
  const layout = layOut(figure, width, height, { chart, letters, wording });
  const { frame, legend } = layout;
  return {
    frame,
    axes: {
      grid: gridOf(layout),
      lines: [
        ...edgesOf(layout),
        ...numbersBelow(layout),
        ...namesBelow(layout),
        ...numbersBeside(layout),
        ...titles(layout, wording),
        ...legendMarks(legend, frame),
      ],
      labels: [],
    },
  };
}

/** The margins depend on the texts, and which texts there are on the margins: twice is enough, since margins only grow. */
function layOut(
  figure: Figure,
  width: number,
  height: number,
  { chart, letters, wording }: { chart: DataChart; letters: AxisNames; wording: Wording },
): Layout {
  const { fontSize } = frameOf(figure.view, width, height, noMargins);
  const wanted = legendOf(figure, letters, wording, { width, left: 8, fontSize });
  const legend = wanted.height <= mostOfHeight * height ? wanted : noLegend;
  let margins: Margins = { top: leastMargin, right: leastMargin + 4, bottom: leastMargin, left: leastMargin };
  for (let round = 0; ; round++) {
    const frame = frameOf({ ...figure.view, aspect: "free" }, width, height, margins);
    const { tickFontSize, view } = frame;
    const ticksY = chart.hasHeights ? verticalTicks(frame, chart) : [];
    const slot = (width - margins.left - margins.right) / (view.x[1] - view.x[0]);
    const names = chart.names && layOutNames(chart.names, slot, tickFontSize, mostOfHeight * height);
    const layout = { frame, chart, legend, names, ticksY, ticksX: chart.names ? [] : horizontalTicks(frame, chart) };
    if (round === 2) return layout;
    margins = {
      top: leastMargin + legend.height + (chart.titleY ? titleHeight : 0),
      right: leastMargin + 4,
      bottom: (names ? names.height : 1.2 * tickFontSize) + 2 * tickGap + (chart.titleX ? 0.5 * titleHeight : 0),
      left: Math.max(
        leastMargin,
        ...ticksY.map(({ text }) => textWidth(text, tickFontSize) + 2 * tickGap),
        // The first name, turned, must not begin outside the picture.
        names ? names.overhang - 0.5 * slot + 4 : 0,
      ),
    };
  }
}

function verticalTicks(frame: Frame, { isCount }: DataChart): Tick[] {
  const { margins, height, narrow, view } = frame;
  const room = narrow ? 52 : 40;
  const pixels = height - margins.top - margins.bottom;
  const [from, to] = view.y;
  // No tick stands at half an observation: a unit is as far as ticks can be together.
  const least = isCount ? pixels / (to - from) : 0;
  return ticksWithin(view.y, pixels, () => Math.max(room, least * 0.999));
}

/** Of places that are closer only every fourth could be shown. */
const mostSkipped = 3;

/** At the places that the chart names, or at every second or third of them, where they have room; else at round numbers. */
function horizontalTicks(frame: Frame, { places }: DataChart): Tick[] {
  const { margins, width, tickFontSize, narrow, view } = frame;
  const pixels = width - margins.left - margins.right;
  const roomFor = (texts: readonly string[]): number => Math.max(24, ...texts.map((text) => textWidth(text, tickFontSize) + 12));
  const shown = (places ?? []).filter((place) => contains(view.x, place));
  const ticks = shown.map((value) => ({ value, text: shortText(value) }));
  const least = Math.min(...shown.slice(1).map((place, index) => place - (shown[index] as number)));
  if (ticks.length >= 2) {
    const every = Math.ceil(roomFor(ticks.map(({ text }) => text)) / ((least * pixels) / (view.x[1] - view.x[0])));
    if (every <= mostSkipped && every <= ticks.length / 2) return ticks.filter((_, index) => index % every === 0);
  }
  return ticksWithin(view.x, pixels, (texts) => Math.max(narrow ? 60 : 64, roomFor(texts) + 8));
}

/** Level lines, and upright ones where the horizontal axis has numbers that are measured. */
function gridOf({ frame, chart, ticksX, ticksY }: Layout): PlotMark[] {
  const grid = { stroke: colours.text, strokeOpacity: 0.12 };
  const upright = chart.places || chart.names ? [] : ticksX;
  return [
    ...(upright.length > 0
      ? [{ mark: "ruleX", data: { x: upright.map(({ value }) => frame.roundX(value)) }, options: { x: "x", ...grid } }]
      : []),
    ...(ticksY.length > 0
      ? [{ mark: "ruleY", data: { y: ticksY.map(({ value }) => frame.roundY(value)) }, options: { y: "y", ...grid } }]
      : []),
  ];
}

/** The edge at the left and the one below, each with its ticks; a line at zero where that is inside. */
function edgesOf({ frame, chart, ticksX }: Layout): PlotMark[] {
  const { view } = frame;
  const line = { stroke: colours.text, strokeOpacity: 0.7, strokeWidth: 1.25 };
  const levels = [view.y[0], ...(chart.hasHeights && view.y[0] < 0 && view.y[1] > 0 ? [0] : [])];
  const length = frame.atPixelY(frame.pixelY(view.y[0]) + 5);
  return [
    { mark: "ruleY", data: { y: levels }, options: { y: "y", ...line } },
    ...(chart.hasHeights ? [{ mark: "ruleX", data: { x: [view.x[0]] }, options: { x: "x", ...line } }] : []),
    ...(ticksX.length > 0
      ? [
          {
            mark: "ruleX",
            data: {
              x: ticksX.map(({ value }) => frame.roundX(value)),
              y1: ticksX.map(() => view.y[0]),
              y2: ticksX.map(() => length),
            },
            options: { x: "x", y1: "y1", y2: "y2", ...line },
          },
        ]
      : []),
  ];
}

const textOptions = (fontSize: number): Record<string, unknown> => ({
  x: "x",
  y: "y",
  text: "text",
  fontSize,
  fill: colours.text,
  fillOpacity: 0.85,
});

function numbersBelow({ frame, ticksX }: Layout): PlotMark[] {
  if (ticksX.length === 0) return [];
  const { tickFontSize, view } = frame;
  return [
    {
      mark: "text",
      data: {
        x: ticksX.map(({ value }) => frame.roundX(value)),
        y: ticksX.map(() => view.y[0]),
        text: ticksX.map(({ text }) => text),
      },
      options: { ...textOptions(tickFontSize), dy: tickGap + 2 + tickFontSize / 2 },
    },
  ];
}

function namesBelow({ frame, names }: Layout): PlotMark[] {
  if (!names) return [];
  const { tickFontSize, view } = frame;
  const shown = names.texts
    .map((text, index) => ({ text, x: middleOfSlot(index), index }))
    .filter(({ x, index }) => index % names.every === 0 && contains(view.x, x));
  if (shown.length === 0) return [];
  const place = names.rotate
    ? { rotate: names.rotate, textAnchor: "end", dy: tickGap, lineAnchor: "middle" }
    : { dy: tickGap, lineAnchor: "top", lineHeight: 1.2 };
  return [
    {
      mark: "text",
      data: { x: shown.map(({ x }) => x), y: shown.map(() => view.y[0]), text: shown.map(({ text }) => text) },
      options: { ...textOptions(tickFontSize), ...place },
    },
  ];
}

function numbersBeside({ frame, ticksY }: Layout): PlotMark[] {
  if (ticksY.length === 0) return [];
  const { tickFontSize, view } = frame;
  return [
    {
      mark: "text",
      data: {
        x: ticksY.map(() => view.x[0]),
        y: ticksY.map(({ value }) => frame.roundY(value)),
        text: ticksY.map(({ text }) => text),
      },
      options: { ...textOptions(tickFontSize), dx: -tickGap, textAnchor: "end" },
    },
  ];
}

function titles({ frame, chart }: Layout, wording: Wording): PlotMark[] {
  const { view } = frame;
  return [
    ...(chart.titleX ? [title(chart.titleX, [view.x[1], view.y[0]], { dx: 0, dy: tickGap + 20, textAnchor: "end" })] : []),
    ...(chart.titleY ? [title(chart.titleY, [view.x[0], view.y[1]], { dx: -4, dy: -14, textAnchor: "start" })] : []),
  ];

  function title(named: AxisTitle, [x, y]: readonly [number, number], place: Record<string, unknown>): PlotMark {
    const isLetter = "letter" in named;
    const font = isLetter ? { fontSize: frame.fontSize + 2, fontStyle: "italic", fontFamily: "serif" } : {};
    const text = isLetter ? named.letter : (wording[named.word] ?? named.word);
    return {
      mark: "text",
      data: { x: [x], y: [y], text: [text] },
      options: { ...textOptions(frame.fontSize), ...font, ...place },
    };
  }
}
