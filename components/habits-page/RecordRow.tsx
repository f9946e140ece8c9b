import { useLayoutEffect, useRef } from 'preact/hooks';
import { dayOf } from '../../lib/habits/by-time.ts';
import type { RecordedPost } from '../../lib/posts/recorded-post.ts';
import type { Translate } from '../../lib/translate.ts';
import { accountWords } from '../dashboard/post-words.ts';
import { dayWords } from './figure-words.ts';
import { kindKeys } from './kind-words.ts';
import { verdictKeys } from './verdict-words.ts';

export interface RecordRowProps {
  readonly post: RecordedPost;
  readonly names: ReadonlyMap<string, string>;
  readonly isGone: boolean;
  readonly change: (post: RecordedPost, isGone: boolean) => Promise<void>;
  readonly t: Translate;
}

/** One post of a list, or the line that restores it. */
export function RecordRow({ post, names, isGone, change, t }: RecordRowProps) {
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(isGone);
  useLayoutEffect(() => {
    // The clicked button was replaced by another one.
    if (was.current !== isGone) button.current?.focus();
    was.current = isGone;
  }, [isGone]);
  const { author, kind, sharesOf, verdict, text, url } = post;
  const day = dayWords(dayOf(post));
  if (isGone) {
    return (
      <tr class="is-gone">
        <td>{day}</td>
        <td colSpan={3}>{t('pageRecordDeleted')}</td>
        <td>
          <button ref={button} type="button" onClick={() => change(post, false)}>
            {t('pageRecordUndo')}
          </button>
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <td>{post.scheduled ? t('pageScheduledDay', day) : day}</td>
      <td>
        {accountWords(author, t)}
        <span class="muted in-cell">
          {t(sharesOf === undefined ? kindKeys[kind] : 'pageKindShared')}
        </span>
      </td>
      <td class="record-what">
        {sharesOf === undefined ? t(verdictKeys[verdict]) : t('pageSharedOnly')}
        {text !== undefined && <span class="in-cell record-text">{text}</span>}
      </td>
      <td data-label={t('pageColumnCredits')}>{creditWords(post, names, t)}</td>
      <td class="record-do">
        {url !== undefined && (
          <a href={url} target="_blank" rel="noreferrer">
            {t('pageOpenPost')}
          </a>
        )}
        <button
          ref={button}
          type="button"
          class="link is-damage"
          onClick={() => change(post, true)}
        >
          {t('pageDeleteRecord')}
        </button>
      </td>
    </tr>
  );
}

function creditWords(post: RecordedPost, names: ReadonlyMap<string, string>, t: Translate): string {
  const partners = post.credited.flatMap((id) => names.get(id) ?? []);
  const whom = partners.length > 0 ? partners : post.tagged.map((handle) => `@${handle}`);
  if (!post.creditsSomeone && partners.length === 0) return t('pageCreditsNobody');
  return whom.length > 0 ? whom.join(', ') : t('pageCreditsSomebody');
}
