import { defineShape } from '../define-shape.ts';
import { words } from '../hook.ts';

/** Something to read, watch or hear. */
export default defineShape({
  id: 'blog or film',
  question: 'Who is quoted in it, or helped with it?',
  says: words(
    'blog, film, video, podcast, episode, magazine, newsletter, article, column, interview, ' +
      'recording, replay, album, watch, listen, read, story, guide, documentary, gallery, ' +
      'photos, guest, essay',
  ),
  wants: ['partner', 'source', 'member', 'volunteer'],
  names: 'Name who helped with it',
  openings: [{ label: 'Thank someone for it', text: 'With thanks to ', isSpare: true }],
  examples: [
    { draft: 'Our new video is up on our channel.', asks: 'Who is in the video, and who made it?' },
  ],
});
