import type { Id, Pitch } from '../../../domain/model';
import { t } from '../../shared/text/t';
import type { FieldSaver } from '../../shared/typing/autosavedField';
import { OfferField } from './OfferField';

const pitchKinds = [
  ['pl', 'short'],
  ['pl', 'long'],
  ['en', 'short'],
  ['en', 'long'],
] as const;

/** What is put into a message: short and long, in Polish and English. */
export function PitchFields({ id, pitches, saver }: { id: Id; pitches: Pitch[]; saver: FieldSaver }) {
  return (
    <>
      <p class="soft small">{t('pitches_help')}</p>
      {pitchKinds.map(([language, length]) => (
        <OfferField
          key={`${language}.${length}`}
          label={`pitch_${language}_${length}`}
          rows={length === 'long' ? 4 : 2}
          offer={id}
          name={`pitch.${language}.${length}`}
          stored={pitches.find((pitch) => pitch.language === language && pitch.length === length)?.text ?? ''}
          saver={saver}
          change={(text) => ({ pitch: { language, length, text } })}
        />
      ))}
    </>
  );
}
