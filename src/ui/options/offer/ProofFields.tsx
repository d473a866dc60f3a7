import { useState } from 'preact/hooks';
import type { Proof } from '../../../domain/model';
import { t } from '../../shared/text/t';
import type { OfferSaving } from './useOfferSaving';
import './ProofFields.css';

/** What makes you worth recommending: each a sentence and, if there is one, a link. */
export function ProofFields({ proofs, saving }: { proofs: Proof[]; saving: OfferSaving }) {
  const [rows, setRows] = useState(proofs);

  function write(next: Proof[]) {
    setRows(next);
    saving.typed('proofs', { proofs: next.filter(({ sentence, link }) => sentence.trim() || link?.trim()) });
  }

  return (
    <fieldset class="proofs">
      <legend>{t('proofs')}</legend>
      <p class="soft small">{t('proofs_help')}</p>
      {rows.map((proof, i) => (
        <ProofRow
          key={i}
          proof={proof}
          onChange={(changed) => write(rows.with(i, changed))}
          onRemove={() => write(rows.toSpliced(i, 1))}
        />
      ))}
      <button type="button" onClick={() => setRows([...rows, { sentence: '' }])}>
        {t('add_proof')}
      </button>
    </fieldset>
  );
}

interface ProofRowProps {
  proof: Proof;
  onChange(proof: Proof): void;
  onRemove(): void;
}

function ProofRow({ proof, onChange, onRemove }: ProofRowProps) {
  return (
    <div class="row">
      <label class="grow">
        {t('proof_sentence')}
        <input
          type="text"
          dir="auto"
          value={proof.sentence}
          onInput={({ currentTarget }) => onChange({ ...proof, sentence: currentTarget.value })}
        />
      </label>
      <label class="grow">
        {t('proof_link')}
        <input
          type="url"
          value={proof.link ?? ''}
          onInput={({ currentTarget }) => onChange({ ...proof, link: currentTarget.value || undefined })}
        />
      </label>
      <button
        type="button"
        class="icon quiet"
        aria-label={t('remove_proof')}
        title={t('remove_proof')}
        onClick={onRemove}
      >
        ✕
      </button>
    </div>
  );
}
