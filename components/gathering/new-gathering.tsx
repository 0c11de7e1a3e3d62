interface NewGatheringProps {
  readonly circleId?: string;
}

/** After an evening: place, date and host once, then a line for everybody met. */
export function NewGathering(_: NewGatheringProps) {
  return null;
}
