import { WeekView } from './week-view.tsx';

interface WeekPageProps {
  readonly circleId?: string;
  readonly on?: string;
}

/** A circle's week, or one from Monday to Sunday. */
export function WeekPage({ circleId, on }: WeekPageProps) {
  return <WeekView circleId={circleId} on={on} />;
}
