/** A heading as a site writes it in a language other than English. */
interface ForeignHeading {
  /** The English heading of the same column. */
  readonly column: string;
  readonly language: string;
  readonly word: string;
}

const of = (language: string, words: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(words).flatMap(([column, all]) =>
    all.map((word): ForeignHeading => ({ column, language, word })),
  );

/**
 * Headings of Meta Business Suite, X analytics and LinkedIn in other languages. Meta's German and Portuguese and X's Spanish were seen in files and
 * in programs that read such files; the others are the words these sites use on their pages.
 */
export const foreignHeadings: readonly ForeignHeading[] = [
  ...of('German', {
    'Post ID': ['Beitrags-ID', 'Post-ID'],
    'Page name': ['Seitenname'],
    'Account name': ['Kontoname'],
    Title: ['Titel'],
    Description: ['Beschreibung'],
    'Publish time': ['Veröffentlichungszeit', 'Veröffentlichungszeitpunkt'],
    'Post type': ['Beitragsart', 'Beitragstyp'],
    'Tweet id': ['Tweet-ID'],
    'Tweet permalink': ['Tweet-Permalink', 'Permalink des Tweets'],
    'Tweet text': ['Tweet-Text', 'Text des Tweets'],
    time: ['Uhrzeit', 'Zeit'],
    'Post text': ['Beitragstext', 'Post-Text'],
    'Post Link': ['Beitragslink', 'Link zum Beitrag', 'Post-Link'],
    Date: ['Datum'],
  }),
  ...of('French', {
    'Post ID': ['ID de publication', 'ID de la publication', 'Identifiant de la publication'],
    'Page name': ['Nom de la Page'],
    'Account name': ['Nom du compte'],
    Title: ['Titre'],
    'Publish time': ['Heure de publication', 'Date de publication'],
    Permalink: ['Permalien', 'Lien permanent'],
    'Post type': ['Type de publication'],
    'Tweet id': ['Identifiant du Tweet', 'ID du Tweet'],
    'Tweet permalink': ['Permalien du Tweet', 'Lien permanent du Tweet'],
    'Tweet text': ['Texte du Tweet'],
    time: ['heure'],
    'Post text': ['Texte du post', 'Texte de la publication'],
    'Post Link': ['Lien du post', 'Lien de la publication'],
  }),
  ...of('Spanish', {
    'Post ID': [
      'Identificador de la publicación',
      'ID de la publicación',
      'Identificador del post',
    ],
    'Page name': ['Nombre de la página'],
    'Account name': ['Nombre de la cuenta'],
    Title: ['Título'],
    Description: ['Descripción'],
    'Publish time': ['Hora de publicación', 'Fecha de publicación'],
    Permalink: ['Enlace permanente'],
    'Post type': ['Tipo de publicación'],
    'Tweet id': ['Identificador del Tweet', 'ID del Tweet'],
    'Tweet permalink': ['Enlace permanente de Tweet', 'Enlace permanente del Tweet'],
    'Tweet text': ['Texto del Tweet'],
    time: ['hora'],
    'Post text': ['Texto del post', 'Texto de la publicación'],
    'Post Link': ['Enlace del post', 'Enlace de la publicación'],
    Date: ['Fecha'],
  }),
  ...of('Portuguese', {
    'Post ID': ['Identificação do post', 'ID do post', 'ID da publicação'],
    'Page name': ['Nome da Página'],
    'Account name': ['Nome da conta'],
    Title: ['Título'],
    Description: ['Descrição'],
    'Publish time': ['Horário de publicação', 'Hora de publicação', 'Data de publicação'],
    Permalink: ['Link permanente', 'Ligação permanente'],
    'Post type': ['Tipo de post', 'Tipo de publicação'],
    'Tweet id': ['Identificação do Tweet', 'ID do Tweet'],
    'Tweet permalink': ['Link permanente do Tweet'],
    'Tweet text': ['Texto do Tweet'],
    time: ['horário', 'hora'],
    'Post text': ['Texto do post'],
    'Post Link': ['Link do post'],
    Date: ['Data'],
  }),
  ...of('Italian', {
    'Post ID': ['ID del post', 'ID post', 'Identificativo del post'],
    'Page name': ['Nome della Pagina'],
    'Account name': ["Nome dell'account", 'Nome account'],
    Title: ['Titolo'],
    Description: ['Descrizione'],
    'Publish time': ['Orario di pubblicazione', 'Ora di pubblicazione', 'Data di pubblicazione'],
    Permalink: ['Link permanente'],
    'Post type': ['Tipo di post', 'Tipo di contenuto'],
    'Tweet id': ['ID del Tweet', 'ID Tweet'],
    'Tweet permalink': ['Permalink del Tweet'],
    'Tweet text': ['Testo del Tweet'],
    time: ['ora', 'orario'],
    'Post text': ['Testo del post'],
    'Post Link': ['Link del post'],
    Date: ['Data'],
  }),
  ...of('Dutch', {
    'Post ID': ['Bericht-ID', 'Post-ID'],
    'Page name': ['Paginanaam', 'Naam van pagina'],
    'Account name': ['Accountnaam'],
    Title: ['Titel'],
    Description: ['Beschrijving'],
    'Publish time': ['Publicatietijdstip', 'Tijdstip van publicatie', 'Publicatietijd'],
    Permalink: ['Permanente link'],
    'Post type': ['Berichttype', 'Type bericht', 'Soort bericht'],
    'Tweet id': ['Tweet-id'],
    'Tweet permalink': ['Permalink van Tweet'],
    'Tweet text': ['Tweettekst', 'Tekst van Tweet'],
    time: ['tijd'],
    'Post text': ['Berichttekst', 'Tekst van bericht'],
    'Post Link': ['Berichtlink', 'Link naar bericht'],
    Date: ['Datum'],
  }),
];

/** A heading without case, spaces, punctuation and accents. */
export function headingKey(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]/gu, '');
}

const keysOf = new Map<string, Set<string>>();
for (const { column, word } of foreignHeadings) {
  const keys = keysOf.get(headingKey(column)) ?? new Set();
  keysOf.set(headingKey(column), keys.add(headingKey(word)));
}

/** The position of a column among headings, by its English or translated name; -1 if missing. */
export function columnIn(headings: readonly string[], column: string): number {
  const key = headingKey(column);
  const at = headings.indexOf(key);
  const others = keysOf.get(key);
  return at >= 0 || !others ? at : headings.findIndex((heading) => others.has(heading));
}
