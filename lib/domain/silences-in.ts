import type { DayDate } from './basics.ts';
import { dayOf, daysBetween } from './day.ts';
import type { Introduction, IntroductionEvent } from './introduction.ts';
import { isReceived } from './introduction-parties.ts';
import type { Clocks } from './settings.ts';
import { patienceOf } from './silence.ts';
import { cameToNothing, isOpen, type Standing } from './standing.ts';

/** A time without word that was longer than its clock. */
interface SilenceHad {
  /** The last word before it. */
  readonly event: IntroductionEvent;
  /** Whole days, until the next word, its end, or today. */
  readonly days: number;
}

interface Told {
  readonly introduction: Introduction;
  /** Those that count, oldest first. */
  readonly events: readonly IntroductionEvent[];
  readonly standing: Standing;
}

interface Measure {
  readonly clocks: Clocks;
  readonly zone: string;
}

interface Then extends Measure {
  readonly today: DayDate;
}

/** Silences on whatever day one looks. */
interface SilencesSoFar {
  readonly over: readonly SilenceHad[];
  /** The last word, where the next one is still to come, and its day: a silence once that is longer ago than the clock. */
  readonly waiting?: { readonly event: IntroductionEvent; readonly on: DayDate };
}

type Kind = IntroductionEvent['kind'];

/** What the user hears or asks after an introduction they made, as the standing's last word counts it. */
const WORDS: readonly Kind[] = ['introduced', 'in-touch', 'met', 'outcome', 'checked-in'];
/** What the introducer of one the user received hears. */
const OWN_WORDS: readonly Kind[] = ['thanked', 'reported'];
/** What shows that the two have been brought together. */
const BEGINS: readonly Kind[] = ['introduced', 'in-touch', 'met', 'outcome', 'reported'];

/**
 * The silences of an introduction, as `silenceOf` counts the present one: of a received one the user's own towards the
 * introducer, of one the user made the two's. One still going on counts until today.
 */
export function silencesIn(told: Told, then: Then): readonly SilenceHad[] {
  const { over, waiting } = silencesSoFar(told, then);
  const clock = clockOf(told, then.clocks);
  if (!waiting || clock === undefined) return over;
  const days = daysBetween(waiting.on, then.today);
  return days > clock ? [...over, { event: waiting.event, days }] : over;
}

/** The same without the day on which one looks: what can be kept. */
export function silencesSoFar(told: Told, { clocks, zone }: Measure): SilencesSoFar {
  const received = isReceived(told.introduction);
  const clock = clockOf(told, clocks);
  if (clock === undefined) return { over: [] };
  const silences: SilenceHad[] = [];
  let last: IntroductionEvent | undefined;
  const until = (day: DayDate) => {
    if (!last) return;
    const days = daysBetween(dayOf(last.at, zone), day);
    if (days > clock) silences.push({ event: last, days });
  };
  for (const event of told.events) {
    const isNext = last ? (received ? OWN_WORDS : WORDS).includes(event.kind) : BEGINS.includes(event.kind);
    const isEnd = ends(event, told, received);
    if (isNext || isEnd) until(dayOf(event.at, zone));
    if (isEnd) last = undefined;
    else if (isNext) last = event;
    // It stayed over: what is written down later belongs to no silence.
    if (isEnd && isOver(told, received) && (received || event.at >= told.standing.since))
      return { over: silences };
  }
  return {
    over: silences,
    ...(last && !isOver(told, received) && { waiting: { event: last, on: dayOf(last.at, zone) } }),
  };
}

function clockOf({ introduction }: Told, clocks: Clocks): number | undefined {
  return isReceived(introduction) ? clocks.reportBack : patienceOf(introduction, clocks);
}

/** Nobody has to be heard from any more. */
function isOver({ standing }: Told, received: boolean): boolean {
  return received ? standing.loopClosed || standing.state === 'withdrawn' : !isOpen(standing.state);
}

function ends(event: IntroductionEvent, { standing }: Told, received: boolean): boolean {
  if (event.kind === 'withdrawn') return true;
  if (received) return event.kind === 'reported' && event.about === 'result';
  if (event.kind === 'answered') return event.answer === 'declined' || event.answer === 'not-now';
  // With the outcome that settled it, it was over; what is heard later is nobody's silence.
  const settled = !isOpen(standing.state) && !cameToNothing(standing.state);
  return event.kind === 'outcome' && settled && event.at >= standing.since;
}
