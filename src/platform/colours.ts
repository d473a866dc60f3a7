/**
 * The colours of ui/shared/tokens.css (light) that are needed where no sheet of ours reaches: the badge, the pill on a
 * page.
 */
export const brandColours = {
  green: '#17564b',
  onGreen: '#ffffff',
  amber: '#8a4b00',
  /** Amber as a sign on green: its dark variant. */
  amberOnGreen: '#f2b95c',
} as const;
