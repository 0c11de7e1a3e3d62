import type { Language } from '../../lib/domain/basics.ts';
import type { Ticks } from '../../lib/draft/introduce-sheet.ts';
import { useApp } from '../app/app.tsx';
import { useTyped } from '../app/use-typed.ts';

/** In which language a sheet is given away, and which of its lines. */
export interface SheetChoice {
  readonly language: Language;
  readonly ticks: Ticks;
}

/** What was chosen for the sheet of somebody, kept from one time to the next; nothing until that is read. */
export function useSheetChoice(
  contactId: string,
): readonly [SheetChoice | undefined, (choice: SheetChoice) => void] {
  const { language } = useApp();
  const [choice, setChoice] = useTyped<SheetChoice>(`introduce-sheet:${contactId}`, { language, ticks: {} });
  return [choice, setChoice];
}
