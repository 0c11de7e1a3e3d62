import type { RequestView } from '../../lib/db/queries/requests.ts';
import { isAskedOfMe, isInPool, otherOf, pitchWanting, progressOf } from '../../lib/domain/pool.ts';
import { calledParty } from '../../lib/glance/party.ts';
import { requestWords } from '../../lib/i18n/request.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { Deadline } from './deadline.tsx';
import './request.css';

interface RequestRowProps {
  readonly view: RequestView;
  readonly isOpen?: boolean;
  /** How many fit who did not when it was last looked at. */
  readonly newMatches?: number;
}

/** A request in a list: what is wanted, by whom, until when, and how far its introductions have come. */
export function RequestRow({ view, isOpen, newMatches = 0 }: RequestRowProps) {
  const { language } = useApp();
  const { go } = useRoute();
  const words = useWords(requestWords);
  const { request, people, introductions } = view;
  const other = calledParty(people, otherOf(request), language);
  const ofMe = isAskedOfMe(request);
  const labels = ofMe ? words.decisionOfMe : words.decisionByMe;
  const progress = progressOf(introductions.map(({ standing }) => standing));
  const below = [
    ofMe ? words.asks(other) : words.youAsked(other),
    progress.total > 0 && words.progress(progress),
    (!isInPool(request) || (request.decision !== 'open' && progress.total === 0)) && labels[request.decision],
  ].filter(Boolean);
  return (
    <button
      type="button"
      className="row request-row"
      data-nav
      aria-current={isOpen || undefined}
      onClick={() => go({ at: 'request', requestId: request.id })}
    >
      <span className="grow">
        <span className="clip">{request.wanted}</span>
        <span className="clip small quiet">{below.join(' · ')}</span>
      </span>
      {ofMe && isInPool(request) && pitchWanting(request) === 'to-ask' && (
        <span className="tag">{words.noPitch}</span>
      )}
      {newMatches > 0 && (
        <span className="tag new-matches" title={words.newMatchesHint(newMatches)}>
          {words.newMatches(newMatches)}
        </span>
      )}
      {isInPool(request) && <Deadline request={request} />}
    </button>
  );
}
