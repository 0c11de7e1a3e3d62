import { keepTyped } from '../../lib/db/typed.ts';
import type { FirstEvent } from '../../lib/deeds/introductions.ts';
import { introduceForNeed, keepNeed } from '../../lib/deeds/needs.ts';
import { type Id, ME } from '../../lib/domain/basics.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import type { Request } from '../../lib/domain/request.ts';
import type { FitFindings } from '../../lib/fit/fit.ts';
import { calledName } from '../../lib/glance/party.ts';
import { needWords } from '../../lib/i18n/need.ts';
import { useApp, useWords } from '../app/app.tsx';
import { type Place, useRoute } from '../app/route.tsx';
import { useOnce } from '../app/use-once.ts';
import { limitsOf, type NeedDraft } from './need-draft.ts';
import { needKey } from './need-key.ts';
import type { Seeker } from './need-seeker.ts';

type NeedPlace = Extract<Place, { at: 'need' }>;

interface AskFor {
  readonly given: NeedPlace;
  readonly request: Request | undefined;
  readonly draft: NeedDraft | undefined;
  readonly drop: () => Promise<void>;
  readonly seeker: Seeker | null | undefined;
  /** They asked the user: then they may be named, and only the other side is asked. */
  readonly asked: 'them' | 'me';
  readonly why: string;
  readonly pageUrl: string | undefined;
  readonly findings: FitFindings | undefined;
  /** What was begun for this need already. */
  readonly begunIds: readonly Id[];
}

/** What can be done with a need: begin an introduction and ask, keep it in the pool, ask around. */
export function useAskFor(need: AskFor) {
  const { desk, act, language, today, say } = useApp();
  const { go, replace } = useRoute();
  const words = useWords(needWords);
  const once = useOnce();
  const { given, request, draft, drop, seeker, asked, why, pageUrl, findings, begunIds } = need;

  /** The way back leads to this need as it stands now, its person by their place in the notebook. */
  const stay = async (known: { readonly seekerId?: Id; readonly requestId?: Id }) => {
    if (!draft) return;
    const { seeker: _, ...rest } = given;
    const place: NeedPlace = {
      ...rest,
      ...(draft.text.trim() !== '' && { text: draft.text }),
      ...(pageUrl !== undefined && { pageUrl }),
      ...known,
    };
    const { seekerId: __, ...typed } = draft;
    await keepTyped(desk.ledger, needKey(place), { ...typed, asked }, desk.now());
    if (needKey(place) !== needKey(given)) await drop();
    replace(place);
  };

  return {
    wordsFor(contact: Contact): { readonly text: string; readonly long: string } {
      const name = calledName(contact, language);
      if (!seeker) return { text: words.askNobody, long: `${words.askNobody}: ${name}` };
      return asked === 'them'
        ? { text: words.ask, long: words.askLong(seeker.called, name) }
        : { text: words.askFirst(seeker.called), long: words.askFirstLong(seeker.called, name) };
    },

    introduce: (providerId: Id) =>
      once(async () => {
        if (!seeker) return;
        const source = pageUrl === undefined ? {} : { pageUrl };
        const happened: readonly FirstEvent[] =
          asked === 'them' ? [{ kind: 'came-forward', side: 'seeker', ...source }] : [];
        const name = (await desk.ledger.contacts.get(providerId))?.name.written ?? '';
        const begun = await act(async (): Promise<{ introductionId?: Id; changeId?: string }> => {
          const result = await introduceForNeed(
            desk,
            seeker.seeker,
            {
              providerId,
              introducerId: ME,
              kind: request?.kind ?? 'business',
              ...(why !== '' && { why }),
              ...(request && { requestId: request.id }),
            },
            happened,
          );
          return result.ok ? result : {};
        }, words.asking(name));
        const { introductionId } = begun ?? {};
        if (introductionId === undefined) {
          if (begun) say(words.samePerson);
          return;
        }
        const row = await desk.ledger.introductions.get(introductionId);
        await stay(row ? { seekerId: row.seekerId } : {});
        // The letter is what one came for; the way back from it leads past its introduction to the need.
        go({ at: 'introduction', introductionId });
        go({ at: 'letter', introductionId, kind: 'ask', side: asked === 'them' ? 'provider' : 'seeker' });
      }),

    keep: () =>
      once(async () => {
        if (!seeker || !draft || draft.text.trim() === '') return;
        const kept = await act(
          () =>
            keepNeed(
              desk,
              seeker.seeker,
              {
                askedId: ME,
                wanted: draft.text.trim(),
                kind: 'business',
                limits: { ...findings?.understood.limits, ...limitsOf(draft, today) },
                decision: 'open',
                askedOn: today,
                ...(draft.by && { deadline: draft.by }),
                ...(pageUrl !== undefined && { pageUrl }),
              },
              begunIds,
            ),
          words.kept(seeker.called),
        );
        if (!kept) return;
        const row = await desk.ledger.requests.get(kept.requestId);
        await stay({ requestId: kept.requestId, ...(row && { seekerId: row.askerId }) });
      }),

    askAround: () => go({ at: 'new-request', askerId: ME, ...(why !== '' && { wanted: why }) }),
  };
}
