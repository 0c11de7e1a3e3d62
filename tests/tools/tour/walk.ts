/** The walk through the whole extension, chapter by chapter, as a user would go. */
import type { Page } from 'playwright';
import { CAST } from './cast.ts';
import { goThroughFirstRun, openWelcome } from './first-run.ts';
import type { SamplePages } from './sample-pages.ts';
import type { Tour } from './tour.ts';
import { wordsIn } from './words.ts';
import { walkIntroduction } from './walk-introduction.ts';
import { walkMail } from './walk-mail.ts';
import { walkProfiles } from './walk-profiles.ts';
import { walkToday } from './walk-today.ts';
import { walkWorkspace } from './walk-workspace.ts';

export interface Walk {
  readonly tour: Tour;
  readonly pages: SamplePages;
  readonly words: ReturnType<typeof wordsIn>;
  readonly cast: (typeof CAST)['en'];
  /** The tab with the sample pages. */
  readonly page: Page;
}

export async function walk(tour: Tour, pages: SamplePages): Promise<void> {
  const { context } = tour.run;
  const notebook = await goThroughFirstRun(tour, await openWelcome(tour.run));
  const page = await context.newPage();
  const it: Walk = { tour, pages, words: wordsIn(tour.language), cast: CAST[tour.language], page };
  const chapters = [walkMail, walkIntroduction, walkProfiles, walkToday, (one: Walk) => walkWorkspace(one, notebook)];
  for (const chapter of chapters) await chapter(it);
}
