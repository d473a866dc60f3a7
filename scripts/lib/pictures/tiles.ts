/** The stores' tiles and the logo: the mark, the name, one sentence. */
import type { Language } from '../../../src/domain/model';

/** A picture that is drawn, not taken. */
interface Tile {
  name: string;
  width: number;
  height: number;
  /** None: the mark alone. */
  language?: Language;
}

export const tiles: readonly Tile[] = [
  { name: 'logo', width: 300, height: 300 },
  ...(['en', 'pl'] as const).flatMap((language): Tile[] => [
    { name: `tile-small-${language}`, width: 440, height: 280, language },
    { name: `tile-marquee-${language}`, width: 1400, height: 560, language },
  ]),
];

const sentences: Record<Language, string> = {
  en: 'Who doesn’t know what you do?',
  pl: 'Kto z Twoich znajomych nie wie, czym się zajmujesz?',
};

/** The page of a tile, at its size. @param mark docs/icon.svg */
export function tilePage({ width, height, language }: Tile, mark: string): string {
  const unit = Math.round(height / 7);
  const text = language ? `<div><strong>KnownFor</strong><p>${sentences[language]}</p></div>` : '';
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:0;display:flex;gap:${unit}px;align-items:center;justify-content:center;box-sizing:border-box;
width:${width}px;height:${height}px;padding:${unit / 2}px ${unit}px;background:${language ? '#fbfaf7' : '#17564b'};
color:#1d2522;font-family:system-ui,sans-serif}
svg{flex:none;width:${unit * (language ? 2.2 : 6)}px}
div{max-width:${unit * 8.5}px}
strong{font-size:${unit * 0.8}px;color:#17564b}
p{margin:${unit / 6}px 0 0;font-size:${unit * 0.52}px;line-height:1.3}
</style>${mark}${text}`;
}
