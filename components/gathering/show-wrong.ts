/** Whom of the notebook a row may mean can still be on its way when somebody saves: so long it is waited for. */
const WAIT_MS = 2000;

/** Puts the keyboard where the first thing is wrong, once that is drawn: a field that is marked, or a row's answers. */
export function showWrong(form: HTMLElement | null): void {
  const until = performance.now() + WAIT_MS;
  const look = () => {
    const found = form?.querySelector<HTMLElement>('[aria-invalid="true"], .row-notes:has(.wrong)');
    if (!found) {
      if (performance.now() < until) requestAnimationFrame(look);
      return;
    }
    const target = found.matches('.row-notes')
      ? (found.querySelector<HTMLElement>('button') ?? firstCell(found))
      : found;
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  };
  requestAnimationFrame(look);
}

function firstCell(notes: HTMLElement): HTMLElement | null {
  return notes.parentElement?.querySelector<HTMLElement>('input') ?? null;
}
