import type { Perhaps } from '../../lib/db/queries/perhaps.ts';
import { keepApart } from '../../lib/deeds/merge.ts';
import type { PagePerson } from '../../lib/deeds/shell.ts';
import type { Contact } from '../../lib/domain/contact.ts';
import { samePersonWords } from '../../lib/i18n/same-person.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { PerhapsLines } from '../contact/perhaps-lines.tsx';
import { useAddIdentity } from '../contact/use-add-identity.ts';
import { Button } from '../ui/controls.tsx';
import { WholeNames } from '../ui/whole-names.tsx';

/** Two people of the notebook whom the page shows as one: offered to be joined, never joined unasked. */
export function Twins({ pair }: { readonly pair: readonly [Contact, Contact] }) {
  const { desk, act } = useApp();
  const { go } = useRoute();
  const words = useWords(samePersonWords);
  const [one, other] = pair;
  const names = pair.map(({ name }) => name.written);
  return (
    <div className="notice same-person">
      <p>
        <WholeNames text={words.twins(one.name.written, other.name.written)} names={names} />
      </p>
      <div className="actions">
        <Button small onClick={() => go({ at: 'join-people', contactId: one.id, otherId: other.id })}>
          {words.twinsJoin}
        </Button>
        <Button
          small
          look="plain"
          onClick={() => void act(() => keepApart(desk, one.id, other.id), words.keptApart)}
        >
          {words.notSame}
        </Button>
      </div>
    </div>
  );
}

interface PerhapsThemProps {
  readonly person: PagePerson;
  readonly perhaps: Perhaps;
}

/** A stranger whose name is perhaps somebody's: why, and the two ways on. A name alone never joins. */
export function PerhapsThem({ person, perhaps }: PerhapsThemProps) {
  const { go } = useRoute();
  const words = useWords(samePersonWords);
  const addTo = useAddIdentity();
  const { contact } = perhaps;
  const [first, ...rest] = person.identities;

  const them = async () => {
    if (first && !(await addTo(contact.id, first, ...rest))) return;
    go({ at: 'person', contactId: contact.id });
  };

  return (
    <div className="perhaps">
      <PerhapsLines perhaps={perhaps} hasIdentity={person.identities.length > 0} />
      <div className="actions">
        <Button small onClick={() => void them()}>
          {words.itIsThem}
        </Button>
        <Button small look="plain" onClick={() => go({ at: 'add-person', from: person })}>
          {words.somebodyElse}
        </Button>
      </div>
    </div>
  );
}
