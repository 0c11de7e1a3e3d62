import type { FitGrade } from '../../lib/fit/fit.ts';

/** A grade by its shape, so that it needs no colour: full, half, barred, hollow. Its word stands beside it. */
export function GradeShape({ grade }: { readonly grade: FitGrade }) {
  return (
    <svg className={`grade-shape ${grade}`} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="5.3" fill={grade === 'fits-well' ? 'currentColor' : 'none'} />
      {grade === 'close' && <path d="M7 1.7a5.3 5.3 0 0 0 0 10.6Z" className="half" />}
      {grade === 'not-theirs' && <path d="M3.4 10.6 10.6 3.4" />}
    </svg>
  );
}
