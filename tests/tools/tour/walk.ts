/** The walk through the whole extension, chapter by chapter, as a user would go. */
import type { Page } from 'playwright';
import { CAST, type Cast } from './cast.ts';
import { goThroughFirstRun, openWelcome } from './first-run.ts';
import type { SamplePages } from './sample-pages.ts';
import type { Tour } from './tour.ts';
import { walkEvening } from './walk-evening.ts';
import { walkGroups } from './walk-groups.ts';
import { walkIntroduction } from './walk-introduction.ts';
import { walkMail } from './walk-mail.ts';
import { walkPair } from './walk-pair.ts';
import { walkPopupGroups } from './walk-popup-groups.ts';
import { walkProfile, walkProfiles } from './walk-profiles.ts';
import { walkMutual, walkReceived } from './walk-received.ts';
import { walkSites } from './walk-sites.ts';
import { walkSidePanel, walkToday } from './walk-today.ts';
import { walkWeek } from './walk-week.ts';
import { walkWorkspace } from './walk-workspace.ts';
import { walkYears } from './walk-years.ts';
import { type Words, wordsIn } from './words.ts';

export interface Walk {
  readonly tour: Tour;
  readonly pages: SamplePages;
  readonly words: Words;
  readonly cast: Cast;
  /** The tab with the sample pages. */
  readonly page: Page;
  /** The tab with the workspace. */
  readonly notebook: Page;
}

type Chapter = (it: Walk) => Promise<void>;

/** Groups, weeks and the long view. */
const GROUPS: readonly Chapter[] = [walkGroups, walkWeek, walkPair, walkEvening, walkYears, walkPopupGroups];

/** The whole way, or what is looked at most: enough to see another colour scheme by. */
const CHAPTERS: Readonly<Record<'whole' | 'main', readonly Chapter[]>> = {
  whole: [
    walkMail,
    walkIntroduction,
    walkReceived,
    walkMutual,
    walkProfiles,
    walkToday,
    walkWorkspace,
    ...GROUPS,
    walkSidePanel,
  ],
  main: [walkMail, walkIntroduction, walkReceived, walkMutual, walkProfile, walkWorkspace, ...GROUPS],
};

/**
 * @param sites pictures of marks and peek on each site come last.
 * @param onFirstLook is called when the sample people are in and nothing has been changed yet.
 */
export async function walk(
  tour: Tour,
  pages: SamplePages,
  { way, sites }: { readonly way: keyof typeof CHAPTERS; readonly sites?: true },
  onFirstLook: Chapter,
): Promise<void> {
  const notebook = await goThroughFirstRun(tour, await openWelcome(tour.run));
  const page = await tour.run.context.newPage();
  const it: Walk = { tour, pages, words: wordsIn(tour.language), cast: CAST[tour.language], page, notebook };
  for (const chapter of [onFirstLook, ...CHAPTERS[way], ...(sites ? [walkSites] : [])]) {
    try {
      await chapter(it);
    } catch (error) {
      tour.fail('went-on', error as Error); // between two steps; what follows may still go well
    }
  }
}
