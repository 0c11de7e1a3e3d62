/** A frame and a half: what one presses in between is answered at once. */
const SLICE_MS = 24;

/**
 * Does a work of many small steps to its end, a slice at a time, so that whatever else is to happen on the page happens
 * in between.
 *
 * @param onPart is told what a step gives before the end
 * @param isWanted asked between slices; the work is given up where it is not wanted any more
 * @returns what the work comes to; nothing where it was given up
 */
export async function inSlices<Part, Whole>(
  work: Iterator<Part | undefined, Whole>,
  onPart: (part: Part) => void = () => {},
  isWanted: () => boolean = () => true,
): Promise<Whole | undefined> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      const step = work.next();
      if (step.done) return step.value;
      if (step.value !== undefined) onPart(step.value);
    } while (performance.now() < until);
    await new Promise<void>((resolve) => setTimeout(resolve));
    if (!isWanted()) return undefined;
  }
}
