import { useLiveQuery } from 'dexie-react-hooks';
import { type DragEvent, useMemo, useRef, useState } from 'react';
import { contactsByIdentity } from '../../lib/db/queries/contacts.ts';
import { type GatheringView, metPeople } from '../../lib/db/queries/gatherings.ts';
import { fillFromCards } from '../../lib/deeds/gatherings.ts';
import type { Id } from '../../lib/domain/basics.ts';
import { readCards, textOfFile } from '../../lib/exchange/read-cards.ts';
import { gatheringWords } from '../../lib/i18n/gathering.ts';
import {
  type CardField,
  distinctCards,
  type Filling,
  fillingsOf,
  identitiesOfCard,
  matchCards,
  pairCards,
} from '../../lib/identity/match-cards.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useOnce } from '../app/use-once.ts';
import { useTyped } from '../app/use-typed.ts';
import { Button, TextField } from '../ui/controls.tsx';
import { CardLine } from './card-line.tsx';

interface CardFillProps {
  readonly view: GatheringView;
}

/** What somebody chose for cards that had to be asked, by the card's place: a person, or nobody. */
type Chosen = Readonly<Record<number, Id | null>>;

/** Cards that arrive later: shown against the people of the evening first, put in as one change. */
export function CardFill({ view }: CardFillProps) {
  const { desk, act } = useApp();
  const words = useWords(gatheringWords);
  const once = useOnce();
  const file = useRef<HTMLInputElement>(null);
  const [text, setText, drop] = useTyped(`cards:${view.gathering.id}`, '');
  const [chosen, setChosen] = useState<Chosen>({});
  const [instead, setInstead] = useState<ReadonlySet<string>>(new Set());
  const [isOver, setOver] = useState(false);
  const read = useMemo(() => {
    const all = readCards(text ?? '');
    return { ...all, cards: distinctCards(all.cards) };
  }, [text]);
  const known = useLiveQuery(async () => {
    const keys = read.cards.flatMap((card) => identitiesOfCard(card).map(({ key }) => key));
    const [people, owners] = await Promise.all([
      metPeople(desk.ledger, view),
      contactsByIdentity(desk.ledger, keys),
    ]);
    return { people, owners, cards: read.cards };
  }, [desk, view, read]);
  if (text === undefined) return null;

  const take = (next: string) => {
    setText(next);
    setChosen({});
    setInstead(new Set());
  };
  const takeFile = async (one: File | undefined) => {
    if (one) take(textOfFile(new Uint8Array(await one.arrayBuffer())));
  };
  const onDrop = (event: DragEvent) => {
    const [dropped] = event.dataTransfer.files;
    setOver(false);
    if (!dropped) return;
    event.preventDefault();
    void takeFile(dropped);
  };

  const isRead = known?.cards === read.cards;
  const matches = isRead ? matchCards(read.cards, known.people, known.owners) : [];
  const pairs = pairCards(matches, new Map(Object.entries(chosen).map(([at, id]) => [Number(at), id])));
  const fillings = isRead
    ? fillingsOf(pairs, read.cards, known.people, known.owners)
    : new Map<number, Filling>();
  const wanted = [...fillings].flatMap(([at, { patch, identities, conflicts }]) => {
    const contactId = pairs.get(at);
    const put = conflicts.filter(({ field }) => instead.has(insteadKey(at, field)));
    const texts = { ...patch, ...Object.fromEntries(put.map(({ field, card }) => [field, card])) };
    return contactId === undefined ? [] : [{ contactId, patch: texts, identities }];
  });
  const changing = wanted.filter(
    ({ patch, identities }) => Object.keys(patch).length + identities.length > 0,
  );
  const save = async () => {
    const done = await act(
      () => fillFromCards(desk, view.gathering.id, changing),
      words.filled(changing.length),
    );
    if (!done) return;
    await drop();
    take('');
  };

  return (
    <div className="card-fill stack">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a file can be chosen by the button too */}
      <div
        className="drop stack"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes('Files')) return;
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <TextField
          label={words.cardsText}
          hint={words.cardsHint}
          multiline
          rows={2}
          value={text}
          onChange={take}
        />
        <div className="actions">
          <input
            ref={file}
            type="file"
            hidden
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onChange={(event) => {
              void takeFile(event.target.files?.[0]).then(() => {
                event.target.value = '';
              });
            }}
          />
          <Button small onClick={() => file.current?.click()}>
            {words.chooseFile}
          </Button>
        </div>
      </div>
      {text.trim() !== '' && read.cards.length === 0 && (
        <p className="hint wrong" role="alert">
          {words.unreadable}
        </p>
      )}
      {read.cut && <p className="hint">{words.tooMany}</p>}
      {read.cards.length > 0 && read.nameless.length > 0 && (
        <p className="hint">{words.nameless(read.nameless.slice(0, 5).join('; '))}</p>
      )}
      {isRead && matches.length > 0 && (
        <>
          <ul aria-label={words.cards}>
            {matches.map((match, at) => (
              <CardLine
                // biome-ignore lint/suspicious/noArrayIndexKey: a card has nothing else of its own, and none moves
                key={at}
                card={read.cards[at] ?? {}}
                match={match}
                guests={view.guests}
                paired={pairs.get(at)}
                takenBy={(id) => [...pairs].some(([other, one]) => one === id && other !== at)}
                filling={fillings.get(at)}
                onChoose={(id) => setChosen({ ...chosen, [at]: id })}
                isInstead={(field) => instead.has(insteadKey(at, field))}
                onInstead={(field, isWanted) => {
                  const next = new Set(instead);
                  if (isWanted) next.add(insteadKey(at, field));
                  else next.delete(insteadKey(at, field));
                  setInstead(next);
                }}
              />
            ))}
          </ul>
          <div className="actions">
            {changing.length > 0 ? (
              <Button look="main" onClick={() => void once(save)}>
                {words.fill(changing.length)}
              </Button>
            ) : (
              <p className="hint">{words.nothingToFill}</p>
            )}
            <Button look="plain" onClick={() => take('')}>
              {words.discard}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function insteadKey(at: number, field: CardField): string {
  return `${at}:${field}`;
}
