import { useRef } from 'react';
import type { PageAtHand } from '../../lib/deeds/shell.ts';
import { needTextOf } from '../../lib/mail/need-text.ts';
import { useApp } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { needOnPage } from './need-seeker.ts';

/** Opens who fits what the mail at hand asks for; without one, the page on which a need is typed. */
export function useNeedOnPage(page: PageAtHand | undefined): () => Promise<void> {
  const { desk, shell } = useApp();
  const { go } = useRoute();
  const busy = useRef(false);
  return async () => {
    if (busy.current) return;
    busy.current = true;
    try {
      const mail = await shell.readMail();
      go(await needOnPage(desk.ledger, page, mail && !mail.isOwn ? needTextOf(mail) : undefined));
    } finally {
      busy.current = false;
    }
  };
}
