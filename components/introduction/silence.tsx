import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import type { Moment } from '../../lib/domain/basics.ts';
import { dayOf, daysBetween } from '../../lib/domain/day.ts';
import { isOpen, isReceived, silentSince } from '../../lib/domain/introduction-state.ts';
import { calledParty } from '../../lib/glance/party.ts';
import { afterWords } from '../../lib/i18n/after-introduction.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { useApp, useWords } from '../app/app.tsx';

/** A silence is nobody's fault for a while, then it is time for a word, and at twice that it hurts. */
const LOUDNESS = ['quiet', 'due', 'late'] as const;
const TONES = { quiet: 'small quiet', due: 'small turn mine', late: 'turn late' } as const;

/**
 * How long nothing was heard since the two were introduced, louder with the days: by the introducer of a referral the
 * user received, else from the two. Nothing to say of one that is not under way, or heard of today.
 */
export function Silence({ view }: { readonly view: IntroductionView }) {
  const { language, settings, zone, today } = useApp();
  const common = useWords(commonWords);
  const { silence } = useWords(afterWords);
  const { introduction, standing } = view;
  const { introducedAt, reportedAt, thankedAt } = standing;
  if (introducedAt === undefined || !isOpen(standing.state)) return null;
  const received = isReceived(introduction);
  // Thanks are a word too; what the user only did about it is none to the introducer.
  const since: Moment = received
    ? Math.max(introducedAt, reportedAt ?? 0, thankedAt ?? 0)
    : silentSince(standing);
  const days = daysBetween(dayOf(since, zone), today);
  const after = received ? settings.clocks.reportBack : settings.clocks.introducedNoWord;
  if (days < 2) return null;
  const loud = LOUDNESS[days >= 2 * after ? 2 : days >= after ? 1 : 0] ?? 'quiet';
  const span = common.days(days);
  return (
    <p className={`silence ${TONES[loud]}`} data-loud={loud}>
      {received
        ? silence.introducer[loud](calledParty(view.people, introduction.introducerId, language), span)
        : silence.them[loud](span)}
    </p>
  );
}
