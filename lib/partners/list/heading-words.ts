import { factsOf, siteIds, type SiteId } from '../../sites/facts/all-sites.ts';
import type { ImportColumn } from './import-columns.ts';
import { namesOf } from './site-names.ts';

/**
 * What a heading says about its column. `anyName` is a name, or half of one if another column has the other half. `loose` means a name only in a
 * table; alone on a line it may be anything. `person` is the contact, and the name if no organisation is given.
 */
export type Meaning = Exclude<ImportColumn, 'company'> | 'anyName' | 'loose';

/** ISO 639; `any` for headings that programs write in every language. */
type Language =
  | 'any'
  | 'en'
  | 'fr'
  | 'de'
  | 'es'
  | 'pt'
  | 'it'
  | 'nl'
  | 'pl'
  | 'cy'
  | 'ga'
  | 'sv'
  | 'da'
  | 'nb'
  | 'fi'
  | 'uk'
  | 'ru';

type Heading = readonly [words: string, Language, Meaning];

/** Headings of a column of accounts; a name of the site stands for `{}`. */
const accountHeadings: readonly (readonly [words: string, Language])[] = [
  ['{}|{} handle|{} url|{} link|{} page|{} page url', 'any'],
  ['{} account|{} username|{} profile|{} profile url', 'en'],
  ['compte {}|identifiant {}|profil {}|page {}', 'fr'],
  ['{}-konto|{}-name|{}-profil|{}-seite', 'de'],
  ['cuenta {}|cuenta de {}|usuario {}|usuario de {}|perfil de {}|página de {}', 'es'],
  ['conta {}|conta do {}|conta no {}|perfil {}|perfil do {}|perfil no {}', 'pt'],
  ['usuário {}|usuário do {}|página do {}|página no {}', 'pt'],
  ['account {}|profilo {}|utente {}|nome utente {}|pagina {}', 'it'],
  ['{}account|{}-account|{}profiel|{}-profiel|{}pagina|{}-pagina|gebruikersnaam {}', 'nl'],
  ['konto {}|konto na {}|profil {}|profil na {}|nazwa na {}|strona {}', 'pl'],
];

function siteHeadings(site: SiteId): Heading[] {
  const { headings } = factsOf(site).lists;
  return [
    ...namesOf(site).flatMap((name) =>
      accountHeadings.map(([words, language]): Heading => [
        words.replaceAll('{}', name),
        language,
        site,
      ]),
    ),
    ...(headings === '' ? [] : [[headings, 'any', site] as const]),
  ];
}

