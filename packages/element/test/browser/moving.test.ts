import { space } from "../fixtures/derivations.ts";
import { accessible } from "./support/accessible.ts";
import { matches, ok, same } from "./support/assert.ts";
import { clear, define, drawn, find, placeMarkup, root, until } from "./support/page.ts";
import { served } from "./support/server.ts";

before(define);
afterEach(clear);

/** The figure as the page draws it itself, and as it takes it over from a server. */
for (const shadow of [false, true]) {
  describe(`a figure in space, ${shadow ? "hydrated" : "client-rendered"}`, () => {
    const shown = async (lang = "en", width = 600) => {
      const element = placeMarkup(served(space, { shadow, lang }));
      // A chart that grows with the page when its scrollbar goes is drawn anew, and every place is another one.
      element.style.width = `${width}px`;
      await drawn(element);
      await settled(element);
      return element;
    };
    /** Waits for the chart that turns, at the width that it has room for. */
    const settled = async (element: Element): Promise<void> => {
      const chart = find(element, ".chart");
      await until("a figure that turns", () => chart.matches(".turns") && chart.querySelector("svg:not(.from-server)"));
      await until("its width", () => widthOf(element) === Math.floor(chart.getBoundingClientRect().width));
    };
    const widthOf = (element: Element): number => Number(root(element).querySelector(".chart svg")?.getAttribute("width"));
    /** The places of everything in the chart, to a tenth of a pixel, as a number that is another one when any of them is. */
    const look = (element: Element): number => {
      const places = [...find(element, ".chart svg").querySelectorAll("path, text, circle")].flatMap((node) =>
        ["d", "transform", "cx", "cy"].map((name) => node.getAttribute(name) ?? ""),
      );
      const tenths = places.join().replace(/\d+(?:\.\d+)?/g, (place) => String(Math.round(10 * Number(place))));
      return [...tenths].reduce((sum, character) => (31 * sum + character.charCodeAt(0)) % 4294967291, 7);
    };
    const frames = (count: number): Promise<void> =>
      new Promise((resolve) => {
        const wait = (left: number): void => void requestAnimationFrame(() => (left > 0 ? wait(left - 1) : resolve()));
        wait(count);
      });
    const press = (chart: HTMLElement, key: string, more: KeyboardEventInit = {}): boolean => {
      const event = new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true, ...more });
      chart.dispatchEvent(event);
      chart.dispatchEvent(new KeyboardEvent("keyup", { key, bubbles: true, composed: true }));
      return event.defaultPrevented;
    };
    const point = (target: EventTarget, type: string, x: number, y: number, more: PointerEventInit = {}): boolean =>
      target.dispatchEvent(
        new PointerEvent(type, {
          pointerId: 3,
          isPrimary: true,
          button: 0,
          buttons: 1,
          clientX: x,
          clientY: y,
          bubbles: true,
          composed: true,
          ...more,
        }),
      );
    const said = async (element: Element, words: RegExp): Promise<void> => {
      await until(`${words} said`, () => words.test(find(element, ".figure-controls .for-ears").textContent ?? ""));
    };

    it("is a part of the page that the keyboard reaches and a screen reader leaves its keys to", async () => {
      const element = await shown();
      const chart = find(element, ".chart");
      same([chart.getAttribute("role"), chart.tabIndex], ["application", 0]);
      same(chart.getAttribute("aria-roledescription"), "figure in space");
      matches(chart.getAttribute("aria-label"), /Lorenz's system.*two equilibria/);
      matches(chart.getAttribute("aria-description"), /arrow keys/);
      chart.focus();
      same(root(element).activeElement, chart);
      await accessible(element);
    });

    it("turns with the arrow keys, is turned back with Home, and says from where it is seen", async () => {
      const element = await shown();
      const chart = find(element, ".chart");
      const first = look(element);
      same(find(element, ".figure-controls .for-ears").textContent, "");
      ok(press(chart, "ArrowLeft") && press(chart, "ArrowLeft") && press(chart, "ArrowDown"));
      await frames(2);
      ok(look(element) !== first, "it did not turn");
      await said(element, /azimuth −50°, elevation 25°/);
      ok(press(chart, "ArrowRight") && press(chart, "ArrowUp"));
      await said(element, /azimuth −55°, elevation 20°/);
      ok(press(chart, "Home"));
      await frames(2);
      same(look(element), first);
      await said(element, /azimuth −60°, elevation 20°/);
    });

    it("leaves other keys to the page", async () => {
      const element = await shown();
      const chart = find(element, ".chart");
      const first = look(element);
      same([press(chart, "Tab"), press(chart, "a"), press(chart, "ArrowLeft", { altKey: true })], [false, false, false]);
      await frames(2);
      same(look(element), first);
    });

    it("goes on turning while a key is held down, and stops when it is let go", async () => {
      const element = await shown();
      const chart = find(element, ".chart");
      chart.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true }));
      const seen = new Set<number>();
      await until("many sides", () => seen.add(look(element)).size > 6);
      chart.dispatchEvent(new KeyboardEvent("keyup", { key: "ArrowLeft", bubbles: true }));
      await frames(3);
      const last = look(element);
      await frames(5);
      same(look(element), last);
    });

    it("is as it was where the page takes the finger to scroll", async () => {
      const element = await shown();
      const chart = find(element, ".chart");
      const first = look(element);
      const { left, top, width, height } = chart.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      point(chart, "pointerdown", x, y, { pointerType: "touch" });
      point(window, "pointermove", x, y - 9, { pointerType: "touch" });
      await frames(2);
      point(window, "pointercancel", x, y - 9, { pointerType: "touch" });
      await frames(2);
      same(look(element), first);
      ok(!chart.matches(".turning"));
    });

    it("is dragged with the pointer, even past its edge, until that is let go", async () => {
      const element = await shown();
      const chart = find(element, ".chart");
      const first = look(element);
      const { left, top, width, height } = chart.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      point(chart, "pointerdown", x, y);
      ok(chart.matches(".turning"));
      // A tenth of the height is 18°.
      point(chart, "pointermove", x + height / 10, y);
      point(window, "pointermove", x + height / 10, y + height / 10);
      await frames(2);
      ok(look(element) !== first, "it did not turn");
      await said(element, /azimuth −78°, elevation 38°/);
      point(window, "pointermove", x, y, { pointerId: 4, isPrimary: false });
      point(window, "pointerup", x, y);
      ok(!chart.matches(".turning"));
      const last = look(element);
      point(chart, "pointermove", x + 90, y);
      await frames(2);
      same(look(element), last);
      find(element, ".back").click();
      await frames(2);
      same(look(element), first);
    });

    it("lets the page scroll under a finger that goes up or down", async () => {
      const element = await shown();
      matches(getComputedStyle(find(element, ".chart")).touchAction, /pan-y/);
    });

    it("plays when it is told to, never by itself, and pauses", async () => {
      const element = await shown();
      const [button, slider, output] = [
        find(element, ".play"),
        find(element, ".time input") as HTMLInputElement,
        find(element, "output"),
      ];
      const whole = look(element);
      same([button.textContent, output.textContent, slider.value], ["Play", "t = 20.0", "19.99"]);
      await frames(5);
      same(look(element), whole);
      button.click();
      await until("time passing", () => Number(slider.value) > 0 && Number(slider.value) < 10);
      same(button.textContent, "Pause");
      const early = look(element);
      await until("more time passing", () => look(element) !== early);
      button.click();
      same(button.textContent, "Play");
      await frames(2);
      const paused = look(element);
      await frames(5);
      same(look(element), paused);
      matches(slider.getAttribute("aria-valuetext"), /^t = \d/);
    });

    it("is played and paused with Space, and shows the time that the slider says", async () => {
      const element = await shown();
      const [chart, slider] = [find(element, ".chart"), find(element, ".time input") as HTMLInputElement];
      ok(press(chart, " "));
      same(find(element, ".play").textContent, "Pause");
      ok(press(chart, " ", { repeat: true }), "a key that is held down does not scroll the page");
      same(find(element, ".play").textContent, "Pause");
      slider.value = "10";
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      same([find(element, ".play").textContent, find(element, "output").textContent], ["Play", "t = 10.0"]);
      await frames(2);
      const half = look(element);
      ok(press(chart, "ArrowLeft"));
      await frames(2);
      ok(look(element) !== half, "it turns at any time");
      same(slider.value, "10");
    });

    it("comes to its end, and begins again from there", async () => {
      const element = await shown();
      const slider = find(element, ".time input") as HTMLInputElement;
      slider.value = "19.9";
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      find(element, ".play").click();
      await until("the end", () => find(element, ".play").textContent === "Play");
      same(Number(slider.value) > 19.9, true);
      find(element, ".play").click();
      await until("the beginning", () => Number(slider.value) < 5);
      find(element, ".play").click();
    });

    it("turns in steps for who wants less motion", async () => {
      const { matchMedia } = globalThis;
      globalThis.matchMedia = (query) => ({ matches: query.includes("reduce") }) as MediaQueryList;
      try {
        const element = await shown();
        const chart = find(element, ".chart");
        const first = look(element);
        await frames(3);
        same(look(element), first, "nothing moves by itself");
        chart.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true }));
        await frames(2);
        const step = look(element);
        ok(step !== first);
        await new Promise((resolve) => setTimeout(resolve, 400));
        same(look(element), step, "no movement while the key is down");
        chart.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true, repeat: true }));
        await said(element, /azimuth −50°/);
        chart.dispatchEvent(new KeyboardEvent("keyup", { key: "ArrowLeft", bubbles: true }));
      } finally {
        globalThis.matchMedia = matchMedia;
      }
    });

    it("stays turned when its width changes", async () => {
      const element = await shown("en", 700);
      const wide = widthOf(element);
      ok(press(find(element, ".chart"), "ArrowDown"));
      await said(element, /elevation 25°/);
      element.style.width = "360px";
      await until("a narrower chart", () => widthOf(element) < wide / 1.5);
      await settled(element);
      ok(press(find(element, ".chart"), "ArrowDown"));
      await said(element, /elevation 30°/);
    });

    it("speaks Chinese on a Chinese page", async () => {
      const element = await shown("zh");
      ok(press(find(element, ".chart"), "ArrowLeft"));
      await said(element, /方位角 −55°，仰角 20°/);
      same(find(element, ".play").textContent, "播放");
    });
  });
}
