import type { Place } from '../app/place.ts';
import { CirclePage } from '../circle/circle-page.tsx';
import { NewCircle } from '../circle/new-circle.tsx';
import { CompanyPage } from '../company/company-page.tsx';
import { AddPerson } from '../contact/add-person.tsx';
import { EditPerson } from '../contact/edit-person.tsx';
import { JoinPeople } from '../contact/join-people.tsx';
import { LetterPage } from '../draft/letter-page.tsx';
import { GatheringPage } from '../gathering/gathering-page.tsx';
import { NewGathering } from '../gathering/new-gathering.tsx';
import { ThankYous } from '../gathering/thank-yous.tsx';
import { IntroduceSheet } from '../introduce-sheet/introduce-sheet.tsx';
import { IntroductionMailPage } from '../introduction/introduction-mail.tsx';
import { IntroductionPage } from '../introduction/introduction-page.tsx';
import { NewIntroduction } from '../introduction/new-introduction.tsx';
import { PreparePage } from '../one-to-one/prepare-page.tsx';
import { NewRecommendation } from '../recommendation/new-recommendation.tsx';
import { RecommendationPage } from '../recommendation/recommendation-page.tsx';
import { NewRequest } from '../request/new-request.tsx';
import { RequestPage } from '../request/request-page.tsx';
import { ReportPage } from '../site/report-page.tsx';
import { TrackRecordPage } from '../track-record/track-record-page.tsx';
import { later } from '../ui/later.tsx';
import { WeekPage } from '../week/week-page.tsx';

/** Read when it is opened: the list of trades comes with it, and the popup's first look has no use for that. */
const NeedPage = later(async () => (await import('../need/need-page.tsx')).NeedPage);

/** Read when it is opened: what lays out the tree comes with it. */
const LineagePage = later(async () => (await import('../lineage/lineage-page.tsx')).LineagePage);

export interface OtherPlaceProps {
  readonly place: Exclude<Place, { at: 'home' | 'person' }>;
}

/** Every place but a person's: read when one of them is opened first, or when the page has nothing else to do. */
export function OtherPlace({ place }: OtherPlaceProps) {
  switch (place.at) {
    case 'edit-person':
      return <EditPerson contactId={place.contactId} />;
    case 'join-people':
      return <JoinPeople contactId={place.contactId} otherId={place.otherId} />;
    case 'add-person':
      return <AddPerson from={place.from} />;
    case 'introduction':
      return <IntroductionPage introductionId={place.introductionId} />;
    case 'need':
      return <NeedPage {...place} />;
    case 'introduction-mail':
      return <IntroductionMailPage {...place} />;
    case 'request':
      return <RequestPage {...place} />;
    case 'new-request':
      return <NewRequest {...place} />;
    case 'recommendation':
      return <RecommendationPage {...place} />;
    case 'new-recommendation':
      return <NewRecommendation {...place} />;
    case 'company':
      return <CompanyPage {...place} />;
    case 'week':
      return <WeekPage {...place} />;
    case 'circle':
      return <CirclePage circleId={place.circleId} />;
    case 'new-circle':
      return <NewCircle />;
    case 'gathering':
      return <GatheringPage gatheringId={place.gatheringId} />;
    case 'new-gathering':
      return <NewGathering {...place} />;
    case 'thank-yous':
      return <ThankYous gatheringId={place.gatheringId} />;
    case 'prepare':
      return <PreparePage contactId={place.contactId} />;
    case 'track-record':
      return <TrackRecordPage contactId={place.contactId} />;
    case 'lineage':
      return <LineagePage contactId={place.contactId} />;
    case 'introduce-sheet':
      return <IntroduceSheet contactId={place.contactId} />;
    case 'report':
      return <ReportPage />;
    case 'new-introduction': {
      const { at: _, ...given } = place;
      return <NewIntroduction {...given} />;
    }
    case 'letter': {
      const { at: _, ...letter } = place;
      return <LetterPage {...letter} />;
    }
  }
}
