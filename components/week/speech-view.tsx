import { useState } from 'react';
import { type Language, ME } from '../../lib/domain/basics.ts';
import { isForeignTo } from '../../lib/draft/language.ts';
import { speechFacts, writeSpeech } from '../../lib/draft/speech.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { letterWords } from '../../lib/i18n/letter.ts';
import { weekWords } from '../../lib/i18n/week.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button, ChoiceField, Section } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import type { ShownWeek } from './use-week.ts';

/** The week as it is said at the meeting, in 40 seconds, in either language. */
export function SpeechView({ shown }: { readonly shown: ShownWeek }) {
  const { settings, shell, language, say } = useApp();
  const words = useWords(weekWords);
  const common = useWords(commonWords);
  const { languages } = useWords(letterWords);
  const [spoken, setSpoken] = useState<Language>(language);
  const { view, ask } = shown;
  const seat = view.seats.findLast(({ contactId, leftOn }) => contactId === ME && leftOn === undefined);
  const specialty = seat?.specialty;
  const facts = speechFacts(
    view.report,
    view.people,
    {
      me: settings.me,
      specialty: specialty !== undefined && isForeignTo(specialty, spoken) ? undefined : specialty,
      saying: settings.introduceMe?.[spoken].saying,
      ask: ask?.text,
    },
    spoken,
  );
  const speech = writeSpeech(facts, spoken);
  return (
    <Section
      title={words.speechTitle}
      aside={<span className="quiet small">{words.speechSeconds(speech.seconds)}</span>}
    >
      <p className="speech-text" lang={spoken} data-speech>
        {speech.text}
      </p>
      {ask === undefined && <p className="hint">{words.speechNoAsk}</p>}
      {speech.askCut && <p className="hint">{words.speechAskCut}</p>}
      <div className="speech-foot">
        <ChoiceField<Language>
          label={words.speechLanguage}
          options={(['ja', 'en'] as const).map((value) => ({ value, label: languages[value] }))}
          value={spoken}
          onChange={(value) => value && setSpoken(value)}
        />
        <Button look="main" onClick={() => void shell.copyText(speech.text).then(() => say(common.copied))}>
          <Icon name="copy" />
          {words.copySpeech}
        </Button>
      </div>
    </Section>
  );
}
