/** Where an introduction stands, what is next in it, and who stands where: one door to all of it. */
export { eventsThatCount } from './events-that-count.ts';
export { isReceived, partyOf, sideOf } from './introduction-parties.ts';
export { askAgain, isLive, type NextStep, nextStep, reportOwed, sidesToTell } from './next-step.ts';
export {
  type Consent,
  INTRODUCTION_STATES,
  type IntroductionState,
  isOpen,
  type Standing,
} from './standing.ts';
export { standingOf } from './standing-of.ts';
