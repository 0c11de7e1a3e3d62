import { useEffect, useState } from 'react';
import type { Moment } from '../../lib/domain/basics.ts';
import { useApp } from '../app/app.tsx';

/** The moment, to the minute: a week ends with its meeting while the page may stay open. */
export function useNow(): Moment {
  const { desk } = useApp();
  const [now, setNow] = useState(() => desk.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(desk.now()), 60_000);
    return () => clearInterval(timer);
  }, [desk]);
  return now;
}
