import type { Language } from '../../lib/domain/basics.ts';
import { paletteWords } from '../../lib/i18n/palette.ts';
import { searchForm } from '../../lib/identity/spelling.ts';
import { SECTIONS } from '../workspace/spot.ts';

export type Command = keyof (typeof paletteWords)['en']['commands'];

/** In the order in which they are offered while nothing is typed. */
export const ACTS = [
  'new-introduction',
  'need',
  'add-person',
  'new-request',
  'new-recommendation',
  'new-gathering',
  'new-circle',
  'introduce-me',
  'undo',
  'keys',
] as const satisfies readonly Command[];

export const PLACES = SECTIONS satisfies readonly Command[];

const WORDS: ReadonlyMap<Command, string> = new Map(
  [...ACTS, ...PLACES].map((command) => {
    const said = (['en', 'ja'] as const).flatMap((language: Language) => {
      const { commands, also } = paletteWords[language];
      return [commands[command], also[command]];
    });
    return [command, searchForm(said.join(' '))];
  }),
);

/** Commands in which every word typed stands, in whichever language; all of them where nothing is typed. */
export function commandsLike<C extends Command>(commands: readonly C[], typed: string): readonly C[] {
  const words = searchForm(typed)
    .split(/[\s　]+/u)
    .filter((word) => word !== '');
  return commands.filter((command) => {
    const text = WORDS.get(command) ?? '';
    return words.every((word) => beginsIn(text, word));
  });
}

/** Latin words from their beginning, others anywhere: nobody types Japanese with spaces. */
function beginsIn(text: string, word: string): boolean {
  return /^[a-z0-9]/u.test(word) ? ` ${text}`.includes(` ${word}`) : text.includes(word);
}
