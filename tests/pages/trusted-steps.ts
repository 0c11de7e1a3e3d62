import type { Desk } from '../../lib/db/commit.ts';
import {
  addDealing,
  closeDealings,
  deleteDealing,
  editDealing,
  putOffDealings,
} from '../../lib/deeds/dealings.ts';
import { recordIntroductionMail } from '../../lib/deeds/introduction-mail.ts';
import { recordEvents } from '../../lib/deeds/introductions.ts';
import { introduceForNeed, keepNeed } from '../../lib/deeds/needs.ts';
import {
  addRecommendation,
  deleteRecommendation,
  editRecommendation,
  setReply,
} from '../../lib/deeds/recommendations.ts';
import { addRequest, deleteRequest, editRequest, noteReaction } from '../../lib/deeds/requests.ts';
import type { PagePerson } from '../../lib/deeds/shell.ts';
import { changeSteps } from '../../lib/deeds/support-steps.ts';
import { editTrade, resetTrade } from '../../lib/deeds/trades.ts';
import { ME } from '../../lib/domain/basics.ts';
import type { Step } from './ledger-steps.ts';

const DAY = '2026-04-01';
const LATER = '2026-06-01';

type Kinds =
  | ('request' | 'edit-request' | 'react' | 'drop-request' | 'need')
  | ('recommend' | 'edit-recommendation' | 'reply' | 'drop-recommendation')
  | ('deal' | 'change-dealing' | 'record-several' | 'support' | 'mail' | 'trade');

/** Does one act on what an introduction hangs together with: requests, needs, recommendations, dealings, mails. */
export async function doTrusted(desk: Desk, step: Extract<Step, { do: Kinds }>): Promise<unknown> {
  const { ledger } = desk;
  const nth = async (
    table: 'contacts' | 'requests' | 'recommendations' | 'dealings' | 'introductions',
    at: number,
  ) => {
    const keys = await ledger.table<unknown, string>(table).toCollection().primaryKeys();
    return keys[at % Math.max(keys.length, 1)];
  };
  const person = (at: number) => nth('contacts', at);
  const identity = (at: number) => {
    const value = `p${at % 8}@example.org`;
    return { key: `email:${value}`, kind: 'email', value } as const;
  };
  switch (step.do) {
    case 'request': {
      const [other, wanted] = [await person(step.people[0]), await person(step.people[1])];
      return addRequest(desk, {
        askerId: step.byMe ? ME : (other ?? ME),
        askedId: step.byMe ? (other ?? ME) : ME,
        wanted: step.word,
        ...(wanted !== undefined && wanted !== other && { wantedId: wanted }),
        kind: 'business',
        limits: { withinDays: step.people[1] },
        decision: 'open',
        askedOn: DAY,
      });
    }
    case 'edit-request':
      return editRequest(desk, (await nth('requests', step.request)) ?? 'gone', {
        wanted: step.word,
        decision: step.declines ? 'declined' : 'open',
        reason: step.declines ? step.word : undefined,
        decidedOn: step.declines ? DAY : undefined,
      });
    case 'react': {
      const { word: reaction, angry } = step;
      return noteReaction(desk, (await nth('requests', step.request)) ?? 'gone', {
        reaction,
        angry,
        on: DAY,
      });
    }
    case 'drop-request':
      return deleteRequest(desk, (await nth('requests', step.request)) ?? 'gone');
    case 'need': {
      const seeker = { fields: { name: { written: step.word } }, identities: [identity(step.address)] };
      const need = { kind: 'business', limits: {}, askedOn: DAY } as const;
      if (step.keeps)
        return keepNeed(desk, seeker, { ...need, askedId: ME, wanted: step.word, decision: 'open' });
      const [providerId, requestId] = [await person(step.provider), await nth('requests', step.request)];
      return introduceForNeed(
        desk,
        seeker,
        {
          providerId: providerId ?? ME,
          introducerId: ME,
          kind: 'business',
          ...(requestId !== undefined && { requestId }),
        },
        [{ kind: 'came-forward', side: 'seeker' }],
      );
    }
    case 'recommend': {
      const [first, second, whose] = await Promise.all(step.people.map(person));
      return addRecommendation(desk, {
        subject: 'service',
        what: step.word,
        ...(whose !== undefined && { contactId: whose }),
        recipientIds: [...new Set([first, second].filter((id) => id !== undefined))],
        isBroadcast: false,
        replies: first === undefined ? [] : [{ contactId: first, reply: 'liked', on: DAY }],
      });
    }
    case 'edit-recommendation': {
      const id = (await nth('recommendations', step.recommendation)) ?? 'gone';
      const to = await person(step.person);
      return editRecommendation(desk, id, {
        toldOn: DAY,
        recipientIds: to === undefined ? [] : [to],
        replies: [],
      });
    }
    case 'reply': {
      const id = (await nth('recommendations', step.recommendation)) ?? 'gone';
      const contactId = (await person(step.person)) ?? 'gone';
      const reply = { contactId, reply: 'not-for-them', on: DAY } as const;
      return setReply(desk, id, contactId, step.takesBack ? undefined : reply);
    }
    case 'drop-recommendation':
      return deleteRecommendation(desk, (await nth('recommendations', step.recommendation)) ?? 'gone');
    case 'deal': {
      const contactId = await person(step.person);
      const party = step.ofCompany || contactId === undefined ? { company: step.word } : { contactId };
      return addDealing(desk, { ...party, kind: step.kind, on: DAY, text: step.word });
    }
    case 'change-dealing': {
      const id = (await nth('dealings', step.dealing)) ?? 'gone';
      if (step.how === 'edit') return editDealing(desk, id, { until: LATER, text: undefined });
      if (step.how === 'close') return closeDealings(desk, [id], DAY);
      return step.how === 'put-off' ? putOffDealings(desk, [id], LATER) : deleteDealing(desk, id);
    }
    case 'record-several':
      return recordEvents(desk, (await nth('introductions', step.introduction)) ?? 'gone', step.whats);
    case 'support':
      return changeSteps(desk, (await nth('introductions', step.introduction)) ?? 'gone', (steps) =>
        step.done
          ? steps.map((one) => ({ ...one, doneOn: DAY }))
          : [...steps, { id: desk.newId(), text: 'call', on: DAY }],
      );
    case 'mail': {
      const [by, one, other] = step.addresses.map(
        (at): PagePerson => ({
          sighting: {
            role: 'recipient',
            confidence: 'sure',
            name: `Person ${at % 8}`,
            address: identity(at).value,
          },
          identities: [identity(at)],
          inFront: true,
        }),
      );
      if (!by || !one || !other) return undefined;
      return recordIntroductionMail(
        desk,
        step.made
          ? { kind: 'made', seeker: one, provider: other, said: 'meet' }
          : { kind: 'received', introducer: by, seeker: one, said: 'meet' },
        { why: 'paper', side: 'seeker', takeOn: step.takeOn },
      );
    }
    case 'trade': {
      const id = `own-${step.trade % 3}`;
      const words = { ja: [step.word], en: [step.word] };
      return step.resets ? resetTrade(desk, id) : editTrade(desk, { id, names: words, says: words });
    }
  }
}
