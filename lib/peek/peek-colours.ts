/**
 * The tokens of components/ui/tokens.css that the peek is painted with, in both schemes: the picture is made where no
 * style sheet reaches. That they are the same is tested (tests/unit/peek/peek-colours.test.ts).
 */
export interface Colours {
  readonly paper: string;
  readonly 'paper-sunk': string;
  readonly 'paper-raised': string;
  readonly ink: string;
  readonly 'ink-quiet': string;
  readonly line: string;
  readonly 'line-strong': string;
  readonly accent: string;
  readonly 'accent-ink': string;
  readonly due: string;
  readonly overdue: string;
  readonly good: string;
}

export const LIGHT: Colours = {
  paper: 'oklch(99% 0.004 95)',
  'paper-sunk': 'oklch(96.5% 0.006 95)',
  'paper-raised': 'oklch(100% 0 0)',
  ink: 'oklch(25% 0.02 230)',
  'ink-quiet': 'oklch(48% 0.02 230)',
  line: 'oklch(90% 0.008 230)',
  'line-strong': 'oklch(64% 0.014 230)',
  accent: 'oklch(43% 0.085 205)',
  'accent-ink': 'oklch(99% 0.004 95)',
  due: 'oklch(52% 0.115 70)',
  overdue: 'oklch(52% 0.18 32)',
  good: 'oklch(46% 0.1 155)',
};

export const DARK: Colours = {
  paper: 'oklch(20% 0.01 230)',
  'paper-sunk': 'oklch(24% 0.012 230)',
  'paper-raised': 'oklch(26% 0.013 230)',
  ink: 'oklch(94% 0.008 95)',
  'ink-quiet': 'oklch(74% 0.014 230)',
  line: 'oklch(33% 0.014 230)',
  'line-strong': 'oklch(56% 0.016 230)',
  accent: 'oklch(78% 0.09 200)',
  'accent-ink': 'oklch(20% 0.03 205)',
  due: 'oklch(80% 0.13 80)',
  overdue: 'oklch(75% 0.15 35)',
  good: 'oklch(78% 0.11 155)',
};
