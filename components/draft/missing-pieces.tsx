import type { IntroductionView } from '../../lib/db/queries/introductions.ts';
import { addIdentity, editContact } from '../../lib/deeds/contacts.ts';
import { editIntroduction } from '../../lib/deeds/introductions.ts';
import { changeSettings } from '../../lib/deeds/settings.ts';
import { type Id, ME, type Side } from '../../lib/domain/basics.ts';
import { partyOf } from '../../lib/domain/introduction-state.ts';
import { hasJapanese } from '../../lib/draft/language.ts';
import type { FreeText, Letter, Missing } from '../../lib/draft/letter.ts';
import { letterWords } from '../../lib/i18n/letter.ts';
import { emailIdentity } from '../../lib/identity/identities.ts';
import { useApp, useWords } from '../app/app.tsx';
import { calledParty, calledSide } from '../introduction/party.ts';
import { PieceField } from './piece-field.tsx';

interface MissingPiecesProps {
  readonly view: IntroductionView;
  readonly letter: Letter;
  readonly recipients: readonly Id[];
  /** The side an ask describes. */
  readonly otherSide: Side;
}

/**
 * What the letter lacks, each with its field: what is put in goes where it belongs, and into the letter. In sight is
 * what keeps it from being sent as it is; what would only make it better is one line that unfolds.
 */
export function MissingPieces({ view, letter, recipients, otherSide }: MissingPiecesProps) {
  const { desk, act, settings, language } = useApp();
  const words = useWords(letterWords);
  const { introduction } = view;
  const { missing } = letter;
  const has = (one: Missing) => missing.includes(one);
  const named = (field: FreeText): string => {
    if (field === 'seeker-gains') return words.fields[field](calledSide(view, 'seeker', language));
    if (field === 'provider-gains') return words.fields[field](calledSide(view, 'provider', language));
    return words.fields[field];
  };
  const listed = (fields: readonly FreeText[]) =>
    [...new Set(fields)].map(named).join(language === 'ja' ? '、' : ', ');

  const write = async (patch: Parameters<typeof editIntroduction>[2]) => {
    await act(() => editIntroduction(desk, introduction.id, patch));
  };
  const withoutAddress = recipients.filter(
    (id, index) => id !== ME && letter.to[index]?.address === undefined,
  );
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
  const blocked = [
    ...(has('address-of-recipient')
      ? withoutAddress.map((id) => (
          <PieceField
            key={id}
            name={`address:${id}`}
            type="email"
            label={words.ask.address(calledParty(view.people, id, language))}
            onSave={(typed) => addAddress(id, typed)}
          />
        ))
      : []),
    has('my-name') && (
      <PieceField key="my-name" name="my-name" label={words.ask['my-name']} onSave={addName} />
    ),
    letter.leftOut.length > 0 && (
      <p key="left-out" className="hint">
        {words.leftOut(listed(letter.leftOut))}
      </p>
    ),
  ].filter(Boolean);
  const better = [
    has('why') && (
      <PieceField
        key="why"
        name={`why:${introduction.id}`}
        label={words.ask.why}
        onSave={(why) => write({ why })}
      />
    ),
    has('seeker-gains') && (
      <PieceField
        key="seeker-gains"
        name={`seeker-gains:${introduction.id}`}
        label={words.ask['seeker-gains'](calledSide(view, 'seeker', language))}
        onSave={(seekerGains) => write({ seekerGains })}
      />
    ),
    has('provider-gains') && (
      <PieceField
        key="provider-gains"
        name={`provider-gains:${introduction.id}`}
        label={words.ask['provider-gains'](calledSide(view, 'provider', language))}
        onSave={(providerGains) => write({ providerGains })}
      />
    ),
    has('specialty') && (
      <PieceField
        key="specialty"
        name={`specialty:${partyOf(introduction, otherSide)}`}
        label={words.ask.specialty(calledSide(view, otherSide, language))}
        onSave={async (specialty) => {
          await act(() => editContact(desk, partyOf(introduction, otherSide), { specialty }));
        }}
      />
    ),
  ].filter(Boolean);

  return (
    <>
      {blocked.length > 0 && <div className="missing stack">{blocked}</div>}
      {better.length > 0 && (
        <details className="better">
          <summary>{words.better(better.length)}</summary>
          <div className="missing stack">{better}</div>
        </details>
      )}
      {letter.otherLanguage.length > 0 && (
        <p className="hint">{words.otherLanguage(listed(letter.otherLanguage))}</p>
      )}
    </>
  );
}
