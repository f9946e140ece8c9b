import type { Editor } from '../editors/driver.ts';
import type { RawDraft } from '../post.ts';
import type { Site } from '../sites/define-site.ts';

/**
 * The draft in a composer, with the other boxes of its thread. The author is read each time, because X lets
 * the writer change it in the open composer. The background finds tags and links in the text.
 */
export function readDraft(
  site: Site,
  editor: Editor,
  openBox: (element: HTMLElement) => Editor | undefined,
): RawDraft {
  const composer = editor.element;
  const rest = site
    .findThread(composer)
    .filter((box) => box !== composer)
    .flatMap((box) => openBox(box)?.read() ?? []);
  const place = site.readAudience(composer);
  return {
    ...editor.read(),
    site: site.id,
    kind: site.kindOf(composer),
    author: site.readAuthor(composer) ?? { site: site.id },
    ...(place && { place }),
    replyingTo: site.readReplyingTo(composer),
    rest,
  };
}
