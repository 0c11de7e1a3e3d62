import { useEffect, useMemo, useState } from 'react';
import { reportWords } from '../../lib/i18n/report.ts';
import { outlineOf } from '../../lib/report/outline.ts';
import type { PageReport, Replaced } from '../../lib/report/report.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button } from '../ui/controls.tsx';
import './report-page.css';

const REPLACED: readonly Replaced[] = ['words', 'addresses', 'profiles', 'numbers'];
const LEFT_OUT: readonly Replaced[] = ['pictures', 'bodies', 'typed', 'code'];

/** The page at hand as it would be saved for a bug report: looked through first, saved at a click, sent nowhere. */
export function ReportPage() {
  const { shell } = useApp();
  const words = useWords(reportWords);
  const [report, setReport] = useState<PageReport | 'unreadable'>();

  useEffect(() => {
    let stopped = false;
    void shell.readReport().then((read) => {
      if (!stopped) setReport(read ?? 'unreadable');
    });
    return () => {
      stopped = true;
    };
  }, [shell]);

  if (report === undefined || report === 'unreadable')
    return (
      <p className="report-page quiet" role="status">
        {report ? words.unreadable : words.reading}
      </p>
    );
  return <Preview report={report} />;
}

function Preview({ report }: { readonly report: PageReport }) {
  const { shell, say, today } = useApp();
  const words = useWords(reportWords);
  const pieces = useMemo(() => outlineOf(report.html), [report]);
  const list = (kinds: readonly Replaced[]) =>
    kinds
      .filter((kind) => report.replaced[kind] > 0)
      .map((kind) => words.replaced[kind](report.replaced[kind]))
      .join(' · ') || words.none;
  const save = () => {
    const host = URL.parse(report.url)?.hostname.replace(/^www\./u, '') ?? 'page';
    const name = `tsunagi-${host}-${today}.${report.kind}`;
    shell.saveFile(name, report.html, report.kind === 'html' ? 'text/html' : 'application/xhtml+xml');
    say(words.saved(name));
  };

  return (
    <div className="report-page">
      <p>{words.what}</p>
      <dl className="small">
        <Fact label={words.replacedLabel}>{list(REPLACED)}</Fact>
        <Fact label={words.leftOutLabel}>{list(LEFT_OUT)}</Fact>
        <Fact label={words.keptLabel}>{words.kept}</Fact>
        <Fact label={words.addressLabel}>{report.url}</Fact>
        <Fact label={words.sizeLabel}>
          {words.kilobytes(Math.max(1, Math.round(new Blob([report.html]).size / 1000)))}
        </Fact>
      </dl>
      {report.cut && <p className="small">{words.cut}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keys */}
      <section className="report-preview" aria-label={words.preview} tabIndex={0} lang="en">
        {pieces.map((piece, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they never change places
          <pre key={at}>{piece}</pre>
        ))}
      </section>
      <div className="actions">
        <Button look="main" onClick={save}>
          {words.save}
        </Button>
        <span className="small quiet">{words.nothingSent}</span>
      </div>
    </div>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
