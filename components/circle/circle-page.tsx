interface CirclePageProps {
  readonly circleId: string;
}

/** A circle: when it meets, who sits in it, who visited. */
export function CirclePage(_: CirclePageProps) {
  return null;
}
