interface IntroduceSheetProps {
  readonly contactId: string;
}

/** How to introduce somebody: what to say, whom it fits, whom not, limits, how best to reach them. */
export function IntroduceSheet(_: IntroduceSheetProps) {
  return null;
}
