import { expect, test } from 'vitest';
import { samplePost } from '../../tests/fixtures/sample-post.ts';

const onFacebook = { site: 'facebook', author: { site: 'facebook', name: 'Harbour Museum' } };

test.each([
  ['https://x.com/riverside/status/1', {}],
  ['https://twitter.com/riverside/status/1', {}],
  ['https://www.facebook.com/groups/7/posts/1', onFacebook],
])('keeps the link %s, which leads to the post’s own site', (url, fields) => {
  expect(samplePost({ ...fields, url }).url).toBe(url);
});

test.each([
  ['https://reader-42.example/post', {}],
  ['https://x.com.reader-42.example/riverside/status/1', {}],
  ['https://x.com@reader-42.example/status/1', {}],
  ['https://x.com:8443/riverside/status/1', {}],
  ['https://x.com/riverside/status/1', onFacebook],
  ['https://', {}],
])('drops the link %s and keeps the record', (url, fields) => {
  const post = samplePost({ ...fields, url });
  expect(post.id).toBe('x:1');
  expect(post).not.toHaveProperty('url');
});
