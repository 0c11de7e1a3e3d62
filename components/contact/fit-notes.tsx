import { useState } from 'react';
import type { ContactSheet } from '../../lib/db/queries/contacts.ts';
import { addFitNote, deleteFitNote, editFitNote } from '../../lib/deeds/fit-notes.ts';
import { FIT_KINDS, type FitNote } from '../../lib/domain/contact.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { useOnce } from '../app/use-once.ts';
import { useTyped } from '../app/use-typed.ts';
import { Button, Section } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import { FitNoteForm } from './fit-note-form.tsx';
import { LimitWords } from './limit-words.tsx';
import type { NoteDraft } from './note-draft.ts';
import './fit-notes.css';

interface FitNotesProps {
  readonly sheet: ContactSheet;
  readonly draft: NoteDraft;
  readonly onDraft: (draft: NoteDraft) => void;
  readonly onDrop: () => void;
  readonly pageUrl: string | undefined;
}

/** What suits a person and what does not, by kind, the newest first, and the line to add one. */
export function FitNotes({ sheet, draft, onDraft, onDrop, pageUrl }: FitNotesProps) {
  const { desk, act, today } = useApp();
  const words = useWords(contactWords);
  const once = useOnce();
  const { contact, notes } = sheet;

  const save = async () => {
    const text = draft.text.trim();
    if (text === '') return;
    const saved = await act(
      () =>
        addFitNote(desk, {
          contactId: contact.id,
          kind: draft.kind,
          text,
          notedOn: today,
          ...(pageUrl !== undefined && { pageUrl }),
        }),
      words.noteSaved,
    );
    if (saved) onDrop();
  };

  return (
    <Section
      title={words.fitTitle}
      aside={
        !draft.open && (
          <Button
            look="icon"
            small
            label={words.addNote}
            shortcut="n"
            onClick={() => onDraft({ ...draft, open: true })}
          >
            <Icon name="plus" size={14} />
          </Button>
        )
      }
    >
      {draft.open && (
        <FitNoteForm
          kind={draft.kind}
          text={draft.text}
          onChange={(change) => onDraft({ ...draft, ...change })}
          onSave={() => void once(save)}
          onCancel={draft.text === '' ? onDrop : () => onDraft({ ...draft, open: false })}
        />
      )}
      {notes.length === 0 && !draft.open && <p className="quiet">{words.noNotes}</p>}
      <div className="fit-notes">
        {FIT_KINDS.map((kind) => {
          const own = notes.filter((note) => note.kind === kind);
          return (
            own.length > 0 && (
              <div key={kind} className={`kind ${kind}`}>
                <h3>{words.fit[kind]}</h3>
                <ul>
                  {own.map((note) => (
                    <Note key={note.id} note={note} />
                  ))}
                </ul>
              </div>
            )
          );
        })}
      </div>
    </Section>
  );
}

/** One note. A click opens it for mending; what is typed into it is kept like everything else. */
function Note({ note }: { readonly note: FitNote }) {
  const { desk, act, shell, language, today } = useApp();
  const common = useWords(commonWords);
  const words = useWords(contactWords);
  const [editing, setEditing] = useState(false);
  const { pageUrl } = note;

  if (editing) return <NoteEditor note={note} onDone={() => setEditing(false)} />;
  return (
    <li className="fit-note">
      <button type="button" className="text" data-nav title={words.editNote} onClick={() => setEditing(true)}>
        {note.text} {note.limit && <LimitWords limit={note.limit} text={note.text} />}{' '}
        <span className="quiet small date">{dayWords(note.notedOn, language, today)}</span>
      </button>
      {pageUrl && (
        <Button look="icon" small label={words.openPage} onClick={() => shell.openTab(pageUrl)}>
          <Icon name="out" size={12} />
        </Button>
      )}
      <span className="on-hover">
        <Button
          look="icon"
          small
          label={words.deleteNote}
          onClick={() => void act(() => deleteFitNote(desk, note.id), common.deleted(note.text))}
        >
          <Icon name="cross" size={12} />
        </Button>
      </span>
    </li>
  );
}

function NoteEditor({ note, onDone }: { readonly note: FitNote; readonly onDone: () => void }) {
  const { desk, act } = useApp();
  const common = useWords(commonWords);
  const [draft, setDraft, drop] = useTyped(`edit-fit-note:${note.id}`, { kind: note.kind, text: note.text });
  if (!draft) return <li className="fit-note">{note.text}</li>;

  const leave = () => {
    void drop();
    onDone();
  };
  const save = async () => {
    const text = draft.text.trim();
    if (text === '') return;
    const saved = await act(() => editFitNote(desk, note.id, { kind: draft.kind, text }), common.saved);
    if (saved) leave();
  };
  return (
    <li>
      <FitNoteForm
        kind={draft.kind}
        text={draft.text}
        onChange={(change) => setDraft({ ...draft, ...change })}
        onSave={() => void save()}
        onCancel={leave}
      />
    </li>
  );
}
