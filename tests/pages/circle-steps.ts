import type { Desk } from '../../lib/db/commit.ts';
import { addAsk, deleteAsk, editAsk } from '../../lib/deeds/asks.ts';
import {
  addCircle,
  addSeat,
  addVisit,
  deleteCircle,
  deleteSeat,
  deleteVisit,
  editCircle,
  editSeat,
  editVisit,
  joinAfterVisit,
} from '../../lib/deeds/circles.ts';
import { editContact } from '../../lib/deeds/contacts.ts';
import {
  addGathering,
  deleteGathering,
  editGathering,
  editGuest,
  thankGuest,
} from '../../lib/deeds/gatherings.ts';
import { deleteHandout, editHandout, handOut, introduceByCard } from '../../lib/deeds/handouts.ts';
import { editIntroduction } from '../../lib/deeds/introductions.ts';
import { addOneToOne, deleteOneToOne, editOneToOne } from '../../lib/deeds/one-to-ones.ts';
import { ME } from '../../lib/domain/basics.ts';
import type { CircleStep } from './ledger-steps.ts';

const DAYS = ['2026-03-24', '2026-03-31', '2026-04-07'] as const;
const dayAt = (at: number) => DAYS[at % DAYS.length] ?? DAYS[0];

type Table =
  | ('contacts' | 'introductions' | 'circles' | 'seats' | 'visits')
  | ('asks' | 'oneToOnes' | 'handouts' | 'gatherings' | 'guests');

/** Does one act in a circle, at a talk of two, with a card, or at an evening. */
export async function doInCircle(desk: Desk, step: CircleStep): Promise<unknown> {
  const { ledger } = desk;
  const maybe = async (table: Table, at: number) => {
    const keys = await ledger.table<unknown, string>(table).toCollection().primaryKeys();
    return keys[at % Math.max(keys.length, 1)];
  };
  const nth = async (table: Table, at: number) => (await maybe(table, at)) ?? 'gone';
  const party = async (at: number, own: boolean) => (own ? ME : ((await maybe('contacts', at)) ?? ME));
  switch (step.do) {
    case 'circle':
      return addCircle(desk, { name: step.word, meets: { weekday: 4, at: '07:00' } });
    case 'change-circle': {
      const id = await nth('circles', step.circle);
      return step.drops
        ? deleteCircle(desk, id)
        : editCircle(desk, id, { name: step.word, meets: undefined });
    }
    case 'seat': {
      const circleId = await maybe('circles', step.circle);
      if (circleId === undefined) return undefined;
      const contactId = await party(step.person, step.own);
      return addSeat(desk, { circleId, contactId, specialty: step.word, joinedOn: dayAt(step.person) });
    }
    case 'change-seat': {
      const id = await nth('seats', step.seat);
      return step.drops ? deleteSeat(desk, id) : editSeat(desk, id, { leftOn: DAYS[2], reason: 'moved' });
    }
    case 'visit': {
      const [circleId, contactId] = [
        await maybe('circles', step.circle),
        await maybe('contacts', step.person),
      ];
      if (circleId === undefined || contactId === undefined) return undefined;
      const invitedById = await party(step.invited, step.invited % 4 === 0);
      return addVisit(desk, {
        circleId,
        contactId,
        on: dayAt(step.day),
        ...(invitedById !== contactId && { invitedById }),
      });
    }
    case 'change-visit': {
      const id = await nth('visits', step.visit);
      if (step.how === 'delete') return deleteVisit(desk, id);
      if (step.how === 'join') return joinAfterVisit(desk, id, { joinedOn: DAYS[2], specialty: 'paper' });
      return editVisit(desk, id, { came: false, invitedById: undefined });
    }
    case 'ask': {
      const circleId = await maybe('circles', step.circle);
      const contactId = await party(step.person, step.own);
      return addAsk(desk, {
        contactId,
        on: dayAt(step.person),
        text: step.word,
        ...(circleId !== undefined && { circleId }),
      });
    }
    case 'change-ask': {
      const id = await nth('asks', step.ask);
      return step.drops ? deleteAsk(desk, id) : editAsk(desk, id, { endedOn: DAYS[2] });
    }
    case 'talk': {
      const [contactId, circleId] = [
        await maybe('contacts', step.person),
        await maybe('circles', step.circle),
      ];
      if (contactId === undefined) return undefined;
      return addOneToOne(desk, {
        contactId,
        on: dayAt(step.day),
        state: step.held ? 'held' : 'planned',
        ...(circleId !== undefined && { circleId }),
      });
    }
    case 'change-talk': {
      const id = await nth('oneToOnes', step.talk);
      if (step.how === 'delete') return deleteOneToOne(desk, id);
      return editOneToOne(desk, id, step.how === 'held' ? { state: 'held' } : { text: 'paper' });
    }
    case 'card': {
      const [contactId, toId] = [
        await party(step.people[0], step.own),
        await maybe('contacts', step.people[1]),
      ];
      if (step.stock && contactId !== ME) await editContact(desk, contactId, { cards: 1 });
      return handOut(desk, {
        contactId,
        on: dayAt(step.people[1]),
        ...(toId === undefined || toId === contactId ? { to: step.word } : { toId }),
      });
    }
    case 'change-card': {
      const id = await nth('handouts', step.card);
      if (step.how === 'delete') return deleteHandout(desk, id);
      if (step.how === 'edit') return editHandout(desk, id, { count: 2, toId: undefined, to: 'the baker' });
      const card = await ledger.handouts.get(id);
      const seekerId = card?.toId ?? ME;
      return introduceByCard(
        desk,
        id,
        { seekerId, providerId: card?.contactId ?? ME, introducerId: ME, kind: 'business' },
        [{ kind: 'introduced' }],
      );
    }
    case 'evening': {
      const [one, other, hostId] = await Promise.all(step.people.map((at) => maybe('contacts', at)));
      const circleId = await maybe('circles', step.circle);
      const known = [...new Set([one, other])].filter((id) => id !== undefined);
      const value = `e${step.address % 8}@example.org`;
      const key = `email:${value}`;
      const isFree = (await ledger.identities.get(key)) === undefined;
      return addGathering(
        desk,
        {
          what: step.word,
          on: dayAt(step.address),
          ...(hostId !== undefined && { hostId }),
          ...(circleId !== undefined && { circleId }),
        },
        [
          ...known.map((contactId) => ({ contactId, line: 'paper' })),
          {
            fields: { name: { written: step.word }, ...(hostId !== undefined && { metThroughId: hostId }) },
            identities: isFree ? [{ key, kind: 'email', value } as const] : [],
          },
        ],
      );
    }
    case 'change-evening': {
      const id = await nth('gatherings', step.evening);
      return step.how === 'delete'
        ? deleteGathering(desk, id)
        : editGathering(desk, id, { place: 'the mill' });
    }
    case 'thank': {
      const id = await nth('guests', step.guest);
      return step.never ? editGuest(desk, id, { noThanks: true }) : thankGuest(desk, id, DAYS[2]);
    }
    case 'circle-of-introduction': {
      const circleId = await maybe('circles', step.circle);
      return editIntroduction(desk, await nth('introductions', step.introduction), { circleId });
    }
  }
}
