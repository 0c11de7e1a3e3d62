/** What is printed, as a picture: the page in the measure of its paper, and the sheets the browser would make of it. */
import { Glass } from './glass.ts';
import type { Walk } from './walk.ts';

/** A5 at 96 dots an inch, less the margins of 12 mm on each side. */
const PAPER = { width: 468, height: 702 };

interface Printed {
  readonly name: string;
  readonly did: string;
}

/** Takes the notebook's page as it stands to paper; fails where something is cut off at the side or nothing is there. */
export async function onPaper({ tour, notebook }: Walk, { name, did }: Printed): Promise<void> {
  const on = await Glass.ofPage(notebook);
  const screen = notebook.viewportSize();
  await tour.step({
    name,
    did,
    on,
    act: async () => {
      await notebook.emulateMedia({ media: 'print' });
      await notebook.setViewportSize(PAPER);
      await on.send('Emulation.setScrollbarsHidden', { hidden: true });
      const [text = '', cut = 0] = await on.evaluate<[string, number]>(
        '[document.body.innerText, document.documentElement.scrollWidth - innerWidth]',
      );
      if (text.trim() === '') throw new Error('nothing is printed');
      if (cut > 0) throw new Error(`${cut} px are cut off at the side`);
      const { data } = (await on.send('Page.printToPDF', { preferCSSPageSize: true })) as { data: string };
      const file = Buffer.from(data, 'base64').toString('latin1');
      const sheets = file.match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
      return `${sheets} of A5: ${text.replace(/\s+/g, ' ').trim()}`;
    },
  });
  await notebook.emulateMedia({ media: 'screen' });
  await on.send('Emulation.setScrollbarsHidden', { hidden: false });
  if (screen) await notebook.setViewportSize(screen);
}
