import { addIdentity } from '../../lib/deeds/contacts.ts';
import type { Id } from '../../lib/domain/basics.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import type { FreeIdentity } from '../../lib/identity/identities.ts';
import { useApp, useWords } from '../app/app.tsx';
import { calledName } from '../introduction/party.ts';
import { identityText } from './identity-text.ts';

/** Says to whom an address belongs already. */
export function useTellTaken(): (ownerId: Id, identity: FreeIdentity) => Promise<void> {
  const { desk, language, say } = useApp();
  const common = useWords(commonWords);
  const words = useWords(contactWords);
  return async (ownerId, identity) => {
    const owner = await desk.ledger.contacts.get(ownerId);
    say(words.belongsTo(identityText(identity), owner ? calledName(owner, language) : common.gone));
  };
}

/** Adds an address or profile to a person; where that cannot be, says why. True when it is theirs now. */
export function useAddIdentity(): (contactId: Id, identity: FreeIdentity) => Promise<boolean> {
  const { desk, act, say } = useApp();
  const words = useWords(contactWords);
  const tellTaken = useTellTaken();
  return async (contactId, identity) => {
    const result = await act(
      async () => {
        const done = await addIdentity(desk, contactId, identity);
        return done.ok ? { ...done, refused: undefined } : { refused: done };
      },
      words.identityAdded(identityText(identity)),
    );
    if (!result) return false;
    if (result.refused === undefined) return true;
    if (result.refused.why === 'gone') say(words.gone);
    else await tellTaken(result.refused.contactId, identity);
    return false;
  };
}
