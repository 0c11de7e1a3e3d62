import { commonWords } from '../../lib/i18n/common.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button } from './controls.tsx';
import './print.css';

/**
 * Opens the browser's printing dialog. What comes out is the page's `.print-sheet`, a child of the body; where there is
 * none, what has the class `print-page`, as it stands. In the notebook's own tab alone: a popup closes as soon as the
 * dialog takes the focus, and is too small a page to print.
 */
export function PrintButton() {
  const { shell } = useApp();
  const words = useWords(commonWords);
  if (shell.place !== 'workspace') return null;
  return (
    <span className="no-print">
      <Button small onClick={() => window.print()}>
        {words.print}
      </Button>
    </span>
  );
}
