import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { isOpen } from '../../lib/domain/introduction-state.ts';
import { silenceOf } from '../../lib/domain/silence.ts';
import { calledParty } from '../../lib/glance/party.ts';
import { afterWords } from '../../lib/i18n/after-introduction.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { useApp, useWords } from '../app/app.tsx';

const TONES = { quiet: 'small quiet', noticeable: 'small turn mine', loud: 'turn late' } as const;

/** Yesterday is no silence. */
const SHOWN_FROM_DAYS = 2;

/** How long nothing was heard, in words and tones that grow louder with the days. */
export function Silence({ view }: { readonly view: IntroductionView }) {
  const { language, settings, zone, today } = useApp();
  const common = useWords(commonWords);
  const { silence: words } = useWords(afterWords);
  const { introduction, standing } = view;
  const silence = silenceOf(introduction, standing, settings.clocks, zone, today);
  if (!silence || silence.days < SHOWN_FROM_DAYS) return null;
  const span = common.days(silence.days);
  const introducer = calledParty(view.people, introduction.introducerId, language);
  return (
    <p className={`silence ${TONES[silence.level]}`} data-loud={silence.level}>
      {silence.of === 'me'
        ? (isOpen(standing.state) ? words.introducer : words.introducerOfEnd)[silence.level](introducer, span)
        : words.them[silence.level](span)}
    </p>
  );
}
