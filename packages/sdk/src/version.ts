/** The version of this package, as it stands in every derivation's provenance; a test holds it against package.json. */
export const version = "0.1.0";
