/** All that solving needs, for the build in one file to put into one function. */
export { listen } from "./listen.ts";
export { work } from "./work.ts";
