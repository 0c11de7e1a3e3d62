import { useMemo } from 'react';
import type { Branch, Lineage } from '../../lib/domain/lineage.ts';
import { lineageWords } from '../../lib/i18n/lineage.ts';
import { useWords } from '../app/app.tsx';
import { useRoute } from '../app/route.tsx';
import { beginningsOf } from './beginnings.ts';

/** Where it began, by year: what stands there while nobody is chosen. */
export function BeginningList({ lineage }: { readonly lineage: Lineage }) {
  const words = useWords(lineageWords);
  const { years, left } = useMemo(() => beginningsOf(lineage), [lineage]);
  const isEmpty = years.every(({ beginnings }) => beginnings.length === 0);
  return (
    <section className="lineage-beginnings" aria-labelledby="lineage-beginnings">
      <h2 id="lineage-beginnings">{words.beginnings}</h2>
      <p className="quiet">{isEmpty ? words.empty : words.beginningsLead}</p>
      {years.map(({ year, people, through, beginnings }) => (
        <section key={year} className="beginning-year" aria-label={words.year(year)}>
          <h3>
            {words.year(year)} <span className="small quiet">{words.yearLine(people, through)}</span>
          </h3>
          {beginnings.length > 0 && (
            <ul>
              {beginnings.map((branch) => (
                <li key={branch.id}>
                  <BranchRow branch={branch} />
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
      {left > 0 && <p className="quiet small">{words.beginningsMore(left)}</p>}
    </section>
  );
}

interface BranchRowProps {
  readonly branch: Branch;
  /** The year stands beside the name where the list is not one of years. */
  readonly withYear?: boolean;
}

/** A person as one line: who, since when, how many came of it and what. Opens the lineage around them. */
export function BranchRow({ branch, withYear }: BranchRowProps) {
  const words = useWords(lineageWords);
  const { go } = useRoute();
  const about = [
    branch.beginning !== undefined && branch.beginning !== 'unknown' && words.beginning[branch.beginning],
    branch.below > 0 && words.below(branch.below),
    words.cameOf(branch.whole),
  ];
  return (
    <button
      type="button"
      className="row"
      data-nav
      onClick={() => go({ at: 'lineage', contactId: branch.id })}
    >
      <span className="clip name">{branch.name}</span>
      {withYear && <span className="small quiet year">{branch.year}</span>}
      <span className="grow clip small quiet">{about.filter(Boolean).join(' · ')}</span>
    </button>
  );
}
