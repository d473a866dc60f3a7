/**
 * The colours of ui/shared/tokens.css where no sheet of ours reaches: on the pill, and on the badge. When the pill has
 * which: pillAppearance.ts.
 */

interface Colours {
  ground: string;
  edge: string;
  ink: string;
}

/** The pill, by what the person knows: amber has the strongest edge (px). */
export const pillColours: Readonly<Record<'unknown' | 'unaware' | 'knows', PillColours>> = {
  unknown: {
    light: { ground: '#ffffff', edge: '#7f8984', ink: '#5c6763' },
    dark: { ground: '#202625', edge: '#7c8783', ink: '#a3aeaa' },
    edgeWidth: 1,
  },
  unaware: {
    light: { ground: '#fdf0d9', edge: '#8a4b00', ink: '#8a4b00' },
    dark: { ground: '#2a2619', edge: '#f2b95c', ink: '#f2b95c' },
    edgeWidth: 2,
  },
  knows: {
    light: { ground: '#e5f0ec', edge: '#578c7e', ink: '#17564b' },
    dark: { ground: '#1e3833', edge: '#5c998a', ink: '#6fc7b2' },
    edgeWidth: 1,
  },
};

/** In both schemes, with the width of the edge in CSS pixels. */
interface PillColours {
  light: Colours;
  dark: Colours;
  edgeWidth: number;
}

/** The badge, which no sheet reaches either. */
export const badgeColours = { ground: '#5c6763', ink: '#ffffff' } as const;
