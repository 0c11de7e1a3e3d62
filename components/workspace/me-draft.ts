import type { Me } from '../../lib/domain/settings.ts';
import { emailIdentity } from '../../lib/identity/identities.ts';
import { slugOf } from '../../lib/identity/linkedin.ts';

/** What is in the form about the user: the addresses as the text they were typed as. */
export interface MeDraft extends Omit<Me, 'addresses'> {
  readonly addresses: string;
}

/** Under which the form is kept while it is typed. */
export const ME_FORM = 'settings:me';

export function meDraftOf(me: Me): MeDraft {
  return { ...me, addresses: me.addresses.join('\n') };
}

/** What stands in the form as settings, or what keeps it from being saved. */
export type MeRead =
  | { readonly ok: true; readonly me: Me }
  | { readonly ok: false; readonly wrongAddress?: string; readonly wrongProfile: boolean };

export function readMe(draft: MeDraft): MeRead {
  const lines = draft.addresses
    .split(/[\n,;、，；]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const wrongAddress = lines.find((line) => !emailIdentity(line));
  const profile = draft.profile.trim();
  const slug = slugOf(profile);
  const wrongProfile = profile !== '' && slug === undefined;
  if (wrongAddress !== undefined || wrongProfile) {
    return { ok: false, wrongProfile, ...(wrongAddress !== undefined && { wrongAddress }) };
  }
  return {
    ok: true,
    me: {
      name: draft.name.trim(),
      nameLatin: draft.nameLatin.trim(),
      company: draft.company.trim(),
      addresses: lines.flatMap((line) => emailIdentity(line)?.value ?? []),
      profile: slug ?? '',
      signature: draft.signature,
    },
  };
}
