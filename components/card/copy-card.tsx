import type { Contact, Identity } from '../../lib/domain/contact.ts';
import { type Card, cardOf, cardText } from '../../lib/draft/card.ts';
import { cardWords } from '../../lib/i18n/card.ts';
import { commonWords } from '../../lib/i18n/common.ts';
import { useApp, useWords } from '../app/app.tsx';
import { Button } from '../ui/controls.tsx';

interface CopyCardProps {
  readonly contact: Contact;
  readonly identities: readonly Identity[];
}

/** Somebody's card to pass on: as text, as a vCard, as a file. Nothing private stands on it. */
export function CopyCard({ contact, identities }: CopyCardProps) {
  const { shell, say, act } = useApp();
  const words = useWords(cardWords);
  const common = useWords(commonWords);
  const card = () => cardOf(contact, identities);
  const copy = (text: () => string | Promise<string>) =>
    void act(async () => {
      await shell.copyText(await text());
      say(common.copied);
      return {};
    });
  const save = () =>
    void act(async () => {
      const name = `${fileName(card().name)}.vcf`;
      shell.saveFile(name, await vcardOf(card()), 'text/vcard;charset=utf-8');
      say(words.saved(name));
      return {};
    });
  return (
    <div className="actions">
      <Button small onClick={() => copy(() => cardText(card()))}>
        {common.copyText}
      </Button>
      <Button small onClick={() => copy(() => vcardOf(card()))}>
        {words.copyVcard}
      </Button>
      <Button small look="plain" onClick={save}>
        {words.saveVcard}
      </Button>
    </div>
  );
}

/** The library that writes it is read when it is first wanted. */
async function vcardOf(card: Card): Promise<string> {
  const { vcardOf: write } = await import('../../lib/exchange/vcard.ts');
  return write(card);
}

/** What every file system takes. */
function fileName(name: string): string {
  return (
    name
      .replaceAll(/[\\/:*?"<>|.]+/gu, ' ')
      .replaceAll(/\s+/gu, ' ')
      .trim()
      .slice(0, 80) || 'card'
  );
}
