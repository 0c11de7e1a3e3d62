import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

/** Whether the page shows what it was opened for, and how that is told. */
interface FirstLook {
  readonly isOver: boolean;
  readonly tell: () => void;
}

const FirstLookContext = createContext<FirstLook | undefined>(undefined);

/** Should nobody tell: so long after the page began whatever waited is read all the same. */
const AT_LATEST_MS = 800;

/**
 * Keeps what nobody looks at first (counts, what stands beside the thing that was opened, suggestions) from being read
 * before what the page was opened for: the database answers one question after another.
 */
export function FirstLookRoot({ children }: { readonly children: ReactNode }) {
  const [isOver, setOver] = useState(false);
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), AT_LATEST_MS);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (!isThere) return;
    // Two frames on it is painted.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setOver(true));
    });
    return () => cancelAnimationFrame(frame);
  }, [isThere]);
  const look = useMemo<FirstLook>(() => ({ isOver, tell: () => setThere(true) }), [isOver]);
  return <FirstLookContext value={look}>{children}</FirstLookContext>;
}

function useLook(): FirstLook {
  const look = useContext(FirstLookContext);
  if (!look) throw new Error('no <FirstLookRoot> above');
  return look;
}

/** Tells, once `isThere`, that what the page was opened for stands. */
export function useFirstLook(isThere: boolean): void {
  const { tell } = useLook();
  useEffect(() => {
    if (isThere) tell();
  }, [isThere, tell]);
}

/** May what can wait be read now? True for good once it is. */
export function useAfterFirstLook(): boolean {
  return useLook().isOver;
}
