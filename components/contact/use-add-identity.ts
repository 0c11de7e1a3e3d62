import { addIdentities } from '../../lib/deeds/contacts.ts';
import type { Id } from '../../lib/domain/basics.ts';
import { calledName } from '../../lib/glance/party.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import type { FreeIdentity } from '../../lib/identity/identities.ts';
import { useApp, useWords } from '../app/app.tsx';
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

/** Adds addresses or profiles to a person; where that cannot be, says why. True when they are theirs now. */
export function useAddIdentity(): (
  contactId: Id,
  ...identities: readonly [FreeIdentity, ...FreeIdentity[]]
) => Promise<boolean> {
  const { desk, act, say } = useApp();
  const words = useWords(contactWords);
  const tellTaken = useTellTaken();
  return async (contactId, ...identities) => {
    const result = await act(
      async () => {
        const done = await addIdentities(desk, contactId, identities);
        return done.ok ? { ...done, refused: undefined } : { refused: done };
      },
      words.identityAdded(identities.map(identityText).join(', ')),
    );
    if (!result) return false;
    if (result.refused === undefined) return true;
    if (result.refused.why === 'gone') say(words.gone);
    else await tellTaken(result.refused.contactId, result.refused.identity);
    return false;
  };
}
