import { useState } from 'react';
import type { OriginsView } from '../../lib/db/queries/origins.ts';
import type { Client } from '../../lib/domain/origins.ts';
import { originsWords } from '../../lib/i18n/origins.ts';
import { useWords } from '../app/app.tsx';
import { Button, Section } from '../ui/controls.tsx';
import { ClientList } from './client-list.tsx';

const KINDS: readonly Client['business'][] = ['repeat', 'one-off', 'unknown'];

/** How many came back for more, and how many were clients once; each figure opens its people. */
export function BusinessLines({ view }: { readonly view: OriginsView }) {
  const words = useWords(originsWords);
  const [open, setOpen] = useState<Client['business']>();
  const { clients } = view.origins;
  const of = (kind: Client['business']) => clients.filter(({ business }) => business === kind);
  return (
    <Section title={words.businessTitle}>
      <div className="actions">
        {KINDS.filter((kind) => of(kind).length > 0).map((kind) => (
          <Button
            key={kind}
            look="plain"
            expanded={open === kind}
            onClick={() => setOpen(open === kind ? undefined : kind)}
          >
            {words.business[kind]} {of(kind).length}
          </Button>
        ))}
      </div>
      {open && (
        <div className="opened">
          <ClientList key={open} clients={of(open)} people={view.people} label={words.business[open]} />
        </div>
      )}
    </Section>
  );
}
