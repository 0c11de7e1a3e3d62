import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { recordEvent } from '../../lib/deeds/introductions.ts';
import type { Channel } from '../../lib/domain/basics.ts';
import type { EventWhat } from '../../lib/domain/introduction.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { useApp } from '../app/app.tsx';
import { useOnce } from '../app/use-once.ts';
import { useTyped } from '../app/use-typed.ts';
import { eventWords } from './event-words.ts';
import { usePageOf } from './use-page-of.ts';

/** Records what happened to an introduction, with the page it came from where that page shows one of its people. */
export function useRecord(view: IntroductionView) {
  const { desk, act, language, today } = useApp();
  const once = useOnce();
  const { introduction } = view;
  const pageUrl = usePageOf([introduction.seekerId, introduction.providerId, introduction.introducerId]);
  return async (what: EventWhat, circumstances: { how?: Channel; text?: string } = {}): Promise<boolean> => {
    const said =
      what.kind === 'withdrawn'
        ? introductionWords[language].withdrawn
        : eventWords(what, view, language, today);
    let recorded = false;
    await once(async () => {
      const done = await act(
        () =>
          recordEvent(desk, introduction.id, what, {
            ...circumstances,
            ...(pageUrl !== undefined && { pageUrl }),
          }),
        said,
      );
      recorded = done !== undefined;
    }, JSON.stringify(what));
    return recorded;
  };
}

/** How answers mostly come: the last choice stays. */
export function useHow() {
  return useTyped<Channel>('answer-how', 'mail');
}
