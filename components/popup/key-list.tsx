import { useEffect, useRef } from 'react';
import type { Shell } from '../../lib/deeds/shell.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { popupWords } from '../../lib/i18n/popup.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button } from '../ui/controls.tsx';
import { Icon } from '../ui/icons.tsx';
import './key-list.css';

type KeyWords = keyof (typeof popupWords)['en']['keys'];

const KEYS: readonly (readonly [KeyWords, string])[] = [
  ['search', '/'],
  ['move', 'j k'],
  ['open', 'Enter'],
  ['back', 'Esc'],
  ['done', 'e'],
  ['later', 's'],
  ['note', 'n'],
  ['introduce', 'i'],
  ['find', 'f'],
  ['add', 'a'],
  ['edit', 'd'],
  ['looking-for', 'l'],
  ['talk', 't'],
  ['prepare', 'b'],
  ['card', 'h'],
  ['move-card', 'm'],
  ['panel', 'p'],
  ['workspace', 'w'],
  ['palette', 'Ctrl+K'],
  ['undo', 'Ctrl+Z'],
  ['popup', 'Alt+Shift+R'],
  ['peek', 'Alt+Shift+P'],
  ['all', '?'],
];

/** Keys of things that stand only in some of the pages. */
function isHere(name: KeyWords, { place, canOpenSidePanel }: Shell): boolean {
  if (name === 'panel') return place === 'popup' && canOpenSidePanel;
  if (name === 'workspace') return place !== 'workspace';
  return name !== 'move-card' || place === 'workspace';
}

/** Every key, on one card. The browser's own dialog: it keeps the focus and closes by Esc. */
export function KeyList({ shown, onClose }: { readonly shown: boolean; readonly onClose: () => void }) {
  const { shell } = useApp();
  const common = useWords(commonWords);
  const words = useWords(popupWords);
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    if (shown) dialog.current?.showModal();
    else dialog.current?.close();
  }, [shown]);

  return (
    <dialog ref={dialog} className="key-list" aria-label={words.keysTitle} onClose={onClose}>
      <header>
        <h1>{words.keysTitle}</h1>
        <Button look="icon" label={common.close} onClick={onClose}>
          <Icon name="cross" />
        </Button>
      </header>
      <p className="quiet small">{words.keysNote}</p>
      <dl>
        {KEYS.filter(([name]) => isHere(name, shell)).map(([name, keys]) => (
          <div key={name}>
            <dt>{words.keys[name]}</dt>
            <dd>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
