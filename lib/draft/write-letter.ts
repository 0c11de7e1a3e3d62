import type { Language } from '../domain/basics.ts';
import type { Contact } from '../domain/contact.ts';
import { oneLine } from './free-text.ts';
import { languageOf } from './language.ts';
import type { Letter, LetterFacts, LetterKind, LetterOptions, Missing, Recipient } from './letter.ts';
import { askInEnglish, jointInEnglish, reportInEnglish, thanksInEnglish } from './letters-en.ts';
import {
  askInJapanese,
  jointInJapanese,
  reportInJapanese,
  thanksInJapanese,
  type Written,
} from './letters-ja.ts';
import { fullName } from './names.ts';
import {
  foreignTexts,
  halfOf,
  noRemarks,
  planAsk,
  planJoint,
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
  switch (kind) {
    case 'ask': {
      const plan = planAsk(facts, options, remarks);
      if (plan === undefined) return noLetter(kind, remarks);
      return inOne(kind, plan, [plan.to], { ja: askInJapanese, en: askInEnglish }, facts, options, remarks);
    }
    case 'joint': {
      const plan = planJoint(facts, remarks);
      if (plan === undefined) return noLetter(kind, remarks);
      const to = [plan.seeker, plan.provider];
      const write = { ja: jointInJapanese, en: jointInEnglish };
      const same = languageOf(plan.seeker) === languageOf(plan.provider);
      if (same || options.language !== undefined)
        return inOne(kind, plan, to, write, facts, options, remarks);
      const halves = { ja: write.ja(halfOf(plan, 'ja')), en: write.en(halfOf(plan, 'en')) };
      return inBoth(plan.seeker, to, halves, facts, remarks);
    }
    case 'report': {
      const plan = planReport(facts, options, remarks);
      if (plan === undefined) return noLetter(kind, remarks);
      return inOne(
        kind,
        plan,
        [plan.to],
        { ja: reportInJapanese, en: reportInEnglish },
        facts,
        options,
        remarks,
      );
    }
    case 'thanks': {
      const plan = planThanks(facts, remarks);
      if (plan === undefined) return noLetter(kind, remarks);
      return inOne(
        kind,
        plan,
        [plan.to],
        { ja: thanksInJapanese, en: thanksInEnglish },
        facts,
        options,
        remarks,
      );
    }
  }
}

type Templates<Plan> = Readonly<Record<Language, (plan: Plan) => Written>>;

function inOne<Plan>(
  kind: LetterKind,
  plan: Plan,
  to: readonly Contact[],
  templates: Templates<Plan>,
  facts: LetterFacts,
  options: LetterOptions,
  remarks: Remarks,
): Letter {
  const [first] = to;
  const language = options.language ?? (first === undefined ? 'en' : languageOf(first));
  const recipients = recipientsOf(to, facts, remarks);
  return {
    kind,
    language,
    to: recipients,
    ...templates[language](plan),
    missing: remarks.missing,
    leftOut: remarks.leftOut,
    otherLanguage: foreignTexts(remarks, language),
  };
}

/** Two people of two languages: the seeker's first, since they write first, then the other's. */
function inBoth(
  seeker: Contact,
  to: readonly Contact[],
  written: Readonly<Record<Language, Written>>,
  facts: LetterFacts,
  remarks: Remarks,
): Letter {
  const first = languageOf(seeker);
  const second = first === 'ja' ? 'en' : 'ja';
  const below = first === 'ja' ? '(English below)' : '（日本語は下にございます）';
  return {
    kind: 'joint',
    language: 'both',
    to: recipientsOf(to, facts, remarks),
    subject: `${written[first].subject} / ${written[second].subject}`,
    body: [below, written[first].body, '――――――――――', written[second].body].join('\n\n'),
    missing: remarks.missing,
    leftOut: remarks.leftOut,
    otherLanguage: [...new Set([...foreignTexts(remarks, 'ja'), ...foreignTexts(remarks, 'en')])],
  };
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

function noLetter(kind: LetterKind, remarks: Remarks): Letter {
  const missing: readonly Missing[] = remarks.missing.includes('consent') ? ['consent'] : ['no-recipient'];
  return { kind, language: 'en', to: [], subject: '', body: '', missing, leftOut: [], otherLanguage: [] };
}
