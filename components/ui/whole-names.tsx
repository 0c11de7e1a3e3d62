import type { ReactNode } from 'react';

/** A line of text in which no name is broken over two lines, unless one alone is longer than a line. */
export function WholeNames({ text, names }: { readonly text: string; readonly names: readonly string[] }) {
  return <>{partsOf(text, names)}</>;
}

function partsOf(text: string, names: readonly string[]): readonly ReactNode[] {
  // The longest first: 山川さん is not to be cut in two by 山川.
  const wanted = names.filter((name) => name !== '').sort((a, b) => b.length - a.length);
  const parts: ReactNode[] = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const name = wanted.find((one) => text.startsWith(one, at));
    if (name === undefined) {
      plain += text.charAt(at);
      at += 1;
      continue;
    }
    parts.push(
      plain,
      <span key={at} className="whole">
        {name}
      </span>,
    );
    plain = '';
    at += name.length;
  }
  return [...parts, plain];
}
