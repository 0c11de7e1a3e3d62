import { useState } from 'react';
import { addRecommendation } from '../../lib/deeds/recommendations.ts';
import { recommendationWords } from '../../lib/i18n/recommendation.ts';
import { useApp, useWords } from '../app/app.tsx';
import type { Place } from '../app/place.ts';
import { useRoute } from '../app/route.tsx';
import { useOnce } from '../app/use-once.ts';
import { useTyped } from '../app/use-typed.ts';
import { SavingForm } from '../ui/saving-form.tsx';
import { RecommendationFields } from './recommendation-fields.tsx';
import { formForRecommendation, type RecommendationForm, recommendationOf } from './recommendation-form.ts';

/** A place, service, event or thing to tell one or many about. */
export function NewRecommendation(given: Extract<Place, { at: 'new-recommendation' }>) {
  const { desk, act } = useApp();
  const { back, replace } = useRoute();
  const words = useWords(recommendationWords);
  const key = `new-recommendation:${given.contactId ?? ''}:${given.recipientId ?? ''}:${given.what ?? ''}`;
  const [form, setForm, drop] = useTyped<RecommendationForm>(key, formForRecommendation(given));
  const [tried, setTried] = useState(false);
  const once = useOnce();
  if (!form) return null;

  const save = async () => {
    const fields = recommendationOf(form);
    setTried(true);
    if (!fields) return;
    const added = await act(() => addRecommendation(desk, fields), words.added);
    if (!added) return;
    await drop();
    replace({ at: 'recommendation', recommendationId: added.value });
  };

  return (
    <SavingForm
      whole
      label={words.newTitle}
      onSave={() => void once(save)}
      onCancel={() => void drop().then(back)}
    >
      <RecommendationFields form={form} set={(patch) => setForm({ ...form, ...patch })} tried={tried} />
    </SavingForm>
  );
}
