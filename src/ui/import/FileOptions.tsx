import type { ImportPreview } from '../../fileWorker/protocol';
import { SelectField } from '../shared/components/SelectField';
import { t } from '../shared/text/t';
import type { Decisions } from './decisions';
import type { ImportFlow } from './useImport';

/** By the names that people know; an empty one is found by looking. */
const encodings = ['', 'utf-8', 'windows-1250', 'iso-8859-2', 'windows-1252', 'utf-16le', 'utf-16be'] as const;

interface FileOptionsProps {
  flow: ImportFlow;
  preview: ImportPreview;
  decisions: Decisions;
}

/** What can be said of all files: a tag for everybody, the encoding, address books within LinkedIn's archive. */
export function FileOptions({ flow, preview, decisions }: FileOptionsProps) {
  const { options } = flow.source;
  return (
    <div class="bar">
      <label>
        {t('import_tag')}
        <input value={decisions.tag} onInput={({ currentTarget }) => decisions.set({ tag: currentTarget.value })} />
      </label>
      <SelectField
        label={t('import_encoding')}
        value={(options.encoding ?? '') as (typeof encodings)[number]}
        options={encodings.map((name) => [name, name || t('import_encoding_found')])}
        change={(name) => void flow.readAgain({ encoding: name || undefined })}
      />
      {(preview.hasUploadedContacts || options.uploadedContacts) && (
        <label class="check wide">
          <input
            type="checkbox"
            checked={!!options.uploadedContacts}
            onChange={({ currentTarget }) => void flow.readAgain({ uploadedContacts: currentTarget.checked })}
          />
          {t('import_uploaded')}
        </label>
      )}
    </div>
  );
}
