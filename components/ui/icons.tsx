/** The few pictures the pages use: strokes in the ink of the text beside them, never alone without a label. */
const PATHS = {
  search: 'M11.5 11.5 14 14M12.5 7.5a5 5 0 1 1-10 0 5 5 0 0 1 10 0Z',
  gear: 'M8 10.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM8 1.8v1.7M8 12.5v1.7M1.8 8h1.7M12.5 8h1.7M3.6 3.6l1.2 1.2M11.2 11.2l1.2 1.2M12.4 3.6l-1.2 1.2M4.8 11.2l-1.2 1.2',
  plus: 'M8 3v10M3 8h10',
  back: 'M10 3 5 8l5 5',
  forward: 'M6 3l5 5-5 5',
  panel: 'M2 3h12v10H2zM9.5 3v10',
  out: 'M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5',
  pencil: 'M3 13l.6-2.6L10.8 3.2l2 2-7.2 7.2zM9.6 4.4l2 2',
  flag: 'M4 14V2.5M4 3h8l-2 3 2 3H4',
  cross: 'M4 4l8 8M12 4l-8 8',
  swap: 'M3 5.5h9L9.5 3M13 10.5H4L6.5 13',
  copy: 'M6 5.5h7V13H6zM10 5.5V3H3v7.5h3',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
