import type { Language } from '../domain/basics.ts';
import type { Contact } from '../domain/contact.ts';
import { oneLine } from './free-text.ts';
import { languageOf } from './language.ts';
import type { Letter, LetterFacts, LetterKind, LetterOptions, Missing, Recipient } from './letter.ts';
import {
  askInEnglish,
  jointInEnglish,
  noGoInEnglish,
  reportInEnglish,
  thanksInEnglish,
} from './letters-en.ts';
import {
  askInJapanese,
  jointInJapanese,
  noGoInJapanese,
  reportInJapanese,
  thanksInJapanese,
  type Written,
} from './letters-ja.ts';
import { fullName, isReadInEnglish } from './names.ts';
import {
  foreignTexts,
  noRemarks,
  planAsk,
  planJoint,
  planNoGo,
  planReport,
  planThanks,
  type Remarks,
} from './plan.ts';

export type { Letter, LetterFacts, LetterKind, LetterOptions } from './letter.ts';

/**
 * A letter of the kind, put together from what the ledger knows, in the language of whoever gets it. What is
 * missing is left out with its sentence and told in `missing`. Where there is no such letter (a joint one before
 * both have agreed, an ask to the user themself) it is empty: no recipients, no words.
 */
export function writeLetter(kind: LetterKind, facts: LetterFacts, options: LetterOptions = {}): Letter {
  const remarks = noRemarks();
  const at: At = { kind, facts, options, remarks };
  switch (kind) {
    case 'ask': {
      const plan = planAsk(facts, options, remarks);
      if (plan === undefined) return noLetter(at);
      const named = plan.named === undefined ? [] : [plan.named];
      return inOne(at, plan, [plan.to], { ja: askInJapanese, en: askInEnglish }, named);
    }
    case 'joint': {
      const plan = planJoint(facts, remarks);
      if (plan === undefined) return noLetter(at);
      const to = [plan.seeker, plan.provider];
      const write = { ja: jointInJapanese, en: jointInEnglish };
      const same = languageOf(plan.seeker) === languageOf(plan.provider);
      if (same || options.language !== undefined) return inOne(at, plan, to, write);
      // What is written in one of the two languages stands in both halves: a half without a reason would be none.
      return inBoth(at, plan.seeker, to, { ja: write.ja(plan), en: write.en(plan) });
    }
    case 'report': {
      const plan = planReport(facts, options, remarks);
      if (plan === undefined) return noLetter(at);
      return inOne(at, plan, [plan.to], { ja: reportInJapanese, en: reportInEnglish }, [plan.with]);
    }
    case 'thanks': {
      const plan = planThanks(facts, remarks);
      if (plan === undefined) return noLetter(at);
      return inOne(at, plan, [plan.to], { ja: thanksInJapanese, en: thanksInEnglish }, [plan.with]);
    }
    case 'no-go': {
      const plan = planNoGo(facts, options, remarks);
      if (plan === undefined) return noLetter(at);
      return inOne(at, plan, [plan.to], { ja: noGoInJapanese, en: noGoInEnglish });
    }
  }
}

/** What is being written, and what is to be said of it. */
interface At {
  readonly kind: LetterKind;
  readonly facts: LetterFacts;
  readonly options: LetterOptions;
  readonly remarks: Remarks;
}

type Templates<Plan> = Readonly<Record<Language, (plan: Plan) => Written>>;

/** `others`: who is named in it besides those to whom it goes. */
function inOne<Plan>(
  { kind, facts, options, remarks }: At,
  plan: Plan,
  to: readonly Contact[],
  templates: Templates<Plan>,
  others: readonly Contact[] = [],
): Letter {
  const [first] = to;
  const language = options.language ?? (first === undefined ? 'en' : languageOf(first));
  const recipients = recipientsOf(to, facts, remarks);
  return {
    kind,
    language,
    to: recipients,
    ...templates[language](plan),
    ...remarksOn(remarks, language === 'en' ? [...to, ...others] : []),
    otherLanguage: foreignTexts(remarks, language),
  };
}

/** Two people of two languages: the seeker's first, since they write first, then the other's. */
function inBoth(
  { kind, facts, remarks }: At,
  seeker: Contact,
  to: readonly Contact[],
  written: Readonly<Record<Language, Written>>,
): Letter {
  const first = languageOf(seeker);
  const second = first === 'ja' ? 'en' : 'ja';
  const below = first === 'ja' ? '(English below)' : '（日本語は下にございます）';
  return {
    kind,
    language: 'both',
    to: recipientsOf(to, facts, remarks),
    subject: `${written[first].subject} / ${written[second].subject}`,
    body: [below, written[first].body, '――――――――――', written[second].body].join('\n\n'),
    ...remarksOn(remarks, to),
    otherLanguage: [...new Set([...foreignTexts(remarks, 'ja'), ...foreignTexts(remarks, 'en')])],
  };
}

/** What is missing, names that its reader could not read first. */
function remarksOn(
  { missing, leftOut }: Remarks,
  inEnglish: readonly Contact[],
): Pick<Letter, 'missing' | 'leftOut' | 'latinNameOf'> {
  const latinNameOf = inEnglish.filter((one) => !isReadInEnglish(one)).map(({ id }) => id);
  return { missing: latinNameOf.length > 0 ? ['latin-name', ...missing] : missing, leftOut, latinNameOf };
}

function recipientsOf(
  people: readonly Contact[],
  facts: LetterFacts,
  remarks: Remarks,
): readonly Recipient[] {
  const recipients = people.map((one): Recipient => {
    const address = oneLine(facts.addresses[one.id] ?? '');
    return { name: fullName(one), ...(address !== '' && { address }) };
  });
  if (recipients.some(({ address }) => address === undefined)) remarks.missing.push('address-of-recipient');
  return recipients;
}

function noLetter({ kind, remarks }: At): Letter {
  const missing: readonly Missing[] = remarks.missing.includes('consent') ? ['consent'] : ['no-recipient'];
  return {
    kind,
    language: 'en',
    to: [],
    subject: '',
    body: '',
    missing,
    leftOut: [],
    latinNameOf: [],
    otherLanguage: [],
  };
}
