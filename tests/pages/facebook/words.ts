/** The page's texts in the reader's language. Selectors must not depend on them. */
const english = {
  title: 'Create post',
  post: 'Post',
  next: 'Next',
  back: 'Back',
  close: 'Close',
  public: 'Public',
  friends: 'Friends',
  privacy: 'Edit privacy. Sharing with',
  photo: 'Photo/video',
  settings: 'Post settings',
  leave: 'Leave',
  stay: 'Continue editing',
  failed: 'We’re having trouble completing your request.',
  comment: 'Comment',
  hint: 'What’s on your mind?',
  when: 'Schedule options',
  settle: 'Save',
};

const german: typeof english = {
  title: 'Beitrag erstellen',
  post: 'Posten',
  next: 'Weiter',
  back: 'Zurück',
  close: 'Schließen',
  public: 'Öffentlich',
  friends: 'Freunde',
  privacy: 'Privatsphäre bearbeiten. Geteilt mit',
  photo: 'Foto/Video',
  settings: 'Beitragseinstellungen',
  leave: 'Verlassen',
  stay: 'Weiter bearbeiten',
  failed: 'Wir können deine Anfrage gerade nicht bearbeiten.',
  comment: 'Kommentieren',
  hint: 'Was machst du gerade?',
  when: 'Planen',
  settle: 'Speichern',
};

export const language = new URLSearchParams(location.search).get('lang') ?? 'en';
export const words = language === 'de' ? german : english;
