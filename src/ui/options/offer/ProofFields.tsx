import { useState } from 'preact/hooks';
import type { Id, Proof } from '../../../domain/model';
import { runCommand } from '../../shared/commandClient';
import { Icon } from '../../shared/components/Icon';
import { binIcon } from '../../shared/icons';
import { t } from '../../shared/text/t';
import type { FieldSaver } from '../../shared/typing/autosavedField';
import { useAutosavedField } from '../../shared/typing/useAutosavedField';
import './ProofFields.css';

interface ProofFieldsProps {
  /** The offer's. */
  id: Id;
  proofs: Proof[];
  saver: FieldSaver;
}

/** What makes you worth recommending: each a sentence and, if there is one, a link. */
export function ProofFields({ id, proofs, saver }: ProofFieldsProps) {
  /** Rows that stay while they are empty: those that were added here. */
  const [added, setAdded] = useState<string[]>([]);
  const stored = new Map(proofs.map((proof) => [proof.id ?? proof.sentence, proof]));
  for (const key of added) if (!stored.has(key)) stored.set(key, { sentence: '' });
  function remove(key: string) {
    setAdded(added.filter((one) => one !== key));
    void runCommand('offer', { id, proof: { id: key, remove: true } });
  }
  return (
    <fieldset class="proofs">
      <legend>{t('proofs')}</legend>
      <p class="soft small">{t('proofs_help')}</p>
      {[...stored].map(([key, proof]) => (
        <ProofRow
          key={key}
          {...{ proof, saver }}
          offer={id}
          proofId={key}
          onTyped={() => added.includes(key) || setAdded([...added, key])}
          onRemove={() => remove(key)}
        />
      ))}
      <button type="button" onClick={() => setAdded([...added, crypto.randomUUID()])}>
        {t('add_proof')}
      </button>
    </fieldset>
  );
}

interface ProofRowProps {
  offer: Id;
  /** By which the store knows the proof. */
  proofId: string;
  proof: Proof;
  saver: FieldSaver;
  onTyped(): void;
  onRemove(): void;
}

function ProofRow({ offer, proofId, proof, saver, onTyped, onRemove }: ProofRowProps) {
  const field = (name: 'sentence' | 'link') =>
    useAutosavedField({
      ...{ name: `${offer}.proof.${proofId}.${name}`, stored: proof[name] ?? '', saver },
      message(text) {
        onTyped();
        return { do: 'offer', input: { id: offer, proof: { id: proofId, [name]: text } } };
      },
    }).props;
  const [sentence, link] = [field('sentence'), field('link')];
  return (
    <div class="row">
      <label class="grow">
        {t('proof_sentence')}
        <input type="text" dir="auto" {...sentence} />
      </label>
      <label class="grow">
        {t('proof_link')}
        <input type="url" {...link} />
      </label>
      <button
        type="button"
        class="icon quiet"
        aria-label={t('remove_proof')}
        title={t('remove_proof')}
        onClick={onRemove}
      >
        <Icon path={binIcon} />
      </button>
    </div>
  );
}
