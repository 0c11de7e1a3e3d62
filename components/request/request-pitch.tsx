import { editRequest } from '../../lib/deeds/requests.ts';
import { pitchWanting } from '../../lib/domain/pool.ts';
import type { Request } from '../../lib/domain/request.ts';
import { requestWords } from '../../lib/i18n/request.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button, Section } from '../ui/controls.tsx';
import { KeptText } from '../ui/kept-text.tsx';
import { withPitch } from './request-form.ts';

/** The pitch of something that is to be spread: asked for in words, kept when it comes. Nothing waits for it. */
export function RequestPitch({ request }: { readonly request: Request }) {
  const { desk, act, language, today } = useApp();
  const words = useWords(requestWords);
  const { id, pitch } = request;
  const wanting = pitchWanting(request);
  const edit = (next: Request['pitch'], said: string) =>
    act(() => editRequest(desk, id, { pitch: next }), said).then((done) => done !== undefined);
  const receivedOn = pitch?.receivedOn;
  return (
    <Section
      title={words.pitch}
      aside={
        receivedOn !== undefined && (
          <span className="small quiet">{words.pitchReceived(dayWords(receivedOn, language, today))}</span>
        )
      }
    >
      <div className="stack">
        {wanting === 'to-ask' && <p className="notice">{words.pitchToAsk}</p>}
        {wanting === 'asked' && pitch?.askedOn !== undefined && (
          <p className="quiet">{words.pitchAsked(dayWords(pitch.askedOn, language, today))}</p>
        )}
        <div className="actions">
          {wanting === 'to-ask' && (
            <Button small onClick={() => void edit({ ...pitch, askedOn: today }, words.pitchAskedDone)}>
              {words.pitchAskedToday}
            </Button>
          )}
          <KeptText
            name={`request-pitch:${id}`}
            label={words.pitch}
            isTitled
            hint={words.pitchHint}
            value={pitch?.text}
            write={words.pitchEnter}
            onSave={(text) => edit(withPitch(pitch, text, today), words.pitchSaved)}
          />
        </div>
      </div>
    </Section>
  );
}
