import * as Ariakit from '@ariakit/react';
import type { DayDate } from '../../lib/domain/basics.ts';
import { addDays } from '../../lib/domain/day.ts';
import { reminderWords } from '../../lib/i18n/reminder.ts';
import { dayWords } from '../../lib/i18n/words.ts';
import { useApp, useWords } from '../app/app.tsx';
import { closeOnly } from '../ui/keys.ts';

interface LaterMenuProps {
  /** What is put off, for those who only hear the button. */
  readonly what: string;
  readonly onPick: (until: DayDate) => void;
  readonly onPickDate: () => void;
  /** The row's, so that its key opens the menu too. */
  readonly menu: Ariakit.MenuStore;
}

export function useLaterMenu(): Ariakit.MenuStore {
  return Ariakit.useMenuStore({ placement: 'bottom-end' });
}

/** As if opened from its button by key: the first choice has the focus. */
export function openByKey(menu: Ariakit.MenuStore): void {
  // The button is what Esc gives the focus back to.
  menu.setDisclosureElement(menu.getState().anchorElement);
  menu.setInitialFocus('first');
  menu.setAutoFocusOnShow(true);
  menu.show();
}

/** Until when: three dates in words, or any other. */
export function LaterMenu({ what, onPick, onPickDate, menu }: LaterMenuProps) {
  const { language, today } = useApp();
  const words = useWords(reminderWords);
  const choices = [
    [words.tomorrow, addDays(today, 1)],
    [words.nextWeek, addDays(today, 7)],
    [words.nextMonth, addDays(today, 30)],
  ] as const;
  return (
    <>
      <Ariakit.MenuButton
        store={menu}
        className="button icon"
        aria-label={words.laterNamed(what)}
        aria-keyshortcuts="s"
        title={`${words.laterNamed(what)} (s)`}
      >
        <MoonIcon />
      </Ariakit.MenuButton>
      <Ariakit.Menu
        store={menu}
        className="later-menu"
        gutter={4}
        portal
        unmountOnHide
        hideOnEscape={closeOnly}
      >
        {choices.map(([label, day]) => (
          <Ariakit.MenuItem key={day} className="row" onClick={() => onPick(day)}>
            <span className="grow">{label}</span>
            <span className="quiet small">{dayWords(day, language, today)}</span>
          </Ariakit.MenuItem>
        ))}
        <Ariakit.MenuItem className="row" onClick={onPickDate}>
          {words.aDate}
        </Ariakit.MenuItem>
      </Ariakit.Menu>
    </>
  );
}

/** Drawn here: letters of the moon and the tick look different on every system. */
function MoonIcon() {
  return (
    <svg className="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M13 9.6A5.5 5.5 0 1 1 6.6 3a4.4 4.4 0 0 0 6.4 6.6Z" />
    </svg>
  );
}

export function TickIcon() {
  return (
    <svg className="glyph" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M3 8.5l3.2 3.2L13 4.8" />
    </svg>
  );
}
