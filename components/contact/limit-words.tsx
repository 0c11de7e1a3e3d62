import type { LimitValue } from '../../lib/domain/contact.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { useApp, useWords } from '../app/app.tsx';
import { saysLimit } from './says-limit.ts';

interface LimitWordsProps {
  readonly limit: LimitValue;
  /** The note it stands behind. */
  readonly text: string;
}

/** A limit's own value, behind a text that does not say it already: `30 days ahead`, `関東`. */
export function LimitWords({ limit, text }: LimitWordsProps) {
  const { language } = useApp();
  const words = useWords(contactWords);
  if (saysLimit(text, limit)) return null;
  return (
    <span className="tag limit">
      {limit.unit === 'region'
        ? limit.region
        : words.limit[limit.unit](limit.amount.toLocaleString(language === 'ja' ? 'ja-JP' : 'en-GB'))}
    </span>
  );
}
