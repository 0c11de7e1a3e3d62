import { useLiveQuery } from 'dexie-react-hooks';
import type { MetGuest } from '../../lib/db/queries/gatherings.ts';
import type { Id } from '../../lib/domain/basics.ts';
import { calledName } from '../../lib/glance/party.ts';
import { gatheringWords } from '../../lib/i18n/gathering.ts';
import type { Card, CardField, CardMatch, Filling } from '../../lib/identity/match-cards.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Check } from '../ui/check.tsx';

interface CardLineProps {
  readonly card: Card;
  readonly match: CardMatch;
  readonly guests: readonly MetGuest[];
  /** Whose it is, as matched or chosen. */
  readonly paired: Id | undefined;
  readonly takenBy: (id: Id) => boolean;
  readonly filling: Filling | undefined;
  readonly onChoose: (id: Id | null) => void;
  readonly isInstead: (field: CardField) => boolean;
  readonly onInstead: (field: CardField, isWanted: boolean) => void;
}

/** One card: whose it is, what it adds, and what of it is otherwise in the notebook. */
export function CardLine({ card, match, guests, paired, filling, ...rest }: CardLineProps) {
  const words = useWords(gatheringWords);
  const said = [card.name, card.company].filter(Boolean).join(' · ');
  const offered = offeredFor(match);
  const adds = filling && [
    ...(['company', 'role'] as const).flatMap((field) => {
      const text = filling.patch[field];
      return text === undefined ? [] : [`${words.fields[field]} ${text}`];
    }),
    ...filling.identities.map(
      ({ kind, value }) => `${words.fields[kind === 'phone' ? 'phone' : 'email']} ${value}`,
    ),
  ];
  const nameOf = (id: Id) => {
    const contact = guests.find((one) => one.contact.id === id)?.contact;
    return [contact?.name.written, contact?.company].filter(Boolean).join(' · ');
  };
  return (
    <li className="card-line">
      <p className="clip">{said}</p>
      {offered && (
        <p className="hint">
          {match.kind === 'perhaps' && `${words.why.perhaps}: `}
          {match.kind === 'ask' && `${words.why.ask}: `}
          <select
            className="input"
            aria-label={words.cardFor(said)}
            value={paired ?? ''}
            onChange={(event) => rest.onChoose(event.target.value === '' ? null : event.target.value)}
          >
            <option value="">{words.nobodyHere}</option>
            {offered.map((id) => (
              <option key={id} value={id} disabled={rest.takenBy(id)}>
                {nameOf(id)}
              </option>
            ))}
          </select>
        </p>
      )}
      {match.kind === 'elsewhere' && <Elsewhere contactId={match.contactId} />}
      {match.kind === 'nobody' && <p className="hint">{words.why.nobody}</p>}
      {adds && <p className="hint">→ {adds.length > 0 ? words.adds(adds.join(', ')) : words.addsNothing}</p>}
      {filling?.conflicts.map(({ field, has, card: other }) => (
        <Check
          key={field}
          label={words.conflict(words.fields[field], has, other)}
          checked={rest.isInstead(field)}
          onChange={(isWanted) => rest.onInstead(field, isWanted)}
        />
      ))}
    </li>
  );
}

/** Among whom is chosen; what is certain by its address is not asked. */
function offeredFor(match: CardMatch): readonly Id[] | undefined {
  if (match.kind === 'fill') return [match.contactId];
  return match.kind === 'perhaps' || match.kind === 'ask' ? match.contactIds : undefined;
}

function Elsewhere({ contactId }: { readonly contactId: Id }) {
  const { desk, language } = useApp();
  const words = useWords(gatheringWords);
  const contact = useLiveQuery(() => desk.ledger.contacts.get(contactId), [desk, contactId]);
  return contact ? <p className="hint">{words.why.elsewhere(calledName(contact, language))}</p> : null;
}
