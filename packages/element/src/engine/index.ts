import { Engine } from "./engine.ts";
import { places } from "./places.ts";

/** The one engine of the page, shared by all its elements. Nothing runs until one of them asks. */
export const engine = new Engine(places);
