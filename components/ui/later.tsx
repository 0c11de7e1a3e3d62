import { type FunctionComponent, useEffect, useState } from 'react';

interface Code<Props> {
  readonly there: () => FunctionComponent<Props> | undefined;
  readonly read: () => Promise<void>;
}

/** A component whose code is read when it is shown first, or before, by `read`. */
interface Later<Props> extends FunctionComponent<Props> {
  /** Rejects where the code cannot be read; asked again, it tries again. */
  readonly read: () => Promise<void>;
}

/**
 * A part of a page whose code is read only when it is wanted; until it is there, nothing stands in its place. Where
 * that cannot be, the boundary around it says so. React's own way, `lazy` in a `Suspense`, holds back whatever comes
 * within 300 ms of the moment in which something began to be missing, and so draws a file that was there after ten
 * after three hundred (`FALLBACK_THROTTLE_MS` in its reconciler).
 */
export function later<Props extends object>(load: () => Promise<FunctionComponent<Props>>): Later<Props> {
  let component: FunctionComponent<Props> | undefined;
  const code: Code<Props> = {
    there: () => component,
    read: async () => {
      component ??= await load();
    },
  };
  return Object.assign((props: Props) => <WhenThere code={code} props={props} />, { read: code.read });
}

function WhenThere<Props extends object>({
  code,
  props,
}: {
  readonly code: Code<Props>;
  readonly props: Props;
}) {
  const There = code.there();
  const [isRead, setRead] = useState(There !== undefined);
  useEffect(() => {
    if (isRead) return;
    let isGone = false;
    code.read().then(
      () => {
        if (!isGone) setRead(true);
      },
      (error: unknown) => {
        // Thrown while it is drawn, it reaches the boundary around.
        if (!isGone)
          setRead(() => {
            throw error;
          });
      },
    );
    return () => {
      isGone = true;
    };
  }, [code, isRead]);
  return There ? <There {...props} /> : null;
}
