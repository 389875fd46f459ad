import { type Figure, parse } from "@math-viz/sdk";
import { explored, type Fixture } from "../fixtures/derivations.ts";
import { accessible } from "./support/accessible.ts";
import { matches, ok, same } from "./support/assert.ts";
import { boxOf, frames, gesture, look, pointer, press, said, turnWheel } from "./support/figures.ts";
import { clear, define, drawn, find, placeMarkup, root, until } from "./support/page.ts";
import { served } from "./support/server.ts";
import { watchWorkers } from "./support/workers.ts";

before(define);
afterEach(clear);

/** The charts of the figures, in their order. */
const charts = (element: Element): HTMLElement[] => [...root(element).querySelectorAll<HTMLElement>(".chart")];

async function shown(shadow: boolean, lang = "en", fixture: Fixture = explored) {
  const element = placeMarkup(served(fixture, { shadow, lang }));
  element.style.width = "600px";
  await drawn(element);
  for (const chart of charts(element)) {
    chart.scrollIntoView({ block: "nearest" });
    await until(
      "a figure that can be explored",
      () => chart.matches(".explorable") && chart.querySelector("svg:not(.from-server)"),
    );
  }
  scrollTo(0, 0);
  await drawn(element);
  const [parabola, circle, waves] = charts(element);
  ok(parabola && circle && waves);
  return { element, parabola, circle, waves };
}

const liveRegion = (chart: HTMLElement): HTMLElement => {
  const region = chart.parentElement?.querySelector<HTMLElement>("[aria-live]");
  ok(region, "no live region");
  return region;
};

/** The numbers beside the axes. */
const numbers = (chart: Element): string[] => [...chart.querySelectorAll("text")].map(({ textContent }) => textContent ?? "");

const tip = (chart: HTMLElement): string => {
  const box = chart.querySelector<HTMLElement>(".tip");
  return box === null || box.hidden ? "" : (box.textContent ?? "");
};

