/**
 * What is said, and what it comes to: the problem as `printProblem` writes it; "✗ " with the reason of a follow-up that cannot be
 * meant, or "not read"; a command with what it is
 * about; "undo → " with the problem that is back.
 */
export type Conversation = readonly (readonly [text: string, expected: string])[];
