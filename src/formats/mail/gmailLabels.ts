/** Gmail's own labels besides its folders (folderNames.ts): what is none of them, the user made. */

/**
 * The labels that Gmail puts on mail itself, folded where they are compared. Only where these are known can labels
 * become tags: one language a line, its inbox first, by which the language of the account is known.
 */
export const systemLabels: readonly (readonly string[])[] = [
  ['Inbox', 'Important', 'Opened', 'Unread', 'Archived', 'Starred', 'Chat', 'Chats', 'Snoozed', 'Muted'],
  [
    ...['Odebrane', 'Ważne', 'Otwarte', 'Nieprzeczytane', 'Zarchiwizowane', 'Oznaczone gwiazdką', 'Czat', 'Czaty'],
    ...['Odłożone', 'Wyciszone', 'Wszystkie'],
  ],
  ['Posteingang', 'Wichtig', 'Geöffnet', 'Ungelesen', 'Archiviert', 'Markiert', 'Chat', 'Zurückgestellt'],
  ['Boîte de réception', 'Important', 'Ouvert', 'Messages ouverts', 'Non lus', 'Messages archivés', 'Suivis', 'Chat'],
  ['Recibidos', 'Importante', 'Importantes', 'Abierto', 'Abiertos', 'No leídos', 'Archivado', 'Destacados', 'Chat'],
  ['Posta in arrivo', 'Importanti', 'Speciali', 'Aperti', 'Da leggere', 'Archiviati', 'Chat'],
  ['Postvak IN', 'Belangrijk', 'Geopend', 'Ongelezen', 'Gearchiveerd', 'Met ster', 'Chat'],
];

/** Gmail's categories: "Category Promotions", "Kategoria: Główne". */
export const categoryNames = /^(category|kategoria|kategorie|catégorie|categoría|categoria|categorie)\b/i;
