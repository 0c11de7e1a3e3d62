import type { RequestView } from '../../lib/db/queries/requests.ts';
import { ME } from '../../lib/domain/basics.ts';
import { isAskedOfMe, isInPool, otherOf } from '../../lib/domain/pool.ts';
import { calledParty } from '../../lib/glance/party.ts';
import { requestWords } from '../../lib/i18n/request.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { Button } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { Deadline } from './deadline.tsx';

/** Who asks for what and why, until when, within what limits; and what can be begun for it. */
export function RequestHead({ view }: { readonly view: RequestView }) {
  const { language, today, shell } = useApp();
  const { go } = useRoute();
  const words = useWords(requestWords);
  const { request, people } = view;
  const { wantedId, why, compensation, pageUrl } = request;
  const ofMe = isAskedOfMe(request);
  const otherId = otherOf(request);
  const other = calledParty(people, otherId, language);
  return (
    <header className="request-head">
      <p className="small">
        <button
          type="button"
          className="link"
          data-nav
          onClick={() => go({ at: 'person', contactId: otherId })}
        >
          {ofMe ? words.asks(other) : words.youAsked(other)}
        </button>
      </p>
      <h1>{request.wanted}</h1>
      <RequestTags view={view} />
      {why !== undefined && <p className="why">{why}</p>}
      {wantedId !== undefined && (
        <p className="small">
          <button
            type="button"
            className="link"
            data-nav
            onClick={() => go({ at: 'person', contactId: wantedId })}
          >
            {words.looksFor(calledParty(people, wantedId, language))}
          </button>
        </p>
      )}
      <p className="quiet small">
        {[
          words.askedOnDay(dayWords(request.askedOn, language, today)),
          words.kinds[request.kind],
          compensation && `${compensation.what} (${words.answers[compensation.answer]})`,
        ]
          .filter(Boolean)
          .join(' · ')}
        {pageUrl !== undefined && (
          <Button look="icon" small label={words.openPage} onClick={() => shell.openTab(pageUrl)}>
            <Icon name="out" size={12} />
          </Button>
        )}
      </p>
      {isInPool(request) && <Begin view={view} />}
    </header>
  );
}

/** Deadline, limits and whether it goes to many: as tags, where they are there. */
function RequestTags({ view }: { readonly view: RequestView }) {
  const { language } = useApp();
  const words = useWords(requestWords);
  const { request } = view;
  const { deadline, limits } = request;
  const count = new Intl.NumberFormat(language === 'ja' ? 'ja-JP' : 'en-GB');
  const plain = [
    request.isBroadcast && words.isBroadcast,
    limits.withinDays !== undefined && words.within(count.format(limits.withinDays)),
    limits.budget !== undefined && words.upTo(count.format(limits.budget)),
    limits.perMonth !== undefined && words.monthly(count.format(limits.perMonth)),
    limits.region,
  ].filter((tag) => typeof tag === 'string');
  if (deadline === undefined && plain.length === 0) return null;
  return (
    <p className="tags">
      {deadline !== undefined && <Deadline request={request} />}
      {plain.map((tag) => (
        <span key={tag} className="tag">
          {tag}
        </span>
      ))}
    </p>
  );
}

/** What can be begun: for what is asked of the user, finding who fits; for what they asked, what came of it. */
function Begin({ view: { request } }: { readonly view: RequestView }) {
  const { go } = useRoute();
  const words = useWords(requestWords);
  const { id: requestId, wanted, why, wantedId } = request;
  const reason = { why: why ?? wanted, requestId };
  if (!isAskedOfMe(request)) {
    return (
      <div className="actions">
        <Button
          onClick={() =>
            go({ at: 'new-introduction', seekerId: ME, introducerId: request.askedId, ...reason })
          }
        >
          {words.introducedToMe}
        </Button>
      </div>
    );
  }
  const text = why === undefined ? wanted : `${wanted}\n${why}`;
  return (
    <div className="actions">
      {request.isBroadcast && (
        <Button
          look="main"
          onClick={() => go({ at: 'new-recommendation', contactId: request.askerId, what: wanted })}
        >
          {words.tellMany}
        </Button>
      )}
      <Button
        look={request.isBroadcast ? undefined : 'main'}
        onClick={() => go({ at: 'need', requestId, text, seekerId: request.askerId })}
      >
        {words.findWhoFits}
      </Button>
      <Button
        onClick={() =>
          go({
            at: 'new-introduction',
            seekerId: request.askerId,
            ...(wantedId !== undefined && { providerId: wantedId }),
            ...reason,
          })
        }
      >
        {words.introduce}
      </Button>
    </div>
  );
}