for (const shadow of [false, true]) {
  describe(`figures in the plane, ${shadow ? "hydrated" : "client-rendered"}`, () => {
    it("are parts of the page that the keyboard reaches, and accessible", async () => {
      const { element, parabola } = await shown(shadow);
      same([parabola.getAttribute("role"), parabola.tabIndex], ["application", 0]);
      matches(parabola.getAttribute("aria-label"), /A parabola/);
      matches(parabola.getAttribute("aria-description"), /Arrow keys/);
      await accessible(element);
      ok(press(parabola, "Enter"));
      await accessible(element);
    });

    it("move with the arrow keys, grow and shrink with + and −, and go back with 0, which is said when they rest", async () => {
      const { parabola } = await shown(shadow);
      const first = look(parabola);
      ok(press(parabola, "ArrowRight") && press(parabola, "ArrowUp"));
      await said(liveRegion(parabola), /^x from −3\.2 to 4\.8, y from −3 to 7$/);
      ok(look(parabola) !== first);
      ok(press(parabola, "0"));
      await said(liveRegion(parabola), /^x from −4 to 4, y from −4 to 6$/);
      same(look(parabola), first);
      ok(press(parabola, "+"));
      await said(liveRegion(parabola), /^x from −2\.67 to 2\.67/);
      ok(press(parabola, "-"));
      await said(liveRegion(parabola), /^x from −4 to 4/);
      same([press(parabola, "Tab"), press(parabola, "a"), press(parabola, "ArrowLeft", { altKey: true })], [false, false, false]);
    });

    it("are sampled anew, not stretched: lines are as thick as before, and reach to the edge", async () => {
      const { parabola } = await shown(shadow);
      const path = (): SVGPathElement => find(rootHost(parabola), "[data-layer=curve] path") as unknown as SVGPathElement;
      const points = (): number => (path().getAttribute("d")?.match(/[ML]/g) ?? []).length;
      const before = points();
      for (let times = 0; times < 6; times++) press(parabola, "-");
      await frames(3);
      ok(path().getBBox().width < parabola.clientWidth / 4, "it was not sampled for this window");
      ok(points() < before * 2);
      same(find(rootHost(parabola), ".chart svg").style.transform, "");
      const stroke = parabola.querySelector("[data-layer=curve]")?.getAttribute("stroke-width");
      same(stroke, "2.25");
    });

    it("are dragged with a mouse or a pen, and stay where they are let go", async () => {
      const { parabola } = await shown(shadow);
      for (const pointerType of ["mouse", "pen"]) {
        const { x, y, width } = boxOf(parabola);
        const drag = gesture(parabola, pointerType);
        drag.down(x, y);
        drag.move(x + width / 10, y);
        ok(parabola.matches(".moving"));
        drag.move(x + width / 5, y + 20);
        drag.up(x + width / 5, y + 20);
        ok(!parabola.matches(".moving"));
        await said(liveRegion(parabola), /^x from −5\.\d+ to 2\.\d+, y from −3\.\d+ to 6\.\d+$/);
        const there = look(parabola);
        drag.move(x, y);
        await frames(2);
        same(look(parabola), there);
        press(parabola, "Home");
        await said(liveRegion(parabola), /^x from −4 to 4/);
      }
    });

    it("let the page scroll under one finger, and are moved and enlarged by two", async () => {
      const { parabola } = await shown(shadow);
      same(getComputedStyle(parabola).touchAction, "pan-y");
      const { x, y } = boxOf(parabola);
      const [first, second] = [gesture(parabola, "touch", 11), gesture(parabola, "touch", 12, false)];
      first.down(x - 40, y);
      second.down(x + 40, y);
      first.move(x - 80, y);
      second.move(x + 80, y);
      await said(liveRegion(parabola), /^x from −1\.9\d+ to 2\.0\d+, y from −1\.5 to 3\.5$/);
      first.up(x - 80, y);
      second.move(x + 120, y);
      second.up(x + 120, y);
      await said(liveRegion(parabola), /^x from −2\.\d+ to 1\.\d+/);
      first.down(x, y);
      first.cancel(x, y);
      ok(!parabola.matches(".moving"), "the browser took the finger to scroll");
    });

    it("leave the wheel to the page, unless they have the focus or Ctrl is down", async () => {
      const { parabola } = await shown(shadow);
      const first = look(parabola);
      (root(rootHost(parabola)).activeElement as HTMLElement | null)?.blur();
      same(turnWheel(parabola, -200), false);
      await frames(2);
      same(look(parabola), first);
      same(turnWheel(parabola, -20, { ctrlKey: true }), true);
      await frames(2);
      ok(look(parabola) !== first);
      parabola.focus();
      same(turnWheel(parabola, 200), true);
      await said(liveRegion(parabola), /^x from/);
    });

    it("keep what is under the pointer there as the wheel enlarges", async () => {
      const { parabola } = await shown(shadow);
      parabola.focus();
      const dot = (): DOMRect => {
        const found = parabola.querySelector("[data-layer=zeros] circle");
        ok(found);
        return found.getBoundingClientRect();
      };
      const before = dot();
      const [x, y] = [before.left + before.width / 2, before.top + before.height / 2];
      for (let times = 0; times < 3; times++) {
        turnWheel(parabola, -100, { clientX: x, clientY: y });
        await frames(2);
      }
      const after = dot();
      ok(Math.abs(after.left - before.left) < 2 && Math.abs(after.top - before.top) < 2, `${before.left} became ${after.left}`);
    });

    it("go back by a double tap and by their button", async () => {
      const { parabola } = await shown(shadow);
      const first = look(parabola);
      const buttons = parabola.parentElement as HTMLElement;
      buttons.querySelector<HTMLElement>(".zoom-in")?.click();
      await frames(2);
      ok(look(parabola) !== first);
      const { x, y } = boxOf(parabola);
      for (let times = 0; times < 2; times++) gesture(parabola, "touch").tap(x + 60, y - 60);
      await frames(2);
      same(look(parabola), first);
      buttons.querySelector<HTMLElement>(".zoom-out")?.click();
      await frames(2);
      ok(look(parabola) !== first);
      buttons.querySelector<HTMLElement>(".back")?.click();
      await frames(2);
      same(look(parabola), first);
    });

    it("keep circles round", async () => {
      const { circle } = await shown(shadow);
      const isRound = (): boolean => {
        const { width, height } = (circle.querySelector("[data-layer=circle] path") as SVGPathElement).getBBox();
        return width > 20 && Math.abs(width - height) < 1;
      };
      ok(isRound());
      for (const key of ["-", "ArrowLeft", "ArrowUp", "-", "+", "ArrowDown", "+"]) {
        press(circle, key);
        await frames(2);
      }
      ok(isRound());
      press(circle, "0");
      await said(liveRegion(circle), /^x from −4\.\d+ to 4\.\d+, y from −3 to 3$/);
    });

    it("go no further than can be drawn, and say so", async () => {
      const { parabola } = await shown(shadow);
      for (let times = 0; times < 90; times++) {
        press(parabola, "+");
        if (times % 10 === 9) await frames(2);
      }
      await said(liveRegion(parabola), /cannot be zoomed or moved any further/);
      ok(parabola.querySelector("svg .math-viz-plot, svg.math-viz-plot"), "there is still a picture");
      press(parabola, "0");
      await said(liveRegion(parabola), /^x from −4 to 4/);
      ok(numbers(parabola).includes("−2"));
    });

    it("say what is pointed at, exactly where it is a marked point, and let go of it", async () => {
      const { parabola } = await shown(shadow);
      const dot = parabola.querySelectorAll("[data-layer=zeros] circle")[1]?.getBoundingClientRect();
      ok(dot);
      const [x, y] = [dot.left + dot.width / 2, dot.top + dot.height / 2];
      pointer(parabola, "pointermove", x + 4, y + 3, { buttons: 0 });
      same(tip(parabola), "zero\n(√3, 0)\n≈ (1.73205, 0)");
      pointer(parabola, "pointermove", x + 200, y + 100, { buttons: 0 });
      same(tip(parabola), "", "a mouse that goes on lets go");
      const { left, top, width, height } = parabola.getBoundingClientRect();
      const vertex = parabola.querySelector("[data-layer=vertex] circle")?.getBoundingClientRect() as DOMRect;
      const unit = (dot.left - vertex.left) / Math.sqrt(3);
      pointer(parabola, "pointermove", vertex.left + vertex.width / 2 + unit * 2.5, top + height * 0.3, { buttons: 0 });
      matches(tip(parabola), /^x = 2\.\d+\ny [≈=] \d\.\d+$/);
      for (const pointerType of ["touch", "pen", "mouse"]) {
        const taps = gesture(parabola, pointerType);
        taps.tap(x, y);
        matches(tip(parabola), /√3/);
        await new Promise((resolve) => setTimeout(resolve, 400));
        matches(tip(parabola), /√3/);
        if (pointerType === "touch") taps.tap(left + width / 2, top + 20);
        else if (pointerType === "pen") pointer(document.body, "pointerdown", 1, 1);
        else document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
        same(tip(parabola), "", `${pointerType} does not let go`);
        await new Promise((resolve) => setTimeout(resolve, 400));
      }
    });

    it("are gone through point by point, and read along a curve, by keys", async () => {
      const { parabola } = await shown(shadow);
      press(parabola, "Enter");
      same(liveRegion(parabola).textContent, "zero, (−√3, 0), ≈ (−1.73205, 0), point 1 of 3; see step 3.1");
      press(parabola, "PageDown");
      press(parabola, "PageDown");
      same(liveRegion(parabola).textContent, "(0, −3), point 3 of 3");
      press(parabola, "PageUp");
      matches(liveRegion(parabola).textContent, /^zero, \(√3, 0\).*point 2 of 3/);
      press(parabola, "Enter", { shiftKey: true });
      matches(tip(parabola), /−√3/);
      press(parabola, "ArrowRight", { shiftKey: true });
      matches(liveRegion(parabola).textContent, /^x = −1\.\d+, y ≈ −0\.\d+; see step 2$/);
      press(parabola, "Escape");
      same(tip(parabola), "");
    });

    it("have their curves chosen by keys, each by its name, and read where the last one was", async () => {
      const lines: Figure["layers"] = [
        { id: "line", type: "curve", variable: "x", y: parse("x/4 + 1"), label: { key: "label.line" } },
        { id: "upright", type: "segment", from: [parse("1"), parse("0")], to: [parse("1"), parse("5")] },
      ];
      const [first, ...others] = explored.derivation.figures as [Figure, ...Figure[]];
      const [curve, ...points] = first.layers as [Figure["layers"][number], ...Figure["layers"]];
      const layers: Figure["layers"] = [{ ...curve, role: "main" }, ...points, ...lines];
      const wording = { ...explored.wording, "label.line": "a line" };
      const derivation = { ...explored.derivation, figures: [{ ...first, layers }, ...others] };
      const { parabola: chart } = await shown(shadow, "en", { derivation, wording });
      press(chart, "ArrowLeft", { shiftKey: true });
      ok(press(chart, "PageDown", { shiftKey: true }));
      const { textContent: chosen } = liveRegion(chart);
      const [, x = "", y = ""] = /^a line, x = (\S+), y = (\S+), curve 2 of 2$/.exec(chosen ?? "") ?? [];
      ok(Math.abs(Number(y) - Number(x.replace("−", "-")) / 4 - 1) < 1e-9, chosen ?? "");
      matches(tip(chart), /^a line\nx = /);
      press(chart, "ArrowRight", { shiftKey: true });
      matches(liveRegion(chart).textContent, /^x = \S+, y [=≈] [01]\.\d+$/);
      press(chart, "PageUp", { shiftKey: true });
      matches(liveRegion(chart).textContent, /^x = \S+, y [=≈] −[23]\S*, curve 1 of 2; see step 2$/);
      press(chart, "PageUp", { shiftKey: true });
      matches(liveRegion(chart).textContent, /^a line, .*, curve 2 of 2$/);
      press(chart, "Escape");
      press(chart, "PageUp", { shiftKey: true });
      matches(liveRegion(chart).textContent, /curve 1 of 2; see step 2$/);
    });

    it("say so where a window leaves nothing of them to be seen", async () => {
      const { parabola } = await shown(shadow);
      const note = parabola.querySelector<HTMLElement>(".nothing");
      ok(note?.hidden);
      for (let times = 0; times < 40; times++) press(parabola, "ArrowDown");
      await said(liveRegion(parabola), /^x from .*Nothing to be seen in this window\.$/);
      ok(!note.hidden);
      press(parabola, "0");
      await said(liveRegion(parabola), /to 6$/);
      ok(note.hidden);
    });

    it("are scaled in a place that is too narrow for any chart", async () => {
      const { element, parabola } = await shown(shadow);
      element.style.width = "70px";
      await until(
        "a small chart",
        () => parabola.clientWidth < 80 && parabola.querySelector("svg")?.clientWidth === parabola.clientWidth,
      );
      await frames(3);
      same(parabola.querySelector(".why"), null);
      ok(parabola.querySelector("[data-layer=curve] path"));
    });

    it("point to the point that is pointed at as they move", async () => {
      const { parabola } = await shown(shadow);
      press(parabola, "Enter");
      press(parabola, "ArrowRight");
      await frames(3);
      matches(tip(parabola), /−√3/);
      const ring = (parabola.querySelector(".pointed circle") as Element).getBoundingClientRect();
      const dot = (parabola.querySelector("[data-layer=zeros] circle") as Element).getBoundingClientRect();
      ok(Math.abs(ring.left + ring.width / 2 - dot.left - dot.width / 2) < 1.5, `${ring.left} beside ${dot.left}`);
      for (let times = 0; times < 6; times++) press(parabola, "ArrowRight");
      await frames(3);
      same(tip(parabola), "", "it is out of view");
    });

    it("have a slider and a field for each parameter, and play one when told to", async () => {
      const { waves } = await shown(shadow);
      const controls = waves.parentElement as HTMLElement;
      const [field, slider] = ["number", "range"].map((type) => controls.querySelector<HTMLInputElement>(`input[type=${type}]`));
      ok(field && slider);
      const set = async (input: HTMLInputElement, value: string): Promise<number> => {
        input.value = value;
        input.dispatchEvent(new Event("input", { bubbles: true }));
        await frames(2);
        return height();
      };
      const height = (): number =>
        Math.round((waves.querySelector("[data-layer=wave] path") as SVGPathElement).getBBox().height / 4);
      const first = height();
      ok(Math.abs((await set(slider, "2")) - 2 * first) < 2);
      same(field.value, "2");
      same([await set(field, "1"), slider.value], [first, "1"]);
      same(await set(field, "12"), first, "beyond its end it is not shown");
      field.dispatchEvent(new Event("change", { bubbles: true }));
      same(field.value, "1");
      press(waves, "ArrowUp");
      await frames(2);
      ok(press(waves, " "));
      same(controls.querySelector(".play")?.textContent, "Pause");
      await until("another value", () => Number(field.value) > 1.2);
      ok(press(waves, " "));
      same(controls.querySelector(".play")?.textContent, "Play");
      await frames(2);
      const paused = look(waves);
      await frames(4);
      same(look(waves), paused);
    });

    it("light what a step is about, and the steps that are about what is pointed at", async () => {
      const { element, parabola } = await shown(shadow);
      const step = find(element, "[data-step='3.1']");
      pointer(step, "pointerover", 0, 0, { pointerType: "mouse" });
      const opacity = (layer: string) => getComputedStyle(parabola.querySelector(`[data-layer=${layer}]`) as Element).opacity;
      same([opacity("zeros"), Number(opacity("curve")) < 0.5], ["1", true]);
      press(parabola, "ArrowLeft");
      await frames(2);
      same([opacity("zeros"), Number(opacity("curve")) < 0.5], ["1", true], "a new picture is lit as the old one was");
      pointer(step, "pointerout", 0, 0);
      same(opacity("curve"), "1");
      const button = find(element, "[data-step='2'] .show-in-figure");
      button.focus();
      same([opacity("curve"), Number(opacity("zeros")) < 0.5], ["1", true]);
      button.click();
      same(button.getAttribute("aria-pressed"), "true");
      button.blur();
      ok(Number(opacity("zeros")) < 0.5, "it stays lit until its button is pressed again");
      button.focus();
      button.click();
      same([button.getAttribute("aria-pressed"), opacity("zeros")], ["false", "1"]);
      const inside = find(element, "[data-step='3'] details") as HTMLDetailsElement;
      inside.open = true;
      press(parabola, "Enter");
      same(
        [...root(element).querySelectorAll<HTMLElement>(".step.lit")].map(({ dataset }) => dataset.step),
        ["3.1"],
      );
      inside.open = false;
      press(parabola, "Enter");
      press(parabola, "Escape");
      press(parabola, "Enter");
      same(
        [...root(element).querySelectorAll<HTMLElement>(".step.lit")].map(({ dataset }) => dataset.step),
        ["3"],
      );
      press(parabola, "Escape");
      same(root(element).querySelector(".step.lit"), null);
    });

    it("keep the window that was chosen when their width changes", async () => {
      const { element, parabola } = await shown(shadow);
      press(parabola, "ArrowRight");
      await said(liveRegion(parabola), /^x from −3\.2 to 4\.8/);
      element.style.width = "380px";
      await until("a narrower chart", () => Number(parabola.querySelector("svg")?.getAttribute("width")) < 380);
      press(parabola, "ArrowRight");
      await said(liveRegion(parabola), /^x from −2\.4 to 5\.6/);
    });

    it("speak Chinese on a Chinese page", async () => {
      const { parabola } = await shown(shadow, "zh");
      press(parabola, "ArrowRight");
      await said(liveRegion(parabola), /^x 从 −3\.2 到 4\.8，y 从 −4 到 6$/);
      press(parabola, "Enter");
      matches(liveRegion(parabola).textContent, /第 1 点，共 3 点；见第 3\.1 步/);
      press(parabola, "PageDown", { shiftKey: true });
      matches(liveRegion(parabola).textContent, /第 1 条曲线，共 1 条；见第 2 步/);
    });
  });
}