/** Heading words, compared without case, spaces, punctuation and accents. Separate several with bars. */
export const headingWords: readonly Heading[] = [
  ['hat tip id', 'any', 'id'],

  ['name|names|display name|preferred name|known as', 'en', 'anyName'],
  ['nom|noms', 'fr', 'anyName'],
  ['name|namen', 'de', 'anyName'],
  ['nombre|nombres', 'es', 'anyName'],
  ['nome|nomes', 'pt', 'anyName'],
  ['nome|nomi', 'it', 'anyName'],
  ['naam|namen', 'nl', 'anyName'],
  ['nazwa', 'pl', 'name'],
  ['enw|enwau', 'cy', 'anyName'],
  ['ainm|ainmneacha', 'ga', 'anyName'],
  ['namn', 'sv', 'anyName'],
  ['navn', 'da', 'anyName'],
  ['navn|namn', 'nb', 'anyName'],
  ['nimi', 'fi', 'anyName'],
  ['назва|ім’я', 'uk', 'anyName'],
  ['название|имя', 'ru', 'anyName'],
  [
    'partner|partners|partner name|organisation|organization|organisations|organizations',
    'en',
    'name',
  ],
  ['organisation name|organization name|name of organisation|name of organization', 'en', 'name'],
  ['company|company name|account name|organization 1 name|business name|employer', 'en', 'name'],
  ['partenaire|partenaires|nom du partenaire|organisme|structure|entreprise|société', 'fr', 'name'],
  [
    'nom de l’organisation|nom de l’organisme|nom de la structure|raison sociale|dénomination',
    'fr',
    'name',
  ],
  ['partnername|partnerorganisation|organisationen|firma|unternehmen|einrichtung', 'de', 'name'],
  [
    'name der organisation|organisationsname|firmenname|name des partners|bezeichnung',
    'de',
    'name',
  ],
  ['socio|socios|organización|organizaciones|entidad|empresa|compañía', 'es', 'name'],
  ['nombre de la organización|nombre de la entidad|nombre del socio|razón social', 'es', 'name'],
  ['parceiro|parceiros|organização|organizações|entidade|empresa|instituição', 'pt', 'name'],
  ['nome da organização|nome da entidade|nome do parceiro|razão social', 'pt', 'name'],
  ['organizzazione|organizzazioni|ente|azienda|società', 'it', 'name'],
  ['nome dell’organizzazione|nome organizzazione|nome ente|ragione sociale', 'it', 'name'],
  ['organisatie|organisaties|bedrijf|bedrijfsnaam|instelling', 'nl', 'name'],
  ['naam organisatie|naam van de organisatie|organisatienaam|naam partner', 'nl', 'name'],
  ['partnerzy|organizacja|organizacje|firma|instytucja|przedsiębiorstwo', 'pl', 'name'],
  ['nazwa organizacji|nazwa firmy|nazwa partnera|nazwa instytucji', 'pl', 'name'],

  ['sefydliad|sefydliadau|mudiad|partneriaid', 'cy', 'name'],
  ['eagraíocht|eagraíochtaí|comhpháirtí', 'ga', 'name'],
  ['organisation|företag|förening', 'sv', 'name'],
  ['organisation|forening|virksomhed', 'da', 'name'],
  ['organisasjon|forening|bedrift', 'nb', 'name'],
  ['järjestö|yhdistys|yritys|organisaatio', 'fi', 'name'],
  ['організація', 'uk', 'name'],

  ['charity|charities|group|groups|club|society|who', 'en', 'loose'],
  ['charity name|group name|club name', 'en', 'loose'],
  ['association|associations|groupe|qui|nom de l’association|nom de l’asso', 'fr', 'loose'],
  ['verein|vereine|gruppe|wer|vereinsname|name des vereins', 'de', 'loose'],
  ['asociación|asociaciones|grupo|quién|nombre de la asociación', 'es', 'loose'],
  ['associação|associações|grupo|quem|nome da associação', 'pt', 'loose'],
  ['associazione|associazioni|gruppo|chi|nome dell’associazione', 'it', 'loose'],
  ['vereniging|verenigingen|stichting|groep|wie|naam vereniging', 'nl', 'loose'],
  ['stowarzyszenie|stowarzyszenia|fundacja|grupa|kto|nazwa stowarzyszenia', 'pl', 'loose'],

  ['first name|forename|given name|christian name|firstname|fname|name first', 'en', 'firstName'],
  ['prénom|prénoms', 'fr', 'firstName'],
  ['vorname|vornamen', 'de', 'firstName'],
  ['nombre de pila|primer nombre', 'es', 'firstName'],
  ['primeiro nome|nome próprio', 'pt', 'firstName'],
  ['nome di battesimo', 'it', 'firstName'],
  ['voornaam|voornamen|roepnaam', 'nl', 'firstName'],
  ['imię|imiona', 'pl', 'firstName'],
  ['enw cyntaf', 'cy', 'firstName'],
  ['förnamn', 'sv', 'firstName'],
  ['fornavn', 'da', 'firstName'],
  ['fornavn', 'nb', 'firstName'],
  ['etunimi', 'fi', 'firstName'],
  ['middle name|middle names|additional name|second name', 'en', 'middleName'],
  ['deuxième prénom|autres prénoms', 'fr', 'middleName'],
  ['weitere vornamen|zweiter vorname|2. vorname', 'de', 'middleName'],
  ['segundo nombre', 'es', 'middleName'],
  ['nome do meio|segundo nome', 'pt', 'middleName'],
  ['secondo nome', 'it', 'middleName'],
  ['tussenvoegsel|tussenvoegsels|tweede naam|middelste naam', 'nl', 'middleName'],
  ['drugie imię', 'pl', 'middleName'],
  ['last name|surname|family name|lastname|lname|name last', 'en', 'lastName'],
  ['nom de famille|nom d’usage|patronyme', 'fr', 'lastName'],
  ['nachname|familienname|zuname', 'de', 'lastName'],
  ['apellido|apellidos|primer apellido', 'es', 'lastName'],
  ['sobrenome|sobrenomes|apelido|apelidos|último nome', 'pt', 'lastName'],
  ['cognome', 'it', 'lastName'],
  ['achternaam|familienaam', 'nl', 'lastName'],
  ['nazwisko', 'pl', 'lastName'],
  ['cyfenw', 'cy', 'lastName'],
  ['efternamn', 'sv', 'lastName'],
  ['efternavn', 'da', 'lastName'],
  ['etternavn', 'nb', 'lastName'],
  ['sukunimi', 'fi', 'lastName'],
  ['contact|contact name|contact person|full name|main contact', 'en', 'person'],
  [
    'nom complet|nom et prénom|prénom et nom|contact principal|personne à contacter',
    'fr',
    'person',
  ],
  ['kontakt|kontaktperson|ansprechpartner|ansprechpartnerin|vollständiger name', 'de', 'person'],
  ['vor- und nachname', 'de', 'person'],
  ['contacto|persona de contacto|nombre completo|nombre y apellidos', 'es', 'person'],
  ['contato|contacto|pessoa de contato|pessoa de contacto|nome completo', 'pt', 'person'],
  ['contatto|referente|persona di contatto|nome completo|nome e cognome', 'it', 'person'],
  ['contactpersoon|volledige naam', 'nl', 'person'],
  ['osoba kontaktowa|imię i nazwisko|kontakt', 'pl', 'person'],

  ['other names|other name|alias|also known as|aka|short name|acronym|nickname', 'en', 'aliases'],
  ['autres noms|autre nom|sigle|acronyme|surnom', 'fr', 'aliases'],
  ['andere namen|weitere namen|abkürzung|kurzname|spitzname', 'de', 'aliases'],
  ['otros nombres|siglas|acrónimo|apodo', 'es', 'aliases'],
  ['outros nomes|sigla|acrónimo|acrônimo', 'pt', 'aliases'],
  ['altri nomi|sigla|acronimo|soprannome', 'it', 'aliases'],
  ['andere namen|afkorting|bijnaam', 'nl', 'aliases'],
  ['inne nazwy|skrót|skrót nazwy', 'pl', 'aliases'],
  ['kind|type|category|relationship|role', 'en', 'kind'],
  ['catégorie', 'fr', 'kind'],
  ['art|typ|kategorie|rolle', 'de', 'kind'],
  ['tipo|categoría', 'es', 'kind'],
  ['tipo|categoria', 'pt', 'kind'],
  ['tipo|categoria', 'it', 'kind'],
  ['soort|categorie', 'nl', 'kind'],
  ['rodzaj|typ|kategoria', 'pl', 'kind'],

  ...siteIds.flatMap(siteHeadings),

  ['no account|no account on|has no account on', 'en', 'noAccount'],
  ['do not tag|no tags|dont tag', 'en', 'doNotTag'],
  ['ne pas taguer|ne pas identifier', 'fr', 'doNotTag'],
  ['nicht markieren|nicht taggen', 'de', 'doNotTag'],
  ['no etiquetar', 'es', 'doNotTag'],
  ['não marcar', 'pt', 'doNotTag'],
  ['non taggare', 'it', 'doNotTag'],
  ['niet taggen', 'nl', 'doNotTag'],
  ['nie oznaczać', 'pl', 'doNotTag'],
  ['credit line|credit|acknowledgement|acknowledgment|exact words', 'en', 'creditLine'],
  ['credit hashtags|hashtags|hashtag|required hashtags', 'any', 'creditHashtags'],
  ['credit for|projects|project|credit for projects', 'en', 'creditFor'],
  ['projet|projets', 'fr', 'creditFor'],
  ['projekt|projekte', 'de', 'creditFor'],
  ['proyecto|proyectos', 'es', 'creditFor'],
  ['projeto|projetos|projecto|projectos', 'pt', 'creditFor'],
  ['progetto|progetti', 'it', 'creditFor'],
  ['projecten', 'nl', 'creditFor'],
  ['projekty', 'pl', 'creditFor'],
  ['how they like to be credited|likes|credit notes', 'en', 'likes'],

  [
    'website|web site|web|url|homepage|web address|domain|site|web page|website 1 value',
    'en',
    'website',
  ],
  ['business homepage|home page|webpage', 'en', 'website'],
  ['site web|site internet|page web|adresse du site', 'fr', 'website'],
  ['webseite|webauftritt|internetseite|internet|webadresse', 'de', 'website'],
  ['sitio web|página web|sitio|web', 'es', 'website'],
  ['sítio web|página web|sítio|página na internet', 'pt', 'website'],
  ['sito web|sito|sito internet|pagina web', 'it', 'website'],
  ['website|webpagina|webadres', 'nl', 'website'],
  ['strona internetowa|strona www|www|witryna', 'pl', 'website'],
  ['place|town|city|location|area|address|region|where|business city|billing city', 'en', 'place'],
  ['mailing city|home city', 'en', 'place'],
  ['ville|lieu|commune|localité|adresse|région', 'fr', 'place'],
  ['ort|stadt|wohnort|standort|adresse|ort geschäftlich', 'de', 'place'],
  ['ciudad|lugar|localidad|población|municipio|dirección', 'es', 'place'],
  ['cidade|lugar|localidade|município|concelho|morada|endereço', 'pt', 'place'],
  ['città|luogo|località|comune|indirizzo', 'it', 'place'],
  ['plaats|stad|woonplaats|adres|gemeente', 'nl', 'place'],
  ['miasto|miejscowość|miejsce|adres', 'pl', 'place'],
  ['lle|tref|dinas', 'cy', 'place'],
  ['áit|baile|contae', 'ga', 'place'],
  ['ort|stad|postort', 'sv', 'place'],
  ['by|sted', 'da', 'place'],
  ['sted|poststed', 'nb', 'place'],
  ['paikkakunta|kaupunki', 'fi', 'place'],
  ['місто', 'uk', 'place'],
  ['topics|topic|themes|subjects|tags|keywords|interests|sector', 'en', 'topics'],
  ['thème|thèmes|mots-clés|domaine|secteur', 'fr', 'topics'],
  ['thema|themen|schlagworte|stichworte|bereich', 'de', 'topics'],
  ['tema|temas|etiquetas|palabras clave', 'es', 'topics'],
  ['tema|temas|palavras-chave', 'pt', 'topics'],
  ['tema|temi|parole chiave|settore', 'it', 'topics'],
  ['thema’s|onderwerp|onderwerpen|trefwoorden', 'nl', 'topics'],
  ['temat|tematy|słowa kluczowe', 'pl', 'topics'],
  ['consent|consent to be named|may be named|consent given|agreed to be named', 'en', 'consent'],
  ['consentement', 'fr', 'consent'],
  ['einwilligung|zustimmung|einverständnis', 'de', 'consent'],
  ['consentimiento', 'es', 'consent'],
  ['consentimento', 'pt', 'consent'],
  ['consenso', 'it', 'consent'],
  ['toestemming', 'nl', 'consent'],
  ['zgoda', 'pl', 'consent'],
  ['rhythm|how often|credit how often|frequency', 'en', 'rhythm'],
  ['last credited|last credit|last mentioned', 'en', 'lastCredited'],
  ['note|notes|comment|comments|remarks|description', 'en', 'note'],
  ['remarque|remarques|commentaire|commentaires|observations', 'fr', 'note'],
  [
    'notiz|notizen|bemerkung|bemerkungen|anmerkung|anmerkungen|kommentar|beschreibung',
    'de',
    'note',
  ],
  ['nota|notas|observaciones|comentario|comentarios|descripción', 'es', 'note'],
  ['nota|notas|observações|comentário|comentários|descrição', 'pt', 'note'],
  ['nota|note|osservazioni|commenti|descrizione', 'it', 'note'],
  ['notitie|notities|opmerking|opmerkingen|omschrijving', 'nl', 'note'],
  ['notatka|notatki|uwagi|komentarz|opis', 'pl', 'note'],
];
