import { type MailWords, recordIntroductionMail } from '../../lib/deeds/introduction-mail.ts';
import type { Id } from '../../lib/domain/basics.ts';
import { mailWords } from '../../lib/i18n/mail.ts';
import { type IntroductionMail, userSideOf } from '../../lib/mail/introduction-mail.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useOnce } from '../app/use-once.ts';

/** What a mail itself says of why and for whom, before anybody sets it right. */
export function asMailSays(mail: IntroductionMail): MailWords {
  return { why: mail.why ?? '', side: mail.provider ? 'seeker' : userSideOf(mail) };
}

/** Records an introduction mail; `goOn` is called with the introduction. Where two of its people are one, that is said. */
export function useRecordMail(): (
  mail: IntroductionMail,
  said: MailWords,
  goOn: (introductionId: Id) => Promise<void> | void,
) => Promise<void> {
  const { desk, act, say } = useApp();
  const words = useWords(mailWords);
  const once = useOnce();
  const record: ReturnType<typeof useRecordMail> = async (mail, said, goOn) => {
    const done = await act(async (): Promise<{ introductionId?: Id; changeId?: string }> => {
      const result = await recordIntroductionMail(desk, mail, said);
      return result.ok ? result : {};
    });
    if (!done) return;
    if (done.introductionId === undefined) return say(words.samePerson);
    // What was done is said where one goes, with the way back.
    await act(async () => done, words.recorded);
    await goOn(done.introductionId);
  };
  return (mail, said, goOn) => once(() => record(mail, said, goOn));
}
