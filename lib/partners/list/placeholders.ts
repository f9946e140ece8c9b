/**
 * Words that people put under an account's heading when there is none to write. Without "@" they are not an account,
 * although an account of that name may exist.
 */
const byLanguage: readonly (readonly [language: string, words: string])[] = [
  [
    'English',
    'yes y no n none nothing x xx xxx pending awaiting waiting ask todo tbc tba tbd same ' +
      'missing blank empty check private personal closed deleted inactive suspended unknown ' +
      'unsure link here website web email profile page account handle username optional ' +
      'required example',
  ],
  ['programs', '0 1 null undefined nan error loading'],
  ['sites', 'twitter facebook linkedin instagram insta tiktok youtube threads whatsapp'],
  ['French', 'oui non aucun aucune néant inconnu inconnue vide idem'],
  ['German', 'ja nein keine keiner keines kein unbekannt leer fehlt siehe'],
  ['Spanish', 'sí si ninguno ninguna nada desconocido desconocida pendiente'],
  ['Portuguese', 'sim não nenhum nenhuma desconhecido desconhecida pendente'],
  ['Italian', 'nessuno nessuna niente sconosciuto sconosciuta'],
  ['Dutch', 'nee geen onbekend leeg'],
  ['Polish', 'tak nie brak nieznany nieznane'],
  ['Nordic languages', 'ingen inget intet nej nei ukjent ukendt okänd ei'],
  ['Welsh and Irish', 'dim oes nil'],
];

const placeholders: ReadonlySet<string> = new Set(
  byLanguage.flatMap(([, words]) => words.split(' ')),
);

/** True for a cell such as "pending", "keine" or "(none)". */
export function isPlaceholder(cell: string): boolean {
  return placeholders.has(cell.toLowerCase().replace(/^[([<"']+|[)\]>"'.!?…]+$/g, ''));
}
