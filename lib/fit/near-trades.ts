import type { Id } from '../domain/basics.ts';

/** Trades near enough that somebody of the one may help where the other is called for. Nearness goes both ways. */
const NEAR: readonly (readonly Id[])[] = [
  ['tax-accountant', 'cpa', 'bookkeeper'],
  ['bookkeeper', 'payroll'],
  ['cfo', 'tax-accountant'],
  ['payroll', 'labor-consultant'],
  ['lawyer', 'contract-lawyer'],
  ['lawyer', 'employment-lawyer'],
  ['lawyer', 'divorce-lawyer'],
  ['lawyer', 'criminal-lawyer'],
  ['lawyer', 'bankruptcy-lawyer'],
  ['labor-consultant', 'employment-lawyer'],
  ['debt-collector', 'lawyer'],
  ['debt-collector', 'factoring'],
  ['judicial-scrivener', 'administrative-scrivener'],
  ['administrative-scrivener', 'visa-lawyer'],
  ['inheritance-consultant', 'judicial-scrivener', 'notary'],
  ['estate-agent', 'office-agent', 'rental-agent'],
  ['property-manager', 'rental-agent'],
  ['property-investor', 'estate-agent'],
  ['house-builder', 'architect', 'general-contractor'],
  ['renovation', 'interior-contractor', 'carpenter', 'house-builder'],
  ['interior-designer', 'interior-contractor'],
  ['house-painter', 'roofer'],
  ['plumber', 'renovation'],
  ['cleaning', 'housekeeper'],
  ['junk-removal', 'organizer'],
  ['life-insurance', 'financial-planner', 'non-life-insurance'],
  ['financial-planner', 'investment-adviser'],
  ['banker', 'loan-consultant'],
  ['venture-capital', 'angel-investor'],
  ['web-designer', 'ux-designer', 'graphic-designer'],
  ['seo', 'online-ads', 'social-media', 'marketing-consultant'],
  ['software-developer', 'app-developer'],
  ['ecommerce', 'web-designer'],
  ['it-support', 'network-engineer'],
  ['network-engineer', 'cybersecurity'],
  ['dx-consultant', 'software-developer'],
  ['copywriter', 'editor-publisher'],
  ['photographer', 'videographer'],
  ['videographer', 'animator'],
  ['pr-consultant', 'advertising-agency', 'marketing-consultant'],
  ['brand-consultant', 'graphic-designer'],
  ['recruiter', 'temp-agency', 'foreign-workers'],
  ['hr-consultant', 'labor-consultant', 'corporate-trainer'],
  ['counselor', 'psychiatrist'],
  ['business-coach', 'management-consultant'],
  ['chiropractor', 'physiotherapist', 'acupuncturist', 'massage'],
  ['personal-trainer', 'nutritionist', 'yoga'],
  ['translator', 'interpreter'],
  ['care-manager', 'home-care', 'nursing-home'],
  ['catering', 'chef'],
  ['importer', 'exporter', 'customs-broker', 'freight-forwarder'],
  ['trucking', 'warehouse'],
  ['event-planner', 'venue'],
  ['machining', 'metalworking', 'prototyping'],
  ['printer', 'packaging'],
];

/** For each trade those near it. */
export const NEAR_TRADES: ReadonlyMap<Id, ReadonlySet<Id>> = nearTrades();

function nearTrades(): ReadonlyMap<Id, ReadonlySet<Id>> {
  const found = new Map<Id, Set<Id>>();
  for (const group of NEAR) {
    for (const one of group) {
      const near = found.get(one) ?? new Set<Id>();
      for (const other of group) if (other !== one) near.add(other);
      found.set(one, near);
    }
  }
  return found;
}
