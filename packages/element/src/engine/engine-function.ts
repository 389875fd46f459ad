import * as wholeEngine from "./whole-engine.ts";

/**
 * The whole solver as one function. The build in one file replaces this module by a function that holds all of the code, so that its source is
 * a worker's program and calling it is the way out where no worker is allowed: the code is there only once.
 */
export function engineFunction(): typeof wholeEngine {
  return wholeEngine;
}
