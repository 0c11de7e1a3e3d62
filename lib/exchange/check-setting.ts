import * as z from 'zod/mini';

z.config({ jitless: true });

const line = z.string().check(z.maxLength(500));
const days = z.number().check(z.int(), z.minimum(0), z.maximum(3650));
const mode = z.enum(['on', 'beside', 'off']);
const maybe = z.optional;

/**
 * Settings are read by every page before anything else is shown: a value of another shape from a file would leave
 * the user before an empty page. Settings of names not known here are let through, they are never read.
 */
const SHAPES: Readonly<Record<string, z.ZodMiniType>> = {
  me: z.strictObject({
    name: maybe(line),
    nameLatin: maybe(line),
    company: maybe(line),
    addresses: maybe(z.array(line)),
    profile: maybe(line),
    signature: maybe(z.strictObject({ ja: z.string(), en: z.string() })),
  }),
  language: z.enum(['ja', 'en', 'browser']),
  sites: z.array(
    z.strictObject({
      site: z.string().check(z.regex(/^(linkedin|gmail|outlook|https?:\/\/[^/\s*]+)$/u)),
      mode,
    }),
  ),
  clocks: z.strictObject({
    askedNoAnswer: maybe(days),
    introducedNoWord: maybe(days),
    thankIntroducer: maybe(days),
    reportBack: maybe(days),
  }),
  welcomed: z.boolean(),
};

/** The field at fault, or nothing. */
export function checkSetting(key: unknown, value: unknown): string | undefined {
  const shape = typeof key === 'string' && Object.hasOwn(SHAPES, key) ? SHAPES[key] : undefined;
  const checked = shape?.safeParse(value);
  if (!checked || checked.success) return undefined;
  return [String(key), ...(checked.error.issues[0]?.path ?? [])].join('.');
}
