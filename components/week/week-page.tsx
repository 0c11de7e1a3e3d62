interface WeekPageProps {
  readonly circleId?: string;
  readonly on?: string;
}

/** A circle's week, or one from Monday to Sunday. */
export function WeekPage(_: WeekPageProps) {
  return null;
}
