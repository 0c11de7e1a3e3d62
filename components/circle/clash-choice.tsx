import { useLiveQuery } from 'dexie-react-hooks';
import { type CircleView, tellsOf } from '../../lib/db/queries/circles.ts';
import type { MadeRoom } from '../../lib/deeds/circles.ts';
import { ME, type Party } from '../../lib/domain/basics.ts';
import type { Seat } from '../../lib/domain/circle.ts';
import { isMemberOn, seatClashes } from '../../lib/domain/seats.ts';
import type { Sitter, Split } from '../../lib/fit/split-seats.ts';
import { calledName, calledParty } from '../../lib/glance/party.ts';
import { circleWords } from '../../lib/i18n/circle.ts';
import { useApp, useWords } from '../app/app.tsx';
import type { SeatDraft } from './seat-draft.ts';
import { type SeatFit, useSpecialties } from './use-specialties.ts';

/** The sub-specialty to be taken, and who makes room for it by another. */
interface TakenSplit {
  readonly subSpecialty: string;
  readonly room?: MadeRoom;
}

interface ClashChoiceProps {
  readonly view: CircleView;
  readonly draft: SeatDraft;
  readonly onTake: (split: TakenSplit) => void;
}

/** Whose specialty it already is, and the sub-specialties by which both could sit, each one click; nothing else. */
export function ClashChoice({ view, draft, onTake }: ClashChoiceProps) {
  const { today, language } = useApp();
  const words = useWords(circleWords);
  const fit = useSpecialties();
  const isYetToCome = draft.joinedOn > today;
  const day = isYetToCome ? draft.joinedOn : today;
  const wanted = {
    contactId: draft.contactId,
    specialty: draft.specialty.trim() || undefined,
    subSpecialty: draft.subSpecialty.trim() || undefined,
  };
  const clashes = fit ? seatClashes(wanted, view.seats, day, fit.specialties) : [];
  const [sitting] = clashes;
  if (!fit || !sitting) return null;
  const called = (party: Party) =>
    party === '' ? words.newcomer : calledParty(view.people, party, language);
  const others = clashes.map(({ contactId }) => called(contactId)).join(words.listJoin);
  const isMine = clashes.length === 1 && sitting.contactId === ME;
  const { specialty = '' } = sitting;
  return (
    <div className="notice wrong clash" role="alert">
      <p>{isMine ? words.clashMine(specialty) : words.clash(others, specialty)}</p>
      <Splits
        key={sitting.id}
        fit={fit}
        view={view}
        wanted={draft}
        sitting={sitting}
        clashes={clashes}
        day={day}
        called={called}
        onTake={onTake}
      />
    </div>
  );
}

interface SplitsProps {
  readonly fit: SeatFit;
  readonly view: CircleView;
  readonly wanted: SeatDraft;
  readonly sitting: Seat;
  readonly clashes: readonly Seat[];
  readonly day: string;
  readonly called: (party: Party) => string;
  readonly onTake: (split: TakenSplit) => void;
}

function Splits({ fit, view, wanted, sitting, clashes, day, called, onTake }: SplitsProps) {
  const { desk, language } = useApp();
  const words = useWords(circleWords);
  const known = useLiveQuery(async () => {
    const [one, other] = await desk.ledger.contacts.bulkGet([wanted.contactId, sitting.contactId]);
    return { one, other, tells: await tellsOf(desk.ledger, [one, other]) };
  }, [desk, wanted.contactId, sitting.contactId]);
  if (!known) return null;
  const { one, other, tells } = known;
  // Whoever is to sit there is not among the circle's people yet.
  const newcomer = one ? calledName(one, language) : called(wanted.contactId);
  const sitterOf = (
    seat: { readonly specialty?: string; readonly subSpecialty?: string; readonly contactId: Party },
    contact: typeof one,
  ): Sitter => ({
    specialty: seat.specialty ?? '',
    subSpecialty: seat.subSpecialty?.trim() || undefined,
    known: contact?.subSpecialty,
    tells: [...(tells.get(seat.contactId) ?? []), ...asksOf(view, seat.contactId)],
  });
  const splits = fit.proposeSplits(
    sitterOf(wanted, one),
    sitterOf(sitting, other),
    partsTaken(view, wanted, clashes, day, fit),
    fit.specialties,
  );
  if (splits.length === 0) return <p className="small">{words.noSplit}</p>;
  const take = ({ wanted: subSpecialty, sitting: theirs }: Split) =>
    onTake({
      subSpecialty,
      ...(theirs !== sitting.subSpecialty && { room: { seatId: sitting.id, subSpecialty: theirs } }),
    });
  return (
    <>
      <p className="small">{words.howToSplit}</p>
      <ul className="splits">
        {splits.map((split) => (
          <li key={`${split.wanted} ${split.sitting}`}>
            <button type="button" className="button split" onClick={() => take(split)}>
              {words.split(newcomer, split.wanted, called(sitting.contactId), split.sitting)}
            </button>
          </li>
        ))}
      </ul>
      <p className="small quiet">{words.saveAnyway}</p>
    </>
  );
}

function asksOf(view: CircleView, party: Party): readonly string[] {
  return view.asks.filter(({ contactId }) => contactId === party).map(({ text }) => text);
}

/** Sub-specialties of the others on the same specialty, with whom there is no clash now and shall be none. */
function partsTaken(
  view: CircleView,
  wanted: SeatDraft,
  clashes: readonly Seat[],
  day: string,
  { specialties }: SeatFit,
): readonly string[] {
  return view.seats.flatMap((seat) => {
    const { specialty, subSpecialty, contactId } = seat;
    if (contactId === wanted.contactId || clashes.includes(seat) || !isMemberOn(seat, day)) return [];
    return subSpecialty && specialty && specialties.isSame(specialty, wanted.specialty) ? [subSpecialty] : [];
  });
}
