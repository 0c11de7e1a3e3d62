import type { ContactSheet } from '../../lib/db/queries/contacts.ts';
import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import type { DayDate, Id, Language, Party } from '../../lib/domain/basics.ts';
import { dayOf } from '../../lib/domain/day.ts';
import type { Introduction, Relation } from '../../lib/domain/introduction.ts';
import { RELATIONS } from '../../lib/domain/introduction.ts';
import { relationAge } from '../../lib/domain/relation-age.ts';
import { calledParty } from '../../lib/glance/party.ts';
import { againWords } from '../../lib/i18n/again.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';

/** How long one knows a person and what is near in it, and, where it is not good, how it stands with others. */
export function RelationLines({ sheet }: { readonly sheet: ContactSheet }) {
  const { language, zone, today } = useApp();
  const words = useWords(contactWords);
  const age = relationAge(daysOf(sheet, zone), today);
  const strained = relationsNotGood(sheet, language, today);
  return (
    <>
      {age && <p className="quiet small">{words.relationAge(age)}</p>}
      {strained.map((line) => (
        <p key={line} className="small strained">
          {line}
        </p>
      ))}
    </>
  );
}

function daysOf({ contact, introductions, dealings }: ContactSheet, zone: string) {
  const own = dealings.filter(({ contactId }) => contactId === contact.id);
  const first = [
    ...introductions.map(({ introduction }) => dayOf(introduction.createdAt, zone)),
    ...own.map(({ on }) => on),
  ].sort()[0];
  const worked = introductions
    .flatMap(({ events, struck }) =>
      events.flatMap((event) =>
        event.kind === 'outcome' && event.outcome === 'landed' && !struck.has(event.id)
          ? [dayOf(event.at, zone)]
          : [],
      ),
    )
    .sort()[0];
  return { metOn: contact.metOn, seenOn: first, workedOn: worked };
}

/** How it is between this person and the others of their introductions, as last noted, where it is not good. */
function relationsNotGood(sheet: ContactSheet, language: Language, today: DayDate): readonly string[] {
  const words = againWords[language];
  const lines = sheet.introductions.flatMap((view) =>
    RELATIONS.flatMap((relation) => {
      const other = otherIn(view.introduction, relation, sheet.contact.id);
      const last = lastOf(view, relation);
      const state = last && words.relation[last.now];
      if (other === undefined || state === undefined) return [];
      const until = last?.until === undefined ? undefined : dayWords(last.until, language, today);
      return [words.relationLine(calledParty(view.people, other, language), state, until)];
    }),
  );
  return [...new Set(lines)];
}

function lastOf({ events, struck }: IntroductionView, relation: Relation) {
  // Newest first.
  return events
    .filter((event) => event.kind === 'relation' && event.relation === relation && !struck.has(event.id))
    .find((event) => event.kind === 'relation');
}

/** With whom a relation is, seen from one of the two; nothing where it is none of theirs. */
function otherIn(introduction: Introduction, relation: Relation, party: Id): Party | undefined {
  const { seekerId, providerId, introducerId } = introduction;
  const pair = {
    'introducer-seeker': [introducerId, seekerId],
    'introducer-provider': [introducerId, providerId],
    'seeker-provider': [seekerId, providerId],
  }[relation];
  return pair.includes(party) ? pair.find((one) => one !== party) : undefined;
}
