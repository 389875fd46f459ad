import { parseHTML } from "linkedom";

/** A document of our own to build nodes in, where the caller has none. */
export function blankDocument(): Document {
  return parseHTML("<!doctype html><html><head></head><body></body></html>").document;
}
