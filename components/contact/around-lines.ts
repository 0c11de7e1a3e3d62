import type { PersonAround } from '../../lib/db/queries/person-around.ts';
import { type DayDate, type Id, type Language, ME, type Party } from '../../lib/domain/basics.ts';
import { calledParty } from '../../lib/glance/party.ts';
import { personAroundWords } from '../../lib/i18n/person-around.ts';
import type { Place } from '../app/place.ts';

/** One thing that happened around a person, with its day. */
export interface AroundLine {
  readonly key: string;
  readonly on: DayDate;
  readonly what: string;
  /** What was said or noted then. */
  readonly said?: string | undefined;
  /** What it opens, where there is a place for it. */
  readonly place?: Place | undefined;
}

/** A person's history in groups, talks of two, with cards and at evenings, in words; in no order. */
export function aroundLines(around: PersonAround, contactId: Id, language: Language): readonly AroundLine[] {
  const words = personAroundWords[language];
  const between = language === 'ja' ? '、' : ', ';
  const list = (...parts: readonly (string | undefined)[]) =>
    parts.filter((part) => part !== undefined && part !== '').join(between) || undefined;
  /** `One-to-one (in person)`, `1対1の面談（対面）`. */
  const more = (said: string, ...details: readonly (string | undefined)[]) => {
    const known = list(...details);
    if (known === undefined) return said;
    return language === 'ja' ? `${said}（${known}）` : `${said} (${known})`;
  };
  const called = (party: Party) => calledParty(around.people, party, language);
  const circle = (id: Id) => around.circles.get(id)?.name ?? words.someCircle;
  const toCircle = (id: Id | undefined): Place | undefined =>
    id !== undefined && around.circles.has(id) ? { at: 'circle', circleId: id } : undefined;

  const seats = around.seats.flatMap(
    ({ id, circleId, specialty, subSpecialty, joinedOn, leftOn, reason }): readonly AroundLine[] => {
      const place = toCircle(circleId);
      const said = list(specialty, subSpecialty);
      return [
        ...(joinedOn === undefined
          ? []
          : [{ key: `${id} in`, on: joinedOn, what: words.joined(circle(circleId)), said, place }]),
        ...(leftOn === undefined
          ? []
          : [{ key: `${id} out`, on: leftOn, what: words.left(circle(circleId)), said: reason, place }]),
      ];
    },
  );
  const visits = around.visits.map((visit): AroundLine => {
    const { id, circleId, on, came, decision, text } = visit;
    const line = { key: id, on, place: toCircle(circleId) };
    if (visit.contactId !== contactId)
      return { ...line, what: words.broughtVisitor(called(visit.contactId), circle(circleId)) };
    const name = circle(circleId);
    const what =
      came === true ? words.visited(name) : came === false ? words.didNotCome(name) : words.invited(name);
    return { ...line, what, said: list(decision === 'not-joining' ? words.notJoining : undefined, text) };
  });
  const asks = around.asks.map(
    ({ id, on, text, circleId }): AroundLine => ({
      key: id,
      on,
      what: words.asked,
      said: text,
      place: toCircle(circleId),
    }),
  );
  const talks = around.oneToOnes.map(
    ({ id, on, state, how, place, text }): AroundLine => ({
      key: id,
      on,
      what: state === 'cancelled' ? words.talk[state] : more(words.talk[state], how && words.how[how], place),
      said: text,
      place: state === 'planned' ? { at: 'prepare', contactId } : undefined,
    }),
  );
  const cards = around.handouts.map((card): AroundLine => {
    const { id, on, count = 1, text, introductionId } = card;
    const to = card.toId === undefined ? (card.to ?? '') : called(card.toId);
    const theirs = card.contactId === ME ? words.ownCardGot : words.cardGot(called(card.contactId));
    return {
      key: id,
      on,
      what: more(
        card.contactId === contactId ? words.cardGiven(to) : theirs,
        count > 1 ? words.cards(count) : undefined,
      ),
      said: text,
      place: introductionId === undefined ? undefined : { at: 'introduction', introductionId },
    };
  });
  const evenings = around.guests.flatMap(({ id, gatheringId, line, thankedOn }): readonly AroundLine[] => {
    const evening = around.evenings.get(gatheringId);
    if (!evening) return [];
    const place: Place = { at: 'gathering', gatheringId };
    return [
      { key: id, on: evening.on, what: words.met(evening.what ?? evening.place ?? ''), said: line, place },
      ...(thankedOn === undefined
        ? []
        : [{ key: `${id} thanks`, on: thankedOn, what: words.thanked, place }]),
    ];
  });
  const held = around.gatherings.map(
    ({ id, on, what, place }): AroundLine => ({
      key: id,
      on,
      what: words.held(what ?? place ?? ''),
      place: { at: 'gathering', gatheringId: id },
    }),
  );
  return [...seats, ...visits, ...asks, ...talks, ...cards, ...evenings, ...held];
}
