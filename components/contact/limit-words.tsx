import type { LimitValue } from '../../lib/domain/contact.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { useApp, useWords } from '../app/app.tsx';

/** A limit's own value, behind its text: `30 days ahead`, `関東`. */
export function LimitWords({ limit }: { readonly limit: LimitValue }) {
  const { language } = useApp();
  const words = useWords(contactWords);
  const text =
    limit.unit === 'region'
      ? limit.region
      : words.limit[limit.unit](limit.amount.toLocaleString(language === 'ja' ? 'ja-JP' : 'en-GB'));
  return <span className="tag limit">{text}</span>;
}
