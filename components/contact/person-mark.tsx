import type { Look } from '../../lib/domain/mark.ts';
import './person-mark.css';

/** A person's mark in the extension's own lists: the same shapes as on pages, hollow for a stranger. */
export function PersonMark({ look }: { readonly look: Look | undefined }) {
  return (
    <svg className="person-mark" width="14" height="14" viewBox="0 0 14 14" fill="none" aria-hidden="true">
      {look === undefined || !look.disc ? (
        <circle cx="7" cy="9" r="2.7" strokeWidth="1.2" />
      ) : (
        <path d="M7 9h0" strokeWidth="6.4" />
      )}
      {look?.stem && <path d="M4.6 11.4 2.2 13.2" strokeWidth="1.6" />}
      {look?.arc && <path d="M1.8 7.4A5.4 5.4 0 0 1 8.2 3.7" strokeWidth="1.5" />}
      {look?.notch && <path className="notch" d="M11.4.8a2.2 2.2 0 1 1-.01 0" />}
    </svg>
  );
}
