import { Engine } from "./engine.ts";
import { places } from "./places.ts";

/** The one engine of the page, shared by all its elements. Nothing runs until one of them asks. */
export const engine = new Engine(places);

/** For the questions of one element that a language model may be asked: it writes for minutes, and nobody else should wait for that. */
export const openBeside = (): Engine => new Engine(places);
