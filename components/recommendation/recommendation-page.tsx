import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { type RecommendationView, viewRecommendation } from '../../lib/db/queries/recommendations.ts';
import { deleteRecommendation, editRecommendation } from '../../lib/deeds/recommendations.ts';
import { calledParty } from '../../lib/glance/party.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { recommendationWords } from '../../lib/i18n/recommendation.ts';
import { requestWords } from '../../lib/i18n/request.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import type { Place } from '../app/place.ts';
import { useRoute } from '../app/route.tsx';
import { useTyped } from '../app/use-typed.ts';
import { Button } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { SavingForm } from '../ui/saving-form.tsx';
import { RarityLine } from './rarity-line.tsx';
import { RecommendationFields } from './recommendation-fields.tsx';
import { formOfRecommendation, linkOf, recommendationOf } from './recommendation-form.ts';
import { Replies } from './replies.tsx';
import './recommendation.css';

/** One recommendation: what it is, whom it was told to and how they liked it. */
export function RecommendationPage({ recommendationId }: Extract<Place, { at: 'recommendation' }>) {
  const { desk } = useApp();
  const words = useWords(recommendationWords);
  const view = useLiveQuery(
    async () => (await viewRecommendation(desk.ledger, recommendationId)) ?? null,
    [desk, recommendationId],
  );
  if (view === undefined) return null;
  if (view === null) return <p className="section quiet">{words.gone}</p>;
  return <Page key={recommendationId} view={view} />;
}

function Page({ view }: { readonly view: RecommendationView }) {
  const { desk, act } = useApp();
  const { back } = useRoute();
  const common = useWords(commonWords);
  const words = useWords(recommendationWords);
  const [editing, setEditing] = useState(false);
  const { id, what } = view.recommendation;
  const remove = async () => {
    const done = await act(() => deleteRecommendation(desk, id), common.deleted(what));
    if (done) back();
  };
  if (editing) return <Edit view={view} onDone={() => setEditing(false)} />;
  return (
    <article aria-label={what}>
      <Head view={view} />
      <Replies view={view} />
      <div className="section actions">
        <Button small onClick={() => setEditing(true)}>
          {common.edit}
        </Button>
        <Button small look="danger" onClick={() => void remove()}>
          {words.deleteThis}
        </Button>
      </div>
    </article>
  );
}

function Head({ view: { recommendation, people } }: { readonly view: RecommendationView }) {
  const { desk, act, shell, language, today } = useApp();
  const { go } = useRoute();
  const words = useWords(recommendationWords);
  const { id, subject, what, why, limits, ownInterest, compensation, toldOn, contactId } = recommendation;
  const link = linkOf(recommendation.url);
  const request = useWords(requestWords);
  const disclosed = [
    ownInterest,
    compensation && `${compensation.what} (${request.answers[compensation.answer]})`,
  ];
  return (
    <header className="recommendation-head">
      <h1>{what}</h1>
      <p className="quiet small">
        {[
          words.subjects[subject],
          recommendation.isBroadcast && words.toMany,
          toldOn === undefined ? words.planned : words.told(dayWords(toldOn, language, today)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {contactId !== undefined && (
        <p className="small">
          <button type="button" className="link" data-nav onClick={() => go({ at: 'person', contactId })}>
            {words.of(calledParty(people, contactId, language))}
          </button>
        </p>
      )}
      {why !== undefined && <p className="why">{why}</p>}
      {limits !== undefined && (
        <p className="small">
          <span className="quiet">{words.limits}</span> {limits}
        </p>
      )}
      {disclosed.some(Boolean) && (
        <p className="small">
          <span className="quiet">{words.disclosed}</span> {disclosed.filter(Boolean).join(' · ')}
        </p>
      )}
      {recommendation.isBroadcast && toldOn === undefined && <RarityLine except={id} />}
      {(link !== undefined || toldOn === undefined) && (
        <div className="actions">
          {toldOn === undefined && (
            <Button
              look="main"
              onClick={() => void act(() => editRecommendation(desk, id, { toldOn: today }), words.toldDone)}
            >
              {words.toldToday}
            </Button>
          )}
          {link !== undefined && (
            <Button onClick={() => shell.openTab(link)}>
              <Icon name="out" size={14} />
              {words.openLink}
            </Button>
          )}
        </div>
      )}
    </header>
  );
}

function Edit({ view, onDone }: { readonly view: RecommendationView; readonly onDone: () => void }) {
  const { desk, act } = useApp();
  const common = useWords(commonWords);
  const words = useWords(recommendationWords);
  const { recommendation } = view;
  const { id } = recommendation;
  const [form, setForm, drop] = useTyped(`edit-recommendation:${id}`, formOfRecommendation(recommendation));
  const [tried, setTried] = useState(false);
  if (!form) return null;
  const leave = () => void drop().then(onDone);
  const save = async () => {
    const fields = recommendationOf(form, recommendation);
    setTried(true);
    if (!fields) return;
    if (await act(() => editRecommendation(desk, id, fields), words.saved)) leave();
  };
  return (
    <SavingForm whole label={common.edit} onSave={() => void save()} onCancel={leave}>
      <RecommendationFields
        form={form}
        set={(patch) => setForm({ ...form, ...patch })}
        tried={tried}
        self={id}
      />
    </SavingForm>
  );
}
