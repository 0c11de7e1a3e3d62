/** Milliseconds on a clock that nobody sets back. */
export const now = (): number => performance.now();
