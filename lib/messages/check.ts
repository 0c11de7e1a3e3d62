import * as z from 'zod/mini';
import type { PageMessage } from './page.ts';

z.config({ jitless: true });

/**
 * What may arrive from a page's script. The script is ours, but the page it reads is anybody's: lengths and counts
 * are bounded, and whatever is not of this shape is no message.
 */

const short = z.string().check(z.minLength(1), z.maxLength(2000));
/** Somebody without an identifier is named by all that is said of them. */
const whom = z.string().check(z.minLength(1), z.maxLength(20_000));
const key = z.string().check(z.minLength(1), z.maxLength(100));

const sighting = z.strictObject({
  role: z.enum([
    'subject',
    'sender',
    'recipient',
    'result',
    'connection',
    'author',
    'commenter',
    'partner',
    'mutual',
    'aside',
    'other',
  ]),
  confidence: z.enum(['sure', 'likely', 'name-only']),
  name: z.optional(short),
  address: z.optional(short),
  profile: z.optional(short),
  memberId: z.optional(short),
  company: z.optional(short),
  headline: z.optional(short),
});

const message = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('seen'),
    documentKey: key,
    site: key,
    verified: z.boolean(),
    expectsPeople: z.boolean(),
    strayed: z.boolean(),
    url: z.string().check(z.maxLength(2_100_000)),
    people: z.array(sighting).check(z.maxLength(2000)),
  }),
  z.strictObject({ type: z.literal('open'), documentKey: key, whom }),
  z.strictObject({
    type: z.literal('peek'),
    documentKey: key,
    whom,
    scale: z.number().check(z.gte(0.25), z.lte(8)),
    dark: z.boolean(),
  }),
  z.strictObject({ type: z.literal('gone'), documentKey: key }),
]);

/** The message if it is one, else nothing. Never throws. */
export function checkPageMessage(arrived: unknown): PageMessage | undefined {
  const checked = message.safeParse(arrived);
  return checked.success ? (checked.data as PageMessage) : undefined;
}
