import { useRef } from 'preact/hooks';
import type { Pitch } from '../../../domain/model';
import { t } from '../../shared/text/t';
import { OfferField } from './OfferField';
import type { OfferSaving } from './useOfferSaving';

const pitchKinds = [
  ['pl', 'short'],
  ['pl', 'long'],
  ['en', 'short'],
  ['en', 'long'],
] as const;

/** What is put into a message: short and long, in Polish and English. */
export function PitchFields({ pitches, saving }: { pitches: Pitch[]; saving: OfferSaving }) {
  const kept = useRef(pitches);
  const is =
    ([language, length]: (typeof pitchKinds)[number]) =>
    (pitch: Pitch) =>
      pitch.language === language && pitch.length === length;

  function write(kind: (typeof pitchKinds)[number], text: string) {
    const at = kept.current.findIndex(is(kind));
    const pitch = { language: kind[0], length: kind[1], text };
    kept.current = at < 0 ? [...kept.current, pitch] : kept.current.with(at, pitch);
    saving.typed('pitches', { pitches: kept.current.filter((one) => one.text.trim()) });
  }

  return (
    <>
      <p class="soft small">{t('pitches_help')}</p>
      {pitchKinds.map((kind) => (
        <OfferField
          key={kind.join()}
          label={`pitch_${kind[0]}_${kind[1]}`}
          rows={kind[1] === 'long' ? 4 : 2}
          value={pitches.find(is(kind))?.text ?? ''}
          onInput={(text) => write(kind, text)}
        />
      ))}
    </>
  );
}
