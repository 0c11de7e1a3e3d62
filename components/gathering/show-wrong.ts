/** Puts the keyboard where the first thing is wrong, once that is drawn: a field that is marked, or a row's answers. */
export function showWrong(form: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const found = form?.querySelector<HTMLElement>('[aria-invalid="true"], .row-notes:has(.wrong)');
    const target = found?.matches('.row-notes')
      ? (found.querySelector<HTMLElement>('button') ?? firstCell(found))
      : found;
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  });
}

function firstCell(notes: HTMLElement): HTMLElement | null {
  return notes.parentElement?.querySelector<HTMLElement>('input') ?? null;
}
