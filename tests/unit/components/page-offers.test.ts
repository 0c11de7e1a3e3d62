import { describe, expect, it } from 'vitest';
import { pageOffers } from '../../../components/contact/page-offers.ts';
import type { PagePerson } from '../../../lib/deeds/shell.ts';
import { identitiesOf } from '../../../lib/identity/identities.ts';
import type { RawSighting } from '../../../lib/sites/contract.ts';

function onPage(shown: Partial<RawSighting>): PagePerson {
  const sighting: RawSighting = { role: 'subject', confidence: 'sure', ...shown };
  return { sighting, identities: identitiesOf(sighting), inFront: true };
}

const own = [{ key: 'linkedin:greg', kind: 'linkedin' }] as const;
const greg = { profile: '/in/greg', name: 'Greg Smith' };

describe('what a page says of somebody', () => {
  it('is offered where the notebook says nothing or something else', () => {
    const page = [onPage({ ...greg, headline: 'Partner at Greystone', company: 'Greystone Advisory' })];
    const offers = { role: 'Partner', company: 'Greystone Advisory', identities: [] };
    expect(pageOffers({}, own, page)).toEqual(offers);
    expect(pageOffers({ company: 'Harbour', role: 'Clerk' }, own, page)).toEqual(offers);
  });

  it.each([
    ['Greystone', 'Greystone, Inc.'],
    ['GREYSTONE', 'Greystone'],
    ['山川商事', '山川商事株式会社'],
    ['(株)山川商事', '山川商事'],
    ['高橋印刷', '髙橋印刷'],
  ])('is not, where “%s” is “%s” but for spelling and legal form', (written, said) => {
    expect(pageOffers({ company: written }, own, [onPage({ ...greg, company: said })])).toEqual({
      identities: [],
    });
  });

  it('is theirs alone: nothing of the others on the page, nothing by name', () => {
    const page = [
      onPage({ profile: '/in/nora', name: 'Greg Smith', company: 'Elsewhere' }),
      onPage({ name: 'Greg Smith', company: 'Elsewhere' }),
    ];
    expect(pageOffers({}, own, page)).toEqual({ identities: [] });
  });

  it('is nothing where the profile has changed hands: another member id than theirs', () => {
    const shown = onPage({ ...greg, memberId: 'ACoAAB00000000000000000000002', company: 'Elsewhere' });
    const known = [...own, { key: 'member:ACoAAB00000000000000000000001', kind: 'member' }] as const;
    expect(pageOffers({}, known, [shown])).toEqual({ identities: [] });
    expect(pageOffers({}, own, [shown]).identities).toHaveLength(1);
  });

  it('has each identity that is not theirs yet once', () => {
    const shown = onPage({ ...greg, address: 'greg@example.org' });
    const [email] = shown.identities;
    expect(pageOffers({}, own, [shown, shown]).identities).toEqual([email]);
  });
});