/** The file that a figure is saved as by the button of a format. */
async function takenAway(chart: HTMLElement, extension: string): Promise<{ blob: Blob; name: string }> {
  const figure = chart.closest("figure") as HTMLElement;
  const more = figure.querySelector(".more") as HTMLElement;
  if (more.getAttribute("aria-expanded") === "false") more.click();
  const panel = await until("a panel", () => figure.querySelector<HTMLElement>(".taking-away"));
  const { createObjectURL } = URL;
  const click = HTMLAnchorElement.prototype.click;
  const blobs: Blob[] = [];
  const names: string[] = [];
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return createObjectURL.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    names.push(this.download);
  };
  try {
    (panel.querySelector(`[data-format=${extension}]`) as HTMLElement).click();
    await until("a file", () => names.length > 0);
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  const [[blob], [name]] = [blobs, names];
  ok(blob && name, "no file");
  return { blob, name };
}

describe("a figure whose parameter was set and whose window was moved", () => {
  /** a = 2 where it was 1, a tenth of the window to the right. */
  async function changed(): Promise<HTMLElement> {
    const { waves } = await shown(false);
    const slider = waves.parentElement?.querySelector<HTMLInputElement>("input[type=range]");
    ok(slider);
    slider.value = "2";
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    press(waves, "ArrowRight");
    await said(liveRegion(waves), /^x from −5\.6 to 8\.4, y from −3 to 3$/);
    await frames(3);
    return waves;
  }
  const textOf = async (chart: HTMLElement, extension: string): Promise<string> =>
    (await takenAway(chart, extension)).blob.text();
  const outline = (within: ParentNode): string =>
    [...within.querySelectorAll("[data-layer=wave] path")].map((path) => path.getAttribute("d")).join();

  it("is taken away as it is seen: the same drawing as SVG, and its picture as PNG", async () => {
    const waves = await changed();
    const chart = waves.querySelector("svg.math-viz-plot") as SVGSVGElement;
    const file = new DOMParser().parseFromString(await textOf(waves, "svg"), "image/svg+xml");
    same(outline(file), outline(chart));
    same(numbers(file.documentElement), numbers(chart));
    const { blob } = await takenAway(waves, "png");
    const picture = await createImageBitmap(blob);
    same(
      [picture.width, picture.height],
      ["width", "height"].map((side) => 2 * Number(chart.getAttribute(side))),
    );
    const pen = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
    ok(pen);
    pen.drawImage(picture, 0, 0);
    const colour = (x: number, y: number): string => pen.getImageData(Math.round(2 * x), Math.round(2 * y), 1, 1).data.join();
    const path = chart.querySelector("[data-layer=wave] path") as SVGPathElement;
    const along = Array.from({ length: 400 }, (_, index) => path.getPointAtLength((index / 399) * path.getTotalLength()));
    const crest = along.reduce((high, point) => (point.y < high.y ? point : high));
    ok(colour(crest.x, crest.y) !== colour(crest.x, crest.y - 8), "the crest is not where it is seen");
  });

  it("is taken away as it is seen: its numbers as CSV, and a drawing for Plot", async () => {
    const waves = await changed();
    const rows = (await textOf(waves, "csv")).trim().split(/\r?\n/).slice(1);
    const columns = [1, 2].map((column) => rows.map((row) => Number(row.split(",")[column])));
    const ends = columns.map((values) => [Math.min(...values), Math.max(...values)].map((value) => Number(value.toFixed(2))));
    same(ends, [
      [-5.6, 8.4],
      [-2, 2],
    ]);
    const { options, marks } = JSON.parse(await textOf(waves, "json"));
    same(
      [options.x.domain, options.y.domain],
      [
        [-5.6, 8.4],
        [-3, 3],
      ],
    );
    const [line] = marks.filter(({ source, mark }: { source?: string; mark: string }) => source === "wave" && mark === "line");
    const heights = Object.values(line.data as Record<string, number[]>).map((values) => Math.max(...values));
    ok(
      heights.some((height) => Math.abs(height - 2) < 0.001),
      `${heights}`,
    );
  });

  it("is taken away as it is seen: as Python and as LaTeX", async () => {
    const waves = await changed();
    const python = await textOf(waves, "py");
    for (const line of [/^a = 2\b/m, /set_xlim\(-5\.6, 8\.4\)/, /set_ylim\(-3, 3\)/]) matches(python, line);
    const tex = await textOf(waves, "tex");
    for (const line of [/xmin=-5\.6, xmax=8\.4/, /ymin=-3, ymax=3/, /\{2\*sin\(deg\(x\)\)\}/]) matches(tex, line);
  });

  it("is told as it is seen, and as it was first when all is put back", async () => {
    const waves = await changed();
    const figure = waves.closest("figure") as HTMLElement;
    (figure.querySelector(".more") as HTMLElement).click();
    const panel = await until("a panel", () => figure.querySelector<HTMLElement>(".taking-away"));
    matches(panel.textContent, /x from −5\.6 to 8\.4.*y = 2/s);
    press(waves, "0");
    await until("the first window", () => /x from −7 to 7.*y = 2/s.test(panel.textContent ?? ""));
  });
});

