import { useLiveQuery } from 'dexie-react-hooks';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Desk } from '../../lib/db/commit.ts';
import { readSettings } from '../../lib/db/queries/settings.ts';
import { BadRow } from '../../lib/db/rows.ts';
import { undo } from '../../lib/db/undo.ts';
import { Gone } from '../../lib/deeds/rows.ts';
import type { Shell } from '../../lib/deeds/shell.ts';
import type { DayDate, Language } from '../../lib/domain/basics.ts';
import type { Change } from '../../lib/domain/change.ts';
import { dayOf } from '../../lib/domain/day.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { changeLine } from '../../lib/i18n/changes.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { interfaceLanguage, type RoomWords } from '../../lib/i18n/words.ts';
import { Button } from '../ui/controls.tsx';
import type { Opening } from './opening.ts';

/** What every component of a page may use: the desk to write with, the shell of the browser, words and dates. */
export interface App {
  readonly desk: Desk;
  readonly shell: Shell;
  readonly settings: Settings;
  readonly language: Language;
  readonly zone: string;
  readonly today: DayDate;
  /** Runs a deed: shows what went wrong in words, and offers undo where `done` says what was done. */
  readonly act: <T extends object>(work: () => Promise<T>, done?: string) => Promise<T | undefined>;
  /** Takes back a change, the newest when none is named, and says so. */
  readonly takeBack: (changeId?: string) => Promise<void>;
  readonly say: (text: string) => void;
  /** The change that was taken back last, while this page was open. */
  readonly undone: Change | undefined;
  /** Takes away an old message that has nothing to offer: one is elsewhere by now. */
  readonly hush: () => void;
  /** What was read before anything was drawn: there for the first frame, gone when it stands. */
  readonly opening: { readonly current: Opening | undefined };
}

const AppContext = createContext<App | undefined>(undefined);

export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('no <AppRoot> above');
  return app;
}

/** The words of a room in the interface's language. */
export function useWords<Shape>(words: RoomWords<Shape>): Shape {
  return words[useApp().language];
}

interface Toast {
  readonly text: string;
  readonly changeId?: string;
  readonly at: number;
}

/** So long a message stands wherever one goes: what is done and left in one go still says that it was done. */
const YOUNG_MS = 1500;

interface AppRootProps {
  readonly desk: Desk;
  readonly shell: Shell;
  readonly browserLanguage: string;
  readonly opening: Opening;
  readonly children: ReactNode;
}

/** Stands around every page of the extension. */
export function AppRoot({ desk, shell, browserLanguage, opening: read, children }: AppRootProps) {
  const settings = useSettings(desk, read.settings);
  const opening = useRef<Opening | undefined>(read);
  const [toast, setToast] = useState<Toast>();
  const [undone, setUndone] = useState<Change>();
  const language = interfaceLanguage(settings.language, browserLanguage);
  const common = commonWords[language];
  const { zone } = read;
  const today = useToday(desk, zone);

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['place'] = shell.place;
  }, [language, shell]);

  // Effects run from the inside out: everything of the first frame has taken what it asked for.
  useEffect(() => {
    opening.current = undefined;
  }, []);

  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(undefined), 8000);
    return () => clearTimeout(timer);
  }, [toast]);

  const say = useCallback((text: string) => setToast({ text, at: performance.now() }), []);
  const hush = useCallback(
    () =>
      setToast((now) => {
        const stays = now?.changeId !== undefined || (now && performance.now() - now.at < YOUNG_MS);
        return stays ? now : undefined;
      }),
    [],
  );

  const takeBack = useCallback(
    async (changeId?: string) => {
      const result = await undo(desk, changeId);
      if (result.ok) {
        say(common.undone(changeLine(result.undone, language, today)));
        setUndone(result.undone);
      } else say(result.why === 'nothing' ? common.undoNothing : common.undoChangedSince);
    },
    [desk, common, language, today, say],
  );

  const act = useCallback(
    async <T extends object>(work: () => Promise<T>, done?: string): Promise<T | undefined> => {
      try {
        const result = await work();
        if (wroteNothing(result)) {
          say(common.goneMeanwhile);
          return undefined;
        }
        if (done !== undefined) {
          const { changeId } = result as { changeId?: string };
          setToast({ text: done, at: performance.now(), ...(changeId !== undefined && { changeId }) });
        }
        return result;
      } catch (error) {
        if (error instanceof Gone) {
          say(common.goneMeanwhile);
          return undefined;
        }
        say(error instanceof BadRow ? common.badInput(error.where.join(', ')) : common.somethingWrong);
        reportError(error);
        return undefined;
      }
    },
    [common, say],
  );

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]');
      if (typing || event.isComposing || event.key.toLowerCase() !== 'z' || event.shiftKey) return;
      if (!(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void takeBack();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [takeBack]);

  const app = useMemo<App>(
    () => ({ desk, shell, settings, language, zone, today, act, takeBack, say, undone, hush, opening }),
    [desk, shell, settings, language, zone, today, act, takeBack, say, undone, hush],
  );
  return (
    <AppContext value={app}>
      {children}
      <div role="status" aria-live="polite">
        {toast && (
          <div className="toast">
            <span>{toast.text}</span>
            {toast.changeId !== undefined && (
              <Button look="plain" small onClick={() => void takeBack(toast.changeId)}>
                {common.undo}
              </Button>
            )}
          </div>
        )}
      </div>
    </AppContext>
  );
}

/** The settings, kept up to date. The same object until one of them differs: everything on the page hangs on it. */
function useSettings(desk: Desk, first: Settings): Settings {
  const settings = useLiveQuery(() => readSettings(desk.ledger), [desk], first);
  const kept = useRef(first);
  if (JSON.stringify(settings) !== JSON.stringify(kept.current)) kept.current = settings;
  return kept.current;
}

/** Today's date, right also when a page stays open past midnight. */
function useToday(desk: Desk, zone: string): DayDate {
  const [today, setToday] = useState(() => dayOf(desk.now(), zone));
  useEffect(() => {
    const look = () => setToday(dayOf(desk.now(), zone));
    const timer = setInterval(look, 60_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [desk, zone]);
  return today;
}

/** A deed on a row says `false` where the row is not there any more: another tab has deleted it. */
function wroteNothing(result: object): boolean {
  const { value, changeId } = result as { value?: unknown; changeId?: unknown };
  return value === false && changeId === undefined;
}
