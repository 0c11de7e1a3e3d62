import type { Ledger } from '../../lib/db/ledger.ts';
import { addressesOf } from '../../lib/db/queries/contacts.ts';
import { type IntroductionView, viewIntroduction } from '../../lib/db/queries/introductions.ts';
import { readSettings } from '../../lib/db/queries/settings.ts';
import { type Id, ME, type Party, SIDES, type Side } from '../../lib/domain/basics.ts';
import { undisclosed } from '../../lib/domain/disclosure.ts';
import type { EventWhat, ReportAbout } from '../../lib/domain/introduction.ts';
import type { LetterFacts, LetterKind, Person } from '../../lib/draft/letter.ts';

/** Everything a letter of this introduction is written from; `gone` when one of its people is not there any more. */
export async function readLetterFacts(
  ledger: Ledger,
  introductionId: Id,
): Promise<{ readonly view: IntroductionView; readonly facts: LetterFacts } | undefined> {
  const [view, settings] = await Promise.all([
    viewIntroduction(ledger, introductionId),
    readSettings(ledger),
  ]);
  if (!view) return undefined;
  const { introduction, standing, people } = view;
  const person = (party: Party): Person | undefined => (party === ME ? 'me' : people.get(party));
  const [seeker, provider, introducer] = [
    person(introduction.seekerId),
    person(introduction.providerId),
    person(introduction.introducerId),
  ];
  if (!seeker || !provider || !introducer) return undefined;
  const addresses = await addressesOf(ledger, [...people.keys()]);
  return {
    view,
    facts: { introduction, standing, seeker, provider, introducer, me: settings.me, addresses },
  };
}

/** To whom a letter goes, in the order in which it greets them. */
export function recipientIds(
  { introduction }: IntroductionView,
  kind: LetterKind,
  side: Side,
): readonly Id[] {
  switch (kind) {
    case 'ask':
    case 'no-go':
      return [side === 'seeker' ? introduction.seekerId : introduction.providerId];
    case 'joint':
      return [introduction.seekerId, introduction.providerId];
    case 'report':
    case 'thanks':
      return [introduction.introducerId];
  }
}

/**
 * The sides that a letter, as it stands, tells of all there is to disclose to them: of an ask the one that is asked, of
 * a joint letter both. What was taken out of its text is not told.
 */
export function disclosedBy(
  { introduction, standing }: IntroductionView,
  kind: LetterKind,
  side: Side,
  body: string,
): readonly Side[] {
  const recipients = kind === 'joint' ? SIDES : kind === 'ask' ? [side] : [];
  const texts = { 'own-interest': introduction.ownInterest, compensation: introduction.compensation?.what };
  const open = undisclosed(introduction, standing);
  return recipients.filter((one) => {
    const owed = open.filter((lack) => lack.side === one);
    const stands = (text = '') => text.trim() !== '' && body.includes(text.trim());
    return owed.length > 0 && owed.every(({ what }) => stands(texts[what]));
  });
}

/** What has happened once the letter went out. */
export function eventOfLetter(kind: LetterKind, side: Side, about: ReportAbout): EventWhat {
  switch (kind) {
    case 'ask':
      return { kind: 'asked', side };
    case 'joint':
      return { kind: 'introduced' };
    case 'report':
      return { kind: 'reported', about };
    case 'thanks':
      return { kind: 'thanked' };
    case 'no-go':
      return { kind: 'told', side };
  }
}
