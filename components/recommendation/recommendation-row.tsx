import type { Id } from '../../lib/domain/basics.ts';
import type { Recommendation } from '../../lib/domain/recommendation.ts';
import { recommendationWords } from '../../lib/i18n/recommendation.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import './recommendation.css';

interface RecommendationRowProps {
  readonly recommendation: Recommendation;
  /** On this person's sheet: how they liked it, or that it is theirs. */
  readonly of?: Id;
  readonly isOpen?: boolean;
}

/** A recommendation in a list: what, when, to how many and how they liked it. */
export function RecommendationRow({ recommendation, of, isOpen }: RecommendationRowProps) {
  const { language, today } = useApp();
  const { go } = useRoute();
  const words = useWords(recommendationWords);
  const { id, what, subject, toldOn, isBroadcast, recipientIds, replies } = recommendation;
  const liked = replies.filter(({ reply }) => reply === 'liked').length;
  const own = replies.find(({ contactId }) => contactId === of);
  const counts = [
    isBroadcast ? words.toMany : recipientIds.length > 0 && words.toCount(recipientIds.length),
    liked > 0 && words.likedCount(liked),
    replies.length > liked && words.notForCount(replies.length - liked),
  ];
  const said =
    of === undefined ? counts : [own && words.reply[own.reply], !recipientIds.includes(of) && words.theirs];
  const below = [
    toldOn === undefined ? words.planned : dayWords(toldOn, language, today),
    words.subjects[subject],
    ...said,
  ];
  return (
    <button
      type="button"
      className="row recommendation-row"
      data-nav
      aria-current={isOpen || undefined}
      onClick={() => go({ at: 'recommendation', recommendationId: id })}
    >
      <span className="grow">
        <span className="clip">{what}</span>
        <span className="clip small quiet">{below.filter(Boolean).join(' · ')}</span>
      </span>
    </button>
  );
}