describe("what else there is of a figure", () => {
  it("is opened by its button: a description, tables and files, of what is to be seen now", async () => {
    const { element, parabola } = await shown(true);
    const figure = parabola.closest("figure") as HTMLElement;
    const more = figure.querySelector(".more") as HTMLElement;
    same(more.getAttribute("aria-expanded"), "false");
    more.click();
    const panel = await until("a panel", () => figure.querySelector<HTMLElement>(".taking-away"));
    same(more.getAttribute("aria-expanded"), "true");
    matches(panel.textContent, /x from −4 to 4/);
    (panel.querySelector("details") as HTMLDetailsElement).open = true;
    await until("tables", () => panel.querySelectorAll("table").length === 2);
    matches(panel.querySelector("table:last-of-type")?.textContent, /\d/);
    ok([...panel.querySelectorAll("td")].some(({ textContent }) => textContent === "(√3, 0)"));
    await accessible(element);
    press(parabola, "ArrowRight");
    await until("another window", () => /x from −(3\.2|16\/5) to/.test(panel.textContent ?? ""));
    more.click();
    same([more.getAttribute("aria-expanded"), panel.hidden], ["false", true]);
  });

  for (const [extension, type, begins] of [
    ["svg", "image/svg+xml", /^<svg[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/],
    ["png", "image/png", /^\W?PNG/],
    ["csv", "text/csv", /^layer,/],
    ["py", "text/x-python", /matplotlib/],
    ["tex", "application/x-tex", /tikzpicture/],
    ["json", "application/json", /^\{"options":/],
  ] as const) {
    it(`is saved as ${extension}`, async () => {
      const { parabola } = await shown(false);
      const saved = await takenAway(parabola, extension);
      same(saved.name, `A parabola.${extension}`);
      same(saved.blob.type.split(";")[0], type);
      matches(await saved.blob.text(), begins);
      matches(liveRegion(parabola).textContent, /saved$/);
    });
  }
});

describe("a figure that cannot be drawn", () => {
  const broken = (change: (figure: Figure) => Figure): Fixture => {
    const { figures } = explored.derivation;
    const [parabola, circle, waves] = figures as [Figure, Figure, Figure];
    return { ...explored, derivation: { ...explored.derivation, figures: [change(parabola), circle, waves] } };
  };

  it("says why in its place, and the page lives on", async () => {
    const wrong = broken((figure) => ({ ...figure, view: { ...figure.view, x: [1, 1] } }));
    const element = placeMarkup(served(wrong, { shadow: false }));
    await drawn(element);
    const [chart, circle] = charts(element);
    ok(chart && circle);
    await until("words", () => chart.matches(".failed"));
    matches(chart.textContent, /window/i);
    circle.scrollIntoView();
    await until("the other one", () => circle.querySelector("svg"));
    await accessible(element);
  });

  it("for a value of its parameter is drawn again for another, or all as it was first", async () => {
    const parameters = [{ name: "a", value: 1, from: 0, to: 2, step: 1 }];
    const layers: Figure["layers"] = [{ id: "P", type: "points", points: [{ x: parse("sqrt(a - 1)"), y: parse("1") }] }];
    const element = placeMarkup(
      served(
        broken((figure) => ({ ...figure, layers, parameters })),
        { shadow: false },
      ),
    );
    await drawn(element);
    const [chart] = charts(element);
    ok(chart);
    await until("a chart", () => chart.querySelector("svg"));
    const slider = chart.parentElement?.querySelector<HTMLInputElement>("input[type=range]");
    ok(slider);
    const set = async (value: string): Promise<void> => {
      slider.value = value;
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      await frames(3);
    };
    await set("0");
    ok(chart.matches(".failed"), "it was drawn");
    await set("2");
    ok(chart.querySelector("svg.math-viz-plot") && !chart.matches(".failed"));
    await set("0");
    chart.querySelector("button")?.click();
    await frames(3);
    ok(chart.querySelector("svg.math-viz-plot"));
    same(slider.value, "1");
  });
});

describe("a figure that takes long to sample", () => {
  it("is sampled in the worker as it is moved, and what arrives last is what was wanted last", async () => {
    const watch = watchWorkers();
    try {
      const heavy: Figure["layers"] = [
        {
          id: "curve",
          type: "implicit",
          relation: parse(
            "sin(2x) + sin(3y) + sin(x y/4) + sin(x + 2y) + e^(-x^2 - y^2) + x^3/900 = cos(x y/5) + cos(3 x) sin(2 y)",
          ),
        },
      ];
      const figures = explored.derivation.figures.map((figure) => ({
        ...figure,
        layers: heavy,
        view: { x: [-6, 6] as [number, number], y: [-4, 4] as [number, number], aspect: "equal" as const },
      }));
      const { parabola } = await shown(false, "en", { ...explored, derivation: { ...explored.derivation, figures } });
      for (let times = 0; times < 12; times++) {
        press(parabola, "ArrowRight");
        await frames(2);
      }
      await until("a worker", () => watch.started > 0);
      ok(parabola.querySelector("svg"), "meanwhile there is a picture");
      press(parabola, "ArrowUp");
      await said(liveRegion(parabola), /^x from 8\.\d+ to 20\.\d+/);
      await until("the picture of it, where it belongs", () => {
        const picture = parabola.querySelector<SVGElement>("svg.math-viz-plot");
        return picture?.style.transform === "" && numbers(parabola).some((text) => /^1\d$/.test(text));
      });
    } finally {
      watch.restore();
    }
  });
});

function rootHost(chart: HTMLElement): Element {
  return (chart.getRootNode() as ShadowRoot).host;
}
