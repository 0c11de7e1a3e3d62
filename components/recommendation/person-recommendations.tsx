import type { Id } from '../../lib/domain/basics.ts';
import type { Recommendation } from '../../lib/domain/recommendation.ts';
import { recommendationWords } from '../../lib/i18n/recommendation.ts';
import { useWords } from '../app/app.tsx';
import { Section } from '../ui/controls.tsx';
import { RecommendationRow } from './recommendation-row.tsx';

interface PersonRecommendationsProps {
  readonly contactId: Id;
  readonly recommendations: readonly Recommendation[];
}

/** What was recommended to a person and how they liked it; nothing where nothing was. */
export function PersonRecommendations({ contactId, recommendations }: PersonRecommendationsProps) {
  const words = useWords(recommendationWords);
  if (recommendations.length === 0) return null;
  return (
    <Section title={words.personTitle}>
      <ul>
        {recommendations.map((one) => (
          <li key={one.id}>
            <RecommendationRow recommendation={one} of={contactId} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
