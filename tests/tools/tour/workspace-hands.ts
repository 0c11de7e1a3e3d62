/** Ways through the workspace that several chapters take. */
import type { Glass, Wanted } from './glass.ts';
import type { Walk } from './walk.ts';

export type Section = keyof Walk['words']['workspace']['sections'];

/** The link of a section, in the bar at the left. */
export function goTo({ words }: Walk, section: Section): Wanted {
  return { role: 'link', name: new RegExp(`^${words.workspace.sections[section]}`, 'u') };
}

/** By its own address, as a link in somebody's notes would open it; gives what then stands in the page. */
export async function openAt(on: Glass, hash: string, wanted: Wanted = { role: 'article' }): Promise<string> {
  await on.evaluate(`location.hash = ${JSON.stringify(hash)}`);
  await on.one(wanted);
  return on.text({ role: 'main' });
}

/** What stands in a list, and in what was opened from it. */
export async function sayBoth(
  on: Glass,
  list: { readonly role: string; readonly name: string },
): Promise<string> {
  await on.one({ role: 'main' });
  return `${await on.text(list)} — ${await on.text({ role: 'main' })}`;
}

/** Unfolds what has this title, and puts it in the middle of the picture. */
export async function unfold(on: Glass, title: string): Promise<void> {
  await on.evaluate(`(() => {
    const folds = [...document.querySelectorAll('details')];
    const fold = folds.find((one) => one.querySelector('summary')?.innerText.includes(${JSON.stringify(title)}));
    if (!fold) return;
    fold.open = true;
    fold.scrollIntoView({ block: 'center' });
  })()`);
}

/** Puts a part of the page at the top of the picture; gives what it says. */
export async function lookAt(on: Glass, part: Wanted): Promise<string> {
  const seen = await on.one(part);
  await on.scrollTo(seen);
  return on.textOf(seen);
}
