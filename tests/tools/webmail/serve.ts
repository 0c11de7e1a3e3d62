/**
 * Starts the webmail for looking around in it, until Ctrl-C.
 *
 *     node tests/tools/webmail/serve.ts [--skin elastic|larry|classic] [--lang en_US|ja_JP] [--addresses]
 */
import { parseArgs } from 'node:util';
import { ensureWebmail, type Skin } from './install.ts';
import type { Language } from './roundcube.ts';
import { startWebmail } from './start.ts';

const SKINS: readonly Skin[] = ['elastic', 'larry', 'classic'];
const LANGUAGES: readonly Language[] = ['en_US', 'ja_JP'];

const { values } = parseArgs({
  options: {
    skin: { type: 'string', default: 'elastic' },
    lang: { type: 'string', default: 'en_US' },
    addresses: { type: 'boolean', default: false },
  },
});
const skin = SKINS.find((known) => known === values.skin);
const language = LANGUAGES.find((known) => known === values.lang);

if (!skin || !language) {
  console.error(`--skin takes ${SKINS.join(', ')}; --lang takes ${LANGUAGES.join(', ')}.`);
  process.exitCode = 1;
} else {
  const readiness = await ensureWebmail(console.log, skin);
  if (!readiness.ok) {
    console.error(readiness.why);
    process.exitCode = 1;
  } else {
    const webmail = await startWebmail({ skin, language, showsAddresses: values.addresses });
    console.log(
      `${webmail.origin}/   user: ${webmail.user}   password: ${webmail.password}   (Ctrl-C ends it)`,
    );
    // The servers are processes of their own and keep none of ours alive.
    setInterval(() => {}, 60_000);
  }
}
