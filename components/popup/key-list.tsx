import { useEffect, useRef } from 'react';
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
  ['panel', 'p'],
  ['undo', 'Ctrl+Z'],
  ['popup', 'Alt+Shift+R'],
  ['peek', 'Alt+Shift+P'],
  ['all', '?'],
];

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
        {KEYS.filter(([name]) => name !== 'panel' || (shell.place === 'popup' && shell.canOpenSidePanel)).map(
          ([name, keys]) => (
            <div key={name}>
              <dt>{words.keys[name]}</dt>
              <dd>
                {keys.split(' ').map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dd>
            </div>
          ),
        )}
      </dl>
    </dialog>
  );
}
