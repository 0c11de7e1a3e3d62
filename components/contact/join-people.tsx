import { useLiveQuery } from 'dexie-react-hooks';
import { useRef } from 'react';
import { type ContactSheet, readContactSheet } from '../../lib/db/queries/contacts.ts';
import { dropTyped, keepTyped, readTyped } from '../../lib/db/typed.ts';
import { joinPeople } from '../../lib/deeds/merge.ts';
import type { Id } from '../../lib/domain/basics.ts';
import type { JoinChoices } from '../../lib/domain/join.ts';
import { calledName } from '../../lib/glance/party.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { samePersonWords } from '../../lib/i18n/same-person.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { useTyped } from '../app/use-typed.ts';
import { Button } from '../ui/controls.tsx';
import { JoinChoice } from './join-choice.tsx';
import { JoinSides } from './join-sides.tsx';
import { EMPTY_NOTE, type NoteDraft, noteKey } from './note-draft.ts';
import { PersonPicker } from './person-picker.tsx';
import './join-people.css';

interface JoinDraft {
  readonly otherId?: Id | undefined;
  readonly choices: JoinChoices;
}

interface JoinPeopleProps {
  readonly contactId: Id;
  /** Where a page or a name said who it may be. */
  readonly otherId?: Id | undefined;
}

/** Two people of the notebook who are one: both side by side, what differs to choose, one button. */
export function JoinPeople({ contactId, otherId: given }: JoinPeopleProps) {
  const { desk, act, language, say, zone } = useApp();
  const { back, go, replace } = useRoute();
  const common = useWords(commonWords);
  const contact = useWords(contactWords);
  const words = useWords(samePersonWords);
  const [draft, setDraft, drop] = useTyped<JoinDraft>(`join:${contactId}:${given ?? ''}`, {
    otherId: given,
    choices: {},
  });
  const joining = useRef(false);
  const gone = draft?.otherId;
  const sheets = useLiveQuery(async () => {
    const read = async (id: Id | undefined) =>
      id === undefined ? undefined : ((await readContactSheet(desk.ledger, id, zone)) ?? null);
    return { keep: await read(contactId), gone: await read(gone) };
  }, [desk, contactId, gone, zone]);
  if (!draft || !sheets) return null;
  if (!sheets.keep) return <p className="section">{contact.gone}</p>;

  const { keep } = sheets;
  const shared = sheets.gone && sharedIntroduction(keep, sheets.gone);
  const leave = async () => {
    await drop();
    if (given === undefined) back();
    else replace({ at: 'person', contactId });
  };
  const join = async (other: ContactSheet) => {
    if (joining.current) return;
    joining.current = true;
    const result = await act(
      async () => {
        const done = await joinPeople(desk, {
          keep: contactId,
          gone: other.contact.id,
          choices: draft.choices,
        });
        return done.ok ? { ...done, refused: undefined } : { refused: done };
      },
      words.joined(calledName(keep.contact, language)),
    );
    joining.current = false;
    if (!result) return;
    if (result.refused) return say(result.refused.why === 'gone' ? contact.gone : words.sameIntroduction);
    await carryNote(other.contact.id);
    await leave();
  };

  /** A fit note that was begun about the one is about both. */
  const carryNote = async (from: Id) => {
    const left = (await readTyped(desk.ledger, noteKey(from))) as NoteDraft | undefined;
    if (!left?.text) return;
    const own = ((await readTyped(desk.ledger, noteKey(contactId))) as NoteDraft | undefined) ?? EMPTY_NOTE;
    const note = own.text === '' ? left : { ...own, text: `${own.text}\n${left.text}` };
    await keepTyped(desk.ledger, noteKey(contactId), note, desk.now());
    await dropTyped(desk.ledger, noteKey(from));
  };

  return (
    <form
      className="join-people"
      aria-label={words.joinTitle}
      onSubmit={(event) => {
        event.preventDefault();
        if (sheets.gone && !shared) void join(sheets.gone);
      }}
    >
      <div className="fields">
        <PersonPicker
          label={words.whoElse(keep.contact.name.written)}
          hint={gone === undefined ? words.whoElseHint : undefined}
          value={gone}
          onChange={(otherId) => setDraft({ otherId, choices: {} })}
          exclude={[contactId]}
          autoFocus={gone === undefined}
        />
        {sheets.gone === null && <p>{contact.gone}</p>}
        {sheets.gone && (
          <>
            <JoinSides sheets={[keep, sheets.gone]} />
            {shared ? (
              <div className="notice wrong" role="alert">
                <p>{words.sameIntroduction}</p>
                <Button small onClick={() => go({ at: 'introduction', introductionId: shared })}>
                  {words.openIntroduction}
                </Button>
              </div>
            ) : (
              <>
                <JoinChoice
                  keep={keep}
                  gone={sheets.gone}
                  value={draft.choices}
                  onChange={(choices) => setDraft({ ...draft, choices })}
                />
                <p className="hint">{words.staysWith}</p>
              </>
            )}
          </>
        )}
      </div>
      {sheets.gone && (
        <div className="form-foot">
          {!shared && (
            <Button look="main" submit>
              {words.join}
            </Button>
          )}
          <Button look="plain" onClick={() => void drop().then(back)}>
            {common.cancel}
          </Button>
        </div>
      )}
    </form>
  );
}

/** The introduction in which both stand, whichever way. */
function sharedIntroduction(one: ContactSheet, other: ContactSheet): Id | undefined {
  const of = new Set(other.introductions.map(({ introduction }) => introduction.id));
  return one.introductions.find(({ introduction }) => of.has(introduction.id))?.introduction.id;
}
