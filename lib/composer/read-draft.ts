import type { Editor } from '../editors/driver.ts';
import type { Draft } from '../post.ts';
import type { Site } from '../sites/define-site.ts';

/**
 * The draft in a composer, with the other boxes of its thread. The author is looked up each time:
 * X lets the writer change it in the open composer.
 */
export function readDraft(
  site: Site,
  editor: Editor,
  openBox: (element: HTMLElement) => Editor | undefined,
): Draft {
  const composer = editor.element;
  const rest = site
    .findThread(composer)
    .filter((box) => box !== composer)
    .flatMap((box) => openBox(box)?.read() ?? []);
  return {
    ...editor.read(),
    site: site.id,
    kind: site.kindOf(composer),
    author: site.readAuthor(composer) ?? { site: site.id },
    replyingTo: site.readReplyingTo(composer),
    rest,
  };
}
