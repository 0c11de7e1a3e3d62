import type { ContactSheet } from '../../lib/db/queries/contacts.ts';
import { calledName } from '../../lib/glance/party.ts';
import { againWords } from '../../lib/i18n/again.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { recommendationWords } from '../../lib/i18n/recommendation.ts';
import { requestWords } from '../../lib/i18n/request.ts';
import type { DealingForm } from '../again/dealing-form.ts';
import { emptyDealing } from '../again/dealing-form.ts';
import { Dealings, dealingDraftKey } from '../again/dealings.tsx';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { useTyped } from '../app/use-typed.ts';
import { AskButton } from '../one-to-one/ask-button.tsx';
import { PersonRecommendations } from '../recommendation/person-recommendations.tsx';
import { Button } from '../ui/controls.tsx';
import { Fold } from '../ui/fold.tsx';

/** What was recommended to a person and what was between us, where there is anything; and the way to begin either. */
export function PersonBetween({ sheet }: { readonly sheet: ContactSheet }) {
  const { language, today } = useApp();
  const { go } = useRoute();
  const contactW = useWords(contactWords);
  const again = useWords(againWords);
  const request = useWords(requestWords);
  const recommendation = useWords(recommendationWords);
  const { contact, dealings, recommendations } = sheet;
  const called = calledName(contact, language);
  const [draft, setDraft] = useTyped<DealingForm>(
    dealingDraftKey({ contactId: contact.id }),
    emptyDealing(today),
  );
  const hasDealings = draft?.open || dealings.some(({ contactId }) => contactId === contact.id);
  return (
    <>
      <PersonRecommendations contactId={contact.id} recommendations={recommendations} />
      {hasDealings && <Dealings contactId={contact.id} />}
      <Fold title={contactW.writeDown}>
        <div className="actions">
          <Button
            small
            label={request.asksForLong(called)}
            onClick={() => go({ at: 'new-request', askerId: contact.id })}
          >
            {request.asksFor}
          </Button>
          <Button
            small
            label={request.askThemLong(called)}
            onClick={() => go({ at: 'new-request', askedId: contact.id })}
          >
            {request.askThem}
          </Button>
          <Button
            small
            label={recommendation.recommendLong(called)}
            onClick={() => go({ at: 'new-recommendation', recipientId: contact.id })}
          >
            {recommendation.recommend}
          </Button>
          <AskButton contactId={contact.id} />
          <Button small onClick={() => setDraft({ ...(draft ?? emptyDealing(today)), open: true })}>
            {again.addLong}
          </Button>
        </div>
      </Fold>
    </>
  );
}
