import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { sideWord } from '../../lib/glance/bridge-words.ts';
import { nameOfSide } from '../../lib/glance/party.ts';
import { introductionWords } from '../../lib/i18n/introduction.ts';
import { needWords } from '../../lib/i18n/need.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { Bridge } from '../introduction/bridge.tsx';
import { Section } from '../ui/controls.tsx';

/** Who was thought of for this need already, and what they said: the way on from there is their introduction. */
export function Tried({ views }: { readonly views: readonly IntroductionView[] }) {
  const words = useWords(needWords);
  if (views.length === 0) return null;
  return (
    <Section title={words.tried}>
      {views.map((view) => (
        <TriedRow key={view.introduction.id} view={view} />
      ))}
    </Section>
  );
}

function TriedRow({ view }: { readonly view: IntroductionView }) {
  const { language, today, zone } = useApp();
  const { go } = useRoute();
  const words = useWords(needWords);
  const { states } = useWords(introductionWords);
  const { standing, introduction } = view;
  const askedAt = standing.askedAt.provider;
  // Their own answer; once it has come to more, how the introduction stands.
  const hasEnded = standing.consent.provider === 'agreed' || standing.state === 'withdrawn';
  const said = [
    askedAt !== undefined && words.triedOn(dayWords(dayOf(askedAt, zone), language, today)),
    hasEnded ? states[standing.state] : sideWord(view, 'provider', language, today),
  ].filter((one) => typeof one === 'string');
  return (
    <button
      type="button"
      className="row tried"
      data-nav
      onClick={() => go({ at: 'introduction', introductionId: introduction.id })}
    >
      <Bridge view={view} size="small" />
      <span className="who">
        <span className="name clip">{nameOfSide(view, 'provider', language)}</span>
        <span className="quiet small clip">{said.join(language === 'ja' ? '・' : ', ')}</span>
      </span>
    </button>
  );
}
