import type { ReactNode } from 'react';

interface SvgButtonProps {
  readonly label: string;
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A part of a picture that can be pressed: by pointer and by key, as a button. */
export function SvgButton({ label, pressed, onPress, children }: SvgButtonProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: within a drawing there is no button element
    <g
      className="svg-button"
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-pressed={pressed}
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        event.stopPropagation();
        onPress();
      }}
    >
      <title>{label}</title>
      {children}
    </g>
  );
}
