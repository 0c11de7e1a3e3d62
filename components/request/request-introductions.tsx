import type { RequestView } from '../../lib/db/queries/requests.ts';
import { isInPool, progressOf } from '../../lib/domain/pool.ts';
import { requestWords } from '../../lib/i18n/request.ts';
import { useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { IntroductionRow } from '../introduction/introduction-row.tsx';
import { Section } from '../ui/controls.tsx';

/** The introductions made for a request, as one card, with how far they have come together. */
export function RequestIntroductions({ view }: { readonly view: RequestView }) {
  const { go } = useRoute();
  const words = useWords(requestWords);
  const { request, introductions } = view;
  const progress = progressOf(introductions.map(({ standing }) => standing));
  return (
    <Section
      title={words.introductions}
      aside={progress.total > 0 && <span className="small quiet">{words.progress(progress)}</span>}
    >
      {progress.total === 0 && <p className="quiet">{words.noIntroductions}</p>}
      <ul>
        {introductions.map((one) => (
          <li key={one.introduction.id}>
            <IntroductionRow
              view={one}
              onOpen={() => go({ at: 'introduction', introductionId: one.introduction.id })}
            />
          </li>
        ))}
      </ul>
      {progress.total > 0 && progress.open === 0 && isInPool(request) && (
        <p className="hint">{words.allEnded}</p>
      )}
    </Section>
  );
}
