import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Language } from '../../lib/domain/basics.ts';
import {
  isTicked,
  partsOfSheet,
  type Sheet,
  type SheetLine,
  sheetText,
} from '../../lib/draft/introduce-sheet.ts';
import { isForeignTo } from '../../lib/draft/language.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { contactWords } from '../../lib/i18n/contact.ts';
import { introduceSheetWords } from '../../lib/i18n/introduce-sheet.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button, ChoiceField } from '../ui/controls.tsx';
import { PrintButton } from '../ui/print-button.tsx';
import type { SheetChoice } from './use-sheet-choice.ts';
import './introduce-sheet.css';

interface SheetViewProps {
  readonly sheet: Sheet;
  readonly choice: SheetChoice;
  readonly onChoice: (choice: SheetChoice) => void;
  /** Whose it is, for those who listen. */
  readonly label: string;
  /** What stands there while there is nothing to give away. */
  readonly empty: string;
  /** What can be added to it. */
  readonly children?: ReactNode;
}

/** A sheet as it is given away, each line with its tick; copied as text, or printed. */
export function SheetView({ sheet, choice, onChoice, label, empty, children }: SheetViewProps) {
  const { shell, act, say, language } = useApp();
  const words = useWords(introduceSheetWords);
  const common = useWords(commonWords);
  const { languages } = useWords(contactWords);
  const { ticks } = choice;
  const given = sheet.lines.filter((line) => isTicked(line, ticks));
  const tick = ({ key }: SheetLine, isOn: boolean) =>
    onChoice({ ...choice, ticks: { ...ticks, [key]: isOn } });
  const copy = () =>
    void act(async () => {
      await shell.copyText(sheetText(sheet, ticks));
      say(words.copied);
      return {};
    });
  const extras = sheet.lines.filter(({ isExtra }) => isExtra);
  const hints = [
    extras.some(({ part }) => part === 'reach') && words.extra.address,
    extras.some(({ part }) => part !== 'reach') && words.extra.learned,
    given.some(
      ({ key, text, part }) => part !== 'work' && !key.includes('@') && isForeignTo(text, sheet.language),
    ) && words.foreign,
  ].filter((hint) => hint !== false);

  return (
    <article className="introduce-sheet" aria-label={label}>
      <div className="sheet-bar">
        <ChoiceField<Language>
          label={words.language}
          options={(['ja', 'en'] as const).map((value) => ({ value, label: languages[value] }))}
          value={choice.language}
          onChange={(chosen) => chosen && onChoice({ ...choice, language: chosen })}
        />
        {given.length > 0 && (
          <div className="actions">
            <Button look="main" small onClick={copy}>
              {common.copyText}
            </Button>
            <PrintButton />
          </div>
        )}
      </div>
      <section className="sheet-paper" aria-label={words.lines} lang={sheet.language}>
        <h1>{sheet.title}</h1>
        {sheet.lines.every(({ part, isExtra }) => part === 'work' || isExtra) && (
          <p className="quiet" lang="">
            {empty}
          </p>
        )}
        {partsOfSheet(sheet).map(({ part, heading, lines }) => (
          <section key={part}>
            {heading !== undefined && <h2>{heading}</h2>}
            <ul>
              {lines.map((line) => (
                <li key={line.key} data-left-out={!isTicked(line, ticks) || undefined}>
                  <label>
                    <input
                      type="checkbox"
                      aria-label={words.include(line.text)}
                      checked={isTicked(line, ticks)}
                      onChange={(event) => tick(line, event.target.checked)}
                    />
                    <span className="said">{line.text}</span>
                  </label>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </section>
      <p className="hint">{[words.note, ...hints].join(language === 'ja' ? '' : ' ')}</p>
      {children}
      {createPortal(<Printed sheet={sheet} choice={choice} />, document.body)}
    </article>
  );
}

/** What comes out on paper: the ticked lines and nothing around them. */
function Printed({ sheet, choice }: Pick<SheetViewProps, 'sheet' | 'choice'>) {
  const parts = partsOfSheet(sheet).flatMap(({ part, heading, lines }) => {
    const given = lines.filter((line) => isTicked(line, choice.ticks));
    return given.length === 0 ? [] : [{ part, heading, given }];
  });
  return (
    <div className="print-sheet" lang={sheet.language}>
      <h1>{sheet.title}</h1>
      {parts.map(({ part, heading, given }) => (
        <section key={part}>
          {heading !== undefined && <h2>{heading}</h2>}
          {given.map((line) => (
            <p key={line.key} className="said">
              {line.text}
            </p>
          ))}
        </section>
      ))}
    </div>
  );
}
