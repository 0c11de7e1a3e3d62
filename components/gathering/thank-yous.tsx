interface ThankYousProps {
  readonly gatheringId: string;
}

/** One thank-you each, one after the other. */
export function ThankYous(_: ThankYousProps) {
  return null;
}
