import { later } from '../ui/later.tsx';
import { AgainSection } from './again-section.tsx';
import { CallOnSection } from './call-on-section.tsx';
import { CirclesSection } from './circles-section.tsx';
import { CopiesSection } from './copies-section.tsx';
import { IntroductionsSection } from './introductions-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { RecommendationsSection } from './recommendations-section.tsx';
import { RequestsSection } from './requests-section.tsx';
import type { Section, Spot } from './spot.ts';
import { TodaySection } from './today-section.tsx';
import { WeekSection } from './week-section.tsx';

/** Sections that are opened now and then: the others' first look has no use for their code. */
const LineageSection = later(async () => (await import('./lineage-section.tsx')).LineageSection);
const OriginsSection = later(async () => (await import('./origins-section.tsx')).OriginsSection);
const LookBackSection = later(async () => (await import('./look-back-section.tsx')).LookBackSection);
/** The list of trades comes with it. */
const SettingsSection = later(async () => (await import('./settings-section.tsx')).SettingsSection);

const LATER: Partial<Record<Section, { readonly read: () => Promise<void> }>> = {
  lineage: LineageSection,
  origins: OriginsSection,
  'look-back': LookBackSection,
  settings: SettingsSection,
};

/** Reads the code of a section, where it does not come with the page. */
export async function readSectionCode(section: Section): Promise<void> {
  await LATER[section]?.read();
}

export function SectionContent({ spot }: { readonly spot: Spot }) {
  const section: Section = spot.section;
  switch (section) {
    case 'today':
      return <TodaySection place={spot.place} />;
    case 'people':
      return <PeopleSection place={spot.place} />;
    case 'introductions':
      return <IntroductionsSection place={spot.place} />;
    case 'requests':
      return <RequestsSection place={spot.place} />;
    case 'again':
      return <AgainSection place={spot.place} />;
    case 'week':
      return <WeekSection place={spot.place} />;
    case 'call-on':
      return <CallOnSection place={spot.place} />;
    case 'circles':
      return <CirclesSection place={spot.place} />;
    case 'lineage':
      return <LineageSection place={spot.place} />;
    case 'origins':
      return <OriginsSection place={spot.place} />;
    case 'look-back':
      return <LookBackSection place={spot.place} />;
    case 'recommendations':
      return <RecommendationsSection place={spot.place} />;
    case 'copies':
      return <CopiesSection />;
    case 'settings':
      return <SettingsSection />;
  }
}
