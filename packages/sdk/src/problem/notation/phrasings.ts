/** What questions come to, in the notation of docs/notation.md, each with the ways to ask it; several readings of one question stand on lines of their own. */
export type Phrasings = readonly (readonly [notation: string, ...questions: string[]])[];
