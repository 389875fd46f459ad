import fc from "fast-check";

/**
 * Loaded before each test file: properties are tried on the same random values in every run, so that a change that did not cause a failure is not
 * blamed for it. `PROPERTY_SEED=7 npm test` tries others.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });
