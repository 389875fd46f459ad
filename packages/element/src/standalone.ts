/** The entry of the build in one file, for a script tag. */
import "./define.ts";
