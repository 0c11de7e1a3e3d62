import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { introductionMailOf, userSideOf } from '../../../lib/mail/introduction-mail.ts';
import { ENGLISH } from './marked-english.ts';
import { JAPANESE } from './marked-japanese.ts';
import { type Introduces, type Marked, mailOf, me, whoIs } from './marked-people.ts';

const ALL: readonly Marked[] = [...ENGLISH, ...JAPANESE];

/** What is found in a marked mail, in its terms. */
function foundIn(mail: Marked): Introduces | undefined {
  const found = introductionMailOf(mailOf(mail), me);
  if (!found) return undefined;
  const [other, provider] = [whoIs(found.seeker), whoIs(found.provider)];
  if (!other || !provider) throw new Error('nobody');
  if (found.kind === 'made') return { seeker: other, provider };
  return userSideOf(found) === 'provider'
    ? { seeker: other, provider: 'mio' }
    : { seeker: 'mio', provider: other };
}

describe('a mail that introduces people', () => {
  it('is told from those that sound like one, on the marked mails of both languages', () => {
    for (const [language, mails] of Object.entries({ English: ENGLISH, Japanese: JAPANESE })) {
      const yes = mails.filter((mail) => mail.is);
      const told = mails.filter((mail) => foundIn(mail));
      const right = told.filter((mail) => mail.is);
      console.info(
        `introduction mails, ${language}: precision ${right.length}/${told.length}, recall ${right.length}/${yes.length}, traps ${mails.length - yes.length}`,
      );
      expect(told.filter((mail) => !mail.is).map(({ text }) => text)).toEqual([]);
      expect(yes.filter((mail) => !foundIn(mail)).map(({ text }) => text)).toEqual([]);
    }
    expect(ALL.length).toBeGreaterThanOrEqual(60);
    expect(ALL.filter((mail) => !mail.is).length).toBeGreaterThanOrEqual(ALL.length / 2);
  });

  it.each(ALL.filter((mail) => mail.is).map((mail) => [mail.subject, mail] as const))(
    'says who needs and who can help: %s',
    (_, mail) => {
      expect(foundIn(mail)).toEqual(mail.is);
      const found = introductionMailOf(mailOf(mail), me);
      expect(found?.kind).toBe(mail.from === 'mio' ? 'made' : 'received');
      expect(whoIs(found?.introducer)).toBe(mail.from);
      expect(found?.why).toBeTruthy();
      // In the mail's own words, however its lines are broken.
      const bare = (text: string) => text.replace(/\s/gu, '');
      expect(bare(`${mail.subject}\n${mail.text}`)).toContain(bare(found?.said ?? 'nothing'));
      expect(bare(mail.text)).toContain(bare(found?.why ?? 'nothing'));
    },
  );

  it('needs the user to be on it, and nobody more than two others', () => {
    const [mail] = ENGLISH;
    if (!mail) throw new Error('no mail');
    expect(foundIn({ ...mail, to: ['ken'] })).toBeUndefined();
    expect(foundIn({ ...mail, to: ['mio'] })).toBeUndefined();
    expect(foundIn({ ...mail, to: ['mio', 'ken', 'laura', 'greg'] })).toBeUndefined();
  });

  it('throws at nothing and takes no time that grows faster than the text', () => {
    const cues = [
      'let me introduce ',
      'meet ',
      'ご紹介',
      'CCに',
      'Ken ',
      '伊藤さん',
      'On ',
      'wrote:',
      '> ',
      '\n',
      'さん',
      ' ',
    ];
    const text = fc.array(fc.oneof(fc.string(), fc.constantFrom(...cues))).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, fc.boolean(), (subject, body, own) => {
        const mail: Marked = {
          from: own ? 'mio' : 'sarah',
          to: own ? ['ken', 'ito'] : ['mio', 'ken'],
          subject,
          text: body,
        };
        const found = introductionMailOf(mailOf(mail), me);
        if (found) expect(found.said.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
    for (const part of [...cues, 'a', 'を', 'on a b c ', 'thanks ', 'I am ', '山川 ']) {
      const time = (length: number) => {
        const mail = mailOf({
          from: 'sarah',
          to: ['mio', 'ken'],
          subject: part.repeat(50),
          text: part.repeat(length / part.length),
        });
        const start = performance.now();
        introductionMailOf(mail, me);
        return performance.now() - start;
      };
      time(20_000);
      expect(Math.min(time(20_000), time(20_000)), part).toBeLessThan(200);
    }
  });
});
