import { useLiveQuery } from 'dexie-react-hooks';
import { type KeyboardEvent, useRef, useState } from 'react';
import { readTried } from '../../lib/db/queries/pool.ts';
import { type Id, ME } from '../../lib/domain/basics.ts';
import type { Request } from '../../lib/domain/request.ts';
import { needWords } from '../../lib/i18n/need.ts';
import { useApp, useWords } from '../app/app.tsx';
import type { Place } from '../app/place.ts';
import { useRoute } from '../app/route.tsx';
import { useTyped } from '../app/use-typed.ts';
import { TextField } from '../ui/controls.tsx';
import { isComposing } from '../ui/keys.ts';
import { CandidateList } from './candidate-list.tsx';
import type { FitReading } from './fit-words.ts';
import { LimitFields } from './limit-fields.tsx';
import { draftLimits, limitsOf, type NeedDraft } from './need-draft.ts';
import { needKey } from './need-key.ts';
import { needLine } from './need-line.ts';
import { useSeeker } from './need-seeker.ts';
import { SeekerFold } from './seeker-fold.tsx';
import { Tried } from './tried.tsx';
import { UnderstoodLine } from './understood-line.tsx';
import { useAskFor } from './use-ask-for.ts';
import { useCandidates } from './use-candidates.ts';
import './need.css';

type NeedPlace = Extract<Place, { at: 'need' }>;

/** Who fits a need, and from there the first ask. A request brings its own words, limits and asker. */
export function NeedPage(given: NeedPlace) {
  const { desk } = useApp();
  const { requestId } = given;
  const request = useLiveQuery(
    async () => (requestId === undefined ? null : ((await desk.ledger.requests.get(requestId)) ?? null)),
    [desk, requestId],
  );
  return request === undefined ? null : <NeedOf given={given} request={request ?? undefined} />;
}

interface NeedProps {
  readonly given: NeedPlace;
  readonly request: Request | undefined;
}

function NeedOf({ given, request }: NeedProps) {
  const { desk, language, today } = useApp();
  const words = useWords(needWords);
  const { go } = useRoute();
  const root = useRef<HTMLElement>(null);
  const [tried, setTried] = useState(false);
  const [draft, setDraft, drop] = useTyped<NeedDraft>(needKey(given), firstDraft(given, request));
  const set = (patch: Partial<NeedDraft>) => draft && setDraft({ ...draft, ...patch });

  const askerId = request && request.askerId !== ME ? request.askerId : undefined;
  const filledIn = draft?.seekerId === undefined;
  const chosenId = filledIn ? (given.seekerId ?? askerId) : draft.seekerId;
  const seeker = useSeeker(
    chosenId === 'nobody' ? undefined : chosenId,
    filledIn && chosenId === undefined ? given.seeker : undefined,
  );
  const seekerId = seeker && 'contactId' in seeker.seeker ? seeker.seeker.contactId : undefined;

  const text = draft?.text ?? '';
  const why = needLine(text);
  const typedLimits = draft ? limitsOf(draft, today) : {};
  const candidates = useCandidates(
    { text, limits: typedLimits, ...(seekerId !== undefined && { seekerId }) },
    draft?.notMeant ?? [],
  );
  const { findings, trades } = candidates;
  const begun = useLiveQuery(
    () =>
      readTried(desk.ledger, {
        why,
        ...(request && { requestId: request.id }),
        ...(seekerId !== undefined && { seekerId }),
      }),
    [desk, why, request?.id, seekerId],
  );
  const came = begun
    ?.flatMap(({ events }) => events)
    .find((event) => event.kind === 'came-forward' && event.side === 'seeker');
  // Out of their own mail, as a request, or for an introduction they asked for: they have agreed to be named.
  const hasAsked = filledIn && (request !== undefined || given.pageUrl !== undefined || came !== undefined);
  const asked = draft?.asked ?? (hasAsked ? 'them' : 'me');
  const pageUrl = given.pageUrl ?? request?.pageUrl ?? came?.pageUrl;

  const begunIds = (begun ?? []).map(({ introduction }) => introduction.id);
  const askFor = useAskFor({ given, request, draft, drop, seeker, asked, why, pageUrl, findings, begunIds });
  if (!draft || seeker === undefined) return null;

  const reading: FitReading = { language, today, trades };
  const needsSeeker = (deed: () => Promise<void>) => {
    setTried(seeker === null);
    if (seeker) return void deed();
    const field = root.current?.querySelector<HTMLElement>('.seeker-field input');
    const fold = field?.closest('details');
    if (fold) fold.open = true;
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    root.current?.querySelector<HTMLElement>('.candidate [data-nav]')?.focus();
  };
  const triedIds = new Set<Id>((begun ?? []).map(({ introduction }) => introduction.providerId));

  return (
    <article className="need" ref={root} onKeyDown={onKeyDown}>
      <div className="need-form stack">
        <TextField
          label={words.text}
          placeholder={words.placeholder}
          multiline
          value={draft.text}
          onChange={(next) => set({ text: next })}
          autoFocus={firstDraft(given, request).text === ''}
        />
        <UnderstoodLine findings={findings} notMeant={draft.notMeant} reading={reading} onChange={set} />
      </div>
      <LimitFields draft={draft} understood={findings?.understood.limits} onChange={set} />
      <SeekerFold
        seeker={seeker}
        asked={asked}
        wrong={tried && seeker === null ? words.whoseWrong : undefined}
        onSeeker={(id) => set({ seekerId: id ?? 'nobody' })}
        onAsked={(next) => set({ asked: next })}
      />
      <CandidateList
        {...candidates}
        triedIds={triedIds}
        reading={reading}
        ask={(contact) => askFor.wordsFor(contact)}
        onAsk={(contactId) => needsSeeker(() => askFor.introduce(contactId))}
        onKeep={request ? undefined : () => needsSeeker(askFor.keep)}
        onHint={askFor.askAround}
        onOpenRequest={request && (() => go({ at: 'request', requestId: request.id }))}
      />
      <Tried views={begun ?? []} />
    </article>
  );
}

function firstDraft(given: NeedPlace, request: Request | undefined): NeedDraft {
  return {
    text: given.text ?? request?.wanted ?? '',
    notMeant: [],
    ...(request && draftLimits(request.limits, request.deadline)),
  };
}
