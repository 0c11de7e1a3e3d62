interface GatheringPageProps {
  readonly gatheringId: string;
}

/** An evening and everybody met there. */
export function GatheringPage(_: GatheringPageProps) {
  return null;
}
