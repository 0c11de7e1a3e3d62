import { useState } from 'react';
import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { addIdentity, editContact } from '../../lib/deeds/contacts.ts';
import { editIntroduction } from '../../lib/deeds/introductions.ts';
import { changeSettings } from '../../lib/deeds/settings.ts';
import { type Id, type Language, ME, type Side } from '../../lib/domain/basics.ts';
import { partyOf } from '../../lib/domain/introduction-state.ts';
import { hasJapanese } from '../../lib/draft/language.ts';
import type { FreeText, Letter, Missing } from '../../lib/draft/letter.ts';
import { calledParty, calledSide } from '../../lib/glance/party.ts';
import { letterWords } from '../../lib/i18n/letter.ts';
import { emailIdentity } from '../../lib/identity/identities.ts';
import { useApp, useWords } from '../app/app.tsx';
import { PieceField } from './piece-field.tsx';

/** What the letter lacks, each with its field: what is put in goes where it belongs, and into the letter. */

interface BlockingPiecesProps {
  readonly view: IntroductionView;
  readonly letter: Letter;
  readonly recipients: readonly Id[];
}

/** What keeps it from being sent as it is, and what had to be left out of it: always in sight. */
export function BlockingPieces({ view, letter, recipients }: BlockingPiecesProps) {
  const { desk, act, settings, language } = useApp();
  const words = useWords(letterWords);
  const addLatinName = async (contactId: Id, reading: string) => {
    const name = view.people.get(contactId)?.name;
    if (name) await act(() => editContact(desk, contactId, { name: { ...name, reading } }));
  };
  const needsName = letter.missing.includes('my-name');
  const withoutAddress = letter.missing.includes('address-of-recipient')
    ? recipients.filter((id, index) => id !== ME && letter.to[index]?.address === undefined)
    : [];
  const addAddress = async (contactId: Id, typed: string): Promise<string | undefined> => {
    const identity = emailIdentity(typed);
    if (!identity) return words.notAnAddress;
    const added = await act(() => addIdentity(desk, contactId, identity));
    return added && 'ok' in added && !added.ok ? words.addressTaken : undefined;
  };
  const addName = async (name: string) => {
    const me = hasJapanese(name) ? { ...settings.me, name } : { ...settings.me, nameLatin: name };
    await act(() => changeSettings(desk, { me }));
  };
  const { latinNameOf, leftOut } = letter;
  if (latinNameOf.length + withoutAddress.length + leftOut.length === 0 && !needsName) return null;

  return (
    <div className="missing stack">
      {latinNameOf.map((id) => (
        <PieceField
          key={id}
          name={`latin-name:${id}`}
          label={words.ask['latin-name'](calledParty(view.people, id, language))}
          onSave={(reading) => addLatinName(id, reading)}
        />
      ))}
      {withoutAddress.map((id) => (
        <PieceField
          key={id}
          name={`address:${id}`}
          type="email"
          label={words.ask.address(calledParty(view.people, id, language))}
          onSave={(typed) => addAddress(id, typed)}
        />
      ))}
      {needsName && <PieceField name="my-name" label={words.ask['my-name']} onSave={addName} />}
      {leftOut.length > 0 && <p className="hint">{words.leftOut(listedFields(view, leftOut, language))}</p>}
    </div>
  );
}

interface BetterPiecesProps {
  readonly view: IntroductionView;
  readonly letter: Letter;
  /** The side an ask describes. */
  readonly otherSide: Side;
}

const BETTER = ['specialty', 'why', 'seeker-gains', 'provider-gains'] as const satisfies readonly Missing[];

/** What would only make it better: one line that unfolds; open where nothing yet says whom the letter is about. */
export function BetterPieces({ view, letter, otherSide }: BetterPiecesProps) {
  const { desk, act, language } = useApp();
  const words = useWords(letterWords);
  const { introduction } = view;
  const [isOpen] = useState(() => letter.missing.includes('specialty'));
  const lacking = BETTER.filter((one) => letter.missing.includes(one));
  if (lacking.length === 0) return null;

  const describedId = partyOf(introduction, otherSide);
  const called = (side: Side) => calledSide(view, side, language);
  const write = async (patch: Parameters<typeof editIntroduction>[2]) => {
    await act(() => editIntroduction(desk, introduction.id, patch));
  };
  const fields = {
    why: { label: words.ask.why, save: (why: string) => write({ why }) },
    'seeker-gains': {
      label: words.ask['seeker-gains'](called('seeker')),
      save: (seekerGains: string) => write({ seekerGains }),
    },
    'provider-gains': {
      label: words.ask['provider-gains'](called('provider')),
      save: (providerGains: string) => write({ providerGains }),
    },
    specialty: {
      label: words.ask.specialty(called(otherSide)),
      save: async (specialty: string) => {
        await act(() => editContact(desk, describedId, { specialty }));
      },
    },
  };
  return (
    <details className="better" open={isOpen}>
      <summary>{words.better(lacking.length)}</summary>
      <div className="missing stack">
        {lacking.map((one) => (
          <PieceField
            key={one}
            name={`${one}:${one === 'specialty' ? describedId : introduction.id}`}
            label={fields[one].label}
            onSave={fields[one].save}
          />
        ))}
      </div>
    </details>
  );
}

/** Parts of a letter in words: `why, what Greg Smith gains`. */
export function listedFields(
  view: IntroductionView,
  fields: readonly FreeText[],
  language: Language,
): string {
  const words = letterWords[language].fields;
  const named = (field: FreeText): string => {
    if (field === 'seeker-gains') return words[field](calledSide(view, 'seeker', language));
    if (field === 'provider-gains') return words[field](calledSide(view, 'provider', language));
    return words[field];
  };
  return [...new Set(fields)].map(named).join(language === 'ja' ? '、' : ', ');
}
