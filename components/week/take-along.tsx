import { weekLines, weekText } from '../../lib/glance/week-lines.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { weekWords } from '../../lib/i18n/week.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button } from '../ui/controls.tsx';
import { PrintButton } from '../ui/print-button.tsx';
import type { ShownWeek } from './use-week.ts';

/** The week as text for a phone, as a file for a spreadsheet, and on paper. */
export function TakeAlong({ shown }: { readonly shown: ShownWeek }) {
  const { shell, act, say, language, today } = useApp();
  const words = useWords(weekWords);
  const common = useWords(commonWords);
  const { circle, week, view, ask } = shown;
  const told = { report: view.report, people: view.people, ask };
  const copy = async () => {
    await shell.copyText(weekText({ ...told, circle: circle?.name }, language, today));
    say(common.copied);
  };
  const save = () =>
    act(async () => {
      const { weekCsv } = await import('../../lib/exchange/week-csv.ts');
      const text = weekCsv(weekLines(told, language), language);
      shell.saveFile(words.fileName(week.firstDay, week.lastDay), text, 'text/csv');
      return {};
    });
  return (
    <div className="actions week-take">
      <Button small onClick={() => void copy()}>
        {common.copyText}
      </Button>
      <Button small label={words.csvSave} onClick={() => void save()}>
        {words.csv}
      </Button>
      <PrintButton />
    </div>
  );
}
