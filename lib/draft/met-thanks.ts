import type { DayDate, Language } from '../domain/basics.ts';
import type { Contact } from '../domain/contact.ts';
import type { Gathering } from '../domain/gathering.ts';
import type { Me } from '../domain/settings.ts';
import { paragraphs, phraseOf } from './free-text.ts';
import { hasJapanese, languageOf } from './language.ts';
import { greeting, signed as signedInEnglish } from './letters-en.ts';
import { firstWords, opening, signed as signedInJapanese, type Written } from './letters-ja.ts';
import { addressedInJapanese, calledInJapanese, namedInEnglish, namedInJapanese, raised } from './names.ts';

export interface MetThanksFacts {
  readonly to: Contact;
  readonly me: Me;
  readonly gathering: Pick<Gathering, 'what' | 'place' | 'on' | 'host'>;
  /** Whoever held it, where they are in the notebook and not the recipient. */
  readonly host?: Contact | undefined;
  /** What was noted of the talk: private, and in the letter only where the user gives it. */
  readonly line?: string | undefined;
  /** Instead of the recipient's own. */
  readonly language?: Language | undefined;
}

export interface MetThanks extends Written {
  readonly language: Language;
}

/** A line of thanks to somebody met at an evening, in their language: where it was, a word to keep in touch, no more. */
export function writeMetThanks(facts: MetThanksFacts): MetThanks {
  const language = facts.language ?? languageOf(facts.to);
  return { language, ...(language === 'ja' ? inJapanese(facts) : inEnglish(facts)) };
}

function inJapanese({ to, me, gathering, host, line }: MetThanksFacts): Written {
  const [, month, day] = gathering.on.split('-').map(Number);
  const when = `${month}月${day}日`;
  const what = phraseOf(gathering.what);
  const place = phraseOf(gathering.place);
  const held = host ? namedInJapanese(raised(host)) : phraseOf(gathering.host);
  const whose = held === undefined ? '' : `${held}主催の`;
  const where =
    what !== undefined
      ? `${when}の${whose}「${what}」${place === undefined ? '' : `（${place}）`}では`
      : `${when}は${place === undefined ? '' : `${place}での`}${whose}${place === undefined && whose === '' ? '' : '集まりで'}`;
  const said = phraseOf(line);
  return {
    subject: `${what === undefined ? when : `「${what}」`}のお礼`,
    body: paragraphs([
      addressedInJapanese(to),
      ...(isKnown(to, gathering.on)
        ? // Whoever was met the other day does not read `before` of it.
          [opening(me), `${where}、${calledInJapanese(to)}にお目にかかることができ、ありがとうございました。`]
        : [firstWords(me), `${where}、${calledInJapanese(to)}にお目にかかることができ、うれしく存じます。`]),
      said === undefined ? '' : `お話しの中で伺いました「${said}」の件、心に留めております。`,
      '何かお役に立てることがございましたら、お気軽にお声がけください。',
      'またお会いできますことを楽しみにしております。今後ともどうぞよろしくお願いいたします。',
      signedInJapanese(me),
    ]),
  };
}

/** Only they were in one's care before: to somebody just met it would be a phrase. */
function isKnown({ howWell, metOn }: Contact, on: DayDate): boolean {
  return (howWell === 'know' || howWell === 'worked-with') && metOn !== on;
}

function inEnglish({ to, me, gathering, host, line }: MetThanksFacts): Written {
  const [year, month, day] = gathering.on.split('-').map(Number) as [number, number, number];
  const when = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, day),
  );
  const what = readable(gathering.what);
  const place = readable(gathering.place);
  const held = host ? namedInEnglish(host) : readable(gathering.host);
  const at = what ?? (held === undefined ? undefined : `${held}'s gathering`);
  const hosted = what !== undefined && held !== undefined ? `, hosted by ${held},` : '';
  const where = [
    at === undefined ? '' : ` at ${at}${hosted}`,
    place === undefined ? '' : ` ${at === undefined ? 'at' : 'in'} ${place}`,
    ` on ${when}`,
  ].join('');
  const said = phraseOf(line);
  return {
    subject: at === undefined ? `Good to meet you on ${when}` : `Good to meet you at ${at}`,
    body: paragraphs([
      greeting([to]),
      `Thank you for the talk${where}. It was good to meet you.`,
      said === undefined ? '' : `I have kept in mind what you told me: ${said}.`,
      'If there is ever something I can help with, a line is enough.',
      'I hope we meet again soon.',
      signedInEnglish(me),
    ]),
  };
}

/** A name in Japanese script would say nothing to whoever reads English: the evening is then told by its day. */
function readable(text: string | undefined): string | undefined {
  const phrase = phraseOf(text);
  return phrase !== undefined && hasJapanese(phrase) ? undefined : phrase;
}
