/** The page's texts in the reader's language. Selectors must not depend on them. */
const english = {
  hint: 'What’s up?',
  post: 'Post',
  reply: 'Reply',
  cancel: 'Cancel',
  save: 'Save draft',
  discard: 'Discard',
  keep: 'Keep editing',
  add: 'Add another post to thread',
  gate: 'Anybody can interact',
  language: 'English',
  sent: 'Your post was sent',
  view: 'View',
  banner: 'Watch the games live',
  posting: 'Posting…',
  failed: 'Unable to connect. Please check your internet connection.',
  message: 'Message input field',
};

const german: typeof english = {
  hint: 'Was gibt’s?',
  post: 'Posten',
  reply: 'Antworten',
  cancel: 'Abbrechen',
  save: 'Entwurf speichern',
  discard: 'Verwerfen',
  keep: 'Weiter bearbeiten',
  add: 'Beitrag zum Thread hinzufügen',
  gate: 'Jeder kann interagieren',
  language: 'Deutsch',
  sent: 'Dein Beitrag wurde gesendet',
  view: 'Ansehen',
  banner: 'Die Spiele live',
  posting: 'Wird gesendet…',
  failed: 'Keine Verbindung.',
  message: 'Nachrichtenfeld',
};

export const language = new URLSearchParams(location.search).get('lang') ?? 'en';
export const words = language === 'de' ? german : english;
