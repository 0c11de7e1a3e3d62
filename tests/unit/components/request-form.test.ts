import { describe, expect, it } from 'vitest';
import { dealingOf, emptyDealing } from '../../../components/again/dealing-form.ts';
import { linkOf } from '../../../components/recommendation/recommendation-form.ts';
import {
  formForRequest,
  formOfRequest,
  numberIn,
  requestOf,
  withPitch,
  wrongInRequest,
} from '../../../components/request/request-form.ts';
import { ME } from '../../../lib/domain/basics.ts';
import type { Request } from '../../../lib/domain/request.ts';

const TODAY = '2026-04-01';

describe('the form of a request', () => {
  it('whoever is given as asked was asked by the user', () => {
    expect(formForRequest({ askedId: 'sarah' }, TODAY)).toMatchObject({
      direction: 'by-me',
      otherId: 'sarah',
    });
    expect(formForRequest({ askerId: 'sarah' }, TODAY)).toMatchObject({
      direction: 'of-me',
      otherId: 'sarah',
    });
  });

  it('needs who and what alone, and says which is missing', () => {
    const form = formForRequest({}, TODAY);
    expect(wrongInRequest(form)).toEqual(['other', 'wanted']);
    expect(requestOf(form, TODAY)).toBeUndefined();
    expect(requestOf({ ...form, otherId: 'sarah', wanted: ' a bookbinder ' }, TODAY)).toMatchObject({
      askerId: 'sarah',
      askedId: ME,
      wanted: 'a bookbinder',
      decision: 'open',
      askedOn: TODAY,
    });
    expect(wrongInRequest({ ...form, otherId: 'sarah', wanted: 'x', budget: 'a lot' })).toEqual(['budget']);
  });

  it('what is read into the form is what is saved from it', () => {
    const request: Request = {
      id: 'r',
      askerId: ME,
      askedId: 'sarah',
      wanted: 'eight investors',
      why: 'production',
      kind: 'person',
      isBroadcast: true,
      limits: { withinDays: 30, budget: 1_200_000, region: 'Tokyo', perMonth: 2 },
      deadline: '2026-06-01',
      pitch: { askedOn: '2026-03-01', receivedOn: '2026-03-05', text: 'For you this means…' },
      compensation: { what: '10 %', answer: 'refused' },
      decision: 'taken-on',
      askedOn: '2026-03-01',
      createdAt: 1,
      updatedAt: 1,
    };
    const { id: _, createdAt: __, updatedAt: ___, ...fields } = request;
    expect(requestOf(formOfRequest(request), TODAY, request)).toEqual(fields);
  });

  it('a pitch is received on the day it is entered; taking it out leaves the day it was asked for', () => {
    expect(withPitch({ askedOn: '2026-03-01' }, 'Come and see', TODAY)).toEqual({
      askedOn: '2026-03-01',
      receivedOn: TODAY,
      text: 'Come and see',
    });
    expect(withPitch({ askedOn: '2026-03-01', receivedOn: TODAY, text: 'x' }, ' ', TODAY)).toEqual({
      askedOn: '2026-03-01',
    });
    expect(withPitch(undefined, '', TODAY)).toBeUndefined();
  });

  it('reads numbers as people write them', () => {
    expect(numberIn('1,200,000')).toBe(1_200_000);
    expect(numberIn('１２００円')).toBe(1200);
    expect(numberIn('120万円')).toBe(1_200_000);
    expect(numberIn('€ 30')).toBe(30);
    expect(numberIn('some')).toBeUndefined();
    expect(numberIn('-5')).toBeUndefined();
  });
});

describe('the form of a dealing', () => {
  it('keeps only what its kind has', () => {
    const form = { ...emptyDealing(TODAY), reason: 'price', supplier: 'Lind Print', hurts: 'x' } as const;
    const party = { contactId: 'sarah' };
    expect(dealingOf({ ...form, kind: 'trouble' }, party)).toEqual({ ...party, kind: 'trouble', on: TODAY });
    expect(dealingOf({ ...form, kind: 'lost-bid' }, party)).toMatchObject({
      reason: 'price',
      supplier: 'Lind Print',
    });
    expect(dealingOf({ ...form, kind: 'question' }, party)).toMatchObject({ hurts: 'x' });
  });

  it('a year’s volume needs its amount', () => {
    const form = { ...emptyDealing(TODAY), kind: 'volume' } as const;
    expect(dealingOf(form, {})).toBeUndefined();
    expect(dealingOf({ ...form, amount: '120万' }, {})).toMatchObject({ amount: 1_200_000 });
  });
});

describe('the link of a recommendation', () => {
  it('opens ordinary pages alone', () => {
    expect(linkOf('example.org/coffee')).toBe('https://example.org/coffee');
    expect(linkOf('http://example.org')).toBe('http://example.org/');
    expect(linkOf('javascript:alert(1)')).toBeUndefined();
    expect(linkOf('not an address at all')).toBeUndefined();
    expect(linkOf(undefined)).toBeUndefined();
  });
});
