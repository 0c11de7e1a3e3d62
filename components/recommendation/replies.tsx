import type { RecommendationView } from '../../lib/db/queries/recommendations.ts';
import { setReply } from '../../lib/deeds/recommendations.ts';
import type { Id } from '../../lib/domain/basics.ts';
import type { RecommendationReply } from '../../lib/domain/recommendation.ts';
import { calledParty } from '../../lib/glance/party.ts';
import { recommendationWords } from '../../lib/i18n/recommendation.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { Section } from '../ui/controls.tsx';

const REPLIES: readonly RecommendationReply['reply'][] = ['liked', 'not-for-them'];

/** Whom it was told to, and how each of them liked it: a press notes it, a second one takes it back. */
export function Replies({ view }: { readonly view: RecommendationView }) {
  const words = useWords(recommendationWords);
  const { recipientIds } = view.recommendation;
  return (
    <Section title={words.recipients}>
      {recipientIds.length === 0 && <p className="quiet">{words.noRecipients}</p>}
      <ul>
        {recipientIds.map((id) => (
          <ReplyLine key={id} view={view} contactId={id} />
        ))}
      </ul>
    </Section>
  );
}

function ReplyLine({ view, contactId }: { readonly view: RecommendationView; readonly contactId: Id }) {
  const { desk, act, language, today } = useApp();
  const { go } = useRoute();
  const words = useWords(recommendationWords);
  const { id, replies } = view.recommendation;
  const given = replies.find((reply) => reply.contactId === contactId);
  const name = calledParty(view.people, contactId, language);
  const press = (reply: RecommendationReply['reply']) => {
    const next = given?.reply === reply ? undefined : { contactId, reply, on: today };
    const said = next ? words.replySaved(name, words.reply[reply]) : words.replyGone;
    void act(() => setReply(desk, id, contactId, next), said);
  };
  return (
    <li className="reply-line">
      <span className="grow">
        <button type="button" className="link" data-nav onClick={() => go({ at: 'person', contactId })}>
          {name}
        </button>{' '}
        {given && <span className="quiet small">{dayWords(given.on, language, today)}</span>}
      </span>
      <span className="actions">
        {REPLIES.map((reply) => (
          <button
            key={reply}
            type="button"
            className="button small"
            aria-pressed={given?.reply === reply}
            onClick={() => press(reply)}
          >
            {words.reply[reply]}
          </button>
        ))}
      </span>
    </li>
  );
}
