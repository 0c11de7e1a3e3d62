import { useLiveQuery } from 'dexie-react-hooks';
import { broadcastsOf } from '../../lib/db/queries/recommendations.ts';
import type { Id } from '../../lib/domain/basics.ts';
import { rarityOf } from '../../lib/domain/broadcast.ts';
import { recommendationWords } from '../../lib/i18n/recommendation.ts';
import { useApp, useWords } from '../app/app.tsx';

/** How long ago the last one to many was, and how many this year: said, and nothing more. */
export function RarityLine({ except }: { readonly except?: Id }) {
  const { desk, today } = useApp();
  const words = useWords(recommendationWords);
  const told = useLiveQuery(() => broadcastsOf(desk.ledger), [desk]);
  if (!told) return null;
  return <p className="hint">{words.rarity(rarityOf(told, today, except))}</p>;
}
