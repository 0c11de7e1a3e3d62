import { useEffect, useState } from 'react';
import type { PageAtHand } from '../../lib/deeds/shell.ts';
import type { MailAtHand } from '../../lib/mail/mail.ts';
import { useApp } from './app.tsx';

/**
 * The mail that is open on the page at hand, read while this stands there and again when another page or mail comes.
 * Only where somebody wrote or is written to; it is held here and nowhere else.
 */
export function useMailAtHand(page: PageAtHand | undefined): MailAtHand | undefined {
  const { shell } = useApp();
  const key = mailKey(page);
  const [read, setRead] = useState<{ readonly key: string; readonly mail: MailAtHand | undefined }>();
  useEffect(() => {
    if (key === undefined) return;
    let stopped = false;
    void shell.readMail().then((mail) => {
      if (!stopped) setRead({ key, mail });
    });
    return () => {
      stopped = true;
    };
  }, [shell, key]);
  return read?.key === key ? read?.mail : undefined;
}

/** Names a page and whom it shows in front; nothing where no mail can be. */
function mailKey(page: PageAtHand | undefined): string | undefined {
  if (!page?.allowed || page.site === 'linkedin' || page.mode === undefined || page.mode === 'off')
    return undefined;
  const front = page.people.filter(
    ({ inFront, sighting }) => inFront && (sighting.role === 'sender' || sighting.role === 'recipient'),
  );
  if (front.length === 0) return undefined;
  return [
    page.url,
    ...front.map(({ sighting }) => `${sighting.role} ${sighting.address ?? sighting.name}`),
  ].join('\n');
}
